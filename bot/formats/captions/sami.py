"""The container of SAMI, as players of the first web and Korean broadcasters write captions.

<SYNC Start=8800><P Class=ENCC>We open<br>on Friday.   → a cue from 8,800 ms to the next SYNC

It is written out as WebVTT, and read as such. Its tags are not closed, so that it is no XML.
"""

import html
import re
from collections.abc import Iterator
from itertools import pairwise

from bot.formats.captions.as_webvtt import Said, has_root, write_webvtt
from bot.formats.captions.webvtt import read_webvtt
from bot.formats.decoding import decode_source
from bot.formats.opened import Opened
from bot.formats.source import Source

ROOT = re.compile(rb"\s*(?:<!--(?:(?!-->).){0,300}-->\s*)?<SAMI[\s>]", re.I | re.S)

SYNC = re.compile(r"<SYNC\s[^<>]{0,40}?Start\s*=\s*[\"']?(\d{1,9})[^<>]{0,60}>", re.I)
TITLE = re.compile(r"<TITLE>([^<>]{1,200})</TITLE>", re.I)
LANGUAGE = re.compile(r"\blang\s*:\s*([a-z]{2})\b", re.I)  # `.ENCC {lang: en-US;}`
BREAK = re.compile(r"<(?:br|p)\b[^<>]{0,100}>", re.I)
TAG = re.compile(r"<[^<>]{1,200}>")


def is_sami(data: bytes) -> bool:
    """Whether the root of the document is that of SAMI."""
    return has_root(data, ROOT)


def open_sami(data: bytes, name: str) -> Opened:
    """The document's cues as WebVTT."""
    text = decode_source(data, name).text
    first = SYNC.search(text)
    head = text[: first.start() if first else 0]
    title, language = TITLE.search(head), LANGUAGE.search(head)
    written = write_webvtt(
        _cues(text),
        " ".join(html.unescape(title[1]).split()) if title else "",
        language[1].lower() if language else "",
    )
    source = Source(name, written)
    return Opened(source, read_webvtt(source))


def _cues(text: str) -> Iterator[Said]:
    """What is shown from one mark of time to the next; nothing but a space ends it."""
    for sync, following in pairwise([*SYNC.finditer(text), None]):
        assert sync is not None  # only the last is none
        words = _words(text[sync.end() : following.start() if following else len(text)])
        start_ms = int(sync[1])
        if words:
            yield Said(start_ms, max(start_ms, int(following[1]) if following else 0), words, None)


def _words(shown: str) -> str:
    lines = html.unescape(TAG.sub("", BREAK.sub("\0", shown.replace("\n", " ")))).split("\0")
    return "\n".join(words for line in lines if (words := " ".join(line.split())))
