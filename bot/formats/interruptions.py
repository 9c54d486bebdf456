"""What stands in a text and is no speech: stage directions, times, headings, rules.

    \\[04:19\\] I think one of the first shows … (LAUGHTER)
    # Motivation
    6:22 P.M. EST

give a timestamp at 259,000 ms, a stage direction, a heading and a timestamp without a time.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import attrgetter
from typing import NamedTuple, Protocol

from bot.formats.lines_apart import lines_apart
from bot.formats.passage import PassageKind
from bot.formats.stage_directions import is_stage_direction
from bot.formats.stated_dates import find_dates
from bot.formats.timestamps import timestamp_ms
from bot.models.transcript import Span

LONGEST_BRACKET = 200
"""A bracket that does not close within so many characters was never closed."""

# `[laughs]`, `\[12:13\]`: the backslash before it is found by looking back.
SQUARE = re.compile(rf"\[([^\[\]]{{1,{LONGEST_BRACKET}}})\]")

# `(SOUNDBITE OF MUSIC)`, `(Laughter.)`.
ROUND = re.compile(rf"\(([^()]{{1,{LONGEST_BRACKET}}})\)")

# `[45]`, `[Page 45]` on a line of its own: where a page of the printed record begins.
PAGE_NUMBER = re.compile(r"(?:(?:page|pg\.?|p\.)[^\S\n]*)?\d{1,4}", re.I)

DAYTIME = re.compile(r"\d{1,2}[.:]\d\d ?[ap]\.?m\.?", re.I)  # `(10.58 am)`, when a court rises
NOTE = re.compile(r"\^[\w-]{1,20}")  # `[^1]`: the note itself is at the foot

EMPHASIS = ("*", "_", "**", "__", "***", "___")
ENDS_SENTENCE = re.compile(r"[.!?…][\"”’]?\s+\Z")
BEFORE_AN_ASIDE = re.compile(r"(?:[.!?…][\"”’]?|[:：]\*{0,2})\s+\Z")  # a sentence, or a label
OPENS_IN_SMALL = re.compile(r"\\?\[[^\W\d_A-Z]")  # `[points`, in Markdown `\[points`
OPENS_SENTENCE = re.compile(r"[^\S\n]*(?:\n|\Z|[A-Z\"“])")

LOOKED_BACK = 80
TOLD = re.compile(r"\([A-Z]\w+\.\)|\\?\[[A-Z][\w'’,: -]{2,60}[\w]\\?\]")

# `Copyright © 2024 …`, `NPR transcripts are created on …`: the house's small print.
SMALL_PRINT = re.compile(
    r"(?:(?<=\n)|\A)[^\S\n]*[*_]*(?:copyright\b|©|\(c\)|all rights reserved|visit our website"
    r"|(?:(?:note|notice|disclaimer): )?(?:[A-Za-z]+ )?transcripts? (?:is|are|was|were|by"
    r"|copyright|created|edited|prepared|provided)\b"
    r"|the following is an? [\w -]{0,30}\btranscript\b"
    r"|conclusion of (?:the )?(?:press |media )?(?:conference|briefing|interview)\W*$"
    r"|produced by\b[^\n]{3,120}\b(?:associate producer|broadcast associate|edited by)\b"
    r"|citation:|(?:image|photo) source:|ordered by the house of (?:commons|lords) to be\b"
    r"|(?:note: )?this (?:is an? |)(?:\w+ )?transcript\b|note: (?:[A-Z][\w’']* ){1,5}is produced\b"
    r"|an? (?:rush|edited|full|partial) transcript of\b"
    r"|äußerungen unserer gesprächspartner\b|es gilt das gesprochene wort\b|seul le prononcé\b"
    r"|check against delivery\b|content and programming copyright\b"
    r"|the original content of this (?:program|show)"
    r"|(?:the )?(?:court|committee|council|meeting|sitting|hearing|session|house) (?:rose|adjourned"
    r"|was (?:adjourned|closed|suspended)|ended|closed) at \d"
    r"|thanks for (?:reading|listening to)\b[^\n]{0,60}\bsubscribe|subscribe (?:now|for free)\b"
    r"|this text may not be|to order (?:a|this) "
    r"|transcribed (?:by|with|using)\b|(?:meeting|call|recording) ended (?:after|at)\b)"
    r"[^\n]*(?:\n(?![^\S\n]*\n)[^\n]+)*",
    re.I,
)


class Headed(Protocol):
    """Where a format's head of a turn stands."""

    @property
    def start(self) -> int:
        """Its first character."""

    @property
    def end(self) -> int:
        """The first character behind it."""


class Interruption(NamedTuple):
    """A stretch that is no speech. `start_ms` only for a time of the recording."""

    start: int
    end: int
    kind: PassageKind
    start_ms: int | None = None

    @property
    def is_heading(self) -> bool:
        """Whether it heads a section; a rule has no words and heads one as well."""
        return self.kind == "heading"


