"""What in captions is no plain speech of one voice: the marks that part their words.

>> ANN LEE: WE OPEN.       → a label
>> WHY?                    → a change of voice, and nobody is named
- Is it open?              ┐ a change of voice at each line
- It is.                   ┘
[MUSIC], (applause), ♪ ♪   → stage directions
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Literal, NamedTuple

from bot.formats.captions.cues import Cue
from bot.formats.captions.labels import NO_NAMES, find_labels
from bot.formats.captions.rolling import find_repeats
from bot.formats.recorders.evidence import names_somebody
from bot.formats.stage_directions import is_stage_direction

MarkKind = Literal["label", "change", "dash", "stage", "repeat", "credit"]

# `<v.loud Ann Lee>` behind the first words of a cue; at its head it is the cue's voice.
VOICE = re.compile(r"<v(?:\.[^\s<>]{0,80})?\s+([^<>\n]{1,120})>")

# `<v >`, `<v>`: somebody whom the recorder cannot name.
NO_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,80})?[^\S\n]*>")

# `>> `, `>>>`, `&gt;&gt; `: someone else speaks from here on.
ARROWS = re.compile(r"(?<![^\s>-])(?:>>>?|&gt;&gt;(?:&gt;)?)[^\S\n]*")

TWO_ARROWS = re.compile(">>")  # found so in half the time that `in` takes

# `- Is it open?`, `– Yes.`, `<i>-No.`; not `-- and then`, nor `- 5`.
DASH = re.compile(
    r"\n(?>(?:[^\S\n]|<[^<>\n]{1,80}>)*)(?P<dash>[-‐–—][^\S\n]*)(?=[^\W\d_]|[\"“‘'¿¡<\[(])"
)

BRACKET = re.compile(r"[\[［]([^\[\]［］]{1,200})[\]］]|[(（]([^()（）]{1,200})[)）]")  # `[MUSIC]`
# `♪ We wish you ♪`, `♪♪`: up to the closing note, or the blank line.
MUSIC = re.compile(r"[♪♫♬♩]+(?:[^♪♫♬♩\n]|\n(?![^\S\n]*\n))*[♪♫♬♩]*")
SUNG = re.compile(r"(?<=\n)#[^#\n]{2,120}#(?=[^\S\n]*(?:\n|\Z))")  # `# We wish you #`

# `Subtitles by Ann Lee`, `Captioning made possible by …`, `Reviewer: Bo Ray`.
CREDIT = re.compile(
    r"(?:[\W_]*(?:(?:closed[- ])?(?:sub)?(?:titl|caption)(?:ing|ed|es|s)\b[^.:\n]{0,60}?\bby\b"
    r"|transcri(?:bed|ption|pt) by\b|translated by\b|sync(?:ed)? (?:and|&) correct\w* by\b"
    r"|(?:transcriber|translator|reviewer|captioner)\s*:)[^\n]{0,120}\n?)+",
    re.I,
)
CUES_WITH_CREDITS = 2
"""Who made the captions is said in the first or last two cues."""


TAGS = re.compile(r"<[^<>\n]{1,80}>|\{\\[^{}\n]{1,40}\}")  # `<i>`, `{\an8}`
IN_A_LANGUAGE = re.compile(r"(?:in|en|auf) [A-Z]\w{2,20}")  # `[in Spanish]`
MOST_NAME_WORDS = 3


class Mark(NamedTuple):
    """A stretch of a cue that is no plain speech; a label says who speaks behind it."""

    start: int
    end: int
    kind: MarkKind
    label: str | None = None


def find_marks(text: str, cues: Sequence[Cue], capitals: bool) -> list[Mark]:
    """All marks in source order; where two would overlap, the longer of the first ones."""
    voices = len(cues) - [cue.voice for cue in cues].count(None)
    found: list[Mark] = [*stage_directions(text), *credits_of(text, cues)]
    found += [Mark(*span, "repeat") for span in find_repeats(text, cues)]
    if "<" in text and text.count("<v") > voices:
        found += (Mark(*each.span(), "label", each[1]) for each in VOICE.finditer(text))
    if "<v>" in text or "<v >" in text:
        found += (Mark(*each.span(), "change") for each in NO_VOICE.finditer(text))
    if voices * 2 < len(cues):
        labels = find_labels(text, cues, capitals=capitals)
        found += (Mark(*span, "label", written) for span, written in labels)
        found += dashes(text)
    if TWO_ARROWS.search(text) or ("&" in text and "&gt;&gt;" in text):
        found += (Mark(*each.span(), "change") for each in ARROWS.finditer(text))
    return list(_without_overlaps(sorted(found, key=lambda mark: (mark.start, -mark.end))))


def stage_directions(text: str) -> Iterator[Mark]:
    """Sounds and music: brackets that are no speech, and what stands between notes."""
    brackets = BRACKET.finditer(text) if any(each in text for each in "[(［（") else ()
    for match in brackets:
        if "-->" not in match[0] and _is_direction(text, match):
            end = match.end()
            yield Mark(match.start(), end + (text[end : end + 1] == ":"), "stage")
    if any(note in text for note in "♪♫♬♩"):
        yield from (Mark(*each.span(), "stage") for each in MUSIC.finditer(text))
    if "#" in text:
        yield from (Mark(*each.span(), "stage") for each in SUNG.finditer(text))


def credits_of(text: str, cues: Sequence[Cue]) -> Iterator[Mark]:
    """Who made the captions: nobody says so on the recording."""
    at_the_ends = [*cues[:CUES_WITH_CREDITS], *cues[CUES_WITH_CREDITS:][-CUES_WITH_CREDITS:]]
    for cue in at_the_ends:
        if match := CREDIT.match(text, cue.start, cue.end):
            yield Mark(*match.span(), "credit")


def dashes(text: str) -> Iterator[Mark]:
    """The dashes at the head of lines, where they are a manner of the file: twice at least."""
    found = (Mark(*match.span("dash"), "dash") for match in DASH.finditer(text))
    first = list(islice(found, 2))
    if len(first) > 1:
        yield from chain(first, found)


def _is_direction(text: str, match: re.Match[str]) -> bool:
    """Whether a bracket is a direction. In captions one that has a line to itself is."""
    square = match[1] is not None
    before = text[max(0, match.start() - 60) : match.start()].rpartition("\n")[2]
    after = text[match.end() : match.end() + 60].partition("\n")[0]
    alone = not before.strip(" \t->–—*♪") and not after.strip(" \t.:♪")
    inside = match[1] or match[2]
    if square and not TAGS.sub("", before).strip(" \t->–—*♪") and _tells_of_a_voice(inside):
        return True
    return is_stage_direction(inside, square=square, alone=alone and (square or len(inside) < 60))


def _tells_of_a_voice(inside: str) -> bool:
    """Whether a bracket that opens a line says who speaks it or how: `[Ann, over radio]`.

    Who speaks the next line is not told; where most cues open so, they are labels instead.
    """
    name = inside.partition(",")[0].strip()
    words = name.lower().split()
    if IN_A_LANGUAGE.fullmatch(inside):
        return True
    is_short = 0 < len(words) <= MOST_NAME_WORDS
    return is_short and NO_NAMES.isdisjoint(words) and names_somebody(name, 1)


def _without_overlaps(marks: Iterable[Mark]) -> Iterator[Mark]:
    end = 0
    for mark in marks:
        if mark.start >= end:
            yield mark
            end = mark.end
