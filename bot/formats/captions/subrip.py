r"""The reader of SubRip (SRT).

7
00:00:16,111 --> 00:00:19,500
Travis: When you first get    → speech with the label `Travis`, from 16,111 to 19,500 ms
<i>started</i> in radio, it's
"""

from bot.formats.captions.cues import ARROW_LINE, a_timing, find_cues, opens_with_cues
from bot.formats.captions.script import script_of
from bot.formats.captions.unspoken import refuse_unspoken
from bot.formats.passage import Script
from bot.formats.source import Source

HEAD_CHARACTERS = 2000
"""A caption file has its first cue, and few words before it, at its head."""


def _is_number(words: str) -> bool:
    return words.strip().isdigit()


TIMING = a_timing(ARROW_LINE, _is_number)


def is_subrip(source: Source) -> bool:
    """Whether the text opens with the line of a cue's times, or several stand at its head."""
    head = source.text[:HEAD_CHARACTERS]
    return "-->" in head and opens_with_cues(head, TIMING)


def read_subrip(source: Source) -> Script:
    """The passages of an SRT file. Raises NotATranscript where it has no captions of speech."""
    cues = find_cues(source.text, TIMING)
    refuse_unspoken(source, cues)
    return script_of(source.text, cues, hints=source.hints)
