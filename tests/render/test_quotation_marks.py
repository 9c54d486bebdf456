"""Whatever an output puts in quotation marks and credits to somebody, they said, word for word."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from a_reader import faults_in
from builders import SEED, a_transcript, a_turn
from golden.cases import all_cases
from hypothesis import given, settings
from strategies import transcripts
from surfaces import a_share, in_slack, in_terminal, names_asked, shown_of

from bot.compose.extractive import compose_brief
from bot.compose.quotes import list_quotes
from bot.models.quote import QuoteList
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript
from bot.render import plain
from bot.render.quotes import quotes_message

SOURCES = [SEED, *(case.source for case in all_cases())]
CURLY = re.compile(r"“([^“”]*)”")  # “Tuesday” is April 2: `Tuesday`


def read(source: Path) -> Transcript:
    return read_transcript(source.read_bytes(), source.name)


@pytest.mark.parametrize("source", SOURCES, ids=lambda each: each.parent.name)
def test_what_is_shown_in_quotation_marks_was_said_by_whom_it_names(source: Path) -> None:
    transcript = read(source)

    assert faults_in(shown_of(transcript), [transcript]) == []


@settings(max_examples=40, deadline=None)
@given(transcripts())
def test_no_transcript_at_all_makes_an_output_misquote(transcript: Transcript) -> None:
    assert faults_in(shown_of(transcript), [transcript]) == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda each: each.parent.name)
def test_what_json_calls_a_quote_is_the_speaker_s_and_the_rest_is_a_slice(source: Path) -> None:
    transcript = read(source)
    for name in names_asked(transcript):
        found = QuoteList.model_validate_json(list_quotes(transcript, name).model_dump_json())

        for quote in found.quotes:
            turn = transcript.turn(quote.turn)
            assert (quote.text, quote.speaker) == (turn.text[quote.start : quote.end], turn.speaker)
            assert quote.actuality == (turn.kind == "actuality")
        for told in found.reported:
            turn = transcript.turn(told.turn)
            assert (told.text, told.said_by) == (turn.text[told.start : told.end], turn.speaker)


@pytest.mark.parametrize("source", SOURCES, ids=lambda each: each.parent.name)
def test_what_is_to_be_checked_shows_words_of_the_turns_that_it_names(source: Path) -> None:
    transcript = read(source)
    names = [name for who in transcript.speakers for name in (who.name, *who.labels)]

    for flag in (each for each in transcript.flags if each.turns):
        said = [*names, *(transcript.turn(number).text for number in flag.turns)]
        shown = [words.strip("… ") for words in CURLY.findall(flag.message)]
        assert [words for words in shown if not any(words in text for text in said)] == []


MUTATIONS: dict[str, Callable[[str], str]] = {
    "a word is changed": lambda text: text.replace(" open ", " close ", 1),
    "a word is left out": lambda text: text.replace("never ", "", 1),
    "another is named": lambda text: text.replace("Maria Ortiz", "Ann Lee"),
    "another turn is named": lambda text: re.sub(r"turn \d+", "turn 2", text),
    "an ellipsis is made": lambda text: text.replace(" the old bridge", " …", 1),
    "what is reported is quoted": lambda text: re.sub(r"(turn 2\)): (.+)", r"\1: “\2”", text),
}


@pytest.mark.parametrize("mutate", MUTATIONS.values(), ids=MUTATIONS)
@pytest.mark.parametrize("surface", ["Slack", "terminal"])
def test_an_output_that_misquotes_is_caught(mutate: Callable[[str], str], surface: str) -> None:
    transcript = a_transcript(
        a_turn("We will never open the old bridge again.", "Maria Ortiz"),
        a_turn("The mayor said that it is safe.", "Ann Lee"),
    )
    found = list_quotes(transcript)
    share, speakers = a_share(transcript), transcript.speakers
    right = list(in_slack(quotes_message(share, found, speakers, "", 0)))
    if surface == "terminal":
        right = [in_terminal(plain.quotes_text(found, speakers))]

    assert faults_in(right, [transcript]) == []
    assert [mutate(text) for text in right] != right
    assert faults_in([mutate(text) for text in right], [transcript]) != []


@pytest.mark.parametrize("house", ["cable-news", "public-radio"])
def test_what_is_played_from_tape_is_said_to_be_on_tape(house: str) -> None:
    (source,) = (each for each in SOURCES if each.parent.name == house)
    transcript = read(source)
    brief = compose_brief(transcript)

    tape = [quote for quote in (*brief.quotes, *list_quotes(transcript).quotes) if quote.actuality]
    shown = "\n".join(shown_of(transcript))

    assert tape
    for quote in tape:
        assert not re.search(rf"{re.escape(quote.name)}(?: ·|,) turn {quote.turn}\b", shown)
    for point in brief.points:
        assert point.actuality == all(transcript.turn(n).kind == "actuality" for n in point.turns)


def test_quotation_marks_within_what_is_reported_are_not_shown() -> None:
    transcript = a_transcript(a_turn("The mayor said, “I will ‘never’ go,” and 'not now' too."))
    found = list_quotes(transcript, "the mayor")

    shown = list(in_slack(quotes_message(a_share(transcript), found, transcript.speakers, "", 0)))

    assert any("The mayor said, I will never go, and not now too." in text for text in shown)
