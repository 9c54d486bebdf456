"""What was found of each quotation, and the better of what two transcripts say."""

from dataclasses import dataclass, replace

from bot.check.quotation import Checked
from bot.language.names import name_words
from bot.models.transcript import Transcript
from bot.models.verdict import Part, Verdict

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


def better_of(one: Pasted, other: Pasted) -> Pasted:
    """What two transcripts say of the same words, the better for each quotation."""
    if one.is_one_quotation != other.is_one_quotation:
        whole, parts = (one, other) if one.is_one_quotation else (other, one)
        return whole if whole.held[0].transcript else parts
    held = tuple(_better_held(*pair) for pair in zip(one.held, other.held, strict=True))
    return replace(one, held=held)


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
