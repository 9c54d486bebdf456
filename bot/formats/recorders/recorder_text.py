"""The reader of recorders' text: a name and a time head what somebody says, or a time alone.

    Ann Lee  0:03
    Is it open?

    Bo Ray  0:05
    It is.

become speech passages with the labels `Ann Lee` and `Bo Ray` at 3,000 and 5,000 ms.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import chain, islice, pairwise

from bot.formats.crumbs import (
    FEWEST_CHARACTERS_A_LINE,
    FEWEST_CHARACTERS_A_NAMED_LINE,
    no_more_than_talk,
    refuse_crumbs,
)
from bot.formats.interruptions import Interruption, Interruptions
from bot.formats.labels.slips import find_timed
from bot.formats.markup import resolve_markup
from bot.formats.passage import Passage, Script, trimmed
from bot.formats.recorders.evidence import Chosen, choose_form, is_heard, names_somebody
from bot.formats.recorders.header import furniture, read_recorder_header
from bot.formats.recorders.lines import (
    LINE_FORMS,
    TIME,
    Head,
    LineForm,
    find_heads,
    plain_name,
    run_in_heads,
    stamped_lines,
    time_ms,
)
from bot.formats.recorders.talk_above import with_talk_above
from bot.formats.source import Source
from bot.models.transcript import Span

LONGEST_PAUSE_MS = 2_000
"""After so long a silence the next words begin a turn, where no name tells."""

PARAGRAPH_WORDS = 60
"""About so many words, to the end of a sentence, are a turn where neither name nor pause tells."""

LINES_APART = 200
"""The first lines stay apart, with their times: the pace of these tells whether it is speech."""

LINES_TOGETHER = 100
"""So many of the others are made one at a time; a line by itself takes thirty times its room."""

KNOWN_NAME = (  # `**Ann Lee:** It is.`, `Ann Lee: 00:12 It is.`
    r"(?<=\n)[^\S\n]*[*_]{{0,3}}(?P<name>{names})[*_]{{0,3}}[^\S\n]*[:：][*_]{{0,3}}(?![/\\])"
    r"[^\S\n]*(?:\\?[\[(]?(?P<time>{time})\\?[\])]?:?[^\S\n]*)?"
)

SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’)\]]*$")  # `… of it.”`

TIME_WORDS, TIME_ABOVE, _ = (form for form in LINE_FORMS if not form.is_named)


def is_recorder_text(source: Source) -> bool:
    """Whether a time heads what is said, with a name or without."""
    return choose_form(source.text) is not None


def read_recorder_text(source: Source) -> Script:
    """The passages of recorders' text; none where the text is in no such form.

    Raises NotATranscript for crumbs.
    """
    text = source.text
    chosen = choose_form(text)
    heads = list(_heads(chosen, text)) if chosen else []
    if not heads:
        return Script((), source.hints)
    named = frozenset(head.name for head in heads if head.name)
    fewest = FEWEST_CHARACTERS_A_NAMED_LINE if named else FEWEST_CHARACTERS_A_LINE
    refuse_crumbs(source, len(heads), fewest)
    refuse_crumbs(source, sum(one.name != other.name for one, other in pairwise(heads)))
    first = heads[0].start
    hints = read_recorder_header(text[:first])
    extras = furniture(text, (first, len(text)), heads[-1].end, hints.title)
    interruptions = Interruptions(text, also=extras, heads=heads)
    before = trimmed(text, 0, first)
    header = [Passage("header", (before,))] if before[0] < before[1] else []
    passages = _under_heads(text, heads, interruptions)
    if not named:
        parted = _parted(passages, text)
        passages = chain(islice(parted, LINES_APART), _joined(parted))
    script = Script((*header, *passages), hints.filled_from(source.hints), resolve_markup)
    return with_talk_above(script, source, first, named)


def _heads(chosen: Chosen, text: str) -> Iterator[Head]:
    """All heads in source order, or one more than lines of talk may have."""
    heads = _named_heads(chosen, text) if chosen.form.is_named else _found(chosen.form, text)
    return no_more_than_talk(text, heads, FEWEST_CHARACTERS_A_LINE)


def _found(form: LineForm, text: str) -> Iterator[Head]:
    yield from find_heads(form, stamped_lines(text), text)
    yield from run_in_heads(form, text)


def _named_heads(chosen: Chosen, text: str) -> Iterator[Head]:
    """The heads with names, and times alone, which go on with the voice before them."""
    found = list(no_more_than_talk(text, _found(chosen.form, text), FEWEST_CHARACTERS_A_NAMED_LINE))
    names = {str(head.name) for head in found}
    believed = chosen.names | {name for name in names if names_somebody(name, 1)}
    found = [head for head in found if head.name in believed]
    timed = TIME_WORDS if chosen.form.has_words else TIME_ABOVE
    first = found[0].start if found else len(text)
    alone = (head for head in _found(timed, text) if head.start > first)
    # One after the other: nearly all of those alone are heads with names as well.
    heads = (sorted(found, key=_by_place), alone)
    known = (_without_time(chosen, text, first), _in_another_manner(chosen, text, first))
    in_order = merge(*heads, *known, key=_by_place)
    end = 0
    for head in in_order:
        if head.start >= end:
            yield head
            end = head.end


def _by_place(head: Head) -> tuple[int, bool, int]:
    """In source order; where two begin together, the one with a name, and the longer, is first."""
    return head.start, head.name is None, -head.end


def _without_time(chosen: Chosen, text: str, start: int) -> Iterator[Head]:
    """The known names before words that have no time of their own, or have it on their line."""
    names = "|".join(map(re.escape, sorted(chosen.names, key=len, reverse=True)))
    for match in re.compile(KNOWN_NAME.format(names=names, time=TIME)).finditer(text, start):
        start_ms = time_ms(match["time"]) if match["time"] else None
        yield Head(match.start(), match.end(), plain_name(match["name"]), start_ms, None)


def _in_another_manner(chosen: Chosen, text: str, start: int) -> Iterator[Head]:
    """The known names that have their time in another place. Above, a name alone heads a note."""
    for known in find_timed(text, chosen.names):
        if known.start >= start or known.start_ms is not None:
            yield Head(known.start, known.end, plain_name(known.name), known.start_ms, None)


def _under_heads(text: str, heads: list[Head], interruptions: Interruptions) -> Iterator[Passage]:
    """What stands under each head. The heads are used up: they take more room than the text."""
    heads.reverse()
    while heads:
        head = heads.pop()
        end = heads[-1].start if heads else len(text)
        inside = interruptions.within(head.end, end)
        if head.name is not None and is_heard(head.name):
            yield from _heard(text, head, end, inside)
        elif inside:
            yield from sorted(_headed(text, head, end, inside), key=_place)
        else:
            yield from _plainly(text, head, end)


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


def _heard(text: str, head: Head, end: int, inside: Sequence[Interruption]) -> Iterator[Passage]:
    """A head that names a sound; the words below it, if there are any, are nobody's by name."""
    yield Passage("stage", (trimmed(text, head.start, head.end),), start_ms=head.start_ms)
    below = sorted(_headed(text, head._replace(name=None), end, inside), key=_place)
    for passage in below[1:]:  # behind the head's own time
        yield passage._replace(begins_turn=True) if passage.kind == "speech" else passage


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


def _parted(passages: Iterable[Passage], text: str) -> Iterator[Passage]:
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


def _joined(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages with the lines that go on with a turn as one, and their times as another."""
    lines: list[Passage] = []
    for passage in passages:
        is_speech = passage.kind == "speech" and not passage.begins_turn
        if not (is_speech or passage.kind == "timestamp") or len(lines) == LINES_TOGETHER:
            yield from _as_one(lines)
            lines = []
        lines.append(passage)
    yield from _as_one(lines)


def _as_one(lines: Sequence[Passage]) -> Iterator[Passage]:
    """Lines of one turn, which may open with an aside: that, the times, and the speech."""
    yield from (line for line in lines if line.kind not in ("timestamp", "speech"))
    times = tuple(chain(*(line.spans for line in lines if line.kind == "timestamp")))
    if times:
        yield Passage("timestamp", times)
    spoken = [line for line in lines if line.kind == "speech"]
    if spoken:
        ends = [line.end_ms for line in spoken if line.end_ms is not None]
        spans = tuple(chain(*(line.spans for line in spoken)))
        yield spoken[0]._replace(spans=spans, end_ms=ends[-1] if ends else None)


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
