"""Real transcripts against their truth files: what is read exactly, and what is missed.

python -m bench truth            the folder `shared/transcripts` beside the project, if it is there

A Markdown table, a row a file; a dash where the truth file does not say.
"""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bot.errors import SourceError
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

HOUSES = Path(__file__).parents[2] / "shared" / "transcripts"
TOLD = frozenset(["structured", "dual", "markup"])
"""How sure the truth file must be for its turns to be compared."""

# `(Laughter.)`, `\\[04:19\\]`, `[inaudi` where six words end inside one: no words of a turn.
BRACKET = re.compile(r"[\[(][^\[\]()]*(?:[\])]|$)")

FIELDS = ("speakers", "turns", "labels", "starts", "title", "date")


class Miss(NamedTuple):
    """A field that differs: what the truth file says, and what was read."""

    field: str
    expected: str
    read: str


class Compared(NamedTuple):
    """A file with its format, the fields that the truth file has, and those missed."""

    name: str
    format_name: str
    fields: tuple[str, ...]
    misses: tuple[Miss, ...]
    coverage: float = 0.0


def main() -> None:
    """Print the table and the misses."""
    records = truth_records()
    if not records:
        print(f"no transcripts at {HOUSES}")
        return
    compared = [compare(record) for record in records]
    print(f"| file | format | {' | '.join(FIELDS)} |\n|{' --- |' * (len(FIELDS) + 2)}")
    for each in compared:
        print(f"| {each.name[:44]} | {each.format_name} | {' | '.join(_marks(each))} |")
    exact = sum(not each.misses for each in compared)
    print(f"\n{exact} of {len(compared)} files match exactly.\n")
    for each in compared:
        for miss in each.misses:
            print(f"- {each.name}: {miss.field}: {miss.read} for {miss.expected}")


def truth_records(folder: Path = HOUSES) -> list[dict[str, Any]]:
    """The records of the truth file whose turns are told; none where there is no such file."""
    truth = folder / "truth.jsonl"
    if not truth.exists():
        return []
    records = [json.loads(line) for line in truth.read_text("utf-8").splitlines() if line]
    return [record for record in records if record["truth_level"] in TOLD]


def compare(record: dict[str, Any], folder: Path = HOUSES) -> Compared:
    """One file read and held against its record."""
    name = record["file"]
    try:
        transcript = read_transcript((folder / name).read_bytes(), name)
    except SourceError as error:
        return Compared(name, "–", (), (Miss("all", "a transcript", error.reason),))
    told: list[str] = []
    differing: list[Miss] = []
    for field, expected, read in _sides(record, transcript):
        told.append(field)
        if expected != read:
            differing.append(_miss(field, expected, read))
    return Compared(name, transcript.format, tuple(told), tuple(differing), transcript.coverage)


def _sides(record: dict[str, Any], transcript: Transcript) -> Iterator[tuple[str, Any, Any]]:
    """Each field that is told, as the truth file has it and as it was read."""
    person_of = {label: each.id for each in transcript.speakers for label in each.labels}
    canonical = record.get("canonical", {})
    spoken = [turn for turn in transcript.turns if turn.attribution == "labelled"]
    yield "speakers", set(record["speakers"]), set(person_of)
    turns = record["n_turns_raw"] if record["group"] == "whitehouse" else record["n_turns"]
    yield "turns", turns, len(spoken)
    named = [person_of.get(canonical.get(each, each), each) for each in record["turn_speakers"]]
    unlabelled = [
        start.removeprefix(f"{label}.")
        for start, label in zip(record["turn_starts"], record["turn_speakers"], strict=True)
    ]
    expected, starts = _one_person_a_turn(named, unlabelled)
    people = [turn.speaker or "" for turn in spoken]
    read, read_starts = _one_person_a_turn(people, [turn.text for turn in spoken])
    yield "labels", expected, read
    yield "starts", *_starts(starts, read_starts)
    if "title" in record:
        yield "title", record["title"], transcript.title
    if "date" in record:
        day = transcript.air_date
        yield "date", record["date"], day.isoformat() if day else None


def _one_person_a_turn(people: Sequence[str], texts: Sequence[str]) -> tuple[list[str], list[str]]:
    """People and texts with neighbours of one person made one, as two labels may name one."""
    kept = [at for at, person in enumerate(people) if at == 0 or person != people[at - 1]]
    return [people[at] for at in kept], [texts[at] for at in kept]


def _starts(told: Sequence[str], read: Sequence[str]) -> tuple[list[str], list[str]]:
    """The six words told of each turn, and as many letters of what was read."""
    letters = [_letters(each) for each in told]
    lengths = [*map(len, letters), *[30] * len(read)]
    return letters, [_letters(each)[:length] for each, length in zip(read, lengths, strict=False)]


def _letters(text: str) -> str:
    """Letters and digits only, without brackets: the truth file keeps markup and directions."""
    return "".join(filter(str.isalnum, BRACKET.sub("", text))).lower()


def _miss(field: str, told: Any, read: Any) -> Miss:
    if isinstance(told, set):
        return Miss(field, f"missing {sorted(told - read)}", f"added {sorted(read - told)}")
    if isinstance(told, list):
        pairs = zip([*told, None], [*read, None], strict=False)
        at, (one, other) = next((at, each) for at, each in enumerate(pairs) if each[0] != each[1])
        counted = f"{len(told)}, {len(read)} read"
        return Miss(field, f"“{one}” (turn {at + 1} of {counted})", f"“{other}”")
    return Miss(field, repr(told), repr(read))


def _marks(each: Compared) -> list[str]:
    missed = {miss.field for miss in each.misses}
    return ["–" if f not in each.fields else "no" if f in missed else "yes" for f in FIELDS]
