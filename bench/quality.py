"""How good answers and briefs are, measured on data beside the project; skipped where absent.

Questions: `bench/data/questions.jsonl`, ours, in the manner of reporters; half have no answer in
the transcript although its topic is there. Only the split `tune` was looked at when tuning.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bench import briefs, reported
from bot.compose.asking import answer_question
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

ROOT = Path(__file__).parent.parent
QUESTIONS = Path(__file__).parent / "data" / "questions.jsonl"


@dataclass(frozen=True)
class Asked:
    """A question about a source; `turns` that answer it are empty when none does."""

    source: str
    question: str
    turns: tuple[int, ...]
    split: str


@dataclass(frozen=True)
class Outcome:
    """What came of a question: `right` for the right turn, or for a refusal that was due."""

    asked: Asked
    said: str | None
    turns: tuple[int, ...]

    @property
    def is_right(self) -> bool:
        """Whether it was answered from a right turn, or refused as it should be."""
        if not self.asked.turns:
            return self.said is None
        return bool(set(self.turns) & set(self.asked.turns))


def main() -> None:
    """Print the tables: summaries beside other summarizers, questions, reported speech."""
    briefs.main()
    print()
    print("| split | unanswerable refused | answerable from the right turn |")
    print("| --- | --- | --- |")
    for split in ("tune", "held-out"):
        outcomes = list(ask_all(split))
        refused = [each.is_right for each in outcomes if not each.asked.turns]
        answered = [each.is_right for each in outcomes if each.asked.turns]
        print(f"| {split} | {_share(refused)} | {_share(answered)} |")
    print()
    reported.main()


def ask_all(split: str) -> Iterator[Outcome]:
    """Every question of the split whose source is there, put to the offline composer."""
    for line in QUESTIONS.read_text().splitlines():
        asked = Asked(**json.loads(line))
        if asked.split == split and (ROOT / asked.source).exists():
            found = answer_question(_transcript(asked.source), asked.question)
            yield Outcome(asked, found.answer, found.turns)


@cache
def _transcript(source: str) -> Transcript:
    path = ROOT / source
    return read_transcript(path.read_bytes(), path.name)


def _share(results: list[bool]) -> str:
    return f"{sum(results)} of {len(results)}" if results else "no data"
