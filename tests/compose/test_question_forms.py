"""Questions that are put in other words than the transcript's, or in a form of their own."""

import pytest

from bot.compose.asking import answer_question
from bot.models.ask import AskAnswer
from bot.reading.reader import read_transcript

COMMITTEE = b"""# Ports committee

**Ann Lee:** Good morning. I welcome Huw Marsh, Minister for Ports, and Samir Haddad, a coastal
engineer at Brandt College. We turn to the Harbour Safety Inspection Scheme.

**Huw Marsh:** The scheme is called HSIS, and it works. I do not want to close any pier.

**Ann Lee:** Did you post the notice about the closure?

**Huw Marsh:** Yes, on the door.

**Ann Lee:** On which day?

**Huw Marsh:** A Monday. The notice said that the pier is closed until further notice.

**Samir Haddad:** Trainees spend time with us. Their placements last six weeks.
Harris asked Ukraine for steel, and Ukraine's steel is good. The report says that the pilot needs
pumps. We ordered three more.
"""


def _asked(question: str) -> AskAnswer:
    return answer_question(read_transcript(COMMITTEE, "committee.md"), question)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What did the minister say about closing a pier?", "do not want to close"),
        ("What does the report say about the pilot?", "pilot needs"),
        ("How long do the placements of trainees last?", "six weeks"),
        ("Whom did Kamala Harris ask for steel?", "Harris asked Ukraine"),
        ("Is the Ukrainian steel good?", "steel is good"),
        ("Can you tell me how long the placements last?", "six weeks"),
        ("What does Samir Haddad do?", "coastal\nengineer"),
        ("Where does Samir Haddad work?", "Brandt College"),
        ("What is Samir Haddad's job?", "Brandt College"),
    ],
)
def test_a_question_may_be_put_in_other_words(question: str, words: str) -> None:
    found = _asked(question)

    assert " ".join(words.split()) in (found.answer or "")


def test_letters_stand_for_the_words_that_begin_with_them() -> None:
    found = _asked("What does HSIS stand for?")

    assert found.answer == "Harbour Safety Inspection Scheme"
    assert found.turns == (1,)
    assert found.quotes[0].text.endswith("Harbour Safety Inspection Scheme.")


@pytest.mark.parametrize(
    "question",
    [
        "What does PHS stand for?",
        "What is the name of the finance minister?",
        "Who hosts the show?",
        "What did the minister say about taxes?",
        "How many trainees are there?",
    ],
)
def test_what_nobody_says_is_refused_in_any_form(question: str) -> None:
    found = _asked(question)

    assert not found.answered


PANEL = b"""# Evening panel

GOV. MARTIN ESCOBEDO: We need planes, and we need them tonight.

TOM REYES, HOST: With us are our chief executive, Tomas Lindqvist, and our finance chief.
"""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Who is the governor?", "Martin Escobedo"),
        ("What is the name of the governor?", "Martin Escobedo"),
        ("Who hosts the panel?", "Tom Reyes"),
    ],
)
def test_an_office_or_a_part_in_the_show_is_told_by_name(question: str, answer: str) -> None:
    found = answer_question(read_transcript(PANEL, "panel.txt"), question)

    assert answer in (found.answer or "")


def test_who_stands_beside_an_office_does_not_hold_it() -> None:
    found = answer_question(read_transcript(PANEL, "panel.txt"), "Who is the finance chief?")

    assert not found.answered
