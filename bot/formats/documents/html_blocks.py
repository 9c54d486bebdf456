"""The text of a part of a page: paragraphs apart by blank lines, a speaker's name with a colon.

<p><b>ORTIZ</b> Good evening.<br>Hello.</p>          → ORTIZ: Good evening. ↵ Hello.
<dt>Ortiz</dt><dd>Good evening.</dd>                  → Ortiz: Good evening.
<div class="speaker">Ortiz</div><p>Good evening.</p>  → Ortiz: Good evening.
<cite>Ortiz:</cite><p>Good evening.</p>               → Ortiz: Good evening.
<h3>The bridge</h3>                                   → ### The bridge
<p><b>How did you begin?</b>                          → **How did you begin?**
<tr><td>0:12<td>Ortiz<td>Good evening.                → [0:12] Ortiz: Good evening.
<div class="speaker"><h2>Ortiz <small>Mayor</small></h2></div> → Ortiz (Mayor):
"""

import re
from typing import Any

from bot.formats.documents.flow import ENDS_LABEL, joined, labelled_row
from bot.formats.documents.html_marks import (
    BLOCKS,
    HEADINGS,
    asks_in_bold,
    heads_a_speech,
    is_among_rows,
    name_and_office,
    names_a_speaker,
    opening_words,
)

# fmt: off
LEFT_OUT = frozenset((
    "script", "style", "noscript", "template", "svg", "nav", "footer", "aside", "form", "button",
    "select", "iframe", "head", "object", "video", "audio", "dialog",
))
# fmt: on
SPACES = re.compile(r"\s+")


class Blocks:
    """Gathers words into blocks."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        self._words: list[str] = []
        self._label = ""
        self._rows: list[tuple[int, list[list[str]]]] = []

    def add(self, words: str, *, as_it_stands: bool = False) -> None:
        """Words of the block; white space counts only in a `<pre>`."""
        self._words.append(words if as_it_stands else SPACES.sub(" ", words))

    def end_block(self, *, is_label: bool = False, heading: int = 0) -> None:
        """The block is whole; a label waits for the words below it, a heading's level is marked."""
        words = "".join(self._words)
        lines = [line.strip(" ") if "\n" not in line else line for line in words.split("\n")]
        words = "\n".join(lines).strip("\n")
        self._words = []
        if not words.strip():
            return
        if is_label:
            self.flush_label()
            self._label = words if ENDS_LABEL.search(words) else f"{words}:"
        elif heading and not self._label:
            self.blocks.append(f"{'#' * heading} {' '.join(words.split())}")
        else:
            self.blocks.append(f"{self._label} {words}".lstrip(" ") if self._label else words)
            self._label = ""

    def end_pre(self) -> None:
        """Preformatted words keep their indents and their line ends."""
        self.blocks.append("".join(self._words).strip("\n"))
        self._words = []

    def flush_label(self) -> None:
        """A label without words stands alone."""
        if self._label:
            self.blocks.append(self._label)
        self._label = ""

    def begin_row(self) -> None:
        """A row of a table begins."""
        self._rows.append((len(self.blocks), []))

    def end_cell(self) -> None:
        """All blocks since the row's or the last cell's end are one cell."""
        if self._rows:
            first, cells = self._rows[-1]
            told = sum(map(len, cells))
            cells.append(self.blocks[first + told :])

    def end_row(self, *, is_data: bool) -> None:
        """The row is whole: where a time and a name stand before the words, it becomes a line.

        In one that but lays out the page, the blocks stay as they are.
        """
        if self._rows:
            first, cells = self._rows.pop()
            line = labelled_row(["\n\n".join(cell) for cell in cells])
            if is_data and line is not None:
                self.blocks[first:] = [line]

    def is_at_start(self) -> bool:
        """Whether the block has no words yet."""
        return not "".join(self._words).strip()


def page_text(part: Any) -> str:
    """The text of an element of the page."""
    blocks = Blocks()
    steps: list[tuple[Any, bool]] = [(part, True)]
    inside_pre = 0
    while steps:  # not by recursion: pages nest deeper than Python does
        element, enters = steps.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if enters and (tag in LEFT_OUT or not tag):
            blocks.add(element.tail or "" if element is not part else "")
            continue
        if enters and heads_a_speech(element):
            blocks.end_block()
            blocks.add(name_and_office(element))
            blocks.end_block(is_label=True)
            blocks.add(element.tail or "" if element is not part else "")
            continue
        if enters:
            inside_pre += tag == "pre"
            _begin(element, tag, blocks, pre=bool(inside_pre))
            steps.append((element, False))
            steps += [(child, True) for child in reversed(element)]
            continue
        _end(element, tag, blocks)
        inside_pre -= tag == "pre"
        if element is not part:
            blocks.add(element.tail or "", as_it_stands=bool(inside_pre))
    blocks.end_block()
    blocks.flush_label()
    return joined(blocks.blocks)


def _begin(element: Any, tag: str, blocks: Blocks, *, pre: bool) -> None:
    if tag in BLOCKS:
        blocks.end_block()
    if tag == "tr":
        blocks.begin_row()
    if tag == "br":
        blocks.add("\n", as_it_stands=True)
    elif names_a_speaker(element) and tag not in BLOCKS and blocks.is_at_start():
        words = opening_words(element)
        follows = (element.tail or "").lstrip()
        colon = not ENDS_LABEL.search(words) and not follows.startswith((":", "："))
        blocks.add(element.text or "")
        space = "" if follows != (element.tail or "") else " "
        mark = f":{space}" if colon else space * bool(ENDS_LABEL.search(words))
        element.set("data-colon", mark if words else "")
    elif asks_in_bold(element) and blocks.is_at_start():
        blocks.add(f"**{(element.text or '').lstrip()}")
        element.set("data-mark", "**")
    else:
        blocks.add(element.text or "", as_it_stands=pre)


def _end(element: Any, tag: str, blocks: Blocks) -> None:
    blocks.add(element.get("data-colon") or element.get("data-mark") or "")
    if tag == "pre":
        blocks.end_pre()
    elif tag in BLOCKS:
        blocks.end_block(
            is_label=names_a_speaker(element), heading=int(tag[1]) if tag in HEADINGS else 0
        )
    if tag in ("td", "th"):
        blocks.end_cell()
    elif tag == "tr":
        blocks.end_row(is_data=is_among_rows(element))
