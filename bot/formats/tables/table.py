"""The reader of tables: a row for each thing that is said, its cells apart by a tab, `;` or `,`.

    Time,Speaker,Text
    0:01,Ann Lee,"Good morning, Tom."

becomes header, then a time, a label and speech. The columns may stand in any order.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise, repeat

from bot.formats.asides import part_asides
from bot.formats.crumbs import FEWEST_CHARACTERS_A_LINE, no_more_than_talk, refuse_crumbs
from bot.formats.interruptions import Interruptions
from bot.formats.letting_go import let_go
from bot.formats.machine.fields import milliseconds, unit_of
from bot.formats.machine.heard import Heard
from bot.formats.machine.written_out import part_turns, with_ends
from bot.formats.passage import Passage, PassageKind, Script
from bot.formats.source import Source
from bot.formats.tables.cells import Cell, split_rows
from bot.formats.tables.columns import Columns, Layout, find_layout
from bot.models.transcript import Span

WIDEST_BETWEEN = 3
"""Characters between neighbouring cells: a delimiter, and quotation marks."""


def is_table(source: Source) -> bool:
    """Whether the text is a table that has a column of speech beside one of names or times."""
    return find_layout(source.text) is not None


def read_table(source: Source) -> Script:
    """The passages of a table; none where the text is no table of speech.

    Raises NotATranscript for crumbs.
    """
    text, layout = source.text, find_layout(source.text)
    if layout is None:
        return Script((), source.hints)
    heard = _heard(text, layout)
    refuse_crumbs(source, len(heard), FEWEST_CHARACTERS_A_LINE)
    refuse_crumbs(source, sum(one.voice != other.voice for one, other in pairwise(heard)))
    heads = islice(split_rows(text, layout.delimiter), layout.heads)
    passages = [Passage("header", (cell.span,)) for row in heads for cell in row if cell.is_filled]
    interruptions = Interruptions(text)
    # The cells take many times the room of the text, so that the rows are gone through twice.
    spoken = _spoken(_rows(text, layout), heard, layout.columns)
    beside: dict[PassageKind, list[Span]] = {"timestamp": [], "boilerplate": []}
    for row, speech in spoken:
        passages += part_asides(text, speech, interruptions) if speech.spans else [speech]
        for kind, span in _beside(row, layout.columns, speech):
            _set_beside(beside[kind], span, text)
    passages += (Passage(kind, tuple(spans)) for kind, spans in beside.items() if spans)
    return Script(tuple(passages), source.hints, undoubled)


def _set_beside(spans: list[Span], span: Span, text: str) -> None:
    """Add a cell; it is one with the cell right before it, of which there may be one a row."""
    if spans and 0 <= span[0] - spans[-1][1] <= WIDEST_BETWEEN:
        between = text[spans[-1][1] : span[0]]
        if not any(map(str.isalnum, between)):
            span = spans.pop()[0], span[1]
    spans.append(span)


def undoubled(words: str) -> str:
    """The words of a cell, where a quotation mark is written twice."""
    return words.replace('""', '"')


def _rows(text: str, layout: Layout) -> Iterator[list[Cell]]:
    """The rows below the head, or one more than lines of talk may have."""
    rows = islice(split_rows(text, layout.delimiter), layout.heads, None)
    return no_more_than_talk(text, rows, FEWEST_CHARACTERS_A_LINE)


def _spoken(
    rows: Iterable[list[Cell]], heard: list[Heard], columns: Columns
) -> Iterator[tuple[list[Cell], Passage]]:
    """Each row with what is said in it: its label, or whether it begins a turn if none has one."""
    has_voices = any(each.voice for each in heard)
    begins = repeat(None) if has_voices else list(_begin_turns(heard))
    for row, each, begins_turn in zip(rows, let_go(heard), begins, strict=False):
        label_span = _cell(row, columns.speaker).span if each.voice else None
        words = _cell(row, columns.words)
        spans = (words.span,) if words.is_filled else ()
        times = (each.start_ms, each.end_ms)
        yield row, Passage("speech", spans, each.voice, label_span, *times, begins_turn)


def _begin_turns(heard: Sequence[Heard]) -> Iterator[bool]:
    return (at == 0 for turn in part_turns(heard) for at, _ in enumerate(turn))


def _heard(text: str, layout: Layout) -> list[Heard]:
    """What is heard in each row, with its times in milliseconds."""
    unit_ms = _unit_ms(text, layout)
    return with_ends(
        [
            _hear([_cell(row, at).words(text) for at in layout.columns], unit_ms)
            for row in _rows(text, layout)
        ]
    )


def _unit_ms(text: str, layout: Layout) -> float:
    """What the whole numbers among the times count, told by how much is said meanwhile."""
    starts: list[str | int] = []
    words = last = 0
    for row in _rows(text, layout):
        start = _cell(row, layout.columns.start).words(text)
        starts.append(int(start) if start.isdecimal() and len(start) < 12 else start)
        words += last
        last = _cell(row, layout.columns.words).words(text).count(" ") + 1
    return unit_of(starts, words)


def _hear(row: Sequence[str], unit_ms: float) -> Heard:
    words, speaker, start, end = row
    voice = undoubled(speaker).rstrip(": ")
    is_named = _is_named(voice)
    return Heard(
        "" if is_named else undoubled(words),  # where turns begin, words tell only without names
        sys.intern(voice) if is_named else None,
        milliseconds(start.strip("[]() "), unit_ms),
        milliseconds(end.strip("[]() "), unit_ms),
    )


def _is_named(voice: str) -> bool:
    return any(map(str.isalnum, voice))


def _beside(
    row: Sequence[Cell], columns: Columns, speech: Passage
) -> Iterator[tuple[PassageKind, Span]]:
    """What stands in a row beside its words and label: times, and cells of no concern."""
    for at, cell in enumerate(row):
        is_said = at == columns.words or (at == columns.speaker and speech.label)
        if cell.is_filled and not is_said:
            is_time = at in (columns.start, columns.end)
            yield "timestamp" if is_time else "boilerplate", cell.span


def _cell(row: Sequence[Cell], column: int | None) -> Cell:
    return row[column] if column is not None and column < len(row) else Cell(0, 0)
