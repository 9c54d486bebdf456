"""ODT: OpenDocument text, as LibreOffice writes it.

    <text:p>ORTIZ:<text:tab/>Good<text:s text:c="2"/>evening.</text:p> → ORTIZ:⇥Good  evening.

Deleted words are left out. Heads, feet, notes and comments stand behind the body.
"""

from bot.errors import Unreadable
from bot.formats.documents.gathered import gather
from bot.formats.documents.office_text import Manner, read_part, read_title
from bot.formats.documents.parcel import Parcel
from bot.formats.opened import Opened
from bot.formats.source import Hints

MANNER = Manner(
    paragraphs=frozenset({"p", "h"}),
    words=None,
    signs={"tab": "\t", "line-break": "\n", "s": " "},
    rows=frozenset({"table-row"}),
    cells=frozenset({"table-cell", "covered-table-cell"}),
    left_out=frozenset({"tracked-changes", "automatic-styles", "scripts", "note-citation"}),
    aside=frozenset({"note", "annotation"}),
)
AROUND = MANNER._replace(words=None, left_out=frozenset({"automatic-styles", "note-citation"}))


def is_odt(data: bytes) -> bool:
    """Whether it is a parcel that names its kind first, as OpenDocument prescribes."""
    kind = b"mimetypeapplication/vnd.oasis.opendocument.text"
    return data.startswith(b"PK\x03\x04") and kind in data[:200]


def open_odt(data: bytes, name: str) -> Opened:
    """The document's words. Raises Unreadable, or NotATranscript where it has none."""
    parcel = Parcel(data, name)
    if b"encryption-data" in (parcel.part("META-INF/manifest.xml") or b""):
        raise Unreadable(name, "the document is locked with a password")
    content = parcel.part("content.xml")
    if content is None:
        raise Unreadable(name, "the document is damaged or cut off")
    text = read_part(content, MANNER, name)
    heads_and_feet = read_part(parcel.part("styles.xml"), AROUND, name).body
    title = read_title(parcel.part("meta.xml"), name)
    return gather(name, text.body, (heads_and_feet, text.aside), Hints(title=title))
