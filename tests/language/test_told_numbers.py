"""Numbers that are told without being written out."""

from decimal import Decimal

import pytest

from bot.language.writing.told_numbers import told_numbers


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("It costs $31 million, and we have maybe four in the bank.", 4_000_000, "dollar"),
        ("We sold 2 million last year, and 3 this year, and now 5.", 5_000_000, None),
    ],
)
def test_a_number_has_the_scale_of_the_one_before(
    text: str, value: int, currency: str | None
) -> None:
    found = [(each.values, each.currency) for each in told_numbers(text)]

    assert (frozenset({Decimal(value)}), currency) in found


@pytest.mark.parametrize("text", ["We ask 2x the price.", "It grew four-fold.", "3 times as much."])
def test_a_factor_is_one(text: str) -> None:
    assert any(each.is_factor for each in told_numbers(text))


@pytest.mark.parametrize(
    "text", ["It costs $31 million, and four engineers built it.", "We have four in the bank."]
)
def test_what_is_counted_has_no_other_scale(text: str) -> None:
    assert frozenset({Decimal(4_000_000)}) not in [each.values for each in told_numbers(text)]
