"""Numbers in speech and in print, compared as numbers."""

import pytest

from bot.language.numbers import numbers_in, states


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("two dozen", "24"),
        ("twenty-four people", "24 people"),
        ("$1.2 billion", "$1.2bn"),
        ("1.2 billion dollars", "$1,200,000,000"),
        ("a third of the voters", "one third"),
        ("24 percent", "24%"),
        ("twenty per cent", "20 percent"),
        ("nineteen eighty-four", "1984"),
        ("twenty twenty-four", "2024"),
        ("one hundred and five", "105"),
        ("a hundred thousand", "100,000"),
        ("six and a half million", "6.5 million"),
        ("three point five percent", "3.5%"),
        ("2 to 3 million", "2 million"),
        ("between 20 and 30 percent", "20%"),
        ("the 4th of April", "April 4"),
        ("minus five degrees", "−5 degrees"),
        ("two hundred and fifty thousand", "250,000"),
        ("twice as many", "double"),
        ("half of them", "one half"),
        ("more than 50 percent", "more than half"),
        ("half of them", "50%"),
        ("back in the '90s", "in the 1990s"),
        ("since February of ‘22", "since February 2022"),
    ],
)
def test_one_number_in_two_spellings_is_one(said: str, written: str) -> None:
    wanted = numbers_in(written)

    assert wanted
    assert all(states(numbers_in(said), each) for each in wanted)


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("24 people", "25 people"),
        ("24 people", "24%"),
        ("24 people", "$24"),
        ("24 euros", "$24"),
        ("1.2 billion", "1.2 million"),
        ("two thirds", "two"),
        ("2024", "20"),
        ("5 degrees", "−5 degrees"),
        ("a dozen", "two dozen"),
        ("forty, fifty people", "4,050"),
    ],
)
def test_another_number_is_another(said: str, written: str) -> None:
    assert not all(states(numbers_in(said), each) for each in numbers_in(written))
