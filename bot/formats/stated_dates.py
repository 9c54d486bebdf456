"""Calendar dates as texts state them, with where they stand.

    Thursday, April 4, 2024   (November 30, 2021)   4 April 2024   2024-04-04

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
            *("january jan", "february feb", "march mar", "april apr", "may", "june jun"),
            *("july jul", "august aug", "september sept sep", "october oct"),
            *("november nov", "december dec"),
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH = "(" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
_WEEKDAY = "(?:(" + "|".join(WEEKDAYS) + r"),?\s+)?"
_YEAR = r"((?:19|20)\d\d)(?!\d(?!:))"  # also in `April 4, 20245:00 AM`, as pages are copied

ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")  # `2024-04-04`
MONTH_FIRST = re.compile(  # `Thursday, April 4th, 2024`
    rf"\b{_WEEKDAY}{_MONTH}\s+(\d\d?)(?:st|nd|rd|th)?,?\s+{_YEAR}", re.I
)
DAY_FIRST = re.compile(  # `4 April 2024`, `the 4th of April, 2024`
    rf"\b{_WEEKDAY}(?:the\s+)?(\d\d?)(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}", re.I
)
FIGURES = re.compile(r"(?<![\d/])(\d\d?)/(\d\d?)/((?:19|20)\d\d)(?![\d/])")  # `4/25/2024`


class StatedDate(NamedTuple):
    """A date, the day of the week that stands before it (0 is Monday), and where it stands."""

    day: date
    weekday: int | None = None
    start: int = 0
    end: int = 0


def find_dates(text: str) -> list[StatedDate]:
    """The dates that a text states, in its order. Days that no calendar has are left out."""
    found = [*_in_iso(text), *_month_first(text), *_day_first(text), *_in_figures(text)]
    return sorted(found, key=lambda stated: stated.start)


def _in_iso(text: str) -> Iterator[StatedDate]:
    for match in ISO.finditer(text):
        yield from _dated(match, int(match[1]), int(match[2]), int(match[3]))


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
        one, other, year = (int(group) for group in match.groups())
        if one == other or other > 12:
            yield from _dated(match, year, one, other)
        elif one > 12:
            yield from _dated(match, year, other, one)


def _dated(
    match: re.Match[str], year: int, month: int, day: int, weekday: str | None = None
) -> Iterator[StatedDate]:
    try:
        stated = date(year, month, day)
    except ValueError:  # the 31st of February: the text is wrong, and says no date
        return
    number = WEEKDAYS.index(weekday.lower()) if weekday else None
    yield StatedDate(stated, number, match.start(), match.end())
