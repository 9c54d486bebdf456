"""Captions of any form: their cues become a script, once the form's own reader found them."""

import re
from collections.abc import Sequence

from bot.formats.captions.cues import Aside, Cue
from bot.formats.captions.marks import find_marks
from bot.formats.captions.markup import resolve_captions
from bot.formats.captions.voices import read_voices
from bot.formats.passage import Passage, Script
from bot.formats.source import NOTHING_SAID, Hints

CUES_THAT_TELL = 40
"""So many cues tell whether all is in capitals."""

CAPITALS = re.compile(r"[A-Z]+")
SMALL = re.compile(r"[a-z]+")
MOST_SMALL = 0.1
"""In broadcast capitals a few small letters stand, as in `McDONALD`."""


def script_of(
    text: str, cues: Sequence[Cue], asides: Sequence[Aside] = (), hints: Hints = NOTHING_SAID
) -> Script:
    """The script of cues; `asides` are the blocks between them. All of `text` is in it."""
    marks = find_marks(text, cues, capitals=is_in_capitals(text, cues))
    voices = len(cues) - [cue.voice for cue in cues].count(None)
    passages: list[Passage] = []
    if cues and text[: cues[0].head].strip():
        passages.append(Passage("header", ((0, cues[0].head),)))
    passages += read_voices(text, cues, marks, all_voiced=voices * 2 > len(cues))
    passages += (Passage(aside.kind, (aside.span,)) for aside in asides)
    if cues and text[cues[-1].end :].strip():
        passages.append(Passage("timestamp", ((cues[-1].end, len(text)),)))
    return Script(tuple(passages), hints, resolve_captions, is_recording=True)


def is_in_capitals(text: str, cues: Sequence[Cue]) -> bool:
    """Whether the words are broadcast capitals."""
    words = " ".join([text[cue.start : cue.end] for cue in cues[:CUES_THAT_TELL]])
    small, capitals = (sum(map(len, each.findall(words))) for each in (SMALL, CAPITALS))
    return capitals > 0 and small < MOST_SMALL * capitals
