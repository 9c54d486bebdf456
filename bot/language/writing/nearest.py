"""The sentences that a written one tells again: those that have most of its words."""

from collections.abc import Sequence
from functools import lru_cache

from bot.language.words import STOP_WORDS, words_of
from bot.language.writing.retold import without_credit
from bot.language.writing.support import REPORTING, SAME_LETTERS, root

SHORTEST = 3
NOTHING = STOP_WORDS | REPORTING


def nearest(written: str, sentences: Sequence[str], least: float) -> list[str]:
    """The sentences that hold the most roots of what is written, and at least that share; none
    for fewer than two roots.
    """
    told = content_roots(without_credit(written))
    shared = [len(told & content_roots(each)) for each in sentences]
    best = max(shared, default=0)
    if len(told) < 2 or best < least * len(told):
        return []
    return [each for each, count in zip(sentences, shared, strict=True) if count == best]


@lru_cache(maxsize=1 << 12)  # a turn is held against every sentence that cites it
def content_roots(text: str) -> frozenset[str]:
    """The roots of its words with a meaning."""
    return frozenset(short_root(each) for each in words_of(text) if has_meaning(each))


def has_meaning(word: str) -> bool:
    """Whether the word in small letters says something of the matter."""
    return word not in NOTHING and len(word) >= SHORTEST


@lru_cache(maxsize=1 << 15)
def short_root(word: str) -> str:
    """The first letters of its root, by which forms of a word are known."""
    return root(word)[:SAME_LETTERS]
