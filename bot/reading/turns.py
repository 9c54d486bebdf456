"""From passages to turns: neighbours of one speaker become one.

RUWITCH: He met him.          ┐
(SOUNDBITE OF GAVEL)          ├ one turn: the direction does not change who is heard
It took an hour.              ┘
(BEGIN VIDEO CLIP)            ─ what follows is on tape, and nobody's without a label
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain

from bot.formats.passage import Passage
from bot.formats.stage_directions import (
    CLIP_BEGINS,
    CLIP_ENDS,
    FROM_ARCHIVES,
    HEARD_ON_TAPE,
    OWN_RECORDING,
    OWN_TAPE,
    RECORDED,
    SOUNDBITE,
)
from bot.models.transcript import Span
from bot.reading.people import Person
from bot.reading.plain_turn import PlainTurn, SpokenKind

WordsOf = Callable[[Sequence[Span]], str]
"""What the slices of the source at some spans say."""

WORDS_A_SECOND = 2.5
"""The usual speed of broadcast speech (150 words a minute)."""

LATEST_START_SECONDS = 30 * 60
"""A first time so far ahead of the words before it is a time of day, not of a recording."""


def merge_passages(
    passages: Iterable[Passage], words: WordsOf, people: Sequence[Person]
) -> list[PlainTurn]:
    """The turns that a script's passages make, in source order, with their words."""
    merger = _Merger(words, people)
    for passage in passages:
        merger.add(passage)
    turns = merger.finish()
    if tell_time_of_day(turns):
        return [turn._replace(start_ms=None, end_ms=None) for turn in turns]
    return turns


def tell_time_of_day(turns: Iterable[PlainTurn]) -> bool:
    """Whether the first time is so late that it is the clock's: `[16:00:00]` at the start."""
    words = 0
    for turn in turns:
        if turn.start_ms is not None:
            return turn.start_ms / 1000 > LATEST_START_SECONDS + words / WORDS_A_SECOND
        words += turn.text.count(" ") + 1
    return False


@dataclass(slots=True)
class _Growing:
    """A turn that is still being gathered."""

    person: int | None
    kind: SpokenKind
    start_ms: int | None
    is_opening: bool
    on_tape: bool
    after_soundbite: bool
    is_inferred: bool = False
    end_ms: int | None = None
    spans: list[tuple[Span, ...]] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)

    def take(self, passage: Passage, kind: SpokenKind) -> None:
        """Add words. Stage directions stay aside as soon as there is speech."""
        if self.kind == "stage" and kind == "speech":
            self.kind, self.spans = kind, []
        if self.kind == kind:
            self.spans.append(passage.spans)
        self.inside += self.behind
        self.behind = []
        self.end_ms = passage.end_ms or self.end_ms


class _Merger:
    """Takes passages one by one; knows who speaks, and whether a tape runs."""

    def __init__(self, words: WordsOf, people: Sequence[Person]) -> None:
        self._turns: list[PlainTurn] = []
        self._growing: _Growing | None = None
        self._words, self._people = words, people
        self._person_of = {
            label.written: number for number, each in enumerate(people) for label in each.labels
        }
        self._before_all: list[str] = []
        self._is_cut = False
        self._on_tape = self._after_soundbite = False
        self._start_ms: int | None = None

    def add(self, passage: Passage) -> None:
        """Go on with the turn, begin another, or note what stands between two."""
        if not passage.spans:
            return  # a label that nothing follows
        if passage.kind == "timestamp":
            self._start_ms = passage.start_ms
        elif passage.kind == "speech":
            self._speak(passage, "speech")
        elif passage.kind == "stage" and passage.label is not None:
            self._speak(passage, "stage")
        elif passage.kind == "stage":
            self._direct(self._words(passage.spans).strip("()[] "))

    def finish(self) -> list[PlainTurn]:
        """All the turns, once every passage is added."""
        self._end_turn()
        self._growing = None
        return self._turns

    def _speak(self, passage: Passage, kind: SpokenKind) -> None:
        if not self._goes_on(passage):
            begun = self._begun(passage, kind)
            begun.inside += self._before_all
            self._before_all = []
            self._is_cut = self._after_soundbite = False
            self._end_turn()
            self._growing = begun
        assert self._growing is not None  # nothing goes on before the first turn
        self._growing.take(passage, kind)
        self._start_ms = None

    def _end_turn(self) -> None:
        if self._growing is None:
            return
        turn = _spoken(self._growing, self._words)
        if turn.text:
            self._turns.append(turn)

    def _goes_on(self, passage: Passage) -> bool:
        """Whether the words belong to the last turn."""
        last = self._growing
        if last is None or self._is_cut:
            return False
        if passage.begins_turn is not None:
            return not passage.begins_turn
        if passage.label is None:
            return not last.is_opening  # the opening's paragraphs may be different people's
        if last.is_inferred != (passage.spoken_by is not None):
            return False
        person = self._person_of[passage.speaker_label or passage.label]
        return person == last.person and not self._people[person].may_be_another

    def _begun(self, passage: Passage, kind: SpokenKind) -> _Growing:
        label = passage.speaker_label
        person = None if label is None else self._person_of[label]
        return _Growing(
            person,
            kind,
            start_ms=self._start_ms if passage.start_ms is None else passage.start_ms,
            is_opening=person is None
            and passage.begins_turn is None  # who says where turns begin has no paragraphs
            and (self._growing is None or self._growing.is_opening),
            on_tape=self._on_tape or _is_on_tape(passage.label or ""),
            after_soundbite=self._after_soundbite,
            is_inferred=passage.spoken_by is not None,
        )

    def _direct(self, words: str) -> None:
        if self._growing is not None:
            self._growing.behind.append(words)
        else:
            self._before_all.append(words)
        begins, ends = CLIP_BEGINS.match(words), CLIP_ENDS.match(words)
        if OWN_TAPE.search(words) or (self._growing is None and OWN_RECORDING.search(words)):
            begins = None  # nobody is heard on tape who is not heard on it all along
        if begins or ends:
            self._on_tape, self._is_cut = bool(begins), True
        self._is_cut = self._is_cut or FROM_ARCHIVES.match(words) is not None
        self._after_soundbite = self._after_soundbite or bool(SOUNDBITE.match(words))


def _is_on_tape(label: str) -> bool:
    """Whether a label itself says that a recording is played."""
    return RECORDED.match(label) is not None or HEARD_ON_TAPE.search(label) is not None


def _spoken(turn: _Growing, words: WordsOf) -> PlainTurn:
    # Most turns are one passage, and share its spans: there are tens of thousands of them.
    spans = turn.spans[0] if len(turn.spans) == 1 else tuple(chain(*turn.spans))
    return PlainTurn(
        turn.person,
        spans,
        words(spans),
        turn.kind,
        turn.start_ms,
        turn.end_ms,
        turn.is_opening,
        turn.on_tape,
        turn.after_soundbite,
        tuple(turn.inside),
        tuple(turn.behind),
        turn.is_inferred,
    )
