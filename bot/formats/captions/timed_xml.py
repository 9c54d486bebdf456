"""The container of timed speech in other XML than TTML, written out as WebVTT and read as such.

<Turn speaker="spk1" startTime="0" endTime="4"><Sync time="0"/>We open.   → Transcriber
<timedtext format="3"><body><p t="1000" d="900"><s>we</s><s t="300"> open</s></p>   ┐ YouTube
<transcript><text start="1.0" dur="0.9">we open</text>                              ┘
"""

import html
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from bot.errors import Unreadable
from bot.formats.captions.as_webvtt import Said, as_voice, has_root, write_webvtt
from bot.formats.captions.webvtt import read_webvtt
from bot.formats.opened import Opened
from bot.formats.source import Source

ROOT = re.compile(  # `<timedtext format="3">`, `<transcript><text start=`, `<Trans scribe=`
    rb"\s*(?>(?:<\?[^>]{0,300}\?>\s*|<!--(?:(?!-->).){0,1000}-->\s*"
    rb"|<!DOCTYPE\s+Trans\b[^\[>]{0,200}>\s*)*)"
    rb"<(?:timedtext[\s>]|Trans[\s>]|transcript\s{0,9}>\s*<text\s+start=)",
    re.S,
)
DOCUMENT_TYPE = re.compile(rb"<!DOCTYPE\s+Trans\b[^\[>]{0,200}>")
"""Transcriber's own declaration, which names a file and declares nothing itself."""

LONGEST_SECONDS = 1_000_000.0


def is_timed_xml(data: bytes) -> bool:
    """Whether the root is one of those that hold timed speech."""
    return has_root(data, ROOT)


def open_timed_xml(data: bytes, name: str) -> Opened:
    """The document's cues as WebVTT. Raises Unreadable for XML that is damaged or unsafe."""
    try:
        root = fromstring(DOCUMENT_TYPE.sub(b"", data, 1), forbid_dtd=True)
    except (ParseError, ValueError, LookupError) as damaged:
        if isinstance(damaged, DefusedXmlException):
            raise Unreadable(name, "its XML declares a document type, which is not read") from None
        raise Unreadable(name, "its XML is damaged") from damaged
    source = Source(name, write_webvtt(MAKERS[root.tag](root)))
    return Opened(source, read_webvtt(source))


def read_transcriber(root: Element) -> Iterator[Said]:
    """What is said from one mark of time to the next. Sounds are marked, and are no words."""
    names = {each.get("id"): as_voice(each.get("name", "")) for each in root.iter("Speaker")}
    for turn in root.iter("Turn"):
        speakers = [names.get(each) or as_voice(each) for each in turn.get("speaker", "").split()]
        end_ms = _ms(turn.get("endTime"))
        pieces = list(_pieces(turn, speakers))
        ends = [after[0] for _, after in pairwise(pieces)] + [
            max(end_ms, _ms(turn.get("startTime")))
        ]
        for (start_ms, voice, words), until in zip(pieces, ends, strict=True):
            if words:
                yield Said(start_ms, max(start_ms, until), words, voice)


def _pieces(turn: Element, speakers: list[str]) -> Iterator[tuple[int, str | None, str]]:
    """The start, voice and words of each stretch; `Who` tells which of two who speak at once."""
    start_ms, voice = _ms(turn.get("startTime")), next(iter(speakers), None)
    words = [turn.text or ""]
    for child in turn:
        if child.tag in ("Sync", "Who"):
            yield start_ms, voice, " ".join(" ".join(words).split())
            words = []
        if child.tag == "Sync":
            start_ms = _ms(child.get("time"))
        elif child.tag == "Who" and child.get("nb", "").isdecimal():
            voice = dict(enumerate(speakers, 1)).get(int(child.get("nb", "0")[:3]), voice)
        words.append(child.tail or "")
    yield start_ms, voice, " ".join(" ".join(words).split())


def read_youtube_paragraphs(root: Element) -> Iterator[Said]:
    """Paragraphs in milliseconds; those that only break a line say nothing."""
    for paragraph in root.iter("p"):
        start_ms = _ms(paragraph.get("t"), 1)
        words = _lines("".join(paragraph.itertext()))
        if words:
            yield Said(start_ms, start_ms + _ms(paragraph.get("d"), 1), words, None)


def read_youtube_texts(root: Element) -> Iterator[Said]:
    """Texts in seconds, with the entities of their words written as text."""
    for text in root.iter("text"):
        start_ms = _ms(text.get("start"))
        words = _lines(html.unescape("".join(text.itertext())))
        if words:
            yield Said(start_ms, start_ms + _ms(text.get("dur")), words, None)


MAKERS: dict[str, Callable[[Element], Iterator[Said]]] = {
    "Trans": read_transcriber,
    "timedtext": read_youtube_paragraphs,
    "transcript": read_youtube_texts,
}


def _lines(words: str) -> str:
    lines = (" ".join(line.split()) for line in words.split("\n"))
    return "\n".join(line for line in lines if line)


def _ms(stamp: str | None, unit_ms: float = 1000) -> int:
    """The milliseconds of a number; none where there is none, or it is no time."""
    if not re.fullmatch(r"\d{1,12}(?:\.\d{1,12})?", (stamp or "").strip()):
        return 0
    return round(min(float(stamp or 0) * unit_ms, LONGEST_SECONDS * 1000))
