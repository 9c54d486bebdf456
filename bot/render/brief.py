"""The brief as a message."""

from bot.models.brief import Brief, Point
from bot.models.button import PUBLISH_BRIEF, QUOTES, Press
from bot.models.message import Message
from bot.models.share import Share
from bot.render.blocks import (
    Block,
    actions,
    button,
    context,
    escape,
    header,
    message,
    section,
    sections,
)
from bot.render.card import check_blocks, speaker_blocks
from bot.render.quotes import quote_block, reported_blocks
from bot.render.words import brief_provenance, day, turns_named

QUOTES_SHOWN = 5


def brief_message(brief: Brief, share: Share, *, offer_post: bool) -> Message:
    """Headline, lede, points, quotes, reported speech, what to check, who made it."""
    date = f" · {day(share.air_date)}" if share.air_date else ""
    top = [
        header(brief.headline),
        context(f"{escape(share.title)}{date}"),
        *sections([said_by(brief.lede_speaker, brief.lede, brief)] if brief.lede else []),
    ]
    on_tape = {quote.speaker for quote in brief.quotes if quote.actuality}
    body = [*_points(brief), *speaker_blocks(brief.speakers, on_tape), *_quotes(brief, share)]
    body += [*reported_blocks(brief.reported[:5], brief.speakers), *check_blocks(brief.flags)]
    if brief.topics:
        body.append(context("Topics: " + escape(" · ".join(brief.topics))))
    buttons = [button("Quotes", QUOTES, Press(share=share.id))]
    if offer_post:
        buttons.append(button("Post to channel", PUBLISH_BRIEF, Press(share=share.id)))
    tail = [context(escape(brief_provenance(brief))), actions(*buttons)]
    text = f"Brief: {escape(brief.headline)}"
    return message(text, top, body, tail, share=share.id)


def point_line(point: Point, brief: Brief) -> str:
    """`*Ruwitch:* … (turn 5)`, escaped: a point names who said it."""
    said = said_by(point.speaker, point.text, brief, on_tape=point.actuality)
    return f"{said} ({turns_named(point.turns)})"


def said_by(speaker: str | None, text: str, brief: Brief, *, on_tape: bool = False) -> str:
    """`*Ruwitch:* …`, `*Wang, on tape:* …`, escaped: what is said never stands as a fact."""
    names = {each.id: each.name for each in brief.speakers}
    tape = ", on tape" if on_tape else ""
    who = f"*{escape(names[speaker])}{tape}:* " if speaker in names else ""
    return who + escape(text)


def _points(brief: Brief) -> list[Block]:
    lines = [f"• {point_line(point, brief)}" for point in brief.points]
    return sections(lines)


def _quotes(brief: Brief, share: Share) -> list[Block]:
    if not brief.quotes:
        return []
    shown = [quote_block(quote, share.id) for quote in brief.quotes[:QUOTES_SHOWN]]
    return [section("*Quotes*"), *shown]
