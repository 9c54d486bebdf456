"""Word, OpenDocument and rich text: what their words become, and what is refused."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_documents import a_docx, a_docx_table, a_parcel, an_odt

from bot.errors import NotATranscript, SourceError, Unreadable
from bot.formats.registry import open_source
from bot.reading.reader import read_transcript

TALK = (
    "ORTIZ: Good evening, and thank you for coming.",
    "OKAFOR: I am glad to be here.",
    "ORTIZ: What did you see?",
    "OKAFOR: We saw the bridge give way.",
)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (a_docx("ORTIZ: Good & well.", "OKAFOR: Yes."), "ORTIZ: Good & well.\n\nOKAFOR: Yes."),
        (
            a_docx(
                body="<w:p><w:r><w:t>Ortiz</w:t><w:tab/><w:t>0:12</w:t><w:br/>"
                "<w:t>Good.</w:t></w:r></w:p>"
            ),
            "Ortiz\t0:12\nGood.",
        ),
        (a_docx("Maria Ortiz   0:12", "Good."), "Maria Ortiz   0:12\nGood."),
        (
            a_docx(
                body="<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText>"
                "</w:r></w:del></w:p>"
            ),
            "Kept",
        ),
        (a_docx_table(("Ortiz", "Good."), ("Okafor", "Yes.")), "Ortiz: Good.\n\nOkafor: Yes."),
        (a_docx_table(("00:12", "Ortiz", "Good.")), "[00:12] Ortiz: Good."),
        (a_docx_table(("We said it.", "Twice.")), "We said it.\tTwice."),
        (
            a_docx("ORTIZ: Yes.", header1="<w:p><w:r><w:t>Page head</w:t></w:r></w:p>"),
            "ORTIZ: Yes.\n\nPage head",
        ),
        (
            an_odt("ORTIZ:<text:tab/>Good<text:s text:c='2'/>day.", "A<text:line-break/>B"),
            "ORTIZ:\tGood  day.\n\nA\nB",
        ),
        (
            an_odt(
                "Yes<text:note><text:note-body><text:p>Aside</text:p></text:note-body>"
                "</text:note>, no."
            ),
            "Yes, no.\n\nAside",
        ),
        (
            rb"{\rtf1\ansi ORTIZ:\tab Caf\'e9 \u8212?open\par OKAFOR: Yes.\par}",
            "ORTIZ:\tCafé —open\n\nOKAFOR: Yes.",
        ),
    ],
)
def test_a_documents_words_flow_as_text(data: bytes, text: str) -> None:
    assert open_source(data, "talk").text == text


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (a_docx(*TALK), "docx"),
        (an_odt(*TALK), "odt"),
        (("{\\rtf1\\ansi " + "\\par ".join(TALK) + "}").encode(), "rtf"),
    ],
)
def test_a_document_is_read_as_its_text_would_be(data: bytes, form: str) -> None:
    transcript = read_transcript(data, "talk")

    assert (transcript.format, transcript.coverage) == (form, 1.0)
    assert [turn.text for turn in transcript.turns] == [words.partition(": ")[2] for words in TALK]


def test_a_running_head_is_listed_and_nobodys_words() -> None:
    head = "<w:p><w:r><w:t>Council minutes</w:t></w:r></w:p>"

    transcript = read_transcript(a_docx(*TALK, header1=head), "talk.docx")

    assert transcript.coverage == 1.0
    assert transcript.turns[-1].text == "We saw the bridge give way."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (a_docx("x" * 30_000_000), "the document would unpack to 28 MB"),
        (a_docx(*TALK)[:-40], "the document is damaged or cut off"),
        (a_docx(*TALK)[:60] + a_docx(*TALK)[90:], "the document is damaged or cut off"),
        (
            a_parcel({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
            "the document declares entities of its own, which no office program does",
        ),
        (a_parcel({"word/document.xml": "<a><b>"}), "the document is damaged or cut off"),
        (
            b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"),
            "it is an old Word document: save it as .docx or as text",
        ),
        (
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "it is locked with a password: save it without one",
        ),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_transcript(data, "talk.docx")

    assert (refused.value.name, refused.value.reason) == ("talk.docx", reason)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (a_parcel({"xl/workbook.xml": "<a/>"}), "it is a spreadsheet"),
        (a_parcel({"ppt/presentation.xml": "<a/>"}), "it is a presentation"),
        (a_parcel({"notes.txt": "ORTIZ: Yes."}), "it is a packed archive"),
        (a_docx(), "the document has no words"),
    ],
)
def test_what_holds_no_talk_is_no_transcript(data: bytes, reason: str) -> None:
    with pytest.raises(NotATranscript) as refused:
        read_transcript(data, "upload")

    assert refused.value.reason == reason


@given(st.lists(st.text("abc ORTIZ:.<&é", min_size=1, max_size=40), min_size=1, max_size=6))
@settings(max_examples=50, deadline=None)
def test_every_word_of_a_document_is_in_its_text(paragraphs: list[str]) -> None:
    words = " ".join(paragraphs).split()
    if not words:
        return

    assert open_source(a_docx(*paragraphs), "talk").text.split() == words


@given(st.integers(0, 2000), st.integers(0, 255))
@settings(max_examples=100, deadline=None)
def test_a_damaged_document_is_read_or_refused(place: int, byte: int) -> None:
    data = bytearray(a_docx(*TALK))
    data[place % len(data)] = byte

    with suppress(SourceError):
        assert read_transcript(bytes(data), "talk.docx").turns
