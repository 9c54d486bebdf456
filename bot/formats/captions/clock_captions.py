r"""The reader of broadcast captions as their archives write them: both times before the words.

0:00:10 > 0:00:14Good evening.       → speech from 10,000 to 14,000 ms
:00:15. > :00:18.The bridge is open. → the same, from captions made live: the hour is not written
0:00:19 > 0:00:21ANN LEE: I know.    → speech with the label `ANN LEE`
"""

import re

from bot.formats.captions.cues import Timing, find_cues
from bot.formats.captions.script import script_of
from bot.formats.passage import Script
from bot.formats.recorders.header import read_recorder_header
from bot.formats.source import Source

HEAD_CHARACTERS = 4000
"""Such a file has its first cue, and few words before it, at its head."""

FEWEST_CUES = 3

TIMES = (  # `0:00:10 > 0:00:14`, `:00:10. > :00:14.`, `1:02:10. > 1:02:14.`
    r"[^\S\n]*(?P<from>\d?:\d\d:\d\d)\.?[^\S\n]*>[^\S\n]*(?P<to>\d?:\d\d:\d\d)\.?(?P<voice>(?!))?"
)


def _has_none(words: str) -> bool:
    return not words.strip()


TIMING = Timing(re.compile("\ufeff?" + TIMES), re.compile(r"\n" + TIMES), _has_none)


def is_clock_captions(source: Source) -> bool:
    """Whether several lines at the head begin with two times and a single arrow between."""
    head = "\n" + source.text[:HEAD_CHARACTERS]
    return " > " in head and len(TIMING.later.findall(head)) >= FEWEST_CUES


def read_clock_captions(source: Source) -> Script:
    """The passages of the captions; what stands above them is the header."""
    text = source.text
    cues = find_cues(text, TIMING)
    header = text[: cues[0].head if cues else 0]
    return script_of(text, cues, hints=read_recorder_header(header).filled_from(source.hints))
