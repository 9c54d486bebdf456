"""The fields of a record of speech, whatever its maker calls them: words, their pieces, times.

{"speaker": "Jane Doe", "startTime": 0.1, "endTime": 0.9, "body": "Good morning."}
{"sid": "1", "dur": [0.1, 0.9], "utt": "Good morning."}
"""

import re

from bot.formats.machine.fields import Row, first_of, milliseconds, rows_at, words_of

TEXTS = (
    *("text", "body", "transcript", "content", "sentence", "utterance", "utt", "segment"),
    *("caption", "line", "punctuated_word", "word", "punct", "words", "dialogue", "Content"),
)
SPEAKERS = (
    *("speaker", "speaker_name", "speakerName", "speakerDisplayName", "speaker_label"),
    *("speakerLabel", "speakerId", "speaker_id", "speakerTag", "speaker_tag", "participant"),
    *("participant_name", "participantName", "who", "ParticipantRole", "users", "sid"),
)
IN_SECONDS = (
    *("start", "startTime", "start_time", "start_timestamp", "startTimestamp", "begin"),
    *("startOffset", "data_start", "start_seconds", "startSeconds", "timestamp", "time", "from"),
    *("offset", "ts", "start_time_seconds", "startSec"),
)
IN_MILLISECONDS = (
    "start_ms",
    "startMs",
    "startTimeMs",
    "offset_ms",
    "startMillis",
    "begin_ms",
    "BeginOffsetMillis",
)
ENDS_IN_SECONDS = (
    *("end", "endTime", "end_time", "end_timestamp", "endTimestamp", "endOffset", "data_end"),
    *("end_seconds", "endSeconds", "end_ts", "to", "end_time_seconds", "endSec"),
)
ENDS_IN_MILLISECONDS = ("end_ms", "endMs", "endTimeMs", "endMillis", "EndOffsetMillis")
DURATIONS = ("duration", "dur")
FROM_TO = ("timestamp", "time", "dur")
"""Keys that may hold both times: `"timestamp": [0.1, 0.9]`."""

RANGE = re.compile(r"\s*([\d:.,]+)\s*(?:-+>?|–|—|to)\s*([\d:.,]+)\s*")  # `0:01 --> 0:04`

PIECES = ("words", "children", "sentences", "result", "cues", "content")
"""Keys of a record's own words; Vosk's are the result of an utterance."""


def said_in(row: Row) -> str:
    """The words of a record, its own or those of its pieces."""
    return words_of(row, *TEXTS) or " ".join(words_of(piece, *TEXTS) for piece in pieces_of(row))


def pieces_of(row: Row) -> list[Row]:
    """The records of a record's words, where it has such."""
    return next((pieces for key in PIECES if (pieces := rows_at(row, key))), [])


def starts_ms(row: Row, unit_ms: float) -> int | None:
    """When it begins, in milliseconds; numbers count in `unit_ms` unless their key says more."""
    exact = milliseconds(first_of(row, IN_MILLISECONDS), 1)
    if exact is not None:
        return exact
    told = first_of(row, IN_SECONDS)
    if not isinstance(told, float | int) and (both := _both_times(row)):
        told = both[0]
    return milliseconds(told, unit_ms)


def ends_ms(row: Row, start_ms: int | None, unit_ms: float) -> int | None:
    """When it ends, in milliseconds, as it says or by its duration."""
    exact = milliseconds(first_of(row, ENDS_IN_MILLISECONDS), 1)
    told = first_of(row, ENDS_IN_SECONDS)
    if told is None and (both := _both_times(row)):
        told = both[1]
    end_ms = milliseconds(told, unit_ms) if exact is None else exact
    duration_ms = milliseconds(first_of(row, DURATIONS), unit_ms)
    if end_ms is None and duration_ms is not None and start_ms is not None:
        return start_ms + duration_ms
    return end_ms


def _both_times(row: Row) -> list[object]:
    """From when to when, where a record has that as a pair: `[0.1, 0.9]`, `0:01 - 0:04`."""
    return next((pair for key in FROM_TO if len(pair := _pair(row.get(key))) == 2), [])


def _pair(both: object) -> list[object]:
    if isinstance(both, dict):
        ends = (first_of(both, keys) for keys in (IN_SECONDS, ENDS_IN_SECONDS))
        return [end for end in ends if end is not None]
    if isinstance(both, str) and (times := RANGE.fullmatch(both)):
        return list(times.groups())
    return both if isinstance(both, list) else []
