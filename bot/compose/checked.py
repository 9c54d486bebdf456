"""A draft held against its transcript: what passed the gates, and how much did not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.compose.answers import quote_with_question
from bot.errors import QuoteRefused
from bot.gate.claims import LONGEST, Claims
from bot.models.brief import Point
from bot.models.draft import Draft, Written
from bot.models.pointer import Pointer
from bot.models.quote import Quote
from bot.models.transcript import Transcript

Part = TypeVar("Part")

MOST_POINTS = 6
MOST_QUOTES = 5
MOST_TOPICS = 6
LONGEST_LABEL = 60
LONGEST_HEADLINE = 150
LONGEST_QUOTE_WORDS = 120


@dataclass(frozen=True)
class Checked:
    """The parts of one or several drafts that may be shown. `dropped` counts the others."""

    headline: str
    lede: str
    points: tuple[Point, ...]
    quotes: tuple[Quote, ...]
    topics: tuple[str, ...]
    dropped: int

    @property
    def is_written(self) -> bool:
        """Whether a sentence of the model's is in it."""
        return bool(self.headline or self.lede or self.points)


def check_drafts(drafts: Sequence[Draft], transcript: Transcript) -> Checked:
    """What of the drafts passes the gates; drafts of several windows are merged in turn."""
    gate = Gate(transcript)
    headlines = gate.sentences((each.headline for each in drafts), LONGEST_HEADLINE)
    ledes = gate.sentences(each.lede for each in drafts)
    points = gate.sentences(in_turns([each.points for each in drafts]))
    quotes = gate.quotes(in_turns([each.quotes for each in drafts]))
    topics = gate.sentences(in_turns([each.topics for each in drafts]), LONGEST_LABEL)
    return Checked(
        headline=headlines[0].text.strip() if headlines else "",
        lede=ledes[0].text.strip() if ledes else "",
        points=_spread([gate.point(each) for each in points], ledes[:1]),
        quotes=quotes[:MOST_QUOTES],
        topics=tuple(dict.fromkeys(each.text.strip(" .") for each in topics))[:MOST_TOPICS],
        dropped=gate.dropped + sum(each.unread for each in drafts),
    )


class Gate:
    """Lets through what passes, and counts what does not."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._claims = Claims(transcript)
        self.dropped = 0

    def sentences(self, written: Iterable[Written | None], longest: int = LONGEST) -> list[Written]:
        """The sentences to which there is no objection, none twice; `longest` is in characters."""
        passed: dict[str, Written] = {}
        for each in written:
            if each is None or each.text in passed:
                continue
            if len(each.text.strip(" .")) > longest or self._claims.objection(each):
                self.dropped += 1
            else:
                passed[each.text] = each
        return list(passed.values())

    def quotes(self, pointers: Iterable[Pointer]) -> tuple[Quote, ...]:
        """The quotes that the pointers name; none overlaps one before it."""
        found: list[Quote] = []
        for pointer in pointers:
            try:
                quote = quote_with_question(pointer, self._transcript)
            except QuoteRefused:
                self.dropped += 1
                continue
            if len(quote.text.split()) > LONGEST_QUOTE_WORDS:
                self.dropped += 1
            elif not any(_overlap(quote, each) for each in found):
                found.append(quote)
        return tuple(found)

    def point(self, written: Written) -> Point:
        """The sentence as a point; its speaker is who alone speaks in its turns."""
        turns = tuple(sorted(set(written.turns)))
        speakers = {self._transcript.turn(each).speaker for each in turns}
        speaker = speakers.pop() if len(speakers) == 1 else None
        return Point(text=written.text.strip(), turns=turns, speaker=speaker)


def in_turns(lists: Sequence[Sequence[Part]]) -> list[Part]:
    """The first of each window's list, then the second of each, and so on."""
    longest = max((len(each) for each in lists), default=0)
    return [each[at] for at in range(longest) for each in lists if at < len(each)]


def _spread(points: Sequence[Point], ledes: Sequence[Written]) -> tuple[Point, ...]:
    said = {each.text.strip() for each in ledes}
    fresh = [each for each in points if each.text not in said]
    return tuple(sorted(fresh[:MOST_POINTS], key=lambda each: each.turns))


def _overlap(one: Quote, other: Quote) -> bool:
    return one.turn == other.turn and one.start < other.end and other.start < one.end
