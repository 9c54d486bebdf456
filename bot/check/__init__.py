"""Is a quotation right? The answer to an editor who pastes a sentence, or a draft, before print."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce

from bot.check.credited import remark_on, speakers_credited, speakers_named
from bot.check.held import Held, Pasted, better_of
from bot.check.quotation import (
    Checked,
    Speakers,
    find_exactly,
    find_nearly,
    find_quotation,
)
from bot.errors import UsageError
from bot.language.quoting.citations import (
    Citation,
    citations,
    outside_quotations,
    unwrapped,
    widest_citation,
)
from bot.language.quoting.differences import compare
from bot.language.quoting.joined import told_turns
from bot.language.quoting.passages import Searchable
from bot.language.quoting.stand_ins import names_of
from bot.language.telling.reporting import REPORTS
from bot.language.telling.sources import PRONOUNS
from bot.language.words import carries_meaning, words_of
from bot.models.transcript import Transcript
from bot.models.verdict import Verdict

SAID_OUTSIDE = 0.5
"""Least closeness to a passage of the words outside the quotation marks, from which all that was
pasted is one quotation, in which somebody tells what another said."""

FEWEST_OUTSIDE = 3
"""Words: `said`, `called it` stand beside any quotation, and in half the passages."""

FEWEST_TELLING = 2
"""Of them such as carry meaning and are no verb of speech: `said the company` has one."""

MOST_QUOTATIONS = 25
"""Of one draft: each that stands nowhere is compared with every passage."""


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
    cited = citations(typed, names_of(transcript.speakers))
    if len(cited) > MOST_QUOTATIONS:
        raise UsageError(
            f"Those are {len(cited)} quotations: give up to {MOST_QUOTATIONS} at once."
        )
    whole = _as_it_stands(typed, cited, searchable, speaker)
    if whole:
        return Pasted((whole,), is_one_quotation=True)
    held = [each for group in _groups(cited) for each in _group_held(group, searchable, speaker)]
    return Pasted(tuple(held), is_one_quotation=False)


def _as_it_stands(
    typed: str, cited: Sequence[Citation], searchable: Searchable, speaker: str | None
) -> Held | None:
    """The verdict on all of it as one quotation; None when it is a draft around quotations."""
    words, named = unwrapped(typed), speakers_named(speaker, searchable.transcript)
    if not cited:
        return _held(typed, speaker, find_quotation(words, searchable, named), searchable, named)
    if exact := find_exactly(words, searchable, named):
        return _held(typed, speaker, exact, searchable, named)
    widest = widest_citation(typed, names_of(searchable.transcript.speakers))
    if widest and find_exactly(widest.words, searchable, named):
        return _group_held((widest,), searchable, speaker)[0]
    near = find_nearly(words, searchable, named)
    if near is None or not _is_said_around(typed, cited, near.verdict.sentence or ""):
        return None
    return _held(typed, speaker, near, searchable, named)


def _is_said_around(typed: str, cited: Sequence[Citation], passage: str) -> bool:
    """Whether the words outside the quotation marks are the passage's own, beside the others.

    Whom the draft credits does not count: who speaks is often named in the words around.
    """
    own, rest = outside_quotations(typed), passage
    for each in cited:
        own = own.replace(each.credit or " ", " ")
        found = compare(each.words, rest)
        unlike = " ".join(difference.in_transcript for difference in found.differences)
        rest = f"{found.before} {unlike} {found.after}"
    told = [word for word in words_of(own) if word not in REPORTS and carries_meaning(word)]
    enough = len(own.split()) >= FEWEST_OUTSIDE and len(told) >= FEWEST_TELLING
    return enough and compare(own, rest).closeness >= SAID_OUTSIDE


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
