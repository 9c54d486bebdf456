"""The reader of recorders' text: a name and a time head what somebody says, or a time alone.

    Ann Lee  0:03
    Is it open?

    Bo Ray  0:05
    It is.

become speech passages with the labels `Ann Lee` and `Bo Ray` at 3,000 and 5,000 ms.
"""

import re
from collections.abc import Iterator, Sequence

from bot.formats.interruptions import Interruption, Interruptions
from bot.formats.label_forms import find_places, label_start
from bot.formats.markup import resolve_markup
from bot.formats.passage import Passage, Script, trimmed
from bot.formats.recorder_evidence import Chosen, choose_form, names_somebody
from bot.formats.recorder_header import furniture, read_recorder_header
from bot.formats.recorder_lines import LINE_FORMS, Head, find_heads, plain_name, stamped_lines
from bot.formats.source import Source
from bot.models.transcript import Span

LONGEST_PAUSE_MS = 2_000
"""After so long a silence the next words begin a turn, where no name tells."""

PARAGRAPH_WORDS = 60
"""About so many words, to the end of a sentence, are a turn where neither name nor pause tells."""

SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’)\]]*$")  # `… of it.”`

TIME_WORDS, TIME_ABOVE, _ = (form for form in LINE_FORMS if not form.is_named)


def is_recorder_text(source: Source) -> bool:
    """Whether a time heads what is said, with a name or without."""
    return choose_form(source.text) is not None


def read_recorder_text(source: Source) -> Script:
    """The passages of recorders' text; none where the text is in no such form."""
    text = source.text
    chosen = choose_form(text)
    heads = list(_heads(chosen, text)) if chosen else []
    if not heads:
        return Script((), source.hints)
    first = heads[0].start
    hints = read_recorder_header(text[:first])
    extras = furniture(text, (first, len(text)), heads[-1].end, hints.title)
    interruptions = Interruptions(text, also=extras)
    before = trimmed(text, 0, first)
    passages = [Passage("header", (before,))] if before[0] < before[1] else []
    ends = [*(head.start for head in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=True):
        inside = interruptions.within(head.end, end)
        if inside:
            passages += sorted(_headed(text, head, end, inside), key=_place)
        else:
            passages += _plainly(text, head, end)
    if not any(head.name for head in heads):
        passages = list(_parted(passages, text))
    return Script(tuple(passages), hints.filled_from(source.hints), resolve_markup)


def _heads(chosen: Chosen, text: str) -> Iterator[Head]:
    """All heads in source order. Beside names, times alone go on with the voice before them."""
    lines = stamped_lines(text)
    found = list(find_heads(chosen.form, lines, text))
    if chosen.form.is_named:
        found = [head for head in found if _is_believed(head, chosen)]
        timed = TIME_WORDS if chosen.form.has_words else TIME_ABOVE
        first = found[0].start if found else len(text)
        found += [head for head in find_heads(timed, lines, text) if head.start > first]
        found += _without_time(chosen, text, first)
    end = 0
    for head in sorted(found, key=lambda each: (each.start, each.name is None, -each.end)):
        if head.start >= end:
            yield head
            end = head.end


def _without_time(chosen: Chosen, text: str, start: int) -> Iterator[Head]:
    """The names that stand before words without a time, in a text that mostly gives one."""
    if not chosen.form.has_words:
        return
    for wording, place in find_places(text, start):
        if plain_name(wording) in chosen.names:
            yield Head(label_start(place), place.end(), plain_name(wording), None, None)


def _is_believed(head: Head, chosen: Chosen) -> bool:
    name = str(head.name)
    return name in chosen.names or names_somebody(name, 1)


def _plainly(text: str, head: Head, end: int) -> list[Passage]:
    """A head with its words and nothing between, as most are."""
    span = trimmed(text, head.end, end)
    spans = (span,) if span[0] < span[1] else ()
    label_span = (head.start, head.end)
    if head.name is not None:
        return [Passage("speech", spans, head.name, label_span, head.start_ms, head.end_ms)]
    time = Passage("timestamp", (label_span,), start_ms=head.start_ms)
    words = Passage("speech", spans, start_ms=head.start_ms, end_ms=head.end_ms)
    return [time, words] if spans else [time]


def _headed(text: str, head: Head, end: int, inside: Sequence[Interruption]) -> list[Passage]:
    """What stands from one head to the next; the first words carry the name and the time."""
    pieces = [trimmed(text, *piece) for piece in _between(inside, head.end, end)]
    words = [Passage("speech", (span,)) for span in pieces if span[0] < span[1]]
    directions = tuple((each.start, each.end) for each in inside if each.kind == "stage")
    asides = [each for each in inside if words or head.name is None or each.kind != "stage"]
    if not words and head.name is not None:
        words = [Passage("stage", directions) if directions else Passage("speech", ())]
    return [*_with_head(head, words), *map(_aside, asides)]


def _with_head(head: Head, words: list[Passage]) -> Iterator[Passage]:
    """The words with the head's times, and its name; a head without one is a time alone."""
    if head.name is None:
        yield Passage("timestamp", ((head.start, head.end),), start_ms=head.start_ms)
    if not words:
        return
    words[0] = words[0]._replace(start_ms=head.start_ms)
    if head.name is not None:
        words[0] = words[0]._replace(label=head.name, label_span=(head.start, head.end))
    yield from (passage._replace(end_ms=head.end_ms) for passage in words)


def _parted(passages: Sequence[Passage], text: str) -> Iterator[Passage]:
    """The passages of a record without names, with what begins a turn: a pause, or a sentence's
    end when enough was said.
    """
    words = 0
    last: Passage | None = None
    for passage in passages:
        if passage.kind != "speech":
            yield passage
            continue
        begins = last is None or _begins(last, passage, words, text)
        words = 0 if begins else words
        words += sum(text.count(" ", *span) + 1 for span in passage.spans)
        last = passage
        yield passage._replace(begins_turn=begins)


def _begins(last: Passage, passage: Passage, words: int, text: str) -> bool:
    if passage.start_ms is None:
        return False
    if last.end_ms is not None and passage.start_ms - last.end_ms >= LONGEST_PAUSE_MS:
        return True
    return words >= PARAGRAPH_WORDS and bool(SENTENCE_END.search(text[slice(*last.spans[-1])][-8:]))


def _between(inside: Sequence[Interruption], start: int, end: int) -> Iterator[Span]:
    """The pieces of a span that no interruption takes."""
    for each in inside:
        yield start, each.start
        start = each.end
    yield start, end


def _aside(each: Interruption) -> Passage:
    return Passage(each.kind, ((each.start, each.end),), start_ms=each.start_ms)


def _place(passage: Passage) -> int:
    return passage.label_span[0] if passage.label_span else passage.spans[0][0]
