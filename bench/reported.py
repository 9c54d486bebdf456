"""How well reported speech is told from the rest, and its sources named: the table of it.

The labels are ours, made by reading: `bench/data/reported.jsonl`, a sentence a line. Sentences
out of ../shared are pointed at (turn and sentence, with a hash of the words as a guard), never
copied. A line that reports nothing is one that looks as if it might: `as I said`, `that said`.
Only the split `tune` was looked at when tuning; the other is of other houses.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bench.briefs import read_meetings
from bot.language.names import name_words
from bot.language.spoken import Spoken, spoken_sentences
from bot.language.telling.reported import find_reported
from bot.models.quote import Reported
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

ROOT = Path(__file__).parent.parent
LABELS = Path(__file__).parent / "data" / "reported.jsonl"
HASH_LENGTH = 16


@dataclass(frozen=True)
class Passage:
    """A labelled sentence. `who` is the source's place (turn, start, end), None if unclear.

    `unclear`: leaving the source open is right (too). `record`: the line of a file of many.
    """

    source: str
    split: str
    turn: int
    sentence: int
    sha256: str
    reports: bool
    record: int | None = None
    said_by: str | None = None
    who: tuple[int, int, int] | None = None
    unclear: bool = False
    words: str | None = None


@dataclass(frozen=True)
class Judged:
    """A passage beside what was found in it; `names` is the source it should have."""

    passage: Passage
    found: tuple[Reported, ...]
    names: str | None

    @property
    def is_named(self) -> bool:
        """Whether a source was found that is the labelled one."""
        return any(self.names and _is_same(each.source, self.names) for each in self.found)

    @property
    def is_left_open(self) -> bool:
        """Whether nobody at all was named."""
        return all(each.source is None for each in self.found)

    @property
    def is_right(self) -> bool:
        """Whether the source is the labelled one, or open where that is right."""
        return self.is_named or (self.is_left_open and self.passage.unclear)


def main() -> None:
    """Print the table: a row a split."""
    print(
        "| split | passages | recall | precision | source right | wrong name | unclear, rightly |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for split in ("tune", "held-out"):
        judged = list(judge(split))
        if not judged:
            print(f"| {split} | no data |")
            continue
        print(f"| {split} | {len(judged)} | {' | '.join(_figures(judged))} |")
    if absent := _absent():
        print(f"\nSkipped: {absent} passages, whose transcripts are not beside the project.")


def judge(split: str) -> Iterator[Judged]:
    """Every passage of the split whose source is there, with what the product finds in it.

    Raises ValueError where the words are no longer those that were labelled.
    """
    for line in LABELS.read_text().splitlines():
        passage = _passage(line)
        if passage.split == split and (ROOT / passage.source).exists():
            read = _reading(passage.source, passage.record)
            sentence = read.sentences[passage.turn, passage.sentence]
            if _hashed(sentence.text) != passage.sha256:
                raise ValueError(f"other words in {passage.source}, turn {passage.turn}")
            found = read.reported[sentence.turn.number, sentence.start]
            yield Judged(passage, tuple(found), _named(passage, read.transcript))


def _absent() -> int:
    """How many labelled passages have no source here."""
    passages = map(_passage, LABELS.read_text().splitlines())
    return sum(not (ROOT / each.source).exists() for each in passages)


def _figures(judged: Sequence[Judged]) -> list[str]:
    due = [each for each in judged if each.passage.reports]
    found = [each for each in judged if each.found]
    hits = [each for each in due if each.found]
    wrong = [each for each in hits if not each.is_named and not each.is_left_open]
    unclear = [each for each in hits if each.passage.unclear and not each.is_named]
    return [
        _share([bool(each.found) for each in due]),
        _share([each.passage.reports for each in found]),
        _share([each.is_right for each in hits]),
        str(len(wrong)),
        _share([each.is_left_open for each in unclear]),
    ]


def _share(results: Sequence[bool]) -> str:
    if not results:
        return "none"
    return f"{sum(results)} of {len(results)} ({sum(results) / len(results):.2f})"


def _is_same(source: str | None, names: str) -> bool:
    """Whether the last word of the label is in the source, and nothing in it is beside it."""
    if source is None:
        return False
    said, labelled = name_words(source), name_words(names)
    held = set(said) <= set(labelled) or set(labelled) <= set(said)
    return held and labelled[-1] in said


@dataclass(frozen=True)
class _Reading:
    transcript: Transcript
    sentences: dict[tuple[int, int], Spoken]
    reported: dict[tuple[int, int], list[Reported]]


@cache
def _reading(source: str, record: int | None) -> _Reading:
    transcript = _transcript(source, record)
    sentences = spoken_sentences(transcript.turns)
    reported: dict[tuple[int, int], list[Reported]] = defaultdict(list)
    for each in find_reported(sentences, transcript.speakers):
        reported[each.turn, each.start].append(each)
    places = {(each.turn.number, each.number): each for each in sentences}
    return _Reading(transcript, places, reported)


def _transcript(source: str, record: int | None) -> Transcript:
    if record is not None:
        return read_meetings()[record].transcript
    path = ROOT / source
    return read_transcript(path.read_bytes(), path.name)


def _passage(line: str) -> Passage:
    values = json.loads(line)
    if values.get("who"):
        values["who"] = tuple(values["who"])
    return Passage(**values)


def _named(passage: Passage, transcript: Transcript) -> str | None:
    if passage.who is None:
        return None
    turn, start, end = passage.who
    return transcript.turn(turn).text[start:end]


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:HASH_LENGTH]
