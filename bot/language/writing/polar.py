"""Whether a written sentence states what was asked: `It is safe` out of `Is it safe?`."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from bot.language.words import words_of

# `Is it safe?`, `So, Commissioner, did the mayor resign?`, `When you left, was it open?`; not
# `Can I just say that …?`
POLAR = re.compile(
    r"^(?:[^?]{0,60}[,:;] |and |but |so )?(?!(?:can|could|may|might) (?:i|we)\b)"
    r"(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must)"
    r"(?:n['’]t)? (?!not\b)[^?]*\?[\"'”’ )]*$",
    re.I,
)
SAME_SHARE = 0.6
"""The share of the written words that stand in a question in the same order, from which they
state what it asks."""


def states_a_question(written: str, sentences: Sequence[str]) -> bool:
    """Whether the words are those of a question that wants a yes or no."""
    words = words_of(written)
    asked = [words_of(each) for each in sentences if POLAR.match(each.strip())]
    return any(_in_common(words, each) >= SAME_SHARE * len(words) for each in asked)


def _in_common(words: Sequence[str], others: Sequence[str]) -> int:
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())
