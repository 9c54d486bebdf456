"""PDF: the words of its pages as a person reads them, without what the pages repeat.

Council minutes            12  (on every page)
ORTIZ: We saw the bridge give
way, and the opera-
tor ran.
→ ORTIZ: We saw the bridge give ↵ way, and the operator ran.   and behind it: Council …
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from unicodedata import normalize

from bot.errors import NotATranscript, Unreadable
from bot.formats.documents.flow import BOLD, ENDS_SENTENCE, marked
from bot.formats.documents.gathered import gather
from bot.formats.documents.pdf_lines import Line, lines_of
from bot.formats.documents.pdf_margins import without_margins
from bot.formats.documents.pdf_pages import LOCKED, Piece
from bot.formats.opened import Opened

MEGABYTE = 1024 * 1024
SECONDS_A_MEGABYTE = 2
SECONDS_TO_START = 10
MEGABYTES_TO_START = 512
"""Of address space, most of it never touched."""

BROKEN_WORD = re.compile(r"(?<=[a-zß-ÿ])[-\u00ad]\n(?=[a-zß-ÿ])")  # `opera-` and `tor`
LIGATURES = re.compile("[ﬀ-ﬆ]")  # `ﬁ`
PARAGRAPH_GAP = 0.45
"""Over this share of a line's height more than usual between two lines: a paragraph's end."""

MOST_BOLD = 0.8
"""Where more of the lines are bold, that sets none of them apart."""


def is_pdf(data: bytes) -> bool:
    """Whether it begins as PDF must, give or take what mailers put before it."""
    return b"%PDF-" in data[:1024] and not data.lstrip().startswith(b"<")


def open_pdf(data: bytes, name: str) -> Opened:
    """The document's words. Raises Unreadable where it is locked, damaged or only pictures."""
    pages, around = without_margins([lines_of(page) for page in _pages(data, name)])
    text = _text(pages)
    if not any(map(str.isalpha, text)):
        raise Unreadable(name, "the PDF holds pictures of pages and no text: it needs OCR first")
    return gather(name, text, ["\n".join(around)])


def _pages(data: bytes, name: str) -> list[list[Piece]]:
    size = len(data) / MEGABYTE
    command = [sys.executable, "-m", "bot.formats.documents.pdf_pages"]
    try:
        done = subprocess.run(  # noqa: S603  # our own module, nothing of the file in the command
            [*command, str(MEGABYTES_TO_START + int(20 * size))],
            input=data,
            capture_output=True,
            timeout=SECONDS_TO_START + SECONDS_A_MEGABYTE * size,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Unreadable(name, "the PDF takes too long to read") from error
    if done.returncode == LOCKED:
        raise Unreadable(name, "the PDF is locked with a password")
    if done.returncode:
        raise Unreadable(name, "the PDF is damaged or cut off")
    pages: list[list[Piece]] = [
        [tuple(piece) for piece in page] for page in json.loads(done.stdout)
    ]
    if not pages:
        raise NotATranscript(name, "the PDF has no pages")
    return pages


def _text(pages: Sequence[Sequence[Line]]) -> str:
    """Lines by lines, with blank ones between paragraphs. A sentence in bold, as a question in
    print is, is marked as in Markdown.
    """
    lines = [line for page in pages for line in page]
    marks = sum(line.is_bold for line in lines) < MOST_BOLD * len(lines)
    text = "\n\n".join(_paragraph(each, marks=marks) for each in _paragraphs(pages))
    return LIGATURES.sub(lambda sign: normalize("NFKC", sign[0]), text)


def _paragraphs(pages: Sequence[Sequence[Line]]) -> Iterator[list[Line]]:
    """The lines of each: a wider gap ends it, and a sentence where bold begins or ends."""
    steps = [step for page in pages for step in _steps(page)]
    usual = median(steps) if steps else 0.0
    paragraph: list[Line] = []
    for page in pages:
        for at, line in enumerate(page):
            step = page[at - 1].bottom - line.bottom if at else usual
            apart = step > usual + PARAGRAPH_GAP * line.height
            if paragraph and (apart or _turns_bold(paragraph[-1], line)):
                yield paragraph
                paragraph = []
            paragraph.append(line)
    yield paragraph


def _turns_bold(before: Line, line: Line) -> bool:
    return before.is_bold != line.is_bold and ENDS_SENTENCE.search(before.words) is not None


def _paragraph(lines: Sequence[Line], *, marks: bool) -> str:
    words = BROKEN_WORD.sub("", "\n".join(line.words for line in lines))
    if not (marks and lines and all(line.is_bold for line in lines)):
        return words
    return marked(words.replace("\n", " "), BOLD) if ENDS_SENTENCE.search(words) else words


def _steps(page: Sequence[Line]) -> list[float]:
    pairs = pairwise(page)
    return [step for one, other in pairs if (step := one.bottom - other.bottom) > 0]
