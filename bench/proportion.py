"""Whether cost grows in proportion: 1, 10 and 100 hours of speech in four forms, in one table.

python -m bench proportion

Seconds and the most memory of the whole reading, from bytes to a Transcript, both beside the size
of the source. Memory is measured in a reading of its own, for measuring it takes time.
"""

import json
import tracemalloc
from collections.abc import Callable
from time import process_time

from bench.captions import a_webvtt, an_srt
from bench.labelled_text import an_hour
from bench.machine import WORDS_AN_HOUR, whisperx
from bot.reading.reader import read_transcript

HOURS = (1, 10, 100)
ROUNDS_AN_HOUR = 5
"""So often is one hour read, and the shortest time counts: it is over in a moment."""


def main() -> None:
    """Print the table: a row for each form and length."""
    print("| form | hours | MB | s an hour | s a MB | memory, of the source |")
    print("| --- | --- | --- | --- | --- | --- |")
    for form, written in FORMS.items():
        for hours in HOURS:
            data = written(hours).encode()
            megabytes = len(data) / 1e6
            seconds = min(_seconds(data) for _ in range(ROUNDS_AN_HOUR if hours == 1 else 1))
            print(
                f"| {form} | {hours} | {megabytes:.2f} | {seconds / hours:.3f} "
                f"| {seconds / megabytes:.2f} | {_most_memory(data) / len(data):.1f} × |",
                flush=True,
            )


def utterances(hours: int) -> str:
    """Machine output without a time for each word: a segment for each sentence."""
    written = whisperx(hours * WORDS_AN_HOUR)
    for segment in written["segments"]:
        del segment["words"]
    return json.dumps(written)


FORMS: dict[str, Callable[[int], str]] = {
    "labelled text": lambda hours: an_hour("{name}: {words}\n\n", hours),
    "WebVTT": a_webvtt,
    "SRT": an_srt,
    "JSON": utterances,
}


def _seconds(data: bytes) -> float:
    began = process_time()
    read_transcript(data, "hours")
    return process_time() - began


def _most_memory(data: bytes) -> int:
    tracemalloc.start()
    read_transcript(data, "hours")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most
