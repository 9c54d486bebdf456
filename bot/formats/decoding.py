"""The first step of reading: bytes become text, or it is said why they are none."""

import codecs
import re

from charset_normalizer import from_bytes

from bot.errors import NotATranscript
from bot.formats.foreign import refuse_foreign
from bot.formats.source import Source

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as the mark of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# A tape, a bell, an escape: matches "\x07", not a tab or a line end.
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")

# "é", "—", and the "\ufffd" that stands for a byte that could not be decoded.
BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")

# `\r\n`, and what else ends a line or a page.
OTHER_LINE_END = re.compile(r"[\r\x0b\x0c\x85\u2028\u2029]")

PAGE_BREAK = re.compile(r"\x0c")

MOST_CONTROLS = 0.02
"""Over this share of control characters (one in fifty), it is no text."""

SAMPLE_BYTES = 4096
"""How much is looked at to tell UTF-16 without a mark from UTF-8."""

LETTERS_SAMPLE_BYTES = 16_384
FEWEST_OTHER_LETTERS = 0.3
"""Of the bytes, as beyond ASCII, in a text of another script than the Latin one."""

OTHER_SCRIPTS = [
    *("cp1251", "koi8_r", "iso8859_5", "cp866", "cp932", "euc_jp", "gb18030", "big5", "cp949"),
    *("cp1253", "iso8859_7", "cp1255", "cp1256", "iso8859_6", "cp874"),
]
"""What such texts are in, and charset-normalizer 3.5 told apart: 42 of 44 texts of one to five
hundred letters. Of 13 texts in Latin alphabets it told 7, so those are read as Windows-1252.
"""

BLANKS = frozenset(b" \n\r:")
LINE_ENDS = str.maketrans(dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"))


def decode_source(data: bytes, name: str) -> Source:
    """The text of a text file: UTF-8, UTF-16 and UTF-32 of either order, else by its letters.

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
    breaks = tuple(at.start() for at in PAGE_BREAK.finditer(text))
    plain = _with_plain_line_ends(text)
    return Source(name=name, text=plain, encoding=encoding, page_breaks=breaks)


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
    told = _told_by_letters(data)
    if told:
        return data.decode(told, errors="replace"), told
    return data.decode("cp1252", errors="replace"), None


def _told_by_letters(data: bytes) -> str | None:
    """The encoding of text in another script, as far as its letters tell one."""
    sample = data[:LETTERS_SAMPLE_BYTES]
    sample = sample[: sample.rfind(b"\n") + 1] or sample  # not into the middle of a letter
    if sum(byte > 0x7F for byte in sample) < FEWEST_OTHER_LETTERS * len(sample):
        return None
    found = from_bytes(sample, cp_isolation=OTHER_SCRIPTS).best()
    return found.encoding if found else None


def _is_mostly_whole(text: str) -> bool:
    """Whether UTF-8 was right: a file cut in mid-letter is still UTF-8, Windows-1252 is not."""
    lost = text.count("\ufffd")
    return lost < len(BEYOND_ASCII.findall(text)) / 2


def _unmarked_utf16(data: bytes) -> str | None:
    """Which UTF-16 this is: blanks and colons of any script have a zero on one side of them."""
    sample = data[:SAMPLE_BYTES]
    one, other = sample[0::2], sample[1::2]
    little = sum(low in BLANKS and high == 0 for low, high in zip(one, other, strict=False))
    big = sum(low in BLANKS and high == 0 for high, low in zip(one, other, strict=False))
    if little > len(one) * 0.01 and little > big * 10:
        return "utf-16-le"
    if big > len(one) * 0.01 and big > little * 10:
        return "utf-16-be"
    return None


def _with_plain_line_ends(text: str) -> str:
    """Line ends as `\\n` without a change of length: offsets stay those of the decoded file."""
    return text.replace("\r\n", " \n").translate(LINE_ENDS) if OTHER_LINE_END.search(text) else text
