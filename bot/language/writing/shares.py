"""Shares told by a pair of numbers, `one in four`, `2 out of 5`, and margins in basis points."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from bot.language.number_words import SMALL, TENS
from bot.language.numbers import Number, numbers_in

WORD = rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(SMALL)}))?|{'|'.join(SMALL)}|\d{{1,3}})"
# `one in four`, `three out of every five`, `2 of the 5`
RATIO = re.compile(
    rf"\b(?P<part>{WORD}) (?:in|out of)(?: every| the)? (?P<whole>{WORD})\b"
    r"(?!%| percent| per cent|[.,]\d)",
    re.I,
)
POINTS = re.compile(r"\b(?P<count>\d+) basis points?\b", re.I)
PERCENT = re.compile(r"%|\bper ?cent\b", re.I)
# `we asked for 20 over three`, `closer to a hundred.`, behind `9 percent`
BARE = re.compile(
    r"(?<![\w$€£.,:])(?P<count>\d{1,3}(?:\.\d+)?|an? hundred)"
    r"(?=[.,;!?](?!\d)|$| (?:over|by|in|to|on)\b)",
    re.I,
)
HUNDREDTHS = Decimal(100)
SMALLEST = Decimal("0.0001")


def shares_in(text: str) -> Iterator[Number]:
    """The share that each pair of numbers makes: a quarter for `one in four`."""
    for found in RATIO.finditer(text):
        part, whole = _value(found["part"]), _value(found["whole"])
        if 0 < part < whole:
            yield Number(frozenset({(part / whole).quantize(SMALLEST)}))


def without_known_shares(text: str, said: tuple[Number, ...]) -> str:
    """The text without the pairs of numbers whose share is said: `a quarter`, `25 percent`."""
    values = {value for each in said for value in each.values if not each.is_percent}
    values |= {value / HUNDREDTHS for each in said if each.is_percent for value in each.values}
    return RATIO.sub(
        lambda found: " " if {*_shares(found[0])} & values else found[0],
        text,
    )


def percents_in(sentence: str) -> Iterator[Number]:
    """Numbers that stand bare behind a percentage, as percentages; basis points as points."""
    for found in POINTS.finditer(sentence):
        value = Decimal(found["count"]) / HUNDREDTHS
        yield Number(frozenset({value}), is_percent=True)
    first = PERCENT.search(sentence)
    for bare in BARE.finditer(sentence, first.end()) if first else ():
        yield from (replace(each, is_percent=True, unit=None) for each in numbers_in(bare["count"]))


def _shares(text: str) -> Iterator[Decimal]:
    return (value for each in shares_in(text) for value in each.values)


def _value(words: str) -> Decimal:
    return next((value for each in numbers_in(words) for value in each.values), Decimal(0))
