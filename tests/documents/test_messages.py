"""Messages saved as files: what is read in them, and what the fields at their head tell."""

from email.message import EmailMessage

import pytest

from bot.errors import NotATranscript
from bot.formats.documents.message import is_message, open_message
from bot.reading.reader import read_transcript

TALK = "ANN LEE: Good évening. Is it open?\n\nBO RAY: I think so, thank you.\n\nANN LEE: Well!\n"
PAGE = (
    '<html><head><meta charset="iso-8859-1"><title>The wall</title></head><body>'
    "<p><b>Ann Lee:</b> Good évening. Is it open?</p><p><b>Bo Ray:</b> I think so, thank you.</p>"
    "<p><b>Ann Lee:</b> Well, you would know.</p></body></html>"
)


def a_message(text: str | None = None, page: str | None = None) -> bytes:
    message = EmailMessage()
    message["From"] = "Press Office <press@harbour.example>"
    message["Subject"] = "Fwd: Re: The wall at Pellam Cove"
    message["Date"] = "Thu, 4 Apr 2024 10:00:00 +0000"
    if text is not None:
        message.set_content(text, charset="iso-8859-1")
    if page is not None:
        message.add_alternative(page, subtype="html", charset="utf-8")
    return message.as_bytes()


def test_the_text_of_a_message_is_read_and_its_subject_is_the_title() -> None:
    transcript = read_transcript(a_message(TALK), "talk.eml")

    assert transcript.format == "message"
    assert transcript.title == "The wall at Pellam Cove"
    assert str(transcript.air_date) == "2024-04-04"
    assert transcript.turns[0].text == "Good évening. Is it open?"


def test_a_page_is_read_where_the_text_only_points_to_it() -> None:
    transcript = read_transcript(a_message("See the page.", PAGE), "talk.eml")

    assert [speaker.name for speaker in transcript.speakers] == ["Ann Lee", "Bo Ray"]
    assert transcript.turns[0].text == "Good évening. Is it open?"


def test_a_page_saved_with_all_its_parts_is_read() -> None:
    page = PAGE.encode().replace(b"\n", b"\r\n")
    saved = (
        b"From: <Saved by a browser>\r\nSubject: The wall\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="----B"\r\n\r\n'
        b"------B\r\nContent-Type: text/html; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: 8bit\r\n\r\n" + page + b"\r\n------B--\r\n"
    )

    transcript = read_transcript(saved, "page.mhtml")

    assert [turn.speaker for turn in transcript.turns] == ["ann-lee", "bo-ray", "ann-lee"]


def test_a_letter_in_which_nobody_speaks_is_left_alone() -> None:
    with pytest.raises(NotATranscript):
        read_transcript(a_message("Dear all,\n\nthe wall is open.\n\nBest, Bo\n"), "letter.eml")


def test_a_message_without_text_says_so() -> None:
    message = EmailMessage()
    message["Subject"] = "A picture"
    message.set_content(b"\x89PNG", maintype="image", subtype="png")
    message.add_alternative(b"\x89PNG", maintype="image", subtype="png")

    with pytest.raises(NotATranscript, match="message without text"):
        open_message(message.as_bytes(), "picture.eml")


def test_labelled_text_with_fields_at_its_head_is_no_message() -> None:
    assert not is_message(b"TITLE: The wall\nDATE: April 4, 2024\n\n" + TALK.encode())
