"""Google Speech-to-Text: results with alternatives; a tag for the speaker in the last of them.

{"results": [{"alternatives": [{"transcript": "Good morning.", "words":
  [{"startTime": "0.100s", "endTime": "0.400s", "word": "Good", "speakerTag": 1}, …
"""

from collections.abc import Sequence

from bot.formats.machine.fields import (
    Row,
    at,
    first_of,
    hints_of,
    milliseconds,
    rows_at,
    voice_of,
    words_of,
)
from bot.formats.machine.heard import Heard, Recording, in_order_of_time

STARTS = ("startTime", "start_time", "startOffset", "start_offset")
ENDS = ("endTime", "end_time", "endOffset", "end_offset")
RESULT_ENDS = ("resultEndTime", "result_end_time", "resultEndOffset", "result_end_offset")
TAGS = ("speakerTag", "speaker_tag", "speakerLabel", "speaker_label")
CHANNELS = ("channelTag", "channel_tag")


def read_google_speech(found: object) -> Recording | None:
    """The words of all results, or of the last where that repeats them with speakers."""
    results = rows_at(found, "results") or rows_at(found, "response", "results") or _batch(found)
    best = [next(iter(rows_at(result, "alternatives")), {}) for result in results]
    if not any("transcript" in each or _is_worded(each) for each in best):
        return None
    heard = [_of_result(each, result) for each, result in zip(best, results, strict=True)]
    if _repeats_all(heard):
        heard = heard[-1:]
    channels: dict[object, list[Heard]] = {}
    for words, result in zip(heard, results[-len(heard) :], strict=True):
        channels.setdefault(first_of(result, CHANNELS), []).extend(words)
    if len(channels) > 1:
        channels = {
            channel: [each._replace(voice=each.voice or f"Channel {channel}") for each in words]
            for channel, words in channels.items()
        }
    return Recording(in_order_of_time(list(channels.values())), hints_of(*results[:1]))


def _batch(found: object) -> list[Row]:
    """The results in a batch of one file: `{"results": {"gs://…": {"transcript": {…}}}}`."""
    files = at(found, "results") or at(found, "response", "results")
    if not isinstance(files, dict) or len(files) != 1:
        return []
    (answer,) = files.values()
    inline = rows_at(answer, "inlineResult", "transcript", "results")
    return inline or rows_at(answer, "transcript", "results")


def _is_worded(best: Row) -> bool:
    return any("word" in word and first_of(word, STARTS + ENDS) for word in rows_at(best, "words"))


def _of_result(best: Row, result: Row) -> list[Heard]:
    words = [_heard(word) for word in rows_at(best, "words")]
    transcript = words_of(best, "transcript")
    if not words and transcript:
        return [Heard(transcript, None, None, milliseconds(first_of(result, RESULT_ENDS)))]
    return words


def _heard(word: Row) -> Heard:
    tag = first_of(word, TAGS)
    return Heard(
        words_of(word, "word"),
        voice_of(tag) if tag else None,  # 0 stands for no speaker
        milliseconds(first_of(word, STARTS)),
        milliseconds(first_of(word, ENDS)),
    )


def _repeats_all(heard: Sequence[Sequence[Heard]]) -> bool:
    """Whether the last result has speakers for all words before it, which have none."""
    if len(heard) < 2 or not heard[-1]:
        return False
    *before, last = heard
    earlier = [each.words for words in before for each in words]
    return (
        all(each.voice for each in last)
        and not any(each.voice for words in before for each in words)
        and [each.words for each in last][: len(earlier)] == earlier
    )
