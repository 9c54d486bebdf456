"""autoEdit: paragraphs with a speaker, each of lines, each of words with times in seconds.

{"title": "Harbour", "text": [{"speaker": "Jane Doe", "paragraph": [{"line":
  [{"text": "Good", "startTime": 3.1, "endTime": 3.4}, …
"""

from collections.abc import Iterator

from bot.formats.machine.fields import Row, hints_of, milliseconds, rows_at, voice_of, words_of
from bot.formats.machine.heard import Heard, Recording


def read_autoedit(found: object) -> Recording | None:
    """The words of all lines, under the speaker of their paragraph."""
    paragraphs = [row for row in rows_at(found, "text") if rows_at(row, "paragraph")]
    if not paragraphs:
        return None
    heard = [each for paragraph in paragraphs for each in _heard(paragraph)]
    return Recording(heard, hints_of(found))


def _heard(paragraph: Row) -> Iterator[Heard]:
    voice = voice_of(paragraph.get("speaker"))
    for part in rows_at(paragraph, "paragraph"):
        for word in rows_at(part, "line"):
            start_ms, end_ms = (milliseconds(word.get(key)) for key in ("startTime", "endTime"))
            yield Heard(words_of(word, "text"), voice, start_ms, end_ms)
