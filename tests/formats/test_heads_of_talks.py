"""What the head of a text, and the first words, tell of the talk as a whole."""

from datetime import date

import pytest

from bot.reading.reader import read_transcript


def test_what_stands_behind_transcript_is_the_title_of_a_release() -> None:
    text = (
        "OFFICE OF THE GOVERNOR\nFOR IMMEDIATE RELEASE\nMarch 5, 2024\n\n"
        "TRANSCRIPT: Governor Lee Holds a Briefing on the Wall\n\n"
        "Governor Lee: It held, I am glad to say, and we all thank you.\n\n"
        "Question: Thank you. Who pays?\n\nGovernor Lee: You do.\n\n"
        "Question: When was it inspected?\n\nGovernor Lee: In 2019.\n\n"
        "###\n\nState Capitol | Room 4\n"
    )
    reading = read_transcript(text.encode(), "release.txt")

    assert reading.title == "TRANSCRIPT: Governor Lee Holds a Briefing on the Wall"
    assert [(turn.speaker, turn.text) for turn in reading.turns[-2:]] == [
        ("governor-lee", "In 2019."),
        (None, "State Capitol | Room 4"),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "France Harbour - Le 7/9 - mardi 5 mars 2024",
        "Meeting of the Harbour Board, 5 March 2024",
        "All-hands 2024-03-05",
        "Ann Lee (AL), pilot, 61\nInterviewed by Tom Abara at her home on 5 March 2024. 42 min.",
    ],
)
def test_a_day_in_the_title_or_in_a_sentence_about_the_talk_is_its_day(head: str) -> None:
    text = f"{head}\n\nTA: What did you take?\n\nAL: The dog. I had no time.\n\n"
    text += "TA: And then?\n\nAL: I left.\n"

    assert read_transcript(text.encode(), "talk.txt").air_date == date(2024, 3, 5)


def test_whoever_the_head_says_leads_is_known_by_surname_and_by_initials() -> None:
    text = "Moderation: Ute Brandt\n\n" + "Brandt: Guten Morgen!\n\nLee: Ich danke Ihnen.\n\n" * 3
    by_initials = text.replace("Moderation", "Presenter").replace("\nBrandt:", "\nUB:")

    for words in (text, by_initials):
        host = read_transcript(words.encode(), "talk.txt").speakers[0]
        assert (host.name, host.role) == ("Ute Brandt", "host")


def test_the_line_below_what_every_page_has_is_the_title() -> None:
    said = "DC Hale: I see. Where were you?\nLEE: No comment.\nDC Ray: I thank you.\n" * 2

    reading = read_transcript(f"TRANSCRIPT\nInterview of Ann LEE\n{said}".encode(), "talk.txt")

    assert reading.title == "Interview of Ann LEE"
    assert reading.speakers[1].name == "Ann Lee"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("We are on the record at 10:04 a.m. on March 5, 2024.", date(2024, 3, 5)),
        ("The time is 10.04 on Tuesday 5 March 2024.", date(2024, 3, 5)),
        ("I wrote it on March 5, 2024.", None),
        ("It's hard to believe that it broke on March 5, 2024.", None),
    ],
)
def test_the_day_that_is_said_to_be_today_is_the_day_of_the_talk(
    said: str, day: date | None
) -> None:
    text = f"ANN LEE: {said}\n\nBO RAY: I see.\n\nANN LEE: Do you?\n\nBO RAY: I do.\n"

    assert read_transcript(text.encode(), "talk.txt").air_date == day
