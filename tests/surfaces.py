"""All that a person may be shown of a transcript, in Slack and in a terminal."""

from collections.abc import Iterator
from datetime import UTC, datetime

from bot.check import check_quotation
from bot.compose.asking import answer_question
from bot.compose.digest import Briefed, compose_digest
from bot.compose.extractive import compose_brief, in_mode
from bot.compose.quotes import list_quotes
from bot.compose.topics import list_topics
from bot.language.spoken import spoken_sentences
from bot.models.message import Message, View
from bot.models.mode import Mode
from bot.models.share import FileSource, Share
from bot.models.transcript import Transcript
from bot.models.verdict import Part, Verdict
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

NOBODY = "Zaphod Beeblebrox"
MODES: tuple[Mode, ...] = ("extractive", "quotes-only")


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
