"""YouTube's own captions as JSON: events in milliseconds, with their pieces.

{"wireMagic": "pb3", "events": [{"tStartMs": 100, "dDurationMs": 900,
  "segs": [{"utf8": "good"}, {"utf8": " morning", "tOffsetMs": 400}]}, …
"""

from bot.formats.machine.fields import Row, hints_of, milliseconds, rows_at, words_of
from bot.formats.machine.heard import Heard, Recording


def read_youtube(found: object) -> Recording | None:
    """The events that hold words; the line breaks between them are events as well."""
    events = [row for row in rows_at(found, "events") if "segs" in row and "tStartMs" in row]
    return Recording([_heard(event) for event in events], hints_of(found)) if events else None


def _heard(event: Row) -> Heard:
    start_ms, duration_ms = (milliseconds(event.get(key), 1) for key in ("tStartMs", "dDurationMs"))
    end_ms = start_ms + duration_ms if start_ms is not None and duration_ms is not None else None
    words = "".join(words_of(piece, "utf8") for piece in rows_at(event, "segs"))
    return Heard(words, None, start_ms, end_ms)
