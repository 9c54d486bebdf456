"""The reader of tables: a row for each thing that is said, its cells apart by a tab, `;` or `,`.

    Time,Speaker,Text
    0:01,Ann Lee,"Good morning, Tom."

becomes header, then a time, a label and speech. The columns may stand in any order.
"""

from collections.abc import Iterator, Sequence

from bot.formats.asides import part_asides
from bot.formats.interruptions import Interruptions
from bot.formats.machine.fields import milliseconds, unit_of
from bot.formats.machine.heard import Heard
from bot.formats.machine.written_out import part_turns, with_ends
from bot.formats.passage import Passage, PassageKind, Script
from bot.formats.source import Source
from bot.formats.table_cells import Cell, split_rows
from bot.formats.table_columns import Columns, Layout, find_layout


def is_table(source: Source) -> bool:
    """Whether the text is a table that has a column of speech beside one of names or times."""
    return find_layout(source.text) is not None


def read_table(source: Source) -> Script:
    """The passages of a table; none where the text is no table of speech."""
    text, layout = source.text, find_layout(source.text)
    if layout is None:
        return Script((), source.hints)
    rows = list(split_rows(text, layout.delimiter))
    heads, rows = rows[: layout.heads], rows[layout.heads :]
    passages = [Passage("header", (cell.span,)) for row in heads for cell in row if cell.is_filled]
    interruptions = Interruptions(text)
    spoken = _spoken(text, rows, layout.columns)
    for row, speech in zip(rows, spoken, strict=True):
        passages += _in_row(text, row, layout, speech, interruptions)
    return Script(tuple(passages), source.hints, undoubled)


def undoubled(words: str) -> str:
    """The words of a cell, where a quotation mark is written twice."""
    return words.replace('""', '"')


def _spoken(text: str, rows: Sequence[Sequence[Cell]], columns: Columns) -> Iterator[Passage]:
    """What is said in each row: its label, or whether it begins a turn where no row has one."""
    heard = with_ends([*_heard(text, rows, columns)])
    has_voices = any(each.voice for each in heard)
    begins = [at == 0 for turn in part_turns(heard) for at, _ in enumerate(turn)]
    for row, each, begins_turn in zip(rows, heard, begins, strict=True):
        label_span = _cell(row, columns.speaker).span if each.voice else None
        words = _cell(row, columns.words)
        yield Passage(
            "speech",
            (words.span,) if words.is_filled else (),
            each.voice,
            label_span,
            each.start_ms,
            each.end_ms,
            begins_turn=None if has_voices else begins_turn,
        )


def _heard(text: str, rows: Sequence[Sequence[Cell]], columns: Columns) -> Iterator[Heard]:
    written = [_cell(row, columns.start).words(text) for row in rows]
    counted = [int(each) if each.isdecimal() and len(each) < 12 else each for each in written]
    said = [_cell(row, columns.words).words(text) for row in rows]
    unit_ms = unit_of(counted, sum(words.count(" ") + 1 for words in said[:-1]))
    for row, start, words in zip(rows, written, said, strict=True):
        voice = undoubled(_cell(row, columns.speaker).words(text)).rstrip(": ")
        end = _cell(row, columns.end).words(text)
        start_ms = milliseconds(start.strip("[]() "), unit_ms)
        end_ms = milliseconds(end.strip("[]() "), unit_ms)
        yield Heard(undoubled(words), voice if _is_named(voice) else None, start_ms, end_ms)


def _is_named(voice: str) -> bool:
    return any(map(str.isalnum, voice))


def _in_row(
    text: str, row: Sequence[Cell], layout: Layout, speech: Passage, interruptions: Interruptions
) -> list[Passage]:
    """What is said with what stands beside it: times, and cells that are of no concern."""
    columns = layout.columns
    others: list[Passage] = []
    for at, cell in enumerate(row):
        kind: PassageKind = "timestamp" if at in (columns.start, columns.end) else "boilerplate"
        is_said = at == columns.words or (at == columns.speaker and speech.label)
        if cell.is_filled and not is_said:
            others.append(Passage(kind, (cell.span,)))
    said = part_asides(text, speech, interruptions) if speech.spans else iter([speech])
    return sorted([*others, *said], key=_place)


def _place(passage: Passage) -> int:
    return passage.spans[0][0] if passage.spans else (passage.label_span or (0, 0))[0]


def _cell(row: Sequence[Cell], column: int | None) -> Cell:
    return row[column] if column is not None and column < len(row) else Cell(0, 0)
