"""What stands around the record on the pages of a PDF: running heads and feet, numbers.

The numbers that courts put before each line are nobody's words either.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.formats.documents.pdf_lines import Line
from bot.formats.page_margins import margins_of

LINE_NUMBER = re.compile(r"(\d{1,2})(?:\s+|$)")  # `14   Q.  Where were you?`
FEWEST_NUMBERED = 5


def without_margins(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[str]]:
    """The pages' own lines, and the words that stood around them, each once."""
    numbered = [_without_line_numbers(page) for page in pages]
    cores = [lines for lines, _ in numbered]
    around = [number for _, numbers in numbered for number in numbers]
    margins = margins_of([[line.words for line in page] for page in cores])
    kept: list[list[Line]] = []
    for page, (head, foot) in zip(cores, margins, strict=True):
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
