"""Machine output: MB/s of opening it beside `json.loads` alone, for 1, 10 and 100 hours of speech.

What is opened is generated: words at 150 a minute, a sentence every twelve, a voice every fifty.
"""

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

from bot.formats.machine.container import open_machine_output

HOURS = (1, 10, 100)
WORDS_AN_HOUR = 9000
SECONDS_A_WORD = 0.4
WORDS_A_SENTENCE = 12
WORDS_A_TURN = 50
SENTENCE = "the council will vote on a wall along the harbor before the end of this year"


def main() -> None:
    """Print the table: a row for each maker and length."""
    print("| maker | hours | MB | json.loads MB/s | opened MB/s | share of json.loads |")
    print("| --- | --- | --- | --- | --- | --- |")
    for maker, make in (("Amazon Transcribe", amazon), ("WhisperX", whisperx)):
        for hours in HOURS:
            data = json.dumps(make(hours * WORDS_AN_HOUR)).encode()
            megabytes = len(data) / 1e6
            rounds = max(1, 10 // hours)
            floor, ours = fastest([json.loads, opened], data, rounds)
            print(
                f"| {maker} | {hours} | {megabytes:.1f} | {megabytes / floor:.0f} "
                f"| {megabytes / ours:.0f} | {floor / ours:.2f} |"
            )


def opened(data: bytes) -> object:
    """The text and script of an answer."""
    return open_machine_output(data, "answer.json")


def fastest(measured: list[Callable[[bytes], object]], data: bytes, rounds: int) -> list[float]:
    """The shortest time of each in seconds, over interleaved rounds."""
    best = [float("inf")] * len(measured)
    for _ in range(rounds):
        for at, run in enumerate(measured):
            start = time.perf_counter()
            run(data)
            best[at] = min(best[at], time.perf_counter() - start)
    return best


def words(count: int) -> Iterator[tuple[str, float, int]]:
    """Each word with its start in seconds and its voice."""
    vocabulary = SENTENCE.split()
    for at in range(count):
        yield vocabulary[at % len(vocabulary)], at * SECONDS_A_WORD, at // WORDS_A_TURN % 4


def amazon(count: int) -> dict[str, Any]:
    """An answer of Amazon Transcribe: an item for each word and each stop."""
    items: list[dict[str, Any]] = []
    for at, (word, start, voice) in enumerate(words(count), start=1):
        items.append(
            {
                "start_time": f"{start:.3f}",
                "end_time": f"{start + 0.3:.3f}",
                "speaker_label": f"spk_{voice}",
                "alternatives": [{"confidence": "0.9971", "content": word}],
                "type": "pronunciation",
            }
        )
        if at % WORDS_A_SENTENCE == 0:
            stop = [{"confidence": "0.0", "content": "."}]
            items.append({"alternatives": stop, "type": "punctuation"})
    return {"results": {"items": items}, "status": "COMPLETED"}


def whisperx(count: int) -> dict[str, Any]:
    """An answer of WhisperX: a segment for each sentence, with its words."""
    heard = list(words(count))
    segments = []
    for first in range(0, count, WORDS_A_SENTENCE):
        some = heard[first : first + WORDS_A_SENTENCE]
        voice = f"SPEAKER_{some[0][2]:02}"
        segments.append(
            {
                "start": some[0][1],
                "end": some[-1][1] + 0.3,
                "text": " " + " ".join(word for word, _, _ in some) + ".",
                "words": [
                    {"word": word, "start": at, "end": at + 0.3, "score": 0.9, "speaker": voice}
                    for word, at, _ in some
                ],
                "speaker": voice,
            }
        )
    return {"segments": segments, "language": "en"}
