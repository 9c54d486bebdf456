"""Whether a written sentence turns a comparison round: `more rain than snow`, of more snow."""

import re
from collections.abc import Sequence

from bot.language.words import words_of
from bot.language.writing.contraries import IN_PLACE
from bot.language.writing.nearest import content_roots
from bot.language.writing.support import base_root

COMPARES = re.compile(r"\b(?:than|instead of)\b", re.I)
CLAUSE = re.compile(r"[,;:—–]\s|\b(?:but|while|because|whereas)\b")


def turns_comparison(written: str, sentences: Sequence[str]) -> bool:
    """Whether what it has before its `than` stands behind that of a sentence, and the reverse."""
    told = _sides(written)
    if not told:
        return False
    return any(_are_turned(told, sides) for each in sentences if (sides := _sides(each)))


def _are_turned(told: tuple[frozenset[str], ...], said: tuple[frozenset[str], ...]) -> bool:
    first, second = told[0] - told[1], told[1] - told[0]
    if len(first & said[1]) + len(second & said[0]) < 2:
        return False
    is_turned = first & said[1] and second & said[0]
    return bool(is_turned) and not (first & said[0] or second & said[1]) and told[2] == said[2]


def _sides(text: str) -> tuple[frozenset[str], ...] | None:
    """What stands before a `than` and behind it, and by which word it compares."""
    found = COMPARES.search(text)
    if not found:
        return None
    before = CLAUSE.split(text[: found.start()])[-1]
    behind = CLAUSE.split(text[found.end() :])[0]
    comparing = [each for each in words_of(before) if base_root(each) in IN_PLACE]
    return content_roots(before), content_roots(behind), frozenset(comparing[-1:])
