"""What a person asks for, understood from a command, a mention or a button."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from bot.models.mode import Mode
from bot.models.noun import Noun
from bot.models.transcript import Terms


class BriefRequest(Noun):
    """The brief of the transcript that the words name; without words, of the newest.

    `in_thread`: of the thread's that it is asked in, and no other's.
    """

    verb: Literal["brief"] = "brief"
    words: str = ""
    share: str | None = None
    in_thread: bool = False


class QuotesRequest(Noun):
    """A speaker's own words (everyone's without a name), from the transcript named."""

    verb: Literal["quotes"] = "quotes"
    speaker: str = ""
    words: str = ""
    share: str | None = None
    page: int = 0


class TopicsRequest(Noun):
    """Topics across the transcripts in sight, of the last `days` or shared from `since` on."""

    verb: Literal["topics"] = "topics"
    topic: str = ""
    days: int | None = None
    since: date | None = None


class CheckRequest(Noun):
    """Is this quotation right?"""

    verb: Literal["check"] = "check"
    quotation: str
    speaker: str = ""


class AskRequest(Noun):
    """What does the transcript say to this? The thread's, the one of that id, else the newest."""

    verb: Literal["ask"] = "ask"
    question: str
    share: str | None = None


class DigestRequest(Noun):
    """Set, stop or preview the channel's daily digest. `at` is HH:MM."""

    verb: Literal["digest"] = "digest"
    action: Literal["set", "off", "now", "show"]
    at: str = ""
    weekdays: bool = False
    zone: str = ""


class ModeRequest(Noun):
    """Set how briefs are made here or in the whole workspace; without a mode, say how."""

    verb: Literal["mode"] = "mode"
    mode: Mode | None = None
    for_workspace: bool = False


class MarkRequest(Noun):
    """Put turns under other ground rules: of the share with that id, else of the thread's."""

    verb: Literal["mark"] = "mark"
    turns: tuple[int, ...]
    terms: Terms
    share: str | None = None


class FixRequest(Noun):
    """Say who speaks: `name` is the one whom the transcript calls `speaker` (any part of a name),
    or whose the turns are. Of the share with that id, else of the thread's.
    """

    verb: Literal["fix"] = "fix"
    name: str
    speaker: str = ""
    turns: tuple[int, ...] = ()
    share: str | None = None


class HelpRequest(Noun):
    """Usage. `reason` says, for a person, why it is given unasked."""

    verb: Literal["help"] = "help"
    reason: str = ""


Request = Annotated[
    BriefRequest
    | QuotesRequest
    | TopicsRequest
    | CheckRequest
    | AskRequest
    | DigestRequest
    | ModeRequest
    | MarkRequest
    | FixRequest
    | HelpRequest,
    Field(discriminator="verb"),
]
