r"""The container of TTML and DFXP: its cues are written out as WebVTT, and read as such.

<p begin="1s" end="00:00:04" ttm:agent="a1">We<br/>open &amp; wait.</p>

00:00:01.000 --> 00:00:04.000
<v Ann Lee>We
open &amp; wait.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from bot.errors import Unreadable
from bot.formats.captions.as_webvtt import Said, as_voice, has_root, write_webvtt
from bot.formats.captions.ttml_times import Clock, a_clock
from bot.formats.captions.webvtt import read_webvtt
from bot.formats.opened import Opened
from bot.formats.source import Source

# `<tt xmlns=`, `<tt:tt `: the root, behind what may stand before it.
ROOT = re.compile(
    rb"\s*(?>(?:<\?[^>]{0,500}\?>\s*|<!--(?:(?!-->).){0,2000}-->\s*"
    rb"|<!DOCTYPE\s+(?:\w+:)?tt\b[^\[>]{0,500}(?:\[.{0,2000}?\]\s*)?>\s*)*)"
    rb"<(?:[\w.-]{1,20}:)?tt[\s>]",
    re.S,
)
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

DEEPEST = 60
"""No caption stands deeper in its document; what does is damaged, or meant to harm."""

MOST_NAME_WORDS = 5

UNIT = "\1"
"""Before a span that is a word or a sentence by itself; no letter of XML."""
UNIT_IN_ONE_SCRIPT = re.compile(  # between letters that are written without spaces
    f"(?<=[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]){UNIT}+(?=[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef])"
)

ROUNDED_MS = 500
"""An element may end so much after the one around it, by rounding."""


class Manner(NamedTuple):
    """What goes for the whole document: how it counts time, and its agents' names by their ids.

    `from_zero`: all its times count from the start of the recording, and not, as the standard
    has it, from that of the element around; podcasts' and songs' makers write so.
    """

    clock: Clock
    names: dict[str, str]
    from_zero: bool


class Place(NamedTuple):
    """What an element takes from those around it: times that its own count from, its voice."""

    start_ms: int
    end_ms: int | None
    voice: str | None


def is_ttml(data: bytes) -> bool:
    """Whether the root of the document is that of timed text."""
    return has_root(data, ROOT)


def open_ttml(data: bytes, name: str) -> Opened:
    """The document's cues as WebVTT. Raises Unreadable for XML that is damaged or unsafe."""
    source = Source(name, _as_webvtt(data, name))
    return Opened(source, read_webvtt(source))


def _as_webvtt(data: bytes, name: str) -> str:
    """The document's cues, written out; the document itself takes many times their room."""
    try:
        root = fromstring(data, forbid_dtd=True)
    except (ParseError, ValueError, LookupError) as damaged:
        if isinstance(damaged, DefusedXmlException):
            raise Unreadable(name, "its XML declares a document type, which is not read") from None
        raise Unreadable(name, "its XML is damaged") from damaged
    if _is_too_deep(root):
        raise Unreadable(name, "its XML is nested too deeply")
    clock = a_clock(root.attrib)
    manner = Manner(clock, dict(_names(root)), _counts_from_zero(root, clock))
    return _written_out(root, _cues(root, Place(0, None, None), manner))


def _written_out(root: Element, cues: Iterable[Said]) -> str:
    title = next((" ".join("".join(each.itertext()).split()) for each in _head(root, "title")), "")
    return write_webvtt(cues, title, root.get(XML_LANGUAGE, "").strip())


def _head(root: Element, tag: str) -> Iterator[Element]:
    """The elements of that name in the document's head."""
    for child in root:
        if _tag(child) == "head":
            yield from (each for each in child.iter() if _tag(each) == tag)


def _names(root: Element) -> Iterator[tuple[str, str]]:
    """The names of the document's agents, by their ids."""
    for agent in root.iter():
        if _tag(agent) == "agent":
            named = [each for each in agent.iter() if _tag(each) == "name"] or [agent]
            told = ("".join(each.itertext()) for each in named)
            name = next((as_voice(each) for each in told if each.strip()), None)
            if name and (identifier := agent.get(XML_ID)):
                yield identifier, name


