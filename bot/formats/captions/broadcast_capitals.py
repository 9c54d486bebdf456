r"""The reader of broadcast captions as plain text, without times.

>>> GOOD EVENING. THE BRIDGE IS CLOSED.   → a story begins; nobody is named
>> MARIA ORTIZ: I ASKED WHY.              → speech with the label `MARIA ORTIZ`
>> NOBODY SAID.                           → the voice changes; nobody is named
"""

import re

from bot.formats.captions.cues import Cue
from bot.formats.captions.marks import find_marks
from bot.formats.captions.script import is_in_capitals
from bot.formats.captions.voices import read_voices
from bot.formats.crumbs import refuse_crumbs
from bot.formats.header import read_opening
from bot.formats.passage import Passage, Script, as_it_stands
from bot.formats.source import Source

# `>> `, `>>>` at the head of a line, with words behind it.
ARROW_LINE = re.compile(r"(?:\A|(?<=\n))[^\S\n]*>>>?[^\S\n]*(?=[^\W\d_]|[\"“'\[(])")
QUOTED_LINE = re.compile(r"\n>(?!>)")  # `> as you wrote`: a letter quotes another
NAMED = re.compile(r">>>?[^\S\n]*[^\W\d_][^:\n]{0,60}:\s")  # `>> MARIA ORTIZ: `

TWO_ARROWS = re.compile(r"(?<![>\w])>>(?=[^\S\n][^\W\d_])")  # `>> Well, you invited me.`
TALK = re.compile(r"\b(?:I|I['’]m|you|we|yeah|thank|thanks|my)\b", re.I)
TALK_SHARE = 0.02

FEWEST_ARROWS = 3
LOOKED_AT_CHARACTERS = 20_000


def is_broadcast_capitals(source: Source) -> bool:
    """Whether lines open with arrows, and are in capitals or name somebody behind these."""
    if ">>" not in source.text:
        return False
    head = source.text[:LOOKED_AT_CHARACTERS]
    arrows = len(ARROW_LINE.findall(head))
    if arrows < FEWEST_ARROWS or len(QUOTED_LINE.findall(head)) * 2 > arrows:
        return False
    if len(NAMED.findall(head)) > 1 or is_in_capitals(head, [_whole(head, 0)]):
        return True
    return _is_talk(head)


def _is_talk(head: str) -> bool:
    """Whether somebody asks behind an arrow, and people say `I` and `you`: no program does."""
    asked = sum("?" in words for words in TWO_ARROWS.split(head)[1:])
    words = head.count(" ") + 1
    return asked > 0 and len(TALK.findall(head)) >= TALK_SHARE * words


def read_broadcast_capitals(source: Source) -> Script:
    """The passages of captions without times; what stands before the first arrow is the opening.

    Raises NotATranscript for crumbs.
    """
    text = source.text
    refuse_crumbs(source, text.count(">>"))
    first = ARROW_LINE.search(text)
    start = first.start() if first else 0
    opening = read_opening(text, [(0, start)], {}, None)
    cues = [_whole(text, start)]
    in_capitals = is_in_capitals(text, cues)
    marks = find_marks(text, cues, capitals=in_capitals)
    spoken = read_voices(text, cues, marks, all_voiced=False)
    passages = (*opening.passages, *map(_without_times, spoken))
    hints = opening.hints.filled_from(source.hints)
    is_recording = in_capitals or _is_talk(text[:LOOKED_AT_CHARACTERS])
    return Script(passages, hints, as_it_stands, is_recording=is_recording)


def _whole(text: str, start: int) -> Cue:
    """All of the text as if it were one cue."""
    return Cue((start, start), (start, len(text)), None, "00:00", "00:00")


def _without_times(passage: Passage) -> Passage:
    return passage._replace(start_ms=None, end_ms=None)
