"""What to check before use, each with its turns. Nothing is repaired."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from bot.formats.passage import Passage
from bot.formats.source import Source
from bot.formats.stage_directions import WORDS_MISSING
from bot.models.transcript import Flag, Turn
from bot.reading.plain_turn import PlainTurn
from bot.reading.terms import speaks_of_terms

# `Beijing. .`, `, ,`, `??? `, and what could not be decoded: words were misheard or lost here.
GARBLED = re.compile(r"[.,;:]\s+[.,;:](?=\s|$)|\?{3,}|\ufffd|(?<!\.)\.\.(?!\.)(?=\s|$)|_{3,}")

# How a last turn ends that was not cut off: `… of other countries.`, `Thanks, guys!”`, `…)`
ENDS_WELL = re.compile(r"[.!?…。！？؟।–—)\]»][\"'”’*_)\]]*$")

LONG_ENOUGH_WORDS = 16
"""A shorter turn may well be said twice: `I ask unanimous consent that the order be rescinded.`"""

LONG_SENTENCE_WORDS = 25
"""A shorter sentence may be a formula: `I yield such time as he may consume to …`."""

SENTENCES_APART = re.compile(r"(?<=[.!?…。！？])\s+")

ENDLESS_WORDS = 100
"""No sentence of speech has so many words: nobody set its stops."""

OVER_AND_OVER = 6
"""So many times one sentence in a row: a machine that heard music, or silence."""

SHOWN_CHARACTERS = 60

MOST_OVERLAP_MS = 5_000
"""People talk over each other, and recorders sort what they hear by its end."""

MOST_LEFT_OUT = 0.1
"""Over this share of the source in headers and small print, somebody should look."""


def unlabelled(turns: Sequence[Turn]) -> Iterator[Flag]:
    """Turns that nobody is named for."""
    numbers = tuple(turn.number for turn in turns if turn.speaker is None)
    if numbers:
        yield Flag(kind="unlabelled", message="No speaker is named", turns=numbers)


def inferred_speakers(turns: Sequence[Turn], names: dict[str, str]) -> Iterator[Flag]:
    """Turns whose speaker was concluded from elsewhere, a flag for each speaker."""
    concluded: dict[str, list[int]] = {}
    for turn in turns:
        if turn.attribution == "inferred" and turn.speaker is not None:
            concluded.setdefault(turn.speaker, []).append(turn.number)
    for speaker, numbers in concluded.items():
        message = f"{names[speaker]} is concluded to be the speaker; no label says so"
        yield Flag(kind="inferred-speaker", message=message, turns=tuple(numbers))


def unpunctuated(turns: Sequence[Turn]) -> Iterator[Flag]:
    """Turns without the stops that would part their sentences, if that is most of what is said."""
    endless = [turn for turn in turns if turn.kind != "stage" and _is_endless(turn.text)]
    said = sum(len(turn.text) for turn in turns)
    if 2 * sum(len(turn.text) for turn in endless) > said:
        message = "No sentence ends are marked: nothing can be picked out of it"
        numbers = tuple(turn.number for turn in endless)
        yield Flag(kind="unpunctuated", message=message, turns=numbers)


def _is_endless(text: str) -> bool:
    return any(len(each.split()) > ENDLESS_WORDS for each in SENTENCES_APART.split(text))


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
    """Words that stand there twice: a long turn, a long sentence, one sentence over and over."""
    first: dict[str, int] = {}
    told: set[tuple[int, int]] = set()
    # Pages show their headline twice, above the record and in its head.
    introductions = {turn.number for turn in turns if turn.kind == "introduction"}
    for turn in turns:
        for words in _long_enough(turn.text):
            pair = first.setdefault(words, turn.number), turn.number
            if pair[0] != pair[1] and pair not in told and not set(pair) <= introductions:
                told.add(pair)
                message = (
                    f"The same words stand in turns {pair[0]} and {pair[1]}: {_opening(words)}"
                )
                yield Flag(kind="repeated", message=message, turns=pair)
        for sentence in _over_and_over(turn.text):
            message = f"{_opening(sentence)} stands there over and over"
            yield Flag(kind="repeated", message=message, turns=(turn.number,))


def _long_enough(text: str) -> Iterator[str]:
    if text.count(" ") + 1 < LONG_ENOUGH_WORDS:
        return
    yield text
    for sentence in SENTENCES_APART.split(text):
        if sentence != text and sentence.count(" ") + 1 >= LONG_SENTENCE_WORDS:
            yield sentence


def _over_and_over(text: str) -> Iterator[str]:
    for sentence, times in groupby(SENTENCES_APART.split(text)):
        if sum(1 for _ in times) >= OVER_AND_OVER:
            yield sentence


def _opening(words: str) -> str:
    """The first words, between quotation marks."""
    short = words.strip()
    if len(short) > SHOWN_CHARACTERS:
        short = short[:SHOWN_CHARACTERS].rpartition(" ")[0] or short[:SHOWN_CHARACTERS]
        return f"“{short} …”"
    return f"“{short}”"


def truncated(turns: Sequence[Turn]) -> Iterator[Flag]:
    """A last turn that ends inside a sentence, in a transcript that otherwise ends them."""
    ending = [turn for turn in turns if ENDS_WELL.search(turn.text)]
    if turns and turns[-1] not in ending[-1:] and len(ending) * 2 > len(turns):
        message = f"The transcript breaks off inside a sentence: “… {turns[-1].text[-50:]}”"
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
    spans = [span for each in passages if each.kind in kinds for span in each.spans]
    taken = sum(end - start for start, end in spans)
    if taken > MOST_LEFT_OUT * len(text):
        start, end = max(spans, key=lambda span: span[1] - span[0])
        longest = _opening(" ".join(text[start:end][:200].split()))
        message = f"{taken / len(text):.0%} of the source is in no turn, as header or small print"
        yield Flag(kind="left-out", message=f"{message}: {longest}")


def unknown_encoding(source: Source) -> Iterator[Flag]:
    """A file whose letters may be wrong, because nothing tells how they were encoded."""
    if source.encoding is not None and source.encoding.startswith("utf"):
        return
    read_as = source.encoding or "Windows-1252"
    message = f"The encoding is not stated; it was read as {read_as}: some letters may be wrong"
    yield Flag(kind="unknown-encoding", message=message)


def time_backwards(turns: Sequence[Turn]) -> Iterator[Flag]:
    """Turns that start before the turn in front of them does, beyond what overlapping talk may."""
    timed = [turn for turn in turns if turn.start_ms is not None]
    for before, turn in pairwise(timed):
        start, earlier = turn.start_ms or 0, before.start_ms or 0
        if earlier - start > MOST_OVERLAP_MS:
            message = (
                f"The time runs backwards: turn {before.number} starts at {_clock(earlier)}, "
                f"turn {turn.number} at {_clock(start)}"
            )
            yield Flag(kind="time-backwards", message=message, turns=(before.number, turn.number))


def _clock(milliseconds: int) -> str:
    """`1:04:17`."""
    seconds = milliseconds // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
