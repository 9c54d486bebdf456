"""Names of those who speak that are written with a slip, among others that are not."""

import pytest

from bot.reading.reader import read_transcript

TALK = (
    ("Ann Lee", "Is it open, and do you know why?"),
    ("Bo Ray", "I think that it is."),
    ("Ann Lee", "Since when?"),
    ("Bo Ray", "Since May."),
    ("Ann Lee", "And the pier?"),
    ("Bo Ray", "It stands."),
)


def speakers(manner: str, slip: str) -> list[str | None]:
    """Whose the turns are where the fourth is written with the slip."""
    heads = [manner, manner, manner, slip, manner, manner]
    lines = [head.format(name=name) + said for head, (name, said) in zip(heads, TALK, strict=True)]
    reading = read_transcript("\n\n".join(lines).encode(), "talk.md")
    return [turn.speaker for turn in reading.turns]


@pytest.mark.parametrize(
    ("manner", "slip"),
    [
        ("**{name}:** ", "**{name};** "),
        ("**{name}:** ", "**{name}.** "),
        ("**{name}:** ", "**{name}** "),
        ("**{name}:** ", "**[{name}]:** "),
        ("**{name}:** ", "**{name}\u200b:** "),
        ("{name}: ", "{name}; "),
        ("{name}: ", "{name} - "),
        ("{name}: ", "- {name}: "),
        ("{name}:\n\n", "{name}\n\n"),
        ("{name}:\n\n", "{name};\n\n"),
    ],
)
def test_a_known_name_with_another_sign_heads_its_own_words(manner: str, slip: str) -> None:
    assert speakers(manner, slip) == ["ann-lee", "bo-ray"] * 3


def test_a_sentence_that_begins_with_a_name_goes_on() -> None:
    assert speakers("**{name}:** ", "**{name}** was there. ") == [
        "ann-lee",
        "bo-ray",
        "ann-lee",
        "bo-ray",
    ]
