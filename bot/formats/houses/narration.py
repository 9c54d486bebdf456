"""Narration between turns, as television magazines print it: a paragraph that nobody is named for.

The sea took two streets.                     ─ the narrator's: nobody is named yet
Grace Delacroix: I saw it go.
Grace Delacroix has farmed here for years.    ─ nor does she say this of herself
Scott Reid: What did you lose?
"""

import re
from collections.abc import Iterator, Sequence

from bot.formats.headed import Head
from bot.formats.labels.label import parse_label
from bot.formats.talk_sections import first_words
from bot.models.transcript import Span

PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*(?P<words>[^\s(\[].*?)(?=\n[^\S\n]*\n|\Z)", re.S)
IN_PERSON = re.compile(r"\b(?:I|I['’](?:m|d|ve|ll)|me|my|we|us|our|you|your)\b")
MOST_IN_PERSON = 0.3
"""Of the paragraphs behind a turn's first so many may say `I` or `you`; a narrator seldom does."""

MOST_LOOKED_AT = 2_000


def with_narration(text: str, front_end: int, heads: Sequence[Head]) -> list[Head]:
    """The heads, and one that names nobody for each paragraph of a narrator.

    A narrator opens the text, and tells of somebody by name right behind what they said.
    """
    first = first_words(text, front_end)
    if len(heads) < 2 or first is None or first >= heads[0].start:
        return list(heads)
    later = [each for each in _later_paragraphs(text, heads) if each[1][0] < each[1][1]]
    if not later or len(later) > MOST_LOOKED_AT:
        return list(heads)
    words = [text[start:end] for _, (start, end) in later]
    in_person = sum(bool(IN_PERSON.search(each)) for each in words)
    told = any(_tells_of(head, said) for (head, _), said in zip(later, words, strict=True))
    if not told or in_person > MOST_IN_PERSON * len(later):
        return list(heads)
    return sorted([*heads, *(Head(start, start, start, None) for _, (start, _) in later)])


def _later_paragraphs(text: str, heads: Sequence[Head]) -> Iterator[tuple[Head, Span]]:
    """The paragraphs behind the first of each turn, with the head of the turn."""
    ends = [*(head.start for head in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=True):
        for paragraph in PARAGRAPH.finditer(text, head.end, end):
            yield head, paragraph.span("words")


def _tells_of(head: Head, words: str) -> bool:
    """Whether a paragraph behind somebody's words names them, and does not say `I`."""
    name = parse_label(head.label or "").name
    return " " in name and name.lower() in words.lower() and not IN_PERSON.search(words)
