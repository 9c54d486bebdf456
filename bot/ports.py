"""What the product needs from outside. Adapters provide these; the desk wires them.

Each port raises the product's own errors only (`bot.errors`): `ServiceError` when trying
again helps, `SlackRefused` or `SourceError` when it does not.
"""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.models.ask import AskAnswer
from bot.models.brief import Brief
from bot.models.digest import DigestSetting
from bot.models.job import Job, PrivateReply
from bot.models.message import Mark, Message, View
from bot.models.mode import Mode
from bot.models.page import Page
from bot.models.share import FileSource, Grant, Share, Source
from bot.models.transcript import Transcript


class Clock(Protocol):
    """The time. A port, so that a test can make it morning."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        ...


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


class TranscriptStore(Protocol):
    """Readings, shares and briefs. Everything that reads takes a grant."""

    async def save_reading(self, workspace: str, reading: Transcript) -> None:
        """Keep a reading under its content hash."""
        ...

    async def save_share(self, share: Share) -> None:
        """Keep a share and list it in its channel and its thread."""
        ...

    async def save_brief(self, share: Share, brief: Brief) -> None:
        """Keep the brief of a share."""
        ...

    async def save_ready(self, share: Share, answer: bytes) -> bool:
        """Keep the answer to a bare `/brief` if the share is its channel's newest."""
        ...

    async def shares(self, grant: Grant) -> tuple[Share, ...]:
        """All shares in the grant's channels, the newest first."""
        ...

    async def share(self, grant: Grant, share_id: str) -> Share | None:
        """The share, or None when there is none or the grant does not cover it."""
        ...

    async def shares_of_thread(self, grant: Grant, thread_ts: str) -> tuple[Share, ...]:
        """The shares made in a thread of the grant's channels, the newest first."""
        ...

    async def transcript(self, grant: Grant, share: Share) -> Transcript | None:
        """The share's turns, its id in `Transcript.id`; None when they are no longer kept."""
        ...

    async def brief(self, grant: Grant, share: Share) -> Brief | None:
        """The share's stored brief."""
        ...

    async def forget_ready(self, workspace: str, channel: str | None) -> None:
        """Forget the stored answers to a bare `/brief`, of a channel or of all (None)."""
        ...

    async def ready(self, grant: Grant) -> bytes | None:
        """The stored answer to a bare `/brief` in the grant's one channel."""
        ...


class DigestBook(Protocol):
    """Which channels want a digest, and when the next one is due."""

    async def setting(self, workspace: str, channel: str) -> DigestSetting | None:
        """The channel's setting."""
        ...

    async def set(self, setting: DigestSetting, due: datetime) -> None:
        """Keep the setting, due next at that moment."""
        ...

    async def postpone(self, workspace: str, channel: str, due: datetime) -> None:
        """Set the next due moment of a setting that is still there."""
        ...

    async def remove(self, workspace: str, channel: str) -> bool:
        """Forget the setting and what was posted. False when there was none."""
        ...

    async def due(self, until: datetime) -> tuple[tuple[DigestSetting, datetime], ...]:
        """The settings whose moment has come, each with that moment."""
        ...

    async def posted_until(self, workspace: str, channel: str) -> float | None:
        """The end of what the last posted digest covered, in seconds since 1970."""
        ...

    async def record_posted(self, workspace: str, channel: str, until: float) -> None:
        """Record what a posted digest covered. Never goes back."""
        ...


class Claims(Protocol):
    """Who does an outward effect, and that it is done. Keys are the effect's own."""

    async def done(self, workspace: str, key: str) -> str | None:
        """What was recorded for the effect when it was done, or None."""
        ...

    def hold(self, workspace: str, key: str) -> AbstractAsyncContextManager[bool]:
        """Whether the effect is ours to do, for as long as the context lasts."""
        ...

    async def record(self, workspace: str, key: str, result: str) -> str:
        """Record the effect as done. Returns what is on record, which may be another's."""
        ...

    async def start(self, workspace: str, job_key: str) -> int:
        """How often the job was started without an end, this start included."""
        ...

    async def end(self, workspace: str, job_key: str) -> None:
        """The job ended, well or badly, and did not take its process down."""
        ...


class Queue(Protocol):
    """At-least-once delivery of jobs to workers, by workspace, lane and key."""

    async def put(self, job: Job, *, after_seconds: float = 0, attempt: int = 1) -> None:
        """Queue the job. A job with the same key that still waits is not queued twice."""
        ...

    async def set_aside(self, payload: str, reason: str) -> None:
        """Keep an envelope that is not run, for the person who runs the program."""
        ...


