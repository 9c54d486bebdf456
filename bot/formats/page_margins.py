"""Which lines at the edges of pages are the page's own: running heads and feet, and numbers.

A line at an edge that comes back on other pages, figures aside, is nobody's words.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

LINES_AT_AN_EDGE = 3
FEWEST_PAGES, SHARE_OF_PAGES = 3, 0.3
"""On so many pages, and so large a share of them, a running head comes back."""
FIGURES = re.compile(r"\d+")
PAGE_NUMBER = re.compile(  # `- 12 -`, `Page 3 of 9`, `12`
    r"[-–—\s|]*(?:page\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?[-–—\s|.]*", re.I
)


def margins_of(pages: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """How many lines at the head and at the foot of each page are the page's own."""
    repeated = _repeated(pages)
    found = []
    for page in pages:
        head = _length(page, repeated)
        found.append((head, _length(page[head:][::-1], repeated)))
    return found


def _repeated(pages: Sequence[Sequence[str]]) -> set[str]:
    """The lines at edges that come back on other pages, and never twice on one."""
    on_pages = [Counter(map(_form, page)) for page in pages]
    twice = {words for counts in on_pages for words, count in counts.items() if count > 1}
    at_edges = Counter(words for page in pages for words in set(map(_form, _at_the_edges(page))))
    enough = max(FEWEST_PAGES, SHARE_OF_PAGES * len(pages))
    back = {words for words, count in at_edges.items() if count >= enough}
    return (back or _on_both(pages)) - twice


def _on_both(pages: Sequence[Sequence[str]]) -> set[str]:
    """The first or last line of two pages, if it is the same, and no label heads it.

    A page before them may be the title's, without a running head.
    """
    filled = [page for page in pages if page]
    if not FEWEST_PAGES - 1 <= len(filled) <= FEWEST_PAGES:
        return set()
    edges = [[_form(page[at]) for page in filled[-2:]] for at in (0, -1)]
    return {one for one, other in edges if one == other and ": " not in one and " " in one}


def _at_the_edges(page: Sequence[str]) -> Iterator[str]:
    yield from page[:LINES_AT_AN_EDGE]
    yield from page[max(LINES_AT_AN_EDGE, len(page) - LINES_AT_AN_EDGE) :]


def _length(page: Sequence[str], repeated: set[str]) -> int:
    """How many lines from the page's edge inward are none of its own, without a break."""
    edge = page[:LINES_AT_AN_EDGE]
    inner = (at for at, line in enumerate(edge) if not _is_margin(line, repeated))
    return next(inner, len(edge))


def _is_margin(line: str, repeated: set[str]) -> bool:
    return bool(PAGE_NUMBER.fullmatch(line)) or _form(line) in repeated


def _form(line: str) -> str:
    return FIGURES.sub("0", " ".join(line.casefold().split()))
