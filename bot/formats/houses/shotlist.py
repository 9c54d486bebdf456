"""The reader of agencies' video scripts: numbered shots, and soundbites between them.

    1. Wide of the wall
    2. SOUNDBITE (English) Rosa Vidal, Mayor of Elmport:
    "I have waited for this for thirty years."
    3. (SOUNDBITE) (French) RESIDENT, MARIE DUPONT, SAYING:
    "They promised us."
    STORYLINE:
    The mayor visited the wall on Thursday.

become two speech passages with the labels `Rosa Vidal, Mayor of Elmport` and `MARIE DUPONT,
RESIDENT`. The shots, and the story that the agency wrote, are nobody's speech.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.formats.crumbs import no_more_than_talk, refuse_crumbs
from bot.formats.headed import Head, as_account, read_headed
from bot.formats.interruptions import Interruption
from bot.formats.passage import Script
from bot.formats.source import Hints, Source
from bot.formats.stated_dates import find_dates
from bot.models.transcript import Span

BITE = r"(?:SOUND ?BITE|UPSOUND|SOUND ?UP|SOT)"
# `2. SOUNDBITE (English) Rosa Vidal, Mayor:`, `-- SOUNDBITE 1 - Rosa Vidal, mayor (woman, 12 sec):`
HEAD = re.compile(
    rf"^[^\S\n]{{0,8}}(?P<announced>(?:\d{{1,3}}[.)]|[-–—*]{{1,2}})?[^\S\n]{{0,4}}\(?{BITE}\)?"
    r"(?:[^\S\n]\d{1,2})?[^\S\n]{0,4}[-–—]?[^\S\n]{0,4}(?:\([^()\n]{2,40}\)[^\S\n]{0,4}){0,3})"
    r"(?P<who>(?!(?i:of)\b)[^\W\d_][^:\n]{1,120}?)(?:(?P<saying>,?[^\S\n]SAYING)|[^\S\n]\([^()\n]{1,80}\))?"
    r":[^\S\n]*",
    re.M,
)
SHOTS = re.compile(r"^[^\S\n]*(?:SHOT ?LIST|SHOWS)\b", re.M)
STORY = re.compile(r"^[^\S\n]*STORY(?: ?LINE)?[^\S\n]*:?", re.M)
# Where the words of a soundbite end: the next shot, a heading in capitals, a paragraph unquoted.
ENDS = re.compile(
    r"\n[^\S\n]*(?:\d{1,3}[.)][^\S\n]|--?[^\S\n]|[A-Z]{4}[^a-z\n]*(?:\n|\Z))|\n[^\S\n]*\n(?!\s*[\"“«])"
)
LAST_QUOTE = re.compile(r"[\"“«](?P<words>[\s\S]+)[\"”»]")
# `"I waited," she said with a smile. "It took years."`: the agency's words between the quoted ones
NARRATED = re.compile(r"(?<=[,.!?…])[\"”»]\s+[^\"“”«»\n]{1,80}[.,:]\s+[\"“«](?=\w)")
FEWEST_BITES = 2
SAMPLE_CHARACTERS = 60_000


def is_shotlist(source: Source) -> bool:
    """Whether soundbites stand in a list of shots: two, or one below `SHOTLIST`."""
    text = source.text[:SAMPLE_CHARACTERS]
    bites = sum(1 for _ in HEAD.finditer(text))
    return bites >= FEWEST_BITES or (bites > 0 and SHOTS.search(text) is not None)


def read_shotlist(source: Source) -> Script:
    """The passages of an agency's script. Raises NotATranscript for crumbs."""
    text = source.text
    found = list(no_more_than_talk(text, HEAD.finditer(text)))
    refuse_crumbs(source, len(found))
    words = list(_bites(text, found))
    heads = [
        Head(match.start("announced"), match.start("who"), start, _label(match))
        for match, (start, _) in zip(found, words, strict=True)
    ]
    asides = [Interruption(*match.span("announced"), "stage") for match in found]
    asides += _between(text, heads, words)
    script = as_account(read_headed(source, heads, asides=asides), heads[0].start)
    return replace(script, hints=_hints(script.hints, text[: heads[0].start]), is_recording=True)


def _hints(hints: Hints, head: str) -> Hints:
    """What the head says, with the day among the shots; a note in brackets is no title."""
    title = None if (hints.title or "").startswith("(") else hints.title
    return replace(hints, title=title, dates=hints.dates or tuple(find_dates(head)[:1]))


def _label(match: re.Match[str]) -> str:
    """The name, and what is said of it: some put it first, `RESIDENT, MARIE DUPONT, SAYING`."""
    who = " ".join(match["who"].split())
    told, _, name = who.rpartition(", ")
    return f"{name}, {told}" if match["saying"] and told else who


def _bites(text: str, found: Sequence[re.Match[str]]) -> Iterator[Span]:
    """The words of each soundbite, without the quotation marks around them, up to where the agency
    tells on: who is quoted in two pieces said no one sentence of them.
    """
    for match, after in zip(found, [*(each.start() for each in found[1:]), len(text)], strict=True):
        stop = ENDS.search(text, match.end(), after)
        piece = (match.end(), stop.start() if stop else after)
        quoted = LAST_QUOTE.search(text, *piece)
        start, end = quoted.span("words") if quoted else piece
        told = NARRATED.search(text, start, end)
        yield start, told.start() if told else end


def _between(text: str, heads: Sequence[Head], words: Sequence[Span]) -> Iterator[Interruption]:
    """The shots behind each soundbite; from the agency's story on it is no script."""
    story = STORY.search(text, words[-1][1])
    last = story.start() if story else len(text)
    spans = [(words[at][1], after.start) for at, (_, after) in enumerate(pairwise(heads))]
    yield from (Interruption(*span, "stage") for span in [*spans, (words[-1][1], last)])
    yield Interruption(last, len(text), "boilerplate")
