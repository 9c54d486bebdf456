"""What must hold of the reading of any bytes whatever."""

import html
import re
from itertools import pairwise
from time import process_time
from typing import NamedTuple

from bot.errors import SourceError, Unreadable
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript, source_text

SECONDS_A_MB = 2.0
SECONDS_TO_BEGIN = 1.0
"""Beside the time for each MB, what a short source may cost on a busy machine."""


class Broken(AssertionError):
    """Something that must hold does not."""


class Held(NamedTuple):
    """Whether a source was read as a transcript, and the seconds that it took."""

    is_read: bool
    seconds: float


def hold(data: bytes, name: str = "fuzz") -> Held:
    """What came of the bytes. Raises Broken, or whatever the reader should not have raised."""
    began = process_time()
    try:
        transcript = read_transcript(data, name)
    except SourceError:
        transcript = None
    seconds = process_time() - began
    if seconds > SECONDS_TO_BEGIN + SECONDS_A_MB * len(data) / 1e6:
        raise Broken(f"{seconds:.1f} s for {len(data)} bytes")
    if transcript is not None and (source := _source_of(data, name)) is not None:
        _hold_reading(transcript, source)
    return Held(transcript is not None, seconds)


def _source_of(data: bytes, name: str) -> str | None:
    """The source of what was read. A PDF has a limit by the clock: on a busy machine it may be
    read in time once and not again, and then there is nothing to hold it against.
    """
    try:
        return source_text(data, name)
    except Unreadable as late:
        if "takes too long" not in late.reason:
            raise
        return None


def _hold_reading(transcript: Transcript, source: str) -> None:
    if not transcript.turns:
        raise Broken("a transcript without a turn")
    if not 0.0 <= transcript.coverage <= 1.0 or (transcript.coverage == 1.0) == bool(
        transcript.unaccounted
    ):
        raise Broken(f"coverage {transcript.coverage}, unaccounted {transcript.unaccounted}")
    spans = [span for turn in transcript.turns for span in turn.spans]
    if any(not 0 <= start < end <= len(source) for start, end in spans):
        raise Broken("a span outside of the source")
    if any(before[1] > after[0] for before, after in pairwise(spans)):
        raise Broken("spans that overlap, or out of order")
    for turn in transcript.turns:
        slices = " ".join(source[start:end] for start, end in turn.spans)
        if not _shown(turn.text) <= _shown(slices):
            raise Broken(f"turn {turn.number} has words that its spans have not")


def _shown(text: str) -> set[str]:
    """The letters and digits that occur, with entities resolved as often as they are nested."""
    return set(re.findall(r"[^\W_]", html.unescape(html.unescape(text)) + text))
