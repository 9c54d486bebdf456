"""The numbers that a text tells without writing them out: `$31 million, and we have four`, `2x`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from bot.language.number_words import CURRENCIES, SCALES, SMALL
from bot.language.numbers import Number, numbers_in
from bot.language.sentences import split_sentences
from bot.language.writing.shares import percents_in, shares_in

# `2x`, `four-fold`, `10 times as much`: what is written as `twice` or `double`
FACTOR = re.compile(
    rf"\b(?P<count>\d+(?:\.\d+)?|{'|'.join(SMALL)})(?:x\b|[- ]?fold\b"
    r"| times (?:as|more|the|that|what|\w+er)\b)",
    re.I,
)
SCALED = re.compile(
    r"(?P<money>[$€£])?\d[\d.,]*[ -]?(?P<scale>hundred|thousand|million|billion|trillion)\b", re.I
)
# `maybe four in the bank`, `and we have 12.`: nothing counted stands behind it
BARE = re.compile(
    rf"(?<![\w$€£.,])(?P<count>\d{{1,3}}|{'|'.join(SMALL)})"
    r"(?=[.,;!?]|$| (?:in|at|on|left|to|for|now)\b)",
    re.I,
)


def told_numbers(text: str) -> tuple[Number, ...]:
    """The numbers of the text, factors and shares among them, and those of which another has the
    scale or the percent.
    """
    factors = (
        replace(number, is_factor=True)
        for each in FACTOR.finditer(text)
        for number in numbers_in(each["count"])
    )
    sentences = [text[start:end] for start, end in split_sentences(text)]
    short = (number for each in sentences for number in _without_scale(each))
    pairs = (f"{one} {two}" for one, two in pairwise([*sentences, ""]))
    percents = (number for each in pairs for number in percents_in(each))
    return (*numbers_in(text), *factors, *short, *percents, *shares_in(text))


def _without_scale(sentence: str) -> Iterator[Number]:
    """`four` as four million dollars, behind `$31 million`."""
    scaled = SCALED.search(sentence)
    if not scaled:
        return
    size = Decimal(SCALES[scaled["scale"].lower()])
    for each in BARE.finditer(sentence, scaled.end()):
        for number in numbers_in(each["count"]):
            values = frozenset(size * value for value in number.values)
            yield replace(
                number, values=values, currency=CURRENCIES.get(scaled["money"] or ""), unit=None
            )
