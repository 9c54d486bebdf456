"""Whether a written sentence says for certain what was said to be possible: `will` for `could`."""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.language.lexicon import lexicon
from bot.language.words import words_of
from bot.language.writing.nearest import content_roots, has_meaning, nearest, short_root
from bot.language.writing.retold import without_credit

SAME_SHARE = 0.5
"""The share of the written roots that a sentence must hold to be the one that is told again."""

POSSIBLE = lexicon("may might could possibly perhaps maybe likely unlikely probably")
"""Words by which something is possible and no more."""

# `we hope to`, `I'm afraid that`, `nobody can tell`
HOPED = re.compile(
    r"\b(?:hop(?:e|es|ing)|afraid|fears?|worr(?:y|ies|ied)|would (?:like|hope|love)|inclined"
    r"|(?:want|wants|plan|plans|expect|expects|planning|aim|aims) to"
    r"|don['’]t know (?:if|whether|when)"
    r"|not sure (?:if|whether)|nobody can tell|considering|thinking (?:of|about))\b",
    re.I,
)
WHETHER = re.compile(r"\bwhether\b", re.I)
OPEN = POSSIBLE | lexicon(
    """
    can would if unless whether hope hopes hoped hoping hopeful fear fears feared afraid worry
    worries worried expect expects expected plan plans planned planning want wants wanted seek seeks
    sought aim aims aimed intend intends intended inclined leaning leans consider considers
    considering considered propose proposes proposed potential potentially possible possibility
    risk risks chance probable reportedly apparently allegedly suggest suggests suggested seem
    seems appear appears unclear uncertain unknown doubt doubts doubtful undecided unsure ask asks
    asked asking try tries tried trying believe believes believed think thinks thought estimate
    estimates estimated about around roughly should ought concern concerns concerned wish wishes
    leaned skeptical sceptical depend depends hesitant conditional
    until pending threaten threatens threatened warn warns warned predict predicts predicted
    question questions wonder wonders speculate speculated likelihood prospect dream dreams calls
    called urge urges urged push pushes due set slated scheduled up
    """
)
"""A written sentence with one of these leaves something open as well."""

REACH = 6
"""Words behind a `could` that it may make uncertain."""

# `maybe two thousand`: a number that is not known to the last
NUMBERED = re.compile(
    r"\b(?:maybe|perhaps|probably|possibly|likely)\b(?=,? (?:\$|£|€|\d|an?\b|one|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|half))",
    re.I,
)
# `could I ask`, `as you may know`: leaves nothing open
POLITE = re.compile(
    r"\b(?:could|may|might|can) (?:i|we|you)\b|\bmay be the\b|\bas you (?:may|might)\b"
    r"|\bmight as well\b|\bcould(?:n['’]t| not)\b",
    re.I,
)


WILL = re.compile(r"\b(?:will|shall|going to|certain to|sure to)\b|\bwon['’]t\b|['’]ll\b", re.I)
PART = re.compile(r"[;:—–]|, (?:and|but|so)\b")


def is_too_certain(written: str, sentences: Sequence[str]) -> bool:
    """Whether the sentence that is told again has what it tells behind a `may`, and it has not."""
    told = without_credit(written)
    if not OPEN.isdisjoint(words_of(written)):
        return False
    near = nearest(told, sentences, SAME_SHARE)
    roots = content_roots(told)
    rule = _may_be if WILL.search(told) else _is_open
    return bool(near) and all(rule(roots, each) for each in near)


def _may_be(told: frozenset[str], sentence: str) -> bool:
    """Whether any of what will be, as it is written, stands behind a word that leaves it open."""
    return any(told.intersection(each) for each in _left_open(WHETHER.sub("may", sentence)))


def _is_open(told: frozenset[str], sentence: str) -> bool:
    """Whether most of what is told stands behind such a word, and the first word of it does."""
    return any(
        each[0] in told and len(told.intersection(each)) >= max(2, len(told) / 2)
        for each in _left_open(sentence)
    )


@lru_cache(maxsize=1 << 12)
def _left_open(sentence: str) -> tuple[tuple[str, ...], ...]:
    """Behind each such word, the roots that it may leave open."""
    bare = HOPED.sub(" may ", POLITE.sub(" ", NUMBERED.sub(" ", sentence)))
    parts = [words_of(each) for each in PART.split(bare)]
    every = (
        [short_root(each) for each in words[at + 1 :] if has_meaning(each)][:REACH]
        for words in parts
        for at, word in enumerate(words)
        if word in POSSIBLE and not WILL.search(" ".join(words[:at]))
    )
    return tuple(tuple(each) for each in every if each)