class Interruptions:
    """The interruptions of a text in source order, none inside another, to be had by place.

    The small print of a house (its notice of copyright, say) is looked for in the spans of
    `small_print_in` alone: in the middle of a talk the same words are speech. `also` are those
    that the format itself knows of; what begins inside one of the `heads` that it has found, in
    source order, is no interruption.
    """

    def __init__(
        self,
        text: str,
        small_print_in: Iterable[Span] = (),
        also: Iterable[Interruption] = (),
        heads: Sequence[Headed] = (),
    ) -> None:
        anywhere = chain(
            _bracketed(text, SQUARE),
            _bracketed(text, ROUND),
            map(Interruption._make, lines_apart(text)),
        )
        found = [*also, *(each for each in anywhere if not _is_inside(each, heads))]
        for start, end in small_print_in:
            matches = SMALL_PRINT.finditer(text, start, end)
            found += [Interruption(*match.span(), "boilerplate") for match in matches]
        self.found = tuple(_without_overlaps(sorted(found, key=_longest_first)))
        self._starts = [*(each.start for each in self.found), len(text) + 1]

    def next_after(self, place: int) -> int:
        """Where the next one begins, at or after a place; beyond the text if there is none."""
        return self._starts[bisect_left(self._starts, place)]

    def within(self, start: int, end: int) -> tuple[Interruption, ...]:
        """Those that lie inside the span; a bracket that runs over its end is none."""
        first = bisect_left(self._starts, start)
        beginning = self.found[first : bisect_left(self._starts, end, first)]
        return tuple(each for each in beginning if each.end <= end)


def _longest_first(found: Interruption) -> tuple[int, int, str]:
    return found.start, -found.end, found.kind


def _is_inside(found: Interruption, heads: Sequence[Headed]) -> bool:
    """Whether it begins in one of the heads; of such there may be as many as lines."""
    at = bisect_right(heads, found.start, key=attrgetter("start")) - 1
    return at >= 0 and found.start < heads[at].end


def _bracketed(text: str, bracket: re.Pattern[str]) -> Iterator[Interruption]:
    square = bracket is SQUARE
    for match in bracket.finditer(text):
        start, end = match.span()
        start -= text[start - 1 : start] == "\\"
        inside = match[1].rstrip("\\")
        milliseconds = timestamp_ms(inside)
        start, end = _with_emphasis(text, start, end)
        around = _with_its_double(text, start, end)
        if milliseconds is not None and (square or _opens_a_line(text, around[0])):
            yield Interruption(*around, "timestamp", milliseconds)
        elif DAYTIME.fullmatch(inside):
            yield Interruption(*around, "timestamp")
        elif square and _is_printed(text, start, end, inside):
            yield Interruption(start, end, "boilerplate")
        elif is_stage_direction(inside, square=square, alone=_is_apart(text, start, end)):
            end += text[end : end + 1] == ":"  # `(voice-over): The fire started …`
            end += text[end : end + 1] == "." and _is_behind_a_sentence(text, start)
            yield Interruption(start, end, "stage")


def _is_printed(text: str, start: int, end: int, inside: str) -> bool:
    """Whether a square bracket is a sign of the page: its number, or a note's `[^1]`."""
    if NOTE.fullmatch(inside):
        return True
    return PAGE_NUMBER.fullmatch(inside) is not None and _is_a_line(text, start, end)


def _with_its_double(text: str, start: int, end: int) -> Span:
    """The span of a bracket, with those right around it: `((37min 58sec))`."""
    is_double = text[start - 1 : start] == text[start] and text[end : end + 1] == text[end - 1]
    return (start - 1, end + 1) if is_double else (start, end)


def _with_emphasis(text: str, start: int, end: int) -> Span:
    """The span of a bracket, with the marks right around it: `*[laughs]*`."""
    for length in (3, 2, 1):
        marks = text[max(0, start - length) : start]
        if marks in EMPHASIS and text[end : end + length] == marks:
            return start - length, end + length
    return start, end


def _without_overlaps(found: Iterable[Interruption]) -> Iterator[Interruption]:
    end = 0
    for each in found:
        if each.start >= end:
            yield each
            end = each.end


def _opens_a_line(text: str, start: int) -> bool:
    line_start = text.rfind("\n", 0, start) + 1
    return start - line_start < 40 and not text[line_start:start].strip()


def _is_a_line(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands in the line of a bracket."""
    line_end = text.find("\n", end)
    rest = text[end : line_end if line_end >= 0 else len(text)]
    return _opens_a_line(text, start) and not rest.strip()


def _is_behind_a_sentence(text: str, start: int) -> bool:
    """Whether the stop behind a bracket ends nothing: `We did. (Aplausos).`"""
    return ENDS_SENTENCE.search(text[max(0, start - 4) : start]) is not None


def _is_apart(text: str, start: int, end: int) -> bool:
    """Whether a bracket is a paragraph, or stands between two sentences: `the clever one. [nods]`.

    Inside one an editor's square bracket completes what is said: `She saw [the wall] go.`
    """
    between = (
        OPENS_IN_SMALL.match(text, start) is not None
        and BEFORE_AN_ASIDE.search(text[max(0, start - 4) : start]) is not None
        and OPENS_SENTENCE.match(text, end) is not None
    )
    return between or _is_a_paragraph(text, start, end) or _is_a_line_told(text, start, end)


def _is_a_line_told(text: str, start: int, end: int) -> bool:
    """Whether a bracket of a few words is all of its line, behind the end of a sentence.

    `(Slide.)`, `[Recording paused]`; not what an editor completes, nor `(We are leaving.)`.
    """
    if TOLD.fullmatch(text, start, end) is None or not _is_a_line(text, start, end):
        return False
    before = text[max(0, start - LOOKED_BACK) : start]
    return ENDS_SENTENCE.search(before) is not None and not find_dates(text[start:end])


def _is_a_paragraph(text: str, start: int, end: int) -> bool:
    """Whether blank lines, or the ends of the text, are on both sides of a bracket.

    A date in one is no stage direction, but the header's: `(November 30, 2021)`.
    """
    before, after = text[max(0, start - 40) : start], text[end : end + 40]
    head, tail = before.rstrip(), after.lstrip()
    opens = before[len(head) :].count("\n") >= 2 or (not head and start < 40)
    closes = after[: len(after) - len(tail)].count("\n") >= 2 or (not tail and end + 40 > len(text))
    return opens and closes and not find_dates(text[start:end])
