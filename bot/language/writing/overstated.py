"""Whether a written sentence says more than its turns: `all`, `only`, `the largest`, `because`.

Such a word is held by any of its kind, near what the sentence tells again.
"""

import re
from collections.abc import Sequence

from bot.language.lexicon import lexicon
from bot.language.words import STOP_WORDS, words_of
from bot.language.writing.nearest import content_roots, short_root
from bot.language.writing.support import root

KINDS = (
    (
        lexicon("all every everyone everybody everything entire entirely always each"),
        lexicon("all every everyone everybody everything entire entirely always each whole any "
                "anyone anything both complete completely full fully total nobody nothing none no "
                "throughout across everywhere whatever constantly"),
    ),
    (
        lexicon("only solely exclusively"),
        lexicon("only solely exclusively just alone but sole single merely nothing except unless "
                "until one few little limited that's"),
    ),
    (
        lexicon("never nobody"),
        lexicon("never nobody no none not nothing ever without cannot neither nor"),
    ),
    (
        lexicon("because"),
        lexicon("because so since as due reason reasons why therefore cause caused causes result "
                "results means meant thanks given for driven led make makes made that's it's to if "
                "when"),
    ),
)  # fmt: skip
"""Words that say much, and those of which one must be said for them."""

# `largest`, `most important`, `ever`
SUPERLATIVE = re.compile(
    r"\b(?!(?:inter|for|pro|con|sugg|inv|arr|requ|hon|w|r|t|b|mod|harv|gu|n|qu|ch|dig|d|p|l|j|v"
    r"|manif|inqu|conqu|att|prot|cont|unr|near|lat|al)est\b)\w{2,}est\b"
    r"|(?:\b(?:the|his|her|its|their|our)|['’]s) most (?!of\b)\w+|\b(?:worst|best|ever)\b",
    re.I,
)
SAID_ONLY = re.compile(r"\b(?:said|says?|saying) only\b|\bonly (?:said|says)\b", re.I)
SUPERLATIVES = lexicon("most best worst ever never first highest unprecedented record")
# `all routers`, `every one of the years`, `all four workers`
ALL = re.compile(
    r"\b(?:all|every|each)(?: one)?(?: of)?(?: the| its| his| her| their| these| those)?"
    r"(?: \w+)?? (?!(?:four|five|nine|seven|eight|three)\b)(?P<noun>[a-z]{4,})\b",
    re.I,
)
NEAREST = 3
"""Sentences that share most with the written one; their neighbours count as well."""


def is_overstated(written: str, sentences: Sequence[str]) -> bool:
    """Whether it has such a word, and the sentences that it tells again have none of its kind."""
    words = set(words_of(SAID_ONLY.sub("", written)))
    if any(
        _is_of_some(short_root(each["noun"].lower()), sentences) for each in ALL.finditer(written)
    ):
        return True
    wanted = [kin for own, kin in KINDS if not own.isdisjoint(words)]
    is_superlative = SUPERLATIVE.search(written) is not None
    if not wanted and not is_superlative:
        return False
    near = " ".join(_nearest(words, sentences))
    said = set(words_of(near))
    if any(kin.isdisjoint(said) and not any(_denies(kin, each) for each in said) for kin in wanted):
        return True
    return is_superlative and SUPERLATIVES.isdisjoint(said) and not SUPERLATIVE.search(near)


def _is_of_some(noun: str, sentences: Sequence[str]) -> bool:
    """Whether the thing is spoken of, and nowhere with a word for all of it."""
    told = [at for at, each in enumerate(sentences) if noun in content_roots(each)]
    said = {word for at in told for word in words_of(sentences[at])}
    return (
        bool(told)
        and KINDS[0][1].isdisjoint(said)
        and not any(_denies(KINDS[0][1], each) for each in said)
    )


def _denies(kin: frozenset[str], word: str) -> bool:
    return "not" in kin and word.endswith("n't")


def _nearest(words: set[str], sentences: Sequence[str]) -> list[str]:
    roots = {root(each) for each in words if each not in STOP_WORDS}
    shared = [len(roots & {root(word) for word in words_of(each)}) for each in sentences]
    best = sorted(range(len(sentences)), key=lambda at: -shared[at])[:NEAREST]
    near = {at + step for at in best for step in (-1, 0, 1)}
    return [sentences[at] for at in sorted(near) if 0 <= at < len(sentences)]
