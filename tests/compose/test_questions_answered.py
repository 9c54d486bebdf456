"""Questions, answered out of a transcript or refused."""

import pytest

from bot.compose.asking import answer_question
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

HEARING = b"""# Harbor hearing

**Maria Ortiz:** Good morning, I am glad you came. How many boats does the new pier hold?

**Ben Tanaka:** It holds 140 boats, forty more than the old pier. It opens in June.

**Maria Ortiz:** And why did the old pier close?

**Ben Tanaka:** Because the storm broke its pilings. Mayor Lund told me that repairs were unsafe.
"""


@pytest.fixture
def hearing() -> Transcript:
    return read_transcript(HEARING, "hearing.md")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How many boats does the new pier hold?", "140 boats"),
        ("When does the new pier open?", "in June"),
        ("Why did the old pier close?", "broke its pilings"),
        ("What did Tanaka say about repairs?", "unsafe"),
    ],
)
def test_what_is_said_is_answered_with_its_turn(
    hearing: Transcript, question: str, words: str
) -> None:
    found = answer_question(hearing, question)

    assert found.answered
    assert words in (found.answer or "")
    assert words in " ".join(hearing.turn(number).text for number in found.turns)


@pytest.mark.parametrize(
    "question",
    [
        "How much did the new pier cost?",
        "Who designed the new pier?",
        "How many boats did the storm sink?",
        "What did Tanaka say about parking?",
        "",
    ],
)
def test_what_is_not_said_is_refused(hearing: Transcript, question: str) -> None:
    found = answer_question(hearing, question)

    assert not found.answered
    assert found.answer is None
    assert not found.quotes


def test_a_near_miss_names_the_nearest_turns(hearing: Transcript) -> None:
    found = answer_question(hearing, "How much did the new pier cost?")

    assert 2 in found.nearest


def test_who_does_not_speak_is_said_so_and_what_is_reported_is_listed(hearing: Transcript) -> None:
    found = answer_question(hearing, "What did Lund say about repairs?")

    assert not found.answered
    assert "does not speak" in (found.notice or "")
    assert [each.turn for each in found.reported] == [4]
    assert not found.quotes


FERRY = b"""# The night boat

**Maria Ortiz:** Tell me how old you were when you came to the ferry.

**Bo Ray:** I was nineteen then, and my uncle had the night boat.

**Maria Ortiz:** What is the forecast for next year?

**Bo Ray:** It is 4 percent. And the new engine --

**Maria Ortiz:** Did the drivers sign a contract for the ferry?

**Bo Ray:** And on the ferry --

**Maria Ortiz:** You were going to tell us about the pilots.

**Bo Ray:** The pilots kept the boat at the pier for six days in a storm. I counted the boats.
There are 212.
"""


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How old was Bo Ray when he came to the ferry?", "nineteen"),
        ("What is the forecast for next year?", "4 percent"),
        ("How many boats are there?", "212"),
        ("How long did the pilots keep the boat at the pier?", "six days"),
    ],
)
def test_an_answer_may_rest_on_what_was_asked_and_put_its_verb_otherwise(
    question: str, words: str
) -> None:
    found = answer_question(read_transcript(FERRY, "ferry.md"), question)

    assert words in (found.answer or "")


def test_what_is_broken_off_at_once_answers_nothing() -> None:
    found = answer_question(
        read_transcript(FERRY, "ferry.md"), "Did the drivers sign a contract for the ferry?"
    )

    assert not found.answered


def test_what_nobody_reports_on_the_subject_is_not_announced(hearing: Transcript) -> None:
    found = answer_question(hearing, "What did Lund say about the ferry?")

    assert found.notice == "Lund does not speak in this transcript."
    assert not found.reported
    assert found.nearest


COUNCIL = b"""# Council

**Mayor Reyes:** Good evening. We hear from our planning director, Ms. Castellanos.

**Ms. Castellanos:** Thank you, Mayor. We spoke with Doug Verboon. He grows walnuts near Hanford.

**Ann Lee, Chief Financial Officer:** How many invoices of that kind did you make up?

**Ms. Castellanos:** We made them. Seventeen. Thank you, Chairwoman Ellsworth.

**Ann Lee:** How many fines for a house did you levy?

**Ms. Castellanos:** None, Mayor.
"""


