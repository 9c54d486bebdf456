"""The numbers of a text in another language than English, in words or figures, as values."""

import re
from collections.abc import Iterator
from decimal import Decimal

from text_to_num import alpha2digit

SPELLED = frozenset({"de", "fr", "es", "pt", "it"})
"""Languages whose number words are read; of others the figures alone are, and words as words."""

LEAST_SPELLED = 2
"""`un`, `eine` are articles as often as numbers."""

SCALE = 1000
# `1,2`, `80.000`, `24`
FIGURE = re.compile(r"\d+(?:[.,\u00a0\u202f' ]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*")
GROUPED = re.compile(r"[.,\u00a0\u202f' ](?=\d{3}(?!\d))")  # `80.000`, `80 000`
# `segundo Tavares`, `Secondo il sindaco`: no second of anything
CREDITING = re.compile(
    r"\b[Ss]e(?:gund|cond)o(?=\s+(?:(?:[oa]s?|il|la|lo|gli|i|le)\s|[^\W\d_a-z]))"
)
WORD = re.compile(r"[^\W\d_]+")

Amount = tuple[Decimal | str, str]
"""A value, or a figure as it stands (`12:30`), and the first letters of what is counted."""


def amounts(text: str, language: str, measures: tuple[str, ...]) -> frozenset[Amount]:
    """The numbers, `(24000000, "euro")` for `24 Millionen Euro`; "" where no measure follows."""
    if language in SPELLED:
        text = CREDITING.sub(" ", text)
        text = alpha2digit(text, language, threshold=LEAST_SPELLED)
    return frozenset(_amounts(text, measures))


def _amounts(text: str, measures: tuple[str, ...]) -> Iterator[Amount]:
    found = list(FIGURE.finditer(text))
    at = 0
    while at < len(found):
        value, last = _value(found[at][0]), at
        while last + 1 < len(found) and _is_scale(text, found, last):
            last += 1
            value = _times(value, _value(found[last][0]))
        word = WORD.match(text[found[last].end() :].lstrip(" \u00a0\u202f-"))
        low = word[0].casefold() if word else ""
        yield value, next((each for each in measures if low.startswith(each)), "")
        at = last + 1


def _is_scale(text: str, found: list[re.Match[str]], at: int) -> bool:
    """Whether the next figure is the `Millionen` of this one."""
    between = text[found[at].end() : found[at + 1].start()]
    following = _value(found[at + 1][0])
    return not between.strip() and isinstance(following, Decimal) and following >= SCALE


def _value(figure: str) -> Decimal | str:
    bare = GROUPED.sub("", figure).replace(",", ".")
    return bare if ":" in bare or bare.count(".") > 1 else Decimal(bare)


def _times(value: Decimal | str, scale: Decimal | str) -> Decimal | str:
    if isinstance(value, str) or isinstance(scale, str):
        return f"{value} {scale}"
    return value * scale
