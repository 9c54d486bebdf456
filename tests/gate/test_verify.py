"""The gate: no quotation leaves that is not whole sentences of one speaker's turn."""

import pytest
from builders import a_transcript, a_turn
from hypothesis import given
from hypothesis import strategies as st
from strategies import transcripts

from bot.errors import QuoteRefused
from bot.gate.verify import find_verbatim, verify_quote
from bot.language.sentences import split_sentences
from bot.models.pointer import Pointer
from bot.models.transcript import Terms, Transcript


def test_a_quote_is_the_sentences_pointed_at() -> None:
    transcript = a_transcript(a_turn("It opens Friday. We are proud. Come and see."))

    quote = verify_quote(Pointer(turn=1, first=2, last=3), transcript)

    assert quote.text == "We are proud. Come and see."
    assert (quote.start, quote.end) == (17, 44)
    assert (quote.speaker, quote.name) == ("maria-ortiz", "Maria Ortiz")


def test_a_quote_of_tape_says_so_and_says_when() -> None:
    transcript = a_transcript(a_turn(kind="actuality", start_ms=61_000))

    quote = verify_quote(Pointer(turn=1, first=1, last=1), transcript)

    assert quote.actuality
    assert quote.start_ms == 61_000


@pytest.mark.parametrize(
    ("pointer", "reason"),
    [
        (Pointer(turn=9, first=1, last=1), "no turn 9"),
        (Pointer(turn=1, first=3, last=3), "no sentence 3"),
        (Pointer(turn=1, first=1, last=3), "no sentence 3"),
        (Pointer(turn=1, first=2, last=1), "comes before"),
        (Pointer(turn=2, first=1, last=1), "no speaker"),
        (Pointer(turn=3, first=1, last=1), "stage direction"),
    ],
)
def test_a_pointer_to_no_one_s_sentence_is_refused(pointer: Pointer, reason: str) -> None:
    transcript = a_transcript(
        a_turn("One. Two."),
        a_turn("Read out.", None, "introduction"),
        a_turn("(Laughter.)", kind="stage"),
    )

    with pytest.raises(QuoteRefused, match=reason):
        verify_quote(pointer, transcript)


@pytest.mark.parametrize("terms", ["background", "deep-background", "off-record"])
def test_words_that_are_not_on_the_record_are_refused(terms: Terms) -> None:
    transcript = a_transcript(a_turn(terms=terms))

    with pytest.raises(QuoteRefused, match=terms.replace("-", " ")):
        verify_quote(Pointer(turn=1, first=1, last=1), transcript)


@given(transcripts(), st.integers(1, 9), st.integers(1, 7), st.integers(1, 7))
def test_every_quote_is_exactly_its_slice_of_a_turn_on_the_record(
    transcript: Transcript, turn: int, first: int, last: int
) -> None:
    try:
        quote = verify_quote(Pointer(turn=turn, first=first, last=last), transcript)
    except QuoteRefused:
        return

    spoken = transcript.turn(quote.turn)
    sentences = split_sentences(spoken.text)
    assert quote.text == spoken.text[quote.start : quote.end]
    assert quote.start in {start for start, _ in sentences}
    assert quote.end in {end for _, end in sentences}
    assert spoken.terms == "on-record"
    assert spoken.speaker == quote.speaker
    assert spoken.kind != "stage"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the bridge", "the bridge"),
        ("it's a “fine” bridge", 'it’s a "fine" bridge'),
        ("bridge -- at last", "bridge – at last"),
        ("−5 degrees", "-5 degrees"),
    ],
)
def test_words_are_found_in_the_transcript_s_own_characters(words: str, found: str) -> None:
    text = 'Well, it’s a "fine" bridge – at last. At the bridge it was -5 degrees.'
    transcript = a_transcript(a_turn(text))

    passages = find_verbatim(words, transcript)

    assert [passage.text for passage in passages] == [found]


@pytest.mark.parametrize(
    "words",
    ["us", "can", "interference", "5 degrees", "2 percent", "24", "million", "THE BRIDGE", "–", ""],
)
def test_no_word_number_or_sign_is_cut_in_two(words: str) -> None:
    text = "The bus can't do non-interference at -5 degrees, 1.2 percent, 24% and $1-million."
    transcript = a_transcript(a_turn(text))

    assert find_verbatim(words, transcript) == ()


def test_stage_directions_and_withheld_turns_are_not_searched() -> None:
    transcript = a_transcript(a_turn(kind="stage"), a_turn(terms="off-record"), a_turn())

    passages = find_verbatim("We will open the bridge", transcript)

    assert [passage.turn.number for passage in passages] == [3]
