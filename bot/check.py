"""Is a quotation right? The answer to an editor who pastes a sentence before print."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import UsageError
from bot.language.cuts import (
    cut_warnings,
    editing_warnings,
    number_warnings,
    question_warnings,
)
from bot.language.fragments import quoted_fragments, unwrapped
from bot.language.joined import joined_passage, told_turns
from bot.language.matches import Match, find_matches
from bot.language.names import find_speakers
from bot.language.nearest import Nearest, nearest_passage
from bot.language.passages import Searchable
from bot.models.transcript import Transcript, Turn
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
    def rank(self) -> tuple[int, float]:
        """Comparable: the smaller, the better."""
        return ORDER.index(self.verdict.verdict), -self.closeness


def check_quotation(quotation: str, transcript: Transcript, speaker: str | None = None) -> Verdict:
    """The verdict on a quotation, credited to `speaker` (any part of a name) if one is named.

    Only what is on the record is searched. Raises UsageError when there are no words.
    """
    return check_across(quotation, (transcript,), speaker)[0]


def check_across(
    quotation: str, transcripts: Sequence[Transcript], speaker: str | None = None
) -> tuple[Verdict, Transcript | None]:
    """The best verdict over several transcripts, and the one it comes from (None: not found).

    Of equal verdicts the earlier transcript's is given. Raises UsageError without words.
    """
    if not any(each.isalnum() for each in quotation):
        raise UsageError("There are no words to check: give the quotation.")
    checked = [(_check(quotation, each, speaker), each) for each in transcripts]
    if not checked:
        return Verdict(verdict="not-found"), None
    best, transcript = min(checked, key=lambda pair: pair[0].rank)
    return best.verdict, transcript if best.verdict.verdict != "not-found" else None


def _check(quotation: str, transcript: Transcript, speaker: str | None) -> Checked:
    """The verdict over one transcript: as it stands, else its fragments, else what is near."""
    searchable = Searchable(transcript)
    speakers = _speakers_meant(speaker, transcript)
    words = unwrapped(quotation)
    if exact := _exact(words, searchable, speakers):
        return exact
    if fragments := quoted_fragments(quotation):
        return _fragments(fragments, searchable, speakers)
    return _inexact(words, searchable, speakers) or _not_found(transcript)


def _speakers_meant(name: str | None, transcript: Transcript) -> Speakers:
    if not name or not name.strip():
        return None
    return frozenset(each.id for each in find_speakers(name, transcript))


def _not_found(transcript: Transcript) -> Checked:
    withheld = any(turn.terms != "on-record" for turn in transcript.turns)
    verdict = Verdict(verdict="not-found", warnings=(WITHHELD,) if withheld else ())
    return Checked(verdict, closeness=0.0)


def _exact(words: str, searchable: Searchable, speakers: Speakers) -> Checked | None:
    """The verdict if the words stand somewhere just so, best in the mouth of who is named."""
    matches = find_matches(words, searchable)
    if not matches:
        return None
    theirs = [each for each in matches if speakers is None or each.turn.speaker in speakers]
    match = min(theirs or matches, key=lambda each: not each.is_whole)
    finding: Finding = "verbatim" if match.is_whole else "partial"
    return Checked(
        Verdict(
            verdict=finding if theirs else "wrong-speaker",
            speaker=match.turn.speaker,
            turn=match.turn.number,
            sentence=match.sentence,
            warnings=(*_cut(words, match, len(matches)), *_about_speaker(match.turn)),
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


def _about_speaker(turn: Turn) -> tuple[str, ...]:
    if turn.speaker is None:
        return (NOBODY,)
    return (INFERRED,) if turn.attribution == "inferred" else ()


def _fragments(fragments: tuple[str, ...], searchable: Searchable, speakers: Speakers) -> Checked:
    """Each fragment of a split attribution by itself; the worst verdict is that of all.

    Without a name the longest fragment says whose words the others should be.
    """
    longest = max(fragments, key=len)
    if speakers is None and (found := _fragment(longest, searchable, None)).verdict.turn:
        speakers = frozenset([found.verdict.speaker])
    checked = [_fragment(each, searchable, speakers) for each in fragments]
    worst = max(checked, key=lambda each: each.rank)
    differences = [every for each in checked for every in each.verdict.differences]
    warnings = dict.fromkeys(every for each in checked for every in each.verdict.warnings)
    turns = sorted({each.verdict.turn for each in checked if each.verdict.turn})
    if len(turns) > 1:
        warnings[told_turns(turns)] = None
    verdict = worst.verdict.model_copy(
        update={"differences": tuple(differences), "warnings": tuple(warnings)}
    )
    return Checked(verdict, worst.closeness)


def _fragment(words: str, searchable: Searchable, speakers: Speakers) -> Checked:
    found = _exact(words, searchable, speakers) or _inexact(words, searchable, speakers)
    return found or Checked(Verdict(verdict="not-found"), closeness=0.0)


def _inexact(words: str, searchable: Searchable, speakers: Speakers) -> Checked | None:
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
        *question_warnings(words, near.text),
        *editing_warnings(words),
        *((ANOTHERS,) if another else ()),
    )
