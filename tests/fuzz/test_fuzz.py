"""The seconds-long version of `python -m tests.fuzz`, and the sources that cost most."""

from random import Random

import pytest

from tests.fuzz.damage import damaged
from tests.fuzz.holds import hold
from tests.fuzz.hostile import HOSTILE
from tests.fuzz.rapid import RAPID
from tests.fuzz.room import room_of
from tests.golden.cases import all_cases

SOURCES = [case.source.read_bytes() for case in all_cases()]
HOSTILE_BYTES = 30_000
RAPID_BYTES = 200_000
DAMAGED = 60
MOST_MEMORY = 20
"""Bytes of memory for each byte of a source."""


@pytest.mark.parametrize("seed", range(4))
def test_damaged_sources_are_read_or_refused_and_hold(seed: int) -> None:
    random = Random(seed)

    read = sum(
        hold(damaged(random.choice(SOURCES), random.choice(SOURCES), random)).is_read
        for _ in range(DAMAGED)
    )

    assert read > DAMAGED / 10  # else the damage says nothing about reading


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_sources_cost_no_more_than_others(name: str) -> None:
    hold(HOSTILE[name](HOSTILE_BYTES).encode())


@pytest.mark.parametrize("form", RAPID)
def test_a_sentence_a_turn_takes_no_more_than_twenty_times_its_room(form: str) -> None:
    taken, turns = room_of(form, RAPID_BYTES)

    assert taken < MOST_MEMORY
    assert turns > RAPID_BYTES / 110  # else nothing is said about turns
