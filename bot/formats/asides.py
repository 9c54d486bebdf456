"""One stretch of speech with its stage directions cut out of it.

[0:00:04] Ann: Good morning. [laughs] Yes.   → speech, a stage direction, speech
"""

from collections.abc import Iterator

from bot.formats.interruptions import Interruptions
from bot.formats.passage import Passage, trimmed


def part_asides(text: str, speech: Passage, interruptions: Interruptions) -> Iterator[Passage]:
    """The pieces of a speech passage of one span: the first words, or else all, have its label."""
    (words,) = speech.spans
    inside = [each for each in interruptions.within(*words) if each.kind == "stage"]
    if not inside:
        yield speech
        return
    starts = [words[0], *(each.end for each in inside)]
    ends = [*(each.start for each in inside), words[1]]
    spans = [trimmed(text, *piece) for piece in zip(starts, ends, strict=True)]
    pieces = [Passage("speech", (span,), begins_turn=False) for span in spans if span[0] < span[1]]
    stage = [Passage("stage", ((each.start, each.end),)) for each in inside]
    if pieces:
        pieces[0] = speech._replace(spans=pieces[0].spans)
        yield from sorted([*pieces, *stage], key=lambda passage: passage.spans)
    else:
        directions = tuple(each.spans[0] for each in stage)
        yield Passage("stage", directions, speech.label, speech.label_span)
