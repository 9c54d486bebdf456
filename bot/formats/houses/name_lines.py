"""The reader of transcripts that name the speaker on a line of its own, without a colon.

    NADIA SALL
    Bonjour, et merci.

    • Operator
    • Our next question, please.

become speech passages with the labels `NADIA SALL` and `Operator`. Names are told by coming back.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from bot.formats.front_matter import read_front_matter
from bot.formats.headed import Front, Head, read_headed
from bot.formats.houses.unclaimed import with_unclaimed
from bot.formats.interruptions import Interruption
from bot.formats.labels.forms import Shape, shape_of
from bot.formats.labels.label import parse_label
from bot.formats.labels.possible import NEVER_IN_A_LABEL
from bot.formats.labels.words import NO_PERSON, NO_PERSON_AT_THE_END
from bot.formats.passage import Script
from bot.formats.source import Source
from bot.formats.stage_directions import is_stage_direction

# `NADIA SALL`, `• Tom Abara`, `[TOM ABARA / REPORTING]`,
# `Dr. Ann Lee (Carew) (Con)`, `Q1. Bo Ray (Elm) (Lab)`, `HEDI, WITNESS`: all of a line.
NAME_LINE = re.compile(
    r"^[^\S\n]{0,8}(?P<mark>[•*_#]{0,6}[^\S\n]?[*_]{0,2})(?P<in>\[)?"
    r"(?:[QT]?\d{1,3}\.[^\S\n]+(?=[^\n]*\)[^\S\n]*$))?"
    r"(?P<label>[^\W\d_][^\n:：?!•]{1,120}?)(?(in)\])[*_]{0,3}[^\S\n]*$",
    re.M,
)
JUNIOR = re.compile(r"[a-z],? (?:Jr|Sr)\.$")  # `John Hale, Jr.`
ENDS_SPEECH = re.compile(r"[.!?…。！？:–—)\]»\"”’-][*_]{0,3}$")
BULLET = re.compile(r"^[^\S\n]*•[^\S\n]*", re.M)  # `  • `

# `ACT II`, `Scene 1.`, `INT. HARBOUR - NIGHT`: it was written, not said. Radio has `Act One`.
PLAY = re.compile(
    r"^[^\S\n]*(?:act[^\S\n]+[ivx]{1,5}\b|(?-i:ACT)[^\S\n]|scene[^\S\n]+(?:[ivx]{1,5}|\d{1,3}|one|two|three|first)\b"
    r"|(?:INT|EXT)\.[^\S\n])",
    re.I | re.M,
)
ENGLISH = re.compile(r"\bthe\b[\s\S]{1,400}\bof\b")
FIRST_PERSON = re.compile(
    r"\b(?:I|I['’](?:m|d|ve|ll)|my|[Tt]hanks?|Good (?:morning|day|evening))\b"
)

SMALL_NAME = re.compile(r"[a-z][\w.'’-]*(?: [\w.'’()-]+){1,4}")  # `ann lee`, `archived recording 1`
IN_BRACKETS = re.compile(r"\s*\([^()]*\)")  # `Ann Lee (Carew)`, who later is `Ann Lee`
SITS_FOR = re.compile(r"\([^()]+\)\s*\([^()]+\)$")  # `Ann Lee (Carew) (Lab)`
SEAT_BELOW = re.compile(
    r"\s*\n[^\S\n]*(\([A-Z][^()\n]{1,60}\) \([A-Z][^()\n]{1,40}\))[^\S\n]*(?=\n)"
)
SITS_AS = re.compile(r"\([A-Z][\w/ -]{1,24}\)$")  # `Lord Orr (CB)`

# `Jane Doe - Chief Executive`, in the list of those who take part
LISTED = re.compile(r"^[^\S\n]*(?P<name>[^\W\d_][^\n,(–—-]{1,60}?)[^\S\n]*[-–—,(]", re.M)
# `Present: Ann Lee (chair), Bo Ray`
IN_ATTENDANCE = re.compile(
    r"^[^\S\n]*(?:present|in attendance|attendees|participants|panel(?:l?ists)?|speakers|members"
    r"|with)[^\S\n]*:[^\S\n]*([^\n]{4,500})",
    re.I | re.M,
)
APART = re.compile(r"\s*(?:\([^()]*\))?\s*(?:[,;]|\band\b|$)\s*")
LONGEST_LIST = 10_000
SMALL_WORD = re.compile(r"(?<!\w)[a-zß-öø-ÿ][\w'’-]*")

FEWEST_HEADS = 4
FEWEST_OF_SURNAMES = 5
FEWEST_IN_PARTIES = 2
FEWEST_THAT_SAY_SOMETHING = 0.7
MOST_NAME_WORDS = 5
MOST_REPEATS = 0.25
SHORTLY_BEFORE = 600
"""So many characters before the first name that comes back another may speak."""

LOOKED_BELOW = 20
SAMPLE_CHARACTERS = 60_000


class Line(NamedTuple):
    """A line that may be a name: its label, and where it stands.

    `opens`: a blank line or the end of a sentence is before it. `level`: of a heading, `###`.
    """

    label: str
    start: int
    named: int
    end: int
    opens: bool
    level: str


def is_name_lines(source: Source) -> bool:
    """Whether lines that are but a name come back, in turns, above what somebody says."""
    text = source.text[:SAMPLE_CHARACTERS]
    if PLAY.search(text):
        return False
    lines = name_lines(text)
    names = [_names_of(line.label) for line in lines]
    back = [name for name, times in Counter(chain(*names)).items() if times > 1]
    if len(lines) < FEWEST_HEADS or len(back) < 2:
        return False
    repeats = sum(not one.isdisjoint(other) for one, other in pairwise(names))
    ends = [*(line.start for line in lines[1:]), len(text)]
    said = sum(_says_something(text[line.end : end]) for line, end in zip(lines, ends, strict=True))
    if ENGLISH.search(text) and not FIRST_PERSON.search(text[lines[0].end :]):
        return False  # headings of a licence come back as well; nobody says `I` below them
    return repeats <= MOST_REPEATS * len(lines) and said >= FEWEST_THAT_SAY_SOMETHING * len(lines)


def read_name_lines(source: Source) -> Script:
    """The passages of a transcript with names on lines of their own."""
    text = source.text
    fields, front_end = read_front_matter(text)
    heads = [
        Head(line.start, line.named, line.end, line.label)
        for line in name_lines(text)
        if line.start >= front_end
    ]
    bullets = [Interruption(*match.span(), "boilerplate") for match in BULLET.finditer(text)]
    asides = [each for each in bullets if each.start > (heads[0].end if heads else 0)]
    return read_headed(source, with_unclaimed(text, heads), Front(fields, front_end), asides)


def name_lines(text: str) -> Sequence[Line]:
    """The lines that name who speaks: names that come back, and such as are written like these.

    A name that stands once is believed in capitals among capitals, where a sentence ended before.
    """
    found = [_line(text, match) for match in NAME_LINE.finditer(text) if _may_head(text, match)]
    back = _coming_back(found, text)
    if len(back) < 2:
        return ()
    shapes = {shape_of(parse_label(label).name) for label in back}
    shape = shapes.pop() if len(shapes) == 1 else "title"
    names = {word for label in back for word in parse_label(label).words}
    first = min(line.start for line in found if line.label in back)
    listed = _listed(text[: min(first, LONGEST_LIST)])
    back |= {line.label for line in found if line.opens and line.label in listed}
    level = _level_of_names(found, back)
    small = {match[0] for match in SMALL_WORD.finditer(text)} if level else set()
    in_party = sum(bool(SITS_AS.search(label)) for label in back) >= FEWEST_IN_PARTIES
    return [
        line
        for line in found
        if line.label in back
        or (
            line.opens
            and line.start > first - SHORTLY_BEFORE
            and (
                _is_another(line.label, names, shape)
                or (line.level and line.level == level and _is_at_level(line.label, small))
                or (in_party and SITS_AS.search(line.label) and _is_believed(line.label))
            )
        )
    ]


def _coming_back(found: Sequence[Line], text: str) -> set[str]:
    """The labels of those who are named again."""
    times = Counter(line.label for line in found if line.opens)
    named = Counter(chain(*(_names_of(line.label) for line in found if line.opens)))
    back = {
        each
        for each in times
        if any(named[name] > 1 for name in _names_of(each)) and _is_believed(each)
    }
    return back or _surnames(times, text)


def _listed(head: str) -> set[str]:
    """The names that the head lists as those who take part."""
    listed = {match["name"] for match in LISTED.finditer(head)}
    return listed.union(*(APART.split(match[1]) for match in IN_ATTENDANCE.finditer(head)))


def _names_of(label: str) -> frozenset[str]:
    """How somebody may come back: without what stands in brackets, or by the name in them alone.

    `The Prime Minister (Ann Lee)` → `the prime minister`, `ann lee`
    """
    bare = IN_BRACKETS.sub("", label).strip().lower()
    if not label.endswith(")"):
        return frozenset([bare])
    return frozenset([bare, " ".join(parse_label(label).words)])


def _is_at_level(label: str, small: set[str]) -> bool:
    """Whether a heading among names is one: no word of it is a word of the text, as of
    `Harbour Wall`.
    """
    return _is_believed(label) and small.isdisjoint(label.lower().split())


def _level_of_names(found: Sequence[Line], back: set[str]) -> str:
    """The one level of heading that the names have, if they are headings; else none."""
    levels = {line.level for line in found if line.label in back}
    return levels.pop() if len(levels) == 1 else ""


def _may_head(text: str, match: re.Match[str]) -> bool:
    """Whether a line may be a name: some words with a capital, and others below."""
    words = match["label"].rstrip(" *_")
    if (words.endswith((".", ",", ";")) and not JUNIOR.search(words)) or NEVER_IN_A_LABEL.search(
        words
    ):
        return False
    if words.islower() and not _stands_alone(text, match):
        return False  # as most lines of prose are: no need to take them apart
    if match["in"] and is_stage_direction(words, square=True):
        return False
    label = parse_label(words)
    if not 0 < len(label.words) <= MOST_NAME_WORDS:
        return False
    if shape_of(label.name) == "lower" and not (label.is_a_part or _stands_alone(text, match)):
        return False
    return bool(text[match.end() : match.end() + LOOKED_BELOW].strip())


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Whether a line without capitals is a paragraph, as one house writes its names."""
    before, after = text[: match.start()][-3:], text[match.end() : match.end() + 3]
    alone = (before.endswith("\n\n") or not before) and after.startswith("\n\n")
    return alone and SMALL_NAME.fullmatch(match["label"]) is not None


