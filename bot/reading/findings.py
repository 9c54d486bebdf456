"""What the first steps of reading find out, and the later ones draw their conclusions from."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.formats.passage import Script
from bot.formats.source import Source
from bot.reading.people import Person
from bot.reading.plain_turn import PlainTurn


class Findings(NamedTuple):
    """A source, its script, its people and its turns."""

    source: Source
    script: Script
    people: Sequence[Person]
    turns: Sequence[PlainTurn]
