"""What stands around the record on the pages of a PDF: running heads and feet, numbers.

A line at the head or foot that comes back on other pages, figures aside, is nobody's words;
nor are the numbers that courts put before each line.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.formats.documents.pdf_lines import Line

LINES_AT_AN_EDGE = 3
FEWEST_PAGES, SHARE_OF_PAGES = 3, 0.3
"""On so many pages, and so large a share of them, a running head comes back."""
FIGURES = re.compile(r"\d+")
PAGE_NUMBER = re.compile(  # `- 12 -`, `Page 3 of 9`, `12`
    r"[-–—\s|]*(?:page\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?[-–—\s|.]*", re.I
)
LINE_NUMBER = re.compile(r"(\d{1,2})(?:\s+|$)")  # `14   Q.  Where were you?`
FEWEST_NUMBERED = 5


def without_margins(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[str]]:
    """The pages' own lines, and the words that stood around them, each once."""
    numbered = [_without_line_numbers(page) for page in pages]
    cores = [lines for lines, _ in numbered]
    around = [number for _, numbers in numbered for number in numbers]
    repeated = _repeated(cores)
    kept: list[list[Line]] = []
    for page in cores:
        head = _margin_length(page, repeated)
        foot = _margin_length(page[head:][::-1], repeated)
        kept.append(page[head : len(page) - foot])
        around += [line.words for line in (*page[:head], *page[len(page) - foot :])]
    return kept, list(dict.fromkeys(around))


def _without_line_numbers(page: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """A page whose lines are numbered from 1 on loses the numbers."""
    numbers = [LINE_NUMBER.match(line.words) for line in page]
    counted = [int(number[1]) for number in numbers if number]
    rising = sum(after - before == 1 for before, after in pairwise(counted))
    if (
        len(counted) < FEWEST_NUMBERED
        or rising < 0.8 * (len(counted) - 1)
        or (len(counted) < 0.6 * len(page))
    ):
        return list(page), []
    lines = [
        line._replace(words=line.words[number.end() :]) if number else line
        for line, number in zip(page, numbers, strict=True)
    ]
    return [line for line in lines if line.words], [str(number) for number in counted]


def _repeated(pages: Sequence[Sequence[Line]]) -> set[str]:
    """The lines at edges that come back on other pages, and never twice on one."""
    on_pages = [Counter(map(_form, page)) for page in pages]
    twice = {words for counts in on_pages for words, count in counts.items() if count > 1}
    at_edges = Counter(words for page in pages for words in set(map(_form, _at_the_edges(page))))
    enough = max(FEWEST_PAGES, SHARE_OF_PAGES * len(pages))
    back = {words for words, count in at_edges.items() if count >= enough}
    return (back or _on_both(pages)) - twice


def _on_both(pages: Sequence[Sequence[Line]]) -> set[str]:
    """The first or last line of two pages, if it is the same, and no label heads it."""
    filled = [page for page in pages if page]
    if len(filled) != FEWEST_PAGES - 1:
        return set()
    edges = [[_form(page[at]) for page in filled] for at in (0, -1)]
    return {one for one, other in edges if one == other and ":" not in one and " " in one}


def _at_the_edges(page: Sequence[Line]) -> Iterator[Line]:
    yield from page[:LINES_AT_AN_EDGE]
    yield from page[max(LINES_AT_AN_EDGE, len(page) - LINES_AT_AN_EDGE) :]


def _margin_length(page: Sequence[Line], repeated: set[str]) -> int:
    """How many lines from the page's edge inward are none of its own, without a break."""
    edge = page[:LINES_AT_AN_EDGE]
    inner = (at for at, line in enumerate(edge) if not _is_margin(line, repeated))
    return next(inner, len(edge))


def _is_margin(line: Line, repeated: set[str]) -> bool:
    return bool(PAGE_NUMBER.fullmatch(line.words)) or _form(line) in repeated


def _form(line: Line) -> str:
    return FIGURES.sub("0", line.words.casefold())
