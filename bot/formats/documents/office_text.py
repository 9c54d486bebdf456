"""Words of one part of a packed document, by what its elements do to the flow.

DOCX and ODT differ in their names for a paragraph, a tab, a row; `Manner` lists them.
"""

from collections.abc import Mapping
from typing import NamedTuple

from bot.formats.documents.flow import Flow, Look
from bot.formats.documents.markup import listen


class Manner(NamedTuple):
    """The local names of a document format's elements, by what they mean.

    `words` hold text; None: a paragraph itself does. `signs` stand for characters. What is
    inside `left_out` was deleted or is said twice. What is inside `aside` is a note, which
    stands around the record.
    """

    paragraphs: frozenset[str]
    words: frozenset[str] | None
    signs: Mapping[str, str]
    rows: frozenset[str]
    cells: frozenset[str]
    left_out: frozenset[str]
    aside: frozenset[str] = frozenset()


class OfficeText:
    """Listens to a part; then `body` is its text, and `aside` that of its notes."""

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._body, self._aside = Flow(), Flow()
        self._flow = self._body
        self._left_out = self._in_words = self._notes = 0
        self._inside = ""
        self._is_bold = self._has_plain = False
        self._level = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins: a paragraph, a row, a sign, words, or what is passed over."""
        manner = self._manner
        if self._left_out or tag in manner.left_out:
            self._inside = self._inside if self._left_out else tag
            self._left_out += 1
            self._see(tag, attributes)
        elif tag in manner.aside:
            self._notes += 1
            self._flow = self._aside
        elif tag in manner.paragraphs:
            self._flow.begin_paragraph()
            self._in_words += manner.words is None
            self._level, self._has_plain = _level(tag, attributes), False
        elif tag == "r":
            self._is_bold = False
        elif tag in manner.rows:
            self._flow.begin_row()
        elif tag in manner.signs:
            self._flow.add(manner.signs[tag] * repeated(attributes))
        elif manner.words is not None and tag in manner.words:
            self._in_words += 1

    def _see(self, tag: str, attributes: Mapping[str, str]) -> None:
        """What the properties of a paragraph or a run say of its look."""
        if tag == "pStyle" and attributes.get("val", "").startswith(("Heading", "Title")):
            self._level = _within_six(attributes["val"][-1:])
        elif tag == "rPr":
            self._is_bold = False
        elif tag == "b" and self._inside == "rPr":
            self._is_bold = attributes.get("val", "1") not in ("0", "false", "off")

    def words(self, words: str) -> None:
        """Words inside an element that holds words."""
        if self._in_words and not self._left_out:
            self._has_plain = self._has_plain or not (self._is_bold or words.isspace())
            plain = words if self._manner.words is not None else words.replace("\n", " ")
            self._flow.add(plain)

    def end(self, tag: str) -> None:
        """An element ends."""
        manner = self._manner
        if self._left_out:
            self._left_out -= 1
        elif tag in manner.aside:
            self._notes -= 1
            self._flow = self._aside if self._notes else self._body
        elif tag in manner.paragraphs:
            self._flow.end_paragraph(Look(self._level, is_bold=not self._has_plain))
            self._is_bold = False
            self._level = 0
            self._in_words -= manner.words is None
        elif tag in manner.cells:
            self._flow.end_cell()
        elif tag in manner.rows:
            self._flow.end_row()
        elif manner.words is not None and tag in manner.words:
            self._in_words -= 1

    @property
    def body(self) -> str:
        """The text without the notes."""
        return self._body.text()

    @property
    def aside(self) -> str:
        """The text of the notes."""
        return self._aside.text()


def read_part(data: bytes | None, manner: Manner, name: str) -> OfficeText:
    """The words of a part's XML; none where there is no part. Raises Unreadable."""
    text = OfficeText(manner)
    if data:
        listen(data, text, name)
    return text


class _Title:
    """Listens to the properties of a document for the title that its makers gave it."""

    def __init__(self) -> None:
        self._inside = False
        self.title = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        del attributes
        self._inside = tag == "title"

    def words(self, words: str) -> None:
        self.title += words if self._inside else ""

    def end(self, tag: str) -> None:
        del tag
        self._inside = False


def read_title(data: bytes | None, name: str) -> str | None:
    """The title in a document's properties, if its makers gave one. Raises Unreadable."""
    found = _Title()
    if data:
        listen(data, found, name)
    return " ".join(found.title.split()) or None


def _level(tag: str, attributes: Mapping[str, str]) -> int:
    """The level of `<text:h text:outline-level="3">`; no other paragraph has one."""
    return _within_six(attributes.get("outline-level", "1")) if tag == "h" else 0


def _within_six(level: str) -> int:
    """The level of a heading as Markdown has it: of `Heading3`, and 1 of `Title`."""
    return min(max(int(level), 1), 6) if level.isascii() and level.isdigit() else 1


def repeated(attributes: Mapping[str, str]) -> int:
    """How often a sign stands: `<text:s text:c="4"/>` is four spaces. At most 100."""
    count = attributes.get("c", "1")
    return min(int(count), 100) if count.isascii() and count.isdigit() else 1
