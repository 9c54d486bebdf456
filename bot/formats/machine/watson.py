"""IBM Watson: results with words and times in threes; who speaks when in a list beside them.

{"results": [{"alternatives": [{"transcript": "good morning ", "timestamps":
  [["good", 0.1, 0.4], ["morning", 0.4, 0.9]]}], "final": true}],
 "speaker_labels": [{"from": 0.1, "to": 0.4, "speaker": 0}], "result_index": 0}
"""

from collections.abc import Iterator, Mapping

from bot.formats.machine.fields import Row, hints_of, milliseconds, rows_at, voice_of, words_of
from bot.formats.machine.heard import Heard, Recording

MARKS = ("result_index", "speaker_labels")
WORD_FIELDS = 3


def read_watson(found: object) -> Recording | None:
    """The words of the final results of one answer, of a list of them, or of a job's answers."""
    answers = [each for each in _answers(found) if _is_one(each)]
    if not answers:
        return None
    voices = {
        start_ms: voice
        for answer in answers
        for row in rows_at(answer, "speaker_labels")
        if (start_ms := milliseconds(row.get("from"))) is not None
        if (voice := voice_of(row.get("speaker"))) is not None
    }
    results = [row for answer in answers for row in rows_at(answer, "results")]
    final = [row for row in results if row.get("final") is not False]
    heard = [each for row in final for each in _of_result(row, voices)]
    return Recording(heard, hints_of(*answers[:1]))


def _answers(found: object) -> list[object]:
    """A recognition job wraps its answers: {"id": …, "results": [{"result_index": 0, …}]}."""
    if isinstance(found, list):
        return found
    inner = rows_at(found, "results")
    return [*inner] if any(rows_at(each, "results") for each in inner) else [found]


def _is_one(answer: object) -> bool:
    results = rows_at(answer, "results")
    has_mark = isinstance(answer, dict) and any(mark in answer for mark in MARKS)
    best = [alternative for row in results[:20] for alternative in rows_at(row, "alternatives")[:1]]
    timed = any(isinstance(each.get("timestamps"), list) for each in best)
    return timed or (has_mark and any("transcript" in each for each in best))


def _of_result(result: Row, voices: Mapping[int, str]) -> Iterator[Heard]:
    best = next(iter(rows_at(result, "alternatives")), {})
    words = [each for each in best.get("timestamps") or () if _is_word(each)]
    if not words:
        yield Heard(words_of(best, "transcript").strip())
    for word, start, end in words:
        start_ms = milliseconds(start)
        voice = voices.get(start_ms) if start_ms is not None else None
        yield Heard(word.strip(), voice, start_ms, milliseconds(end))


def _is_word(value: object) -> bool:
    return isinstance(value, list) and len(value) == WORD_FIELDS and isinstance(value[0], str)
