"""MB/s of the readers of captions, beside libraries and the bare split into blocks, in one run.

What a library does is to be compared with reading into merged turns. `read_transcript` does more:
it tells the form and the language, and finds roles, names, descriptions, days and flags. How the
cost grows is in `proportion`. The speech is made up: four people in turns of about half a minute,
cues of two lines.
"""

import io
import random
import time
from collections.abc import Callable, Iterator
from functools import partial

import pysubs2
import srt
import webvtt

from bot.formats.captions.subrip import read_subrip
from bot.formats.captions.webvtt import read_webvtt
from bot.formats.passage import Script
from bot.formats.source import Source
from bot.reading.people import find_people
from bot.reading.plain_turn import PlainTurn
from bot.reading.reader import LARGEST_BYTES, read_transcript
from bot.reading.turns import merge_passages

SPEECH = (
    "the bridge of a town and its harbor will open on Friday I think that we said so last week"
    " but nobody asked you why it closed in winter when ferries run"
)
WORDS = SPEECH.split()
NAMES = ("Maria Ortiz", "Tom Okafor", "Ruth Ashby", "Bo Ray")
CUE_MS = 2500
CUES_AN_HOUR = 3_600_000 // CUE_MS
CUES_A_TURN = 12
ROUNDS = 15


def main() -> None:
    """Print the table."""
    print("One hour of speech, best of", ROUNDS, "interleaved rounds\n")
    print("| what is done | MB/s | times the library |\n| --- | --- | --- |")
    for written, library in ((a_webvtt(1), "webvtt-py"), (an_srt(1), "srt")):
        speeds = _speeds(written, _ways(written, library))
        for name, speed in speeds.items():
            print(f"| {name} | {speed:.1f} | {speed / speeds[library]:.1f} |")


def a_webvtt(hours: int) -> str:
    """Captions with a voice in each cue."""
    blocks = (
        f"{_time(at, '.')} --> {_time(at + 1, '.')}\n<v {name}>{words}"
        for at, name, words in _spoken(hours)
    )
    return "WEBVTT\n\n" + "\n\n".join(blocks) + "\n"


def an_srt(hours: int) -> str:
    """Captions with a label in the words where the speaker changes."""
    blocks = (
        f"{at + 1}\n{_time(at, ',')} --> {_time(at + 1, ',')}\n"
        + (words if at % CUES_A_TURN else f"{name}: {words}")
        for at, name, words in _spoken(hours)
    )
    return "\n\n".join(blocks) + "\n"


def _spoken(hours: int) -> Iterator[tuple[int, str, str]]:
    chance = random.Random(7)
    for at in range(hours * CUES_AN_HOUR):
        lines = (" ".join(chance.choices(WORDS, k=7)) for _ in range(2))
        yield at, NAMES[at // CUES_A_TURN % len(NAMES)], "\n".join(lines) + "."


def _time(cue: int, point: str) -> str:
    seconds, milliseconds = divmod(cue * CUE_MS, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{milliseconds:03}"


def _ways(written: str, library: str) -> dict[str, Callable[[], object]]:
    data, source = written.encode(), Source("a", written)
    assert len(data) < LARGEST_BYTES
    if library == "webvtt-py":
        return {
            "WebVTT: split into blocks": lambda: split_into_blocks(written),
            "webvtt-py": lambda: list(webvtt.from_buffer(io.StringIO(written))),
            "pysubs2 (vtt)": lambda: pysubs2.SSAFile.from_string(written, format_="vtt"),
            "WebVTT: into merged turns": lambda: merged_turns(read_webvtt, source),
            "WebVTT: read_transcript, whole": lambda: read_transcript(data, "a"),
        }
    return {
        "SRT: split into blocks": lambda: split_into_blocks(written),
        "srt": lambda: list(srt.parse(written)),
        "pysubs2 (srt)": lambda: pysubs2.SSAFile.from_string(written, format_="srt"),
        "SRT: into merged turns": lambda: merged_turns(read_subrip, source),
        "SRT: read_transcript, whole": lambda: read_transcript(data, "a"),
    }


def merged_turns(read: Callable[[Source], Script], source: Source) -> list[PlainTurn]:
    """What the libraries do and more: cues read, labels judged, neighbours of one voice joined."""
    script = read(source)
    people = find_people(each for p in script.passages if (each := p.speaker_label) is not None)
    return merge_passages(script.passages, partial(script.words, source.text), people)


def split_into_blocks(written: str) -> list[list[str]]:
    """The floor: blocks and their lines, and nothing understood."""
    return [block.split("\n") for block in written.split("\n\n")]


def _speeds(written: str, ways: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The MB/s of each way in processor time, in rounds that take turns: they share the noise."""
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(ROUNDS):
        for name, way in ways.items():
            start = time.process_time()
            way()
            best[name] = min(best[name], time.process_time() - start)
    return {name: len(written) / 1e6 / seconds for name, seconds in best.items()}
