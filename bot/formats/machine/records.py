"""Lists of records of any maker: who, when, what. Whisper's segments are such a list.

{"segments": [{"speaker": "SPEAKER_00", "start": 0.1, "end": 0.9, "text": " Good morning."}]}
[{"speaker": "Jane Doe", "text": "Good morning."}, …]
{"segments": [{"speaker": "Jane Doe", "startTime": 0.1, "body": "Good morning."}]}
[{"participant": {"name": "Jane Doe"}, "words": [{"text": "Good", "start_timestamp": 0.1}]}]
[{"text": "Good morning.", "data": {"speaker": "Jane Doe", "start": 0.1, "words": […]}}]
[{"text": "good morning", "result": [{"word": "good", "start": 0.1, "end": 0.4}, …]}]
"""

import re
from collections.abc import Iterator, Sequence

from bot.formats.machine.fields import (
    Row,
    at,
    first_of,
    hints_of,
    milliseconds,
    rows_at,
    unit_of,
    voice_of,
    words_of,
)
from bot.formats.machine.heard import Heard, Recording, laid_over
from bot.formats.machine.nested import lists_inside, speakers_inside

LISTS = (
    *("speakers", "Transcript", "meeting_transcripts"),
    *("segments", "utterances", "transcript", "transcripts", "transcription", "monologues"),
    *("entries", "paragraphs", "sentences", "turns", "cues", "captions", "phrases", "lines"),
    *("blocks", "dialogue", "dialog", "conversation", "messages", "records", "chunks"),
    *("timeline", "results", "items", "words"),
)
"""Keys of such lists, the longest stretches of speech first."""

WRAPPERS = (
    "transcript",
    "transcription",
    "data",
    "result",
    "results",
    "response",
    "output",
    "body",
    "speech",
)
HEADS = (*((key,) for key in WRAPPERS), ("data", "transcript"), ("result", "metadata"))
"""Where a file may say what it holds: its title and its day."""

PARTIES = ("from", "role")
OF_A_CHAT = frozenset(("user", "assistant", "system", "tool", "human", "ai", "bot", "developer"))
SINGLE = ("recordings", "callTranscripts")
"""Keys of lists of recordings, of which one is read."""

