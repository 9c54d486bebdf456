"""The cells of a table in text, with their places: quoted ones may hold anything.

    0:01;"Ann ""Annie"" Lee";Good morning.

are three cells; the second is the span between its outer quotation marks.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from bot.formats.passage import trimmed
from bot.models.transcript import Span

QUOTED = r'[^\S\n\t]*"((?>(?:[^"]+|"")*))"[^\S\n\t]*'  # `"Well, ""yes"""`, over several lines
ENDS = r"({delimiter}|\n|\Z)"


class Cell(NamedTuple):
    """What stands between two delimiters, without white space and outer quotation marks."""

    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def is_filled(self) -> bool:
        """Whether there is anything in it."""
        return self.start < self.end

    def words(self, text: str) -> str:
        """What is in it, white space collapsed."""
        return " ".join(text[self.start : self.end].split())


@cache
def cell_pattern(delimiter: str) -> re.Pattern[str]:
    """A cell with the delimiter, line end or end of text behind it."""
    plain = rf"([^{re.escape(delimiter)}\n]*)"
    return re.compile(rf"(?:{QUOTED}|{plain}){ENDS.format(delimiter=re.escape(delimiter))}")


def split_rows(text: str, delimiter: str) -> Iterator[list[Cell]]:
    """The rows of a table; lines without anything are none."""
    pattern, at = cell_pattern(delimiter), 0
    row: list[Cell] = []
    while at < len(text):
        match = pattern.match(text, at)
        assert match is not None  # a plain cell may be empty, and so matches anywhere
        row.append(Cell(*trimmed(text, *match.span(2 if match[1] is None else 1))))
        at = match.end()
        if match[3] != delimiter or at == len(text):
            yield from [row] if any(cell.is_filled for cell in row) else []
            row = []
