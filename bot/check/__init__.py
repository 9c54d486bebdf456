"""Is a quotation right? The answer to an editor who pastes a sentence, or a draft, before print."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce

from bot.check.credited import remark_on, speakers_credited, speakers_named
from bot.check.quotation import (
    Checked,
    Speakers,
    find_exactly,
    find_nearly,
    find_quotation,
)
from bot.errors import UsageError
from bot.language.citations import (
    Citation,
    citations,
    outside_quotations,
    unwrapped,
    widest_citation,
)
from bot.language.differences import compare
from bot.language.joined import told_turns
from bot.language.names import name_words
from bot.language.passages import Searchable
from bot.language.sources import PRONOUNS
from bot.models.transcript import Transcript
from bot.models.verdict import Part, Verdict

SAID_OUTSIDE = 0.5
"""Least closeness to a passage of the words outside the quotation marks, from which all that was
pasted is one quotation, in which somebody tells what another said."""

MOST_QUOTATIONS = 25
"""Of one draft: each that stands nowhere is compared with every passage."""

MOST_REMARKS = 3
"""Transcripts in which other speakers say the same: naming more helps nobody."""


@dataclass(frozen=True)
class Held:
    """A quotation, whom it is credited to, what was found of it, and where (None: nowhere)."""

    quotation: str
    credited_to: str | None
    checked: Checked
    transcript: Transcript | None
    remarks: tuple[str, ...] = ()

    @property
    def part(self) -> Part:
        """The same as a noun, with everything that an editor is warned of."""
        verdict = self.checked.verdict
        warnings = (*verdict.warnings, *self.remarks)
        told = verdict.model_copy(update={"warnings": warnings})
        return Part(quotation=self.quotation, credited_to=self.credited_to, verdict=told)

    @property
    def speaker_name(self) -> str:
        """Who says the words that were found."""
        speaker = self.transcript and self.transcript.speaker(self.checked.verdict.speaker)
        return speaker.name if speaker else ""


@dataclass(frozen=True)
class Pasted:
    """What was pasted: one quotation as it stands, or the quotations of a draft, in order."""

    held: tuple[Held, ...]
    is_one_quotation: bool

    @property
    def verdict(self) -> Verdict:
        """The verdict on all: the worst, with whatever is to be said of any, and each by itself."""
        parts = tuple(each.part for each in self.held)
        if len(parts) == 1:
            return parts[0].verdict
        worst = max(self.held, key=lambda each: each.checked.rank).checked.verdict
        differences = [every for each in parts for every in each.verdict.differences]
        warnings = dict.fromkeys(every for each in parts for every in each.verdict.warnings)
        return worst.model_copy(
            update={
                "differences": tuple(differences),
                "warnings": tuple(warnings),
                "parts": parts,
            }
        )


def check_quotation(typed: str, transcript: Transcript, speaker: str | None = None) -> Verdict:
    """The verdict on what was typed, credited to `speaker` (any part of a name) if one is named.

    Only what is on the record is searched. Raises UsageError when there are no words.
    """
    return check_pasted(typed, transcript, speaker).verdict


def check_across(
    typed: str, transcripts: Iterable[Transcript], speaker: str | None = None
) -> Pasted:
    """The best of several transcripts for each quotation; of equal ones the earlier.

    There is at least one transcript. Raises UsageError when there are no words.
    """
    return reduce(better_of, (check_pasted(typed, each, speaker) for each in transcripts))


def check_pasted(typed: str, transcript: Transcript, speaker: str | None = None) -> Pasted:
    """What one transcript says of all that was typed. Raises UsageError without words."""
    if not any(each.isalnum() for each in typed):
        raise UsageError("There are no words to check: give the quotation.")
    searchable = Searchable(transcript)
    cited = citations(typed)
    if len(cited) > MOST_QUOTATIONS:
        raise UsageError(
            f"Those are {len(cited)} quotations: give up to {MOST_QUOTATIONS} at once."
        )
    whole = _as_it_stands(typed, searchable, speaker, is_draft=bool(cited))
    if whole:
        return Pasted((whole,), is_one_quotation=True)
    held = [each for group in _groups(cited) for each in _group_held(group, searchable, speaker)]
    return Pasted(tuple(held), is_one_quotation=False)


def better_of(one: Pasted, other: Pasted) -> Pasted:
    """What two transcripts say of the same words, the better for each quotation."""
    if one.is_one_quotation != other.is_one_quotation:
        return one if one.is_one_quotation else other
    held = tuple(_better_held(*pair) for pair in zip(one.held, other.held, strict=True))
    return replace(one, held=held)


def _as_it_stands(
    typed: str, searchable: Searchable, speaker: str | None, *, is_draft: bool
) -> Held | None:
    """The verdict on all of it as one quotation; None when it is a draft around quotations."""
    words, named = unwrapped(typed), speakers_named(speaker, searchable.transcript)
    if not is_draft:
        return _held(typed, speaker, find_quotation(words, searchable, named), searchable, named)
    if exact := find_exactly(words, searchable, named):
        return _held(typed, speaker, exact, searchable, named)
    widest = widest_citation(typed)
    if widest and find_exactly(widest.words, searchable, named):
        return _group_held((widest,), searchable, speaker)[0]
    near = find_nearly(words, searchable, named)
    own = near and compare(outside_quotations(typed), near.verdict.sentence or "")
    if near is None or own is None or own.closeness < SAID_OUTSIDE:
        return None
    return _held(typed, speaker, near, searchable, named)


def _groups(cited: Sequence[Citation]) -> list[list[Citation]]:
    """The citations that are one person's words without a break, together."""
    groups: list[list[Citation]] = []
    for each in cited:
        if each.goes_on and groups:
            groups[-1].append(each)
        else:
            groups.append([each])
    return groups


