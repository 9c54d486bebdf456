"""Whether a written sentence states what its turns say on a condition: `we are lucky`, `if …`."""

import re
from collections.abc import Sequence

from bot.language.lexicon import lexicon
from bot.language.words import STOP_WORDS, words_of
from bot.language.writing.nearest import content_roots, nearest
from bot.language.writing.retold import without_credit
from bot.language.writing.support import REPORTING, root

NO_CONDITION = "".join(
    rf"(?<!\b{each} )"
    for each in (
        "sorry",
        "disappointed",
        "surprised",
        "wonder",
        "see",
        "know",
        "ask",
        "asked",
        "sure",
    )
)  # `I wonder if`, `she asked if`
# `if we are lucky`, to the end of the clause
CONDITION = re.compile(rf"\b{NO_CONDITION}(?:if|unless)\b(?:(?!,|;| --|—|–).)*", re.I)
HEDGES = lexicon(
    """
    if unless whether would could may might should provided when can possible until expected expects
    likely plans wants depends conditional once unlikely asked whoever anyone anybody who
    """
)
# `… unless it rains. It hasn't.`
DECIDED = re.compile(
    r"(?:\w+ )?(?:it|he|she|they|we|i) (?:\w+n['’]t|did|does|do|has|have)[.!]?$", re.I
)
SAME_SHARE = 0.5
"""The share of a sentence's roots from which another says the same."""


LEAST_SHARE = 0.6
"""The share of the written roots that a sentence must hold to be the one that is told again."""

MOODS = lexicon("would could may might")
"""Leave open whether it is so, wherever they stand."""

PARTED = re.compile(r"[;:—–]| -- |, (?:and|but|so)\b|\bbecause\b")
# `if it doesn't rain`, `unless …`, `as long as …`: to the end of the clause
HOLDS_IF = re.compile(
    r"\b(?:(?<!\bas )(?<!\beven )(?<!\bor )"
    + NO_CONDITION
    + r"if|unless|as long as|provided(?: that)?|only when"
    r"|once)\b(?! (?:you will|i may|not)\b)(?P<what>(?:(?!,|;| --|—|–).)*)",
    re.I,
)
CONDITIONAL = HEDGES | lexicon(
    """
    condition conditions conditioned contingent hinges hinge assuming assumed without when where
    with after before pending require requires required need needs needed must hypothetical case
    event in even should threat threatened offered offer offers threshold requirement
    """
)


def drops_a_condition(written: str, sentences: Sequence[str]) -> bool:
    """Whether the sentence that it tells again says so only `if` something is, and it does not."""
    told = without_credit(written)
    roots, words = content_roots(told), words_of(written)
    near = nearest(told, sentences, LEAST_SHARE)
    return bool(near) and all(_needs(roots, words, each) for each in near)


def _needs(roots: frozenset[str], words: Sequence[str], sentence: str) -> bool:
    """Whether what is told is the consequence of an `if` of the sentence, and none of the `if`."""
    for found in HOLDS_IF.finditer(sentence):
        condition, consequence = content_roots(found["what"]), _beside(sentence, found)
        if not condition or roots & condition:
            continue
        if not CONDITIONAL.isdisjoint(set(words) - (set(words_of(consequence)) - MOODS)):
            continue
        held = roots & content_roots(consequence)
        if len(held) >= max(2, LEAST_SHARE * len(roots)):
            return True
    return False


def _beside(sentence: str, found: re.Match[str]) -> str:
    """The clause before the `if` if it stands behind one, else the one behind it."""
    before = PARTED.split(sentence[: found.start()])[-1]
    if len(before.split()) > 1:
        return before
    return PARTED.split(sentence[found.end() :].lstrip(" ,"))[0]


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
    near = (
        (each, after)
        for each, after, count in zip(sentences, [*sentences[1:], ""], shared, strict=True)
        if count == best
    )
    return all(_is_inside(roots, each) and not DECIDED.match(after) for each, after in near)


def _is_inside(roots: set[str], sentence: str) -> bool:
    condition = CONDITION.search(sentence)
    return condition is not None and roots & _roots(sentence) <= _roots(condition[0])


def _roots(text: str) -> set[str]:
    return {root(each) for each in words_of(text)}
