"""A long run: `python -m tests.fuzz --minutes 60`. What breaks is kept in `.fuzz/`."""

import argparse
import sys
import traceback
from hashlib import sha256
from pathlib import Path
from random import Random
from time import monotonic

from tests.fuzz.damage import damaged
from tests.fuzz.holds import hold
from tests.golden.cases import all_cases

KEPT = Path(".fuzz")
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
    tried = read = 0
    broken: dict[str, str] = {}
    while monotonic() < end:
        data = damaged(random.choice(sources), random.choice(sources), random)
        tried += 1
        try:
            read += hold(data)
        except BaseException as fault:  # what a fuzzer is for
            if isinstance(fault, KeyboardInterrupt):
                break
            _keep(data, fault, broken)
    print(f"{tried} sources, {read} read as transcripts, {len(broken)} kinds of failure")
    print("\n".join(f"{where}: {path}" for where, path in broken.items()))
    return 1 if broken else 0


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
