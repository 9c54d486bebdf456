"""The facts of a written sentence: its numbers, dates, names and titles, held against its turns."""

import re
from collections.abc import Callable, Sequence, Set

from bot.gate.evidence import Evidence
from bot.language.lexicon import lexicon
from bot.language.number_words import COUNTING_WORDS, ORDINALS, SCALES, SMALL, UNITS
from bot.language.numbers import Number, numbers_in, states
from bot.language.words import words_of
from bot.language.writing.calendar_dates import MONTHS, dates_in, without_dates
from bot.language.writing.days_told import has_other_days
from bot.language.writing.shares import without_known_shares
from bot.language.writing.spans import has_strange_span, without_known_spans
from bot.language.writing.support import support
from bot.language.writing.titles import bears_title, descriptions_given, titles_given

# `one of`, `no one`, `One resident said`, `the two agreed`: words that count nothing
IDIOM = re.compile(
    r"(?<![-‑])\bone of\b|\bno one\b|\b(?:one another|at one point|one day|one by one|one-on-one)\b"
    r"|\b(?:every|any|this|that|the|which|for) one\b|\bat first\b|\bfirst of all\b|\bfirst,"
    r"|\bone (?:\w+ )?after another\b|\bone(?=[.,;]|$| (?:that|who|which|the|he|she|they|it)\b)"
    r"|\bthird[- ]part(?:y|ies)\b|^one (?=[^\W\d_]{3})"
    r"|\bthe two (?=(?:talk|spoke|speak|met|meet|agree|discuss|ha[ds]|have|are"
    r"|were|will|also|would|men|women|leaders|presidents|sides|countries|speakers)\w*\b)",
    re.I,
)
FOLD = re.compile(r"(?<=\w)[-‐‑ ]fold\b")
DENIED = re.compile(r"(?:,? not|rather than|instead of) (?:an? |the )?[$\w-]*\w%?(?: \w+)?")
RATIO = re.compile(r"(?<![\d:])\d{1,3}:\d{1,3}(?![\d:])")  # `3:2`, `7:30`
RANKED = re.compile(r"\b\d+(?:st|nd|rd|th)\b", re.I)  # `13th`
MONTH = "|".join(each[:3] for each in MONTHS)
DATED = re.compile(
    rf"\b(?:{MONTH})[a-z.]* \d+(?:st|nd|rd|th)\b|\b\d+(?:st|nd|rd|th) (?:of )?(?:{MONTH})", re.I
)  # `March 19th`, held as a date
LARGEST_LOOSE_RANK = 3
"""`third` is a part as well, and may be told by its number; `thirteenth` is a rank alone."""

POINTS = re.compile(r"\bpercent(?:age)? points?\b", re.I)
PER_CENT = re.compile(
    r"\b(?P<count>\d+(?:\.\d+)?) ?(?:%|percent\b|per cent\b)(?P<points>(?:age)? points?)?", re.I
)
POINTED = re.compile(r"\b(?P<count>\d+(?:\.\d+)?)[- ](?:percentage|percent|basis) points?\b", re.I)
TIMES_AS = re.compile(
    rf"\b(?P<count>\d+(?:\.\d+)?|{'|'.join(SMALL)}) times (?:as|more|\w+er)\b", re.I
)
BASIS = re.compile(r"\bbasis points?\b", re.I)
# `a few months`, `several hundred years`
SOME = re.compile(
    r"\b(?:few|several|many|couple of|dozens of|hundreds of)(?: more| hundred)? (?P<unit>\w+)", re.I
)
GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])")  # `1.000`: one, or a thousand?
TIMED = re.compile(r"(?<=\d-)second\b")  # `a 30-second delay`: no rank
ROUND_WORD = re.compile(
    r"(?<!of )\b(?P<scale>hundreds|thousands|millions|billions)\b(?: of (?P<noun>\w+))?", re.I
)
MOST_OF_A_ROUND = 100
"""`Thousands` are fewer than a hundred thousand."""
LOOSE_UNITS = lexicon(
    "year month week day hour minute seconds night foot inch yard degree point knot"
)
"""Words that measure, and say other things as well: `point`, `day`."""

POLITE = lexicon("mr ms")
HONORIFICS = lexicon("mr ms mrs miss")
SPACED = re.compile(r"\d+(?: \d+)+")  # `1 7`, which is read as 17
MIXED = re.compile(r"\b\d+[^\W\d_]+\d\w*")  # `1e6`
# `a pair of others`, `scores of people`; not `the pair agreed`
BUNDLES = re.compile(
    r"\b(?:an?|another|several) (?:pair|couple|trio|score|gross)s? (?:of|more)\b|\bscores of\b"
    r"|\b(?:duplicate|triplicate)\b",
    re.I,
)
AS_WRITTEN = (GROUPED, RATIO, POINTS, SPACED, MIXED, BUNDLES)
"""What has to stand in the turns as it is written."""


def strange_fact(text: str, evidence: Evidence) -> str | None:
    """What the sentence states and its turns do not; None when they state all of it."""
    return next((why for holds, why in FACTS if not holds(text, evidence)), None)


