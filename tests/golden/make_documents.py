"""Write the golden documents anew: `python -m tests.golden.make_documents`. All is invented."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent / "documents"))

from made_documents import a_docx, an_odt  # noqa: E402
from test_pdf_documents import a_pdf  # noqa: E402

MEETING = (
    "Harbour budget call",
    "",
    "Lena Brandt   0:04",
    "Good morning, everybody. Shall we begin with the crane?",
    "Tomas Reyes   0:11",
    "Yes. It has been out of order since Monday, and I have no part for it yet.",
    "Lena Brandt   0:19",
    "Thank you, Tomas. What will that cost us?",
    "Tomas Reyes   0:24",
    "I would say forty thousand, if we are lucky.",
)
COUNCIL = (
    (
        "MS. ADEYEMI: I call the meeting to order. We have one matter",
        "before us tonight, and I ask you to be brief.",
        "",
        "MR. LINDQVIST: Thank you, Ms. Adeyemi. The ferry carried",
        "two thousand passengers last year, and its opera-",
        "tors want to stop it.",
    ),
    (
        "I do not think we can let them.",
        "",
        "MS. ADEYEMI: Do you have their letter with you?",
        "",
        "MR. LINDQVIST: I do. [Laughter.] It is short.",
    ),
    ("MS. ADEYEMI: Then we will read it and vote.",),
)
HEAD = (
    '<title>The ferry that stays | Harbour Radio</title><meta property="og:site_name"'
    ' content="Harbour Radio"><script type="application/ld+json">{"@type": "NewsArticle",'
    ' "headline": "The ferry that stays", "datePublished": "2024-04-04T06:30:00Z"}</script>'
)
RADIO = (
    ("Ines Moreau", "Our reporter has been at the pier. What did you see there?"),
    ("Karl Ahlgren", "I saw a full boat, and people who told me they would not leave it."),
    ("Ines Moreau", "And what does the council say?"),
    ("Karl Ahlgren", "It voted last night. The ferry stays, at least for a year."),
    ("Ines Moreau", "Thank you, Karl."),
)


def main() -> None:
    """Write each document into its folder."""
    page = "".join(f"<p><strong>{name}</strong> {words}</p>\n" for name, words in RADIO)
    body = f"<nav>Home · Live</nav><article>{page}</article><footer>We use cookies</footer>"
    interview = [f"{name.upper()}:<text:tab/>{words}" for name, words in RADIO]
    _write("docx-meeting/source.docx", a_docx(*MEETING))
    _write("odt-interview/source.odt", an_odt(*interview))
    council = a_pdf(*COUNCIL, head="Harbour council, page {}", foot="- {} -")
    _write("pdf-council/source.pdf", council)
    page = f"<!doctype html>\n<html lang=en><head>{HEAD}</head>\n<body>{body}</body></html>\n"
    _write("html-radio/source.html", page.encode())
    lines = "\\par\n".join(f"{name.upper()}: {words}" for name, words in RADIO)
    _write("rtf-interview/source.rtf", f"{{\\rtf1\\ansi\n{lines}\\par\n}}\n".encode("cp1252"))


def _write(path: str, data: bytes) -> None:
    (HERE / path).parent.mkdir(exist_ok=True)
    (HERE / path).write_bytes(data)


if __name__ == "__main__":
    main()
