"""The unlabelled opening: the summary line, and what the host reads."""

import pytest
from a_reading import a_reading, flagged, lines

from bot.reading.introductions import hands_over

TWO_WAY = (
    "JOHN RUWITCH, BYLINE: Hello.",
    "INSKEEP: What did they talk about?",
    "RUWITCH: I heard it was trade.",
    "INSKEEP: And what else did you hear?",
    "RUWITCH: Nothing.",
)
SUMMARY = "The two leaders spoke on the phone."
READ_OUT = "The two leaders spoke. NPR's John Ruwitch has been following it. Hi, John."


def attributions(text: str) -> list[tuple[str | None, str | None, str]]:
    turns = a_reading(text).turns
    return [(turn.speaker, turn.attribution, turn.kind) for turn in turns]


def test_the_summary_is_nobodys_and_what_is_read_out_the_hosts() -> None:
    found = attributions(lines(SUMMARY, READ_OUT, *TWO_WAY))

    assert found[:3] == [
        (None, None, "introduction"),
        ("inskeep", "inferred", "introduction"),
        ("john-ruwitch", "labelled", "speech"),
    ]


def test_paragraphs_that_are_read_out_are_one_turn() -> None:
    reading = a_reading(lines(SUMMARY, "It was their first call.", READ_OUT, *TWO_WAY))

    assert reading.turns[1].text == f"It was their first call. {READ_OUT}"
    assert len(reading.turns[1].spans) == 2


def test_a_lone_paragraph_that_hands_over_is_the_hosts() -> None:
    assert attributions(lines(READ_OUT, *TWO_WAY))[0] == ("inskeep", "inferred", "introduction")


def test_a_lone_paragraph_that_does_not_is_the_summary() -> None:
    assert attributions(lines(SUMMARY, *TWO_WAY))[0] == (None, None, "introduction")


def test_nobody_is_concluded_where_no_label_shows_a_host() -> None:
    talk = lines("ANN LEE: I see.", "BO RAY: You do.", "ANN LEE: I do.", "BO RAY: Thank you.")

    found = attributions(lines(SUMMARY, "Here is Ann Lee. Hi, Ann.", talk))

    assert [speaker for speaker, _, _ in found[:2]] == [None, None]


def test_nobody_is_concluded_where_the_host_speaks_next() -> None:
    talk = lines("ANN LEE, HOST: I see. Hello, Bo.", "BO RAY: Thank you.", "LEE: You are welcome.")

    found = attributions(lines(SUMMARY, "Ann Lee reports.", talk))

    assert [speaker for speaker, _, _ in found[:2]] == [None, None]


def test_what_was_concluded_and_what_is_unlabelled_is_flagged() -> None:
    reading = a_reading(lines(SUMMARY, READ_OUT, *TWO_WAY))

    assert flagged(reading, "inferred-speaker") == [(2,)]
    assert flagged(reading, "unlabelled") == [(1,)]


@pytest.mark.parametrize(
    ("text", "hands"),
    [
        ("He is in Beijing. Hi, John.", True),
        ("WKRB's Tom Okafor joins us now.", True),
        ("NPR's Jane Doe has this report.", True),
        ("NPR's Jane Doe reports.", True),
        ("Reports of a call came in. The two leaders spoke.", False),
        ("They met in the San Francisco Bay Area.", False),
    ],
)
def test_a_paragraph_that_hands_over(text: str, hands: bool) -> None:
    assert hands_over(text) is hands
