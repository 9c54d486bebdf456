r"""The reader of SubStation captions (ASS, SSA).

[Script Info]
Title: The bridge                                                  → the title
Dialogue: 0,0:00:01.00,0:00:04.20,Default,Ann Lee,0,0,0,,We\Nopen. → speech with the label `Ann Lee`
"""

import re
from collections.abc import Iterator

from bot.formats.captions.cues import Cue
from bot.formats.captions.script import script_of
from bot.formats.header import hints_of
from bot.formats.passage import Script, trimmed
from bot.formats.source import Source

SIGNATURE = re.compile(r"\ufeff?\s*\[Script Info\]", re.I)
TITLE = re.compile(r"^Title:[^\S\n]*(?!Default )(\S[^\n]{0,199})", re.M)  # `Default Aegisub file`
STAMP = r"\d{1,2}:\d\d:\d\d[.,]\d{2,3}"
DIALOGUE = re.compile(
    rf"^Dialogue:[^,\n]*,[^\S\n]*(?P<from>{STAMP}),[^\S\n]*(?P<to>{STAMP}),"
    r"[^,\n]*,(?P<voice>[^,\n]*),(?:[^,\n]*,){4}(?P<words>[^\n]*)",
    re.M,
)
DRAWN = re.compile(r"\{[^{}\n]*\\p[1-9]")  # `{\p1}m 0 0 l 100 0`: a shape, and no words


def is_substation(source: Source) -> bool:
    """Whether the text begins as every such file must."""
    return SIGNATURE.match(source.text) is not None


def read_substation(source: Source) -> Script:
    """The passages of a SubStation file; none where it has no words."""
    text = source.text
    cues = list(_cues(text))
    title = TITLE.search(text[: cues[0].head if cues else 0])
    hints = hints_of({}, title[1].strip() if title else None).filled_from(source.hints)
    return script_of(text, cues, hints=hints)


def _cues(text: str) -> Iterator[Cue]:
    """The cues in source order; what lies between two of them leads to the second."""
    end: int | None = None
    for match in DIALOGUE.finditer(text):
        words = trimmed(text, *match.span("words"))
        if words[0] == words[1] or DRAWN.search(text, *words):
            continue
        lead = (match.start() if end is None else end, words[0])
        yield Cue(lead, words, match["voice"].strip() or None, match["from"], match["to"])
        end = words[1]
