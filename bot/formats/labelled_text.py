"""The reader of labelled text: a speaker's name, a colon, what they say; plain or Markdown.

    JOHN RUWITCH, BYLINE: Hello.
    **Adam Stacoviak:** Ilya, it's good to have you back.
    Q    Thank you, Karine. (Laughter.)

become speech passages with the labels `JOHN RUWITCH, BYLINE`, `Adam Stacoviak` and `Q`, and a
stage passage.
"""

from collections.abc import Iterator, Sequence

from bot.formats.front_matter import read_front_matter
from bot.formats.header import Opening, leading_date, read_opening
from bot.formats.interruptions import Interruption, Interruptions
from bot.formats.label_evidence import choose_labels
from bot.formats.label_forms import Form, Place, find_places, find_run_in, gather_forms, label_start
from bot.formats.markup import resolve_markup
from bot.formats.passage import Passage, Script, trimmed
from bot.formats.source import Source
from bot.models.transcript import Span


def read_labelled_text(source: Source) -> Script:
    """The passages of labelled text; none where the text has no labels."""
    text = source.text
    fields, start = read_front_matter(text)
    _, date_end = leading_date(text, start)
    places = find_places(text, date_end)
    labels = choose_labels(gather_forms(places), text)
    heads = [(place, labels[wording]) for wording, place in places if wording in labels]
    run_in = find_run_in(text, labels)
    if run_in:
        heads += [(place, labels[wording]) for wording, place in run_in]
        heads.sort(key=lambda head: head[0].start())
    if not heads:
        return Script((), source.hints)
    first, last = heads[0][0].start(), heads[-1][0].end()
    interruptions = Interruptions(text, small_print_in=((start, first), (last, len(text))))
    opening = _opening(text, (start, first), fields, interruptions.within(start, first))
    passages = [Passage("header", ((0, start),))] if start else []
    passages += opening.passages
    ends = [*(place.start() for place, _ in heads[1:]), len(text)]
    for (place, form), end in zip(heads, ends, strict=True):
        if form.is_stage or interruptions.next_after(place.start()) < end:
            passages += _interrupted(text, place, form, end, interruptions)
        else:
            words = trimmed(text, place.end(), end)
            spans = (words,) if words[0] < words[1] else ()
            passages.append(Passage("speech", spans, form.label.written, place.span()))
    return Script(tuple(passages), opening.hints.filled_from(source.hints), resolve_markup)


def _opening(
    text: str, span: Span, fields: dict[str, list[str]], inside: Sequence[Interruption]
) -> Opening:
    """What stands before the first label. Its first heading may be the title."""
    headings = [text[each.start : each.end].strip("#=*- \n") for each in inside if each.is_heading]
    title = next((words for words in headings if words), None)
    read = read_opening(text, _between(inside, *span), fields, title)
    passages = [*read.passages, *map(_aside, inside)]
    return Opening(sorted(passages, key=lambda passage: passage.spans), read.hints)


def _interrupted(
    text: str, place: Place, form: Form, end: int, interruptions: Interruptions
) -> list[Passage]:
    """What stands from one label to the next; the first words, or else all, carry the label."""
    before = [_aside(each) for each in interruptions.within(place.start(), label_start(place))]
    inside = interruptions.within(place.end(), end)
    pieces = [trimmed(text, *piece) for piece in _between(inside, place.end(), end)]
    speech = [Passage("speech", (span,)) for span in pieces if span[0] < span[1]]
    label, label_span = form.label.written, place.span()
    if form.is_stage:
        return [*before, Passage("stage", (label_span,)), *_in_order(speech, inside)]
    if speech:
        speech[0] = Passage("speech", speech[0].spans, label, label_span)
        return [*before, *_in_order(speech, inside)]
    directions = tuple((each.start, each.end) for each in inside if each.kind == "stage")
    others = [each for each in inside if each.kind != "stage"]
    return [*before, *_in_order([Passage("stage", directions, label, label_span)], others)]


def _between(inside: Sequence[Interruption], start: int, end: int) -> Iterator[Span]:
    """The pieces of a span that no interruption takes."""
    for each in inside:
        yield start, each.start
        start = min(each.end, end)
    yield start, end


def _in_order(passages: list[Passage], inside: Sequence[Interruption]) -> list[Passage]:
    if not inside:
        return passages
    return sorted([*passages, *map(_aside, inside)], key=lambda passage: passage.spans)


def _aside(each: Interruption) -> Passage:
    return Passage(each.kind, ((each.start, each.end),), start_ms=each.start_ms)
