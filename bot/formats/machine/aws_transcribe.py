"""Amazon Transcribe: items (words and punctuation), with speakers beside them or in them.

{"results": {"items": [{"start_time": "0.1", "end_time": "0.4", "type": "pronunciation",
  "alternatives": [{"content": "Good"}], "speaker_label": "spk_0"}, …
"""

from collections.abc import Iterator

from bot.formats.machine.fields import (
    Row,
    at,
    hints_of,
    milliseconds,
    rows_at,
    voice_of,
    words_of,
)
from bot.formats.machine.heard import Heard, Recording, in_order_of_time


def read_aws_transcribe(found: object) -> Recording | None:
    """The items of all channels, or else the segments that newer answers add."""
    results = {"items": found} if _are_items(found) else at(found, "results")
    if not isinstance(results, dict) or isinstance(results.get("channels"), list):
        return None
    if "items" not in results and "audio_segments" not in results:
        return None
    hints = hints_of(results)
    channels = rows_at(results, "channel_labels", "channels")
    if channels:
        heard = [list(_items(rows_at(each, "items"), {}, _channel(each))) for each in channels]
        return Recording(in_order_of_time(heard), hints)
    items = rows_at(results, "items")
    if items:
        return Recording(list(_items(items, _voices_by_start(results))), hints)
    return Recording([_segment(row) for row in rows_at(results, "audio_segments")], hints)


def _are_items(found: object) -> bool:
    """Whether somebody kept the list of items alone."""
    first = found[0] if isinstance(found, list) and found else None
    return bool(rows_at(first, "alternatives")) and at(first, "type") is not None


def _items(items: list[Row], voices: dict[str, str], channel: str | None = None) -> Iterator[Heard]:
    """Punctuation has neither time nor, in older answers, a speaker: it is the word's before."""
    voice = None
    for item in items:
        content = words_of(next(iter(rows_at(item, "alternatives")), {}), "content")
        start = item.get("start_time")
        is_punctuation = item.get("type") == "punctuation"
        if not is_punctuation:
            own = voice_of(item.get("speaker_label")) or voices.get(str(start)) or channel
            voice = own or voice_of(item.get("channel_label"))
        yield Heard(
            content,
            voice,
            milliseconds(start),
            milliseconds(item.get("end_time")),
            apart=not is_punctuation,
        )


def _voices_by_start(results: Row) -> dict[str, str]:
    """Who speaks at a time, from the list of speakers' segments."""
    return {
        str(item.get("start_time")): voice
        for segment in rows_at(results, "speaker_labels", "segments")
        for item in rows_at(segment, "items")
        if (voice := voice_of(item.get("speaker_label") or segment.get("speaker_label")))
    }


def _channel(channel: Row) -> str | None:
    return voice_of(channel.get("channel_label"))


def _segment(row: Row) -> Heard:
    return Heard(
        words_of(row, "transcript"),
        voice_of(row.get("speaker_label") or row.get("channel_label")),
        milliseconds(row.get("start_time")),
        milliseconds(row.get("end_time")),
    )
