"""Whether a written sentence has the contrary of a word in what it tells again: `fell`, `rose`."""

import re
from collections.abc import Sequence

from bot.language.words import STOP_WORDS, words_of
from bot.language.writing.contraries import ANYWHERE
from bot.language.writing.support import base_root

LEAST_SHARED, SHORT = 2, 8
"""Roots in common from which a sentence tells another again; one where it has so few words."""

NEAR = 4
"""Words before the contrary in which a denial belongs to it."""

# `inconsistent`, `unsafe`, `discourage`, `illegal`
TURNING = re.compile(r"(?:un|in|im|il|ir|dis|non|mis)-?(?=[a-z])")
SHORTEST_TURNED, SHORTEST_STEM = 6, 4

TURNED = frozenset({"not", "no", "never", "than", "rather", "instead", "without", "but", "if"})
"""A sentence with one of these may say a thing by its contrary."""


def has_contrary(written: str, sentences: Sequence[str]) -> bool:
    """Whether a word of it is said nowhere, and its contrary is where the same is told."""
    words = words_of(written)
    if _denies(words):
        return False
    turned = [base_root(each) for each in words if base_root(each) in ANYWHERE]
    bare = [each for each in words if len(each) >= SHORTEST_TURNED]
    if not turned and not bare:
        return False
    roots = {base_root(each) for each in words if each not in STOP_WORDS}
    told = [words_of(each) for each in sentences]
    shared = [len(roots & {base_root(word) for word in each}) for each in told]
    best = max(shared, default=0)
    if best < (LEAST_SHARED if len(words) > SHORT else 1):
        return False
    near = [each for each, count in zip(told, shared, strict=True) if count == best]
    others = {base_root(word) for each in near for word in each}
    strange = [each for each in turned if each not in others]
    if any(_stands_in(ANYWHERE[word], each) for word in strange for each in near):
        return True
    return any(_has_prefix_turned(bare, each) for each in near if not _denies(each))


def _denies(words: Sequence[str]) -> bool:
    return not TURNED.isdisjoint(words) or "n't" in " ".join(words)


def _has_prefix_turned(words: Sequence[str], said: Sequence[str]) -> bool:
    """Whether a word of one is that of the other with a prefix that turns it round, and neither
    has both: `inconsistent` for `consistent`, `discourage` for `encourage`.
    """
    one, other = ({base_root(each) for each in every} for every in (words, said))
    told, known = _without_prefixes(words), _without_prefixes(said)
    return any(
        (told.get(stem) is not None and stem in _stems(said) and told[stem] not in other)
        or (known.get(stem) is not None and stem in _stems(words) and known[stem] not in one)
        for stem in told.keys() | known.keys()
    )


def _without_prefixes(words: Sequence[str]) -> dict[str, str]:
    """The root behind each prefix that turns a word round → the root of the whole."""
    found = ((TURNING.match(each), each) for each in words)
    return {
        base_root(each[match.end() :]): base_root(each)
        for match, each in found
        if match and len(each) - match.end() >= SHORTEST_STEM
    }


def _stems(words: Sequence[str]) -> set[str]:
    """The roots of the words, and of those behind an `en-`."""
    return {base_root(each.removeprefix("en")) for each in words} | {*map(base_root, words)}


def _stands_in(contraries: frozenset[str], words: Sequence[str]) -> bool:
    """Whether one of them does, and is not denied there."""
    places = [
        at
        for at, each in enumerate(words)
        if base_root(each) in contraries and not _is_put_otherwise(words[at - 1 : at + 2])
    ]
    before = (words[max(0, at - NEAR) : at] for at in places)
    return any(TURNED.isdisjoint(near) and "n't" not in " ".join(near) for near in before)


def _is_put_otherwise(words: Sequence[str]) -> bool:
    """Whether the word between two others has another sense: `the end of`, `what ended up`."""
    return bool(words) and (words[-1] == "up" or (words[0] == "the" and words[-1] == "of"))
