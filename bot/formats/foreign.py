"""Files that are no text and no document that is read: what they are, and what to do.

A picture, a spreadsheet or an archive is no transcript. An old Word document and a locked one
may hold one: whoever shared it is told what to do.
"""

from typing import NamedTuple

from bot.errors import NotATranscript, SourceError, Unreadable


class Foreign(NamedTuple):
    """A kind of file that is not read: its first bytes, a mark further on, and the reason."""

    first_bytes: bytes
    reason: str
    mark: bytes = b""
    error: type[SourceError] = NotATranscript


OLD_OFFICE = b"\xd0\xcf\x11\xe0"

# The first that fits is said.
FOREIGN = (
    Foreign(b"\x89PNG", "it is a picture"),
    Foreign(b"\xff\xd8\xff", "it is a picture"),
    Foreign(b"GIF8", "it is a picture"),
    Foreign(
        OLD_OFFICE,
        "it is locked with a password: save it without one",
        "EncryptedPackage".encode("utf-16-le"),
        Unreadable,
    ),
    Foreign(
        OLD_OFFICE,
        "it is an old Word document: save it as .docx or as text",
        "WordDocument".encode("utf-16-le"),
        Unreadable,
    ),
    Foreign(OLD_OFFICE, "it is an old office document, which is not read"),
    Foreign(b"PK\x03\x04", "it is a spreadsheet", b"xl/workbook"),
    Foreign(b"PK\x03\x04", "it is a presentation", b"ppt/presentation"),
    Foreign(b"PK\x03\x04", "it is a packed archive"),
    Foreign(b"\x1f\x8b", "it is a packed file"),
    Foreign(b"ID3", "it is a sound recording"),
    Foreign(b"RIFF", "it is a recording or a picture"),
    Foreign(b"OggS", "it is a recording"),
    Foreign(b"\x7fELF", "it is a program"),
)


def refuse_foreign(data: bytes, name: str) -> None:
    """Raises NotATranscript or Unreadable for a file that is no text, and says what it is."""
    for foreign in FOREIGN:
        if data.startswith(foreign.first_bytes) and foreign.mark in data:
            raise foreign.error(name, foreign.reason)
