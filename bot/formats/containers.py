"""Forms of file that are no plain text: how to know the bytes of each, and how to open them.

What comes out is text, and where the container's own structure says who speaks, a script.
"""

from collections.abc import Callable
from typing import NamedTuple

from bot.formats.captions.sami import is_sami, open_sami
from bot.formats.captions.timed_xml import is_timed_xml, open_timed_xml
from bot.formats.captions.ttml import is_ttml, open_ttml
from bot.formats.documents.docx import is_docx, open_docx
from bot.formats.documents.html_page import is_html, open_html
from bot.formats.documents.message import is_message, open_message
from bot.formats.documents.odt import is_odt, open_odt
from bot.formats.documents.otranscribe import is_otranscribe, open_otranscribe
from bot.formats.documents.pdf import is_pdf, open_pdf
from bot.formats.documents.rtf import is_rtf, open_rtf
from bot.formats.machine.container import open_machine_output
from bot.formats.machine.json_text import is_json
from bot.formats.opened import Opened


class Container(NamedTuple):
    """A form of file that is not plain text: its name, how to know its bytes, how to open it.

    `about` and `example` are for people: what it is, and a line of it. `open` takes the bytes
    and the file's name; it raises Unreadable or NotATranscript.
    """

    name: str
    about: str
    example: str
    claims: Callable[[bytes], bool]
    open: Callable[[bytes, str], Opened]


# In this order each is asked whether the bytes are its own; what nobody claims is text.
CONTAINERS: tuple[Container, ...] = (
    Container(
        "ttml",
        "Timed text in XML: TTML, DFXP",
        '<p begin="1s" end="4s" ttm:agent="a1">We open.</p>',
        is_ttml,
        open_ttml,
    ),
    Container(
        "timed-xml",
        "Timed speech in other XML: Transcriber's, YouTube's captions",
        '<Turn speaker="spk1" startTime="0" endTime="4"><Sync time="0"/>We open.</Turn>',
        is_timed_xml,
        open_timed_xml,
    ),
    Container(
        "sami",
        "SAMI captions",
        "<SYNC Start=8800><P Class=ENCC>We open.",
        is_sami,
        open_sami,
    ),
    Container(
        "otranscribe",
        "What is typed in oTranscribe, with the times that are set there",
        '{"text": "<p><span>0:12</span> Ortiz: Good evening.</p>", "media-time": 12.5}',
        is_otranscribe,
        open_otranscribe,
    ),
    Container(
        "json",
        "What speech recognisers write, and other lists of who says what when, in JSON",
        '{"segments": [{"speaker": "SPEAKER_00", "start": 0.5, "text": "Good morning."}]}',
        is_json,
        open_machine_output,
    ),
    Container(
        "docx",
        "Word documents, also as meeting recorders export them",
        "ORTIZ: Good evening.",
        is_docx,
        open_docx,
    ),
    Container("odt", "OpenDocument text", "ORTIZ: Good evening.", is_odt, open_odt),
    Container("rtf", "Rich text", "ORTIZ: Good evening.", is_rtf, open_rtf),
    Container(
        "pdf",
        "PDF documents with text, without what each page repeats",
        "ORTIZ: Good evening.",
        is_pdf,
        open_pdf,
    ),
    Container(
        "html",
        "Pages of the web with a transcript, preformatted or in paragraphs",
        "<p><b>Ortiz</b> Good evening.</p>",
        is_html,
        open_html,
    ),
    Container(
        "message",
        "Messages saved as files with a text or a page inside: EML, MHTML",
        "Subject: Transcript: the wall",
        is_message,
        open_message,
    ),
)
