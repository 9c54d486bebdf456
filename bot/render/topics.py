"""Topics as a message: who said what where."""

from bot.models.message import Message
from bot.models.topic import Topic, TopicList
from bot.render.blocks import Block, context, divider, escape, message, section, sections
from bot.render.quotes import contradiction_blocks, quote_block
from bot.render.words import NOT_AUDIO, TURNS_NAMED, counted, turns_named

QUOTES_A_TOPIC = 4


def topics_message(found: TopicList, topic: str, transcripts: int) -> Message:
    """Each topic with its transcripts, turns, one quote a speaker, and where they differ."""
    of = f" about “{escape(topic)}”" if topic else ""
    if not (found.topics or found.contradictions):
        return _nothing(of, transcripts)
    title = f"*Topics*{of} in {counted(transcripts, 'transcript')} of this channel"
    body = [block for each in found.topics for block in _topic_blocks(each)]
    if found.elsewhere:
        body += [divider(), *contradiction_blocks(found.elsewhere)]
    return message(f"Topics{of}", [section(title)], body, [context(NOT_AUDIO)])


def _nothing(of: str, transcripts: int) -> Message:
    line = f"Nothing{of} in the {counted(transcripts, 'transcript')} of this channel."
    return message(line, [section(line)], [], [])


def _topic_blocks(topic: Topic) -> list[Block]:
    where = "\n".join(
        f"• {escape(each.title)}: {turns_named(each.turns, TURNS_NAMED)}"
        for each in topic.transcripts
    )
    quotes = [quote_block(quote, quote.transcript) for quote in topic.quotes[:QUOTES_A_TOPIC]]
    differing = contradiction_blocks(topic.contradictions)
    return [divider(), *sections([f"*{escape(topic.label)}*", *where]), *quotes, *differing]
