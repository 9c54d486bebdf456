"""What a check must answer for every transcript and every quotation."""

from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import transcripts

from bot.check import check_quotation
from bot.language.quoting.citations import citations
from bot.language.quoting.normal_form import normal_form
from bot.language.sentences import split_sentences
from bot.models.transcript import Transcript


@given(transcripts(), st.data())
def test_whole_sentences_of_one_turn_are_verbatim(
    transcript: Transcript, data: st.DataObject
) -> None:
    open_turns = [
        turn for turn in transcript.turns if turn.terms == "on-record" and turn.kind != "stage"
    ]
    assume(open_turns)
    turn = data.draw(st.sampled_from(open_turns))
    sentences = split_sentences(turn.text)
    first = data.draw(st.integers(0, len(sentences) - 1))
    last = data.draw(st.integers(first, len(sentences) - 1))
    quotation = turn.text[sentences[first][0] : sentences[last][1]]
    assume(any(each.isalnum() for each in quotation))

    verdict = check_quotation(quotation, transcript)

    assert verdict.verdict == "verbatim"
    assert verdict.sentence in transcript.turn(verdict.turn or 0).text


@given(transcripts(), st.data())
def test_a_sentence_with_another_word_is_never_verbatim(
    transcript: Transcript, data: st.DataObject
) -> None:
    turn = data.draw(st.sampled_from(transcript.turns))
    start, end = data.draw(st.sampled_from(split_sentences(turn.text)))
    words = turn.text[start:end].split()
    words[data.draw(st.integers(0, len(words) - 1))] = "pineapple"
    typed = " ".join(words)
    # `Said “soon” pineapple` is a draft around a quotation, and only “soon” is checked
    assume(not citations(typed))

    verdict = check_quotation(typed, transcript)

    assert verdict.verdict != "verbatim"


@given(transcripts(), st.text(max_size=60))
def test_verbatim_is_always_true(transcript: Transcript, typed: str) -> None:
    assume(any(each.isalnum() for each in typed))

    verdict = check_quotation(typed, transcript)

    if verdict.verdict == "verbatim":
        assert normal_form(verdict.sentence or "").text.strip(" .,'\"") in normal_form(typed).text
