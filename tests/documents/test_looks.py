"""What looks like a heading, or stands in bold, in pages and documents: neither is lost on the way.

A heading between two turns is nobody's words; questions in bold are an interview in print.
"""

import pytest
from made_documents import a_docx, an_odt

from bot.formats.registry import open_source
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

ASKED = (
    ("How did you begin?", "I began in a garage."),
    ("Did you like it?", "I loved it, and my father did."),
    ("Who pays for the wall?", "The state does. I told you that I would not."),
)
TALK = (
    ("ORTIZ: Good evening, and thank you for coming.", "OKAFOR: I am glad to be here."),
    ("ORTIZ: What did you see?", "OKAFOR: We saw the bridge give way."),
)


def _run(words: str, *, bold: bool) -> str:
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f"<w:r>{look}<w:t>{words}</w:t></w:r>"


def _word(*paragraphs: tuple[str, str]) -> bytes:
    """A Word document of paragraphs, each with its look: plain, bold, or a style's name."""
    body = ""
    for words, look in paragraphs:
        style = f'<w:pPr><w:pStyle w:val="{look}"/></w:pPr>' if look[:1].isupper() else ""
        body += f"<w:p>{style}{_run(words, bold=look == 'bold')}</w:p>"
    return a_docx(body=body)


def _page(*paragraphs: str) -> bytes:
    return f"<!doctype html><html><body><main>{''.join(paragraphs)}</main></body></html>".encode()


INTERVIEWS = {
    "a paragraph each": _page(*(f"<p><b>{q}</b></p><p>{a}</p>" for q, a in ASKED)),
    "a line each": _page(*(f"<p><strong>{q}</strong><br>{a}</p>" for q, a in ASKED)),
    "Word": _word(*(part for q, a in ASKED for part in ((q, "bold"), (a, "plain")))),
}


@pytest.mark.parametrize("form", INTERVIEWS)
def test_questions_in_bold_are_asked_and_what_is_below_is_answered(form: str) -> None:
    reading = read_transcript(INTERVIEWS[form], "interview")

    said = [(turn.speaker, turn.text) for turn in reading.turns]
    expected = [pair for q, a in ASKED for pair in (("interviewer", q), ("interviewee", a))]
    assert said == expected
    assert reading.coverage == 1.0


def _talk_with_heading(form: str) -> bytes:
    first, second = TALK
    if form == "page":
        return _page(*(f"<p>{x}</p>" for x in first), "<h3>The bridge</h3>",
                     *(f"<p>{x}</p>" for x in second))  # fmt: skip
    if form == "Word":
        return _word(*((x, "plain") for x in first), ("The bridge", "Heading2"),
                     *((x, "plain") for x in second))  # fmt: skip
    heading = "</text:p><text:h>The bridge</text:h><text:p>"
    return an_odt(first[0], f"{first[1]}{heading}{second[0]}", second[1])


@pytest.mark.parametrize("form", ["page", "Word", "OpenDocument"])
def test_a_heading_between_two_turns_is_nobodys_words(form: str) -> None:
    reading: Transcript = read_transcript(_talk_with_heading(form), "talk")

    assert [turn.text for turn in reading.turns] == [
        "Good evening, and thank you for coming.",
        "I am glad to be here.",
        "What did you see?",
        "We saw the bridge give way.",
    ]


def test_a_name_or_a_label_that_looks_like_a_heading_stays_one() -> None:
    body = _word(("Maria Ortiz   0:12", "Heading3"), ("Good evening.", "plain"),
                 ("Ben Okafor:", "Heading3"), ("It stands.", "bold"))  # fmt: skip

    assert open_source(body, "talk").text == (
        "Maria Ortiz   0:12\nGood evening.\n\nBen Okafor:\n\n**It stands.**"
    )


def test_a_run_that_is_not_bold_makes_the_paragraph_plain() -> None:
    mixed = f"<w:p>{_run('ORTIZ: ', bold=True)}{_run('Is it open?', bold=False)}</w:p>"

    assert open_source(a_docx(body=mixed), "talk").text == "ORTIZ: Is it open?"
