"""What a person puts right in a shared transcript: kept beside it, never in it."""

from collections.abc import Iterable
from dataclasses import replace

from bot.models.noun import Noun
from bot.models.transcript import Flag, Terms, Transcript

WITHHELD = "Marked as not on the record: kept from briefs, quotes and exports"


class Correction(Noun):
    """The ground rules of some turns, as a person said. `made_at` is in seconds since 1970.

    `key` names the correction; the same one made again is one.
    """

    key: str
    turns: tuple[int, ...]
    terms: Terms
    made_at: float


def corrected(transcript: Transcript, corrections: Iterable[Correction]) -> Transcript:
    """The transcript under these corrections; of two about one turn the later holds."""
    made = sorted(corrections, key=lambda each: each.made_at)
    terms = {number: each.terms for each in made for number in each.turns}
    if not terms:
        return transcript
    turns = tuple(
        replace(turn, terms=terms[turn.number]) if turn.number in terms else turn
        for turn in transcript.turns
    )
    withheld = tuple(turn.number for turn in turns if turn.terms != "on-record")
    flags = [each for each in transcript.flags if each.message != WITHHELD]
    if withheld:
        flags.append(Flag(kind="off-record", message=WITHHELD, turns=withheld))
    return transcript.model_copy(update={"turns": turns, "flags": tuple(flags)})
