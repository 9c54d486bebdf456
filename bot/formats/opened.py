"""What comes out of a container: its text, perhaps with its script."""

from dataclasses import replace
from typing import NamedTuple

from bot.formats.paged_text import hide, without
from bot.formats.passage import Passage, Script, trimmed
from bot.formats.source import Source
from bot.models.transcript import Span


class Opened(NamedTuple):
    """What a container holds: its text, and its script where the container itself tells it.

    From `body_end` on the text is what stood around the record (running heads, page numbers,
    notes): nobody speaks there, and it is listed at the end so that nothing is lost.
    `hidden` are the running heads and feet inside the record, where the source is a text with
    pages: no reader sees them.
    """

    source: Source
    script: Script | None = None
    body_end: int | None = None
    hidden: tuple[Span, ...] = ()

    @property
    def body(self) -> Source:
        """The source without what stood around the record."""
        if self.body_end is None and not self.hidden:
            return self.source
        return replace(self.source, text=hide(self.source.text, self.hidden)[: self.body_end])

    def whole_script(self, body: Script) -> Script:
        """The script of the body, and behind it what stood around."""
        if self.hidden:
            seen = (each._replace(spans=without(each.spans, self.hidden)) for each in body.passages)
            body = replace(body, passages=(*seen, Passage("boilerplate", self.hidden)))
        if self.body_end is None:
            return body
        around = trimmed(self.source.text, self.body_end, len(self.source.text))
        if around[0] == around[1]:
            return body
        return replace(body, passages=(*body.passages, Passage("boilerplate", (around,))))
