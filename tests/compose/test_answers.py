"""Quotes that answer: shown with the question that they are not understood without."""

import pytest
from builders import a_transcript, a_turn
from hypothesis import given
from strategies import transcripts

from bot.compose.answers import quote_with_question
from bot.compose.quotes import list_quotes
from bot.errors import QuoteRefused
from bot.gate.verify import verify_quote
from bot.models.pointer import Pointer
from bot.models.transcript import Terms, Transcript

ASKED = "The bridge has been shut for a year. Will you open it before the winter?"
FIRST = Pointer(turn=2, first=1, last=1)


def asked_of(answer: str, question: str = ASKED) -> str | None:
    transcript = a_transcript(a_turn(question, "Host"), a_turn(answer, "Ann Lee"))
    answers = quote_with_question(FIRST, transcript).answers
    return answers.text if answers else None


@pytest.mark.parametrize(
    "answer",
    [
        "Yes, and we will do it with our own money and our own people.",
        "No. We never said that to anybody in this town.",
        "Well, that's right, and nobody in the council is proud of it.",
        "Because the steel came too late and the money ran out in March.",
        "They told us to wait until the engineers had seen every bolt.",
        "On your second question, we have asked the engineers to look again.",
        "I don't, and I will say so to the council as often as I must.",
        "Weil wir zu viel von den Leuten verlangen und zu wenig zurückgeben.",
        "Parce qu'on annonce la fermeture tous les ans depuis le printemps.",
        "We will open it.",
    ],
)
def test_an_answer_that_leans_on_its_question_has_it(answer: str) -> None:
    assert asked_of(answer) == "Will you open it before the winter?"


@pytest.mark.parametrize(
    "answer",
    [
        "The council will open the bridge to all traffic before the first of December.",
        "Nobody in this town believes that the bridge will open before the winter.",
    ],
)
def test_words_that_stand_by_themselves_need_no_question(answer: str) -> None:
    assert asked_of(answer) is None


def test_whether_one_can_be_heard_is_no_question_that_is_answered() -> None:
    asked = "Can you all hear me? The call is about the Denver store."

    assert asked_of("Yeah, so the permits came back on Friday.", asked) is None


def test_a_short_question_takes_what_it_is_about_along() -> None:
    asked = asked_of("Because we had to.", "You closed the bridge. Why?")

    assert asked == "You closed the bridge. Why?"


@pytest.mark.parametrize("before", ["Okay, thank you. Ian?", "You closed the bridge.", "?!"])
def test_a_turn_that_asks_nothing_is_no_question(before: str) -> None:
    assert asked_of("Yes, I think that it is important for all of us.", before) is None


def test_a_quote_from_the_middle_of_a_turn_answers_nothing() -> None:
    transcript = a_transcript(
        a_turn(ASKED, "Host"), a_turn("We are late. That is a shame for us all.", "Ann Lee")
    )

    assert quote_with_question(Pointer(turn=2, first=2, last=2), transcript).answers is None


@pytest.mark.parametrize("terms", ["background", "deep-background", "off-record"])
def test_a_question_that_is_not_on_the_record_is_not_shown(terms: Terms) -> None:
    transcript = a_transcript(a_turn(ASKED, "Host", terms=terms), a_turn("Yes.", "Ann Lee"))

    assert quote_with_question(FIRST, transcript).answers is None
    with pytest.raises(QuoteRefused):
        verify_quote(FIRST, transcript, Pointer(turn=1, first=2, last=2))


def test_a_question_by_a_voice_without_a_name_is_shown() -> None:
    transcript = a_transcript(a_turn(ASKED, None), a_turn("Yes, we will.", "Ann Lee"))

    answers = quote_with_question(FIRST, transcript).answers

    assert answers
    assert answers.text == transcript.turn(1).text[answers.start : answers.end]


@given(transcripts())
def test_every_question_shown_is_its_slice_of_a_turn_before(transcript: Transcript) -> None:
    for quote in list_quotes(transcript).quotes:
        if quote.answers:
            turn = transcript.turn(quote.answers.turn)
            assert turn.number == quote.turn - 1
            assert quote.answers.text == turn.text[quote.answers.start : quote.answers.end]
            assert turn.terms == "on-record"
            assert turn.kind == "speech"
