"""Trint: words with a value, a time and a duration in milliseconds, and perhaps a speaker.

{"title": "Harbour", "words": [{"time": 3050, "duration": 330, "value": "Good",
  "speaker": "Jane Doe", "paragraphId": "p0-0"}, …
"""

from bot.formats.machine.fields import Row, hints_of, milliseconds, rows_at, voice_of, words_of
from bot.formats.machine.heard import Heard, Recording


def read_trint(found: object) -> Recording | None:
    """The words, each with its own speaker where one is told."""
    words = rows_at(found, "words")
    if not any("value" in word and "time" in word for word in words[:20]):
        return None
    return Recording([_heard(word) for word in words], hints_of(found))


def _heard(word: Row) -> Heard:
    start_ms, duration_ms = (milliseconds(word.get(key), 1) for key in ("time", "duration"))
    end_ms = None if start_ms is None or duration_ms is None else start_ms + duration_ms
    return Heard(words_of(word, "value"), voice_of(word.get("speaker")), start_ms, end_ms)
