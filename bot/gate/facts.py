"""The facts of a written sentence: its numbers, dates, names and titles, held against its turns."""

import re
from collections.abc import Callable, Sequence, Set

from bot.gate.evidence import Evidence
from bot.language.number_words import COUNTING_WORDS, ORDINALS, UNITS
from bot.language.numbers import Number, numbers_in, states
from bot.language.words import words_of
from bot.language.writing.days_told import has_other_days
from bot.language.writing.proper_names import dates_in
from bot.language.writing.support import support
from bot.language.writing.titles import bears_title, descriptions_given, titles_given

# `one of`, `no one`, `One resident said`, `the two agreed`: words that count nothing
IDIOM = re.compile(
    r"(?<![-‑])\bone of\b|\bno one\b|\b(?:one another|at one point|one day|one by one|one-on-one)\b"
    r"|\b(?:every|any|this|that|the|which|for) one\b|\bat first\b|\bfirst of all\b|\bfirst,"
    r"|^one (?=[^\W\d_]{3})|\bthe two (?=(?:talk|spoke|speak|met|meet|agree|discuss|ha[ds]|have|are"
    r"|were|will|also|would|men|women|leaders|presidents|sides|countries|speakers)\w*\b)",
    re.I,
)
RATIO = re.compile(r"(?<![\d:])\d{1,3}:\d{1,3}(?![\d:])")  # `3:2`, `7:30`
RANKED = re.compile(r"\b\d+(?:st|nd|rd|th)\b", re.I)  # `13th`
LARGEST_LOOSE_RANK = 3
"""`third` is a part as well, and may be told by its number; `thirteenth` is a rank alone."""

POINTS = re.compile(r"\bpercent(?:age)? points?\b", re.I)
# `a few months`, `several hundred years`
SOME = re.compile(
    r"\b(?:few|several|many|couple of|dozens of|hundreds of)(?: more| hundred)? (?P<unit>\w+)", re.I
)
GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])")  # `1.000`: one, or a thousand?
TIMED = re.compile(r"(?<=\d-)second\b")  # `a 30-second delay`: no rank
AS_WRITTEN = (GROUPED, RATIO, POINTS)
"""What has to stand in the turns as it is written."""


def strange_fact(text: str, evidence: Evidence) -> str | None:
    """What the sentence states and its turns do not; None when they state all of it."""
    return next((why for holds, why in FACTS if not holds(text, evidence)), None)


def states_numbers(text: str, evidence: Evidence) -> bool:
    """Whether every number is said in the turns; one in a speaker's name counts for the name."""
    bare = IDIOM.sub(" ", TIMED.sub("seconds", text))
    for speaker in evidence.speakers:
        bare = bare.replace(speaker.name, " ")
    as_written = (each for shape in AS_WRITTEN for each in shape.findall(bare))
    if any(each not in evidence.text for each in as_written):
        return False
    said = {part for word in evidence.words for part in (word, *word.split("-"))}
    said |= {each.lower() for each in RANKED.findall(evidence.text)}
    if not all(_is_counted(word, said) for word in words_of(bare)):
        return False
    stated, wanted = evidence.numbers, numbers_in(bare)
    return _are_measured(bare, wanted, said) and all(states(stated, each) for each in wanted)


def _are_measured(text: str, numbers: Sequence[Number], said: Set[str]) -> bool:
    """Whether every unit is said: of a number, and of `a few`."""
    measured = {UNITS[each] for each in said if each in UNITS}
    units = {each.unit for each in numbers}
    units |= {UNITS.get(each["unit"].lower()) for each in SOME.finditer(text)}
    return units - {None} <= measured


def _is_counted(word: str, said: Set[str]) -> bool:
    """Whether a word with a number inside it is said; other words count nothing."""
    if word in COUNTING_WORDS:
        return word in said
    return ORDINALS.get(word, 0) <= LARGEST_LOOSE_RANK or _is_ranked(word, said)


def _is_ranked(word: str, said: Set[str]) -> bool:
    """Whether the rank is said as one, in words or as a figure: `thirteenth`, `13th`."""
    return not said.isdisjoint(
        {word, *(f"{ORDINALS[word]}{end}" for end in ("st", "nd", "rd", "th"))}
    )


def _states_dates(text: str, evidence: Evidence) -> bool:
    return dates_in(text) <= dates_in(evidence.text)


def _tells_days(text: str, evidence: Evidence) -> bool:
    return not has_other_days(text, evidence.days)


def _states_names(text: str, evidence: Evidence) -> bool:
    return not evidence.known.lacks(text)


def _states_titles(text: str, evidence: Evidence) -> bool:
    return all(bears_title(*each, evidence.titles) for each in titles_given(text))


def _states_descriptions(text: str, evidence: Evidence) -> bool:
    return not any(support(each, evidence.titles)[1] for each in descriptions_given(text))


FACTS: tuple[tuple[Callable[[str, Evidence], bool], str], ...] = (
    (states_numbers, "has a number that is not in its turns"),
    (_states_dates, "has a date that is not in its turns"),
    (_tells_days, "has a day that is not in its turns"),
    (_states_names, "has a name that is not in its turns"),
    (_states_titles, "gives somebody a title that is not in its turns"),
    (_states_descriptions, "describes somebody as its turns do not"),
)
