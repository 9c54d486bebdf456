"""What the head of a text tells of it, and what of a page's furniture it is not told."""

import pytest

from bot.formats.header import read_opening
from bot.formats.source import Hints
from bot.reading.reader import read_transcript


def hints(head: str) -> Hints:
    return read_opening(head, [(0, len(head))], {}, None).hints


def days(head: str) -> list[str]:
    return [str(each.day) for each in hints(head).dates]


def test_above_aired_stand_the_programme_and_the_headline() -> None:
    head = (
        "Return to the main page\n\nHarbour Tonight\n\nWhy Does It Leak?\n\nAired April 4, 2024\n"
    )

    told = hints(head)

    assert (told.program, told.title) == ("Harbour Tonight", "Why Does It Leak?")


def test_a_link_is_not_what_a_podcast_is_called() -> None:
    assert hints("Podcast: https://shore.example/39\n").program is None


def test_a_headline_of_the_paragraph_with_the_date_may_ask() -> None:
    told = hints("Harbour Tonight\nWill It Hold?\nAired April 4, 2024\n")

    assert (told.program, told.title) == ("Harbour Tonight", "Will It Hold?")


@pytest.mark.parametrize(
    "furniture",
    ["Skip to content", "Menu", "Download Transcript", "Home > News > Harbour", "Sign in", "Menü"],
)
def test_the_furniture_of_a_page_is_no_title(furniture: str) -> None:
    assert hints(f"{furniture}\n\nThe wall at Pellam Cove\n").title == "The wall at Pellam Cove"


def test_a_line_that_is_a_date_tells_it_among_prose() -> None:
    assert days("This was recorded in the old harbour office.\nMarch 18, 1976\nIt was late.\n") == [
        "1976-03-18"
    ]


@pytest.mark.parametrize(
    ("head", "stated"),
    [
        ("Aired April 4, 2024\n\nUpdated April 6, 2024\n", ["2024-04-04"]),
        ("Published: April 6, 2024\nRecorded: April 4, 2024\n", ["2024-04-04"]),
        ("Posted on April 6, 2024\n", ["2024-04-06"]),
        ("April 4, 2024\n\nApril 5, 2024\n", ["2024-04-04", "2024-04-05"]),
    ],
)
def test_the_day_of_a_page_gives_way_to_the_day_of_speech(head: str, stated: list[str]) -> None:
    assert days(head) == stated


def test_keys_in_other_languages_are_no_speakers() -> None:
    text = (
        "主题：潮汐\n\n位置：码头\n\n问：墙高吗？\n\n答：很高。\n\n问：为什么？\n\n答：因为有水。\n"
    )
    reading = read_transcript(text.encode(), "talk.txt")

    assert [speaker.name for speaker in reading.speakers] == ["问", "答"]
