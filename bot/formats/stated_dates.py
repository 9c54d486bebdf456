"""Calendar dates as texts state them, with where they stand.

    Thursday, April 4, 2024   (November 30, 2021)   4. April 2024   4 avril 2024
    2024-04-04   2024/04/04   2024年4月4日   Thu, 4 Apr 2024 10:00:00 GMT

A date in figures whose day and month could change places (`4/5/2024`) is not read: dates are
never guessed.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv januar jänner enero janeiro gennaio januari",
            "february feb février févr februar febrero fevereiro febbraio februari",
            "march mar mars märz marzo março maart",
            "april apr avril avr abril aprile",
            "may mai mayo maio maggio mei",
            "june jun juin juni junio junho giugno",
            "july jul juillet juil juli julio julho luglio",
            "august aug août agosto augustus",
            "september sept sep septembre septiembre setembro settembre",
            "october oct octobre oktober okt octubre outubro ottobre",
            "november nov novembre noviembre novembro",
            "december dec décembre déc dezember dez diciembre dezembro dicembre",
        ),
        start=1,
    )
    for name in names.split()
}
"""English, French, German, Spanish, Portuguese, Italian and Dutch."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT_DAYS = {day[:length]: at for at, day in enumerate(WEEKDAYS) for length in (3, 4, 5, len(day))}

_MONTH = "(" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = "|".join(sorted(SHORT_DAYS, key=len, reverse=True))
_WEEKDAY = rf"(?:({_DAY})\.?,?\s+)?"
_YEAR = r"((?:19|20)\d\d)(?!\d(?!:))"  # also in `April 4, 20245:00 AM`, as pages are copied

ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/.])(\d\d?)\2(\d\d?)(?!\d)")  # `2024-04-04`, `2024/4/4`
MONTH_FIRST = re.compile(  # `Thursday, April 4th, 2024`
    rf"\b{_WEEKDAY}{_MONTH}\s+(\d\d?)(?:st|nd|rd|th)?,?\s+{_YEAR}", re.I
)
DAY_FIRST = re.compile(  # `4 April 2024`, `the 4th of April, 2024`, `4. April 2024`, `1er mai 2024`
    rf"\b{_WEEKDAY}(?:the\s+)?(\d\d?)(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?{_MONTH},?\s+"
    rf"(?:de\s+)?{_YEAR}",
    re.I,
)
IDEOGRAPHIC = re.compile(r"((?:19|20)\d\d)\s?年\s?(\d\d?)\s?月\s?(\d\d?)\s?日")  # `2024年4月4日`
HANGUL = re.compile(r"((?:19|20)\d\d)\s?년\s?(\d\d?)\s?월\s?(\d\d?)\s?일")  # `2024년 4월 4일`
FIGURES = re.compile(  # `4/25/2024`, `25.4.2024`
    r"(?<![\d/.])(\d\d?)([/.])(\d\d?)\2((?:19|20)\d\d)(?![\d/]|\.\d)"
)
# `9/16/24`, where neither the month nor the year can be the day, as American pages have it
SHORT_FIGURES = re.compile(r"(?<![\d/.])(\d\d?)/(1[3-9]|2\d|3[01])/([0-2]\d)(?![\d/]|\.\d)")


YEAR_FIGURES = re.compile(r"(?:19|20)\d\d|\d/\d\d/\d\d")  # no date is without them


class StatedDate(NamedTuple):
    """A date, the day of the week that stands before it (0 is Monday), and where it stands."""

    day: date
    weekday: int | None = None
    start: int = 0
    end: int = 0


def find_dates(text: str) -> list[StatedDate]:
    """The dates that a text states, in its order. Days that no calendar has are left out."""
    if not YEAR_FIGURES.search(text):
        return []
    found = [*_year_first(text), *_month_first(text), *_day_first(text), *_in_figures(text)]
    return sorted(found, key=lambda stated: stated.start)


def _year_first(text: str) -> Iterator[StatedDate]:
    for pattern in (ISO, IDEOGRAPHIC, HANGUL):
        for match in pattern.finditer(text):
            year, *_, month, day = match.groups()
            yield from _dated(match, int(year), int(month), int(day))


def _month_first(text: str) -> Iterator[StatedDate]:
    for match in MONTH_FIRST.finditer(text):
        weekday, month, day, year = match.groups()
        yield from _dated(match, int(year), MONTHS[month.lower()], int(day), weekday)


def _day_first(text: str) -> Iterator[StatedDate]:
    for match in DAY_FIRST.finditer(text):
        weekday, day, month, year = match.groups()
        yield from _dated(match, int(year), MONTHS[month.lower()], int(day), weekday)


def _in_figures(text: str) -> Iterator[StatedDate]:
    for match in FIGURES.finditer(text):
        one, other, year = int(match[1]), int(match[3]), int(match[4])
        if one == other or other > 12:
            yield from _dated(match, year, one, other)
        elif one > 12:
            yield from _dated(match, year, other, one)
    for match in SHORT_FIGURES.finditer(text):
        yield from _dated(match, 2000 + int(match[3]), int(match[1]), int(match[2]))


def _dated(
    match: re.Match[str], year: int, month: int, day: int, weekday: str | None = None
) -> Iterator[StatedDate]:
    try:
        stated = date(year, month, day)
    except ValueError:  # the 31st of February: the text is wrong, and says no date
        return
    number = SHORT_DAYS[weekday.lower()] if weekday else None
    yield StatedDate(stated, number, match.start(), match.end())
