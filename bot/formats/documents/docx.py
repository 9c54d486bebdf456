"""DOCX: Word's documents, also as meeting recorders export them.

    <w:p><w:r><w:t>ORTIZ:</w:t></w:r><w:r><w:tab/><w:t>Good evening.</w:t></w:r></w:p>
    → ORTIZ:⇥Good evening.

Deleted words are left out. Heads, feet, notes and comments stand behind the body.
"""

from collections.abc import Iterator

from bot.errors import Unreadable
from bot.formats.documents.gathered import gather
from bot.formats.documents.office_text import Manner, read_part, read_title
from bot.formats.documents.parcel import Parcel
from bot.formats.opened import Opened
from bot.formats.source import Hints

MANNER = Manner(
    paragraphs=frozenset({"p"}),
    words=frozenset({"t"}),
    signs={"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"},
    rows=frozenset({"tr"}),
    cells=frozenset({"tc"}),
    # The second form of a drawing for old programs; words moved elsewhere; stops of tabs.
    left_out=frozenset({"Fallback", "moveFrom", "pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr"}),
)
AROUND = ("header", "footer", "footnotes", "endnotes", "comments")


def is_docx(data: bytes) -> bool:
    """Whether it is a parcel with Word's main part; names in a parcel are never packed."""
    return data.startswith(b"PK\x03\x04") and b"word/document" in data


def open_docx(data: bytes, name: str) -> Opened:
    """The document's words. Raises Unreadable, or NotATranscript where it has none."""
    parcel = Parcel(data, name)
    main = next(iter(parcel.names("word/document")), None)
    if main is None:
        raise Unreadable(name, "the document is damaged or cut off")
    body = read_part(parcel.part(main), MANNER, name).body
    title = read_title(parcel.part("docProps/core.xml"), name)
    return gather(name, body, _around(parcel, name), Hints(title=title))


def _around(parcel: Parcel, name: str) -> Iterator[str]:
    for start in AROUND:
        for path in parcel.names(f"word/{start}"):
            yield read_part(parcel.part(path), MANNER, name).body
