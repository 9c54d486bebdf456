r"""RTF: rich text as word processors and case systems export it.

{\rtf1\ansi ORTIZ:\tab Caf\'e9 \u8212?open\par OKAFOR: Yes.\par}
→ ORTIZ:⇥Café —open ¶ OKAFOR: Yes.
"""

import re
from collections.abc import Callable

from bot.errors import Unreadable
from bot.formats.documents.flow import joined, row_text, tidy
from bot.formats.documents.gathered import gather
from bot.formats.opened import Opened
from bot.formats.source import Hints

ROW = re.compile(r"[^|\n]{0,200}\|.*\|")  # `Ortiz|Good evening.|`: a row of a table
TITLE = re.compile(rb"\{\\title ([^{}\\]{1,300})\}")  # `{\title Council meeting}`


def is_rtf(data: bytes) -> bool:
    """Whether it begins as rich text must."""
    return data.startswith(b"{\\rtf")


def open_rtf(data: bytes, name: str) -> Opened:
    """The document's words. Raises Unreadable, or NotATranscript where it has none."""
    from striprtf import striprtf  # noqa: PLC0415  # rich text alone needs it

    to_text: Callable[..., str] = striprtf.rtf_to_text
    try:
        text = str(to_text(data.decode("cp1252", errors="replace"), errors="replace"))
    except (ValueError, LookupError, IndexError, OverflowError, TypeError) as error:
        raise Unreadable(name, "the document is damaged or cut off") from error
    title = TITLE.search(data[:20_000])
    hints = Hints(title=title[1].decode("cp1252", errors="replace").strip() if title else None)
    return gather(name, joined(_paragraphs(text)), hints=hints)


def _paragraphs(text: str) -> list[str]:
    return [
        row_text(line.strip("|").split("|")) if ROW.fullmatch(line) else tidy(line)
        for line in text.split("\n")
    ]
