"""Crumbs: a text with so many turns that each has hardly a word. Nobody talks like that.

    A: yes.
    B: no, you.      … and so on, two thousand times

All that is kept of a turn is many times as long as that, so crumbs are refused before it is made.
"""

from bot.errors import NotATranscript
from bot.formats.source import Source

MANY_TURNS = 2_000
FEWEST_CHARACTERS_A_TURN = 32
"""Talk of so many turns has more to each, with its label: in real records it is over 300, and
about 70 where a court's questions are answered by yes and no."""


def most_turns(text: str) -> int:
    """How many turns a text of that length may have."""
    return max(MANY_TURNS, len(text) // FEWEST_CHARACTERS_A_TURN)


def refuse_crumbs(source: Source, turns: int) -> None:
    """Raises NotATranscript if the source has more turns than talk of its length."""
    if turns > most_turns(source.text):
        reason = f"it is no transcript: over {turns - 1:,} turns have hardly a word each"
        raise NotATranscript(source.name, reason)
