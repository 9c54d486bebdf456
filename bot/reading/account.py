"""What the passages of a script tell beside its turns: what is in none, its labels, its headers.

It is taken down once the turns are merged, so that the passages can go before the rest is made:
they take ten times the room of a text in short turns.
"""

from collections.abc import Sequence
from typing import NamedTuple

from bot.formats.passage import Script
from bot.models.transcript import Flag
from bot.reading.coverage import measure_coverage
from bot.reading.flags import left_out


class Account(NamedTuple):
    """What of a source is accounted for, and the words that are no speech.

    `coverage` and `unaccounted` as in a Transcript; `flags` tell of a source much of which is in
    no turn; `labels` are those that the source writes, `headers` the words of each header.
    """

    coverage: float
    unaccounted: tuple[str, ...]
    flags: Sequence[Flag]
    labels: frozenset[str]
    headers: Sequence[str]


def take_account(text: str, script: Script) -> Account:
    """The account of a script over its source's text."""
    passages = script.passages
    headers = (each.spans for each in passages if each.kind == "header")
    return Account(
        *measure_coverage(text, passages),
        flags=list(left_out(text, passages)),
        labels=frozenset(each.label for each in passages if each.label is not None),
        headers=[script.words(text, spans) for spans in headers],
    )
