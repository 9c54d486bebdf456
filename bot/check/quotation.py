"""One quotation held against one transcript."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.quoting.changed_numbers import number_warnings
from bot.language.quoting.cuts import (
    capital_warnings,
    cut_warnings,
    editing_warnings,
    question_warnings,
)
from bot.language.quoting.joined import joined_passage
from bot.language.quoting.matches import Match, find_matches
from bot.language.quoting.nearest import Nearest, nearest_passage
from bot.language.quoting.passages import Searchable
from bot.models.transcript import Turn
from bot.models.verdict import Finding, Verdict

ORDER: tuple[Finding, ...] = ("verbatim", "partial", "wrong-speaker", "altered", "not-found")
"""From the best to the worst: the very words in another mouth come before words like them."""

INFERRED = "the speaker is inferred, not labelled"
NOBODY = "the transcript does not say who speaks"
WITHHELD = "what is not on the record was not searched"
STOPS_SHORT = "ends with a full stop where the sentence goes on"
ANOTHERS = "these are another speaker's words"

Speakers = frozenset[str | None] | None
"""The ids that a name fits; empty when that person does not speak here; None without a name."""


@dataclass(frozen=True)
class Checked:
    """A verdict, and how near the words come to the passage, from 0 to 1."""

    verdict: Verdict
    closeness: float = 1.0

    @property
    def rank(self) -> tuple[int, float, bool]:
        """Comparable: the smaller, the better. Of two that found nothing, the one that tells of
        what was not searched.
        """
        told = self.verdict
        return ORDER.index(told.verdict), -self.closeness, WITHHELD not in told.warnings


def find_quotation(words: str, searchable: Searchable, speakers: Speakers) -> Checked:
    """The verdict on the words, whether they stand there just so, nearly, or not at all."""
    found = find_exactly(words, searchable, speakers) or find_nearly(words, searchable, speakers)
    return found or _not_found(searchable)


def find_exactly(words: str, searchable: Searchable, speakers: Speakers) -> Checked | None:
    """The verdict if the words stand somewhere just so, best in the mouth of who is named."""
    matches = find_matches(words, searchable)
    if not matches:
        return None
    theirs = [each for each in matches if speakers is None or each.turn.speaker in speakers]
    match = min(theirs or matches, key=lambda each: not each.is_whole)
    also = _also_said(match, matches, searchable) if speakers is None else ()
    finding: Finding = "verbatim" if match.is_whole else "partial"
    return Checked(
        Verdict(
            verdict=finding if theirs else "wrong-speaker",
            speaker=match.turn.speaker,
            turn=match.turn.number,
            sentence=match.sentence,
            warnings=(*_cut(words, match, len(matches)), *_about_speaker(match.turn), *also),
        )
    )


def _cut(words: str, match: Match, places: int) -> tuple[str, ...]:
    if match.is_whole:
        return ()
    stops_short = words.endswith(".") and not match.after.lstrip().startswith(".")
    return (
        *cut_warnings(f"{match.before} {match.after}"),
        *question_warnings(words, match.sentence),
        *((STOPS_SHORT,) if stops_short else ()),
        *((f"these words stand in {places} places",) if places > 1 else ()),
    )


def _also_said(match: Match, matches: Sequence[Match], searchable: Searchable) -> tuple[str, ...]:
    """Whose the whole words are as well: nobody was named, and each may be meant."""
    if not match.is_whole:
        return ()
    others = {
        each.turn.speaker: each.turn
        for each in reversed(matches)
        if each.is_whole and each.turn.speaker != match.turn.speaker
    }
    return tuple(
        f"{searchable.transcript.name_of(turn)} says the same in turn {turn.number}"
        for turn in sorted(others.values(), key=lambda turn: turn.number)
    )


def _about_speaker(turn: Turn) -> tuple[str, ...]:
    if turn.speaker is None:
        return (NOBODY,)
    return (INFERRED,) if turn.attribution == "inferred" else ()


def find_nearly(words: str, searchable: Searchable, speakers: Speakers) -> Checked | None:
    """The verdict on words that stand nowhere just so: joined out of places, or only near."""
    near = joined_passage(words, searchable) or nearest_passage(
        words, searchable.turns, speakers or frozenset()
    )
    if near is None:
        return None
    verdict = Verdict(
        verdict="altered",
        speaker=near.turn.speaker,
        turn=near.turn.number,
        sentence=near.text,
        differences=near.comparison.differences,
        warnings=(*near.remarks, *_changed(words, near, speakers), *_about_speaker(near.turn)),
    )
    return Checked(verdict, near.comparison.closeness)


def _changed(words: str, near: Nearest, speakers: Speakers) -> tuple[str, ...]:
    comparison = near.comparison
    put_in = " ".join(each.in_quotation for each in comparison.differences)
    changed = " ".join(each.in_transcript for each in comparison.differences)
    left_out = f"{comparison.before} {changed} {comparison.after}"
    another = speakers is not None and near.turn.speaker not in speakers
    return (
        *cut_warnings(left_out, put_in),
        *number_warnings(changed, put_in),
        *capital_warnings(comparison.differences),
        *question_warnings(words, near.text),
        *editing_warnings(words),
        *((ANOTHERS,) if another else ()),
    )


def _not_found(searchable: Searchable) -> Checked:
    withheld = any(turn.terms != "on-record" for turn in searchable.transcript.turns)
    verdict = Verdict(verdict="not-found", warnings=(WITHHELD,) if withheld else ())
    return Checked(verdict, closeness=0.0)
