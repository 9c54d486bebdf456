"""Whether a written sentence joins what is said in one place to what is said in another, inside a
clause: `Home tuition is inspected by a third party`, of two things told far apart.

Unlike `stitches`, it looks at what is told, in whatever words.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.language.lexicon import lexicon
from bot.language.words import STOP_WORDS
from bot.language.writing.retold import without_credit
from bot.language.writing.stitches import LINKS
from bot.language.writing.support import REPORTING, SAME_LETTERS, root

TOKEN = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*|[^\w\s]")
PARTING = LINKS | lexicon("or as to")
EMPTY = STOP_WORDS | REPORTING
SHORTEST = 3

FEWEST = 4
"""Roots that are said, from which a sentence can have two parts of two."""

LEAST_PART = 2
MOST_TOGETHER = 0.7
"""The share of what is said that one place may hold of a joined sentence; measured on honest
sentences, of which none has a seam then."""


def has_a_seam(written: str, sentences: Sequence[str]) -> bool:
    """Whether all that is said of its first words stands in one place, all of the rest in another,
    and no place holds most of both; a place is a sentence and those beside it.
    """
    roots = [frozenset(each for each, _ in _roots(said)) for said in sentences]
    places = [frozenset().union(*roots[max(0, at - 1) : at + 2]) for at in range(len(roots))]
    told = _said(_roots(without_credit(written)), frozenset().union(*roots))
    if len(told) < FEWEST:
        return False
    together = max(sum(each in place for each, _ in told) for place in places)
    if together > MOST_TOGETHER * len(told):
        return False
    cuts = range(LEAST_PART, len(told) - LEAST_PART + 1)
    return any(_is_seam(told, cut, places) for cut in cuts if not told[cut][1])


def _is_seam(told: Sequence[tuple[str, bool]], cut: int, places: Sequence[frozenset[str]]) -> bool:
    parts = ({each for each, _ in part} for part in (told[:cut], told[cut:]))
    return all(any(part <= place for place in places) for part in parts)


def _said(told: Sequence[tuple[str, bool]], known: frozenset[str]) -> list[tuple[str, bool]]:
    """Those of the roots that are said; each with whether a clause may part before it."""
    found: list[tuple[str, bool]] = []
    parts = False
    for each, may_part in told:
        parts = parts or may_part
        if each in known:
            found.append((each, parts))
            parts = False
    return found


@lru_cache(maxsize=1 << 12)
def _roots(text: str) -> tuple[tuple[str, bool], ...]:
    """The roots of what it tells, each with whether a stop or a link stands before it."""
    found: list[tuple[str, bool]] = []
    parts = False
    for token in TOKEN.findall(text):
        low = token.lower().replace("’", "'").removesuffix("'s")
        if not token[0].isalnum() or low in PARTING:
            parts = True
        elif low not in EMPTY and len(low) >= SHORTEST:
            found.append((root(low)[:SAME_LETTERS], parts))
            parts = False
    return tuple(found)
