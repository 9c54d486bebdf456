"""A reader of what the product shows: what stands in quotation marks, and whose it is said to be.

Reads as a person would: a quotation belongs to the name below it (`— Ortiz · turn 7`), else to
the name at the head of its line (`Ortiz: …`), else to the name over it (`turn 7, Ortiz:`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.models.transcript import Transcript

# “words”, "words", «words»; a curly quotation may hold others, to the last mark of its line
QUOTATION = re.compile(r"“(?P<curly>[^\n]*)”|\"(?P<straight>[^\"\n]+)\"|«(?P<angle>[^»\n]+)»")
BELOW = re.compile(r"^(?:—|    )\s*(?P<name>[^\n·]+?)(?:, on tape)?(?: ·|,) turn (?P<turn>\d+)")
OVER = re.compile(r"^turn (?P<turn>\d+), (?P<name>.+?)(?:, on tape)?:$")
HEAD = re.compile(r"^(?:[-•>] )?(?P<name>[^:“\"\n]{2,60}?)(?:, on tape)?: ")  # `• Ortiz: …`
REPORTED = re.compile(r"^(?:[-•] )?.{1,200}?, according to .+? \(turn \d+\):")
TYPED = ("You asked", "No transcript here goes by", "Topics about", "Nothing about")
MARKS = re.compile(r"[“”\"«»„]")


@dataclass(frozen=True)
class Fault:
    """A line that quotes what nobody said, or not the one it names."""

    line: str
    why: str


def faults_in(shown: Iterable[str], transcripts: Sequence[Transcript]) -> list[Fault]:
    """What is wrong with the quotation marks in texts shown of those transcripts.

    What is to be checked names bits of the source, a date or a header, and credits nobody.
    """
    spoken = [
        (each.name_of(turn), turn.number, _bare(turn.text))
        for each in transcripts
        for turn in each.turns
    ]
    doubts = [flag.message for each in transcripts for flag in each.flags]
    return [
        fault
        for text in shown
        for fault in _faults(text.split("\n"), spoken)
        if not any(doubt in fault.line for doubt in doubts)
    ]


def _faults(lines: list[str], spoken: list[tuple[str, int, str]]) -> Iterator[Fault]:
    for at, line in enumerate(lines):
        if line.startswith(TYPED):
            continue
        if REPORTED.match(line):
            if MARKS.search(line):
                yield Fault(line, "reported speech in quotation marks")
            continue
        owner, turn = _owner(lines, at, {name for name, _, _ in spoken})
        for found in QUOTATION.finditer(line):
            words = _bare(found["curly"] or found["straight"] or found["angle"] or "")
            if not any(_is_by(owner, turn, words, each) for each in spoken):
                yield Fault(line, f"not verbatim by {owner or 'anybody'}, turn {turn or 'any'}")


def _owner(lines: list[str], at: int, names: set[str]) -> tuple[str | None, int | None]:
    after = BELOW.match(lines[at + 1]) if at + 1 < len(lines) else None
    over = OVER.match(lines[at - 1]) if at else None
    found = after or over
    if found:
        return found["name"], int(found["turn"])
    head = HEAD.match(lines[at])
    return (head["name"] if head and head["name"] in names else None), None


def _is_by(owner: str | None, turn: int | None, words: str, spoken: tuple[str, int, str]) -> bool:
    name, number, text = spoken
    return words in text and (turn is None or turn == number) and (owner is None or owner == name)


def _bare(text: str) -> str:
    return " ".join(text.split())
