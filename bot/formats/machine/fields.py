"""The fields of parsed JSON, had without trust: what is missing or of another kind is absent."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from bot.formats.source import Hints
from bot.formats.stated_dates import find_dates
from bot.formats.timestamps import timestamp_ms

Row = dict[str, Any]
"""An object of JSON: a word, a segment, a whole file."""

SECONDS = 1000
"""Milliseconds in the unit that most recognisers count in."""

LONGEST_SECONDS = 1_000_000
"""Eleven days: a greater number is no time of a recording, but a day, or nonsense."""

SLOWEST_WORDS_A_SECOND = 0.1
"""If whole numbers as seconds make speech slower than that, they are milliseconds."""

LONGEST_TITLE = 300

NUMBER = re.compile(r"\s*(\d{1,12}(?:\.\d{1,12})?)\s*s?\s*")  # ` 13.03`, `1.200s`
LONGEST_NUMBER = 24
DURATION = re.compile(  # `PT1M2.5S`
    r"PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?"
)
CLOCK = re.compile(r"(\d{1,3}:\d\d:\d\d(?:[.,]\d{1,3})?)\d*")  # `00:00:03.1234567`
NO_NAME = re.compile(r"[A-Z]|\d{1,3}")  # `A`, `0`: which of the voices, and no name

TITLES = ("title", "episode_title", "episodeTitle", "meeting_title", "meetingTitle")
PROGRAMS = ("program", "programme", "show", "podcast")
LANGUAGES = ("language", "language_code", "languageCode", "lang", "locale")
DAYS = (
    *("recorded_at", "recordedAt", "recording_date", "recordingDate", "recorded", "date"),
    *("air_date", "airDate", "aired", "published", "published_at", "publishedAt", "pubDate"),
    *("meeting_date", "meetingDate", "pub_date", "publish_date", "datePublished"),
)
"""Keys of the day of the recording. When the machine was at work (`created`) is another day."""

ABOUT = ("metadata", "meta", "info", "recording", "meeting", "episode", "call", "video", "media")
"""Keys of an object that tells of the recording."""

NAMES = ("name", "username", "display_name", "displayName", "label", "@id", "id")


def at(value: object, *path: str) -> object:
    """What stands at a path of keys, or None."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def rows_at(value: object, *path: str) -> list[Row]:
    """The objects in the list at a path of keys; none where there is no such list."""
    found = at(value, *path)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def first_of(row: Row, keys: Iterable[str]) -> object:
    """What the first of the keys holds that holds anything."""
    return next((row[key] for key in keys if row.get(key) is not None), None)


def words_of(row: Row, *keys: str) -> str:
    """The text under the first of the keys that holds one."""
    return next((row[key] for key in keys if isinstance(row.get(key), str)), "")


def voice_of(value: object) -> str | None:
    """A speaker as the source writes them. `0` and `A` say no name: `Speaker 0`, `Speaker A`."""
    if isinstance(value, list) and value:
        value = value[0]  # of several who are heard at once
    if isinstance(value, dict):
        value = first_of(value, NAMES)
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    return _written_voice(value) if isinstance(value, str) else _written_voice(str(value))


@lru_cache(maxsize=256)
def _written_voice(value: str) -> str | None:
    """The name in a text; a recording repeats a few of them for each word."""
    written = " ".join(value.split())
    if " " not in written and written.count("/") > 1:
        written = written.rpartition("/")[2]  # `conferences/c1/participants/p2`
    if not any(map(str.isalnum, written)):
        return None
    return f"Speaker {written}" if NO_NAME.fullmatch(written) else written or None


def milliseconds(value: object, unit_ms: float = SECONDS) -> int | None:
    """A time of the recording in milliseconds, or None where it is none.

    Numbers count in units of `unit_ms`; texts are `13.03`, `1.200s`, `00:01:02.5` or
    `PT1M2.5S`; objects are `{"seconds": "1", "nanos": 200000000}`.
    """
    if isinstance(value, float | int):  # a comparison with NaN is false
        is_time = 0 <= value * unit_ms < LONGEST_SECONDS * 1000
        return int(value * unit_ms + 0.5) if is_time else None
    if isinstance(value, str):
        return _written_ms(value, unit_ms)
    if isinstance(value, dict):
        if "relative" in value:
            return milliseconds(value["relative"], unit_ms)
        if "seconds" not in value and "nanos" not in value:
            return None
        nanos = value.get("nanos")
        more = nanos // 1_000_000 if isinstance(nanos, int) else 0
        whole = milliseconds(value.get("seconds", 0))
        return None if whole is None else whole + more
    return None


def _written_ms(value: str, unit_ms: float) -> int | None:
    if len(value) < LONGEST_NUMBER and value.replace(".", "", 1).isdecimal():
        return milliseconds(float(value), unit_ms)
    number = NUMBER.fullmatch(value)
    if number:
        return milliseconds(float(number[1]), SECONDS if "s" in value else unit_ms)
    duration = DURATION.fullmatch(value)
    if duration:
        hours, minutes, seconds = (float(each or 0) for each in duration.groups())
        return milliseconds(hours * 3600 + minutes * 60 + seconds)
    clock = CLOCK.fullmatch(value)
    return timestamp_ms(clock[1] if clock else value)


def unit_of(times: Sequence[object], words: int) -> float:
    """What the numbers count in, in milliseconds: makers differ, and the speed of speech tells.

    `words` are those that were said from the first of the times to the last.
    """
    whole = [time for time in times if isinstance(time, int)]
    if len(whole) * 2 < len(times) or len(whole) < 2:
        return SECONDS
    return 1 if words < SLOWEST_WORDS_A_SECOND * (max(whole) - min(whole)) else SECONDS


def hints_of(*rows: object) -> Hints:
    """What the heads of a file say of the recording: its title, its language, its day."""
    given = [row for row in rows if isinstance(row, dict)]
    heads = [
        *given,
        *(row[key] for row in given for key in ABOUT if isinstance(row.get(key), dict)),
    ]
    title = next((words for row in heads if (words := words_of(row, *TITLES).strip())), "")
    language = next((words for row in heads if (words := words_of(row, *LANGUAGES))), None)
    days = [words for row in heads if (words := words_of(row, *DAYS))]
    return Hints(
        title=" ".join(title[:LONGEST_TITLE].split()) or None,
        program=next((words for row in heads if (words := words_of(row, *PROGRAMS).strip())), None),
        dates=tuple(stated for words in days for stated in find_dates(words[:100]))[:1],
        language=language.lower().replace("_", "-").partition("-")[0] if language else None,
    )
