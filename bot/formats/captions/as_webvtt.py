"""Cues written out as WebVTT: what containers of timed text become, and are then read as."""

import html
import re
from collections.abc import Iterable
from typing import NamedTuple

BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
HEAD_BYTES = 4000


class Said(NamedTuple):
    """A cue of a document: times in milliseconds, the words with their line ends, the voice."""

    start_ms: int
    end_ms: int
    words: str
    voice: str | None


def has_root(data: bytes, root: re.Pattern[bytes]) -> bool:
    """Whether a document begins with the root, whatever UTF it is in."""
    head = data[:HEAD_BYTES]
    for mark in BYTE_ORDER_MARKS:
        head = head.removeprefix(mark)
    return root.match(head.replace(b"\0", b"")) is not None


def write_webvtt(cues: Iterable[Said], title: str = "", language: str = "") -> str:
    """The text of a WebVTT file with these cues, in their order."""
    head = f"WEBVTT - {title}" if title else "WEBVTT"
    blocks = [head + (f"\nLanguage: {language}" if language else "")]
    for cue in cues:
        voice = f"<v {cue.voice}>" if cue.voice else ""
        words = html.escape(cue.words, quote=False)
        times = f"{_clock_time(cue.start_ms)} --> {_clock_time(cue.end_ms)}"
        blocks.append(f"{times}\n{voice}{words}")
    return "\n\n".join(blocks) + "\n"


def as_voice(name: str) -> str:
    """A name as it can stand in a voice tag."""
    return " ".join(re.sub(r"[<>&]", " ", name).split())[:120]


def _clock_time(milliseconds: int) -> str:
    seconds, milliseconds = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}"
