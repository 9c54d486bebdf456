"""The facts of a written sentence: its numbers, dates, names and titles, held against its turns."""

import re
from collections.abc import Set

from bot.evidence import Evidence
from bot.language.number_words import COUNTING_WORDS, ORDINALS, UNITS
from bot.language.numbers import numbers_in, states
from bot.language.proper_names import dates_in
from bot.language.titles import bears_title, titles_given
from bot.language.words import words_of

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

GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])")  # `1.000`: one, or a thousand?


def strange_fact(text: str, evidence: Evidence) -> str | None:
    """What the sentence states and its turns do not; None when they state all of it."""
    if not _has_numbers(text, evidence):
        return "has a number that is not in its turns"
    if not dates_in(text) <= dates_in(evidence.text):
        return "has a date that is not in its turns"
    if evidence.known.lacks(text):
        return "has a name that is not in its turns"
    if any(not bears_title(*each, evidence.titles) for each in titles_given(text)):
        return "gives somebody a title that is not in its turns"
    return None


def _has_numbers(text: str, evidence: Evidence) -> bool:
    """Whether every number is said in the turns; one in a speaker's name counts for the name."""
    bare = IDIOM.sub(" ", text)
    for speaker in evidence.speakers:
        bare = bare.replace(speaker.name, " ")
    if any(each not in evidence.text for each in GROUPED.findall(bare)):
        return False
    if any(each not in evidence.text for each in RATIO.findall(bare)):
        return False
    said = {part for word in words_of(evidence.text) for part in (word, *word.split("-"))}
    said |= {each.lower() for each in RANKED.findall(evidence.text)}
    for word in words_of(bare):
        if word in COUNTING_WORDS and word not in said:
            return False
        if ORDINALS.get(word, 0) > LARGEST_LOOSE_RANK and not _is_ranked(word, said):
            return False
    stated, wanted = numbers_in(evidence.text), numbers_in(bare)
    measured = {UNITS[each] for each in said if each in UNITS}
    if any(each.unit and each.unit not in measured for each in wanted):
        return False
    return all(states(stated, number) for number in wanted)


def _is_ranked(word: str, said: Set[str]) -> bool:
    """Whether the rank is said as one, in words or as a figure: `thirteenth`, `13th`."""
    return not said.isdisjoint(
        {word, *(f"{ORDINALS[word]}{end}" for end in ("st", "nd", "rd", "th"))}
    )
