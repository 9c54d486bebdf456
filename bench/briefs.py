"""Offline briefs: ROUGE at 110 words beside other summarizers, and their time, in one run.

The meetings and their reference summaries lie beside the project; skipped where they do not.
The time is the processor's, for the whole brief of a transcript already read: lede, points,
quotes, reported speech, topics. Its floor is splitting the sentences and taking their words.
"""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import fmean

from bench._rouge import first_words, rouge
from bench._summarizers import (
    Sentence,
    at_random,
    first_sentences,
    frequency_and_mmr,
    lexrank,
)
from bot.compose.extractive import compose_brief
from bot.language.spoken import spoken_sentences
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

SUMMARIES = Path(__file__).parents[2] / "shared" / "transcripts" / "summaries.jsonl"
BUDGET_WORDS = 110
ROUNDS = 5
FLOOR = "floor: sentences and words"

Order = Callable[[list[Sentence]], Iterable[Sentence]]
OTHERS: dict[str, Order] = {
    "frequency + MMR": frequency_and_mmr,
    "LexRank": lexrank,
    "first sentences": first_sentences,
    "random": at_random,
}


@dataclass(frozen=True)
class Summarized:
    """A meeting, with the summary that a person wrote of it."""

    transcript: Transcript
    reference: str


def main() -> None:
    """Print the table of summarizers."""
    if not SUMMARIES.exists():
        print(f"Skipped: no {SUMMARIES.name} beside the project.")
        return
    meetings = read_meetings()
    words = sum(_word_count(each.transcript) for each in meetings)
    systems = summarizers()
    seconds = _fastest({FLOOR: lambda each: spoken_sentences(each.turns), **systems}, meetings)
    print(f"{len(meetings)} meetings, {words:,} words; each summary cut at {BUDGET_WORDS} words\n")
    print("| system | ROUGE-1 | ROUGE-2 | ms per 10,000 words | times the floor |")
    print("| --- | --- | --- | --- | --- |")
    for name, took in seconds.items():
        shown = "| |"
        if name in systems:
            ones, twos = zip(*(scores(systems[name], each) for each in meetings), strict=True)
            shown = f"{fmean(ones):.3f} | {fmean(twos):.3f} |"
        print(f"| {name} | {shown} {took / words * 1e7:.0f} | {took / seconds[FLOOR]:.1f} |")


def read_meetings() -> list[Summarized]:
    """The meetings beside the project."""
    return [_meeting(line) for line in SUMMARIES.read_text().splitlines()]


def summarizers() -> dict[str, Callable[[Transcript], str]]:
    """Ours and the others: each takes a transcript and gives a text."""
    return {"**ours**": brief_words} | {
        name: partial(_in_order, order) for name, order in OTHERS.items()
    }


def brief_words(transcript: Transcript) -> str:
    """The lede and the points of our brief, in order, without the names that stand before."""
    brief = compose_brief(transcript)
    return " ".join([brief.lede, *(point.text for point in brief.points)])


def scores(summarize: Callable[[Transcript], str], meeting: Summarized) -> tuple[float, float]:
    """ROUGE-1 and ROUGE-2 of the summary, cut at the budget."""
    summary = first_words(summarize(meeting.transcript), BUDGET_WORDS)
    return rouge(summary, meeting.reference, 1), rouge(summary, meeting.reference, 2)


def _meeting(line: str) -> Summarized:
    """The meeting, read by the product as text with labels."""
    record = json.loads(line)
    text = "\n\n".join(
        f"{each['speaker']}: {' '.join(each['text'].split())}" for each in record["turns"]
    )
    transcript = read_transcript(text.encode(), f"{record['id']}.txt")
    return Summarized(transcript, record["reference_summary"])


def _in_order(order: Order, transcript: Transcript) -> str:
    spoken = spoken_sentences(transcript.turns)
    sentences = [Sentence(each.text, len(each.text.split()), each.content) for each in spoken]
    return " ".join(each.text for each in _within_budget(order(sentences)))


def _within_budget(ordered: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences up to the one that fills the budget."""
    words = 0
    for each in ordered:
        if words >= BUDGET_WORDS:
            return
        words += each.length
        yield each


def _fastest(
    runs: dict[str, Callable[[Transcript], object]], meetings: list[Summarized]
) -> dict[str, float]:
    """The shortest time of the processor of each for all meetings, over interleaved rounds."""
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(ROUNDS):
        for name, run in runs.items():
            start = time.process_time()
            for each in meetings:
                run(each.transcript)
            best[name] = min(best[name], time.process_time() - start)
    return best


def _word_count(transcript: Transcript) -> int:
    return sum(len(turn.text.split()) for turn in transcript.turns)
