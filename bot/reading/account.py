"""What the passages of a script tell beside its turns: what is in none, its labels, its headers.

It is taken down before the turns are merged, so that each passage can go as soon as it is in a
turn: they take ten times the room of a text in short turns.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from bot.formats.passage import Passage, PassageKind, Script
from bot.models.transcript import Flag
from bot.reading.coverage import measure_coverage
from bot.reading.flags import left_out

MOST_PACED = 100
"""Stretches of speech that tell how many words are said in the time that passes."""


class Account(NamedTuple):
    """What of a source is accounted for, and the words that are no speech.

    `coverage` and `unaccounted` as in a Transcript; `flags` tell of a source much of which is in
    no turn; `labels` says how often the source writes each, `headers` the words of each header.
    `kinds` are those of its passages; `has_timed_labels`: it says when somebody begins to speak.
    `paced` are the first stretches of speech with a time, where nobody is named.
    """

    coverage: float
    unaccounted: tuple[str, ...]
    flags: Sequence[Flag]
    labels: Counter[str]
    headers: Sequence[str]
    kinds: frozenset[PassageKind]
    has_timed_labels: bool
    paced: Sequence[Passage]


def take_account(text: str, script: Script) -> Account:
    """The account of a script over its source's text."""
    passages = script.passages
    headers = (each.spans for each in passages if each.kind == "header")
    return Account(
        *measure_coverage(text, passages),
        flags=list(left_out(text, passages)),
        labels=Counter(each.label for each in passages if each.label is not None),
        headers=[script.words(text, spans) for spans in headers],
        kinds=frozenset(each.kind for each in passages),
        has_timed_labels=any(each.label and each.start_ms is not None for each in passages),
        paced=list(islice(_paced(passages), MOST_PACED)),
    )


def _paced(passages: Sequence[Passage]) -> Iterator[Passage]:
    return (
        each
        for each in passages
        if each.kind == "speech" and not each.label and each.spans and each.start_ms is not None
    )
