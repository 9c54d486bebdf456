"""Numbers and dates that a sentence sets aside: `It's $180 million, not $420 million.`"""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.language.lexicon import lexicon
from bot.language.numbers import numbers_in
from bot.language.spoken import Spoken
from bot.language.topics.figures import Figure, figures_stated

# `…, not sixty`, `in May rather than in June`: said to be so, and said not to be
NOT_THAT = re.compile(
    r"^(?P<said>.+?),? (?:and |but |it['’]s |was )?(?:not|rather than|instead of) "
    r"(?P<denied>[^,;:?!]{2,40}?)(?:[,;:]|[.!]?$| (?:as|like) )"
)
DENYING = frozenset({"not", "rather", "instead"})
WISHES = lexicon(
    """
    should must need needs needed want wants wanted hope ought would could propose proposes proposed
    prefer if unless
    """
)
"""With these a figure is somebody's wish, and no word about what is so."""

SCALE = re.compile(r"\b(?:thousand|million|billion|trillion)\b")
PREPOSITIONS = ("", "on ", "in ")
"""`on Monday, not Friday`: what stands before both is said of the first."""


def denied_figures(sentence: Spoken) -> tuple[Figure, ...]:
    """The figures that the sentence says are wrong, where it states the right ones beside them.

    The context of each is that of the figure that is stated instead.
    """
    if DENYING.isdisjoint(sentence.words):
        return ()
    found = NOT_THAT.match(sentence.text)
    if not found or sentence.is_question or not WISHES.isdisjoint(sentence.words):
        return ()
    stated = figures_stated(sentence, found["said"])
    if stated:
        return tuple(_against(stated[-1], found["denied"]))
    is_bare = len(numbers_in(found["said"])) == 1
    return figures_stated(sentence, found["denied"]) if is_bare else ()


def _against(stated: Figure, text: str) -> Iterator[Figure]:
    """The figure of the text that is of the stated one's kind, and another."""
    ways = (figures_stated(stated.sentence, f"{word}{text}") for word in PREPOSITIONS)
    figures = [each for way in ways for each in way]
    values = {each.value for each in figures if each.kind == stated.kind}
    if not figures and not stated.is_date:
        values = {value for each in numbers_in(_scaled(text, stated)) for value in each.values}
    if len(values) == 1 and stated.value not in values:
        yield replace(stated, value=values.pop())


def _scaled(text: str, stated: Figure) -> str:
    """The number with the scale that it leaves out: `$180 million, not 420`."""
    scale = SCALE.findall(stated.clause)
    return f"{text} {scale[-1]}" if scale and not SCALE.search(text) else text
