"""The gate for written sentences, before some that were written before the gate was run on them:
how many that are true are kept, and how many that are false pass.

The numbers are what was reached, and fall nowhere. Half of the first eighteen passages were never
looked into; of the last five all were, so they are with the other half.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from builders import a_speaker, a_transcript, a_turn

from bot.gate.claims import Claims
from bot.models.draft import Written
from bot.models.transcript import Transcript, Turn

SOURCE = Path(__file__).with_name("strangers.txt")
# `@ Ms. FALK (official): We have a record of it.`
TURN = re.compile(r"@ (?P<who>.*?)(?: \((?P<role>\w+)\))?: (?P<text>.*)")
TRUE = "true"
COUNTED = 18
"""Passages of which every other one was only counted."""


@dataclass
class Passage:
    """Its turns, and each sentence with what it is: `true`, or in what way it is false."""

    turns: list[re.Match[str]] = field(default_factory=list)
    sentences: list[tuple[str, Written]] = field(default_factory=list)


def _passages() -> Iterator[Passage]:
    passage = Passage()
    for line in SOURCE.read_text(encoding="utf-8").split("\n\n", 1)[1].splitlines():
        if line.startswith("# "):
            yield passage
            passage = Passage()
        elif turn := TURN.match(line):
            passage.turns.append(turn)
        elif line:
            *way, turns, text = (each.strip() for each in line[2:].split("|"))
            written = Written(text=text, turns=tuple(map(int, turns.split(","))))
            passage.sentences.append((way[0] if way else TRUE, written))
    yield passage


def _transcript(passage: Passage) -> Transcript:
    named = {each["who"]: _name(each["who"]) for each in passage.turns}
    roles = {each["who"]: each["role"] or "guest" for each in passage.turns}
    speakers = {
        name: a_speaker(name, roles[label], labels=(label,)) for label, name in named.items()
    }
    turns: list[Turn] = [a_turn(each["text"], named[each["who"]]) for each in passage.turns]
    return a_transcript(*turns, speakers=tuple(speakers.values()))


def _name(label: str) -> str:
    name = label.split(",", maxsplit=1)[0]
    return name.title() if name.isupper() else name


@cache
def _passed(half: int) -> tuple[Counter[str], Counter[str]]:
    """Of every other passage: how many sentences of each kind there are, and how many passed."""
    written: Counter[str] = Counter()
    passed: Counter[str] = Counter()
    passages = [*_passages()][1:]
    first, last = passages[:COUNTED], passages[COUNTED:]
    for passage in [*first[half::2], *([] if half else last)]:
        claims = Claims(_transcript(passage))
        for kind, sentence in passage.sentences:
            written[kind] += 1
            passed[kind] += claims.objection(sentence) is None
    return written, passed


@pytest.mark.parametrize(("half", "least"), [(0, 121), (1, 57)])
def test_true_sentences_of_strangers_are_kept(half: int, least: int) -> None:
    _, passed = _passed(half)

    assert passed[TRUE] >= least


@pytest.mark.parametrize(("half", "most"), [(0, 34), (1, 35)])
def test_false_sentences_of_strangers_pass_no_more_often(half: int, most: int) -> None:
    _, passed = _passed(half)

    assert passed.total() - passed[TRUE] <= most


@pytest.mark.parametrize("way", ["marks", "scale", "date", "weekday", "currency", "percent-points"])
@pytest.mark.parametrize("half", [0, 1])
def test_no_mark_date_or_size_of_a_number_is_made_up(half: int, way: str) -> None:
    assert not _passed(half)[1][way]
