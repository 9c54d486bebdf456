"""Crumbs are refused before they are made; sparse talk is read."""

import pytest

from bot.errors import NotATranscript
from bot.reading.reader import read_transcript

LINES = 3_000


def clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"


CRUMBS = {
    "a letter a time": ("a.txt", [f"({clock(at)}) a\n" for at in range(LINES)]),
    "a word a name": ("a.txt", [f"{'AB'[at % 2]}x  {clock(at)}\nno\n\n" for at in range(LINES)]),
    "arrows": ("a.txt", [">> NO.\n"] * LINES),
    "question and answer": ("a.txt", ["Q. So?\nA. No.\n"] * LINES),
    "dashes": ("a.txt", ["- [Ann] No.\n- [Bo] I do.\n"] * LINES),
    "a row a letter": ("a.csv", [
        "time,speaker,text\n", *(f"{at},Ann,a\n{at},Bo,b\n" for at in range(LINES))
    ]),
    "a name a line": ("a.txt", [
        f"Ann {chr(97 + at % 26)}{chr(97 + at // 26 % 26)}{chr(97 + at // 676)}xy  {clock(at)}\n"
        "I do think so.\n\n" for at in range(LINES)
    ]),
}  # fmt: skip


@pytest.mark.parametrize("shape", CRUMBS)
def test_nobody_talks_in_crumbs(shape: str) -> None:
    name, pieces = CRUMBS[shape]

    with pytest.raises(NotATranscript):
        read_transcript("".join(pieces).encode(), name)


def test_a_videos_words_by_twos_are_read() -> None:
    text = "".join(f"{clock(at)}\nI said\n{clock(at)}\nyou did.\n" for at in range(LINES))
    reading = read_transcript(text.encode(), "video.txt")

    assert sum(turn.text.count("I said") for turn in reading.turns) == LINES
    assert reading.coverage == 1.0
