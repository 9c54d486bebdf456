"""Deepgram: words of each channel, with a number for the speaker; an answer, or a stream of them.

{"results": {"channels": [{"alternatives": [{"transcript": "Good morning.", "words":
  [{"word": "good", "punctuated_word": "Good", "start": 0.1, "end": 0.4, "speaker": 0}, …
"""

from collections.abc import Iterator, Sequence

from bot.formats.machine.fields import (
    Row,
    at,
    hints_of,
    milliseconds,
    rows_at,
    voice_of,
    words_of,
)
from bot.formats.machine.heard import Heard, Recording, in_order_of_time, laid_over


def read_deepgram(found: object) -> Recording | None:
    """The words of all channels; of a stream the answers that are final."""
    if isinstance(found, list):
        return _read_stream(found)
    channels = rows_at(found, "results", "channels")
    if not channels:
        return None
    heard = [_of_channel(channel, number) for number, channel in enumerate(channels)]
    if len(channels) == 1:
        heard = [[each._replace(voice=_spoken(each.voice)) for each in heard[0]]]
    return Recording(
        in_order_of_time(heard), hints_of(at(found, "metadata"), at(found, "results"), *channels)
    )


def _read_stream(answers: list[object]) -> Recording | None:
    final = [
        answer["channel"]
        for answer in answers
        if isinstance(answer, dict)
        and answer.get("is_final") is True
        and isinstance(answer.get("channel"), dict)
    ]
    heard = [each for channel in final for each in _of_channel(channel, 0)]
    return (
        Recording([each._replace(voice=_spoken(each.voice)) for each in heard]) if final else None
    )


def _of_channel(channel: Row, number: int) -> Sequence[Heard]:
    """The first of a channel's alternatives; others are other guesses at the same words."""
    best = next(iter(rows_at(channel, "alternatives")), {})
    transcript = words_of(best, "transcript")
    words = rows_at(best, "words") or list(_sentences(best))
    if not words:
        return [Heard(transcript, f"Channel {number}")]
    heard = [
        Heard(
            words_of(word, "punctuated_word", "word", "text"),
            " ".join(filter(None, (f"Channel {number}", voice_of(word.get("speaker"))))),
            milliseconds(word.get("start")),
            milliseconds(word.get("end")),
        )
        for word in words
    ]
    return heard if "punctuated_word" in words[0] else laid_over(transcript, heard)


def _sentences(best: Row) -> Iterator[Row]:
    """The sentences of the paragraphs with their speakers, where the words were left out."""
    for paragraph in rows_at(best, "paragraphs", "paragraphs"):
        for sentence in rows_at(paragraph, "sentences"):
            yield {"speaker": paragraph.get("speaker"), **sentence}


def _spoken(voice: str | None) -> str | None:
    """The speaker alone, where there is but one channel."""
    return (voice or "").partition(" ")[2].partition(" ")[2] or None
