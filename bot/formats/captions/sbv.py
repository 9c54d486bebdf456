r"""The reader of SubViewer captions (SBV).

0:00:01.000,0:00:04.200
>> ANN: We open on Friday.    → speech with the label `ANN`, from 1,000 to 4,200 ms
"""

from bot.formats.captions.cues import COMMA_LINE, a_timing, find_cues, opens_with_cues
from bot.formats.captions.script import script_of
from bot.formats.passage import Script
from bot.formats.source import Source

HEAD_CHARACTERS = 2000
"""A caption file has its first cue at its head."""


def _has_none(words: str) -> bool:
    return not words.strip()


TIMING = a_timing(COMMA_LINE, _has_none)


def is_sbv(source: Source) -> bool:
    """Whether the text opens with the line of a cue's times, or several stand at its head."""
    return opens_with_cues(source.text[:HEAD_CHARACTERS], TIMING)


def read_sbv(source: Source) -> Script:
    """The passages of an SBV file."""
    return script_of(source.text, find_cues(source.text, TIMING), hints=source.hints)
