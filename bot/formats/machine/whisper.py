"""Whisper where it writes no segments of its usual shape: whisper.cpp, and words beside a text.

{"transcription": [{"offsets": {"from": 0, "to": 900}, "text": " Good morning."}], …}
{"text": "Good morning.", "words": [{"word": "Good", "start": 0.1, "end": 0.4}, …]}
"""

from bot.formats.machine.fields import (
    Row,
    at,
    hints_of,
    milliseconds,
    rows_at,
    voice_of,
    words_of,
)
from bot.formats.machine.heard import Heard, Recording, laid_over

MOSTLY = 0.8
"""Where so many texts begin with a space, one without it goes on with the word before."""


def read_whisper_cpp(found: object) -> Recording | None:
    """The pieces of whisper.cpp, which may be parts of words."""
    rows = rows_at(found, "transcription")
    if not any("offsets" in row or "timestamps" in row for row in rows[:20]):
        return None
    texts = [words_of(row, "text") for row in rows]
    spaced = sum(text[:1].isspace() for text in texts) >= MOSTLY * len(texts)
    heard = [_piece(row, apart=not spaced or words_of(row, "text")[:1] == " ") for row in rows]
    return Recording(heard, hints_of(at(found, "result"), at(found, "params")))


def _piece(row: Row, *, apart: bool) -> Heard:
    start, end = at(row, "offsets", "from"), at(row, "offsets", "to")
    start_ms, end_ms = milliseconds(start, 1), milliseconds(end, 1)
    return Heard(
        words_of(row, "text"),
        voice_of(row.get("speaker")),
        milliseconds(at(row, "timestamps", "from")) if start_ms is None else start_ms,
        milliseconds(at(row, "timestamps", "to")) if end_ms is None else end_ms,
        apart,
    )


def read_whisper_words(found: object) -> Recording | None:
    """Words with times, laid over the text that has their punctuation; Gentle writes so as well."""
    words = rows_at(found, "words")
    if not isinstance(found, dict) or not words or rows_at(found, "segments"):
        return None
    if not any("word" in word and "start" in word for word in words[:20]):
        return None
    heard = [
        Heard(
            words_of(word, "word"),
            voice_of(word.get("speaker")),
            milliseconds(word.get("start")),
            milliseconds(word.get("end")),
        )
        for word in words
    ]
    return Recording(laid_over(words_of(found, "text", "transcript"), heard), hints_of(found))
