"""The channel's daily digest: its setting, and what goes into one."""

from typing import Literal

from pydantic import Field

from bot.models.noun import Noun
from bot.models.quote import Quote
from bot.models.topic import Contradiction


class DigestSetting(Noun):
    """When a channel gets its digest. A channel has no zone, so the setter's is kept.

    `at` is HH:MM in `zone` (an IANA name); `set_at` is in seconds since 1970.
    """

    schema_number: Literal[1] = Field(default=1, alias="schema")
    workspace: str
    channel: str
    at: str
    weekdays: bool = False
    zone: str
    set_by: str
    set_at: float


class DigestEntry(Noun):
    """One transcript in a digest, out of its stored brief. `permalink` may be empty.

    `lede_by` is the name of who says the lede, empty where nobody is to be named.
    """

    share: str
    title: str
    lede: str
    lede_by: str = ""
    quotes: tuple[Quote, ...] = ()
    flag_count: int = 0
    permalink: str = ""


class DigestTopic(Noun):
    """The entries under one topic."""

    label: str
    entries: tuple[DigestEntry, ...]


class Digest(Noun):
    """A channel's briefs by topic, for what was shared after `since` and up to `until`.

    `contradictions` are those within its transcripts and between them.
    """

    topics: tuple[DigestTopic, ...]
    contradictions: tuple[Contradiction, ...] = ()
    transcripts: int
    since: float
    until: float
