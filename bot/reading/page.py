"""A page of the web, read: where nobody speaks in it, why that may be so."""

import re
from collections.abc import Iterator

from bot.errors import FetchFailed, NotATranscript, Unreadable
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

HTML_START = re.compile(rb"<(?:!doctype html|html|head)\b", re.I)  # <!DOCTYPE html>
START_BYTES = 2000
# <script src="a.js">, <style>, <!-- a note: from here on nobody sees it
UNSEEN = re.compile(rb"<(?P<tag>script|style|template)\b|<!--", re.I)
TAG = re.compile(rb"<[^<>]*>")  # <p class="lede">
# <input type="password">
PASSWORD_FIELD = re.compile(rb"<input\b[^<>]{0,2000}?\btype=[\"']?password", re.I)
NEEDS_A_BROWSER = re.compile(rb"<script\b", re.I)  # <script src="app.js">
# "isAccessibleForFree": false, in the data that publishers leave for search engines
MARKED_PAID = re.compile(rb"\"isAccessibleForFree\"\s*:\s*\"?false", re.I)
# Subscribe to continue reading. This article is for subscribers only.
SAYS_PAID = re.compile(
    rb"\bsubscri\w+ to (?:continue|keep|read)\b|\b(?:for|to) (?:our )?subscribers only\b"
    rb"|\balready a subscriber\?|\bto continue reading\b",
    re.I,
)

LITTLE_TEXT = 400
"""Bytes of text below which a page says nothing: a menu and a footer have as much."""

LOOKED_AT = 2 * 1024 * 1024


def read_page(data: bytes, name: str) -> Transcript:
    """As `read_transcript`; a web page that shows no transcript is told by what it shows instead.

    Raises FetchFailed for a login, a paywall and a page without text; else as that does.
    """
    try:
        return read_transcript(data, name)
    except (NotATranscript, Unreadable) as error:
        reason = why_closed(data)
        if reason is None:
            raise
        raise FetchFailed(name, reason) from error


def why_closed(data: bytes) -> str | None:
    """Why a page does not show what it is about; None for an open page and for no page."""
    page = data[:LOOKED_AT]
    if page.lstrip()[:1] != b"<" or not HTML_START.search(page[:START_BYTES]):
        return None
    seen = b" ".join(_seen(page))
    words = b" ".join(TAG.sub(b" ", seen).split())
    if MARKED_PAID.search(page) or SAYS_PAID.search(words):
        return "it is behind a paywall"
    if PASSWORD_FIELD.search(seen):
        return "it wants a login"
    if len(words) < LITTLE_TEXT and NEEDS_A_BROWSER.search(page):
        return "the page has no text without a browser"
    return "the page is empty" if not words else None


def _seen(page: bytes) -> Iterator[bytes]:
    """The page without scripts, styles and comments. Looks at each byte once, closed or not."""
    lowered, at = page.lower(), 0
    while found := UNSEEN.search(page, at):
        yield page[at : found.start()]
        closer = b"</" + found["tag"].lower() if found["tag"] else b"-->"
        at = lowered.find(closer, found.end())
        if at < 0:
            return
        at += len(closer)
    yield page[at:]
