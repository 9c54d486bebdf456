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


MANNERS = (
    "{name}: {said}",
    "{name}:\n\n{said}",
    "**{name}:** {said}",
    "{name} ({time})\n{said}",
    "{name}: {time}\n\n{said}",
    "{name} – {time}:\n\n{said}",
    "[{time}] {name}: {said}",
    "### [{time}] {name}\n{said}",
)


@pytest.mark.parametrize("first", MANNERS)
@pytest.mark.parametrize("second", MANNERS)
def test_a_half_in_another_manner_is_neither_lost_nor_another_ones(first: str, second: str) -> None:
    turns = [
        (first if place < 6 else second).format(name=name, said=said, time=f"00:{place + 10}:05")
        for place, (name, said) in enumerate(TALK * 2)
    ]

    reading = read_transcript("\n\n".join(turns).encode(), "talk.md")

    words = [(turn.speaker, turn.text) for turn in reading.turns]
    assert words == [(name.lower().replace(" ", "-"), said) for name, said in TALK * 2]


def test_a_known_name_in_a_list_of_chapters_heads_nothing() -> None:
    chapters = "00:00 Nets\n00:12 Ann Lee\n14:03 Bo Ray\n\n"
    talk = "\n\n".join(f"{name}: {said}" for name, said in TALK)

    reading = read_transcript((chapters + talk).encode(), "talk.md")

    assert [turn.speaker for turn in reading.turns] == ["ann-lee", "bo-ray"] * 3
