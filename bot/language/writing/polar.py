"""Whether a written sentence states what was asked: `It is safe` out of `Is it safe?`."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from bot.language.lexicon import lexicon
from bot.language.words import STOP_WORDS, words_of
from bot.language.writing.negations import DENYING, LEANING
from bot.language.writing.retold import without_credit
from bot.language.writing.support import REPORTING, SAME_LETTERS, root

# `Is it safe?`, `So, Commissioner, did the mayor resign?`, `When you left, was it open?`; not
# `Can I just say that …?`
POLAR = re.compile(
    r"^(?:[^?]{0,60}[,:;] |and |but |so )?(?!(?:can|could|may|might) (?:i|we)\b)"
    r"(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must)"
    r"(?:n['’]t)? (?!not\b)[^?]*\?[\"'”’ )]*$",
    re.I,
)
# `And — or are you more worried than before?`: anywhere in the sentence
ASKS = re.compile(
    r"(?:^|[,:;—–-] ?|\b(?:and|but|so|or) )(?!(?:can|could|may|might) (?:i|we)\b)"
    r"(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must)"
    r"(?:n['’]t)? (?!not\b)[^?]*\?[\"'”’ )]*$",
    re.I,
)
ENDS_ASKING = re.compile(r"\?[\"'”’ )]*$")
SAYS_YES_OR_NO = re.compile(r"(?:well,? |oh,? )?(?:yes|yeah|yep|no|nope|not|never|sure)\b", re.I)
# `No.`, `Well, no`, `We don't think so, and …`
SAYS_NO = re.compile(
    r"(?:well,? |oh,? |look,? |uh,? )?(?:no|nope|never|not"
    r"|(?:we|i) (?:do not|don['’]t)(?: think so)?(?=[.,]))\b",
    re.I,
)
OPEN = (
    DENYING
    | LEANING
    | lexicon(
        "whether if asked question questions may might could would"
        " discussed discussing discussion talks talking considered considering"
    )
)
CAPITAL = re.compile(r"\b[A-Z][\w'’-]*")
NOTHING = STOP_WORDS | REPORTING
ASKED_SHARE = 0.5
"""The share of what a sentence tells from which a question asks it."""

SAME_SHARE = 0.6
"""The share of the written words that stand in a question in the same order, from which they
state what it asks."""


def states_a_question(written: str, sentences: Sequence[str]) -> bool:
    """Whether the words are those of a question that wants a yes or no."""
    words = [root(each) for each in words_of(written)]
    asked = [_all_roots(each) for each in sentences if POLAR.match(each.strip())]
    return any(_in_common(words, each) >= SAME_SHARE * len(words) for each in asked)


@lru_cache(maxsize=1 << 12)
def _all_roots(text: str) -> tuple[str, ...]:
    return tuple(root(each) for each in words_of(text))


def is_but_asked(written: str, sentences: Sequence[str]) -> bool:
    """Whether more of what it tells stands in a question that wants a yes or no than in anything
    that the sentences state.
    """
    roots = _roots(without_credit(written))
    asked = max((len(roots & _roots(each)) for each in _unanswered(sentences)), default=0)
    stated = (each for each in sentences if not ENDS_ASKING.search(each))
    told = max((len(roots & _roots(each)) for each in stated), default=0)
    return told < asked and asked >= ASKED_SHARE * len(roots)


def is_asked_and_denied(written: str, asked: Sequence[str], answer: Sequence[str]) -> bool:
    """Whether it states what a question asks, and the answer says no to that or nothing of it.

    `asked` are the sentences of who asks, `answer` those of who answers.
    """
    words = words_of(written)
    if not OPEN.isdisjoint(words) or any(each.endswith("n't") for each in words):
        return False
    roots = _roots(without_credit(written))
    in_question = max((len(roots & _roots(each)) for each in asked if ASKS.search(each)), default=0)
    if not in_question or in_question < ASKED_SHARE * len(roots):
        return False
    told = max((len(roots & _roots(each)) for each in answer), default=0)
    says_no = any(SAYS_NO.match(each) for each in answer[:1])
    return not told or (says_no and told < in_question)


def _unanswered(sentences: Sequence[str]) -> Iterator[str]:
    """The questions among them to which whoever asks does not say yes or no."""
    for each, after in pairwise([*sentences, ""]):
        if ASKS.search(each) and not SAYS_YES_OR_NO.match(after):
            yield each


@lru_cache(maxsize=1 << 12)  # a turn is held against every sentence that cites it
def _roots(text: str) -> frozenset[str]:
    """The roots of its words, but those of names and of what says nothing of the matter."""
    names = {each.lower() for each in CAPITAL.findall(text)}
    words = (each for each in words_of(text) if each not in NOTHING and each not in names)
    return frozenset(root(each)[:SAME_LETTERS] for each in words)


def _in_common(words: Sequence[str], others: Sequence[str]) -> int:
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())
