"""Legends: whose initials head the turns, as the head of a transcript says."""

import pytest

from bot.formats.labels.legend import name_of_initials
from bot.reading.reader import read_transcript

TALK = (
    ("MO", "Thank you all for coming this morning."),
    ("TA", "I want to start with the harbor wall."),
    ("MO", "Go ahead. You have five minutes."),
    ("NS", "I think that number is wrong."),
    ("TA", "They told us that in March."),
    ("NS", "I second that."),
    ("MO", "The motion carries."),
)
TURNS = "\n\n".join(f"{initials}: {words}" for initials, words in TALK)
NAMES = ["Maria Ortiz", "Tom Abara", "Nadia Sall"]


@pytest.mark.parametrize(
    "legend",
    [
        "MO: Maria Ortiz, chair\nTA: Tom Abara\nNS: Nadia Sall (councillor)",
        "MO = Maria Ortiz\nTA = Tom Abara\nNS = Nadia Sall",
        "Speakers: MO - Maria Ortiz; TA - Tom Abara; NS - Nadia Sall",
        "Maria Ortiz (MO), Tom Abara (TA) and Nadia Sall (NS)",
        "* Maria Ortiz (the chair)\n* Tom Abara\n* Nadia Sall",
        "With: Maria Ortiz, Tom Abara and Nadia Sall",
        "---\ntitle: The wall\nspeakers: ['Maria Ortiz', 'Tom Abara', 'Nadia Sall']\n---",
    ],
)
def test_a_legend_names_those_who_speak_by_their_initials(legend: str) -> None:
    transcript = read_transcript(f"{legend}\n\n{TURNS}\n".encode(), "talk.txt")

    assert [speaker.name for speaker in transcript.speakers] == NAMES
    assert [turn.text for turn in transcript.turns] == [words for _, words in TALK]


def test_without_a_legend_initials_stay_as_they_are_written() -> None:
    transcript = read_transcript(f"{TURNS}\n".encode(), "talk.txt")

    assert [speaker.name for speaker in transcript.speakers] == ["MO", "TA", "NS"]
    assert len(transcript.turns) == len(TALK)


@pytest.mark.parametrize(
    ("initials", "head", "name"),
    [
        ("JS", "Interviewee: Juan da Silva (JS)", "Juan da Silva"),
        ("LI", "Interview with Wei Li in Leeds", None),
        ("MO", "MO - Missouri, and Maria said", None),
        ("LI", "* Wei Li\n* Lena Ito\n* Luis Ibarra", None),
    ],
)
def test_only_a_name_beside_them_spells_initials_out(
    initials: str, head: str, name: str | None
) -> None:
    assert name_of_initials(initials, head) == name
