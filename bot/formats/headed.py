"""From heads of turns to passages: the same for every house, however it writes a label.

A style finds the heads (where a label stands, and what it says); between one head and the next
stand the words, cut by stage directions, times and headings.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.formats.header import Opening, dates_in_small_print, dates_of_the_talk, read_opening
from bot.formats.interruptions import Interruption, Interruptions
from bot.formats.markup import resolve_markup
from bot.formats.passage import Passage, Script, trimmed
from bot.formats.source import Hints, Source
from bot.models.transcript import Span

LONGEST_NUMBER = 16  # `10:13:12   4`
HEAD_CHARACTERS = 2_000
"""In so much of an opening the day of the talk is looked for."""


class Head(NamedTuple):
    """The head of a turn: the label with its markup from `start` to `end`, where speech begins.

    The label itself starts at `named`, behind white space, markup and a time. `is_stage`: it
    stands where a speaker would and names none, as `**Break:**` does. `spoken_by` is who is
    known to speak where the label names but a part, as `Q` does, or where there is no label: the
    turn then begins at `end` all the same.
    """

    start: int
    named: int
    end: int
    label: str | None
    is_stage: bool = False
    spoken_by: str | None = None


class Front(NamedTuple):
    """What a style read ahead of the rest: the fields of a front matter that ends at `end`."""

    fields: Mapping[str, list[str]] = {}
    end: int = 0


def read_headed(
    source: Source,
    heads: Sequence[Head],
    front: Front = Front(),  # noqa: B008 (it is immutable)
    asides: Sequence[Interruption] = (),
) -> Script:
    """The passages of a text with these heads, in source order; none where there are none.

    `asides` are what the style itself knows to be no speech, such as its page marks.
    """
    text = source.text
    if not heads:
        return Script((), source.hints)
    first, last = heads[0].start, heads[-1].end
    outside = ((front.end, first), (last, len(text)))
    interruptions = Interruptions(text, small_print_in=outside, also=asides)
    fields = {key: list(values) for key, values in front.fields.items()}
    opening = _opening(text, (front.end, first), fields, interruptions.within(front.end, first))
    passages = [Passage("header", ((0, front.end),))] if front.end else []
    passages += opening.passages
    ends = [*(head.start for head in heads[1:]), len(text)]
    numbers: list[Span] = []
    for head, end in zip(heads, ends, strict=True):
        if head.is_stage or interruptions.next_after(head.start) < end:
            for passage in _interrupted(text, head, end, interruptions):
                if passage.kind == "boilerplate" and _are_numbers(text, passage.spans):
                    numbers += passage.spans
                else:
                    passages.append(passage)
        else:
            words = trimmed(text, head.end, end)
            spans = (words,) if words[0] < words[1] else ()
            passages.append(_labelled(spans, head))
    if numbers:  # one passage for all: there is a number for each line
        passages.append(Passage("boilerplate", tuple(numbers)))
    return Script(tuple(passages), opening.hints.filled_from(source.hints), resolve_markup)


def as_account(script: Script, first_label: int) -> Script:
    """The script with what stands before the first label as the record's own account.

    Nobody reads it out, as a host does on the radio.
    """
    passages = (
        each._replace(kind="stage")
        if each.kind == "speech" and each.spans and each.spans[0][0] < first_label
        else each
        for each in script.passages
    )
    return replace(script, passages=tuple(passages))


def _are_numbers(text: str, spans: Sequence[Span]) -> bool:
    """Whether nothing but numbers is printed there, of lines or with the clock beside them."""
    return all(
        end - start <= LONGEST_NUMBER and not any(map(str.isalpha, text[start:end]))
        for start, end in spans
    )


def _labelled(spans: tuple[Span, ...], head: Head) -> Passage:
    if head.label is None:
        return Passage("speech", spans, begins_turn=True, spoken_by=head.spoken_by)
    span = (head.start, head.end)
    return Passage("speech", spans, head.label, span, spoken_by=head.spoken_by)


def _opening(
    text: str, span: Span, fields: dict[str, list[str]], inside: Sequence[Interruption]
) -> Opening:
    """What stands before the first label. Its first heading may be the title."""
    headings = [text[each.start : each.end].strip("#=*- \n") for each in inside if each.is_heading]
    title = next((words for words in headings if words), None)
    read = read_opening(text, _between(inside, *span), fields, title)
    passages = [*read.passages, *_asides(inside)]
    small_print = " ".join(
        text[each.start : each.end] for each in inside if each.kind == "boilerplate"
    )
    days = dates_of_the_talk(text[span[0] : span[1]][:HEAD_CHARACTERS])
    hints = read.hints.filled_from(Hints(dates=days or dates_in_small_print(small_print)))
    return Opening(sorted(passages, key=lambda passage: passage.spans), hints)


def _interrupted(text: str, head: Head, end: int, interruptions: Interruptions) -> list[Passage]:
    """What stands from one label to the next; the first words, or else all, carry the label."""
    before = [_aside(each) for each in interruptions.within(head.start, head.named)]
    inside = interruptions.within(head.end, end)
    pieces = [trimmed(text, *piece) for piece in _between(inside, head.end, end)]
    speech = [Passage("speech", (span,)) for span in pieces if span[0] < span[1]]
    if head.is_stage:
        if speech and "\n" not in text[head.end : speech[0].spans[0][0]]:
            speech[0] = speech[0]._replace(begins_turn=True)  # `CLIP: It fell.`: nobody's by name
        return [*before, Passage("stage", ((head.start, head.end),)), *_in_order(speech, inside)]
    if speech:
        speech[0] = _labelled(speech[0].spans, head)
        return [*before, *_in_order(speech, inside)]
    directions = tuple((each.start, each.end) for each in inside if each.kind == "stage")
    others = [each for each in inside if each.kind != "stage"]
    return [*before, *_in_order([_labelled(directions, head)._replace(kind="stage")], others)]


def _between(inside: Sequence[Interruption], start: int, end: int) -> Iterator[Span]:
    """The pieces of a span that no interruption takes."""
    for each in inside:
        yield start, each.start
        start = min(each.end, end)
    yield start, end


def _in_order(passages: list[Passage], inside: Sequence[Interruption]) -> list[Passage]:
    if not inside:
        return passages
    return sorted([*passages, *_asides(inside)], key=lambda passage: passage.spans)


def _asides(inside: Sequence[Interruption]) -> Iterator[Passage]:
    """A passage for each; one alone for all that is printed around the words, as numbers of lines
    are: there may be as many as lines.
    """
    printed = tuple((each.start, each.end) for each in inside if each.kind == "boilerplate")
    if printed:
        yield Passage("boilerplate", printed)
    yield from (_aside(each) for each in inside if each.kind != "boilerplate")


def _aside(each: Interruption) -> Passage:
    return Passage(each.kind, ((each.start, each.end),), start_ms=each.start_ms)
