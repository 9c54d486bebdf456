"""Caption files that hold something else than what is said: chapters, pictures, data of programs.

Kind: chapters                        → no transcript
sprite.jpg#xywh=0,0,160,90            → pictures for a player's bar of time
{"type": "ad", "id": 7}               → data
00:00:00.000 --> 00:12:30.000 ↵ The wall → a chapter: nobody says so little for so long
"""

import re
from collections.abc import Sequence
from statistics import median

from bot.errors import NotATranscript
from bot.formats.captions.cues import Cue, cue_ms
from bot.formats.source import Source

KIND = re.compile(r"(?:\A|\n)[^\S\n]*kind[^\S\n]*:[^\S\n]*(chapters|metadata)\b", re.I)
PICTURE = re.compile(r"\S+(?:\.(?:jpe?g|png|webp|gif|avif)|#xywh=)\S*", re.I)
DATA = re.compile(r'[\[{]\s*(?:["{\[]|\Z)')  # `{"type":`

LOOKED_AT = 40
"""Cues that tell what all are."""

LONGEST_CUE_MS = 20_000
FEWEST_WORDS_A_SECOND = 0.3
"""Captions stay for some seconds; half of the cues longer than that with hardly a word are none."""

LETTERS_OF_A_WORD = 6
"""With its space; so that text without spaces has words as well."""


def refuse_unspoken(source: Source, cues: Sequence[Cue]) -> None:
    """Raises NotATranscript where the cues are no captions of speech."""
    text = source.text
    if cues and (kind := KIND.search(text, 0, cues[0].head)):
        what = {"chapters": "chapters", "metadata": "data for programs"}[kind[1].lower()]
        raise NotATranscript(source.name, f"its cues are {what}, which nobody says")
    first = [(cue, text[slice(*cue.words)]) for cue in cues[:LOOKED_AT] if cue.words[0] < cue.end]
    if 2 * sum(bool(PICTURE.fullmatch(words)) for _, words in first) > len(first):
        raise NotATranscript(source.name, "its cues are pictures, and nobody speaks in it")
    if 2 * sum(bool(DATA.match(words)) for _, words in first) > len(first):
        raise NotATranscript(source.name, "its cues are data for programs, which nobody says")
    if _are_chapters(first):
        raise NotATranscript(source.name, "its cues are chapters, which nobody says")


def _are_chapters(cues: Sequence[tuple[Cue, str]]) -> bool:
    lasting = [cue_ms(cue.until) - cue_ms(cue.since) for cue, _ in cues]
    if len(lasting) < 2 or median(lasting) < LONGEST_CUE_MS:
        return False
    words = sum(len(words) for _, words in cues) / LETTERS_OF_A_WORD
    return words < FEWEST_WORDS_A_SECOND * sum(lasting) / 1000
