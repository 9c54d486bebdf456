"""Questions in bold behind the labels that open an interview, and answers without a label.

    **Eva Hale:** Rosa Ortiz, welcome.
    **Rosa Ortiz:** Thank you.
    **Whom did the wall protect?**        ─ not hers: whoever welcomed her asks on in bold
    Everyone below it.                    ─ hers, as concluded

Where two have labels, the first asks and the other answers, as concluded; else nobody is named.
Below the words of whoever asks they are headings.
"""

import re
from collections.abc import Sequence
from itertools import chain

from bot.formats.headed import Head
from bot.models.transcript import Span

# A paragraph in bold from end to end, below another one
IN_BOLD = re.compile(
    r"(?<=\n\n)[^\S\n]{0,4}(?P<mark>\*\*|__)(?=[^\s*_])(?P<words>[^\n*_]{4,900}?)(?P=mark)"
    r"[^\S\n]*(?=\n|\Z)\s*"
)
FEWEST_ASKED = 2
ASKING_SHARE = 0.3
"""Of the paragraphs in bold so many ask; the others comment, as an interviewer does."""


def with_bold_questions(text: str, heads: Sequence[Head]) -> list[Head]:
    """The heads, and one more for each paragraph in bold and for the answer below it."""
    if not heads:
        return []
    ends = [*(head.start for head in heads[1:]), len(text)]
    found = [
        match
        for head, end in zip(heads, ends, strict=True)
        for match in IN_BOLD.finditer(text, head.end, end)
        if match["words"].count(" ") > 0 and not match["words"].endswith(":")
    ]
    asking = sum("?" in match["words"] for match in found)
    if asking < FEWEST_ASKED or asking < ASKING_SHARE * len(found):
        return list(heads)
    spans = [(match.start("mark"), match.end()) for match in found]
    pair = _pair(heads)
    if pair[0] is not None:
        spans = [span for span in spans if _last_label(heads, span[0]) == pair[1]]
    more = chain.from_iterable(_asked(pair, set(ends), span) for span in _apart(spans))
    return sorted([*heads, *more])


def _last_label(heads: Sequence[Head], place: int) -> str | None:
    """Who has spoken last before a place."""
    return next((head.label for head in reversed(heads) if head.start < place), None)


def _pair(heads: Sequence[Head]) -> tuple[str | None, str | None]:
    """Who asks and who answers; nobody by name, unless two have labels."""
    labels = list(dict.fromkeys(head.label for head in heads if head.label and not head.is_stage))
    return (labels[0], labels[1]) if len(labels) == 2 else (None, None)


def _asked(pair: tuple[str | None, str | None], starts: set[int], span: Span) -> list[Head]:
    """The heads of a question and of its answer; of nobody's question where the answer has a
    label, for it may be the title of what the next one says.
    """
    (asks, answers), (start, end) = pair, span
    if end in starts:
        return [Head(start, start, start, None)]
    return [
        Head(start, start, start, None, spoken_by=asks),
        Head(end, end, end, None, spoken_by=answers),
    ]


def _apart(spans: Sequence[Span]) -> list[Span]:
    """The spans, with paragraphs in bold that follow each other as one."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
