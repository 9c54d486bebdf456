"""Answers that nobody is named for, behind questions that are headed `Q:`.

    Q: What is done so far?

    There is a knot that holds.

    Q: Since when?

The second paragraph is not the questioner's. Behind a talk, neither is what follows the question
of somebody with a name. It begins a turn of its own: of the one speaker whom
the page declares, as concluded, or of nobody by name.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.formats.headed import Head

QUESTION, ANSWER = "Q", "A"
PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n\s*(?=[^\s#])")  # a blank line, and no heading behind it
ASKED = re.compile(  # `Does it hold?`, a blank line, perhaps `# Knots`: the answer is behind it
    r"\s*\S[^\n]*[?][\"'”’)*_]{0,3}[^\S\n]*\n[^\S\n]*\n\s*(?:#[^\n]*\n\s*)*(?=[^\s#])"
)
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


def answers_after_talk(text: str, heads: Sequence[Head], speaker: str | None) -> list[Head]:
    """A head for each answer without a label, where only those who ask a speaker have labels."""
    if any(head.label == ANSWER for head in heads):
        return []
    ends = [*(head.start for head in heads[1:]), len(text)]
    asked = (ASKED.match(text, head.end, end) for head, end in zip(heads, ends, strict=True))
    places = [question.end() for question in asked if question]
    return [Head(at, at, at, None, spoken_by=speaker) for at in places]
