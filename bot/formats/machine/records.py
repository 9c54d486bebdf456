"""Lists of records of any maker: who, when, what. Whisper's segments are such a list.

{"segments": [{"speaker": "SPEAKER_00", "start": 0.1, "end": 0.9, "text": " Good morning."}]}
[{"speaker": "Jane Doe", "text": "Good morning."}, …]
{"segments": [{"speaker": "Jane Doe", "startTime": 0.1, "body": "Good morning."}]}
[{"participant": {"name": "Jane Doe"}, "words": [{"text": "Good", "start_timestamp": 0.1}]}]
[{"text": "Good morning.", "data": {"speaker": "Jane Doe", "start": 0.1, "words": […]}}]
[{"text": "good morning", "result": [{"word": "good", "start": 0.1, "end": 0.4}, …]}]
"""

from collections.abc import Iterator, Sequence

from bot.formats.machine.fields import (
    Row,
    at,
    first_of,
    hints_of,
    rows_at,
    unit_of,
    voice_of,
    words_of,
)
from bot.formats.machine.heard import Heard, Recording, laid_over
from bot.formats.machine.nested import lists_inside, speakers_inside
from bot.formats.machine.record_fields import (
    IN_MILLISECONDS,
    IN_SECONDS,
    SPEAKERS,
    ends_ms,
    pieces_of,
    said_in,
    starts_ms,
)

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

MARKS = ("avg_logprob", "no_speech_prob", "compression_ratio", "tokens")
"""Keys that only Whisper writes beside words, start and end."""

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
    worded = sum(bool(said_in(row)) for row in rows)
    told = sum(_tells(row) or any(map(_tells, pieces_of(row)[:1])) for row in rows)
    return bool(rows) and worded >= FEWEST_WHOLE * len(rows) and told * 2 >= len(rows)


def _are_told(rows: Sequence[Row]) -> bool:
    """Whether most rows have words, and who speaks from when or, in sentences, from when to when.

    Names that a program finds in a text have places in it as well, but no more than a few words.
    """
    if not are_records(rows):
        return False
    timed = sum(first_of(row, (*IN_SECONDS, *IN_MILLISECONDS)) is not None for row in rows)
    named = sum(first_of(row, SPEAKERS) is not None for row in rows)
    ended = sum(ends_ms(row, starts_ms(row, 1), 1) is not None for row in rows)
    words = sum(said_in(row).count(" ") + 1 for row in rows)
    if timed < FEWEST_WHOLE * len(rows):
        return False
    return named * 2 >= len(rows) or (ended * 2 >= len(rows) and words >= SENTENCE * len(rows))


def _tells(row: Row) -> bool:
    """Whether it says who speaks or when."""
    return first_of(row, SPEAKERS) is not None or starts_ms(row, 1) is not None


def _whole(rows: list[Row]) -> list[Row]:
    """The rows with what editors' blocks keep in their data, as fields of their own, and with the
    times of the first of their instances.

    So is whom a message is `from`, where that is a person and no address, and the `role` of who
    speaks, where nobody chats with a machine.
    """
    key = next((each for each in PARTIES if rows and _is_a_party(rows, each)), None)
    if key is not None:
        rows = [{**row, "speaker": row.get(key), key: None} for row in rows]
    if _have_voices_as_ids(rows):
        return [{**row, "speaker": row["id"]} for row in rows]
    if any(isinstance(row.get("data"), dict) for row in rows[:1]):
        return [{**d, **row} if isinstance(d := row.get("data"), dict) else row for row in rows]
    if any(rows_at(row, "instances") for row in rows[:1]):
        return [{**next(iter(rows_at(row, "instances")), {}), **row} for row in rows]
    return rows


def _have_voices_as_ids(rows: Sequence[Row]) -> bool:
    """Whether the ids of rows without a speaker come back, as those of voices do."""
    if not rows or any(first_of(row, SPEAKERS) is not None for row in rows):
        return False
    ids = [row["id"] for row in rows if isinstance(row.get("id"), int | str)]
    return len(ids) == len(rows) > len(set(ids)) and bool(said_in(rows[0]))


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
        or any(ends_ms(piece, starts_ms(piece, 1), 1) is not None for piece in pieces_of(row)[:1])
        or (first_of(row, SPEAKERS) is not None and ends_ms(row, starts_ms(row, 1), 1) is not None)
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


def _heard(row: Row, unit_ms: float) -> Sequence[Heard]:
    """A record as one stretch, or word by word where only the words say who speaks."""
    start_ms, voice = starts_ms(row, unit_ms), voice_of(first_of(row, SPEAKERS))
    pieces = pieces_of(row)
    if voice is None and any(first_of(piece, SPEAKERS) is not None for piece in pieces):
        return laid_over(said_in(row), _carried_on(pieces, unit_ms))
    if start_ms is None and pieces:
        start_ms = starts_ms(pieces[0], unit_ms)
    end_ms = ends_ms(row, start_ms, unit_ms)
    if end_ms is None and pieces:
        end_ms = ends_ms(pieces[-1], starts_ms(pieces[-1], unit_ms), unit_ms)
    return [Heard(said_in(row), voice, start_ms, end_ms)]


def _carried_on(pieces: Sequence[Row], unit_ms: float) -> list[Heard]:
    """Words with their own speakers; one that has none (a number, often) is the last one's."""
    heard, voice = [], None
    for piece in pieces:
        voice = voice_of(first_of(piece, SPEAKERS)) or voice
        start_ms = starts_ms(piece, unit_ms)
        heard.append(Heard(said_in(piece), voice, start_ms, ends_ms(piece, start_ms, unit_ms)))
    return heard


def _unit_ms(rows: Sequence[Row]) -> float:
    """What the numbers count in: makers differ, and the speed of speech tells."""
    times = [first_of(each, IN_SECONDS) for row in rows for each in (row, *pieces_of(row)[:1])]
    return unit_of(times, sum(said_in(row).count(" ") + 1 for row in rows[:-1]))


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
