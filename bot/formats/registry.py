"""Which reader reads a source: told by its content, never by its file's name."""

from collections.abc import Callable
from typing import NamedTuple

from bot.formats.labelled_text import read_labelled_text
from bot.formats.passage import Script
from bot.formats.source import Source


class Format(NamedTuple):
    """A form of transcript: its name, how to know it, how to read it."""

    name: str
    claims: Callable[[Source], bool]
    read: Callable[[Source], Script]


def is_text(source: Source) -> bool:
    """Labelled text has no mark of its own: whatever nobody else claims is read as such."""
    return bool(source.text)


# In this order each is asked whether the source is its own; the most particular come first.
FORMATS = (Format("labelled-text", is_text, read_labelled_text),)


def format_of(source: Source) -> Format:
    """The first format that claims the source. Labelled text claims what is left."""
    return next(each for each in FORMATS if each.claims(source))
