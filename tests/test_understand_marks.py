"""Ground rules as people set them in words."""

import pytest

from bot.models.request import HelpRequest, MarkRequest
from bot.understand import understood_mention
from bot.understand_marks import listed_turns


@pytest.mark.parametrize(
    ("words", "turns", "terms"),
    [
        ("mark turns 4-6 off the record", (4, 5, 6), "off-record"),
        ("mark turn 4 off the record, please", (4,), "off-record"),
        ("turns 4 to 6 and 9 are on background", (4, 5, 6, 9), "background"),
        ("turn 4 was on deep background.", (4,), "deep-background"),
        ("off the record: turns 4, 5", (4, 5), "off-record"),
        ("put turn 4 back on the record", (4,), "on-record"),
        ("please mark turn 4 as background", (4,), "background"),
    ],
)
def test_ground_rules_are_understood_in_words(
    words: str, turns: tuple[int, ...], terms: str
) -> None:
    asked = understood_mention(f"<@U1> {words}")

    assert asked == MarkRequest(turns=turns, terms=terms)


@pytest.mark.parametrize("words", ["this is off the record", "mark it off the record"])
def test_who_names_no_turns_is_asked_which(words: str) -> None:
    asked = understood_mention(f"<@U1> {words}")

    assert isinstance(asked, HelpRequest)
    assert "which turns" in asked.reason


@pytest.mark.parametrize("words", ["what is off the record?", "is turn 4 off the record?"])
def test_a_question_about_ground_rules_marks_nothing(words: str) -> None:
    assert not isinstance(understood_mention(f"<@U1> {words}"), MarkRequest)


@pytest.mark.parametrize(
    ("words", "turns"),
    [("4, 7-9", (4, 7, 8, 9)), ("turns 3 and 5", (3, 5)), ("9-7", ()), ("1-99999", ()), ("x", ()),
     ("", ()), ("4 7", ())],
)  # fmt: skip
def test_turns_are_listed_as_numbers_and_ranges(words: str, turns: tuple[int, ...]) -> None:
    assert listed_turns(words) == turns