def _is_too_deep(root: Element) -> bool:
    level = [root]
    for _ in range(DEEPEST):
        level = [child for element in level for child in element]
    return bool(level)


def _counts_from_zero(root: Element, clock: Clock) -> bool:
    """Whether some element would end after the one around it, were its time counted from that."""
    for element in root.iter():
        begin, end = clock.ms(element.get("begin")), clock.ms(element.get("end"))
        if not begin or end is None:
            continue
        last = max((clock.ms(child.get("end")) or 0 for child in element), default=0)
        if begin + last > end + ROUNDED_MS and last <= end + ROUNDED_MS:
            return True
    return False


def _cues(element: Element, around: Place, manner: Manner) -> Iterator[Said]:
    """The cues in an element, in the document's order."""
    here = _place_of(element, around, manner)
    if _tag(element) == "p":
        words = _words(element)
        inside = [each for each in element.iter() if each is not element]
        timed = [_place_of(each, here, manner) for each in inside]
        if words:
            yield _said(words, here, timed, has_begin="begin" in element.attrib)
        return
    for child in element:
        if _tag(child) in ("body", "div", "p"):
            yield from _cues(child, here, manner)


def _said(words: str, here: Place, timed: list[Place], *, has_begin: bool) -> Said:
    """A paragraph; where it has no time of its own, those of its spans are its own."""
    start = here.start_ms if has_begin or not timed else min(each.start_ms for each in timed)
    ends = [each.end_ms for each in timed if each.end_ms is not None]
    end = here.end_ms if here.end_ms is not None else max(ends, default=start)
    voices = [each.voice for each in timed if each.voice]
    return Said(start, max(start, end), words, here.voice or next(iter(voices), None))


def _place_of(element: Element, around: Place, manner: Manner) -> Place:
    begin, end, duration = (manner.clock.ms(element.get(key)) for key in ("begin", "end", "dur"))
    since_ms = 0 if manner.from_zero else around.start_ms
    start_ms = around.start_ms if begin is None else since_ms + begin
    end_ms = around.end_ms
    if end is not None:
        end_ms = since_ms + end
    elif duration is not None:
        end_ms = start_ms + duration
    return Place(start_ms, end_ms, _voice_of(element, manner.names) or around.voice)


def _voice_of(element: Element, names: dict[str, str]) -> str | None:
    """Who speaks an element: its agent, else what describes it, if that is as short as a name."""
    agents = next((value for key, value in element.attrib.items() if _bare(key) == "agent"), "")
    if agents.split():
        first = agents.split()[0]
        return names.get(first) or as_voice(first)
    if _tag(element) not in ("p", "div", "span"):
        return None
    children = [each for child in element for each in (child, *child) if _tag(each) == "desc"]
    told = [as_voice("".join(each.itertext())) for each in children]
    return next((each for each in told if each and len(each.split()) <= MOST_NAME_WORDS), None)


def _words(element: Element) -> str:
    """What is said in a paragraph, a line each line of the screen."""
    written = UNIT_IN_ONE_SCRIPT.sub("", "".join(_spoken(element))).replace(UNIT, " ")
    lines = [" ".join(line.split()) for line in written.split("\0")]
    return "\n".join(line for line in lines if line)


def _spoken(element: Element) -> Iterator[str]:
    """The pieces of text, with a zero for each break; what describes them is left out.

    Podcasts' makers say that a span is a word, and put no white space between.
    """
    yield element.text or ""
    for child in element:
        if _tag(child) == "br":
            yield "\0"
        elif _tag(child) == "span":
            if any(_bare(key) == "unit" for key in child.attrib):
                yield UNIT
            yield from _spoken(child)
        yield child.tail or ""


def _tag(element: Element) -> str:
    return _bare(element.tag) if isinstance(element.tag, str) else ""


def _bare(name: str) -> str:
    return name.rpartition("}")[2]