class Poster(Protocol):
    """What the product says in Slack."""

    async def post(
        self, workspace: str, channel: str, thread_ts: str | None, message: Message, mark: Mark
    ) -> str:
        """Post in a channel or thread. Returns the message's ts."""
        ...

    async def find(
        self, workspace: str, channel: str, thread_ts: str | None, key: str, since_ts: str
    ) -> str | None:
        """The ts of the bot's own post whose mark has that key, no older than `since_ts`."""
        ...

    async def delete(self, workspace: str, channel: str, ts: str) -> None:
        """Take back a post of the bot's own."""
        ...

    async def permalink(self, workspace: str, channel: str, ts: str) -> str:
        """The link to a message; empty when Slack gives none."""
        ...

    async def respond(self, reply: PrivateReply, message: Message, *, replace: bool) -> None:
        """Answer the asker alone."""
        ...

    async def fill(self, workspace: str, view_id: str, view: View) -> None:
        """Put the content into an open modal."""
        ...


class Directory(Protocol):
    """Who is where, as Slack says."""

    async def channels_of(self, workspace: str, user: str) -> frozenset[str]:
        """The channels that the person shares with the bot."""
        ...

    async def is_member(self, workspace: str, channel: str) -> bool:
        """Whether the bot is in the channel."""
        ...

    async def is_public(self, workspace: str, channel: str) -> bool:
        """Whether the channel is open to the whole workspace. False when Slack does not say."""
        ...

    async def zone_of(self, workspace: str, user: str) -> str | None:
        """The person's time zone as an IANA name."""
        ...

    async def bot_user(self, workspace: str) -> str:
        """The bot's own user id."""
        ...


class Composer(Protocol):
    """Makes briefs, and answers questions."""

    async def brief(
        self, transcript: Transcript, workspace: str = "", mode: Mode = "model"
    ) -> Brief:
        """The brief of a transcript. Never raises for want of a model: it falls back, and says
        why in `notice`.
        """
        ...

    async def ask(
        self, transcript: Transcript, question: str, workspace: str = "", mode: Mode = "model"
    ) -> AskAnswer:
        """What the transcript says to the question, or that it does not say."""
        ...


@dataclass(frozen=True)
class Prompt:
    """What a model is given: instructions, material that is never instruction, and the shape
    of the answer. `version` is that of the instructions.
    """

    version: str
    instructions: str
    material: str
    schema: Mapping[str, Any]


@dataclass(frozen=True)
class Drafted:
    """What a model answered, and what it cost."""

    answer: str
    tokens: int


class Drafter(Protocol):
    """A language model."""

    @property
    def name(self) -> str:
        """The model's name, shown on what it wrote."""
        ...

    async def draft(self, prompt: Prompt, seconds: float) -> Drafted:
        """The model's answer within that time. Raises ModelUnavailable."""
        ...


class ModelBooks(Protocol):
    """What a model answered, what it cost, and what of it was dropped."""

    async def kept(self, workspace: str, key: str) -> str | None:
        """The answer that is kept under the key."""
        ...

    async def keep(self, workspace: str, key: str, answer: str, *, seconds: float | None) -> None:
        """Keep an answer: for so long, or as long as transcripts are kept."""
        ...

    async def spend(self, workspace: str, day: str, tokens: int) -> int:
        """Count tokens, or give them back (below 0): the day's tokens with them."""
        ...

    async def count(self, outcome: str, number: int = 1) -> None:
        """Count an outcome for the metrics: `sentences_dropped`, `briefs_by_model`, …"""
        ...

    async def totals(self) -> dict[str, int]:
        """What was counted since the store was new."""
        ...


class ModeBook(Protocol):
    """How briefs are made in a channel, as people set it."""

    async def mode(self, workspace: str, channel: str) -> Mode:
        """The channel's mode; else the workspace's; else `model`."""
        ...

    async def set_mode(self, workspace: str, channel: str | None, mode: Mode) -> None:
        """Set the mode of a channel, or of the workspace (None)."""
        ...


@dataclass(frozen=True)
class Ports:
    """Everything that a job may use, built by the desk."""

    clock: Clock
    store: TranscriptStore
    digests: DigestBook
    claims: Claims
    queue: Queue
    fetcher: Fetcher
    poster: Poster
    directory: Directory
    composer: Composer
    modes: ModeBook
