"""What travels on the queue. Every job may run twice; its key names the thing it does.

The queue carries one JSON string, `Envelope`, with a schema number: two versions of the
program run side by side during a deploy.
"""

from typing import Annotated, Literal

from pydantic import Field

from bot.models.noun import Noun
from bot.models.request import Request
from bot.models.share import Asker, Source

Lane = Literal["answer", "intake"]
"""`answer`: a person waits. `intake`: reading, preparing, digests."""


class PrivateReply(Noun):
    """To the asker alone, through Slack's `response_url` (5 uses, 30 minutes).

    `thread_ts`: the thread that they asked in; Slack shows the answer there only if told so.
    """

    to: Literal["private"] = "private"
    response_url: str
    thread_ts: str | None = None


class ThreadReply(Noun):
    """A message in the thread (None: a direct message, on its own), posted once under the key
    of the message it answers.
    """

    to: Literal["thread"] = "thread"
    thread_ts: str | None
    message_ts: str


class ViewReply(Noun):
    """Into the open modal in which it was asked."""

    to: Literal["view"] = "view"
    view: str


Reply = Annotated[PrivateReply | ThreadReply | ViewReply, Field(discriminator="to")]


def notice_of(key: str) -> str:
    """The key of the line about a job that failed, by the job's own key."""
    return f"notice:{key}"


def forgotten_of(key: str) -> str:
    """The key under which it is recorded that what a reading read was taken back."""
    return f"forgotten:{key}"


class Ingest(Noun):
    """Fetch, read and keep what a message shared, and post its card."""

    kind: Literal["ingest"] = "ingest"
    lane: Literal["intake"] = "intake"
    workspace: str
    channel: str
    message_ts: str
    thread_ts: str
    source: Source
    shared_by: str | None = None
    addressed: bool = False

    @property
    def key(self) -> str:
        return f"ingest:{self.channel}:{self.message_ts}:{self.source.key}"

    @property
    def notice_key(self) -> str:
        """The key of the one line that says why it could not be read."""
        return notice_of(self.key)


class FileShared(Noun):
    """Slack says that a file was shared, but not in which message: look it up."""

    kind: Literal["file-shared"] = "file-shared"
    lane: Literal["intake"] = "intake"
    workspace: str
    channel: str
    file: str
    event_ts: str

    @property
    def key(self) -> str:
        return f"file-shared:{self.channel}:{self.file}:{self.event_ts}"


class Prepare(Noun):
    """Compose the brief of a share, so that it is ready when somebody asks."""

    kind: Literal["prepare"] = "prepare"
    lane: Literal["intake"] = "intake"
    workspace: str
    channel: str
    share: str

    @property
    def key(self) -> str:
        return f"prepare:{self.share}"


class Forget(Noun):
    """What a message handed over was taken back: the message was deleted, or changed."""

    kind: Literal["forget"] = "forget"
    lane: Literal["intake"] = "intake"
    of: Ingest

    @property
    def workspace(self) -> str:
        return self.of.workspace

    @property
    def key(self) -> str:
        return f"forget:{self.of.key}"


class FileDeleted(Noun):
    """A file was deleted: what was read from it in the channel is taken back."""

    kind: Literal["file-deleted"] = "file-deleted"
    lane: Literal["intake"] = "intake"
    workspace: str
    channel: str
    file: str

    @property
    def key(self) -> str:
        return f"file-deleted:{self.channel}:{self.file}"


class Awaited(Noun):
    """What a person did in Slack and now waits for: the kind of every job below that says so."""

    lane: Literal["answer"] = "answer"
    asker: Asker

    @property
    def workspace(self) -> str:
        return self.asker.workspace


class Answer(Awaited):
    """Answer a person. `asked` tells this asking from the next (a message ts, a trigger).

    `after`: the keys of the readings that it waits for, of what was handed over along with it.
    """

    kind: Literal["answer"] = "answer"
    request: Request
    reply: Reply
    asked: str
    after: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return f"answer:{self.asker.channel}:{self.asked}"


class ShowContext(Awaited):
    """Fill the open view with the turns around a quote."""

    kind: Literal["show-context"] = "show-context"
    share: str
    turn: int
    start: int
    end: int
    view: str

    @property
    def key(self) -> str:
        return f"show-context:{self.view}"


class PublishBrief(Awaited):
    """Post a share's brief in its channel, once for each private brief that offered it.

    `pressed` tells this press from the next: the second is answered too, and posts nothing.
    """

    kind: Literal["publish-brief"] = "publish-brief"
    share: str
    offered_in: str
    pressed: str
    reply: PrivateReply

    @property
    def key(self) -> str:
        return f"publish-brief:{self.pressed}"

    @property
    def effect(self) -> str:
        """The key of the one post, whoever presses and how often."""
        return f"publish-brief:{self.asker.channel}:{self.offered_in}:{self.share}"


class PublishDigest(Awaited):
    """Post the previewed digest now, once for each preview. `pressed` as in PublishBrief."""

    kind: Literal["publish-digest"] = "publish-digest"
    since: float
    until: float
    zone: str
    offered_in: str
    pressed: str
    reply: PrivateReply

    @property
    def channel(self) -> str:
        return self.asker.channel

    @property
    def key(self) -> str:
        return f"publish-digest:{self.pressed}"

    @property
    def effect(self) -> str:
        """The key of the one post."""
        return f"publish-digest:{self.asker.channel}:{self.offered_in}"


class PostDigest(Noun):
    """The channel's digest of one local date (YYYY-MM-DD) is due."""

    kind: Literal["post-digest"] = "post-digest"
    lane: Literal["intake"] = "intake"
    workspace: str
    channel: str
    local_date: str

    @property
    def key(self) -> str:
        return f"digest:{self.channel}:{self.local_date}"

    @property
    def effect(self) -> str:
        """The key of the one post."""
        return self.key


class Explain(Noun):
    """Tell the one person concerned why another job failed: Slack may not take it at once."""

    kind: Literal["explain"] = "explain"
    of: Annotated[
        Ingest | Answer | ShowContext | PublishBrief | PublishDigest, Field(discriminator="kind")
    ]
    line: str

    @property
    def lane(self) -> Lane:
        return self.of.lane

    @property
    def workspace(self) -> str:
        return self.of.workspace

    @property
    def key(self) -> str:
        return f"explain:{self.of.key}"


Job = Annotated[
    Ingest
    | FileShared
    | FileDeleted
    | Forget
    | Prepare
    | Answer
    | ShowContext
    | PublishBrief
    | PublishDigest
    | PostDigest
    | Explain,
    Field(discriminator="kind"),
]


class Envelope(Noun):
    """A job on its way. `attempt` counts from 1; `put_at` is seconds since 1970."""

    schema_number: Literal[1] = Field(default=1, alias="schema")
    job: Job
    attempt: int = 1
    put_at: float
