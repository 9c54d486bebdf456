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
    text_page = page.get_textpage()
    count = min(text_page.count_chars(), MOST_CHARACTERS)
    text = text_page.get_text_range(0, count) if count else ""
    piece: list[Any] = []
    for at in range(count):
        character = text[at : at + 1]
        if character in "\r\n\x02\ufffe" or not character:
            if character in ("\x02", "\ufffe") and piece:
                piece[4] += "-"  # a hyphen that PDFium takes for one of the line's end
            continue
        box = text_page.get_charbox(at, loose=True)
        if piece and not _goes_on(piece, box):
            yield tuple(piece)
            piece = []
        if piece:
            piece[:4] = (
                (
                    min(piece[0], box[0]),
                    min(piece[1], box[1]),
                    max(piece[2], box[2]),
                    max(piece[3], box[3]),
                )
                if not character.isspace()
                else piece[:4]
            )
            piece[4] += character
        elif not character.isspace():
            piece = [*box, character]
    if piece:
        yield tuple(piece)


def _goes_on(piece: list[Any], box: tuple[float, float, float, float]) -> bool:
    """Whether a character stands on the piece's line, right behind it."""
    left, bottom, right, top = box
    if right <= left:
        return True  # a space that the page does not draw
    height = max(piece[3] - piece[1], 1.0)
    middle = (bottom + top) / 2
    on_line = bool(piece[1] <= middle <= piece[3])
    return on_line and bool(-height < left - piece[2] < GAP_OF_PIECES * height)


if __name__ == "__main__":
    sys.exit(main())
