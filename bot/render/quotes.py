"""Quotes and reported speech as blocks: words in quotation marks only here, out of a Quote."""

from bot.models.button import IN_CONTEXT, QUOTES, Press
from bot.models.message import Message
from bot.models.quote import Quote, QuoteList, Reported
from bot.models.share import Share
from bot.models.topic import Contradiction
from bot.models.transcript import Speaker
from bot.render.blocks import (
    SECTION_LENGTH,
    Block,
    actions,
    button,
    context,
    escape,
    message,
    section,
    sections,
)
from bot.render.words import DIFFERING, NOT_AUDIO, unquoted

QUOTES_A_PAGE = 8
REPORTED_SHOWN = 10
CONTRADICTIONS_SHOWN = 3
LONGEST_SHOWN = 2600
"""A quote is shown whole or not at all; a section holds 3,000 characters, escaped."""

TOO_LONG = "_A passage too long for one message: see it in context._"


def quotes_message(
    share: Share, found: QuoteList, speakers: tuple[Speaker, ...], speaker: str, page: int
) -> Message:
    """One page of quotes with their turns, what is reported, and the way to more."""
    first = page * QUOTES_A_PAGE
    shown = found.quotes[first : first + QUOTES_A_PAGE]
    top = [section(f"*Quotes* · {escape(share.title)}")]
    if found.notice:
        top += sections([escape(found.notice)])
    body = [quote_block(quote, share.id) for quote in shown]
    if page == 0:
        body += reported_blocks(found.reported, speakers)
    tail = [context(NOT_AUDIO)]
    left = len(found.quotes) - first - len(shown)
    if left > 0:
        press = Press(share=share.id, speaker=speaker, page=page + 1)
        tail.append(actions(button(f"More quotes ({left})", QUOTES, press)))
    text = found.notice or f"{len(found.quotes)} quotes from {share.title}"
    return message(escape(text), top, body, tail, share=share.id)


def quote_block(quote: Quote, share: str) -> Block:
    """One quote, whole, with who says it, where, and a button to see it in context."""
    press = Press(share=share, turn=quote.turn, start=quote.start, end=quote.end)
    tape = ", on tape" if quote.actuality else ""
    time = f" · {clock_time(quote.start_ms)}" if quote.start_ms is not None else ""
    who = f"— *{escape(quote.name)}*{tape} · turn {quote.turn}{time}"
    asked = f"_asked:_ {escape(quote.answers.text)}\n" if quote.answers else ""
    line = f"{asked}{quoted(quote.text)}\n{who}"
    if len(line) > SECTION_LENGTH:  # the question is left to the context
        line = f"{quoted(quote.text)}\n{who}"
    return section(line, button("In context", IN_CONTEXT, press))


def quoted(words: str) -> str:
    """Words between quotation marks, whole, as a quoted line; too many are only pointed at."""
    line = f"> “{escape(words)}”"
    return line if len(line) <= LONGEST_SHOWN else f"> {TOO_LONG}"


def contradiction_blocks(contradictions: tuple[Contradiction, ...]) -> list[Block]:
    """The two quotes of each, one under the other, and no word about which is right."""
    blocks = []
    for each in contradictions[:CONTRADICTIONS_SHOWN]:
        pair = [quote_block(quote, quote.transcript) for quote in (each.one, each.other)]
        blocks += [section(f"*{DIFFERING}*"), *pair]
    return blocks


def reported_blocks(reported: tuple[Reported, ...], speakers: tuple[Speaker, ...]) -> list[Block]:
    """What is said to have been said: the source, who reports it, never quotation marks."""
    if not reported:
        return []
    lines = [f"• {reported_line(each, speakers)}" for each in reported[:REPORTED_SHOWN]]
    left = len(reported) - len(lines)
    return sections(["*Reported, not quoted*", *lines, *([f"• and {left} more"] if left else [])])


def reported_line(reported: Reported, speakers: tuple[Speaker, ...]) -> str:
    """`Xi, according to John Ruwitch (turn 11): …`, escaped."""
    names = {speaker.id: speaker.name for speaker in speakers}
    source = escape(reported.source or "Somebody (it is unclear who)")
    teller = escape(names.get(reported.said_by or "", "an unidentified speaker"))
    words = escape(unquoted(reported.text))
    return f"*{source}*, according to {teller} (turn {reported.turn}): {words}"


def clock_time(milliseconds: int) -> str:
    """`12:07` or `1:02:07`."""
    seconds = milliseconds // 1000
    hours, minutes = divmod(seconds // 60, 60)
    shown = f"{minutes:02}:{seconds % 60:02}"
    return f"{hours}:{shown}" if hours else shown
