"""The room that a reading takes, in a process of its own: `python -m tests.fuzz.room FORM BYTES`.

Tracing counts what a whole process takes. Where all tests run in one, what an earlier test left
behind may take its own meanwhile, and once took more than the reading did.
"""

import json
import subprocess
import sys
import tracemalloc

from bot.reading.reader import read_transcript
from tests.fuzz.rapid import RAPID

WARM_UP_BYTES = 4000
"""A first short reading loads what some forms need once, whatever the size."""


def room_of(form: str, size: int) -> tuple[float, int]:
    """Bytes of memory taken at most for each byte of a source in the form, and its turns."""
    command = [sys.executable, "-m", "tests.fuzz.room", form, str(size)]
    done = subprocess.run(command, capture_output=True, check=True)
    taken, turns = json.loads(done.stdout)
    return float(taken), int(turns)


def main() -> None:
    """Print both as JSON."""
    form, size = sys.argv[1], int(sys.argv[2])
    read_transcript(RAPID[form](WARM_UP_BYTES).encode(), form)
    data = RAPID[form](size).encode()
    tracemalloc.start()
    transcript = read_transcript(data, form)
    _, most = tracemalloc.get_traced_memory()
    print(json.dumps([most / len(data), len(transcript.turns)]))


if __name__ == "__main__":
    main()
