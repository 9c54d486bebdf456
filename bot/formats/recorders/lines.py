r"""The lines by which recorders and their services head what somebody said: a table of forms.

    Ann Lee  0:03                  the name and the time, above the words
    Speaker 1 (00:12): Good.       both before the words
    Ann Lee / (00:12) Good.        the name on the line above
    [00:00:01 --> 00:00:04] Good.  no name at all

Each line is parted at its first time; a form says what stands before that time and behind it.
"""

import re
from collections.abc import Iterable, Iterator
from sys import intern
from typing import Literal, NamedTuple

from bot.formats.timestamps import timestamp_ms

FURTHEST = 80
"""A time that is so many characters into its line heads nothing."""
LONGEST_LOOK = 100
"""So much of a line behind its time is looked at, for a name."""

# `0:03`, `00:00:03.12`, `01:00:03,120`; `00:00:01:04` has frames at its end; `0:0:3.480`;
# `00h:30m:53s`; `12.40s`, as recognisers print what they hear.
TIME = (
    r"(?:\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,:;]\d{1,3})?(?!\d|/|:\d)"
    r"|\d{1,2}:[0-5]?\d:[0-5]?\d\.\d{1,3}(?!\d|/|:\d)"
    r"|\d{1,2}h:?[0-5]?\dm:?[0-5]?\ds(?!\w)|\d{1,6}\.\d{1,3}s(?!\w))"
)
SECONDS = r"(?<=\[)\d{1,6}\.\d{2,3}(?= ?(?:-->|->|→) ?\d{1,6}\.\d{2,3}\])"
STAMP = re.compile(  # `0:03`, `00:00:01 - 00:00:04`, `0:00:01.2 --> 0:00:04.0`, `[0.00 → 2.24]`
    rf"(?<![\w:.,/+$-])(?P<start>{TIME}|{SECONDS})"
    rf"(?:[^\S\n]{{0,4}}(?:-->|->|[-–—→]|to)[^\S\n]{{0,4}}(?P<end>{TIME}|\d{{1,6}}\.\d{{1,3}}(?=\])))?"
)
HALF_DAY = re.compile(r"\s?[ap]\.?m\b", re.I)  # `10:02 AM` is an appointment's or a chat's

_OPEN = r"\\?[\[(<]?\s*"
_CLOSE = r"\s*\\?[\])>]?[*_]{0,3}"
_LEAD = r"[\s>#*_-]*"
_LETTER = r"[^\W\d_]"

NOTHING = re.compile(rf"{_LEAD}{_OPEN}")  # `[`, `- **`
NAME = re.compile(  # `Ann Lee  `, `[Ann Lee] `, `Ann Lee: [`, `**Lee, Ann (Guest)** - (`
    rf"{_LEAD}(?P<in>[\[{{])?(?P<name>{_LETTER}[^\n]*?)(?(in)[\]}}])[*_]*\s*[-–—|•·,:@]?[*_]*"
    rf"(?:\s|\\?[\[(<]){_OPEN}"
)
END = re.compile(rf"{_CLOSE}:?{_CLOSE}\s*")  # `)`, `]:`
NAME_END = re.compile(  # ` Speaker 1`, `] - Ann Lee:`, `  |  Ann Lee`
    rf"{_CLOSE}\s*[-–—|•·,:]?\s*[*_]*(?P<in>\[)?(?P<name>{_LETTER}[^:：\n?!]{{0,60}}?)(?(in)\])"
    r"[*_]*[:：]?[*_]*\s*"
)
NAME_WORDS = re.compile(  # `] Ann Lee: `, ` - **Ann Lee:** `
    rf"{_CLOSE}\s*[-–—|•·,]?\s*[*_]*(?P<in>\[)?(?P<name>{_LETTER}[^:：\n?!]{{0,60}}?)(?(in)\])"
    r"[*_]*(?:：|:(?![\d/]))[*_]*\s*(?=\S)"
)
VOICE_WORDS = re.compile(  # `] [SPEAKER_00] `, `) (Ann Lee) `
    rf"{_CLOSE}\s*[\[(](?P<name>{_LETTER}[^:\n\[\]()]{{0,40}})[\])]\s+(?=\S)"
)
COLON_WORDS = re.compile(rf"{_CLOSE}[:：]?[*_]*\s*(?=\S)")  # `): `, `] `
WORDS = re.compile(r"\s*\\?[\])>]?[*_]{0,3}\s*[-–—|:]?\s+(?=\S)")  # `) `, ` - `
GLUED = re.compile(r"(?=[^\W\d_]|[\"“«¿¡(\[♪-])")  # `0:03Good.`, as pages of videos are copied

# `… Thanks. Bo Ray (00:05): Good.`, `… Thanks. Bo Ray: (00:05) Good.`, where line ends were lost;
# there a page's link may break within the bracket
RUN_IN = re.compile(
    r"(?<=[.!?…\"”’)—\]-] )"
    r"(?P<name>[^\W\d_a-z][\w.'’-]*+(?>(?: [^\W\d_a-z\W][\w.'’-]*+| \d\d?){0,3}))"
    rf"(?P<colon>:)? \(\s?(?P<start>{TIME})\)(?(colon)|:)[^\S\n]+(?=\S)"
)

NAME_LINE = re.compile(  # a line that may be nothing but a name: `Ann Lee:`
    rf"{_LEAD}(?P<in>\[)?(?P<name>{_LETTER}[^\n:?!]{{0,60}}?)(?(in)\])[*_]*:?[*_]*\s*"
)


