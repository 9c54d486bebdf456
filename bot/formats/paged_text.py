"""Text with the pages it was printed on: what stands at their edges is hidden from the readers.

    ORTIZ: We saw the bridge give
                                   Page 1 of 3       ─ nobody's
    March 20, 2024    Press Conference    FINAL      ─ on each page: nobody's
    way, and the operator ran.

So is the text of a PDF as a tool has turned it: a form feed between the pages, or a line that
counts them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from operator import itemgetter

from bot.formats.page_margins import margins_of
from bot.formats.source import Source
from bot.models.transcript import Span

LINE = re.compile(r"^[^\S\n]*+(?P<words>\S(?:[^\n]*\S)?)", re.M)
COUNTED = re.compile(  # `Page 1 of 3`, `Press Conference     Page 2`, `- 2 of 26 -`
    r"^[^\S\n]{0,120}+(?:(?:[^\n]{1,80}?[^\S\n]{2})??[^\S\n]{0,40}+"
    r"page[^\S\n](?P<page>\d{1,4})(?:[^\S\n]of[^\S\n]\d{1,4})?"
    r"|[-–|] ?(?P<marked>\d{1,4}) of \d{1,4} ?[-–|])[^\S\n]{0,40}+$",
    re.M | re.I,
)
FEWEST_COUNTED, FEWEST_FROM_WITHIN = 2, 4
"""So many lines count pages from the first or second on; more, where the first are not there."""

ENDS_SENTENCE = re.compile(r"[.!?…][\"”’)]?$")
OPENS_WITH_LABEL = re.compile(r"(?:[QA][.:]?\s|[^\n:]{1,60}:(?:\s|$))")  # `A. Yes, sir`, `ANN LEE:`
FIGURES = re.compile(r"[-–—\s]*(\d{1,4})[-–—\s]*")


def find_margins(source: Source) -> tuple[Span, ...]:
    """Where the lines at the edges of its pages stand that are the page's own, in order."""
    counted = _counted(source.text)
    breaks = sorted({*source.page_breaks, *(end for _, end in counted)})
    if not breaks:
        return ()
    hidden = set(counted)
    pages: list[list[re.Match[str]]] = [[] for _ in range(len(breaks) + 1)]
    for line in LINE.finditer(source.text):
        if line.span() not in hidden:
            pages[bisect_right(breaks, line.start())].append(line)
    hidden |= {line.span() for line in _at_edges([page for page in pages if page])}
    return tuple(sorted(hidden))


def hide(text: str, spans: Sequence[Span]) -> str:
    """The text with blanks in the place of spans that lie on single lines: its places stay."""
    pieces, at = [], 0
    for start, end in spans:
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


def without(spans: Sequence[Span], hidden: Sequence[Span]) -> tuple[Span, ...]:
    """The spans without what is hidden in them; both in source order."""
    left: list[Span] = []
    for start, end in spans:
        at = start
        for hidden_start, hidden_end in hidden[bisect_right(hidden, start, key=itemgetter(1)) :]:
            if hidden_start >= end:
                break
            left.append((at, hidden_start))
            at = min(hidden_end, end)
        left.append((at, end))
    return tuple(span for span in left if span[0] < span[1])


def _counted(text: str) -> list[Span]:
    """The lines that count the pages, one after the other; none where they do not."""
    found = list(COUNTED.finditer(text))
    numbers = [int(each["page"] or each["marked"]) for each in found]
    rise = all(after == before + 1 for before, after in pairwise(numbers))
    fewest = FEWEST_COUNTED if numbers[:1] in ([1], [2]) else FEWEST_FROM_WITHIN
    return [each.span() for each in found] if len(found) >= fewest and rise else []


def _at_edges(pages: Sequence[Sequence[re.Match[str]]]) -> Iterator[re.Match[str]]:
    margins = margins_of([[line["words"] for line in page] for page in pages])
    edges = [
        [*page[:head], *page[len(page) - foot :]]
        for page, (head, foot) in zip(pages, margins, strict=True)
    ]
    counted = [int(number[1]) for each in edges for line in each if (number := _figure(line))]
    rise = all(after == before + 1 for before, after in pairwise(counted))
    within = {
        line["words"]
        for page, (head, foot) in zip(pages, margins, strict=True)
        for line in page[head : len(page) - foot]
    }
    for line in chain.from_iterable(edges):
        if line["words"] not in within and (rise or not _figure(line)) and not _is_said(line):
            yield line


def _is_said(line: re.Match[str]) -> bool:
    """Whether a line at an edge is speech: it ends as a sentence does, or a label opens it."""
    words = line["words"]
    return bool(ENDS_SENTENCE.search(words) or OPENS_WITH_LABEL.match(words))


def _figure(line: re.Match[str]) -> re.Match[str] | None:
    """The number of a page, if the line is no more."""
    return FIGURES.fullmatch(line["words"])
