"""What stands before the first label: the summary line, and what the host reads.

President Biden was campaigning Tuesday, …       → introduction, nobody's
President Biden took time … Hi, John.            → introduction, the host's, as concluded
JOHN RUWITCH, BYLINE: Hello.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from bot.language.folding import folded
from bot.models.transcript import Role, Span
from bot.reading.people import Person
from bot.reading.plain_turn import PlainTurn

# How a host hands over at the end of an introduction: `Hi, John.`, `NPR's Jane Doe reports.`
HANDS_OVER = re.compile(
    r"\b(?:hi|hello|hey|good (?:morning|afternoon|evening)|welcome|thanks for (?:being|joining)"
    r"|joins? (?:us|me)|is (?:here|with us|on the line)|has (?:this|the|our|more)\b[^.]{0,40}"
    r"|reports?|explains)\b[^.!?]{0,60}[.!?]?\s*$",
    re.I,
)
LAST_WORDS = 160
"""So much of an introduction's end is looked at for the handing over, in characters."""


class Introduction(NamedTuple):
    """The turns with the opening made into introductions.

    `introductions` are the places of those turns, `inferred` the places of the turns whose
    speaker was concluded.
    """

    turns: tuple[PlainTurn, ...]
    introductions: frozenset[int]
    inferred: frozenset[int]


def read_introductions(
    turns: Sequence[PlainTurn],
    people: Sequence[Person],
    roles: Mapping[int, Role],
    words_at: Callable[[Sequence[Span]], str],
) -> Introduction:
    """Tell the summary line from what the host reads, and say whose that is where it shows.

    `words_at` reads the words at spans of the source.
    """
    opening = [turn for turn in turns if turn.is_opening]
    rest = turns[len(opening) :]
    if not opening:
        return Introduction(tuple(turns), frozenset(), frozenset())
    summary, read_out = _parted(opening)
    told = [_merged(each, words_at) for each in (summary, read_out) if each]
    host = _host(told[-1], rest, people, roles) if read_out else None
    if host is not None:
        told[-1] = told[-1]._replace(person=host)
    places = frozenset(range(len(told)))
    inferred = frozenset([len(told) - 1]) if host is not None else frozenset[int]()
    return Introduction((*told, *rest), places, inferred)


def _parted(opening: Sequence[PlainTurn]) -> tuple[Sequence[PlainTurn], Sequence[PlainTurn]]:
    """The summary line, and what is read out: a lone paragraph is one or the other."""
    if len(opening) == 1:
        return ([], opening) if hands_over(opening[0].text) else (opening, [])
    return opening[:1], opening[1:]


def hands_over(text: str) -> bool:
    """Whether a paragraph ends by giving the word to somebody."""
    return HANDS_OVER.search(text[-LAST_WORDS:]) is not None


def _merged(opening: Sequence[PlainTurn], words_at: Callable[[Sequence[Span]], str]) -> PlainTurn:
    spans = tuple(span for turn in opening for span in turn.spans)
    inside = tuple(words for turn in opening for words in (*turn.inside, *turn.behind))
    return opening[0]._replace(spans=spans, text=words_at(spans), inside=inside, behind=())


def _host(
    read_out: PlainTurn,
    rest: Sequence[PlainTurn],
    people: Sequence[Person],
    roles: Mapping[int, Role],
) -> int | None:
    """The host who reads it: the one host there is, or of several the next to speak.

    Only if it hands over to whoever speaks next, who is then not the host.
    """
    hosts = [
        turn.person for turn in rest if turn.person is not None and roles.get(turn.person) == "host"
    ]
    following = rest[0].person if rest else None
    if not hosts or following is None or following == hosts[0]:
        return None
    named = set(folded(read_out.text).split())
    greeted = not named.isdisjoint(people[following].words)
    return hosts[0] if greeted or hands_over(read_out.text) else None
