"""Lists of objects anywhere in parsed JSON: makers wrap the same list in ever new keys.

{"videos": [{"insights": {"transcript": [{…}], "speakers": [{…}]}}]} → the two lists of objects
"""

from collections.abc import Iterator

from bot.formats.machine.fields import Row

DEEPEST = 6
"""So many keys deep what is said is looked for."""

MOST_WRAPPED = 3
"""A list of so many objects may hold recordings; a longer one is of something else."""


def lists_inside(found: object) -> Iterator[list[Row]]:
    """Every list of objects in an object, the outer ones first."""
    yield from (rows for _, rows in _named_lists(found))


def speakers_inside(found: object) -> Iterator[Row]:
    """The objects of the first list of speakers, wherever it stands."""
    named = _named_lists(found)
    yield from next((rows for key, rows in named if key == "speakers"), [])


def _named_lists(found: object) -> Iterator[tuple[str, list[Row]]]:
    level = [found]
    for _ in range(DEEPEST):
        below: list[object] = []
        for value in level:
            for key, inner in value.items() if isinstance(value, dict) else ():
                if isinstance(inner, list):
                    rows = [each for each in inner if isinstance(each, dict)]
                    yield key, rows
                    below += rows if len(rows) <= MOST_WRAPPED else ()
                elif isinstance(inner, dict):
                    yield key, _numbered(inner)
                    below.append(inner)
        level = below


def _numbered(found: Row) -> list[Row]:
    """The objects of a list that is written as an object of numbers: `{"0": {…}, "1": {…}}`."""
    rows = [each for each in found.values() if isinstance(each, dict)]
    return rows if len(rows) == len(found) and all(map(str.isdecimal, found)) else []
