"""Which days are meant, and where two statements of them cannot both be right.

    aired 2024-04-04, a Thursday:
    "… was campaigning Tuesday …"         → 2024-04-02
    "… have a phone call yesterday …"     → 2024-04-03: a conflict, if both tell the same news

A relative day is resolved against a stated date only, never against today's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations, islice
from typing import NamedTuple

from bot.formats.stated_dates import MONTHS, WEEKDAYS, StatedDate, find_dates
from bot.language.sentences import split_sentences

# `yesterday`, `Tuesday`, `last Tuesday`; not `next Tuesday`, `Tuesdays`, `Tuesday, April 2`.
PAST_DAY = re.compile(
    r"\b(?:(?P<ahead>next|this coming|every|each|until|by)\s+)?"
    r"(?P<day>today|the day before yesterday|yesterday|last night|\w+ days ago"
    rf"|(?:last\s+)?(?:{'|'.join(WEEKDAYS)}))(?P<habit>s)?\b(?!,?\s+\w+\s+\d)",
    re.I,
)
NUMBERS = ("two", "three", "four", "five", "six")

# `today is Tuesday`, `it's Tuesday, April 2nd`: what day a speaker takes it to be.
TODAY = re.compile(
    rf"\b(?:today is|today['’]s date is|it['’]?s|it is)\s+(?P<day>{'|'.join(WEEKDAYS)})"
    rf"(?:,?\s+(?P<month>{'|'.join(name for name in MONTHS if len(name) > 3)})"
    r"\s+(?P<number>\d{1,2})(?:st|nd|rd|th)?)?\b(?!\s+(?:night|morning|evening|that|when)\b)",
    re.I,
)
# A sentence about what is to come: its `Tuesday` is no past one.
TO_COME = re.compile(
    r"\b(?:will|won['’]t|going to|(?:is|are) (?:set|expected|due|scheduled))\b", re.I
)

# `We are on the record at 10:04 a.m. on March 5, 2024`, `Today is Tuesday, March 5, 2024`
SAID = re.compile(
    r"\b(?:today is|today['’]s date is|the (?:date|time)(?: today| now)? is|on the record)\b"
    r"[^!?\n]{0,60}",
    re.I,
)
TURNS_THAT_SAY_THE_DAY = 3
MOST_DAYS = 40
"""So many days of introductions are compared with each other, from the first on."""

SHARED_WORDS = 4
"""Two sentences that have so many longer words in common tell the same news."""

LONGER_WORD = re.compile(r"\w{4,}")  # `Biden`, `campaigning`; not `the`, `took`'s like


class DayNamed(NamedTuple):
    """A day as a turn names it, and the date that it then is."""

    turn: int
    said: str
    day: date
    about: frozenset[str]


class DateConflict(NamedTuple):
    """Two statements that cannot both be right, in a sentence, with the turns that make them."""

    message: str
    turns: tuple[int, ...]


def header_conflicts(stated: Sequence[StatedDate]) -> Iterator[DateConflict]:
    """Dates in the header that differ, or fall on another day of the week than they say."""
    days = sorted({each.day for each in stated})
    if len(days) > 1:
        listed = " and ".join(in_words(each) for each in days)
        yield DateConflict(f"The header states more than one date: {listed}", ())
    for each in stated:
        yield from _wrong_weekday(each, ())


def weekday_conflicts(texts: Iterable[tuple[int, str]]) -> Iterator[DateConflict]:
    """Dates in turns (number, text) that fall on another day of the week than is said."""
    for number, text in texts:
        for stated in find_dates(text):
            yield from _wrong_weekday(stated, (number,))


def day_said(texts: Iterable[str]) -> tuple[StatedDate, ...]:
    """The day that one of the first turns says it is, year and all; empty if none does."""
    openings = islice(texts, TURNS_THAT_SAY_THE_DAY)
    said = (match[0] for text in openings for match in SAID.finditer(text))
    return next((tuple(found[:1]) for each in said if (found := find_dates(each))), ())


def today_conflicts(
    texts: Iterable[tuple[int, str]], air_date: date | None
) -> Iterator[DateConflict]:
    """Turns that say what day it is, and it is not the stated one."""
    for number, text in texts if air_date else ():
        for said in TODAY.finditer(text):
            if air_date and not _may_be(said, air_date):
                message = f"Turn {number} says “{said[0]}”, the stated date is {in_words(air_date)}"
                yield DateConflict(message, (number,))


def _may_be(said: re.Match[str], day: date) -> bool:
    """Whether the weekday, and the month and day if there are any, are those of a date."""
    if WEEKDAYS.index(said["day"].lower()) != day.weekday():
        return False
    if said["month"] is None:
        return True
    return (MONTHS[said["month"].lower()], int(said["number"])) == (day.month, day.day)


def turn_conflicts(
    texts: Iterable[tuple[int, str]], air_date: date | None
) -> Iterator[DateConflict]:
    """Conflicts in turns (number, text) that tell the same news, such as the introductions."""
    if air_date is None:
        return
    named = [each for number, text in texts for each in days_named(number, text, air_date)]
    for one, other in combinations(named[:MOST_DAYS], 2):
        if one.turn != other.turn and one.day != other.day and _tell_the_same(one, other):
            yield DateConflict(_worded(one, other, air_date), (one.turn, other.turn))


def days_named(turn: int, text: str, air_date: date) -> Iterator[DayNamed]:
    """The past days that a turn names, as dates on or before the day it was aired."""
    for start, end in split_sentences(text):
        sentence = text[start:end]
        if TO_COME.search(sentence):
            continue
        about = frozenset(word.lower() for word in LONGER_WORD.findall(sentence))
        for match in PAST_DAY.finditer(sentence):
            if not match["ahead"] and not match["habit"]:
                day = resolve_day(match["day"], air_date)
                if day is not None:
                    yield DayNamed(turn, match["day"], day, about)


def resolve_day(said: str, air_date: date) -> date | None:
    """The day that words mean when they are said on that date: the last Tuesday, for `Tuesday`.

    `last Tuesday` is never the day itself. None where the words name no day.
    """
    words = said.lower().split()
    days: dict[str, int] = {"today": 0, "yesterday": 1, "night": 1}
    if words[-1] == "ago":
        return (
            air_date - timedelta(days=NUMBERS.index(words[0]) + 2) if words[0] in NUMBERS else None
        )
    if words[0] == "the":
        return air_date - timedelta(days=2)
    if words[-1] in days:
        return air_date - timedelta(days=days[words[-1]])
    back = (air_date.weekday() - WEEKDAYS.index(words[-1])) % 7
    return air_date - timedelta(days=back or 7 * (words[0] == "last"))


def in_words(day: date) -> str:
    """`Thursday, April 4, 2024`."""
    return f"{day:%A}, {day:%B} {day.day}, {day.year}"


def _tell_the_same(one: DayNamed, other: DayNamed) -> bool:
    return len(one.about & other.about) >= SHARED_WORDS


def _worded(one: DayNamed, other: DayNamed, air_date: date) -> str:
    return (
        f"“{one.said}” is {in_words(one.day)}, “{other.said}” is {in_words(other.day)}, "
        f"counted from the stated date ({in_words(air_date)}): both tell the same news"
    )


def _wrong_weekday(stated: StatedDate, turns: tuple[int, ...]) -> Iterator[DateConflict]:
    if stated.weekday is None or stated.weekday == stated.day.weekday():
        return
    said = WEEKDAYS[stated.weekday].capitalize()
    message = f"The day before a date is {said}, but the date is {in_words(stated.day)}"
    yield DateConflict(message, turns)
