"""A page of the web, read: where nobody speaks in it, why that may be so."""

import re

from bot.errors import FetchFailed, NotATranscript, Unreadable
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

HTML_START = re.compile(
    rb"^\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head)\b", re.I | re.S
)  # <html
# <script>…</script>, <style>…</style>, <!-- … -->: nobody sees them
UNSEEN = re.compile(rb"<(script|style|template)\b.*?</\1\s*>|<!--.*?-->", re.I | re.S)
TAG = re.compile(rb"<[^>]*>")  # <p class="lede">
PASSWORD_FIELD = re.compile(rb"<input\b[^>]*\btype=[\"']?password", re.I)  # <input type="password">
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
    if not HTML_START.match(data):
        return None
    seen = UNSEEN.sub(b" ", data[:LOOKED_AT])
    words = b" ".join(TAG.sub(b" ", seen).split())
    if MARKED_PAID.search(data[:LOOKED_AT]) or SAYS_PAID.search(words):
        return "it is behind a paywall"
    if PASSWORD_FIELD.search(seen):
        return "it wants a login"
    if len(words) < LITTLE_TEXT and NEEDS_A_BROWSER.search(data[:LOOKED_AT]):
        return "the page has no text without a browser"
    return "the page is empty" if not words else None
