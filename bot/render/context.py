"""The turns around a quote, for the modal that "In context" opens."""

from bot.models.message import View
from bot.models.share import Share
from bot.models.transcript import Transcript, Turn
from bot.render.blocks import Block, context, divider, escape, section, sections
from bot.render.words import NOT_AUDIO

TURNS_AROUND = 2
BLOCKS_A_VIEW = 100
TITLE = "In context"
TOO_MUCH = "What follows does not fit into this window."


def loading_view() -> View:
    """What is shown until the turns are there."""
    return View(title=TITLE, blocks=(section("One moment …"),))


def notice_view(line: str, title: str = TITLE) -> View:
    """One clear line instead of the turns, or of what a form asked for. Escaped already."""
    return View(title=title, blocks=(section(line),))


def context_view(share: Share, transcript: Transcript, press: tuple[int, int, int]) -> View:
    """The turn with the passage marked, and two turns on each side.

    `press` is the turn's number and the passage's offsets in its text. Raises IndexError for a
    turn that is not there.
    """
    number, start, end = press
    transcript.turn(number)
    blocks = [section(f"*{escape(share.title)}*")]
    for turn in transcript.turns[max(0, number - 1 - TURNS_AROUND) : number + TURNS_AROUND]:
        passage = (start, end) if turn.number == number else None
        blocks += [divider(), *_turn_blocks(transcript, turn, passage)]
    if len(blocks) >= BLOCKS_A_VIEW:
        blocks = [*blocks[: BLOCKS_A_VIEW - 2], context(TOO_MUCH)]
    return View(title=TITLE, blocks=(*blocks, context(NOT_AUDIO)))


def _turn_blocks(
    transcript: Transcript, turn: Turn, passage: tuple[int, int] | None
) -> list[Block]:
    kind = {"actuality": ", on tape", "introduction": ", introduction"}.get(turn.kind, "")
    inferred = " (inferred)" if turn.attribution == "inferred" else ""
    head = f"*{escape(transcript.name_of(turn))}*{inferred}{kind} · turn {turn.number}"
    if turn.terms != "on-record":
        return [section(f"{head}\n_Not on the record, so not shown._")]
    return [
        section(head),
        *(block for part in _marked(turn.text, passage) for block in sections([part])),
    ]


def _marked(text: str, passage: tuple[int, int] | None) -> list[str]:
    """The text in paragraphs, the passage as a quoted one of its own."""
    if not passage or not text[slice(*passage)]:
        return [escape(text)]
    start, end = passage
    before, marked, after = text[:start].strip(), text[start:end], text[end:].strip()
    parts = [escape(before), f"> {escape(marked)}", escape(after)]
    return [part for part in parts if part]
