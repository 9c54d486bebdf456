"""Which column of a table is the speech, which the speaker, which the time; or that it is none.

By its head (`Time,Speaker,Text`), or without one by what is in it: clock times in one column,
a few names again and again in another, sentences in the longest.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from bot.formats.machine.fields import milliseconds
from bot.formats.tables.cells import split_rows
from bot.formats.word_list import word_list

DELIMITERS = ("\t", ";", ",", "|")
NEVER_IN_SPEECH = ("\t", "|")

SAMPLE_CHARACTERS = 20_000
MOST_ROWS = 100
FEWEST_ROWS = 2
MOST_HEADS = 5
"""A head stands in one of the first rows; above it may be a title."""

ALIKE = 0.9
"""So many rows have as many cells, so many cells of a column of times are times."""

FEWEST_WORDS = 3
"""Cells of speech have as many words on average."""

FEWEST_UNTIMED_ROWS, FEWEST_UNTIMED_WORDS = 4, 5
"""Where nothing is timed."""

RULE = re.compile(r"[-:|\s]+")  # `| --- | --- |`, below the head of a table in Markdown
MOST_WORDS_OF_A_NAME = 5

WORDS_HEADS = word_list(
    """text transcript transcription words speech content utterance sentence dialogue dialog
    caption subtitle quote said texto texte tekst"""
)
SPEAKER_HEADS = word_list(
    """speaker speakers speakername speakerlabel speakerid name who participant person voice
    sprecher intervenant hablante"""
)
START_HEADS = word_list(
    """time start timestamp starttime startms starts begin begintime timecode tc in timein from
    zeit inicio"""
)
END_HEADS = word_list("end endtime endms ends stop out timeout to")
NOT_LETTERS = re.compile(r"\(.*?\)|[^a-z]")  # ` Start time (s)` is `starttime`
CLOCK = re.compile(r"[\[(]?\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,6})?[\])]?")  # `[00:01:02.5]`


class Columns(NamedTuple):
    """Which column is what, by its place from 0; None where there is none."""

    words: int
    speaker: int | None
    start: int | None
    end: int | None


class Layout(NamedTuple):
    """How a table is made: its delimiter, its columns, and how many rows stand at its head."""

    delimiter: str
    columns: Columns
    heads: int


def find_layout(text: str) -> Layout | None:
    """The layout that makes a table of speech out of a text, or None where none does."""
    layouts = (_layout(text, delimiter) for delimiter in DELIMITERS)
    return next((layout for layout in layouts if layout is not None), None)


def _layout(text: str, delimiter: str) -> Layout | None:
    rows = list(_sampled(text, delimiter))
    for at, row in enumerate(rows[:MOST_HEADS]):
        columns = named_columns(row)
        if columns and _are_alike(rows[at + 1 :], len(row)):
            below = rows[at + 1]
            return Layout(delimiter, columns, at + 1 + _is_rule(below))
    columns = _found_columns(rows, untimed=delimiter in NEVER_IN_SPEECH)
    return Layout(delimiter, columns, 0) if columns else None


def _sampled(text: str, delimiter: str) -> Iterator[list[str]]:
    """The words in the cells of the first rows, without a row that the sample cuts."""
    first = text.split("\n", 1)[0]
    if delimiter not in text[:SAMPLE_CHARACTERS] or len(first) > SAMPLE_CHARACTERS:
        return
    sample = text[:SAMPLE_CHARACTERS]
    rows = list(islice(_row_words(sample, delimiter), MOST_ROWS))
    if len(text) > SAMPLE_CHARACTERS and len(rows) > 1:
        rows.pop()
    yield from rows


def _row_words(sample: str, delimiter: str) -> Iterator[list[str]]:
    """The words in the cells of each row. Where nothing is quoted, a line is a row."""
    if '"' in sample:
        yield from ([cell.words(sample) for cell in row] for row in split_rows(sample, delimiter))
        return
    for line in sample.split("\n"):
        cells = [" ".join(cell.split()) for cell in line.split(delimiter)]
        if any(cells):
            yield cells


def _is_rule(row: Sequence[str]) -> bool:
    return any(row) and all(RULE.fullmatch(cell) for cell in row if cell)


def named_columns(head: Sequence[str]) -> Columns | None:
    """The columns as a head names them: there is speech, and somebody or some time to it."""
    names = [NOT_LETTERS.sub("", cell.lower()) for cell in head]
    words, speaker, start, end = (
        next((at for at, name in enumerate(names) if name in heads), None)
        for heads in (WORDS_HEADS, SPEAKER_HEADS, START_HEADS, END_HEADS)
    )
    if words is None and None not in (start, end):
        words = names.index("word") if "word" in names else None  # a row for each word
    if words is None or (speaker is None and start is None):
        return None
    return Columns(words, speaker, start, end)


def _are_alike(rows: Sequence[Sequence[str]], width: int) -> bool:
    whole = sum(len(row) == width for row in rows)
    return bool(rows) and width >= 2 and whole >= ALIKE * len(rows)


def _found_columns(rows: Sequence[Sequence[str]], *, untimed: bool) -> Columns | None:
    """The columns by what is in them: clock times, and either names or the times of the ends.

    If it may be `untimed`: names that come back, and what is long enough to be said.
    """
    if len(rows) < FEWEST_ROWS or not _are_alike(rows, len(rows[0])):
        return None
    width = len(rows[0])
    columns = [[row[at] for row in rows if len(row) == width] for at in range(width)]
    clocks = [at for at, cells in enumerate(columns) if _are_times(cells)]
    lengths = [sum(cell.count(" ") + 1 for cell in cells) / len(cells) for cells in columns]
    words = max(range(width), key=lambda at: lengths[at])
    if words in clocks or lengths[words] < FEWEST_WORDS:
        return None
    others = (at for at in range(width) if at != words and at not in clocks)
    speaker = next((at for at in others if _are_names(columns[at])), None)
    if not clocks:
        is_said = len(rows) >= FEWEST_UNTIMED_ROWS and lengths[words] >= FEWEST_UNTIMED_WORDS
        found = untimed and is_said and speaker is not None
        return Columns(words, speaker, None, None) if found else None
    end = clocks[1] if len(clocks) > 1 else None
    return Columns(words, speaker, clocks[0], end) if speaker is not None or end else None


def _are_times(cells: Sequence[str]) -> bool:
    times = sum(bool(CLOCK.fullmatch(cell)) for cell in cells)
    return times >= ALIKE * len(cells) and milliseconds(cells[-1].strip("[]()")) is not None


def _are_names(cells: Sequence[str]) -> bool:
    """Whether a few short names come again and again."""
    filled = [cell for cell in cells if cell]
    short = sum(cell.count(" ") < MOST_WORDS_OF_A_NAME and cell[0].isalpha() for cell in filled)
    return bool(filled) and short == len(filled) and len(set(filled)) <= max(2, len(filled) / 2)