TEXTS = (
    *(
        "text",
        "body",
        "transcript",
        "content",
        "sentence",
        "utterance",
        "utt",
        "segment",
        "caption",
    ),
    "line",
    *("punctuated_word", "word", "punct", "words", "dialogue", "Content"),
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

MARKS = ("avg_logprob", "no_speech_prob", "compression_ratio", "tokens")
"""Keys that only Whisper writes beside words, start and end."""

PIECES = ("words", "children", "sentences", "result", "cues", "content")
"""Keys of a record's own words; Vosk's are the result of an utterance."""

SENTENCE = 3
"""Words that a record without a speaker has at least, under a key that nobody knows."""

FEWEST_WHOLE = 0.9
"""So many of a list's records have words; half of them a speaker or a time."""


def read_records(found: object) -> Recording | None:
    """The first list of records that words and a speaker or a time make one of speech."""
    rows = next((rows for rows in map(_whole, _lists(found)) if are_records(rows)), None)
    if rows is None:  # under keys that nobody knows, only what is told in full
        rows = next((rows for rows in map(_whole, lists_inside(found)) if _are_told(rows)), None)
    if rows is None:
        return None
    unit_ms = _unit_ms(rows)
    heard = [each for row in rows for each in _heard(row, unit_ms)]
    heads = (found, *(at(found, *path) for path in HEADS))
    return Recording(_with_names(heard, found), hints_of(*heads), _are_certain(rows))


def are_records(rows: Sequence[Row]) -> bool:
    """Whether most of the rows have words, and many say who speaks or when."""
    worded = sum(bool(_words(row)) for row in rows)
    told = sum(_tells(row) or any(map(_tells, _pieces(row)[:1])) for row in rows)
    return bool(rows) and worded >= FEWEST_WHOLE * len(rows) and told * 2 >= len(rows)


def _are_told(rows: Sequence[Row]) -> bool:
    """Whether most rows have words, and who speaks from when or, in sentences, from when to when.

    Names that a program finds in a text have places in it as well, but no more than a few words.
    """
    if not are_records(rows):
        return False
    timed = sum(first_of(row, (*IN_SECONDS, *IN_MILLISECONDS)) is not None for row in rows)
    named = sum(first_of(row, SPEAKERS) is not None for row in rows)
    ended = sum(_end(row, _start(row, 1), 1) is not None for row in rows)
    words = sum(_words(row).count(" ") + 1 for row in rows)
    if timed < FEWEST_WHOLE * len(rows):
        return False
    return named * 2 >= len(rows) or (ended * 2 >= len(rows) and words >= SENTENCE * len(rows))


def _tells(row: Row) -> bool:
    """Whether it says who speaks or when."""
    return first_of(row, SPEAKERS) is not None or _start(row, 1) is not None


def _whole(rows: list[Row]) -> list[Row]:
    """The rows with what editors' blocks keep in their data, as fields of their own, and with the
    times of the first of their instances.

    So is whom a message is `from`, where that is a person and no address, and the `role` of who
    speaks, where nobody chats with a machine.
    """
    key = next((each for each in PARTIES if rows and _is_a_party(rows, each)), None)
    if key is not None:
        rows = [{**row, "speaker": row.get(key), key: None} for row in rows]
    if any(isinstance(row.get("data"), dict) for row in rows[:1]):
        return [{**d, **row} if isinstance(d := row.get("data"), dict) else row for row in rows]
    if any(rows_at(row, "instances") for row in rows[:1]):
        return [{**next(iter(rows_at(row, "instances")), {}), **row} for row in rows]
    return rows


def _is_a_party(rows: Sequence[Row], key: str) -> bool:
    told = [row.get(key) for row in rows]
    if key == "from":
        return isinstance(told[0], dict)
    parts = {each.lower() for each in told if isinstance(each, str)}
    return len(parts) > 1 and parts.isdisjoint(OF_A_CHAT) and first_of(rows[0], SPEAKERS) is None


def _are_certain(rows: Sequence[Row]) -> bool:
    """Whether the first rows have what only recognisers write, as the times of each word, or who
    speaks from when to when.
    """
    return all(
        any(mark in row for mark in MARKS)
        or any(_end(piece, _start(piece, 1), 1) is not None for piece in _pieces(row)[:1])
        or (first_of(row, SPEAKERS) is not None and _end(row, _start(row, 1), 1) is not None)
        for row in rows[:20]
    )


def _lists(found: object) -> Iterator[list[Row]]:
    if isinstance(found, list):
        yield rows_at(found)
        if len(found) == 1:
            yield from _lists(found[0])
    if isinstance(found, dict):
        yield from (each for key in SINGLE for each in _lists(found.get(key)))
        yield from ([found] for pieces in rows_at(found, "result")[:1] if "word" in pieces)
        yield from (rows_at(found, key) for key in LISTS)
        yield from (rows_at(found, key, name) for key in WRAPPERS for name in LISTS)
        inside = (at(found, outer, inner) for outer in WRAPPERS for inner in WRAPPERS)
        deeper = [each for each in inside if isinstance(each, dict)]
        yield from (rows_at(each, name) for each in deeper for name in LISTS)


def _words(row: Row) -> str:
    return words_of(row, *TEXTS) or " ".join(words_of(piece, *TEXTS) for piece in _pieces(row))


def _pieces(row: Row) -> list[Row]:
    return next((pieces for key in PIECES if (pieces := rows_at(row, key))), [])


def _heard(row: Row, unit_ms: float) -> Sequence[Heard]:
    """A record as one stretch, or word by word where only the words say who speaks."""
    start_ms, voice = _start(row, unit_ms), voice_of(first_of(row, SPEAKERS))
    pieces = _pieces(row)
    if voice is None and any(first_of(piece, SPEAKERS) is not None for piece in pieces):
        return laid_over(_words(row), _carried_on(pieces, unit_ms))
    if start_ms is None and pieces:
        start_ms = _start(pieces[0], unit_ms)
    end_ms = _end(row, start_ms, unit_ms)
    if end_ms is None and pieces:
        end_ms = _end(pieces[-1], _start(pieces[-1], unit_ms), unit_ms)
    return [Heard(_words(row), voice, start_ms, end_ms)]


def _carried_on(pieces: Sequence[Row], unit_ms: float) -> list[Heard]:
    """Words with their own speakers; one that has none (a number, often) is the last one's."""
    heard, voice = [], None
    for piece in pieces:
        voice = voice_of(first_of(piece, SPEAKERS)) or voice
        start_ms = _start(piece, unit_ms)
        heard.append(Heard(_words(piece), voice, start_ms, _end(piece, start_ms, unit_ms)))
    return heard


def _start(row: Row, unit_ms: float) -> int | None:
    exact = milliseconds(first_of(row, IN_MILLISECONDS), 1)
    if exact is not None:
        return exact
    told = first_of(row, IN_SECONDS)
    return milliseconds(both[0] if (both := _both_times(row)) else told, unit_ms)


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


def _end(row: Row, start_ms: int | None, unit_ms: float) -> int | None:
    exact = milliseconds(first_of(row, ENDS_IN_MILLISECONDS), 1)
    told = first_of(row, ENDS_IN_SECONDS)
    if told is None and (both := _both_times(row)):
        told = both[1]
    end_ms = milliseconds(told, unit_ms) if exact is None else exact
    duration_ms = milliseconds(first_of(row, DURATIONS), unit_ms)
    if end_ms is None and duration_ms is not None and start_ms is not None:
        return start_ms + duration_ms
    return end_ms


def _unit_ms(rows: Sequence[Row]) -> float:
    """What the numbers count in: makers differ, and the speed of speech tells."""
    times = [first_of(each, IN_SECONDS) for row in rows for each in (row, *_pieces(row)[:1])]
    return unit_of(times, sum(_words(row).count(" ") + 1 for row in rows[:-1]))


def _with_names(heard: Sequence[Heard], found: object) -> Sequence[Heard]:
    """The names in place of the ids, where a list of speakers tells them."""
    listed = [*rows_at(found, "speakers"), *rows_at(found, "speech", "speakers")]
    listed = listed or list(speakers_inside(found))
    named = [row for row in listed if row.get("id") is not None]
    names = {
        voice_of(row["id"]): voice_of(name)
        for row in named
        if (name := words_of(row, "name", "speaker_name", "display_name", "label"))
    }
    if not names:
        return heard
    return [each._replace(voice=names.get(each.voice, each.voice)) for each in heard]
