"""Lines out of the pieces of a PDF's page: by height, column by column.

1   Q.  Where were you?      → the line `1   Q.  Where were you?`
left column │ right column   → all lines on the left, then all on the right
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.formats.documents.pdf_pages import Piece

FEWEST_LINES_OF_A_COLUMN = 8
NARROWEST_COLUMN = 0.25
"""Of the page's written width: a column of numbers beside the lines is no column."""


class Line(NamedTuple):
    """One line: where it begins, its lower and upper edge in points, its words, and whether it
    is bold from end to end.
    """

    left: float
    bottom: float
    top: float
    words: str
    is_bold: bool = False

    @property
    def height(self) -> float:
        """How high its letters are, in points."""
        return max(self.top - self.bottom, 1.0)


def lines_of(page: Sequence[Piece]) -> list[Line]:
    """The page's lines as a person reads them."""
    gap = _gap_between_columns(page)
    if gap is None:
        return _lines(page)
    wide = [piece for piece in page if piece[0] < gap < piece[2]]
    lines: list[Line] = []
    ceiling = float("inf")
    for edge in [*sorted((piece[1] for piece in wide), reverse=True), float("-inf")]:
        band = [piece for piece in page if edge < piece[1] < ceiling]
        lines += _lines(piece for piece in band if piece[2] <= gap)
        lines += _lines(piece for piece in band if piece[0] >= gap)
        lines += _lines(piece for piece in wide if piece[1] == edge)
        ceiling = edge
    return lines


def _lines(pieces: Iterable[Piece]) -> list[Line]:
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: -(piece[1] + piece[3])):
        middle = (piece[1] + piece[3]) / 2
        if rows and rows[-1][0][1] <= middle <= rows[-1][0][3]:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [_line(sorted(row)) for row in rows]


def _line(row: Sequence[Piece]) -> Line:
    words = row[0][4].strip()
    for before, piece in pairwise(row):
        wide = piece[0] - before[2] > piece[3] - piece[1]
        words += ("   " if wide else " ") + piece[4].strip()
    return Line(row[0][0], row[0][1], row[0][3], words, all(piece[5] for piece in row))


def _gap_between_columns(page: Sequence[Piece]) -> float | None:
    """Where the page parts into two columns of whole lines; None where it does not."""
    if len(page) < 2 * FEWEST_LINES_OF_A_COLUMN:
        return None
    left, right = min(piece[0] for piece in page), max(piece[2] for piece in page)
    width = right - left
    starts = [piece[0] for piece in page if left + width * 0.4 < piece[0] < left + width * 0.65]
    if len(starts) < FEWEST_LINES_OF_A_COLUMN:
        return None
    gap = max(set(starts), key=starts.count) - 2
    sides = ([p for p in page if p[2] <= gap], [p for p in page if p[0] >= gap])
    whole = all(
        len(side) >= FEWEST_LINES_OF_A_COLUMN
        and sum(p[2] - p[0] for p in side) / len(side) > NARROWEST_COLUMN * width
        for side in sides
    )
    crossing = len(page) - sum(map(len, sides))
    return gap if whole and crossing * 5 < len(page) else None
