"""HTML: a page with a transcript, as broadcasters and legislatures publish it.

<title>The bridge | City Radio</title> … <p><b>Ortiz</b> What did you see?</p>
→ Ortiz: What did you see?      with the title `The bridge`
"""

import re
from contextlib import suppress
from typing import Any

from bot.errors import NotATranscript, Unreadable
from bot.formats.decoding import decode_source
from bot.formats.documents.controls import without_controls
from bot.formats.documents.flow import tidy
from bot.formats.documents.gathered import gather
from bot.formats.documents.html_blocks import page_text
from bot.formats.documents.html_facts import read_facts
from bot.formats.documents.html_speech import main_part
from bot.formats.opened import Opened

STARTS_A_PAGE = re.compile(  # `<!-- … --><!DOCTYPE html>`, `<?xml …?><html>`, a podcast's `<cite>`
    r"[\s\ufeff]*(?:<\?xml[^>]{0,200}>\s*|<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|cite)\b",
    re.I | re.S,
)
CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.I)
PASSWORD = re.compile(r"<input[^>]{0,300}type\s*=\s*[\"']?password", re.I)
PAYWALL = re.compile(
    r"isAccessibleForFree[\"']?\s*:\s*[\"']?false|subscribe to (?:continue|keep|read)"
    r"|(?:subscribers|members) only|already a subscriber",
    re.I,
)
FEWEST_WORDS = 40
"""A page with fewer has no talk on it."""
SAMPLE_BYTES = 4096
FEWEST_CHARACTERS_A_TAG = 4.5
"""Each element takes time, and an empty paragraph has three; `<p>Yes.</p>` has five and more."""


def is_html(data: bytes) -> bool:
    """Whether it begins as a page does."""
    sample = data[:SAMPLE_BYTES].replace(b"\x00", b"").decode("latin-1")
    return bool(STARTS_A_PAGE.match(sample.lstrip("\xef\xbb\xbf\xff\xfe")))


def open_html(data: bytes, name: str) -> Opened:
    """The page's transcript, or else its main text. Raises NotATranscript or Unreadable."""
    page = without_controls(_decoded(data, name))
    if page.count("<") * FEWEST_CHARACTERS_A_TAG > len(page) + 1000:
        raise NotATranscript(name, "there is hardly anything in it but tags")
    tree = _tree(page, name)
    facts = read_facts(tree)
    text = tidy(page_text(main_part(tree, page)))
    if len(text.split()) < FEWEST_WORDS:
        _explain_little_text(page, name)
    if not text.strip():
        raise NotATranscript(name, "the page is empty, or shows its words only in a browser")
    return gather(name, text, hints=facts)


def _decoded(data: bytes, name: str) -> str:
    charset = CHARSET.search(data[:SAMPLE_BYTES])
    if charset and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        label = charset[1].decode("ascii").lower()
        label = "cp1252" if label in ("iso-8859-1", "latin1", "us-ascii") else label
        # Where the page is wrong about itself, its bytes are asked.
        with suppress(LookupError, UnicodeDecodeError):
            return data.decode(label)
    return decode_source(data, name).text


def _tree(page: str, name: str) -> Any:
    from lxml import etree, html  # noqa: PLC0415  # pages alone need it

    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        tree = html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise NotATranscript(name, "the page is empty") from error
    if any("depth" in fault.message for fault in parser.error_log):
        raise Unreadable(name, "the page nests too deep to be read whole")
    return tree


def _explain_little_text(page: str, name: str) -> None:
    if PASSWORD.search(page):
        raise NotATranscript(name, "it is a page to log in, not the file itself")
    if PAYWALL.search(page):
        raise NotATranscript(name, "the page is behind a paywall")
