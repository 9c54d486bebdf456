"""Questions put to the offline composer, and to the floor: plain BM25 with a threshold.

`bench/data/questions.jsonl` is ours, in the manner of reporters; half of the questions have no
answer in the transcript although its topic is there. The split `tune` fits the weights
(`asked_fit`); the transcripts of `held-out` and `fresh` took no part in it, and the questions of
`fresh` were put by somebody who had only read `bench/data/interviews`, which are made up after
broadcasts. Questions whose source is absent are skipped.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from math import log
from pathlib import Path

from bot.compose.asking import answer_question
from bot.compose.material import gather
from bot.language.spoken import Spoken
from bot.language.words import carrying, words_of
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

ROOT = Path(__file__).parent.parent
QUESTIONS = Path(__file__).parent / "data" / "questions.jsonl"
SPLITS = ("tune", "held-out", "fresh")
SATURATION, LENGTH_SHARE = 1.2, 0.75
"""BM25's k1 and b, as its authors advise."""

FLOOR_THRESHOLDS = tuple(step / 20 for step in range(1, 20))
"""The floor refuses below a share of the best score that a sentence could have; its share is the
one that is right most often on the tuning half."""

Turns = tuple[int, ...]
Answerer = Callable[[Transcript, str], Turns]
"""Turns that answer a question; none when it is refused."""


@dataclass(frozen=True)
class Asked:
    """A question about a source; `turns` that answer it are empty when none does."""

    source: str
    question: str
    turns: Turns
    split: str

    @property
    def is_there(self) -> bool:
        """Whether the source is on this machine."""
        return (ROOT / self.source.partition("#")[0]).exists()


@dataclass(frozen=True)
class Outcome:
    """What came of a question: the turns it was answered from, none if it was refused."""

    asked: Asked
    turns: Turns

    @property
    def is_right(self) -> bool:
        """Whether it was answered from a right turn, or refused as it should be."""
        if not self.asked.turns:
            return not self.turns
        return bool(set(self.turns) & set(self.asked.turns))


def main() -> None:
    """Print what is refused and answered rightly, by the product and by the floor."""
    print("| answers by | split | unanswerable refused | answerable from the right turn |")
    print("| --- | --- | --- | --- |")
    for name, answerer in (("verbatim", _verbatim), ("BM25 sentence", _floor())):
        for split in SPLITS:
            outcomes = list(ask_all(split, answerer))
            refused = [each.is_right for each in outcomes if not each.asked.turns]
            answered = [each.is_right for each in outcomes if each.asked.turns]
            print(f"| {name} | {split} | {_share(refused)} | {_share(answered)} |")


def ask_all(split: str, answerer: Answerer) -> Iterator[Outcome]:
    """Every question of the split whose source is there, put to the answerer."""
    for line in QUESTIONS.read_text().splitlines():
        asked = Asked(**json.loads(line))
        if asked.split == split and asked.is_there:
            yield Outcome(asked, answerer(read_source(asked.source), asked.question))


def _verbatim(transcript: Transcript, question: str) -> Turns:
    found = answer_question(transcript, question)
    return found.turns if found.answered else ()


def _floor() -> Answerer:
    """BM25 with the threshold that does best on the tuning half."""

    def right(threshold: float) -> int:
        outcomes = ask_all("tune", partial(_best_by_words, threshold))
        return sum(each.is_right for each in outcomes)

    return partial(_best_by_words, max(FLOOR_THRESHOLDS, key=right))


def _best_by_words(threshold: float, transcript: Transcript, question: str) -> Turns:
    """The turn of the sentence that BM25 puts first, if it reaches the threshold."""
    sentences = _sentences(transcript.id)
    asked = frozenset(carrying(words_of(question)))
    spread = Counter(word for each in sentences for word in asked & each.vocabulary)
    rarity = {word: log(1 + len(sentences) / (spread[word] + 0.5)) for word in asked}
    usual = sum(each.word_count for each in sentences) / (len(sentences) or 1)
    scores = [(_bm25(each, rarity, usual), each.turn.number) for each in sentences]
    score, turn = max(scores, default=(0.0, 0))
    possible = sum(rarity.values()) * (SATURATION + 1)
    return (turn,) if possible and score >= threshold * possible else ()


def _bm25(sentence: Spoken, rarity: dict[str, float], usual_words: float) -> float:
    length = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * sentence.word_count / usual_words)
    counts = Counter(word for word in sentence.content if word in rarity)
    return sum(
        rarity[word] * count * (SATURATION + 1) / (count + length) for word, count in counts.items()
    )


_READ: dict[str, Transcript] = {}


@cache
def read_source(source: str) -> Transcript:
    """The transcript of a source, read once."""
    path, _, meeting = source.partition("#")
    text = (ROOT / path).read_bytes() if not meeting else _meeting(ROOT / path, meeting)
    transcript = read_transcript(text, Path(path).name if not meeting else f"{meeting}.md")
    _READ[transcript.id] = transcript
    return transcript


def _meeting(path: Path, name: str) -> bytes:
    """One of the meetings that are kept a record a line, as Markdown."""
    records = map(json.loads, path.read_text().splitlines())
    turns = next(each["turns"] for each in records if each["id"] == name)
    return "\n\n".join(f"**{each['speaker']}:** {each['text']}" for each in turns).encode()


@cache
def _sentences(transcript_id: str) -> tuple[Spoken, ...]:
    return gather(_READ[transcript_id]).sentences


def _share(results: list[bool]) -> str:
    return f"{sum(results)} of {len(results)}" if results else "no data"
