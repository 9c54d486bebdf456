"""Answers that nobody is named for, behind questions that are headed `Q:`.

    Q: What is done so far?

    There is a knot that holds.

    Q: Since when?

The second paragraph is not the questioner's. It begins a turn of its own: of the one speaker whom
the page declares, as concluded, or of nobody by name.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.formats.headed import Head

QUESTION = "Q"
PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n\s*(?=[^\s#])")  # a blank line, and no heading behind it
FEWEST = 2
SHARE = 0.5
"""Of the questions so many have paragraphs and no label behind them; elsewhere they are long."""


def with_bare_answers(text: str, heads: Sequence[Head], speaker: str | None) -> list[Head]:
    """The heads, and one more for each answer without a label, in source order."""
    asked = [head for head in heads if head.label == QUESTION]
    followed = [
        (head, text[head.end : after.start])
        for head, after in pairwise(heads)
        if head.label == after.label == QUESTION
    ]
    places = [
        head.end + end.end() for head, words in followed if (end := PARAGRAPH_END.search(words))
    ]
    if len(places) < FEWEST or len(places) <= SHARE * len(asked):
        return list(heads)
    last = heads[-1]
    behind = PARAGRAPH_END.search(text, last.end) if last.label == QUESTION else None
    places += [behind.end()] if behind else []
    return sorted([*heads, *(Head(at, at, at, None, spoken_by=speaker) for at in places)])
