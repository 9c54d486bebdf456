r"""The cues of a caption file: where each one's words stand, and when they are heard.

second caption
00:00:07.000 --> 00:00:11.890 align:start     ┐ a cue from 7,000 to 11,890 ms; its head goes
<v Ann Lee>We open                            │ from the identifier to the voice, `Ann Lee`;
on Friday.                                    ┘ its words are the rest of the two lines
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import Literal, NamedTuple

from bot.formats.passage import trimmed
from bot.models.transcript import Span

# `00:02:15.000`, as most are written and found faster; `02:15,5`, `0:2:15.5`.
STAMP = r"(?:\d\d:\d\d:\d\d[.,]\d\d\d|\d{1,4}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,3})?)"
SPACE = r"[^\S\n]*+"
NUMBER = rf"(?>(?:{SPACE}\d{{1,9}}+{SPACE}\n)?)"  # `222` on the line above
LATER = r"\n(?=[\s\d])"  # most lines are words, and are passed over at their first letter
SETTINGS = r".*+"  # ` align:start position:0%`
VOICE = r"<v(?:\.[^\s<>]{0,80})?[^\S\n]+(?P<voice>[^<>\n]{1,120})>"  # `<v.loud Ann Lee>`

# `00:02:15.000 --> 00:02:20.000 line:0`, up to the first letter of the words, or behind the voice
# that opens them. A figure there may be the number of another cue.
ARROW_LINE = (
    rf"{SPACE}(?P<from>{STAMP}){SPACE}-{{1,3}}+>{SPACE}(?P<to>{STAMP})(?!\d){SETTINGS}"
    rf"(?:\n(?:{VOICE}|(?![\s\d])))?"
)
# `0:00:01.000,0:00:04.200`
COMMA_LINE = (
    r"[^\S\n]*(?P<from>\d{1,3}:\d\d:\d\d\.\d{3}),(?P<to>\d{1,3}:\d\d:\d\d\.\d{3})[^\S\n]*(?=\n|\Z)"
    r"(?P<voice>(?!))?"
)

# A comment, a style sheet or a region stands in a block of its own, up to a blank line.
ASIDE = re.compile(
    r"\n[^\S\n]*\n(?P<block>(?:NOTE|STYLE|REGION)(?=\s|\Z)(?>(?:[^\n]*(?:\n(?![^\S\n]*(?:\n|\Z)))?)*))"
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


@dataclass(slots=True)
class Cue:
    """One timed caption: where its `words` stand, and the `lead` before them (number and times).

    `voice` is the speaker whom a tag at the head of the words names. `since` and `until` are as
    they are written: most cues stand inside a turn, where nobody needs their milliseconds.
    """

    lead: Span
    words: Span
    voice: str | None
    since: str
    until: str

    @property
    def head(self) -> int:
        """Where all of the cue starts."""
        return self.lead[0]

    @property
    def start(self) -> int:
        """Where its words start."""
        return self.words[0]

    @property
    def end(self) -> int:
        """Where its words end."""
        return self.words[1]


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
    blank = "\n \n" if "\n\n" not in text and "\n \n" in text else "\n\n"
    match = timing.first.match(text) or timing.later.search(text)
    if match is None:
        return []
    line, start = match.span()
    head = _end_of_header(text, line, blank, timing)
    cues: list[Cue] = []
    for following in chain(timing.later.finditer(text, start - 1), (None,)):
        since, until, voice = match.groups()
        line, next_start = following.span() if following else (len(text), 0)
        next_head = end = line - len(blank) + 1  # where the blank line before it mostly begins
        if not text.startswith(blank, end) or end < start:
            next_head = end = _end_of_words(text, start, line, blank, timing)
        if start >= end or text[start] <= " " or not "!" <= text[end - 1] <= "~":
            start, end = trimmed(text, min(start, end), end)
        cues.append(Cue((head, start), (start, end), voice, since, until))
        match, head, start = following or match, next_head, next_start
    return _without_asides(text, cues, asides) if asides else cues


def _without_asides(text: str, cues: Sequence[Cue], asides: Sequence[Aside]) -> list[Cue]:
    """The cues, with the blocks behind their words cut off."""
    found = []
    starts = [*(aside.span[0] for aside in asides), len(text) + 1]
    at = 0
    for cue in cues:
        head, (start, end) = cue.head, cue.words
        while starts[at] < start:
            head = max(head, asides[at].span[1])
            at += 1
        words = trimmed(text, start, max(start, min(end, starts[at])))
        found.append(replace(cue, lead=(min(head, start), words[0]), words=words))
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
    at = text.rfind(blank, start, next_line + 1)
    if at >= 0:
        between = text[at + len(blank) : next_line]
        if (not between or timing.is_identifier(between)) and next_line < len(text):
            return at
    return next_line
