"""How fast labelled text is read, against its floors, in MB/s. How cost grows is in `proportion`.

python -m bench labelled_text

MB/s, the median of interleaved rounds: the machine's noise falls on all alike. An hour of speech
is 9,000 words, in 150 turns, each written as its house does; the words are made up.
"""

import re
from collections.abc import Callable
from random import Random
from statistics import median
from time import perf_counter

from bot.formats.houses.court import read_court
from bot.formats.houses.earnings_call import read_earnings_call
from bot.formats.houses.hearing import read_hearing
from bot.formats.houses.labelled_text import read_labelled_text
from bot.formats.labels.evidence import choose_labels
from bot.formats.labels.forms import find_places, gather_forms
from bot.formats.registry import FORMATS
from bot.formats.source import Source
from bot.reading.reader import read_transcript

ROUNDS = 7
TURNS_AN_HOUR = 150
SENTENCES_A_TURN = 6
SPEECH = """the light went out that night and nobody knew why we climbed up to see what had happened
there because people in the harbor were afraid of it I think you have to say so"""

LABEL = re.compile(r"([A-Z][\w .,'-]{1,60}): ")  # the floor: one match a line, and nothing else


def main() -> None:
    """Print the table."""
    text = an_hour("{name}: {words}\n\n")
    source = Source("hour", text)
    data = text.encode()
    steps: dict[str, Callable[[], object]] = {
        "floor: splitlines": text.splitlines,
        "floor: a match a line": lambda: [LABEL.match(line) for line in text.splitlines()],
        "which format it is": lambda: next(each for each in FORMATS if each.claims(source)),
        "where turns begin": lambda: choose_labels(gather_forms(find_places(text, 0)), text),
        "turns split, nothing judged": lambda: find_places(text, 0),
        "labels into passages": lambda: read_labelled_text(source),
        "hearing into passages": _read(read_hearing, "  Mr. {name}. {words}\n"),
        "court into passages": _read(read_court, "Q. {words}\nA. I did.\n"),
        "call into passages": _read(read_earnings_call, "Ann {name} -- Analyst\n{words}\n"),
        "read_transcript, whole": lambda: read_transcript(data, "hour"),
    }
    seconds = _interleaved(steps)
    print("| an hour of speech | MB/s | of splitlines |\n| --- | --- | --- |")
    floor = seconds["floor: splitlines"]
    for name, taken in seconds.items():
        print(f"| {name} | {len(text) / taken / 1e6:.1f} | {floor / taken:.3f} |")


def an_hour(manner: str, hours: int = 1) -> str:
    """Made-up speech of so many hours, each turn written in the manner."""
    random = Random(7)
    names = ("INSKEEP", "LINDQVIST", "OKAFOR", "ABARA")
    turns = []
    for number in range(TURNS_AN_HOUR * hours):
        said = " ".join(_sentence(random) for _ in range(SENTENCES_A_TURN))
        turns.append(manner.format(name=names[number % 4], words=said))
    return "".join(turns)


def _sentence(random: Random) -> str:
    return " ".join(random.choices(SPEECH.split(), k=10)).capitalize() + "."


def _read(read: Callable[[Source], object], manner: str) -> Callable[[], object]:
    source = Source("hour", an_hour(manner))
    return lambda: read(source)


def _interleaved(steps: dict[str, Callable[[], object]]) -> dict[str, float]:
    taken: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(ROUNDS):
        for name, step in steps.items():
            start = perf_counter()
            step()
            taken[name].append(perf_counter() - start)
    return {name: median(each) for name, each in taken.items()}
