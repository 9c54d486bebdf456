"""What comes out of a container: its text, perhaps with its script."""

from typing import NamedTuple

from bot.formats.passage import Script
from bot.formats.source import Source


class Opened(NamedTuple):
    """What a container holds: its text, and its script where the container itself tells it."""

    source: Source
    script: Script | None = None
