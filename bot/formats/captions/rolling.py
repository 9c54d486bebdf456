"""Rolling captions: a cue that shows again what the one before it showed.

we opened                       → spoken
we opened / on Friday           → a repeat, then spoken
we opened on / we opened on the → a repeat, then `the`: the line grows word by word
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.formats.captions.cues import Cue
from bot.formats.captions.markup import resolve_captions
from bot.models.transcript import Span

ENOUGH_REPEATS = 1 / 3
"""So much of the cues must repeat something before any repeat is taken for one."""

CUES_LOOKED_AT = 30
"""So many cues at the start, in the middle and at the end tell whether captions roll."""

MOST_LINES = 4
"""No screen shows more lines of captions at once."""

LONGEST_CUE = 2000
"""A cue of more characters is no caption that rolls."""

# A word with the tags in it: `Hello<00:00:02.500><c>`.
WORD = re.compile(r"(?:<[^<>]{0,200}>|[^\s<]|<)+")


def find_repeats(text: str, cues: Sequence[Cue]) -> Iterator[Span]:
    """The spans of words that were shown before; none where the captions do not roll."""
    if not do_roll(text, cues):
        return
    before: list[str] = []
    for cue in cues:
        lines = _lines(text, cue)
        words = [word for line in lines for word in line]
        count = shown_before(before, [plain for plain, _ in words])
        if count:
            yield words[0][1][0], words[count - 1][1][1]
        before = _suffixes([" ".join([w for w, _ in line]) for line in lines]) if words else before


def do_roll(text: str, cues: Sequence[Cue]) -> bool:
    """Whether captions roll: many of two words and more stand in the cue before as well."""
    middle, last = len(cues) // 2 - CUES_LOOKED_AT // 2, len(cues) - CUES_LOOKED_AT
    repeated = looked_at = 0
    for start in sorted({0, max(0, middle), max(0, last)}):
        shown = [_plain_lines(text, cue) for cue in cues[start : start + CUES_LOOKED_AT]]
        for before, after in pairwise(shown):
            looked_at += 1
            words = " ".join(after)
            if not words.startswith(tuple(before)):
                continue  # as most do
            again = next((each for each in _suffixes(before) if words.startswith(each)), "")
            repeated += " " in again and (again != words or len(cues) > 3)
    return repeated > 0 and repeated >= looked_at * ENOUGH_REPEATS


def _plain_lines(text: str, cue: Cue) -> list[str]:
    if cue.end - cue.start > LONGEST_CUE:
        return []
    lines = resolve_captions(text[cue.start : cue.end]).split("\n")
    return [plain for line in lines if (plain := " ".join(line.split()))]


def _suffixes(lines: Sequence[str]) -> list[str]:
    """What a cue shows from each of its last lines on, the longest first."""
    last = lines[-MOST_LINES:]
    return [" ".join(last[number:]) for number in range(len(last))]


def shown_before(endings: Sequence[str], words: Sequence[str]) -> int:
    """How many of the first words are what the cue before ended with, from a line's start."""
    for ending in endings:
        count = ending.count(" ") + 1
        if count <= len(words) and " ".join(words[:count]) == ending:
            return count
    return 0


def _lines(text: str, cue: Cue) -> list[list[tuple[str, Span]]]:
    """A cue's words as they are shown, by lines, with their spans."""
    if cue.end - cue.start > LONGEST_CUE:
        return []
    lines = []
    start = cue.start
    for line in text[cue.start : cue.end].split("\n"):
        end = start + len(line)
        found = [
            ("".join(plain.split()), match.span())
            for match in WORD.finditer(text, start, end)
            if (plain := resolve_captions(match[0]).strip())
        ]
        lines += [found] if found else []
        start = end + 1
    return lines
