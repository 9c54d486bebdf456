"""Whatever an output puts in quotation marks and credits to somebody, they said, word for word."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from a_reader import faults_in
from builders import SEED, a_transcript, a_turn
from golden.cases import all_cases
from hypothesis import given, settings
from strategies import transcripts

from bot.check import check_quotation
from bot.compose.asking import answer_question
from bot.compose.digest import Briefed, compose_digest
from bot.compose.extractive import compose_brief, in_mode
from bot.compose.quotes import list_quotes
from bot.compose.topics import list_topics
from bot.language.spoken import spoken_sentences
from bot.models.message import Message, View
from bot.models.mode import Mode
from bot.models.quote import QuoteList
from bot.models.share import FileSource, Share
from bot.models.transcript import Transcript
from bot.models.verdict import Part, Verdict
from bot.reading.reader import read_transcript
from bot.render import plain
from bot.render.ask import ask_message, ask_text
from bot.render.blocks import as_plain
from bot.render.brief import brief_message
from bot.render.card import card_message
from bot.render.context import context_view
from bot.render.digest import digest_message
from bot.render.quotes import quotes_message
from bot.render.topics import topics_message
from bot.render.verdict import Answered, verdict_message

SOURCES = [SEED, *(case.source for case in all_cases())]
NOBODY = "Zaphod Beeblebrox"
CURLY = re.compile(r"“([^“”]*)”")  # “Tuesday” is April 2: `Tuesday`
MODES: tuple[Mode, ...] = ("extractive", "quotes-only")


def read(source: Path) -> Transcript:
    return read_transcript(source.read_bytes(), source.name)


def a_share(transcript: Transcript) -> Share:
    return Share(
        id=transcript.id,
        workspace="T1",
        channel="C1",
        message_ts="1.0",
        thread_ts="1.0",
        source=FileSource(id="F1"),
        content_hash=transcript.id,
        title=transcript.shown_title,
        shared_at=1.0,
    )


def in_slack(shown: Message | View) -> Iterator[str]:
    """The texts of the blocks as a person reads them."""
    for block in shown.blocks:
        for text in (block.get("text"), *block.get("elements", ())):
            if text and text["type"] == "mrkdwn":
                yield as_plain(text["text"])
            elif text and text["type"] == "plain_text" and block["type"] != "header":
                yield text["text"]


def in_terminal(text: str) -> str:
    """The lines as they were before they were wrapped: the next word had not fitted."""
    lines: list[str] = []
    last = ""
    for line in text.split("\n"):
        word = line.split()[0] if line.split() else ""
        begins = not word or line.startswith(("    ", "- ", "• ", "! ", "“"))
        if lines and last and not begins and len(last) + 1 + len(word) > plain.WIDTH:
            lines[-1] += " " + line.strip()
        else:
            lines.append(line)
        last = line
    return "\n".join(lines)


def names_asked(transcript: Transcript) -> list[str]:
    return ["", *(each.name for each in transcript.speakers[:3]), "the mayor", NOBODY]


def quotations_asked(transcript: Transcript) -> list[str]:
    said = [each.text for each in spoken_sentences(transcript.turns)][:30:10]
    cut = [" ".join(each.split()[:5]) for each in said if len(each.split()) > 6][:1]
    words = [each for each in (*said, *cut) if any(letter.isalnum() for letter in each)]
    return [*words, "Nobody ever said this here."]


def messages_of(transcript: Transcript) -> Iterator[Message | View]:
    """Every answer that Slack may show of the transcript."""
    share, speakers = a_share(transcript), transcript.speakers
    brief = compose_brief(transcript)
    yield card_message(share, transcript)
    for mode in MODES:
        yield brief_message(in_mode(brief, mode), share, offer_post=True)
    for name in names_asked(transcript):
        found = list_quotes(transcript, name)
        for page in range(len(found.quotes) // 8 + 1):
            yield quotes_message(share, found, speakers, name, page)
        asked = f"What did {name or 'they'} say about the plan?"
        yield ask_message(asked, answer_question(transcript, asked), share, transcript)
    topics = list_topics((transcript,))
    yield topics_message(topics, "", "the 1 transcript of this channel")
    yield topics_message(list_topics((transcript,), "the plan"), "the plan", "it")
    digest = compose_digest([Briefed(share, brief, "", transcript)], 0.0, 1.0)
    yield digest_message(digest, datetime(2026, 11, 26, tzinfo=UTC))
    for words, verdict in verdicts_of(transcript):
        part = Part(quotation=words, credited_to=None, verdict=verdict)
        yield verdict_message([Answered(part, (share, transcript))])
    for quote in list_quotes(transcript).quotes[:3]:
        yield context_view(share, transcript, (quote.turn, quote.start, quote.end))


def texts_of(transcript: Transcript) -> Iterator[str]:
    """Every answer of the command line."""
    yield plain.transcript_text(transcript)
    brief = compose_brief(transcript)
    for mode in MODES:
        yield plain.brief_text(in_mode(brief, mode))
    for name in names_asked(transcript):
        yield plain.quotes_text(list_quotes(transcript, name), transcript.speakers)
        asked = f"What did {name or 'they'} say about the plan?"
        yield ask_text(answer_question(transcript, asked), transcript)
    yield plain.topics_text(list_topics((transcript,)))
    for _, verdict in verdicts_of(transcript):
        yield plain.verdict_text(verdict, transcript)


def verdicts_of(transcript: Transcript) -> Iterator[tuple[str, Verdict]]:
    """What is typed and found, credited to nobody and to two of whom one did not say it."""
    for words in quotations_asked(transcript):
        for name in (None, *(each.name for each in transcript.speakers[:2])):
            yield words, check_quotation(words, transcript, name)


def shown_of(transcript: Transcript) -> list[str]:
    """Every text that a person may be shown of the transcript, in Slack and in a terminal."""
    slack = [text for shown in messages_of(transcript) for text in in_slack(shown)]
    return [*slack, *map(in_terminal, texts_of(transcript))]


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
