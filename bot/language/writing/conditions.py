"""Whether a written sentence states what its turns say on a condition: `we are lucky`, `if …`."""

import re
from collections.abc import Sequence

from bot.language.lexicon import lexicon
from bot.language.words import STOP_WORDS, words_of
from bot.language.writing.support import REPORTING, root

# `if we are lucky`, to the end of the clause
CONDITION = re.compile(r"\b(?:if|unless)\b(?:(?!,|;| --|—|–).)*", re.I)
HEDGES = lexicon(
    """
    if unless whether would could may might should provided when can possible until expected expects
    likely plans wants depends conditional once unlikely asked whoever anyone anybody who
    """
)
SAME_SHARE = 0.5
"""The share of a sentence's roots from which another says the same."""


def states_a_condition(written: str, sentences: Sequence[str]) -> bool:
    """Whether all that it has in common with the nearest sentence stands in an `if` there."""
    words = words_of(written)
    roots = {root(each) for each in words if each not in STOP_WORDS | REPORTING}
    if not HEDGES.isdisjoint(words) or not roots:
        return False
    shared = [len(roots & _roots(each)) for each in sentences]
    best = max(shared, default=0)
    if best < max(1, SAME_SHARE * len(roots)):
        return False
    near = (each for each, count in zip(sentences, shared, strict=True) if count == best)
    return all(_is_inside(roots, each) for each in near)


def _is_inside(roots: set[str], sentence: str) -> bool:
    condition = CONDITION.search(sentence)
    return condition is not None and roots & _roots(sentence) <= _roots(condition[0])


def _roots(text: str) -> set[str]:
    return {root(each) for each in words_of(text)}
