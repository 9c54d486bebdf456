"""Messages as files: a letter saved as EML, a page saved as MHTML; the part that is read is opened.

From: Press Office <press@harbour.example>      → a message, whose text or page is read
Subject: Transcript: the wall                   → the title, where the part says none
Date: Thu, 4 Apr 2024 10:00:00 +0000            → the day, where the part says none
"""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage

from bot.errors import NotATranscript
from bot.formats.decoding import decode_source
from bot.formats.documents.html_page import is_html, open_html
from bot.formats.opened import Opened
from bot.formats.source import Hints
from bot.formats.stated_dates import find_dates

# The fields at the head of a message: the first line is one, and `MIME-Version`, or who sent it
# and what it is about, are among them.
FIRST_FIELD = re.compile(rb"(?:\xef\xbb\xbf)?[A-Za-z][A-Za-z-]{1,40}:[ \t]*[^\r\n]")
IS_MIME = re.compile(rb"^mime-version:[ \t]*1\.0", re.I | re.M)
HAS_CONTENT = re.compile(rb"^content-type:[ \t]*(?:text|multipart)/", re.I | re.M)
BLANK_LINE = re.compile(rb"\r?\n\r?\n")
ANSWERED = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+", re.I)  # `Fwd: Re: the wall`
MOST_PARTS = 100
LARGEST_HEAD = 20_000
SHORTEST_TEXT = 200
"""Beside a page a shorter text only says that there is one."""


def is_message(data: bytes) -> bool:
    """Whether the bytes begin with the fields of a message that says what it contains."""
    if not FIRST_FIELD.match(data):
        return False
    blank = BLANK_LINE.search(data, 0, LARGEST_HEAD)
    head = data[: blank.start()] if blank else b""
    return bool(IS_MIME.search(head) and HAS_CONTENT.search(head))


def open_message(data: bytes, name: str) -> Opened:
    """The message's text, or else its page. Raises NotATranscript, Unreadable."""
    try:
        message = message_from_bytes(data, policy=policy.default)
        assert isinstance(message, EmailMessage)
        parts = dict(_readable(message))
    except (MessageError, LookupError, ValueError) as error:
        raise NotATranscript(name, "it is a message that cannot be taken apart") from error
    html, plain = parts.get("text/html"), parts.get("text/plain")
    if plain is not None and (html is None or len(plain) >= SHORTEST_TEXT):
        opened = Opened(decode_source(plain, name))
    elif html is not None and is_html(_as_page(html)):
        opened = open_html(_as_page(html), name)
    else:
        raise NotATranscript(name, "it is a message without text")
    subject = ANSWERED.sub("", " ".join(str(message["subject"] or "").split()))
    sent = tuple(find_dates(str(message["date"] or ""))[:1])
    hints = opened.source.hints.filled_from(Hints(title=subject or None, dates=sent))
    return opened._replace(source=replace(opened.source, hints=hints))


def _readable(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """The first part of each kind of text, in UTF-8; attachments are files of their own."""
    seen: set[str] = set()
    for number, part in enumerate(message.walk()):
        kind = part.get_content_type()
        if number >= MOST_PARTS or not kind.startswith("text/") or kind in seen:
            continue
        if part.get_content_disposition() == "attachment":
            continue
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):
            seen.add(kind)
            charset = part.get_content_charset() or "utf-8"
            yield kind, payload.decode(charset, "replace").encode("utf-8")


def _as_page(html: bytes) -> bytes:
    """A page in UTF-8, whatever it says of its letters; a part may lack the head of one."""
    page = html.lstrip()
    return BOM_UTF8 + (page if is_html(page) else b"<html><body>" + page + b"</body></html>")
