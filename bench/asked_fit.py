"""The weights of `bot/compose/asking_signals.py`, fitted on the questions marked `tune`.

A logistic regression by Newton's method. For each question the sentence of a right turn that
scores best is an answer, and the best of the other turns are none; as the scores move, so do
these, so the fit is made several times over. Each transcript is also left out once: the shares
that the others' weights then answer and refuse on it are the honest ones.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import exp

from bench.asked import QUESTIONS, Asked, read_source
from bot.compose.asking import answered_by_rule
from bot.compose.asking_ground import Ground
from bot.compose.asking_people import speakers_meant
from bot.compose.asking_signals import Asked as Put
from bot.compose.asking_signals import Signals
from bot.compose.material import gather_whole
from bot.language.asking.questions import understood_question

FITS, STEPS = 4, 8
SHRINK = 1.0
"""How much a weight's square costs, beside examples that count about 2,500 together."""

MOST_WRONG = 6
"""Wrong sentences of a question that are shown to the fit, the best first."""

ANSWER_COUNTS, NO_ANSWER_COUNTS, TURN_COUNTS = 3.0, 2.5, 1.0
"""How much a right sentence counts, the best of a question without answer, and of one with it."""

FADING = 0.4
REFUSED = 0.92
"""The share of the unanswerable that the threshold refuses on transcripts left out."""

START = (*Signals(near=1.0, **dict.fromkeys(Signals._fields[1:], 0.0)), 0.0)
Weights = tuple[float, ...]
"""One for each signal, and the bias."""


@dataclass(frozen=True)
class Case:
    """A question with the signals of each sentence that it touches, and whether that is right."""

    source: str
    answerable: bool
    rows: tuple[tuple[Signals, bool], ...]


@dataclass(frozen=True)
class Example:
    """Signals, whether they are an answer's, and how much they count."""

    signals: Signals
    is_answer: bool
    counts: float


def main() -> None:
    """Print the weights and the thresholds, and what they answer on transcripts left out."""
    cases = list(_cases())
    results = [each for source in sorted({case.source for case in cases})
               for each in _left_out(source, cases)]  # fmt: skip
    refused = sorted((score for score, _, answerable in results if not answerable), reverse=True)
    print("| refused | answered from the right turn | answered wrongly | threshold |")
    print("| --- | --- | --- | --- |")
    for share in (0.85, 0.9, REFUSED, 0.94, 0.96):
        threshold = refused[int((1 - share) * len(refused))]
        answered = [right for score, right, can in results if can and score > threshold]
        total = sum(can for _, _, can in results)
        right, wrong = sum(answered) / total, (len(answered) - sum(answered)) / total
        print(f"| {share:.2f} | {right:.2f} | {wrong:.2f} | {threshold:.2f} |")
    weights = _fitted(cases)
    for name, weight in zip((*Signals._fields, "bias"), weights, strict=True):
        print(f"{name} = {weight:.2f}")


def _cases() -> Iterator[Case]:
    grounds: dict[str, Ground] = {}
    for line in QUESTIONS.read_text().splitlines():
        asked = Asked(**json.loads(line))
        if asked.split != "tune" or not asked.is_there:
            continue
        material = gather_whole(read_source(asked.source))
        if answered_by_rule(material, asked.question) is not None:
            continue
        ground = grounds.setdefault(asked.source, Ground(material))
        put = Put(understood_question(asked.question, ground.language), ground)
        theirs = speakers_meant(material, asked.question)
        rows = tuple(
            (put.signals(at), sentence.turn.number in asked.turns)
            for at, sentence in enumerate(ground.sentences)
            if ground.states(at)
            and put.touches(at)
            and put.may_answer(at)
            and (not theirs or sentence.turn.speaker in theirs)
        )
        yield Case(asked.source, bool(asked.turns), rows)


def _left_out(source: str, cases: Sequence[Case]) -> Iterator[tuple[float, bool, bool]]:
    """Of each question about the source: the best score, whether it is right, and answerable."""
    weights = _fitted([each for each in cases if each.source != source])
    for case in cases:
        if case.source == source:
            scored = ((_score(weights, signals), right) for signals, right in case.rows)
            best, right = max(scored, default=(-99.0, False))
            yield best, right, case.answerable


def _fitted(cases: Sequence[Case]) -> Weights:
    weights: Weights = START
    for _ in range(FITS):
        weights = _regressed(list(_examples(cases, weights)))
    return weights


def _examples(cases: Iterable[Case], weights: Weights) -> Iterator[Example]:
    for case in cases:
        rows = sorted(case.rows, key=lambda row: -_score(weights, row[0]))
        right = next((signals for signals, is_right in rows if is_right), None)
        if right is not None:
            yield Example(right, is_answer=True, counts=ANSWER_COUNTS)
        wrong = [signals for signals, is_right in rows if not is_right][:MOST_WRONG]
        counts = TURN_COUNTS if case.answerable else NO_ANSWER_COUNTS
        for rank, signals in enumerate(wrong):
            yield Example(signals, is_answer=False, counts=counts / (1 + FADING * rank))


def _regressed(examples: Sequence[Example]) -> Weights:
    """Newton's steps from nothing: each solves for where the slope would be level."""
    size = len(START)
    weights = [0.0] * size
    for _ in range(STEPS):
        slope = [SHRINK * weight for weight in (*weights[:-1], 0.0)]
        bend = [[SHRINK * (row == column) for column in range(size)] for row in range(size)]
        for example in examples:
            odds = 1 / (1 + exp(-_score(weights, example.signals)))
            signals = (*example.signals, 1.0)
            for row, signal in enumerate(signals):
                if not signal:
                    continue
                slope[row] += example.counts * (odds - example.is_answer) * signal
                curve = example.counts * odds * (1 - odds) * signal
                for column, other in enumerate(signals):
                    bend[row][column] += curve * other
        weights = [
            weight - each for weight, each in zip(weights, _solved(bend, slope), strict=True)
        ]
    return tuple(weights)


def _solved(matrix: list[list[float]], wanted: Sequence[float]) -> list[float]:
    """What the matrix makes `wanted` of, by Gauss and Jordan; no row may follow from others."""
    rows = [[*row, each] for row, each in zip(matrix, wanted, strict=True)]
    for at, row in enumerate(rows):
        lead = row[at]
        row[:] = [each / lead for each in row]
        for other in rows:
            if other is not row:
                factor = other[at]
                other[:] = [a - factor * b for a, b in zip(other, row, strict=True)]
    return [row[-1] for row in rows]


def _score(weights: Sequence[float], signals: Signals) -> float:
    return weights[-1] + sum(
        weight * signal for weight, signal in zip(weights, signals, strict=False)
    )
