"""Small changes to true sentences: a number off by one or from elsewhere, a day, a name."""

import re
from collections.abc import Callable, Iterator

from bench._hostile import Attack, Liar, Lie, Place, draft
from bot.language.writing.demonyms import NATION_OF

MOST = 8
"""Lies in an answer."""

COUNTED = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAYS = {
    "yesterday": "tomorrow", "tomorrow": "yesterday", "today": "yesterday", "tonight": "tomorrow",
    "last year": "next year", "next year": "last year", "last week": "next week",
    "next week": "last week", "last month": "next month", "this morning": "this evening",
    **dict(zip(MONTHS, (*MONTHS[1:], MONTHS[0]), strict=True)),
    **dict(zip(WEEKDAYS, (*WEEKDAYS[1:], WEEKDAYS[0]), strict=True)),
}  # fmt: skip
NUMBER = re.compile(rf"(?<![\w.,$:-])(?:\d+|{'|'.join(COUNTED[1:-1])})(?![\w,:-]|\.\d)")
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}(?= [a-z])")  # `Biden` in `that Biden met`

Change = Callable[[Liar, Place], str | None]
"""A sentence with something changed that its turn does not say; None where there is nothing."""


def numbers_off_by_one(liar: Liar) -> Attack:
    """A figure or number word that is the next one, or the one before."""
    return _changed(liar, _off_by_one, "number")


def numbers_from_elsewhere(liar: Liar) -> Attack:
    """A number of another turn in the place of a sentence's own."""
    return _changed(liar, _elsewhere, "number")


def days_shifted(liar: Liar) -> Attack:
    """The next month or weekday, `tomorrow` for `yesterday`."""
    return _changed(liar, _shifted, "number")


def names_exchanged(liar: Liar) -> Attack:
    """A name of another turn in the place of a sentence's own."""
    return _changed(liar, _exchanged, "name")


def _changed(liar: Liar, change: Change, kind: str) -> Attack:
    lies = list(_lies(liar, change, kind))
    liar.random.shuffle(lies)
    return Attack(draft(lies[:MOST]), tuple(lies[:MOST]))


def _lies(liar: Liar, change: Change, kind: str) -> Iterator[Lie]:
    for place in liar.places:
        changed = change(liar, place)
        if changed and len(changed.split()) >= 4:
            yield Lie(changed, (place[0].number,), kind)


def _off_by_one(liar: Liar, place: Place) -> str | None:
    found = NUMBER.search(place[2])
    if not found:
        return None
    if found[0].isdigit():
        return _put(place, found, str(int(found[0]) + liar.random.choice((1, 2))))
    at = COUNTED.index(found[0]) + liar.random.choice((-1, 1))
    return _put(place, found, COUNTED[at]) if at else None


def _elsewhere(liar: Liar, place: Place) -> str | None:
    found = NUMBER.search(place[2])
    others = [number for turn, _, said in liar.places for number in NUMBER.findall(said)]
    return _put(place, found, liar.random.choice(others)) if found else None


def _shifted(_: Liar, place: Place) -> str | None:
    for day, other in DAYS.items():
        found = re.search(rf"\b{day}\b", place[2])
        if found:
            return _put(place, found, other)
    return None


def _exchanged(liar: Liar, place: Place) -> str | None:
    found = NAME.search(place[2])
    others = [name for _, _, said in liar.places for name in NAME.findall(said)]
    own = liar.transcript.name_of(place[0])
    name = liar.random.choice(others) if others else ""
    if not found or name in own or {found[0].lower(), name.lower()} & NATION_OF.keys():
        return None  # a nation is called by many names
    return _put(place, found, name)


def _put(place: Place, found: re.Match[str], other: str) -> str | None:
    """The sentence with the other in the place of what was found, unless its turn says that."""
    turn, _, sentence = place
    same = {other.lower()}
    if other in COUNTED:
        same.add(str(COUNTED.index(other) + 1))
    if other.isdigit() and 0 < int(other) <= len(COUNTED):
        same.add(COUNTED[int(other) - 1])
    if any(re.search(rf"\b{re.escape(each)}\b", turn.text.lower()) for each in same):
        return None
    return f"{sentence[: found.start()]}{other}{sentence[found.end() :]}"


CHANGES: dict[str, Callable[[Liar], Attack]] = {
    "numbers off by one": numbers_off_by_one,
    "numbers from elsewhere": numbers_from_elsewhere,
    "days shifted": days_shifted,
    "names exchanged": names_exchanged,
}
