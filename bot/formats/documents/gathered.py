"""A document's text put together: the body, and behind it what stood around."""

from collections.abc import Iterable

from bot.errors import NotATranscript
from bot.formats.documents.controls import without_controls
from bot.formats.opened import Opened
from bot.formats.source import NOTHING_SAID, Hints, Source


def gather(name: str, body: str, around: Iterable[str] = (), hints: Hints = NOTHING_SAID) -> Opened:
    """The opened document. Raises NotATranscript where it has no words at all."""
    body = without_controls(body)
    if not body.strip():
        raise NotATranscript(name, "the document has no words")
    kept = dict.fromkeys(without_controls(each).strip() for each in around)
    tail = "".join(f"\n\n{each}" for each in kept if each)
    return Opened(Source(name, body + tail, hints=hints), body_end=len(body) if tail else None)
