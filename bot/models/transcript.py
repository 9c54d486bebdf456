"""The record of who said what: the noun that every other room works on."""

from datetime import date
from typing import Literal

from pydantic import ConfigDict, Field
from pydantic.dataclasses import dataclass

from bot.models.noun import Noun

Role = Literal[
    "host", "reporter", "guest", "moderator", "official", "caller", "audience", "unidentified"
]
Kind = Literal["speech", "actuality", "introduction", "stage"]
Terms = Literal["on-record", "background", "deep-background", "off-record"]
Attribution = Literal["labelled", "inferred"]
Span = tuple[int, int]
"""A half-open range of characters in the source text."""


class Speaker(Noun):
    """The person behind one or more labels.

    `labels` are as the source writes them. `description` is the transcript's own words for
    the person, found in turn `described_in` (None: in a label or in the header). `inferred`:
    no label names the person; the reader concluded that they speak.
    """

    id: str
    name: str
    role: Role = "unidentified"
    labels: tuple[str, ...] = ()
    description: str | None = None
    described_in: int | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, config=ConfigDict(extra="forbid"))
class Turn:
    """One speaker's unbroken speech, numbered from 1 in source order.

    `text` is what the slices at `spans` say, joined by single spaces, with markup and
    entities resolved and white space collapsed. `speaker` is a `Speaker.id`, or None.

    A noun like the others, but with slots: there are tens of thousands in a long record, and
    each takes a quarter of the memory that a model takes.
    """

    number: int = Field(ge=1)
    speaker: str | None = None
    attribution: Attribution | None = None
    kind: Kind = "speech"
    text: str
    spans: tuple[Span, ...]
    start_ms: int | None = None
    end_ms: int | None = None
    terms: Terms = "on-record"


class Flag(Noun):
    """Something to check before use, with the turns that show it (both, if two disagree)."""

    kind: str
    message: str
    turns: tuple[int, ...] = ()


class Transcript(Noun):
    """A whole record. Immutable: only named corrections revise it.

    `id` is a content hash for a reading (command line, store) and random for a share in a
    channel. `coverage` is the share of the source's letters and digits that lie in a turn, a
    label, a timestamp or markup, a stage direction or the header; what is in none of them is
    listed in `unaccounted`. `name` is the file's name or the link, shown where `title` is None.
    """

    schema_number: Literal[1] = Field(default=1, alias="schema")
    id: str
    title: str | None = None
    program: str | None = None
    air_date: date | None = None
    language: str = "und"
    format: str
    name: str | None = None
    speakers: tuple[Speaker, ...] = ()
    turns: tuple[Turn, ...] = ()
    flags: tuple[Flag, ...] = ()
    coverage: float = 1.0
    unaccounted: tuple[str, ...] = ()

    @property
    def shown_title(self) -> str:
        """The title, or the file's name where the transcript has none."""
        return self.title or self.name or "Untitled transcript"

    def turn(self, number: int) -> Turn:
        """The turn of that number. Raises IndexError outside 1..len(turns)."""
        if not 1 <= number <= len(self.turns):
            raise IndexError(number)
        return self.turns[number - 1]

    def speaker(self, speaker_id: str | None) -> Speaker | None:
        """The speaker of that id, or None."""
        return next((each for each in self.speakers if each.id == speaker_id), None)

    def name_of(self, turn: Turn) -> str:
        """The name under which the turn's words are shown."""
        speaker = self.speaker(turn.speaker)
        return speaker.name if speaker else "Unidentified speaker"
