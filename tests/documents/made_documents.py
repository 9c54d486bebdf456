"""Small documents made for the tests, as their programs write them."""

from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OPEN = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)


def a_parcel(parts: dict[str, str | bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as parcel:
        for path, words in parts.items():
            parcel.writestr(path, words)
    return packed.getvalue()


def a_docx(*paragraphs: str, body: str = "", **parts: str) -> bytes:
    """A Word document of plain paragraphs and, behind them, XML of one's own.

    `parts` are further parts under `word/`, by name: `header1="<w:p>…</w:p>"`.
    """
    plain = "".join(f"<w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p>" for words in paragraphs)
    main = f"<w:document {WORD}><w:body>{plain}{body}</w:body></w:document>"
    further = {f"word/{key}.xml": f"<w:x {WORD}>{value}</w:x>" for key, value in parts.items()}
    return a_parcel({"[Content_Types].xml": "<Types/>", "word/document.xml": main, **further})


def a_docx_table(*rows: tuple[str, ...]) -> bytes:
    def cell(words: str) -> str:
        return f"<w:tc><w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p></w:tc>"

    lines = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows)
    return a_docx(body=f"<w:tbl>{lines}</w:tbl>")


def an_odt(*paragraphs: str, **parts: str) -> bytes:
    """An OpenDocument text; its paragraphs are XML, so that signs can be given."""
    plain = "".join(f"<text:p>{words}</text:p>" for words in paragraphs)
    content = f"<office:document-content {OPEN}><office:body>{plain}</office:body>"
    return _with_kind_first(f"{content}</office:document-content>", parts)


def _with_kind_first(content: str, parts: dict[str, str]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as parcel:
        parcel.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        parcel.writestr("content.xml", content)
        for key, value in parts.items():
            parcel.writestr(f"{key}.xml", f"<x {OPEN}>{value}</x>")
    return packed.getvalue()
