"""Topics as a message: who said what where."""

from bot.models.message import Message
from bot.models.topic import Topic, TopicList
from bot.render.blocks import (
    Block,
    Part,
    context,
    divider,
    escape,
    message,
    message_of_parts,
    section,
    sections,
)
from bot.render.quotes import contradiction_blocks, quote_block
from bot.render.words import NOT_AUDIO, TURNS_NAMED, turns_named

QUOTES_A_TOPIC = 4


def topics_message(found: TopicList, topic: str, transcripts: str) -> Message:
    """Each topic with its transcripts, turns, one quote a speaker, and where they differ.

    `transcripts`: which were read, `the 3 transcripts of this channel`.
    """
    of = f" about “{escape(topic)}”" if topic else ""
    if not (found.topics or found.contradictions):
        return _nothing(of, transcripts)
    top = [section(f"*Topics*{of} in {transcripts}")]
    parts = [Part(each.label, _topic_blocks(each)) for each in found.topics]
    if found.elsewhere:
        differing = [divider(), *contradiction_blocks(found.elsewhere)]
        parts.append(Part("where they differ", differing))
    return message_of_parts(f"Topics{of}", top, parts, [context(NOT_AUDIO)])


def _nothing(of: str, transcripts: str) -> Message:
    line = f"Nothing{of} in {transcripts}."
    return message(line, [section(line)], [], [])


def _topic_blocks(topic: Topic) -> list[Block]:
    where = [
        f"• {escape(each.title)}: {turns_named(each.turns, TURNS_NAMED)}"
        for each in topic.transcripts
    ]
    quotes = [quote_block(quote, quote.transcript) for quote in topic.quotes[:QUOTES_A_TOPIC]]
    differing = contradiction_blocks(topic.contradictions)
    return [divider(), *sections([f"*{escape(topic.label)}*", *where]), *quotes, *differing]
