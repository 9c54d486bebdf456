"""Video scripts of agencies: who is heard in the soundbites, and what nobody says."""

import pytest

from bot.reading.reader import read_transcript

AGENCY = """(ROUGH CUT ONLY)
SHOWS: ELMPORT, MAINE, UNITED STATES (APRIL 4, 2024) (HARBOR PRESS)
1. MAYOR WALKING
2. (SOUNDBITE) (English) MAYOR OF ELMPORT, ROSA VIDAL, SAYING:
"It will hold, I promise you."
3. REPORTERS
4. (SOUNDBITE) (French) RESIDENT, MARIE DUPONT, SAYING:
"They promised it to us before."
5. WALL
STORY: The mayor visited the wall.
"It is good," she said.
"""
WIRE = """Mayor visits wall

SHOTLIST: ELMPORT, UNITED STATES, APRIL 4, 2024
-- Wide shot of the wall
-- SOUNDBITE 1 - Rosa Vidal, mayor (woman, English, 12 sec):
"It will hold, I promise you."
-- Mid shot of reporters
-- SOUNDBITE 2 - Marie Dupont, resident (woman, French, 7 sec):
"They promised it to us before."
"""


@pytest.mark.parametrize("text", [AGENCY, WIRE])
def test_who_is_heard_is_whom_the_soundbite_names(text: str) -> None:
    reading = read_transcript(text.encode(), "script.txt")

    said = [(reading.name_of(turn), turn.text, turn.kind) for turn in reading.turns]
    assert said == [
        ("Rosa Vidal", "It will hold, I promise you.", "actuality"),
        ("Marie Dupont", "They promised it to us before.", "actuality"),
    ]
    assert str(reading.air_date) == "2024-04-04"
    assert reading.coverage == 1.0


def test_a_note_in_brackets_is_no_title() -> None:
    assert read_transcript(AGENCY.encode(), "script.txt").title is None


def test_what_the_agency_tells_between_quotation_marks_is_not_said_on_tape() -> None:
    told = 'promise you," she said with a smile. "We will see to it."'
    reading = read_transcript(AGENCY.replace('promise you."', told).encode(), "script.txt")

    assert reading.turns[0].text == "It will hold, I promise you,"
    assert not any("smile" in turn.text for turn in reading.turns if turn.kind != "stage")


def test_a_show_whose_name_has_a_colon_makes_no_shotlist_of_a_programme() -> None:
    text = (
        'ANN LEE: Listen.\n\n(SOUNDBITE OF TV SHOW, "STARS: A TRAIL")\n\nBO RAY: I hear it.\n\n'
        'ANN LEE: So do I.\n\n(SOUNDBITE OF FILM, "MOON: A WALK")\n\nBO RAY: And I do.\n'
    )
    reading = read_transcript(text.encode(), "radio.txt")

    assert [each.name for each in reading.speakers] == ["Ann Lee", "Bo Ray"]


def test_a_soundbite_that_radio_announces_is_no_shotlist() -> None:
    text = "ANN: Listen.\n\n(SOUNDBITE OF BELL)\n\nBO: I hear it.\n\nANN: So do I, you know.\n"
    reading = read_transcript(text.encode(), "radio.txt")

    assert reading.format == "labelled-text"