def _line(text: str, match: re.Match[str]) -> Line:
    before = text[max(0, match.start() - 200) : match.start()].rstrip(" \t\r")
    opens = not before.strip() or before.endswith("\n\n")
    opens = opens or bool(ENDS_SPEECH.search(before.rstrip()))
    seat = SEAT_BELOW.match(text, match.end())  # `(Carew) (Lab)`, on the next line
    label = " ".join((match["label"] + (f" {seat[1]}" if seat else "")).split())
    level = match["mark"].strip("•*_ \t")
    end = seat.end() if seat else match.end()
    return Line(label, match.start(), match.start("label"), end, opens, level)


def _surnames(times: Counter[str], text: str) -> set[str]:
    """Single words that come back, and stand for nothing but a name: `Abara`, `Delacroix`."""
    back = {label for label, count in times.items() if count > 1 and _may_be_surname(label)}
    if sum(times[label] for label in back) < FEWEST_OF_SURNAMES:
        return set()
    words = {match[0] for match in SMALL_WORD.finditer(text)}
    return {label for label in back if label.lower() not in words}


def _may_be_surname(label: str) -> bool:
    parts = parse_label(label)
    is_single = len(parts.words) == 1 and parts.words[0] not in NO_PERSON
    return is_single and shape_of(parts.name) == "title"


def _is_believed(label: str) -> bool:
    """Whether a line that comes back is a person's name or a part, and no heading."""
    parts = parse_label(label)
    words = parts.words
    if parts.is_a_part:
        return True
    if words[0] in NO_PERSON or words[0] == "the" or words[-1] in NO_PERSON_AT_THE_END:
        return False
    several = len(words) > 1 or bool(parts.title)
    return several or shape_of(parts.name) in ("capitals", "uncased")


def _is_another(label: str, names: set[str], shape: Shape) -> bool:
    """Whether a name that stands once is one more of those that come back in that shape."""
    parts = parse_label(label)
    if not _is_believed(label):
        return False
    if shape in ("capitals", "lower"):
        return shape_of(parts.name) == shape
    if SITS_FOR.search(label):
        return True
    return parts.is_a_part or not names.isdisjoint(parts.words)


def _says_something(words: str) -> bool:
    """Whether what stands below a name is speech: it ends as a sentence does, and is no list."""
    words = BULLET.sub("", words.strip())
    return bool(ENDS_SPEECH.search(words)) and not words.startswith(("- ", "* ", "+ "))
