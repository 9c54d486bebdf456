"""Speechmatics: results with alternatives; before 2020 words, with the speakers' times beside.

{"results": [{"type": "word", "start_time": 0.1, "end_time": 0.4,
  "alternatives": [{"content": "Good", "speaker": "S1"}]}, …
{"speakers": [{"name": "F1", "time": "0.10"}], "words": [{"name": "Good", "time": "0.10"}, …
"""

from bisect import bisect_right

from bot.formats.machine.fields import Row, at, hints_of, milliseconds, rows_at, voice_of, words_of
from bot.formats.machine.heard import Heard, Recording

POINTS = frozenset(".,?!;:…。，？！、")
"""Words of older answers that are punctuation."""


def read_speechmatics(found: object) -> Recording | None:
    """The words and punctuation, each with its speaker (S1) or channel."""
    results = rows_at(found, "results")
    if not any("type" in row and "alternatives" in row for row in results[:20]):
        return None
    heard: list[Heard] = []
    is_apart = True
    for row in results:
        attaches = row.get("attaches_to")
        best = next(iter(rows_at(row, "alternatives")), {})
        is_point = row.get("type") == "punctuation" and attaches not in ("next", "none")
        heard.append(_heard(row, best, apart=is_apart and not is_point))
        is_apart = attaches not in ("next", "both")
    config = at(found, "metadata", "transcription_config")
    return Recording(heard, hints_of(config, found))


def _heard(row: Row, best: Row, *, apart: bool) -> Heard:
    return Heard(
        words_of(best, "content"),
        voice_of(best.get("speaker")) or voice_of(row.get("channel")),
        milliseconds(row.get("start_time")),
        milliseconds(row.get("end_time")),
        apart,
    )


def read_old_speechmatics(found: object) -> Recording | None:
    """The words, each with the speaker whose time it falls in."""
    words, speakers = rows_at(found, "words"), rows_at(found, "speakers")
    if not any("name" in word and "time" in word for word in words[:20]):
        return None
    turns = sorted((milliseconds(row.get("time")) or 0, voice_of(row) or "") for row in speakers)
    starts = [start for start, _ in turns]
    heard = []
    for word in words:
        start_ms = milliseconds(word.get("time"))
        turn = max(0, bisect_right(starts, start_ms or 0) - 1)
        heard.append(_old_heard(word, start_ms, turns[turn][1] if turns else None))
    return Recording(heard, hints_of(at(found, "job")))


def _old_heard(word: Row, start_ms: int | None, voice: str | None) -> Heard:
    name, duration_ms = words_of(word, "name"), milliseconds(word.get("duration"))
    end_ms = start_ms + duration_ms if start_ms is not None and duration_ms is not None else None
    return Heard(name, voice, start_ms, end_ms, apart=name not in POINTS)
