"""The first step of reading: bytes become text, or it is said why they are none."""

import codecs
import re

from bot.errors import NotATranscript
from bot.formats.foreign import refuse_foreign
from bot.formats.source import Source

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# A tape, a bell, an escape: matches "\x07", not a tab or a line end.
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")

# "é", "—", and the "\ufffd" that stands for a byte that could not be decoded.
BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")

MOST_CONTROLS = 0.02
"""Over this share of control characters (one in fifty), it is no text."""

SAMPLE_BYTES = 4096
"""How much is looked at to tell UTF-16 without a mark from UTF-8."""


def decode_source(data: bytes, name: str) -> Source:
    """The text of a text file: UTF-8, UTF-16 of either order, else Windows-1252.

    Raises NotATranscript for what is empty or no text, and says what it is instead;
    Unreadable for a document that could be saved in a form that is read.
    """
    if not data.strip():
        raise NotATranscript(name, "it is empty")
    refuse_foreign(data, name)
    text, encoding = _decoded(data)
    if not text.strip():
        raise NotATranscript(name, "it is empty")
    if len(CONTROL.findall(text)) > MOST_CONTROLS * len(text):
        raise NotATranscript(name, "it is no text")
    return Source(name=name, text=_with_plain_line_ends(text), encoding=encoding)


def _decoded(data: bytes) -> tuple[str, str | None]:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace"), encoding
    unmarked = _unmarked_utf16(data)
    if unmarked:
        return data.decode(unmarked, errors="replace"), unmarked
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
    if _is_mostly_whole(text):
        return text, "utf-8"
    return data.decode("cp1252", errors="replace"), None


def _is_mostly_whole(text: str) -> bool:
    """Whether UTF-8 was right: a file cut in mid-letter is still UTF-8, Windows-1252 is not."""
    lost = text.count("\ufffd")
    return lost < len(BEYOND_ASCII.findall(text)) / 2


def _unmarked_utf16(data: bytes) -> str | None:
    """Which UTF-16 this is. Latin letters in it have a zero on one side, never on the other."""
    sample = data[:SAMPLE_BYTES]
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.4 and even == 0:
        return "utf-16-le"
    if even > half * 0.4 and odd == 0:
        return "utf-16-be"
    return None


def _with_plain_line_ends(text: str) -> str:
    """Line ends as `\\n` without a change of length: offsets stay those of the decoded file."""
    if "\r" not in text:
        return text
    return text.replace("\r\n", " \n").replace("\r", "\n")
