"""What the first steps of reading find out, and the later ones draw their conclusions from."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.formats.passage import Script
from bot.formats.source import Source
from bot.reading.account import Account
from bot.reading.people import Person
from bot.reading.plain_turn import PlainTurn


class Findings(NamedTuple):
    """A source, its script, the account of it, its people and its turns.

    The script's passages are gone: what is still asked of them is in the account.
    """

    source: Source
    script: Script
    account: Account
    people: Sequence[Person]
    turns: Sequence[PlainTurn]
