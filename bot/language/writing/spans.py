"""Lengths of time, whatever they are counted in: a decade is ten years, a fortnight two weeks.

Also the years between two that are said: `founded in 2011, bought two years later`.
"""

import re
from decimal import Decimal
from functools import lru_cache

from bot.language.number_words import ORDINALS, SMALL, TENS
from bot.language.numbers import numbers_in

UNITS = {
    "seconds": ("second", 1), "minute": ("second", 60), "hour": ("second", 3600),
    "day": ("second", 86_400), "week": ("second", 604_800), "fortnight": ("second", 1_209_600),
    "month": ("month", 1), "year": ("month", 12), "decade": ("month", 120),
    "century": ("month", 1200), "centurie": ("month", 1200),
}  # fmt: skip
"""What each is counted in, and how many of these it has; a month has no number of days."""

COUNT = (
    rf"(?:\d+(?:\.\d+)?|(?:{'|'.join((*TENS, *SMALL))})(?:[- ](?:{'|'.join(SMALL)}))?|an?|half an?)"
)
# `a decade`, `eighteen months`, `a year and a half`, `a quarter century`, `25-year`
SPAN = re.compile(
    rf"\b(?P<count>{COUNT})(?P<part>[- ]?(?:and a )?(?:half|quarter)(?:[- ](?:of )?a)?)?[- ]"
    rf"(?P<unit>{'|'.join(UNITS)})s?\b(?P<half> and a half\b)?",
    re.I,
)
ABOUT_ONE = re.compile(
    r"\b(?:about|after|around|nearly|almost|within|for|over|under|least|than|every|once|twice) "
    r"(?:about |around |nearly |almost |over )?an? (?P<unit>minute|hour|week|month|year)\b",
    re.I,
)
PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
# `the ninth day`, `its 3rd week`
RANKED = re.compile(
    rf"\b(?P<rank>{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th)) (?P<unit>{'|'.join(UNITS)})\b",
    re.I,
)
AGED = re.compile(r"(?<=\d)-year-old\b")
LATER = re.compile(
    rf"\b(?P<count>{COUNT}) years? (?:later|earlier|after(?:wards?)?|before|on)\b", re.I
)
YEAR = re.compile(r"(?<![\d.,$€£])(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d)")


def without_known_spans(text: str, said: str) -> str:
    """The text without each length of time that is said, in whatever units, and without the `-old`
    of an age.
    """
    known = _lengths(said)
    bare = SPAN.sub(lambda found: " " if _length(found) in known else found[0], text)
    bare = RANKED.sub(lambda found: " " if _rank(found) in known else found[0], AGED.sub("", bare))
    between = _between(said)
    return LATER.sub(lambda found: " " if _count(found["count"]) in between else found[0], bare)


def has_strange_span(text: str, said: str) -> bool:
    """Whether it tells of `about a month`, and nothing that is said is counted in months."""
    words = said.lower()
    units = (each["unit"].lower().removesuffix("s") for each in ABOUT_ONE.finditer(text))
    return any(each not in words for each in units)


@lru_cache(maxsize=256)
def _lengths(text: str) -> frozenset[tuple[str, Decimal]]:
    return frozenset(_length(each) for each in SPAN.finditer(text))


def _rank(found: re.Match[str]) -> tuple[str, Decimal]:
    """The length of time at whose end it is: on the ninth day, nine days have gone."""
    base, size = UNITS[found["unit"].lower()]
    return base, _count(found["rank"]) * size


def _length(found: re.Match[str]) -> tuple[str, Decimal]:
    base, size = UNITS[found["unit"].lower()]
    count = _count(found["count"])
    part = next((value for word, value in PARTS.items() if word in (found["part"] or "")), None)
    if part:
        count = count + part if "and" in (found["part"] or "") else count * part
    return base, (count + (PARTS["half"] if found["half"] else 0)) * size


def _count(words: str) -> Decimal:
    low = words.lower()
    if low in ("a", "an"):
        return Decimal(1)
    if low.startswith("half"):
        return PARTS["half"]
    values = [value for each in numbers_in(low) for value in each.values]
    return values[0] if values else Decimal(-1)


@lru_cache(maxsize=256)
def _between(text: str) -> frozenset[Decimal]:
    """The numbers of years between two years that are said."""
    years = sorted({int(each) for each in YEAR.findall(text)})
    return frozenset(Decimal(two - one) for one in years for two in years if two > one)
