"""The reader of earnings calls: name and title on a line of their own, paragraphs below it.

    Jane Doe -- Chief Executive Officer
    Thank you, and good morning. …

    Operator
    Our first question comes from John Roe.

    John Roe
    Analyst, Big Bank

    Hi. …

become speech passages with the labels `Jane Doe -- Chief Executive Officer`, `Operator` and `John
Roe, Analyst, Big Bank`. A list of participants is header.
"""

import re
from collections.abc import Sequence
from itertools import zip_longest

from bot.formats.headed import Head, read_headed
from bot.formats.interruptions import Interruption
from bot.formats.passage import PassageKind, Script
from bot.formats.source import Source

# `Jane Doe -- Big Bank -- Analyst`, `**John Roe** - *Analyst, Big Bank*`, `Jane Doe — CFO`.
NAME = r"[^\W\d_a-z][\w.'’-]*(?: (?:(?:de|van|von|der|la|bin|al) )?[^\W\d_a-z][\w.'’-]*){1,4}"
TITLE = r"[*_]{0,3}[^\S\n]+(?:--|[-–—])[^\S\n]+[*_]{0,3}[^\W\d_][^\n:?!]{1,90}?"

TITLE_WORD = re.compile(
    r"\b(?:chief|officer|president|vice|director|analyst|chair(?:man|woman|person)?|head|treasurer"
    r"|founder|manager|partner|secretary|controller|investor relations|counsel|C[EFOT]O|[ES]VP|VP"
    r"|research|capital|securities|markets)\b",
    re.I,
)
SECTION = (  # `Prepared Remarks:`, `Question-and-Answer Session`
    r"(?i:prepared remarks|presentation|management discussion section"
    r"|questions? (?:and|&) answers?(?: section| session)?|question-and-answer(?: session)?"
    r"|q ?& ?a(?: session)?)"
)
LIST = (  # `Call participants:`, `Company Participants`; `Duration: 31 minutes` above it
    r"(?i:duration:?[^\S\n]*\d+[^\S\n]*minutes|"
    r"(?:(?:conference )?call|company|corporate|other)?[^\S\n]?"
    r"(?:participants|executives|analysts|speakers))"
)
LINE = re.compile(
    r"^[^\S\n]*[*_#]{0,3}[^\S\n]?"
    rf"(?:(?P<section>{SECTION})|(?P<list>{LIST})|(?P<label>Operator|(?P<name>{NAME})(?:{TITLE})?))"
    r"[:*_]{0,5}[^\S\n]*$",
    re.M,
)
# `Chief Executive Officer, Big Bank`: the line below a name
BELOW = re.compile(
    r"\n[^\S\n]*[*_]{0,3}(?P<title>[A-Z][^\n:?!]{2,100}?)[*_]{0,3}[^\S\n]*(?=\n[^\S\n]*\n)"
)
DASHES = (" - ", " -- ", " – ", " — ", "** ")  # what parts a name from its title
FEWEST_HEADS = 3
SAMPLE_CHARACTERS = 60_000
"""A call shows its manner in its first ten minutes."""

Line = re.Match[str]


def is_earnings_call(source: Source) -> bool:
    """Whether names with a title of business stand on lines of their own, above what they say."""
    text = source.text[:SAMPLE_CHARACTERS]
    if not any(dash in text for dash in (*DASHES, "Operator\n")):
        return False
    heads, _ = find_heads(text)
    titled = [head for head in heads if TITLE_WORD.search(head.label or "")]
    operated = any(head.label == "Operator" for head in heads)
    return len(heads) >= FEWEST_HEADS and len(titled) > (0 if operated else 1)


def read_earnings_call(source: Source) -> Script:
    """The passages of an earnings call."""
    heads, asides = find_heads(source.text)
    return read_headed(source, heads, asides=asides)


def find_heads(text: str) -> tuple[list[Head], list[Interruption]]:
    """The heads of turns, and what is no speech: sections' headings, lists of participants.

    A name that another such line follows, and no speech, is an entry of a list. A list behind
    the conversation takes all that follows it.
    """
    lines = _lines(text)
    heads: list[Head] = []
    asides: list[Interruption] = []
    for line, following in zip_longest(lines, lines[1:]):
        if heads and asides and asides[-1].end >= line.end():
            continue
        if line["list"] and heads:
            asides.append(
                Interruption(line.start(), _end_of_list(text, lines, line), "boilerplate")
            )
        elif line["section"] or line["list"]:
            kind: PassageKind = "heading" if heads else "header"
            asides.append(Interruption(line.start(), line.end(), kind))
        elif following is not None and not text[_end(line) : following.start()].strip():
            asides.append(Interruption(line.start(), _end(line), "header"))
        else:
            label = " ".join(line["label"].replace("*", "").split()).strip(" _")
            title = _title_below(line)
            label += f", {title['title']}" if title else ""
            heads.append(Head(line.start(), line.start("label"), _end(line), label))
    return heads, asides


def _lines(text: str) -> list[Line]:
    """The lines that may be heads or headings: a name without a title must be known with one."""
    matches = list(LINE.finditer(text))
    titled = (line for line in matches if line["name"])
    known = {line["name"] for line in titled if line["name"] != _bare(line) or _title_below(line)}
    return [line for line in matches if not line["name"] or line["name"] in known]


def _title_below(line: Line) -> re.Match[str] | None:
    """The line below a name, if it is a title of business."""
    below = BELOW.match(line.string, line.end()) if line["name"] else None
    return below if below and TITLE_WORD.search(below["title"]) else None


def _end(line: Line) -> int:
    title = _title_below(line)
    return title.end() if title else line.end()


def _bare(line: Line) -> str:
    return line["label"].strip("*_ ")


def _end_of_list(text: str, lines: Sequence[Line], line: Line) -> int:
    sections = (each.start() for each in lines if each["section"] and each.start() > line.end())
    return next(sections, len(text))
