"""BBC Kaldi and Digital Paper Edit: words in one list, who speaks when in another.

{"words": [{"start": 1.4, "end": 1.6, "text": "So"}],
 "paragraphs": [{"start": 1.4, "end": 4.8, "speaker": "Jane Doe"}]}
{"retval": {"words": [{"start": 1.4, "end": 1.6, "word": "so", "punct": "So"}],
 "segmentation": {"segments": [{"start": 1.4, "duration": 3.4, "speaker": {"@id": "S0"}}]}}}
[{"words": […], "paragraphs": […]}, …]: one of the first kind for each sentence
"""

from bisect import bisect_right

from bot.formats.machine.fields import Row, at, hints_of, milliseconds, rows_at, voice_of, words_of
from bot.formats.machine.heard import Heard, Recording

WRAPPERS = ("retval", "transcript")
"""Keys under which programs keep the whole."""


def read_bbc(found: object) -> Recording | None:
    """The words, each with the speaker of the paragraph that it begins in."""
    if not isinstance(found, list):
        return _read_whole(found)
    parts = list(map(_read_whole, found))
    if not parts or None in parts:
        return None
    return Recording([each for part in parts if part for each in part.heard])


def _read_whole(found: object) -> Recording | None:
    whole = next((found[key] for key in WRAPPERS if at(found, key, "words")), found) \
        if isinstance(found, dict) else None  # fmt: skip
    words = rows_at(whole, "words")
    paragraphs = rows_at(whole, "paragraphs") or rows_at(whole, "segmentation", "segments")
    is_kaldi = any("punct" in word for word in words[:20])
    if not words or not (is_kaldi or any("speaker" in row for row in paragraphs)):
        return None
    turns = [(_start(row) or 0, voice_of(row.get("speaker"))) for row in paragraphs]
    if len(turns) > 1 and not any(start for start, _ in turns):
        return None  # nothing tells whose a word is
    turns.sort(key=lambda turn: turn[0])
    starts = [start for start, _ in turns]
    heard = []
    for word in words:
        start_ms = _start(word)
        turn = max(0, bisect_right(starts, start_ms or 0) - 1)
        heard.append(_heard(word, start_ms, turns[turn][1] if turns else None))
    return Recording(heard, hints_of(found, whole))


def _start(row: Row) -> int | None:
    """When it begins: `start` in seconds, or `time` in milliseconds as Trint has it."""
    start_ms = milliseconds(row.get("start"))
    return milliseconds(row.get("time"), 1) if start_ms is None else start_ms


def _heard(word: Row, start_ms: int | None, voice: str | None) -> Heard:
    return Heard(
        words_of(word, "punct", "text", "word"), voice, start_ms, milliseconds(word.get("end"))
    )
