"""The characters of a PDF and where they stand, taken out in a process of its own.

PDFium is a large program in C++: a damaged file may stop it or keep it busy for ever, and then
only this process is lost. Run as `python -m bot.formats.documents.pdf_pages MEGABYTES`, it takes
the file on standard input and gives pieces of lines on standard output, as JSON: a list of
pages, each a list of `[left, bottom, right, top, words]` in points from the lower left corner.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

LOCKED, DAMAGED = 10, 11
"""Exit statuses."""

MOST_PAGES = 3000
MOST_CHARACTERS = 4_000_000
NO_CHARACTERS = frozenset({0, 10, 13, 0xFFFF})  # line ends that PDFium puts in of its own
HYPHENS = frozenset({2, 0xFFFE})
GAP_OF_PIECES = 1.0
"""Words further apart than this many heights of a letter are pieces of their own."""

Piece = tuple[float, float, float, float, str]


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
    """The pieces of lines in the order in which the page draws them."""
    piece: list[Any] = []
    for character, left, bottom, right, top in _characters(page):
        space = character.isspace()
        if piece and not _goes_on(piece, left, bottom, right, top):
            yield tuple(piece)
            piece = []
        if piece:
            piece[4] += character
        elif not space:
            piece = [left, bottom, right, top, character]
        if not space:
            piece[0], piece[1] = min(piece[0], left), min(piece[1], bottom)
            piece[2], piece[3] = max(piece[2], right), max(piece[3], top)
    if piece:
        yield tuple(piece)


def _characters(page: Any) -> Iterator[tuple[str, float, float, float, float]]:
    """Each character with its box. PDFium marks a hyphen at a line's end by a sign of its own."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415  # as above

    text_page = page.get_textpage()
    box = pdfium.FS_RECTF()
    for at in range(min(text_page.count_chars(), MOST_CHARACTERS)):
        code = pdfium.FPDFText_GetUnicode(text_page.raw, at)
        if code in NO_CHARACTERS or 0xD800 <= code < 0xE000:
            continue
        pdfium.FPDFText_GetLooseCharBox(text_page.raw, at, box)
        character = "-" if code in HYPHENS else chr(code)
        yield character, box.left, box.bottom, box.right, box.top


def _goes_on(piece: list[Any], left: float, bottom: float, right: float, top: float) -> bool:
    """Whether a character stands on the piece's line, right behind it."""
    if right <= left:
        return True  # a space that the page does not draw
    height = max(piece[3] - piece[1], 1.0)
    on_line = bool(piece[1] <= (bottom + top) / 2 <= piece[3])
    return on_line and bool(-height < left - piece[2] < GAP_OF_PIECES * height)


if __name__ == "__main__":
    sys.exit(main())