def states_numbers(text: str, evidence: Evidence) -> bool:
    """Whether every number is said in the turns; one in a speaker's name counts for the name."""
    if _takes_points_for_percent(text, evidence) or _multiplies(text, evidence):
        return False
    bare = without_known_spans(_without_denied(without_dates(text), evidence), evidence.text)
    if has_strange_span(bare, evidence.text):
        return False
    bare = without_known_shares(bare, evidence.numbers)
    bare = IDIOM.sub(" ", TIMED.sub("seconds", _joined(bare)))
    for speaker in evidence.speakers:
        bare = bare.replace(speaker.name, " ")
    told = BASIS.sub("percentage points", evidence.text)
    as_written = (each for shape in AS_WRITTEN for each in shape.findall(bare))
    if any(each not in told and not _is_a_couple(each, evidence) for each in as_written):
        return False
    bare = _without_round_words(bare, evidence)
    said = set(words_of(_joined(evidence.text)))
    said |= {part for word in evidence.words for part in (word, *word.split("-"))}
    said |= {each.lower() for each in RANKED.findall(evidence.text)}
    if not all(_is_counted(word, said) for word in words_of(bare)):
        return False
    if not all(_is_ranked_figure(each, said) for each in RANKED.findall(DATED.sub("", bare))):
        return False
    stated, wanted = evidence.numbers, numbers_in(bare)
    return _are_measured(bare, wanted, said) and all(states(stated, each) for each in wanted)


def _takes_points_for_percent(text: str, evidence: Evidence) -> bool:
    """Whether a figure of so many percent is said of so many percentage points alone."""
    said = {each["count"] for each in POINTED.finditer(evidence.text)}
    said -= {each["count"] for each in PER_CENT.finditer(evidence.text) if not each["points"]}
    return any(each["count"] in said and not each["points"] for each in PER_CENT.finditer(text))


def _multiplies(text: str, evidence: Evidence) -> bool:
    """Whether something is so many times as much in it, and in its turns no such number is."""
    said = {value for each in evidence.numbers if each.is_factor for value in each.values}
    told = (each for found in TIMES_AS.finditer(text) for each in numbers_in(found["count"]))
    return any(said.isdisjoint(each.values) for each in told)


def _is_a_couple(bundle: str, evidence: Evidence) -> bool:
    """`a couple of years` may be said as `a couple years`."""
    return bundle.endswith(" couple of") and "couple" in evidence.words


def _joined(text: str) -> str:
    """`four-fold` as one word, as it may be said."""
    return FOLD.sub("fold", text)


def _without_denied(text: str, evidence: Evidence) -> str:
    """The text without a number that it denies, if whoever answers was asked about that."""
    asked = numbers_in(evidence.asked)
    return DENIED.sub(
        lambda found: (
            " " if all(states(asked, each) for each in numbers_in(found[0])) else found[0]
        ),
        text,
    )


def _without_round_words(text: str, evidence: Evidence) -> str:
    """The text without `thousands of people` where three thousand people are said."""
    return ROUND_WORD.sub(lambda found: " " if _rounds(found, evidence) else found[0], text)


def _rounds(found: re.Match[str], evidence: Evidence) -> bool:
    """Whether a number of that size is said, and of the same things if they are named."""
    sizes = {size for each in evidence.numbers if not each.is_percent for size in each.values}
    scale = SCALES[found["scale"].lower()]
    if not any(2 <= size / scale < MOST_OF_A_ROUND for size in sizes):
        return False
    noun = found["noun"]
    of_them = rf"\b(?:\d[\d,.]*|hundred|thousand|million|billion) (?:\w+ )?{noun}\b"
    return noun is None or re.search(of_them, evidence.text, re.I) is not None


def _are_measured(text: str, numbers: Sequence[Number], said: Set[str]) -> bool:
    """Whether every unit is said: of a number, and of `a few`."""
    measured = {UNITS[each] for each in said if each in UNITS}
    units = {each.unit for each in numbers}
    units |= {UNITS.get(each["unit"].lower()) for each in SOME.finditer(text)}
    units |= {UNITS[each] for each in words_of(text) if each in UNITS} - LOOSE_UNITS
    return units - {None} <= measured


def _is_counted(word: str, said: Set[str]) -> bool:
    """Whether a word with a number inside it is said; other words count nothing."""
    if word in COUNTING_WORDS:
        return word in said
    return ORDINALS.get(word, 0) <= LARGEST_LOOSE_RANK or _is_ranked(word, said)


def _is_ranked_figure(rank: str, said: Set[str]) -> bool:
    """Whether `13th` is said as it is, or in words."""
    word = next((each for each, value in ORDINALS.items() if f"{value}" == rank[:-2]), rank)
    return rank.lower() in said or word in said


def _is_ranked(word: str, said: Set[str]) -> bool:
    """Whether the rank is said as one, in words or as a figure: `thirteenth`, `13th`."""
    return not said.isdisjoint(
        {word, *(f"{ORDINALS[word]}{end}" for end in ("st", "nd", "rd", "th"))}
    )


def _states_dates(text: str, evidence: Evidence) -> bool:
    return dates_in(text) <= evidence.dates


def _tells_days(text: str, evidence: Evidence) -> bool:
    return not has_other_days(text, evidence.days)


def _states_names(text: str, evidence: Evidence) -> bool:
    return not evidence.known.lacks(evidence.without_introductions(text))


def _states_titles(text: str, evidence: Evidence) -> bool:
    return all(_bears(*each, evidence.titles) for each in titles_given(text))


def _bears(title: str, name: str, said: str) -> bool:
    """Whether the title is theirs; `Mr` and `Ms` are if nothing else is said."""
    if bears_title(title, name, said):
        return True
    is_polite = title.lower() in POLITE
    return is_polite and not any(bears_title(each, name, said) for each in HONORIFICS)


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