def _group_held(
    group: Sequence[Citation], searchable: Searchable, speaker: str | None
) -> list[Held]:
    """Each fragment of a split attribution by itself.

    Without a name the longest fragment says whose words the others should be.
    """
    transcript = searchable.transcript
    credit = speaker or next((each.credit for each in group if each.credit), None)
    credited = speakers_named(speaker, transcript)
    if credited is None:
        credited = speakers_credited(credit, group[0].before, transcript)
    meant = credited
    if meant is None and len(group) > 1:
        longest = max((each.words for each in group), key=len)
        found = find_quotation(longest, searchable, None).verdict
        meant = frozenset([found.speaker]) if found.turn else None
    held = [
        _held(each.words, credit, find_quotation(each.words, searchable, meant), searchable,
              credited)
        for each in group
    ]  # fmt: skip
    turns = sorted({turn for each in held if (turn := each.checked.verdict.turn)})
    if len(turns) > 1:
        held[-1] = replace(held[-1], remarks=(*held[-1].remarks, told_turns(turns)))
    return held


def _held(
    words: str, credit: str | None, checked: Checked, searchable: Searchable, speakers: Speakers
) -> Held:
    shown = credit if credit and credit.lower() not in PRONOUNS else None
    if checked.verdict.verdict == "not-found":
        return Held(words, shown, checked, None)
    transcript = searchable.transcript
    remark = remark_on(credit, speakers, transcript)
    return Held(words, shown, checked, transcript, (remark,) if remark else ())


def _better_held(one: Held, other: Held) -> Held:
    best, rest = (other, one) if other.checked.rank < one.checked.rank else (one, other)
    says_it_too = best.checked.verdict.verdict == rest.checked.verdict.verdict == "verbatim"
    told_enough = bool(best.credited_to) or len(best.remarks) == MOST_REMARKS
    if told_enough or not says_it_too or not rest.transcript or _is_same_person(best, rest):
        return best
    told = f"{rest.speaker_name or 'Somebody'} says the same in {rest.transcript.shown_title}"
    return replace(best, remarks=(*best.remarks, told))


def _is_same_person(one: Held, other: Held) -> bool:
    """Whether two transcripts seem to name one person: `Ortiz`, `Maria Ortiz`."""
    return name_words(one.speaker_name)[-1:] == name_words(other.speaker_name)[-1:]
