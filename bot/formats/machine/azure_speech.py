"""Azure Speech: phrases with alternatives, in ticks of a ten-millionth of a second.

{"recognizedPhrases": [{"channel": 0, "speaker": 1, "offsetInTicks": 1000000.0,
  "durationInTicks": 4000000.0, "nBest": [{"display": "Good morning."}]}, …
{"phrases": [{"speaker": 1, "offsetMilliseconds": 100, "text": "Good morning."}, …
"""

from collections.abc import Iterator

from bot.formats.machine.fields import (
    Row,
    first_of,
    hints_of,
    milliseconds,
    rows_at,
    voice_of,
    words_of,
)
from bot.formats.machine.heard import Heard, Recording

TICK = 1 / 10_000
"""Milliseconds in a tick."""

UNITS = {"inticks": TICK, "milliseconds": 1, "": TICK}
"""How the keys of times go on, and the unit which that tells: `offsetInTicks`, `Offset`."""


def read_azure_speech(found: object) -> Recording | None:
    """The phrases of all channels in the order of their times."""
    phrases = [_small_keys(phrase) for phrase in _phrases(found)]
    phrases = [each for each in phrases if any(f"offset{unit}" in each for unit in UNITS)]
    if not phrases:
        return None
    phrases.sort(key=lambda phrase: _ms(phrase, "offset") or 0)
    has_channels = len({str(each.get("channel")) for each in phrases}) > 1
    return Recording(
        [_heard(phrase, has_channels=has_channels) for phrase in phrases],
        hints_of(found, *phrases[:1]),
    )


def _phrases(found: object) -> Iterator[Row]:
    if isinstance(found, list):  # what is heard live, phrase by phrase
        yield from (row for row in found if isinstance(row, dict) and "NBest" in row)
    yield from rows_at(found, "recognizedPhrases")
    yield from rows_at(found, "RecognizedPhrases")  # as a service for films keeps them
    yield from rows_at(found, "phrases")
    for result in rows_at(found, "AudioFileResults"):  # as the service wrote until 2020
        yield from rows_at(result, "SegmentResults")


def _small_keys(row: Row) -> Row:
    return {key.lower(): value for key, value in row.items()}


def _heard(phrase: Row, *, has_channels: bool) -> Heard:
    best = _small_keys(next(iter(rows_at(phrase, "nbest")), {}))
    start_ms, duration_ms = _ms(phrase, "offset"), _ms(phrase, "duration")
    speaker = first_of(phrase, ("speaker", "speakerid"))
    channel = f"Channel {phrase.get('channel')}" if has_channels else None
    return Heard(
        words_of(best, "display", "lexical") or words_of(phrase, "displaytext", "text"),
        voice_of(speaker) or channel,
        start_ms,
        None if start_ms is None or duration_ms is None else start_ms + duration_ms,
    )


def _ms(phrase: Row, what: str) -> int | None:
    """The time under `offsetInTicks`, `offsetMilliseconds` or `Offset`, keys in small letters."""
    times = (milliseconds(phrase.get(f"{what}{key}"), unit) for key, unit in UNITS.items())
    return next((each for each in times if each is not None), None)
