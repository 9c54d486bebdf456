"""Whether a written sentence has the contrary of a word in what it tells again: `fell`, `rose`."""

from collections.abc import Sequence, Set

from bot.language.words import STOP_WORDS, words_of
from bot.language.writing.contraries import ANYWHERE
from bot.language.writing.support import root

LEAST_SHARED, SHORT = 2, 8
"""Roots in common from which a sentence tells another again; one where it has so few words."""

NEAR = 4
"""Words before the contrary in which a denial belongs to it."""

TURNED = frozenset({"not", "no", "never", "than", "rather", "instead", "without", "but", "if"})
"""A sentence with one of these may say a thing by its contrary."""


def has_contrary(written: str, sentences: Sequence[str], said: Set[str]) -> bool:
    """Whether a word of it is said nowhere, and its contrary is where the same is told."""
    words = words_of(written)
    if not TURNED.isdisjoint(words) or any(each.endswith("n't") for each in words):
        return False
    strange = [root(each) for each in words if root(each) in ANYWHERE and root(each) not in said]
    if not strange:
        return False
    roots = {root(each) for each in words if each not in STOP_WORDS}
    told = [words_of(each) for each in sentences]
    shared = [len(roots & {root(word) for word in each}) for each in told]
    best = max(shared, default=0)
    if best < (LEAST_SHARED if len(words) > SHORT else 1):
        return False
    near = [each for each, count in zip(told, shared, strict=True) if count == best]
    return any(_stands_in(ANYWHERE[word], each) for word in strange for each in near)


def _stands_in(contraries: frozenset[str], words: Sequence[str]) -> bool:
    """Whether one of them does, and is not denied there."""
    places = [at for at, each in enumerate(words) if root(each) in contraries]
    before = (words[max(0, at - NEAR) : at] for at in places)
    return any(TURNED.isdisjoint(near) and "n't" not in " ".join(near) for near in before)
