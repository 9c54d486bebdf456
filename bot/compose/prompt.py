"""The prompt: a transcript as numbered, delimited material, in windows that a model can hold.

Turns under ground rules are removed here, before the prompt exists.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from bot.compose.material import is_usable
from bot.language.sentences import split_sentences
from bot.models.answer_draft import ANSWER_SCHEMA
from bot.models.draft import DRAFT_SCHEMA
from bot.models.transcript import Transcript, Turn
from bot.ports.composing import Prompt

CHARACTERS_A_TOKEN = 3
"""Low on purpose: names, numbers and other scripts take more tokens than plain English."""

OVERLAP_TURNS = 2
"""Turns that a window has in common with the one before: a question keeps its answer."""


@dataclass(frozen=True)
class Window:
    """A part of a transcript: its prompt, and the numbers of the turns that it shows."""

    prompt: Prompt
    turns: frozenset[int]


@dataclass(frozen=True)
class _Piece:
    """The lines of one turn, or of some of its sentences when it is longer than a window."""

    turn: int
    text: str


def brief_windows(transcript: Transcript, context_tokens: int) -> tuple[Window, ...]:
    """The prompts for a brief: one, or several that overlap. None when nothing may be read."""
    return _windows("brief", "", DRAFT_SCHEMA, transcript, context_tokens)


def ask_windows(transcript: Transcript, question: str, context_tokens: int) -> tuple[Window, ...]:
    """The prompts for a question, one a window. None when nothing may be read."""
    asked = f"Question: {_one_line(question)}\n"
    return _windows("ask", asked, ANSWER_SCHEMA, transcript, context_tokens)


def prompt_version(name: str = "brief") -> str:
    """The version of the instructions of that name: `brief 1`."""
    return _instructions(name)[0]


def _windows(
    name: str, asked: str, schema: Mapping[str, Any], transcript: Transcript, context_tokens: int
) -> tuple[Window, ...]:
    version, instructions = _instructions(name)
    room = context_tokens * CHARACTERS_A_TOKEN
    found = []
    for pieces in _packed(_pieces(transcript, room), room):
        material = asked + _delimited(transcript, [each.text for each in pieces])
        prompt = Prompt(version, instructions, material, schema)
        found.append(Window(prompt, frozenset(each.turn for each in pieces)))
    return tuple(found)


@cache
def _instructions(name: str) -> tuple[str, str]:
    """The version and the words of a file of `prompts/`."""
    text = (Path(__file__).parent / "prompts" / f"{name}.md").read_text("utf-8")
    head, _, rest = text.partition("\n")
    return f"{name} {head.removeprefix('version:').strip()}", rest.strip()


def _pieces(transcript: Transcript, room: int) -> list[_Piece]:
    return [
        piece
        for turn in transcript.turns
        if is_usable(turn)
        for piece in _of_turn(turn, transcript, room)
    ]


def _of_turn(turn: Turn, transcript: Transcript, room: int) -> list[_Piece]:
    head = _head(turn, transcript)
    groups, length = [[head]], len(head)
    for number, (start, end) in enumerate(split_sentences(turn.text), start=1):
        line = f"{turn.number}.{number} {_one_line(turn.text[start:end])}"
        if length + len(line) > room and len(groups[-1]) > 1:
            groups.append([f"{head} (continued)"])
            length = len(head)
        groups[-1].append(line)
        length += len(line) + 1
    return [_Piece(turn.number, "\n".join(lines)) for lines in groups]


def _head(turn: Turn, transcript: Transcript) -> str:
    speaker = transcript.speaker(turn.speaker)
    role = f" ({speaker.role})" if speaker else ""
    kind = "" if turn.kind == "speech" else f", {turn.kind}"
    return f"Turn {turn.number}, {_one_line(transcript.name_of(turn))}{role}{kind}:"


def _one_line(text: str) -> str:
    """The text on one line, so that nothing said can look like a line of ours."""
    return " ".join(text.split())


def _packed(pieces: Sequence[_Piece], room: int) -> list[list[_Piece]]:
    """The pieces in windows no longer than the room, each beginning with the last of the one
    before as far as half the room allows.
    """
    windows: list[list[_Piece]] = []
    length = 0
    for piece in pieces:
        if not windows or length + len(piece.text) > room:
            tail = windows[-1][-OVERLAP_TURNS:] if windows else []
            fits = sum(len(each.text) for each in tail) + len(piece.text) <= room
            windows.append(list(tail) if fits else [])
            length = sum(len(each.text) for each in windows[-1])
        windows[-1].append(piece)
        length += len(piece.text) + 1
    return windows


def _delimited(transcript: Transcript, texts: Sequence[str]) -> str:
    """The material between two lines that nobody who speaks in it can have known."""
    words = "\n".join(texts)
    fence = f"===== {sha256(words.encode()).hexdigest()[:16]} ====="
    about = f"Title: {_one_line(transcript.title)}\n" if transcript.title else ""
    if transcript.air_date:
        about += f"Date: {transcript.air_date.isoformat()}\n"
    return f"{about}Language: {transcript.language}\n{fence}\n{words}\n{fence}"
