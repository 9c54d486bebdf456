"""All that somebody should look at before use, gathered: dates first, then the turns."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.models.transcript import Flag, Speaker, Turn
from bot.reading import flags
from bot.reading.changed_labels import changed_labels
from bot.reading.dates import (
    header_conflicts,
    today_conflicts,
    turn_conflicts,
    weekday_conflicts,
)
from bot.reading.findings import Findings
from bot.reading.plain_turn import PlainTurn

TURNS_THAT_TELL_THE_DAY = 10
"""Hosts say what day it is at the start."""


def find_doubts(
    found: Findings,
    plain: Sequence[PlainTurn],
    turns: Sequence[Turn],
    speakers: Mapping[int, Speaker],
) -> Iterator[Flag]:
    """The flags of a transcript, in the order in which they are listed."""
    yield from _date_flags(found, turns)
    names = {speaker.id: speaker.name for speaker in speakers.values()}
    yield from flags.inferred_speakers(turns, names)
    yield from flags.unlabelled(turns)
    yield from flags.unpunctuated(turns)
    yield from flags.garbled(turns, plain)
    yield from flags.repeated(turns)
    yield from flags.truncated(turns)
    yield from flags.off_record(turns)
    yield from flags.time_backwards(turns)
    yield from changed_labels(tuple(speakers.values()), turns)
    yield from found.account.flags
    yield from flags.unknown_encoding(found.source)


def _date_flags(found: Findings, turns: Sequence[Turn]) -> Iterator[Flag]:
    stated = found.script.hints.dates
    if not stated:
        yield Flag(kind="undated", message="No date is stated")
    first = turns[:TURNS_THAT_TELL_THE_DAY]
    opening = [turn for turn in turns if turn.kind == "introduction"]
    air_date = stated[0].day if stated else None
    conflicts = (
        *header_conflicts(stated),
        *weekday_conflicts(_texts(turns)),
        *today_conflicts(_texts(first), air_date),
        *turn_conflicts(_texts(opening), air_date),
    )
    for conflict in conflicts:
        yield Flag(kind="date-conflict", message=conflict.message, turns=conflict.turns)


def _texts(turns: Iterable[Turn]) -> Iterator[tuple[int, str]]:
    return ((turn.number, turn.text) for turn in turns)
