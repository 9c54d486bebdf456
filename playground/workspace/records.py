"""What a workspace is made of. Frozen values; `State` alone changes, and is what is saved."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Blocks = tuple[dict[str, Any], ...]
"""Layout blocks as the Web API takes and gives them."""


FAMILIES = {"public": "channels", "private": "groups", "im": "im"}


class Record(BaseModel):
    """An immutable value; a change is a `model_copy(update=…)`."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Team(Record):
    """The workspace itself."""

    id: str
    name: str
    domain: str


class User(Record):
    """Somebody in the workspace. `bot_id` is set for the app's own user."""

    id: str
    name: str
    real_name: str
    tz: str
    bot_id: str | None = None


class Channel(Record):
    """A conversation. The name of a direct message is empty."""

    id: str
    name: str
    kind: Literal["public", "private", "im"]
    members: tuple[str, ...]
    created: int
    purpose: str = ""
    archived: bool = False

    @property
    def family(self) -> str:
        """The word that scopes and event names use for such a conversation."""
        return FAMILIES[self.kind]


class Reaction(Record):
    """One emoji under a message and who put it there."""

    name: str
    users: tuple[str, ...]


class Message(Record):
    """A message. `only_for` names the one person who sees it, if it is ephemeral.

    `thread_ts` is the root's ts for a reply and None otherwise. `text` is escaped as Slack
    escapes it. `files` are ids. `notice` marks a line of the playground itself, such as a
    command that was not answered in time.
    """

    channel: str
    ts: str
    user: str
    text: str
    thread_ts: str | None = None
    blocks: Blocks = ()
    files: tuple[str, ...] = ()
    subtype: str | None = None
    metadata: dict[str, Any] | None = None
    edited_ts: str | None = None
    bot_id: str | None = None
    app_id: str | None = None
    client_msg_id: str | None = None
    reactions: tuple[Reaction, ...] = ()
    broadcast: bool = False
    only_for: str | None = None
    notice: bool = False


class StoredFile(Record):
    """An upload. `shares` are the ts of the messages that carry it, by channel.

    `external`: the file belongs to another workspace, and events show only its id.
    """

    id: str
    name: str
    title: str
    mimetype: str
    size: int
    sha256: str
    user: str
    created: int
    shares: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    external: bool = False


class View(Record):
    """A modal or a home tab. `content` is what the app sent, ids filled in.

    `values` is what a person has chosen so far: block id → action id → value.
    """

    id: str
    user: str
    content: dict[str, Any]
    hash: str
    root: str
    previous: str | None = None
    values: dict[str, dict[str, Any]] = Field(default_factory=dict)


class ResponseUrl(Record):
    """A one-interaction door back. `original` is the ts of the message that was acted on."""

    key: str
    channel: str
    user: str
    expires_at: float
    original: str | None = None
    original_is_ephemeral: bool = False
    used: int = 0


class PendingEvent(Record):
    """An event that the product has not yet acknowledged. `due` is when it is next sent."""

    envelope: dict[str, Any]
    due: float
    attempt: int = 0
    reason: str | None = None


class State(BaseModel):
    """Everything that is saved. Messages by channel and ts, in the order of their ts."""

    model_config = ConfigDict(extra="forbid")

    schema_number: Literal[1] = 1
    team: Team
    users: dict[str, User]
    channels: dict[str, Channel]
    messages: dict[str, dict[str, Message]] = Field(default_factory=dict)
    ephemerals: list[Message] = Field(default_factory=list)
    files: dict[str, StoredFile] = Field(default_factory=dict)
    views: dict[str, View] = Field(default_factory=dict)
    homes: dict[str, View] = Field(default_factory=dict)
    response_urls: dict[str, ResponseUrl] = Field(default_factory=dict)
    pending_events: dict[str, PendingEvent] = Field(default_factory=dict)
    seeds: list[str] = Field(default_factory=list)
    clock_offset_seconds: float = 0
    last_ts: int = 0
    last_number: int = 0
