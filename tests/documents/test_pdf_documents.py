"""PDF documents: reading order, what pages repeat, and what is refused."""

from collections.abc import Sequence

import pytest
from fpdf import FPDF
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Unreadable
from bot.formats.registry import open_source
from bot.reading.reader import read_transcript

LINE_HEIGHT = 6


def a_pdf(*pages: Sequence[str], head: str = "", foot: str = "", password: str = "") -> bytes:
    """A document of lines; an empty one is a gap. `{}` in head and foot is the page's number."""
    document = FPDF()
    document.set_font("Times", size=11)
    for number, lines in enumerate(pages, start=1):
        document.add_page()
        for line in [head.format(number), *lines]:
            if line:
                document.cell(0, LINE_HEIGHT, line, new_x="LMARGIN", new_y="NEXT")
            else:
                document.ln(LINE_HEIGHT)
        document.set_y(-25)
        document.cell(0, LINE_HEIGHT, foot.format(number))
    if password:
        document.set_encryption("owner", password)
    return bytes(document.output())


def two_columns() -> bytes:
    document = FPDF()
    document.add_page()
    document.set_font("Times", size=11)
    for row in range(12):  # row by row, as some programs draw
        for column, left in (("left", 15), ("right", 110)):
            document.set_xy(left, 20 + row * LINE_HEIGHT)
            document.cell(85, LINE_HEIGHT, f"{column} {row} and a good many words more")
    return bytes(document.output())


PAGES = (
    ("ORTIZ: We saw the bridge give", "way, and the opera-", "tor ran.", "", "OKAFOR: And you?"),
    ("ORTIZ: I ran as well, and we", "did not look back."),
    ("OKAFOR: Thank you.",),
)


def test_a_talk_runs_on_over_pages_without_their_heads_and_feet() -> None:
    data = a_pdf(*PAGES, head="Council minutes, page {}", foot="- {} -")

    transcript = read_transcript(data, "minutes.pdf")

    assert [turn.text for turn in transcript.turns] == [
        "We saw the bridge give way, and the operator ran.",
        "And you?",
        "I ran as well, and we did not look back.",
        "Thank you.",
    ]
    assert (transcript.format, transcript.coverage) == ("pdf", 1.0)


def test_what_pages_repeat_is_listed_behind_the_talk() -> None:
    data = a_pdf(*PAGES, head="Council minutes, page {}", foot="- {} -")

    text = open_source(data, "minutes.pdf").text

    assert text.endswith("Council minutes, page 3\n- 3 -")


def test_the_head_of_two_pages_is_no_words_of_whoever_speaks_over_them() -> None:
    data = a_pdf(*PAGES[:2], head="Harbor Council  4 April 2024")
    texts = [turn.text for turn in read_transcript(data, "talk.pdf").turns]

    assert not any("Harbor Council" in text for text in texts)
    answered = a_pdf(("ORTIZ: Yes.", *PAGES[0]), ("ORTIZ: Yes.", *PAGES[1]))
    assert open_source(answered, "talk.pdf").text.count("ORTIZ: Yes.") == 2


def test_a_short_answer_that_comes_back_is_no_running_head() -> None:
    page = ("Q. Did you see it?", "A. Yes.", "Q. Was it late?", "A. Yes.", "Q. Did you go?")

    text = open_source(a_pdf(page, page, page, page), "deposition.pdf").text

    assert text.count("A. Yes.") == 8


def test_the_numbers_that_courts_put_before_lines_are_no_words() -> None:
    page = [f"{number}   Q.  Where were you then?" for number in range(1, 21)]

    body = open_source(a_pdf(page), "deposition.pdf").text.partition("\n\n")[0]

    assert set(body.split("\n")) == {"Q. Where were you then?"}


def test_the_left_column_is_read_before_the_right() -> None:
    lines = open_source(two_columns(), "paper.pdf").text.split("\n")

    assert [line.split()[0] for line in lines] == ["left"] * 12 + ["right"] * 12


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (a_pdf([]), "the PDF holds pictures of pages and no text: it needs OCR first"),
        (a_pdf(*PAGES, password="locked"), "the PDF is locked with a password"),
        (a_pdf(*PAGES)[:200], "the PDF is damaged or cut off"),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_transcript(data, "minutes.pdf")

    assert (refused.value.name, refused.value.reason) == ("minutes.pdf", reason)


@given(st.lists(st.text("abcdef ", min_size=1, max_size=30), min_size=1, max_size=8))
@settings(max_examples=10, deadline=None)
def test_every_word_of_a_pdf_is_in_its_text(lines: list[str]) -> None:
    words = " ".join(lines).split()
    if not words:
        return

    assert open_source(a_pdf([line.strip() for line in lines]), "x.pdf").text.split() == words


def a_magazine(*pairs: tuple[str, str]) -> bytes:
    """Questions in bold over the answers, behind a headline in bold."""
    document = FPDF()
    document.add_page()
    document.set_font("Times", "B", 18)
    document.cell(0, 10, "The Woman Who Heard the Wall", new_x="LMARGIN", new_y="NEXT")
    document.set_font("Times", size=11)
    document.cell(0, 10, "Interview by Tom Abara", new_x="LMARGIN", new_y="NEXT")
    for question, answer in pairs:
        document.set_font("Times", "B", 11)
        document.multi_cell(0, LINE_HEIGHT, question, new_x="LMARGIN", new_y="NEXT")
        document.set_font("Times", size=11)
        document.multi_cell(0, LINE_HEIGHT, answer, new_x="LMARGIN", new_y="NEXT")
    return bytes(document.output())


def test_a_question_in_bold_over_two_lines_is_asked_and_not_answered() -> None:
    asked = "What did you hear on the night on which the wall gave way, " * 3 + "and where?"
    pairs = [
        (asked, "I thought that it was the wind."),
        ("Did you think of leaving?", "No. I had my dog and my papers."),
        ("Who knew?", "I knew. Everybody did."),
    ]
    reading = read_transcript(a_magazine(*pairs), "magazine.pdf")

    assert [turn.text for turn in reading.turns] == [words for pair in pairs for words in pair]
    assert {turn.speaker for turn in reading.turns[::2]} == {"tom-abara"}
    assert "tom-abara" not in {turn.speaker for turn in reading.turns[1::2]}
    assert reading.title == "The Woman Who Heard the Wall"
