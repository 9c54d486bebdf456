"""Questions that only `Q.` heads, and questions that a committee numbers."""

from bot.reading.reader import read_transcript

PRESS_ROOM = """THE MODERATOR: We'll start with Coach Dillard.

COACH DILLARD: I'm proud of these guys. We were down ten at the half.

Q. What did you tell them at halftime?

COACH DILLARD: I told them to breathe.

Q. Marcus, what did you see?

MARCUS WEBB: The safety was cheating. I thought we could get it over the top.
"""

ORAL_EVIDENCE = """Oral evidence: The condition of sea walls, HC 512

Tuesday 10 November 2026

Witness: Dr Priya Raman.

Q1 Chair: Good morning. How many walls are in poor condition?

Dr Raman: About one in five, we think.

Q2 **Chair:** You think?

Dr Raman: We have surveyed four in ten of them.

Q3 Tom Abara: Who pays for the rest?

Dr Raman: That is a question for Ministers.

Tom Abara: I am asking you.
"""


def who_says_what(text: str) -> list[tuple[str, str]]:
    transcript = read_transcript(text.encode(), "record.txt")
    return [(transcript.name_of(turn), turn.text.split()[0]) for turn in transcript.turns]


def test_a_question_behind_q_and_a_stop_is_nobody_elses() -> None:
    assert who_says_what(PRESS_ROOM) == [
        *(("The Moderator", "We'll"), ("Coach Dillard", "I'm"), ("Q", "What")),
        *(("Coach Dillard", "I"), ("Q", "Marcus,"), ("Marcus Webb", "The")),
    ]


def test_the_number_of_a_question_is_no_part_of_who_asks_it() -> None:
    assert who_says_what(ORAL_EVIDENCE) == [
        *(("Chair", "Good"), ("Priya Raman", "About"), ("Chair", "You"), ("Priya Raman", "We")),
        *(("Tom Abara", "Who"), ("Priya Raman", "That"), ("Tom Abara", "I")),
    ]


ABROAD = """Pregunta. ¿Cómo empezó todo?

Respuesta. Con una tormenta. Yo vi caer el muro.

P. ¿Y qué pensó?

R. Que había que reconstruirlo. No tenía otra opción.

P. ¿Cuánto costó?

R. Costó 31 millones. Es mucho, pero nos salvó.
"""


def test_questions_and_answers_abroad_may_end_in_a_stop() -> None:
    asked, answered = ("¿Cómo", "¿Y", "¿Cuánto"), ("Con", "Que", "Costó")

    assert who_says_what(ABROAD) == [
        each
        for one, other in zip(asked, answered, strict=True)
        for each in (("Pregunta", one), ("Respuesta", other))
    ]


def test_a_list_of_books_asks_nothing() -> None:
    books = "D. Lee, On Walls.\n\nR. Ray, On Tides.\n\nF. Sall, On Boats.\n\nR. Ruiz, On Nets.\n\n"

    assert {name for name, _ in who_says_what(PRESS_ROOM + books * 2)} == {
        *("The Moderator", "Coach Dillard", "Q", "Marcus Webb"),
    }
