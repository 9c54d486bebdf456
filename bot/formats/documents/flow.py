"""The words of a document as they flow: paragraphs, line breaks, and rows of tables.

| 00:12 | Ortiz | Good evening. |   → [00:12] Ortiz: Good evening.
| Ortiz | Good evening. |           → Ortiz: Good evening.
The bridge, as a second heading   → ## The bridge
How did you begin? in bold        → **How did you begin?**
Ortiz  0:12 ¶ Good evening. ¶       → Ortiz  0:12 ↵ Good evening.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from bot.formats.timestamps import timestamp_ms

MOST_LABEL_CHARACTERS = 60
ENDS_SPEECH = re.compile(r"[.!?…,;][\"”’)]*$")  # `… good to have you.`: no label ends so
ENDS_WITH_INITIAL = re.compile(r"\b[A-Z][a-z]?\.$")  # `Maria O.`, `Ortiz, Jr.`
ENDS_LABEL = re.compile(r"[:：][*_]*$")  # `ORTIZ:`

# `Maria Ortiz   0:12`, `Speaker 1 (00:01:02)`: the words stand in the next paragraph.
NAME_AND_TIME = re.compile(r"[^\W\d_][^\n.?!]{0,60}?[\s(\[|–-]+\d{1,3}(?::\d\d){1,2}[)\]]?")


ENDS_SENTENCE = re.compile(r"[.?!…][\"”’)]*$")


class Look(NamedTuple):
    """How a paragraph looked: a heading of a level from 1 to 6 (0: none), or bold throughout."""

    level: int = 0
    is_bold: bool = False


PLAIN, BOLD = Look(), Look(is_bold=True)


class Flow:
    """Takes a document's words in their order, and gives its text."""

    def __init__(self) -> None:
        self._paragraphs: list[str] = []
        self._open: list[list[str]] = [[]]
        self._cells: list[list[str]] = []
        self._around: list[list[str]] = []

    def add(self, words: str) -> None:
        """Words, a tab or a line break inside a paragraph."""
        self._open[-1].append(words)

    def begin_paragraph(self) -> None:
        """A paragraph begins; inside another one (a box of text) it stands before it."""
        self._open.append([])

    def end_paragraph(self, look: Look = PLAIN) -> None:
        """The paragraph is whole, and looked like this."""
        if len(self._open) > 1:
            self._paragraphs.append(marked(tidy("".join(self._open.pop())), look))

    def begin_row(self) -> None:
        """A row of a table begins."""
        self._around.append(self._paragraphs)
        self._cells.append([])
        self._paragraphs = []

    def end_cell(self) -> None:
        """All paragraphs since the row's or the last cell's end are one cell."""
        if self._cells:
            self._cells[-1].append("\n\n".join(filter(None, self._paragraphs)))
            self._paragraphs = []

    def end_row(self) -> None:
        """The row is whole: it becomes a paragraph of the text around the table."""
        if self._cells:
            cells, rest = self._cells.pop(), self._paragraphs
            self._paragraphs = self._around.pop()
            self._paragraphs += [row_text(cells), *rest]

    def text(self) -> str:
        """The paragraphs, apart by blank lines."""
        return joined(self._paragraphs)


def marked(words: str, look: Look) -> str:
    """A heading, or a sentence in bold, marked as Markdown marks it; no label, and no name."""
    if "\n" in words or not words or NAME_AND_TIME.fullmatch(words) or ENDS_LABEL.search(words):
        return words
    if look.level:
        return f"{'#' * look.level} {words}"
    return f"**{words}**" if look.is_bold and ENDS_SENTENCE.search(words) else words


def row_text(cells: Iterable[str]) -> str:
    """A table's row as a line: a time and a name before the words are written as labels are."""
    filled = [cell for cell in cells if cell]
    line = labelled_row(filled)
    return "\t".join(filled) if line is None else line


def labelled_row(cells: Iterable[str]) -> str | None:
    """The row as a line, if nothing but a time and a name stands before its words; else None."""
    filled = [cell for cell in cells if cell]
    *before, words = filled or [""]
    times = [cell for cell in before if timestamp_ms(cell) is not None]
    names = [cell for cell in before if timestamp_ms(cell) is None]
    if not before or len(times) > 1 or len(names) > 1 or not all(map(_may_be_label, names)):
        return None
    if timestamp_ms(words) is not None:
        return "  ".join(filled)  # a name and a time beside it
    label = "".join(name if ENDS_LABEL.search(name) else f"{name}:" for name in names)
    return " ".join([*(f"[{time}]" for time in times), *filter(None, [label]), words])


def joined(paragraphs: Iterable[str]) -> str:
    """Paragraphs apart by blank lines; a line of a name and a time stays with its words."""
    pieces: list[str] = []
    for paragraph in filter(None, paragraphs):
        pieces += [paragraph, "\n" if NAME_AND_TIME.fullmatch(paragraph) else "\n\n"]
    return "".join(pieces[:-1])


def tidy(words: str) -> str:
    """The words with plain spaces, and nothing at the ends of their lines."""
    lines = words.replace("\u00a0", " ").replace("\r", "").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def _may_be_label(words: str) -> bool:
    if len(words) > MOST_LABEL_CHARACTERS or "\n" in words:
        return False
    return not ENDS_SPEECH.search(words) or bool(ENDS_WITH_INITIAL.search(words))
