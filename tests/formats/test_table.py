"""Tables of who says what when are read cell by cell; spreadsheets of other things are not."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.formats.source import Source
from bot.formats.tables.cells import split_rows
from bot.formats.tables.table import is_table, read_table
from bot.reading.reader import read_transcript, source_text

TABLES = {
    "a head": (
        'Time,Speaker,Text\n0:01,Ann Lee,"Good morning, Tom."\n0:04,Tom Okafor,Morning.\n',
        [("Ann Lee", "Good morning, Tom.", 1000), ("Tom Okafor", "Morning.", 4000)],
    ),
    "columns in another order": (
        "Transcript\tStart time (s)\tName\nGood morning.\t1.5\tAnn Lee\nMorning.\t4\tTom Okafor\n",
        [("Ann Lee", "Good morning.", 1500), ("Tom Okafor", "Morning.", 4000)],
    ),
    "semicolons, with a title above and a column of no concern": (
        "Budget hearing\nNr;Speaker;Text\n1;Ann;Good morning.\n2;Tom;Morning.\n",
        [("Ann", "Good morning.", None), ("Tom", "Morning.", None)],
    ),
    "no head": (
        "00:00:01,Ann,Good morning to you.\n00:00:04,Tom,Good morning to you all.\n",
        [("Ann", "Good morning to you.", 1000), ("Tom", "Good morning to you all.", 4000)],
    ),
    "milliseconds without speakers": (
        "start\tend\ttext\n0\t1400\tGood morning to you.\n1400\t4100\tAnd to you all.\n",
        [(None, "Good morning to you.", 0), (None, "And to you all.", 1400)],
    ),
    "quotation marks written twice, over two lines": (
        'Speaker,Text\nAnn,"He said ""never""\nand left."\nTom,Yes.\n',
        [("Ann", 'He said "never" and left.', None), ("Tom", "Yes.", None)],
    ),
    "line ends of two signs": (
        "Speaker,Text\r\nAnn,Good morning.\r\nTom,Morning.\r\n",
        [("Ann", "Good morning.", None), ("Tom", "Morning.", None)],
    ),
    "a speaker is not named again": (
        "Speaker,Text\nAnn,Good morning.\n,And welcome.\nTom,Morning.\n",
        [("Ann", "Good morning.", None), (None, "And welcome.", None), ("Tom", "Morning.", None)],
    ),
    "names and words alone": (
        "Ann\tGood morning to you all.\nTom\tAnd a good one to you.\n"
        "Ann\tShall we begin, then?\nTom\tYes, let us do that.\n",
        [
            ("Ann", "Good morning to you all.", None),
            ("Tom", "And a good one to you.", None),
            ("Ann", "Shall we begin, then?", None),
            ("Tom", "Yes, let us do that.", None),
        ],
    ),
    "a rule below the head, as in Markdown": (
        "| Speaker | Text |\n| --- | :-- |\n| Ann | Good morning. |\n| Tom | Morning. |\n",
        [("Ann", "Good morning.", None), ("Tom", "Morning.", None)],
    ),
    "a row for each word": (
        "start,end,word,speaker\n0.1,0.4,Good,Ann\n0.5,0.9,morning.,Ann\n2.1,2.4,Morning.,Tom\n",
        [("Ann", "Good", 100), ("Ann", "morning.", 500), ("Tom", "Morning.", 2100)],
    ),
    "a column of pipes": (
        "Speaker | Text\nAnn | Good morning.\nTom | Morning.\n",
        [("Ann", "Good morning.", None), ("Tom", "Morning.", None)],
    ),
}

NO_TABLES = {
    "addresses": "Name,Street,City\nAnn Lee,4 Harbor Street,Elmport\nTom Okafor,1 Hill,Elmport\n",
    "numbers": "Year,Budget,Spent\n2023,100.5,90\n2024,120,119.5\n",
    "labelled text with commas": "ANN: Well, yes, I think.\nTOM: No, I mean, never.\nANN: Ah.\n",
    "prose": "In the morning, she said, it would rain.\nIn the evening, it did.\n",
    "results": "Time,Runner,Club\n0:01:02,Ann Lee,Elmport\n0:01:04,Tom Okafor,Harbor\n",
    "words that come back": "Red\tA rather dark and heavy kind\nBlue\tLight\n" * 2,
    "four fields": "Ann\tHarbor Street 4\nTom\tHill 1\nAnn\tPier 2\nTom\tHill 3\n",
    "a timed label": "[00:01] Ann, Lee: Good morning, Tom.\n[00:04] Tom: Morning, Ann.\n",
    "words and what they mean": "Word,Time,Meaning\nwall,4,holds the sea\nquay,9,where boats lie\n",
    "nothing": "",
}


@pytest.mark.parametrize("what", TABLES)
def test_a_table_of_speech_is_read_row_by_row(what: str) -> None:
    text, expected = TABLES[what]
    source = Source("notes.txt", text.replace("\r\n", " \n"))

    script = read_table(source)

    assert is_table(source)
    spoken = [
        (each.label, script.words(source.text, each.spans), each.start_ms)
        for each in script.passages
        if each.kind == "speech"
    ]
    assert spoken == expected


@pytest.mark.parametrize("what", NO_TABLES)
def test_other_tables_and_texts_are_none(what: str) -> None:
    assert not is_table(Source("notes.csv", NO_TABLES[what]))


def test_all_of_a_table_is_accounted_for() -> None:
    text = 'Nr;Time;Speaker;Text\n1;0:01;Ann;"I think ""never"", you know."\n2;0:04;Tom;Yes.\n' * 3

    transcript = read_transcript(text.encode(), "notes.txt")

    assert (transcript.format, transcript.coverage) == ("table", 1.0)


def test_an_open_quotation_mark_is_a_letter_like_any_other() -> None:
    rows = list(split_rows('Ann,"Good morning.\nTom,Morning.', ","))

    assert [len(row) for row in rows] == [2, 2]


CELLS = st.text("ab \"'\n\t,;.", max_size=12)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=5))
@settings(max_examples=200, deadline=None)
def test_cells_never_overlap_and_stand_in_order(rows: list[list[str]]) -> None:
    text = "\n".join(",".join(row) for row in rows)

    spans = [cell.span for row in split_rows(text, ",") for cell in row]

    assert spans == sorted(spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


SAID = st.lists(
    st.tuples(
        st.sampled_from(["Ann Lee", "Tom Okafor", "MODERATOR"]),
        st.lists(
            st.sampled_from(["I", "think", '"never"', "you,", "know;", "a\tb", "(laughs)", "yes."]),
            min_size=1,
            max_size=8,
        ).map(" ".join),
    ),
    min_size=3,
    max_size=8,
)


@given(SAID, st.sampled_from([",", ";", "\t"]))
@settings(max_examples=100, deadline=None)
def test_no_word_of_a_table_is_lost_and_slices_are_the_words(
    said: list[tuple[str, str]], delimiter: str
) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    rows = [("0:0" + str(at), name, quoted(words)) for at, (name, words) in enumerate(said)]
    lines = [delimiter.join(row) for row in [("Time", "Speaker", "Text"), *rows]]
    data = "\n".join(lines).encode()
    source = Source("notes.txt", data.decode())

    script = read_table(source)

    words = [script.words(source.text, e.spans) for e in script.passages if e.kind != "timestamp"]
    assert " ".join(" ".join(words).split()) == " ".join(
        " ".join(["Time Speaker Text", *(each for _, each in said)]).split()
    )
    assert source_text(data, "notes.txt") == source.text
