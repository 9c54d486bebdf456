"""Paragraphs behind somebody's words that are not theirs, though no label says so.

    AA: I believe it needs time.

    What would you suggest, then?     ─ not theirs: the next label names them once more

    AA: We should wait.

    # How it began                    ─ a section in which nobody is named, behind an exchange

    Once a month we meet, and talk.

    [Ad break]

    This programme is paid for by …   ─ whoever speaks for a sponsor; or what follows the end

    **And what of the gate?**         ─ whoever asks in bold, where those who answer are named

――いつ出ますか。                 ─ whoever asks in a Japanese paper

Each begins a turn of nobody by name.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.formats.headed import Head
from bot.formats.houses.bare_answers import QUESTION
from bot.formats.page_tail import page_tails
from bot.models.transcript import Span

BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
HEADING = re.compile(r"\n[^\S\n]*#{1,6}[^\S\n][^\n]*\n\s*")
ASKS = re.compile(r"[^#(\[][^\n]*\?[\"'”’)*_]{0,3}\s*")
ASKED_BEHIND_DASH = re.compile(r"^[^\S\n]*[―─]{1,2}[^\S\n]*(?=\S)", re.M)  # `――いつ出ますか。`
# `[Ad break]`, `**(MIDROLL)**`: what follows without a label is said for whoever pays
BREAK = re.compile(
    r"\n[^\S\n]*[*_]{0,3}[(\[](?:ads?|advert\w*|ad break|commercials?|commercial break|mid-?roll"
    r"|sponsor\w*)(?: [\w ]{1,20})?[)\]][*_]{0,3}[^\S\n]*\n\s*",
    re.I,
)
# `*Jo Abara is a writer in Elmport.*`: the last paragraph, if it is in italics from end to end
CLOSING_NOTE = re.compile(r"(?<=\n\n)[^\S\n]*(?P<note>([*_])(?![*_\s])[^\n*_]++\2)\s*+\Z")
FEWEST_ASKED = 2
FEWEST_TURNS = 4
"""An exchange has so many, of two people or more; a talk with headings is one person's."""


def with_unclaimed(text: str, heads: Sequence[Head]) -> list[Head]:
    """The heads, and one that names nobody for each stretch that is not the last speaker's."""
    if not heads:
        return []
    dashes = list(ASKED_BEHIND_DASH.finditer(text))
    if len(dashes) > 1:
        heads = sorted([*heads, *(Head(*_span_and_end(each), None) for each in dashes)])
    places = set[int]()
    if len(heads) >= FEWEST_TURNS and len({head.label for head in heads}) > 1:
        places |= {*_asked_between(text, heads), *_sections(text, heads)}
        places |= {*_behind_breaks(text, heads)}
    return sorted([*heads, *(Head(at, at, at, None) for at in places)])


def _span_and_end(dash: re.Match[str]) -> tuple[int, int, int]:
    return dash.start(), dash.start(), dash.end()


def _asked_between(text: str, heads: Sequence[Head]) -> Sequence[int]:
    """Where somebody asks, between two turns of one label.

    Nowhere in a house that names the speaker again at each paragraph; whoever is behind `Q:` may
    be another each time. Where several ask so, they do before another answers as well.
    """
    pairs = [(one, other) for one, other in pairwise(heads) if _names_one_person(one)]
    again = [(one.end, other.start) for one, other in pairs if one.label == other.label]
    paragraphs = [list(BLANK_LINE.finditer(text, *span)) for span in again]
    last = [
        [gap.end() for gap in gaps if gap.end() < end]
        for gaps, (_, end) in zip(paragraphs, again, strict=True)
    ]
    if not all(last):
        return ()
    behind = [(places[-1], end) for places, (_, end) in zip(last, again, strict=True)]
    asked = [start for start, end in behind if ASKS.fullmatch(text, start, end)]
    if len(asked) < max(FEWEST_ASKED, len(again) / 2):
        return asked
    others = [(one.end, other.start) for one, other in pairs if one.label != other.label]
    for start, end in others:
        gaps = [gap.end() for gap in BLANK_LINE.finditer(text, start, end) if gap.end() < end]
        asked += [gap for gap in gaps[-1:] if ASKS.fullmatch(text, gap, end)]
    return asked


def _behind_breaks(text: str, heads: Sequence[Head]) -> Iterator[int]:
    """Where words stand behind a break, or behind the end, and no label claims them."""
    for start, end in _stretches(text, heads):
        places = [match.end() for match in BREAK.finditer(text, start, end)]
        if end == len(text):
            places += page_tails(text, start)
            places += closing_notes(text, start)
        yield from (place for place in places if text[place:end].strip())


def closing_notes(text: str, start: int) -> list[int]:
    """Where an editor's note closes the page, behind the last words that begin at `start`."""
    note = CLOSING_NOTE.search(text, start)
    return [note.start("note")] if note and text[start : note.start()].strip() else []


def _stretches(text: str, heads: Sequence[Head]) -> Iterator[Span]:
    """What stands behind each head, to the next one or to the end."""
    ends = [*(head.start for head in heads[1:]), len(text)]
    return ((head.end, end) for head, end in zip(heads, ends, strict=True))


def _names_one_person(head: Head) -> bool:
    return not head.is_stage and head.label not in (None, QUESTION)


def _sections(text: str, heads: Sequence[Head]) -> Iterator[int]:
    """Where a section begins that names nobody, behind a turn of one paragraph."""
    for start, end in _stretches(text, heads):
        headings = list(HEADING.finditer(text, start, end))
        if not headings or BLANK_LINE.search(text[start : headings[0].start()].strip()):
            continue
        ends = [*(heading.start() for heading in headings[1:]), end]
        for heading, until in zip(headings, ends, strict=True):
            if heading.end() < until and (until < end or end == len(text)):
                yield heading.end()
