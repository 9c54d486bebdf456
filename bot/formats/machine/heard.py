"""What every recogniser's output is read into: words with a voice and times.

    {"speaker": "A", "start": 170, "end": 900, "text": "Good morning."}

is `Heard("Good morning.", "Speaker A", 170, 900)`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from bot.formats.source import NOTHING_SAID, Hints

FARTHEST_APART = 40
"""So many characters at most lie between one word and the next of the same text."""


class Heard(NamedTuple):
    """A word, or a stretch of words, that one voice says (None: it is not said whose).

    `apart`: white space stands before it; not so before most punctuation.
    """

    words: str
    voice: str | None = None
    start_ms: int | None = None
    end_ms: int | None = None
    apart: bool = True


class Recording(NamedTuple):
    """All that a recogniser heard, in order, and what its output says of the recording.

    `is_certain`: no other program writes such a shape. Records that anybody could have kept
    are weighed by what is in them.
    """

    heard: Sequence[Heard]
    hints: Hints = NOTHING_SAID
    is_certain: bool = True


def laid_over(text: str, heard: Sequence[Heard]) -> Sequence[Heard]:
    """The same words as they stand in a running text, which has the punctuation they lack.

    `Good morning.` over `good`, `morning` gives `Good`, `morning.`. Where the words are not
    those of the text, they stay as they are.
    """
    plain = text.lower()
    if not heard or len(plain) != len(text):
        return heard
    starts, at = [], 0
    for each in heard:
        word = each.words.strip().lower()
        start = plain.find(word, at, at + len(word) + FARTHEST_APART)
        if start < 0:
            return heard
        starts.append(start)
        at = start + len(word)
    if len(text) - at > FARTHEST_APART:
        return heard
    starts[0] = 0
    ends = [*starts[1:], len(text)]
    return [
        each._replace(
            words=text[start:end].rstrip(), apart=text[start - 1 : start] in ("", " ", "\n")
        )
        for each, start, end in zip(heard, starts, ends, strict=True)
    ]


def in_order_of_time(channels: Sequence[Sequence[Heard]]) -> list[Heard]:
    """Several channels as one conversation: whole sentences of each, by when they begin."""
    if len(channels) == 1:
        return list(channels[0])
    sentences = [sentence for channel in channels for sentence in _sentences(channel)]
    sentences.sort(key=lambda sentence: sentence[0].start_ms or 0)
    return [each for sentence in sentences for each in sentence]


def _sentences(channel: Sequence[Heard]) -> list[list[Heard]]:
    sentences: list[list[Heard]] = []
    is_over = True
    for each in channel:
        if is_over and each.apart:
            sentences.append([])
            is_over = False
        if not sentences:
            sentences.append([])
        sentences[-1].append(each)
        is_over = is_over or each.words.rstrip().endswith((".", "?", "!", "。", "？", "！"))
    return sentences
