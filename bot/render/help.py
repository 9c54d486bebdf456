"""Usage, in a few lines."""

from functools import cache

from bot.models.message import Message
from bot.render.blocks import Block, context, message, section

LINES = (
    "`/brief` the newest transcript here · `/brief some words` by title or speaker · "
    "`/brief https://…` a link",
    "`/quotes` everybody's words · `/quotes Ortiz` one speaker's · "
    "`/quotes Ortiz in budget hearing`",
    "`/topics` across this channel · `/topics trade` · `/topics trade 7d` · "
    "`/topics trade since 2026-11-23`",
    '`/brief check "a quotation"` is it verbatim? · add `by Ortiz`, or paste the whole draft',
    "`/brief mode quotes-only` · `mode extractive` · `mode model` how briefs are made here · "
    "add `for the workspace` for all channels",
    "`/brief digest at 08:30 weekdays` · `digest off` · `digest now` · `digest`",
)
MENTION = (
    'In a thread, mention me: `brief`, `quotes Ortiz`, `topics`, `check "a quotation"`, `help`; '
    "or ask me a question: `when does the vote begin?` `mark turns 4-6 off the record` keeps them "
    "from everything I show; `fix speaker SPEAKER_00: Rosa Mendez` says who speaks. In the menu of "
    "a message: _Brief this_."
)


def help_message(reason: str = "") -> Message:
    """Usage; `reason` is why it is shown unasked (escaped already)."""
    top = [section(reason)] if reason else []
    body, tail = _usage()
    return message(reason or "What Verbatim understands", top, list(body), [tail])


@cache
def _usage() -> tuple[tuple[Block, ...], Block]:
    """Body and foot, made once: making blocks takes longer than the rest of the answer."""
    body = (section("*What I understand*\n" + "\n".join(LINES)), section(MENTION))
    return body, context("Drop a transcript into a channel that I am in, and I read it.")
