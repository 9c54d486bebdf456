r"""The cues of a caption file: where each one's words stand, and when they are heard.

second caption
00:00:07.000 --> 00:00:11.890 align:start     ┐ a cue from 7,000 to 11,890 ms; its head goes
<v Ann Lee>We open                            │ from the identifier to the voice, `Ann Lee`;
on Friday.                                    ┘ its words are the rest of the two lines
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from bot.formats.passage import trimmed
from bot.models.transcript import Span

STAMP = r"\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?"  # `00:02:15.000`, `02:15,5`
NUMBER = r"(?:[^\S\n]*\d{1,9}[^\S\n]*\n)?"  # `222` on the line above; the blank one may be missing
LATER = r"\n(?=[\s\d])"  # most lines are words, and are passed over at their first letter
SETTINGS = r"[^\n]*"  # ` align:start position:0%`
VOICE = r"<v(?:\.[^\s<>]{0,80})?[^\S\n]+(?P<voice>[^<>\n]{1,120})>"  # `<v.loud Ann Lee>`

# `00:02:15.000 --> 00:02:20.000 line:0`, and the voice that opens the next line.
ARROW_LINE = (
    rf"[^\S\n]*(?P<from>{STAMP})[^\S\n]*-{{1,3}}>[^\S\n]*(?P<to>{STAMP})(?!\d){SETTINGS}"
    rf"(?:\n{VOICE})?"
)
# `0:00:01.000,0:00:04.200`
COMMA_LINE = (
    r"[^\S\n]*(?P<from>\d{1,3}:\d\d:\d\d\.\d{3}),(?P<to>\d{1,3}:\d\d:\d\d\.\d{3})[^\S\n]*(?=\n|\Z)"
    r"(?P<voice>(?!))?"
)

# A comment, a style sheet or a region stands in a block of its own, up to a blank line.
ASIDE = re.compile(
    r"\n[^\S\n]*\n(?P<block>(?:NOTE|STYLE|REGION)(?=\s|\Z)(?:[^\n]*(?:\n(?![^\S\n]*(?:\n|\Z)))?)*+)"
)
FIGURES_ONLY = re.compile(  # `NOTE Confidence: 0.89`, `NOTE duration:"00:12:31"`
    r"NOTE\s+\w{1,30}\s*[:=]?\s*[\"\d.,:%-]*\s*"
)

IsIdentifier = Callable[[str], bool]


class Timing(NamedTuple):
    """How a form of captions writes times: its line at the head of a text, and further down."""

    first: re.Pattern[str]
    later: re.Pattern[str]
    is_identifier: IsIdentifier


class Cue(NamedTuple):
    """One timed caption: what stands before its words starts at `head`, the words at `start`.

    `voice` is the speaker whom a tag at the head of the words names.
    """

    head: int
    start: int
    end: int
    voice: str | None
    start_ms: int
    end_ms: int


class Aside(NamedTuple):
    """A block between cues that is none."""

    span: Span
    kind: Literal["boilerplate", "timestamp"]


def a_timing(line: str, is_identifier: IsIdentifier) -> Timing:
    """The timing whose lines match the pattern `line`."""
    first, later = re.compile("\ufeff?" + NUMBER + line), re.compile(LATER + NUMBER + line)
    return Timing(first, later, is_identifier)


def opens_with_cues(head: str, timing: Timing) -> bool:
    """Whether a text's head begins with a cue, or has two at least: a letter may quote one."""
    return bool(timing.first.match(head)) or len(timing.later.findall(head)) > 1


