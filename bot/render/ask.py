"""The answer to a question, as a message and as text: the words, their turns, or the nearest."""

import textwrap

from bot.models.ask import AskAnswer
from bot.models.message import Message
from bot.models.share import Share
from bot.models.transcript import Transcript
from bot.render.blocks import (
    NOTICE_LENGTH,
    Block,
    clip,
    context,
    escape,
    message,
    section,
    sections,
)
from bot.render.card import check_blocks
from bot.render.quotes import quote_block, reported_blocks
from bot.render.words import provenance, turns_named, unquoted

NOT_SAID = "Not in this transcript."
WIDTH = 88
SHOWN_OF_A_TURN = 160
"""Characters of a near turn: enough to see whether it is worth opening."""


def ask_message(question: str, found: AskAnswer, share: Share, transcript: Transcript) -> Message:
    """The answer with its turns and quotes; else that it is not said, and the nearest turns."""
    top = sections([f"You asked: {escape(clip(question, NOTICE_LENGTH))}"])
    body: list[Block] = []
    if found.notice:
        body.append(section(escape(found.notice)))
    if found.answered and not _is_quoted(found):
        body += sections([f"{escape(found.answer or '')} ({turns_named(found.turns)})"])
    if not found.answered and not found.notice:
        body.append(section(f"*{NOT_SAID}*"))
    body += [quote_block(quote, share.id) for quote in found.quotes]
    body += reported_blocks(found.reported, transcript.speakers)
    if found.nearest and not found.reported:
        body += sections(["*Nearest turns*", *map(escape, _nearest(found, transcript))])
    body += check_blocks(found.flags)
    tail = [context(f"{escape(share.title)} · {_made(found)}")]
    text = found.answer or found.notice or NOT_SAID
    return message(escape(text), top, body, tail, share=share.id)


def ask_text(found: AskAnswer, transcript: Transcript) -> str:
    """The same for the terminal."""
    lines = [found.notice] if found.notice else []
    if found.answered and not _is_quoted(found):
        lines.append(f"{found.answer} ({turns_named(found.turns)})")
    if not found.answered and not found.notice:
        lines.append(NOT_SAID)
    for quote in found.quotes:
        lines += [f"asked: {quote.answers.text}"] if quote.answers else []
        tape = ", on tape" if quote.actuality else ""
        lines += [f"“{quote.text}”", f"    {quote.name}{tape}, turn {quote.turn}"]
    for each in found.reported:
        teller = transcript.name_of(transcript.turn(each.turn))
        source = each.source or "somebody (it is unclear who)"
        lines.append(f"- {source}, according to {teller} (turn {each.turn}): {unquoted(each.text)}")
    if found.nearest and not found.reported:
        lines += ["Nearest turns:", *_nearest(found, transcript)]
    lines += [f"! {flag.message} ({turns_named(flag.turns)})" for flag in found.flags]
    lines.append(_made(found))
    return "\n".join(
        textwrap.fill(line, WIDTH, break_long_words=False, break_on_hyphens=False) for line in lines
    )


def _made(found: AskAnswer) -> str:
    return provenance(found.made_by, 1.0, why_no_model=found.why_no_model, dropped=found.dropped)


def _is_quoted(found: AskAnswer) -> bool:
    """Whether the answer is nothing but a quote that is shown anyway."""
    return any(found.answer == quote.text for quote in found.quotes)


def _nearest(found: AskAnswer, transcript: Transcript) -> list[str]:
    """`turn 7, John Ruwitch: … what comes nearest …`, not in quotation marks: the words are cut."""
    starts = found.nearest_from or (0,) * len(found.nearest)
    lines = []
    for number, start in zip(found.nearest, starts, strict=True):
        turn = transcript.turn(number)
        words = textwrap.shorten(unquoted(turn.text[start:]), SHOWN_OF_A_TURN, placeholder=" …")
        lines.append(f"• turn {number}, {transcript.name_of(turn)}: {'… ' if start else ''}{words}")
    return lines
