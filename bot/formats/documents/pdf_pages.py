"""The characters of a PDF and where they stand, taken out in a process of its own.

PDFium is a large program in C++: a damaged file may stop it or keep it busy for ever, and then
only this process is lost. Run as `python -m bot.formats.documents.pdf_pages MEGABYTES`, it takes
the file on standard input and gives pieces of lines on standard output, as JSON: a list of
pages, each a list of `[left, bottom, right, top, words, bold]` in points from the lower left
corner.
"""

import ctypes
import json
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

LOCKED, DAMAGED = 10, 11
"""Exit statuses."""

MOST_PAGES = 3000
MOST_CHARACTERS = 4_000_000
NO_CHARACTERS = (0, 10, 13, 0xFFFF)  # line ends that PDFium puts in of its own
HYPHENS = (2, 0xFFFE)  # at the end of a line, a sign of PDFium's own
SIGNS = dict.fromkeys(NO_CHARACTERS, "\0") | dict.fromkeys(HYPHENS, "-")
RUN = re.compile(r"\s+|[^\s\0\ud800-\udfff]+")  # white space, or a word
LONGEST_WORD = 40
"""Words in scripts without spaces are longer, and looked at letter by letter."""

GAP_OF_PIECES = 1.0
"""Words further apart than this many heights of a letter are pieces of their own."""

BOLD = re.compile(rb"bold|black|heavy|demi", re.I)  # in `ABCDEF+Times-Bold`
LONGEST_FONT_NAME = 100

Box = tuple[float, float, float, float]
Piece = tuple[float, float, float, float, str, bool]


def main() -> int:
    """Read standard input, write standard output. The exit status says why it could not."""
    _limit_memory(int(sys.argv[1]))
    import pypdfium2  # noqa: PLC0415  # after the limit, so that it holds for it

    try:
        document = pypdfium2.PdfDocument(sys.stdin.buffer.read())
        pages = [list(_pieces(document[at])) for at in range(min(len(document), MOST_PAGES))]
    except pypdfium2.PdfiumError as error:
        return LOCKED if "password" in str(error).lower() else DAMAGED
    json.dump(pages, sys.stdout)
    return 0


def _limit_memory(megabytes: int) -> None:
    try:
        import resource  # noqa: PLC0415  # not on every system
    except ImportError:
        return
    limit = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _pieces(page: Any) -> Iterator[Piece]:
    """The pieces of lines in the order in which the page draws them.

    A piece is bold where its first letter is and its last word begins so.
    """
    text_page = page.get_textpage()
    is_bold = _weights_of(text_page)
    piece: list[Any] = []
    last = 0
    for at, words, left, bottom, right, top in _words(text_page):
        if words.isspace():
            if piece:
                piece[4] += words
            continue
        if piece and not _goes_on(piece, left, bottom, right, top):
            yield _whole(piece, is_bold(last))
            piece = []
        if not piece:
            piece = [left, bottom, right, top, "", is_bold(at)]
        piece[0], piece[1] = min(piece[0], left), min(piece[1], bottom)
        piece[2], piece[3] = max(piece[2], right), max(piece[3], top)
        piece[4] += words
        last = at
    if piece:
        yield _whole(piece, is_bold(last))


def _whole(piece: list[Any], ends_bold: bool) -> Piece:
    *box_and_words, begins_bold = piece
    return (*box_and_words, begins_bold and ends_bold)


def _words(text_page: Any) -> Iterator[tuple[int, str, float, float, float, float]]:
    """Each word with its place and its box, and the white space between, without one.

    PDFium is asked for two boxes a word, of its first letter and its last, which takes three fifths
    of the time of a box for each. Only what is no word on a line is taken apart.
    """
    box_at = _boxes_of(text_page)
    for run in RUN.finditer(_text_of(text_page)):
        first, last = run.start(), run.end() - 1
        if run[0].isspace():
            yield first, run[0], 0.0, 0.0, 0.0, 0.0
            continue
        one, other = box_at(first), box_at(last)
        if last - first < LONGEST_WORD and _is_on_line(one, other):
            bottom, top = min(one[1], other[1]), max(one[3], other[3])
            yield first, run[0], one[0], bottom, other[2], top
        else:
            yield from ((at, letter, *box_at(at)) for at, letter in enumerate(run[0], first))


def _text_of(text_page: Any) -> str:
    """The characters of a page, each at PDFium's place for it; a zero for such as are none."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415  # after the limit on memory

    tell, raw = pdfium.FPDFText_GetUnicode, text_page.raw
    codes = [tell(raw, at) for at in range(min(text_page.count_chars(), MOST_CHARACTERS))]
    return "".join(map(chr, codes)).translate(SIGNS)


def _boxes_of(text_page: Any) -> Callable[[int], Box]:
    """Where each of a page's characters stands, by its place."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415  # as above

    measure, raw, box = pdfium.FPDFText_GetLooseCharBox, text_page.raw, pdfium.FS_RECTF()

    def box_at(at: int) -> Box:
        measure(raw, at, box)
        return box.left, box.bottom, box.right, box.top

    return box_at


def _weights_of(text_page: Any) -> Callable[[int], bool]:
    """Whether a page's characters are set bold, by their place."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415  # as above

    weigh, raw, flags = pdfium.FPDFText_GetFontInfo, text_page.raw, ctypes.c_int()
    name = ctypes.create_string_buffer(LONGEST_FONT_NAME)

    def is_bold(at: int) -> bool:
        weigh(raw, at, name, LONGEST_FONT_NAME, flags)
        return BOLD.search(name.value) is not None

    return is_bold


def _is_on_line(one: Box, other: Box) -> bool:
    """Whether the last letter of a word stands on the line of the first, behind it."""
    return one[1] <= (other[1] + other[3]) / 2 <= one[3] and one[0] <= other[0]


def _goes_on(piece: list[Any], left: float, bottom: float, right: float, top: float) -> bool:
    """Whether a word stands on the piece's line, right behind it."""
    if right <= left:
        return True  # a sign that the page does not draw
    height = max(piece[3] - piece[1], 1.0)
    on_line = bool(piece[1] <= (bottom + top) / 2 <= piece[3])
    return on_line and bool(-height < left - piece[2] < GAP_OF_PIECES * height)


if __name__ == "__main__":
    sys.exit(main())
