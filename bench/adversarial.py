"""What reading costs at worst: seconds and memory for each MB of sources that nobody would write.

Each source is read by a process of its own, so that its highest memory is its own, and is given
up after a minute. Memory is what the process grew by, beside the source itself.
"""

import resource
import sys
import time
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import NamedTuple

from bot.errors import SourceError
from bot.reading.reader import read_transcript

MEGABYTES = (1, 4)
LIMIT_SECONDS = 60
RSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""What `ru_maxrss` counts in: bytes on macOS, KiB elsewhere."""

TURN = "Ann Lee: I see you.\nBo Ray: You do.\n"


class Cost(NamedTuple):
    """What one reading took; `outcome` is the format, or why it was refused."""

    seconds: float
    memory_bytes: int
    outcome: str


def repeated(unit: str) -> Callable[[int], str]:
    """A maker of sources that are nothing but one unit."""
    return lambda size: (unit * (size // len(unit.encode()) + 1))[:size]


def after_talk(unit: str) -> Callable[[int], str]:
    """A maker of sources that begin as talk, so that all the steps of reading are taken."""
    return lambda size: TURN * 4 + repeated(unit)(size)


def counted(unit: str) -> Callable[[int], str]:
    """A maker of sources with another number in each of their units."""
    return lambda size: "".join(unit.format(n) for n in range(size // len(unit.format(99_999))))


def cues(line: str, head: str = "") -> Callable[[int], str]:
    """A maker of captions, a second each."""
    stamp = "{}\n{:02}:{:02}:{:02},000 --> {:02}:{:02}:{:02},900\n"

    def made(size: int) -> str:
        count = size // (len(stamp) + len(line))
        clock = ((n // 3600, n // 60 % 60, n % 60) for n in range(count))
        return head + "".join(
            stamp.format(n, *at, *at) + f"{line}\n\n" for n, at in enumerate(clock, start=1)
        )

    return made


KINDS: dict[str, Callable[[int], str]] = {
    **{
        f"`{unit}`".replace("\n", "↵"): repeated(unit)
        for unit in [
            *("(", "[", "*", "_", "<", ":", "\n", " ", "-", "—", '"', "“", "'", "\\", "&", ">>"),
            *("a: ", "0:00 ", "Q. ", ">> ", "1\n00:00:00,000 --> ", "[a](", "*a ", "_a ", "**a: "),
            *('{"a":', "a,", "a\t", "<p>", "<b>a ", "1", "A", "a\n", "a:\n", "A:\nb\n", "Mr. A. "),
            *("你", "e\u0301\u0301\u0301", "İ", "()", "[]", "(a) ", "[a] ", "12:00\n", "# a\n"),
        ]
    },
    **{
        f"talk, then `{unit}`".replace("\n", "↵"): after_talk(unit)
        for unit in [
            *("(", "[", "*", "_", "<", "*a ", "**a", "_a", "*a **b ", "__a_b", "<a ", "&a", "\\["),
            *("[a](", "[a](b(", "![", "a ", "a", " ", "\n", '"', "“a ", "'", "-", "a, ", "你", "1"),
            *("(a ", "[a ", "Ann Lee: ", "off the record ", "I'm Ann Lee ", "April 4, ", "said "),
        ]
    },
    "two letters' turns": repeated("A: a\nB: b\n"),
    "short turns": repeated("A: yes.\nB: no, you.\n"),
    "short turns in Markdown": repeated("**Ann:** I am.\n\n**Bo:** You.\n\n"),
    "short turns in one line": repeated("ANN: I see. BO: You do. "),
    "questions and answers": repeated("Q. You?\nA. Me.\n"),
    "a label for each turn": counted("Name{}: I see you.\n"),
    "a full name for each turn": counted("Ann N{}: I see.\n"),
    "recorders' heads": repeated("Ann Lee  0:03\nI see.\nBo Ray  0:04\nYou.\n"),
    "stamped lines": repeated("[00:00:01] A: I.\n[00:00:02] B: You.\n"),
    "broadcast changes": repeated(">> I see.\n>> You do.\n"),
    "SRT": cues("Yes, I."),
    "SRT with labels": cues("ANN: Yes, I."),
    "WebVTT with voices": cues("<v Ann>Yes, I.", "WEBVTT\n\n"),
    "CSV rows": lambda size: "start,speaker,text\n" + repeated("1,A,I am.\n2,B,You?\n")(size),
    "CSV of one letter": lambda size: "speaker,text\n" + repeated("A,b\nC,d\n")(size),
    "JSON utterances": lambda size: _listed('{"speaker":"A","text":"I."},', size),
    "JSON utterances of two": lambda size: _listed(
        '{"speaker":"A","start":1,"text":"I am."},{"speaker":"B","start":2,"text":"You."},', size
    ),
    "JSON one deep": lambda size: "[" * (size // 2) + "]" * (size // 2),
    "HTML paragraphs": lambda size: "<html><body>" + repeated("<p><b>Ann:</b> I.</p>")(size),
    "HTML nested": lambda size: "<html>" + repeated("<div>")(size),
}


def main() -> None:
    """Print the table: a row for each kind. Kinds named as arguments are those measured."""
    sizes = [f"s/MB at {size} MB | memory × at {size} MB" for size in MEGABYTES]
    print(f"| source | {' | '.join(sizes)} | outcome |")
    print(f"| --- | {' | '.join(['---', '---'] * len(sizes))} | --- |")
    for kind in KINDS:
        print(measured_row(kind), flush=True)


def measured_row(kind: str) -> str:
    """The table's row for a kind of source."""
    cells: list[str] = []
    outcome = ""
    for size in MEGABYTES:
        cost = measured(kind, size * 1_000_000)
        cells += [f"{cost.seconds / size:.2f}", f"{cost.memory_bytes / size / 1e6:.1f}"]
        outcome = cost.outcome
    return f"| {kind.replace('|', '¦')} | {' | '.join(cells)} | {outcome} |"


def measured(kind: str, size: int) -> Cost:
    """What it costs to read a source of that kind and of so many bytes."""
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_measure, args=(theirs, kind, size))
    process.start()
    theirs.close()
    if not ours.poll(LIMIT_SECONDS):
        process.kill()
        process.join()
        return Cost(LIMIT_SECONDS, 0, "given up")
    try:
        cost: Cost = ours.recv()
    except EOFError:
        cost = Cost(0.0, 0, "the process died")
    process.join()
    return cost


def _measure(answer: Connection, kind: str, size: int) -> None:
    data = KINDS[kind](size).encode()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    try:
        outcome = read_transcript(data, "source").format
    except SourceError as refusal:
        outcome = str(refusal).partition(": ")[2][:60]
    seconds = time.process_time() - began
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    answer.send(Cost(seconds, (after - before) * RSS_UNIT, outcome))


def _listed(utterances: str, size: int) -> str:
    whole = utterances * (size // len(utterances))
    return '{"utterances":[' + whole.rstrip(",") + "]}"


if __name__ == "__main__":
    main()
