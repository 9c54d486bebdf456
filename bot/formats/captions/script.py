"""Captions of any form: their cues become a script, once the form's own reader found them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.formats.captions.cues import Aside, Cue
from bot.formats.captions.marks import Mark, find_marks
from bot.formats.captions.markup import resolve_captions
from bot.formats.captions.voices import read_voices
from bot.formats.letting_go import let_go
from bot.formats.passage import Passage, Script
from bot.formats.source import NOTHING_SAID, Hints

CUES_THAT_TELL = 40
"""So many cues tell whether all is in capitals."""

MOST_NAMED = 0.75
SHARE_AGAIN = 0.2
"""Of the cues so many name somebody, and of those so many whoever spoke just before, in what
recognisers write."""

CAPITALS = re.compile(r"[A-Z]+")
SMALL = re.compile(r"[a-z]+")
MOST_SMALL = 0.1
"""In broadcast capitals a few small letters stand, as in `McDONALD`."""


def script_of(
    text: str, cues: list[Cue], asides: Sequence[Aside] = (), hints: Hints = NOTHING_SAID
) -> Script:
    """The script of cues; `asides` are the blocks between them. All of `text` is in it.

    The list of cues is empty afterwards.
    """
    marks = find_marks(text, cues, capitals=is_in_capitals(text, cues))
    all_voiced = _has_voices_throughout(cues) or _names_at_each_cue(cues, marks)
    head, end = (cues[0].head, cues[-1].end) if cues else (0, len(text))
    passages: list[Passage] = []
    if text[:head].strip():
        passages.append(Passage("header", ((0, head),)))
    passages += read_voices(text, let_go(cues), marks, all_voiced=all_voiced)
    passages += (Passage(aside.kind, (aside.span,)) for aside in asides)
    if text[end:].strip():
        passages.append(Passage("timestamp", ((end, len(text)),)))
    return Script(tuple(passages), hints, resolve_captions, is_recording=True)


def _has_voices_throughout(cues: Sequence[Cue]) -> bool:
    """Whether most cues have a voice of their own, told again though nobody else has spoken.

    Where it is told only as it changes, the cues below go on with it.
    """
    told = [cue.voice for cue in cues if cue.voice is not None]
    return len(told) * 2 > len(cues) and any(one == following for one, following in pairwise(told))


def _names_at_each_cue(cues: Sequence[Cue], marks: Sequence[Mark]) -> bool:
    """Whether cues name who speaks though nobody else has spoken, and all but a few name somebody.

    Elsewhere a name stands where the speaker changes, and the cues below go on with it.
    """
    named = [mark.label for mark in marks if mark.kind == "label"]
    again = sum(before == label for before, label in pairwise(named))
    return len(named) >= MOST_NAMED * len(cues) and again >= SHARE_AGAIN * len(named) > 0


def is_in_capitals(text: str, cues: Sequence[Cue]) -> bool:
    """Whether the words are broadcast capitals."""
    words = " ".join([text[cue.start : cue.end] for cue in cues[:CUES_THAT_TELL]])
    small, capitals = (sum(map(len, each.findall(words))) for each in (SMALL, CAPITALS))
    return capitals > 0 and small < MOST_SMALL * capitals
