"""Crumbs: a text with so many turns that each has hardly a word. Nobody talks like that.

    A: yes.
    B: no, you.      … and so on, two thousand times

All that is kept of a turn is many times as long as that, so crumbs are refused before it is made.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from bot.errors import NotATranscript
from bot.formats.source import Source

Found = TypeVar("Found")

MANY_TURNS = 2_000
FEWEST_CHARACTERS_A_TURN = 32
"""Talk of so many turns has more to each, with its label: in real records it is over 300, and
about 70 where a court's questions are answered by yes and no."""

FEWEST_CHARACTERS_A_LINE = 10
"""A line may go on with the turn above, and have less: a video's words one by one, each below its
time (`12:07`), take twelve characters; with two words to a line seventeen, and mostly forty."""

FEWEST_CHARACTERS_A_NAMED_LINE = 16
"""A line that names its speaker as well has more: `Bo Ray  0:03` above `Yes.` has 18."""

MANY_SPEAKERS = 500
FEWEST_CHARACTERS_A_SPEAKER = 200
"""Where so many are named, each says more than a sentence of thirty words. The European
Parliament has 720 members, and not all of them speak in a sitting."""


def most_turns(text: str, fewest: int = FEWEST_CHARACTERS_A_TURN) -> int:
    """How many turns, or lines with so few characters each, a text of that length may have."""
    return max(MANY_TURNS, len(text) // fewest)


def no_more_than_talk(
    text: str, found: Iterable[Found], fewest: int = FEWEST_CHARACTERS_A_TURN
) -> Iterator[Found]:
    """What was found, up to one more than talk of that length may have.

    Where that one is there, `refuse_crumbs` refuses, and the others were never made.
    """
    return islice(found, most_turns(text, fewest) + 1)


def refuse_crumbs(source: Source, turns: int, fewest: int = FEWEST_CHARACTERS_A_TURN) -> None:
    """Raises NotATranscript if the source has more turns, or lines, than talk of its length."""
    if turns > most_turns(source.text, fewest):
        reason = f"it is no transcript: over {turns - 1:,} turns have hardly a word each"
        raise NotATranscript(source.name, reason)


def refuse_crowds(source: Source, labels: int) -> None:
    """Raises NotATranscript if more speakers are named than can have spoken."""
    if labels > max(MANY_SPEAKERS, len(source.text) // FEWEST_CHARACTERS_A_SPEAKER):
        reason = f"it is no transcript: {labels:,} names have hardly a sentence each"
        raise NotATranscript(source.name, reason)
