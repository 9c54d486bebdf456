"""Whether the numbers that a quotation puts are those that were said."""

import re
from collections.abc import Iterator

from bot.language.lexicon import lexicon
from bot.language.number_words import (
    CURRENCIES,
    GLUED,
    ORDINALS,
    PERCENT,
    SCALES,
    SMALL,
    TENS,
    TIMES,
)
from bot.language.numbers import Number, numbers_in
from bot.language.quoting.normal_form import normal_form

FIGURE = re.compile(r"[−$€£¥]{0,2}\d(?:[\d.,:]*\d)?\w*%?")  # `−5`, `$1.2bn`, `24%`
WORD = re.compile(r"[^\W\d_]+")  # `twelve`, `percent`
NUMBER_WORDS = (
    SMALL.keys() | TENS.keys() | ORDINALS.keys() | SCALES.keys() - GLUED | TIMES.keys() | PERCENT
    | CURRENCIES.keys() | lexicon("half minus negative plus")
)  # fmt: skip


def number_warnings(left_out: str, put_in: str) -> tuple[str, ...]:
    """Whether the numbers left out differ from those put in their place.

    The same number in another spelling (`12` for `twelve`) is told apart from another number:
    a desk's style may want the first, and nothing excuses the second.
    """
    if sorted(_written(left_out)) == sorted(_written(put_in)):
        return ()
    said, typed = numbers_in(left_out), numbers_in(put_in)
    if said and list(map(_value, said)) == list(map(_value, typed)):
        return ("writes a number in another way",)
    return ("changes a number",)


def _written(words: str) -> Iterator[str]:
    """The numbers as they are written, and the words that belong to one."""
    plain = normal_form(words).text
    yield from FIGURE.findall(plain)
    yield from (word for word in WORD.findall(plain.lower()) if word in NUMBER_WORDS)


def _value(number: Number) -> tuple[object, ...]:
    return number.values, number.is_percent, number.currency
