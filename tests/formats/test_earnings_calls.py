"""Earnings calls: name and title on a line of their own, paragraphs below it."""

import pytest

from bot.formats.houses.earnings_call import find_heads, is_earnings_call
from bot.formats.labels.label import parse_label
from bot.formats.source import Source
from bot.reading.reader import read_transcript

HEADS = [
    ("Jane Doe -- Chief Executive Officer\nGood morning.", ["Jane Doe -- Chief Executive Officer"]),
    ("John Roe - Analyst, Harbor Bank\nHi.", ["John Roe - Analyst, Harbor Bank"]),
    ("**Jane Doe** -- *Chief Financial Officer*\n\nHi.", ["Jane Doe -- Chief Financial Officer"]),
    ("Jane Doe - CFO\nHi.\nJane Doe\nYes.", ["Jane Doe - CFO", "Jane Doe"]),
    ("Operator\nGood day.\nThank You\nGoodbye.", ["Operator"]),
    ("We grew - and it shows - in Ohio.\nIt did.", []),
    ("Prepared Remarks:\nOperator\nGood day.", ["Operator"]),
    ("Company Participants\nJane Doe - CEO\nJohn Roe - CFO\nOperator\nGood day.", ["Operator"]),
    ("Operator\nGoodbye.\nCall participants:\nJane Doe -- CFO\nMore about us", ["Operator"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "labels"), HEADS)
def test_a_head_is_a_name_with_a_title_above_speech(text: str, labels: list[str]) -> None:
    heads, _ = find_heads(text)

    assert [head.label for head in heads] == labels


CLAIMS = [
    ("Operator\nHi.\nJane Doe -- CFO\nHello.\nJohn Roe -- Harbor Bank -- Analyst\nHi.", True),
    ("Jane Doe - CFO\nHello.\nJohn Roe - Analyst\nHi.\nJane Doe\nYes.", True),
    ("Jane Doe: Hello.\nJohn Roe: Hi.\nJane Doe: Yes.\n", False),
    ("Apple Pie - Dessert\nGood.\nPlum Cake - Dessert\nBetter.\nRice Milk - Drink\nFine.", False),
]


@pytest.mark.parametrize(("text", "claimed"), CLAIMS)
def test_a_call_is_known_by_titles_of_business(text: str, claimed: bool) -> None:
    assert is_earnings_call(Source("call", text)) is claimed


def test_the_bank_and_the_title_are_the_description() -> None:
    label = parse_label("Jane Doe -- Harbor Bank -- Analyst")

    assert (label.name, label.descriptor) == ("Jane Doe", "Harbor Bank, Analyst")


def test_a_title_may_stand_on_the_line_below_a_name() -> None:
    text = (
        "Operator\n\nGood day. I hand over to Ann Lee.\n\n"
        "Ann Lee\nVice President of Investor Relations, Elmport Water Co.\n\nThank you.\n\n"
        "Operator\n\nThe first question comes from Bo Ray.\n\n"
        "Bo Ray\nAnalyst, Hale Securities\n\nHi. What about the wall?\n\n"
        "Ann Lee\nVice President of Investor Relations, Elmport Water Co.\n\nWe booked it.\n"
    )
    reading = read_transcript(text.encode(), "call.txt")

    assert [(turn.speaker, turn.text) for turn in reading.turns[1:]] == [
        ("ann-lee", "Thank you."),
        ("operator", "The first question comes from Bo Ray."),
        ("bo-ray", "Hi. What about the wall?"),
        ("ann-lee", "We booked it."),
    ]
    assert reading.speakers[2].description == "Analyst, Hale Securities"