def find_cues(text: str, timing: Timing, asides: Sequence[Aside] = ()) -> list[Cue]:
    """The cues of a text in source order. A cue's words go on over stray blank lines."""
    blank = "\n \n" if "\n \n" in text and "\n\n" not in text else "\n\n"
    cues: list[Cue] = []
    head = 0
    stamp, stamp_ms = "", 0  # most cues begin when the one before them ends
    for match, next_line in _lines_of_times(text, timing):
        if not cues:
            head = _end_of_header(text, match.start(), blank, timing)
        since, until, voice = match.groups()
        start_ms = stamp_ms if since == stamp else cue_ms(since)
        stamp, stamp_ms = until, cue_ms(until)
        start = match.end()
        next_head = end = _end_of_words(text, start, next_line, blank, timing)
        if text[start : start + 1] == "\n":
            start += 1
        if start >= end or text[start] <= " " or text[end - 1] <= " " or text[end - 1] > "~":
            start, end = trimmed(text, min(start, end), end)
        cues.append(Cue(head, start, end, voice, start_ms, stamp_ms))
        head = next_head
    return _without_asides(text, cues, asides) if asides else cues


def _lines_of_times(text: str, timing: Timing) -> Iterator[tuple[re.Match[str], int]]:
    """Each line of times, with where the next one is; one by one, as there are thousands."""
    match = timing.first.match(text)
    for following in timing.later.finditer(text, match.end() - 1 if match else 0):
        if match:
            yield match, following.start()
        match = following
    if match:
        yield match, len(text)


def _without_asides(text: str, cues: Sequence[Cue], asides: Sequence[Aside]) -> list[Cue]:
    """The cues, with the blocks behind their words cut off."""
    found = []
    starts = [*(aside.span[0] for aside in asides), len(text) + 1]
    at = 0
    for cue in cues:
        head = cue.head
        while starts[at] < cue.start:
            head = max(head, asides[at].span[1])
            at += 1
        words = trimmed(text, cue.start, max(cue.start, min(cue.end, starts[at])))
        found.append(cue._replace(head=min(head, cue.start), start=words[0], end=words[1]))
    return found


def find_asides(text: str, start: int) -> list[Aside]:
    """The comments, style sheets and regions behind `start`; neighbours are one."""
    found: list[Aside] = []
    for match in ASIDE.finditer(text, start):
        span = match.span("block")
        if found and not text[found[-1].span[1] : span[0]].strip():
            found[-1] = Aside((found[-1].span[0], span[1]), "boilerplate")
            continue
        figures = FIGURES_ONLY.fullmatch(match["block"])
        found.append(Aside(span, "timestamp" if figures else "boilerplate"))
    return found


def cue_ms(stamp: str) -> int:
    """The milliseconds of a cue's time: `cue_ms("00:01:46.5") == 106_500`."""
    if len(stamp) == 12 and stamp[2] == ":" and stamp[5] == ":":
        return _minute_ms(stamp[:5]) + int(stamp[6:8] + stamp[9:])
    clock, _, fraction = stamp.replace(",", ".").partition(".")
    seconds = 0
    for part in clock.split(":"):
        seconds = seconds * 60 + int(part or 0)  # `:00:07`: the hour may be missing
    return seconds * 1000 + int(fraction.ljust(3, "0"))


@lru_cache(maxsize=1024)
def _minute_ms(clock: str) -> int:
    """The milliseconds of `00:01`: the cues of a minute share it."""
    return int(clock[:2]) * 3_600_000 + int(clock[3:]) * 60_000


def _end_of_header(text: str, first_line: int, blank: str, timing: Timing) -> int:
    """Where the first cue's identifier begins, behind all that stands before it."""
    if not text[:first_line].strip(" \n\ufeff\t0123456789"):
        return 0
    return _end_of_words(text, 0, first_line, blank, timing)


def _end_of_words(text: str, start: int, next_line: int, blank: str, timing: Timing) -> int:
    """Where a cue's words end: before the identifier of the next cue, if it has one."""
    if text.startswith(blank, next_line - len(blank) + 1) and next_line > start:
        return next_line - len(blank) + 1
    at = text.rfind(blank, start, next_line + 1)
    if at >= 0:
        between = text[at + len(blank) : next_line]
        if timing.is_identifier(between) and next_line < len(text):
            return at
    return next_line
