"""Cost grows with the source and not faster: four times as much takes no eight times as long.

Counted in processor time, without the collector of garbage, and the shortest of a few readings: the
limit lies half-way between growth in proportion (4) and by the square (16).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from time import process_time

from bot.errors import SourceError
from bot.reading.reader import read_transcript
from tests.fuzz.hostile import HOSTILE

SMALL_BYTES, LARGE_BYTES = 6_000, 24_000
MOST_GROWTH = 8
READINGS = 3
QUICK_SECONDS = 0.02
"""What is over in this time at the larger size costs too little to tell growth by."""


def main() -> None:
    """Print the growth for each hostile source, and which of them grow faster than allowed."""
    print(f"| source | growth for four times as much | at most {MOST_GROWTH} |")
    print("| --- | --- | --- |")
    for name in HOSTILE:
        growth = _growth(name)
        shown = "too quick to tell" if growth is None else f"{growth:.1f}"
        print(f"| {name} | {shown} | {'yes' if (growth or 0) <= MOST_GROWTH else 'NO'} |")


def _growth(name: str) -> float | None:
    """How often the time for the smaller source the larger takes; None for what is too quick."""
    make = HOSTILE[name]
    with without_collector():
        large = _seconds(make(LARGE_BYTES).encode(), enough=QUICK_SECONDS)
        small = _seconds(make(SMALL_BYTES).encode()) if large > QUICK_SECONDS else 0.0
    return large / small if small else None


@contextmanager
def without_collector() -> Iterator[None]:
    """The collector looks through all objects now and then, whoever made them."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _seconds(data: bytes, enough: float = 0.0) -> float:
    """The shortest of a few readings; as soon as one is short enough, no more are made."""
    shortest = float("inf")
    for _ in range(READINGS):
        began = process_time()
        with suppress(SourceError):
            read_transcript(data, "source")
        shortest = min(shortest, process_time() - began)
        if shortest <= enough:
            break
    return shortest
