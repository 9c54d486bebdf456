"""ROUGE-N of a summary beside a reference: how many runs of words both have (Lin, 2004)."""

import re
from collections import Counter

WORD = re.compile(r"[a-z0-9]+")  # `u`, `s`, `24`: lower case, no stemming, no stop words


def rouge(summary: str, reference: str, length: int) -> float:
    """F1, from 0 to 1, of the runs of `length` words, each counted as often as both have it."""
    ours, theirs = _runs(summary, length), _runs(reference, length)
    common = sum((ours & theirs).values())
    return 2 * common / (sum(ours.values()) + sum(theirs.values())) if common else 0.0


def first_words(text: str, count: int) -> str:
    """The text cut after so many words."""
    return " ".join(text.split()[:count])


def _runs(text: str, length: int) -> Counter[tuple[str, ...]]:
    words = WORD.findall(text.lower())
    return Counter(zip(*(words[at:] for at in range(length)), strict=False))
