r"""The reader of WebVTT.

WEBVTT - The bridge           → header, and the title
Language: en                  → header, and the language

NOTE Recorded in one take.    → boilerplate

00:00:01.000 --> 00:00:04.000
<v Ann Lee>We open.           → speech with the label `Ann Lee`
"""

import re
from dataclasses import replace

from bot.formats.captions.cues import ARROW_LINE, Cue, a_timing, find_asides, find_cues
from bot.formats.captions.script import script_of
from bot.formats.captions.unspoken import refuse_unspoken
from bot.formats.header import hints_of, is_field
from bot.formats.passage import Script
from bot.formats.source import Hints, Source


def _is_one_line(words: str) -> bool:
    return "\n" not in words.strip("\n")


SIGNATURE = re.compile(r"\ufeff?\s{0,20}WEBVTT(?=\s|\Z)")  # `WEBVTT - The bridge`
TITLE = re.compile(r"\ufeff?\s*WEBVTT[^\S\n]+[-–—:][^\S\n]*(\S[^\n]{0,199})")
IDENTIFIED = re.compile(
    r'\s*\d{1,6} "(?P<voice>[^"\n]{1,80})" \(\d+\)[^\S\n]*\n'
)  # `1 "Ann Lee" (34)`
TIMING = a_timing(ARROW_LINE, _is_one_line)


def is_webvtt(source: Source) -> bool:
    """Whether the text begins as every WebVTT file must."""
    return SIGNATURE.match(source.text) is not None


def read_webvtt(source: Source) -> Script:
    """The passages of a WebVTT file; none where it has no cue.

    Raises NotATranscript where its cues are no captions of speech.
    """
    text = source.text
    asides = find_asides(text, 0)
    cues = find_cues(text, TIMING, asides)
    refuse_unspoken(source, cues)
    header_end = cues[0].head if cues else 0
    between = [aside for aside in asides if aside.span[0] >= header_end]
    hints = read_header(text[:header_end]).filled_from(source.hints)
    return script_of(text, _identified(text, cues), between, hints)


def _identified(text: str, cues: list[Cue]) -> list[Cue]:
    """The cues with the voices that their identifiers name, as one recorder writes them."""
    if not cues or not IDENTIFIED.match(text, cues[0].head):
        return cues
    named = [IDENTIFIED.match(text, cue.head, cue.start) for cue in cues]
    return [
        replace(cue, voice=cue.voice or name["voice"]) if name else cue
        for cue, name in zip(cues, named, strict=True)
    ]


def read_header(header: str) -> Hints:
    """What the lines above the first cue say: `Language: en`, `NOTE Recorded 4 April 2024`."""
    told: dict[str, list[str]] = {}
    for line in header.split("\n"):
        is_field(line.strip().removeprefix("NOTE ").replace('"', ""), told)
    title = TITLE.match(header)
    return hints_of(told, title[1].strip() if title else None)
