"""What to check before use, each with its turns. Nothing is repaired."""

import re
from collections.abc import Iterator, Sequence

from bot.formats.passage import Passage
from bot.formats.source import Source
from bot.formats.stage_directions import WORDS_MISSING
from bot.models.transcript import Flag, Turn
from bot.reading.terms import speaks_of_terms
from bot.reading.turns import PlainTurn

# `Beijing. .`, `, ,`, `??? `, and what could not be decoded: words were misheard or lost here.
GARBLED = re.compile(r"[.,;:]\s+[.,;:](?=\s|$)|\?{3,}|\ufffd|(?<!\.)\.\.(?!\.)(?=\s|$)|_{3,}")

# How a last turn ends that was not cut off: `… of other countries.`, `Thanks, guys!”`, `…)`
ENDS_WELL = re.compile(r"[.!?…。！？؟।–—)\]»][\"'”’*_)\]]*$")

LONG_ENOUGH_WORDS = 12
"""A shorter turn may well be said twice."""

MOST_LEFT_OUT = 0.1
"""Over this share of the source in headers and small print, somebody should look."""


def unlabelled(turns: Sequence[Turn]) -> Iterator[Flag]:
    """Turns that nobody is named for."""
    numbers = tuple(turn.number for turn in turns if turn.speaker is None)
    if numbers:
        yield Flag(kind="unlabelled", message="No speaker is named", turns=numbers)


def inferred_speakers(turns: Sequence[Turn], names: dict[str, str]) -> Iterator[Flag]:
    """Turns whose speaker was concluded from the turns around them."""
    for turn in turns:
        if turn.attribution == "inferred" and turn.speaker is not None:
            message = f"{names[turn.speaker]} is concluded to be the speaker; no label says so"
            yield Flag(kind="inferred-speaker", message=message, turns=(turn.number,))


def garbled(turns: Sequence[Turn], plain: Sequence[PlainTurn]) -> Iterator[Flag]:
    """Turns with misheard, missing or unreadable words."""
    numbers = tuple(
        turn.number
        for turn, source in zip(turns, plain, strict=True)
        if GARBLED.search(turn.text)
        or any(WORDS_MISSING.search(words) for words in (*source.inside, *source.behind))
        or (turn.kind == "stage" and WORDS_MISSING.search(turn.text))
    )
    if numbers:
        message = "Words are missing or garbled in the transcript"
        yield Flag(kind="garbled", message=message, turns=numbers)


def repeated(turns: Sequence[Turn]) -> Iterator[Flag]:
    """Long turns that stand there twice, word for word."""
    first: dict[str, int] = {}
    for turn in turns:
        if turn.text.count(" ") + 1 < LONG_ENOUGH_WORDS:
            continue
        earlier = first.setdefault(turn.text, turn.number)
        if earlier != turn.number:
            message = "The same words stand in two turns"
            yield Flag(kind="repeated", message=message, turns=(earlier, turn.number))


def truncated(turns: Sequence[Turn]) -> Iterator[Flag]:
    """A last turn that ends inside a sentence, in a transcript that otherwise ends them."""
    ending = [turn for turn in turns if ENDS_WELL.search(turn.text)]
    if turns and turns[-1] not in ending[-1:] and len(ending) * 2 > len(turns):
        message = "The transcript breaks off inside a sentence"
        yield Flag(kind="truncated", message=message, turns=(turns[-1].number,))


def off_record(turns: Sequence[Turn]) -> Iterator[Flag]:
    """Turns under ground rules, and turns that speak of them."""
    withheld = tuple(turn.number for turn in turns if turn.terms != "on-record")
    if withheld:
        message = "Marked as not on the record: kept from briefs, quotes and exports"
        yield Flag(kind="off-record", message=message, turns=withheld)
    spoken = tuple(
        turn.number for turn in turns if turn.terms == "on-record" and speaks_of_terms(turn.text)
    )
    if spoken:
        message = "Ground rules are spoken of: check what they cover"
        yield Flag(kind="off-record", message=message, turns=spoken)


def left_out(text: str, passages: Sequence[Passage]) -> Iterator[Flag]:
    """A source much of which is header and small print."""
    kinds = ("header", "heading", "boilerplate")
    taken = sum(end - start for each in passages if each.kind in kinds for start, end in each.spans)
    if taken > MOST_LEFT_OUT * len(text):
        message = f"{taken / len(text):.0%} of the source is header and small print, and no turn"
        yield Flag(kind="left-out", message=message)


def unknown_encoding(source: Source) -> Iterator[Flag]:
    """A file whose letters may be wrong, because nothing tells how they were encoded."""
    if source.encoding is None:
        message = "The encoding is unknown: letters with accents and quotation marks may be wrong"
        yield Flag(kind="unknown-encoding", message=message)
