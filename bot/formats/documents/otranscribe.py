"""The container of oTranscribe, which many type interviews in: a page of the web inside JSON.

{"text": "<p><span>0:12</span> Ann: We open.</p>", "media": "quay.mp3", "media-time": 12.5}
"""

from bot.formats.documents.html_page import open_html
from bot.formats.machine.container import open_machine_output
from bot.formats.machine.json_text import is_json, parse_json
from bot.formats.opened import Opened

PLACE = b'"media-time"'
"""The key of the place in the recording at which somebody stopped typing."""


def is_otranscribe(data: bytes) -> bool:
    """Whether it is JSON that says at which time of a recording somebody stopped."""
    return is_json(data) and PLACE in data


def open_otranscribe(data: bytes, name: str) -> Opened:
    """The page that was typed, or what else the JSON holds. Raises NotATranscript, Unreadable."""
    found = parse_json(data, name)
    typed = found.get("text") if isinstance(found, dict) else None
    if not isinstance(typed, str):
        return open_machine_output(data, name)
    page = f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{typed}</body></html>'
    return open_html(page.encode("utf-8", "replace"), name)
