"""The page of what is read and what is refused, made from the registries themselves.

`python -m bot.formats.listing > docs/formats.md`
"""

import sys
from collections.abc import Iterable, Iterator, Sequence

from bot.errors import Unreadable
from bot.formats.containers import CONTAINERS
from bot.formats.foreign import FOREIGN
from bot.formats.registry import FORMATS

HEAD = """# What is read

A file is known by its content, never by its name. `verbatim parse FILE` shows how it was read, and
`verbatim parse --source FILE` the text that quotations are copied from.

This page is made from the program itself: `python -m bot.formats.listing > docs/formats.md`.
"""

# What else is said of documents that cannot be read, and when.
REFUSED_DOCUMENTS = (
    ("a PDF that opens with a password only", "the PDF is locked with a password"),
    (
        "a scanned PDF",
        "the PDF holds pictures of pages and no text: it needs OCR first",
    ),
    ("a damaged PDF", "the PDF is damaged or cut off"),
    ("a PDF that keeps the reader busy", "the PDF takes too long to read"),
    ("a damaged DOCX or ODT", "the document is damaged or cut off"),
    ("a locked ODT", "the document is locked with a password"),
    ("a DOCX or ODT that would swell", "the document would unpack to 900 MB"),
    (
        "XML with entities of its own",
        "the document declares entities of its own, which no office program does",
    ),
    ("a page to log in", "it is a page to log in, not the file itself"),
    ("a page that must be paid for", "the page is behind a paywall"),
    ("a page without words", "the page is empty, or shows its words only in a browser"),
)


def listing() -> str:
    """The page, in Markdown."""
    lines = [
        HEAD,
        *_table(("name", "what it is", "an example"), _read()),
        "\n# What is refused\n",
        "A file that is no record of speech is left alone unless the bot was addressed; one that",
        "could be and cannot be read gets one line.\n",
        *_table(("file", "what is said"), _refused()),
    ]
    return "\n".join(lines) + "\n"


def _read() -> Iterator[tuple[str, ...]]:
    containers = [(each.name, each.about, each.example) for each in CONTAINERS]
    formats = [(each.name, each.about, each.example) for each in FORMATS]
    for name, about, example in (*containers, *formats):
        lines = (f"`{line}`" for line in example.splitlines() if line.strip())
        yield name, about, "<br>".join(lines)


def _refused() -> Iterator[tuple[str, ...]]:
    for kind in dict.fromkeys((each.reason, each.error) for each in FOREIGN):
        reason, error = kind
        yield "with one line" if error is Unreadable else "left alone", reason
    yield from REFUSED_DOCUMENTS


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"


if __name__ == "__main__":
    sys.stdout.write(listing())
