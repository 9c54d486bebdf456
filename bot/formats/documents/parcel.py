"""Packed documents (DOCX, ODT): their parts, looked at before anything is unpacked.

A parcel whose parts would swell beyond reason is refused by what its own directory says, and
no part is read beyond the size that the directory gives for it.
"""

import struct
import zlib
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from bot.errors import Unreadable

MOST_PARTS = 5000
"""A long report with a picture on each page has a few hundred."""

LARGEST_PART_BYTES = 96 * 1024 * 1024
"""An hour of speech is 60 kB of words, and at most 2 MB of XML."""

SWELLING_FROM_BYTES = 8 * 1024 * 1024
MOST_SWELLING = 50
"""XML of office programs shrinks to a fifteenth or a twentieth of its size."""


# What the library raises where a directory or a part is not what it says: a place before the
# file's start is a ValueError.
DAMAGE = (
    *(BadZipFile, LargeZipFile, zlib.error, struct.error),
    *(ValueError, EOFError, OSError, OverflowError, NotImplementedError),
)


class Parcel:
    """The parts of a packed document, by name. Raises Unreadable where it is damaged."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = ZipFile(BytesIO(data))
        except DAMAGE as error:
            raise Unreadable(name, "the document is damaged or cut off") from error
        self._parts = {part.filename: part for part in self._zip.infolist()}
        if len(self._zip.infolist()) > MOST_PARTS:
            raise Unreadable(name, f"the document has over {MOST_PARTS} parts")

    def names(self, start: str, end: str = ".xml") -> list[str]:
        """The parts whose names begin and end so, in the order of their names."""
        return sorted(part for part in self._parts if part.startswith(start) and part.endswith(end))

    def part(self, path: str) -> bytes | None:
        """A part's bytes; None where there is none of that name.

        Raises Unreadable for a part that is locked, damaged or swells beyond reason.
        """
        part = self._parts.get(path)
        if part is None:
            return None
        self._refuse_swelling(part)
        if part.flag_bits & 0x1:
            raise Unreadable(self._name, "the document is locked with a password")
        try:
            return self._zip.read(part)
        except DAMAGE as error:
            raise Unreadable(self._name, "the document is damaged or cut off") from error

    def _refuse_swelling(self, part: ZipInfo) -> None:
        swells = part.file_size > SWELLING_FROM_BYTES and (
            part.file_size > MOST_SWELLING * max(1, part.compress_size)
        )
        if swells or part.file_size > LARGEST_PART_BYTES:
            size = part.file_size // (1024 * 1024)
            raise Unreadable(self._name, f"the document would unpack to {size:,} MB")
