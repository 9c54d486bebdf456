"""Whether a written sentence gives a cause that nobody gave: two things said, and a `because`."""

import re
from collections.abc import Iterator, Sequence

from bot.language.lexicon import lexicon
from bot.language.words import words_of
from bot.language.writing.negations import EMPTY
from bot.language.writing.support import SAME_LETTERS, root

# `because of the storm`, `thanks to exports`, `which led to a strike`
CAUSE = re.compile(
    r"\b(?:because(?: of)?|(?<!is )(?<!are )(?<!was )(?<!were )due to|thanks to|owing to"
    r"|as a (?:result|consequence) of|on account of)\b",
    re.I,
)
RESULT = re.compile(r"\b(?:led to|leads? to|caus(?:es|ed|ing)|result(?:s|ed|ing) in)\b", re.I)
MARKS = lexicon(
    """
    because so since due reason reasons why therefore hence thus cause caused causes causing result
    results resulted resulting consequence means meant thanks owing driven drives led leads leading
    contribute contributed contributes effect impact force forced forces
    """
)
"""Words of which one stands where somebody gives a cause, or what comes of one."""


LIGHT = lexicon("out over up down off away back about into onto upon also just more most much")
"""Words that are part of many deeds: `runs out`, `push out`."""


def gives_a_cause(written: str, sentences: Sequence[str]) -> bool:
    """Whether both what it gives as a cause and what came of it are told apart in the sentences,
    or side by side without a word that joins them so.
    """
    parts = list(_parted(written))
    if not parts:
        return False
    roots = [_roots(each) for each in sentences]
    joins = [not MARKS.isdisjoint(words_of(each)) for each in sentences]
    return not all(_is_given(cause, effect, roots, joins) for cause, effect in parts)


def _parted(written: str) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """The roots of each cause in the text, and those of what comes of it."""
    for found in CAUSE.finditer(written):
        before, behind = written[: found.start()], written[found.end() :]
        if not before.strip():
            behind, _, before = behind.partition(",")
        yield _roots(behind), _roots(before)
    for found in RESULT.finditer(written):
        yield _roots(written[: found.start()]), _roots(written[found.end() :])


def _is_given(
    cause: frozenset[str],
    effect: frozenset[str],
    roots: Sequence[frozenset[str]],
    joins: Sequence[bool],
) -> bool:
    """Whether a sentence with such a word, and those beside it, tell of both; of a cause told in
    other words throughout, whether they tell of what came of it.
    """
    is_said = any(cause & each for each in roots)
    for at, has_join in enumerate(joins):
        near = frozenset().union(*roots[max(0, at - 1) : at + 2])
        if has_join and effect & near and (cause & near or not is_said):
            return True
    return False


def _roots(text: str) -> frozenset[str]:
    words = [each for each in words_of(text) if each not in EMPTY and len(each) > 2]
    content = [each for each in words if each not in LIGHT] or words
    return frozenset(root(each)[:SAME_LETTERS] for each in content)
