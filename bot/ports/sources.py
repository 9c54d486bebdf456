"""Where transcripts come from: files in Slack, pages and files of the web."""

from dataclasses import dataclass
from typing import Protocol

from bot.models.page import Page
from bot.models.share import FileSource, Source


@dataclass(frozen=True)
class Fetched:
    """What a source holds: its bytes, and the name by which people know it."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Sharing:
    """One message that shares a file. `by`: who posted it, else who uploaded the file."""

    channel: str
    ts: str
    thread_ts: str
    by: str | None


@dataclass(frozen=True)
class Described:
    """A file that is known by its id: what it is, and the messages that share it."""

    source: FileSource
    sharings: tuple[Sharing, ...]


class Fetcher(Protocol):
    """Files from Slack, pages and files from the web."""

    async def describe(self, workspace: str, file: str) -> Described:
        """The file. Raises FetchFailed for what Slack does not hold itself."""
        ...

    async def message_sources(
        self, workspace: str, channel: str, ts: str, thread_ts: str | None
    ) -> tuple[Source, ...]:
        """The files and links of a message; empty when the bot finds no such message."""
        ...

    async def fetch(self, workspace: str, source: Source) -> Fetched:
        """The source's bytes. Raises TooLarge, FetchFailed, SlackUnavailable."""
        ...


class PageCache(Protocol):
    """Pages of the web fetched before. None crosses from one workspace to another."""

    async def kept(self, workspace: str, url: str) -> Page | None:
        """The page as it was last fetched."""
        ...

    async def keep(self, workspace: str, url: str, page: Page) -> None:
        """Keep the page for a day."""
        ...
