"""What of the source is accounted for, by letters and digits: nothing is lost silently."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from bot.formats.passage import Passage
from bot.models.transcript import Span

MOST_LISTED = 50
"""So many stretches that are unaccounted for are listed, each up to 200 characters."""

LONGEST_LISTED = 200


def measure_coverage(text: str, passages: Sequence[Passage]) -> tuple[float, tuple[str, ...]]:
    """The share of letters and digits that lie in a passage or label, and what lies in none.

    `(1.0, ())` for a text that is wholly read.
    """
    gaps = (text[start:end] for start, end in _gaps(_spans(passages), len(text)))
    lost = [gap.strip() for gap in gaps if any(map(str.isalnum, gap))]
    if not lost:
        return 1.0, ()
    whole, missing = _letters(text), sum(map(_letters, lost))
    return 1.0 - missing / whole, tuple(gap[:LONGEST_LISTED] for gap in lost[:MOST_LISTED])


def share_of(text: str, passages: Iterable[Passage]) -> float:
    """The share of the source, in characters, that the passages' words take."""
    taken = sum(end - start for passage in passages for start, end in passage.spans)
    return taken / len(text)


def _spans(passages: Sequence[Passage]) -> list[Span]:
    labels = (passage.label_span for passage in passages if passage.label_span)
    return sorted(chain(labels, *(passage.spans for passage in passages)))


def _gaps(spans: Sequence[Span], length: int) -> Iterator[Span]:
    at = 0
    for start, end in spans:
        if start > at:
            yield at, start
        at = max(at, end)
    yield at, length


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