@pytest.mark.parametrize(
    ("question", "answer", "turns"),
    [
        ("Who is the planning director?", "planning director, Ms. Castellanos", (1,)),
        ("Who is the chairwoman?", "Chairwoman Ellsworth", (4,)),
        ("Who is the CFO?", "Ann Lee (Chief Financial Officer).", (3,)),
        ("Who is Ann Lee?", "Ann Lee (Chief Financial Officer).", (3,)),
    ],
)
def test_who_holds_an_office_is_named(question: str, answer: str, turns: tuple[int, ...]) -> None:
    found = answer_question(read_transcript(COUNCIL, "council.md"), question)

    assert (found.answer, found.turns) == (answer, turns)


@pytest.mark.parametrize("question", ["Who is the sheriff?", "Why did the house burn?"])
def test_neither_a_greeting_nor_the_answer_to_another_question_answers(question: str) -> None:
    assert not answer_question(read_transcript(COUNCIL, "council.md"), question).answered


def test_a_fragment_comes_with_the_words_before_it_and_the_question() -> None:
    transcript = read_transcript(COUNCIL, "council.md")

    (quote,) = answer_question(transcript, "How many invoices did she make up?").quotes

    assert quote.text == "We made them. Seventeen."
    assert quote.answers
    assert quote.answers.text == "How many invoices of that kind did you make up?"


SHOW = b"""# Plot Twist

**Nina Park:** I'm your host, Nina Park. Bo, welcome to the show.

**Bo Ray:** Thanks for having me. On background, the pier is late and the crane broke in May.

**Nina Park:** I see.

**Bo Ray:** You do.
"""


@pytest.mark.parametrize(
    ("question", "answer"),
    [("Who is the host?", "Nina Park."), ("Who are the guests?", "Bo Ray.")],
)
def test_hosts_and_guests_are_named(question: str, answer: str) -> None:
    assert answer_question(read_transcript(SHOW, "show.md"), question).answer == answer


def test_ground_rules_that_are_spoken_of_go_with_the_answer() -> None:
    found = answer_question(read_transcript(SHOW, "show.md"), "When did the crane break?")

    assert [(each.kind, each.turns) for each in found.flags] == [("off-record", (2,))]


def test_what_is_not_for_reporting_is_in_no_answer() -> None:
    call = b"""# A call

**Moderator:** For your awareness, not for reporting, our speaker is Laura Chen, the director.

**Senior Administration Official:** We signed an agreement this morning with the company.

**Moderator:** Thank you, I think we are done.

**Senior Administration Official:** We are.
"""
    transcript = read_transcript(call, "call.md")

    assert not answer_question(transcript, "Who is the director?").answered
    assert answer_question(transcript, "Who is Laura Chen?").flags


DEBATE = b"""# Debate

**Linda Farrow:** You said that the election was not on the level. Do you still believe that?

**David Castle:** No, I do not. Was it stolen? I have said for years that it was fair.

**Linda Farrow:** Was the rifle bought legally?

**David Castle:** It was. The rifle gets auctioned by the police under the law as it stands.

**Linda Farrow:** The fire chief and the candidates were there.

**David Castle:** It was a political number, and I accepted the number.
"""


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What did Castle say about the election?", "it was fair"),
        ("What did Castle say about the number?", "political number"),
        ("What happens to the rifle?", "gets auctioned"),
    ],
)
def test_words_are_on_a_subject_that_was_just_asked_about(question: str, words: str) -> None:
    found = answer_question(read_transcript(DEBATE, "debate.md"), question)

    assert words in " ".join(each.text for each in found.quotes)
    assert found.answer != "It was."


@pytest.mark.parametrize("question", ["Who is the fire chief?", "Who are the candidates?"])
def test_an_office_that_nobody_is_named_for_is_not_said(question: str) -> None:
    found = answer_question(read_transcript(DEBATE, "debate.md"), question)

    assert not found.answered
    assert 5 in found.nearest


def test_the_very_word_comes_before_what_is_like_it() -> None:
    panel = b"""# Panel

**Ann Lee:** Imani, go on.

**Imani Brooks:** The fund made a choice and it built nothing. Foundations get bored in a year.

**Ann Lee, Press Secretary:** We close the pier on Friday because of the storm.

**Imani Brooks:** I see.
"""
    transcript = read_transcript(panel, "panel.md")

    (quote,) = answer_question(transcript, "What did Brooks say about foundations?").quotes
    (other,) = answer_question(transcript, "What did the press secretary say about Friday?").quotes

    assert quote.text == "Foundations get bored in a year."
    assert (other.name, other.turn) == ("Ann Lee", 3)
