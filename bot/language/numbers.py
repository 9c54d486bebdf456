"""The numbers of a text as numbers: `two dozen`, `24` and `twenty-four` are one."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from bot.language.number_tokens import Token, tokens_of
from bot.language.number_words import (
    BETWEEN,
    CURRENCIES,
    GLUED,
    ORDINALS,
    PARTS,
    PERCENT,
    SCALES,
    SMALL,
    TENS,
    TIMES,
    UNITS,
)

VAGUE = frozenset(each for each in SCALES if f"{each}s" not in SCALES and each.endswith("s"))
RANGE_WORDS = frozenset({"to", "or", "and", "-", "–", "through"})


@dataclass(frozen=True)
class Number:
    """A number of a text: the values it may mean, and whether of a hundred, of money, of what
    else is measured (`year`, `mile`). `is_vague`: `thousands`; `is_factor`: `twice`, `doubled`.
    """

    values: frozenset[Decimal]
    is_percent: bool = False
    currency: str | None = None
    is_trivial: bool = False
    is_vague: bool = False
    is_factor: bool = False
    unit: str | None = None


def numbers_in(text: str) -> tuple[Number, ...]:
    """Every number of a text, in order. `is_trivial`: a `one` or `first` that counts nothing."""
    return _Reading(tokens_of(text)).numbers()


def states(source: Sequence[Number], wanted: Number) -> bool:
    """Whether one of the source's numbers is the wanted one, in value and in kind.

    A number that the source leaves without a unit may be of any: `How many years? Five.`
    """
    return any(
        _is_as_much(each, wanted)
        and (not wanted.currency or each.currency == wanted.currency)
        and (not wanted.unit or each.unit in (None, wanted.unit))
        for each in source
    )


def _is_as_much(one: Number, other: Number) -> bool:
    """Whether two numbers are the same amount: `half` is 50 percent as well."""
    if one.is_vague != other.is_vague or (other.is_factor and not one.is_factor):
        return False
    if one.is_percent == other.is_percent:
        return bool(one.values & other.values)
    share, percent = (other, one) if one.is_percent else (one, other)
    return any(0 < each < 1 and each * 100 in percent.values for each in share.values)


class _Reading:
    """Goes through the tokens of a text, one number at a time."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def numbers(self) -> tuple[Number, ...]:
        found: list[Number] = []
        while self._at < len(self._tokens):
            number = self._number()
            if number:
                found.append(number)
            else:
                self._at += 1
        return tuple(found)

    def _word(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at].text if 0 <= at < len(self._tokens) else ""

    def _number(self) -> Number | None:
        start = self._at
        if self._word() in TIMES:
            self._at += 1
            return Number(frozenset({Decimal(TIMES[self._word(-1)])}), is_factor=True)
        values = self._values()
        if not values:
            self._at = start
            return None
        alone = self._at == start + 1 and self._tokens[start].text
        trivial = self._at == start + 1 and self._tokens[start].text in ("one", "first", "second")
        before = self._tokens[start - 1] if start else None
        if before and before.text in ("minus", "negative", "-", "−", "–") and before.kind != "stop":
            values = {-each for each in values}
        scaled = self._scaled_by_range(values)
        return Number(
            frozenset(values | scaled),
            is_percent=self._near(PERCENT),
            currency=self._currency(before),
            is_trivial=trivial and not self._near(PERCENT),
            is_vague=alone in VAGUE,
            unit=self._unit(),
        )

    def _values(self) -> set[Decimal]:
        figure = self._figure()
        value = figure if figure is not None else self._spelled()
        if value is None:
            return self._scale_alone()
        value = self._decimals(value)
        values = {value}
        whole = self._scales(value)
        if whole != value:
            values = {whole}
        return self._fraction(value) or values

    def _figure(self) -> Decimal | None:
        if self._at >= len(self._tokens) or self._tokens[self._at].kind != "figure":
            return None
        try:
            value = Decimal(self._word().replace(",", ""))
        except InvalidOperation:
            return None
        self._at += 1
        return value

    def _spelled(self) -> Decimal | None:
        """`twenty-four`, `nineteen eighty-four`, `one hundred and five`, `a third`, `third`."""
        word = self._word()
        if word in ("half", "halves"):
            self._at += 1
            return Decimal("0.5")
        if word in ("a", "an") and self._word(1) in PARTS:
            self._at += 2
            return _part(1, self._word(-1))
        if word in ("a", "an") and self._word(1) in SCALES and self._word(1) not in GLUED:
            self._at += 1
            return Decimal(1)
        pair = self._below_hundred()
        if pair is None:
            return None
        century = pair
        if 10 < century < 100 and self._word() not in SCALES:
            start = self._at
            year = self._below_hundred()
            if year is not None and 10 <= year < 100:
                return Decimal(century * 100 + year)
            self._at = start
        return Decimal(pair)

    def _below_hundred(self) -> int | None:
        word = self._word()
        if word in TENS:
            self._at += 1
            ahead = 1 if self._word() in ("-", "‐", "‑") else 0
            unit = SMALL.get(self._word(ahead)) or ORDINALS.get(self._word(ahead))
            if unit and unit < 10:
                self._at += ahead + 1
                return TENS[word] + unit
            return TENS[word]
        for names in (SMALL, ORDINALS):
            if word in names:
                self._at += 1
                return names[word]
        return None

    def _decimals(self, value: Decimal) -> Decimal:
        """`three point five`."""
        if self._word() != "point" or self._word(1) not in SMALL:
            return value
        self._at += 1
        digits = ""
        while SMALL.get(self._word(), 10) < 10:
            digits += str(SMALL[self._word()])
            self._at += 1
        return Decimal(f"{value}.{digits}") if digits and value == int(value) else value

    def _scales(self, value: Decimal) -> Decimal:
        """`two hundred and five thousand`, `1.2bn`, `two dozen`, `six and a half million`."""
        total, group = Decimal(0), self._half(value)
        while self._is_scale():
            scale = SCALES[self._word()]
            self._at += 1
            if scale >= 1000:
                total += (group + self._half(Decimal(0))) * scale
                group = Decimal(0)
            else:
                group *= scale
            ahead = 1 if self._word() == "and" and self._word(1) in (SMALL | TENS) else 0
            start = self._at
            self._at += ahead
            more = self._below_hundred() if self._word() in (SMALL | TENS) else None
            if more is None or (ahead and scale >= 1000 and self._word() not in SCALES):
                self._at = start
            else:
                group += more
        return total + group

    def _is_scale(self) -> bool:
        word = self._word()
        if self._word() == "-" and self._word(1) in SCALES:
            self._at += 1
            word = self._word()
        return word in SCALES and (word not in GLUED or self._tokens[self._at].glued)

    def _half(self, value: Decimal) -> Decimal:
        """`and a half`."""
        if [self._word(), self._word(1), self._word(2)] == ["and", "a", "half"]:
            self._at += 3
            return value + Decimal("0.5")
        return value

    def _scale_alone(self) -> set[Decimal]:
        """`dozens`, `millions`: as many as the word says, whatever goes before it."""
        word = self._word()
        if word in SCALES and word not in GLUED and word != "score":
            self._at += 1
            return {Decimal(SCALES[word])}
        return set()

    def _fraction(self, value: Decimal) -> set[Decimal]:
        """`two thirds`, `2/3`, `three-quarters`."""
        ahead = 1 if self._word() == "-" else 0
        if self._word(ahead) in PARTS and 0 < value < 10:
            part = _part(int(value), self._word(ahead))
            self._at += ahead + 1
            return {part}
        return set()

    def _scaled_by_range(self, values: set[Decimal]) -> set[Decimal]:
        """`2 to 3 million` has 2 million in it as well."""
        if self._word() not in RANGE_WORDS:
            return set()
        start, self._at = self._at, self._at + 1
        if self._word() in CURRENCIES:
            self._at += 1
        first = self._at
        small = self._figure() if self._figure_next() else self._spelled()
        scale = SCALES.get(self._word(), 1) if small is not None and self._at > first else 1
        self._at = start
        return {each * scale for each in values} if scale >= 1000 else set()

    def _figure_next(self) -> bool:
        return self._at < len(self._tokens) and self._tokens[self._at].kind == "figure"

    def _near(self, words: frozenset[str]) -> bool:
        """Whether one of the words follows: at once, or behind the other end of a range."""
        if self._word() in words or (self._word() == "-" and self._word(1) in words):
            return True
        return self._word() in RANGE_WORDS and any(self._word(n) in words for n in (2, 3))

    def _unit(self) -> str | None:
        """`year` behind `31-year`, `forty more years`, and the first number of `5 to 6 years`."""
        ahead = 2 if self._word() in RANGE_WORDS - {"-", "–"} else 0
        while self._word(ahead) in BETWEEN:
            ahead += 1
        return UNITS.get(self._word(ahead))

    def _currency(self, before: Token | None) -> str | None:
        if before and before.text in CURRENCIES and before.kind == "mark":
            return CURRENCIES[before.text]
        return next((CURRENCIES[w] for n in (0, 1, 2) if (w := self._word(n)) in CURRENCIES), None)


def _part(count: int, name: str) -> Decimal:
    return (Decimal(count) / Decimal(PARTS[name])).quantize(Decimal("0.0001"))
