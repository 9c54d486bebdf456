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
    often = _coming_back(cores)
    kept: list[list[Line]] = []
    for page in cores:
        edge = {id(line) for line in _at_the_edges(page) if _is_margin(line, often, len(cores))}
        kept.append([line for line in page if id(line) not in edge])
        around += [line.words for line in page if id(line) in edge]
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


def _at_the_edges(page: Sequence[Line]) -> Iterator[Line]:
    yield from page[:LINES_AT_AN_EDGE]
    yield from page[max(LINES_AT_AN_EDGE, len(page) - LINES_AT_AN_EDGE) :]


def _coming_back(pages: Sequence[Sequence[Line]]) -> Counter[str]:
    """On how many pages a line stands at an edge, figures aside."""
    return Counter(
        words for page in pages for words in {_form(line) for line in _at_the_edges(page)}
    )


def _is_margin(line: Line, often: Counter[str], pages: int) -> bool:
    if PAGE_NUMBER.fullmatch(line.words):
        return True
    return pages > 2 and often[_form(line)] >= max(3, pages * 0.3)


def _form(line: Line) -> str:
    return FIGURES.sub("0", line.words.casefold())
