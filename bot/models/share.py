"""One sharing of a transcript in one channel, and who may see it."""

from datetime import date
from hashlib import sha256
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field

from bot.models.noun import Noun


class FileSource(Noun):
    """A file that Slack holds. `url` is downloaded with the bot's token."""

    kind: Literal["file"] = "file"
    id: str
    name: str = ""
    mimetype: str = ""
    size: int = 0
    url: str = ""

    @property
    def key(self) -> str:
        """What tells this source from the others of its message."""
        return self.id

    @property
    def pointer(self) -> str:
        """Where the source is had again."""
        return self.id


class LinkSource(Noun):
    """A page or a file on the web."""

    kind: Literal["link"] = "link"
    url: str

    @property
    def key(self) -> str:
        """What tells this source from the others of its message.

        Keys are logged, and a link may carry a secret: a hash stands for it.
        """
        return f"link-{sha256(self.url.encode()).hexdigest()[:16]}"

    @property
    def pointer(self) -> str:
        """Where the source is had again."""
        return self.url

    @property
    def name(self) -> str:
        """What people and logs may see of it: `example.org/shows/interview.html`."""
        try:
            parts = urlsplit(self.url)
            return f"{parts.hostname or ''}{parts.path.rstrip('/')}" or "the link"
        except ValueError:  # https://[::1 is no URL
            return "the link"


Source = Annotated[FileSource | LinkSource, Field(discriminator="kind")]


def source_at(pointer: str) -> Source:
    """The source that has this pointer. Of a file only the id is known."""
    if pointer.lower().startswith(("http://", "https://")):
        return LinkSource(url=pointer)
    return FileSource(id=pointer)


class Share(Noun):
    """A transcript as it was shared: where, when, by whom, from what.

    `id` is random and never enough to see anything. `content_hash` names the reading, which
    shares of the same bytes have in common. `thread_ts` is the thread of the message that
    shared it, `shared_at` seconds since 1970.
    """

    schema_number: Literal[1] = Field(default=1, alias="schema")
    id: str
    workspace: str
    channel: str
    message_ts: str
    thread_ts: str
    source: Source
    content_hash: str
    title: str
    speakers: tuple[str, ...] = ()
    air_date: date | None = None
    shared_by: str | None = None
    shared_at: float


class Asker(Noun):
    """Who asks, and where. `user` None: the program itself, for the channel (a digest)."""

    workspace: str
    channel: str
    user: str | None = None
    direct: bool = False
    thread_ts: str | None = None


class Grant(Noun):
    """The channels whose transcripts may be read for one answer.

    Made by `bot.visibility` alone (a test holds this); the store shows nothing without one.
    """

    workspace: str
    channels: frozenset[str]
