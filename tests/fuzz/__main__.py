"""A long run: `python -m tests.fuzz --minutes 60`. What breaks is kept in `.fuzz/`.

It ends with what came of it: how many sources, how many of them read, what broke, and the worst
cost in time and in memory beside the source's size, among sources of ten kilobytes and more.
"""

import argparse
import sys
import traceback
import tracemalloc
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random
from time import monotonic

from bot.errors import SourceError
from bot.reading.reader import read_transcript
from tests.fuzz.damage import damaged
from tests.fuzz.holds import hold
from tests.golden.cases import all_cases

KEPT = Path(".fuzz")
LARGE_ENOUGH = 10_000
"""Bytes of a source whose cost is told; what a shorter one takes is no matter of its size."""

MEMORY_EVERY = 10
"""Memory is measured for one source in so many: it takes three times as long."""
REAL = Path(__file__).parents[3] / "shared" / "transcripts"


def main() -> int:
    """Damage the golden sources (and real ones, where they are) until the time is over."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    sources = [case.source.read_bytes() for case in all_cases()]
    sources += [path.read_bytes()[:60_000] for path in sorted(REAL.glob("*.*"))]
    random, end = Random(wanted.seed), monotonic() + wanted.minutes * 60
    told = Told()
    while monotonic() < end:
        data = damaged(random.choice(sources), random.choice(sources), random)
        try:
            told.take(data)
        except KeyboardInterrupt:
            break
        except BaseException as fault:  # what a fuzzer is for
            _keep(data, fault, told.broken)
    print(told.summary())
    return 1 if told.broken else 0


@dataclass
class Told:
    """What a run has come to so far; `broken` is a kept source for each kind of failure."""

    tried: int = 0
    read: int = 0
    seconds_a_mb: float = 0.0
    memory_ratio: float = 0.0
    broken: dict[str, str] = field(default_factory=dict)

    def take(self, data: bytes) -> None:
        """Read one source more. Raises whatever breaks."""
        self.tried += 1
        held = hold(data)
        self.read += held.is_read
        if len(data) < LARGE_ENOUGH:
            return
        self.seconds_a_mb = max(self.seconds_a_mb, held.seconds / len(data) * 1e6)
        if self.tried % MEMORY_EVERY == 0:
            self.memory_ratio = max(self.memory_ratio, _memory_of(data) / len(data))

    def summary(self) -> str:
        """The closing lines."""
        return "\n".join(
            [
                f"{self.tried} sources, {self.read} read as transcripts, "
                f"{len(self.broken)} kinds of failure",
                f"at most {self.seconds_a_mb:.2f} s/MB, and {self.memory_ratio:.1f} × the source "
                "in memory",
                *(f"{where}: {path}" for where, path in self.broken.items()),
            ]
        )


def _memory_of(data: bytes) -> int:
    """The most bytes that were in use while the source was read, whatever came of it."""
    tracemalloc.start()
    try:
        with suppress(SourceError):
            read_transcript(data, "fuzz")
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _keep(data: bytes, fault: BaseException, broken: dict[str, str]) -> None:
    """Keep the first source for each place in the code where something broke."""
    frames = traceback.extract_tb(fault.__traceback__)
    where = f"{type(fault).__name__} {str(fault)[:60]} at {frames[-1].name}:{frames[-1].lineno}"
    if where in broken:
        return
    KEPT.mkdir(exist_ok=True)
    path = KEPT / f"{sha256(data).hexdigest()[:12]}.bin"
    path.write_bytes(data)
    broken[where] = str(path)
    print(where, path, flush=True)


if __name__ == "__main__":
    sys.exit(main())
