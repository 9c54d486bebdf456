"""What comes out of a container: its text, perhaps with its script."""

from dataclasses import replace
from typing import NamedTuple

from bot.formats.passage import Passage, Script, trimmed
from bot.formats.source import Source


class Opened(NamedTuple):
    """What a container holds: its text, and its script where the container itself tells it.

    From `body_end` on the text is what stood around the record (running heads, page numbers,
    notes): nobody speaks there, and it is listed at the end so that nothing is lost.
    """

    source: Source
    script: Script | None = None
    body_end: int | None = None

    @property
    def body(self) -> Source:
        """The source without what stood around the record."""
        if self.body_end is None:
            return self.source
        return replace(self.source, text=self.source.text[: self.body_end])

    def whole_script(self, body: Script) -> Script:
        """The script of the body, and behind it what stood around."""
        if self.body_end is None:
            return body
        around = trimmed(self.source.text, self.body_end, len(self.source.text))
        if around[0] == around[1]:
            return body
        return replace(body, passages=(*body.passages, Passage("boilerplate", (around,))))