class LineForm(NamedTuple):
    """A form of head line: what it is called, an example, what is before and behind its time.

    The name is in `before` or in `behind`, or alone in the line above or below (`name_line`);
    or the form has none.
    """

    name: str
    example: str
    before: re.Pattern[str]
    behind: re.Pattern[str]
    name_line: Literal["above", "below"] | None = None

    @property
    def is_named(self) -> bool:
        """Whether it says who speaks."""
        groups = {**self.before.groupindex, **self.behind.groupindex}
        return "name" in groups or self.name_line is not None

    @property
    def has_words(self) -> bool:
        """Whether the words begin in the head's own line."""
        return self.behind in (NAME_WORDS, VOICE_WORDS, COLON_WORDS, WORDS, GLUED)


# The most particular come first.
LINE_FORMS = (
    LineForm("name-time", "Ann Lee – 00:00:03:", NAME, END),
    LineForm("time-name", "00:00:03 Speaker 1", NOTHING, NAME_END),
    LineForm("time-name-words", "[00:01:02] Ann Lee: Good.", NOTHING, NAME_WORDS),
    LineForm("time-voice-words", "[0:01.0 --> 0:04.0] [SPEAKER_00] Good.", NOTHING, VOICE_WORDS),
    LineForm("name-time-words", "Ann Lee (00:12): Good.", NAME, COLON_WORDS),
    LineForm("name-above-time", "Ann Lee\n0:03", NOTHING, END, "above"),
    LineForm("time-above-name", "00:00:01:04 - 00:00:04:12\nAnn Lee", NOTHING, END, "below"),
    LineForm("name-above-time-words", "Ann Lee\n(00:12) Good.", NOTHING, WORDS, "above"),
    LineForm("time-words", "(00:12) Good.", NOTHING, WORDS),
    LineForm("time-above", "0:03\nGood.", NOTHING, END),
    LineForm("time-glued", "0:03Good.", NOTHING, GLUED),
)


class Stamped(NamedTuple):
    """A line with a time in it: where it starts, where the time's two ends are, the times."""

    line_start: int
    time_start: int
    time_end: int
    start_ms: int
    end_ms: int | None


class Head(NamedTuple):
    """What heads somebody's words: where it stands, the name and the times if it has them."""

    start: int
    end: int
    name: str | None
    start_ms: int | None
    end_ms: int | None


def stamped_lines(text: str, start: int = 0) -> Iterator[Stamped]:
    """The lines with a time near their head, in source order."""
    last = -1
    for match in STAMP.finditer(text, start):
        at, time_end = match.span()
        line_start = text.rfind("\n", max(0, at - FURTHEST), at) + 1
        if line_start == last or (line_start == 0 and at > FURTHEST):
            continue
        last = line_start
        start_ms = time_ms(match["start"])
        if start_ms is None or HALF_DAY.match(text, time_end):
            continue
        end_ms = time_ms(match["end"]) if match["end"] else None
        yield Stamped(line_start, at, time_end, start_ms, end_ms)


def find_heads(form: LineForm, lines: Iterable[Stamped], text: str) -> Iterator[Head]:
    """The heads of one form among the lines with a time."""
    for line in lines:
        before = form.before.fullmatch(text, line.line_start, line.time_start)
        behind = before and _behind(form, text, line.time_end)
        if before and behind:
            named = before if "name" in form.before.groupindex else behind
            name = named["name"] if "name" in named.re.groupindex else None
            name = name and intern(plain_name(name))  # thousands of heads have a few names
            head = Head(line.line_start, behind.end(), name, line.start_ms, line.end_ms)
            yield from [head] if form.name_line is None else _with_name_line(form, head, text)


def run_in_heads(form: LineForm, text: str) -> Iterator[Head]:
    """The heads in the midst of lines, of the one form that has both a bracket and a colon."""
    for match in RUN_IN.finditer(text) if form.behind is COLON_WORDS and form.is_named else ():
        start_ms = time_ms(match["start"])
        yield Head(match.start(), match.end(), plain_name(match["name"]), start_ms, None)


def time_ms(stamp: str) -> int | None:
    """The time in milliseconds. Frames are left off: how many make a second is not said."""
    if stamp.replace(".", "", 1).isdecimal():
        stamp += "s"  # `[0.00 → 2.24]`
    return timestamp_ms(":".join(stamp.replace(";", ":").split(":")[:3]))


def plain_name(written: str) -> str:
    """A name without the marks around it: `Ann Lee` for `**Ann Lee:** `."""
    return " ".join(written.strip(" *_:：,|•·–—-\t").split())


def _behind(form: LineForm, text: str, start: int) -> re.Match[str] | None:
    furthest = start + LONGEST_LOOK
    line_end = text.find("\n", start, furthest)
    if form.has_words:
        return form.behind.match(text, start, furthest if line_end < 0 else line_end)
    if line_end < 0 and len(text) >= furthest:
        return None
    return form.behind.fullmatch(text, start, len(text) if line_end < 0 else line_end)


def _with_name_line(form: LineForm, head: Head, text: str) -> Iterator[Head]:
    """The head with the name from the line above or below, if one may be there."""
    start, end = head.start, head.end
    if form.name_line == "above":
        above = text[max(0, head.start - FURTHEST) : head.start]
        ends = head.start - len(above) + len(above.rstrip())
        start = text.rfind("\n", max(0, head.start - FURTHEST), ends) + 1
        line = text[start:ends] if head.start - start < FURTHEST else ""
    else:
        below = end + 1 if text[end : end + 1] == "\n" else len(text)
        line = text[below : below + FURTHEST].partition("\n")[0]
        end = below + len(line)
    name = NAME_LINE.fullmatch(line)
    if name:
        yield head._replace(start=start, end=end, name=plain_name(name["name"]))
