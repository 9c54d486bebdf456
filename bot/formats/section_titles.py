"""Titles of sections on lines of their own: nobody says them, and no mark sets them off.

SALL: Present.

Public Comment           → a heading

ORTIZ: We have three speakers.
"""

import re
from collections.abc import Sequence

from bot.formats.headed import Head
from bot.formats.interruptions import Interruption

# One line between blank lines; the next may begin where it ends.
ALONE = re.compile(
    r"(?<=\n)[^\S\n]*\n[^\S\n]*(?P<title>[A-ZÀ-Þ\d][^\n]{2,68}[^\s.,;:!?…—–)\]\"”’*_-])"
    r"[^\S\n]*+(?=\n[^\S\n]*+\n|\s*+\Z)"
)
SENTENCE_END = re.compile(r"[.!?…—–-][\"”’)\]*_]{0,3}\s*\Z")
WORD = re.compile(r"[^\W\d_]{4,}")
MOST_WORDS = 8
TAIL = 8
MOST_OPEN = 0.2
"""Where a larger share of turns ends without a stop, a line without one may be speech."""


def find_section_titles(text: str, heads: Sequence[Head]) -> list[Interruption]:
    """The titles between and behind the turns of a text whose sentences have ends."""
    if not heads or not _ends_sentences(text, heads):
        return []
    places = ALONE.finditer(text, heads[0].end)
    return [Interruption(*each.span("title"), "heading") for each in places if _is_title(each)]


def _ends_sentences(text: str, heads: Sequence[Head]) -> bool:
    """Whether nearly all turns end with a stop, but for a line behind a blank one."""
    ends = [*(head.start for head in heads[1:]), len(text)]
    said = (text[head.end : end].split("\n\n", 1)[0] for head, end in zip(heads, ends, strict=True))
    without = sum(1 for words in said if not SENTENCE_END.search(words[-TAIL:]))
    return without <= MOST_OPEN * len(heads)


def _is_title(found: re.Match[str]) -> bool:
    """Whether it is a few words, the long ones with capitals, behind the end of a sentence.

    A line in capitals throughout is judged with the stage directions and other lines.
    """
    title = found["title"]
    long = WORD.findall(title)
    before = found.string[max(0, found.start() - TAIL) : found.start()]
    return (
        len(title.split()) <= MOST_WORDS
        and bool(long)
        and not title.isupper()
        and all(word[0].isupper() for word in long)
        and SENTENCE_END.search(before) is not None
    )
