"""Builders of transcripts: say what a test is about, and let the rest be ordinary."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.models.transcript import Kind, Role, Speaker, Terms, Transcript, Turn

SEED = Path(__file__).parent.parent / "seeds" / "000_65b998d26dcba495.txt"


def a_speaker(name: str = "Maria Ortiz", role: Role = "guest", **rest: Any) -> Speaker:
    """A speaker whose id is made of the name: `maria-ortiz`."""
    return Speaker(id=an_id(name), name=name, role=role, **rest)


def a_turn(
    text: str = "We will open the bridge on Friday.",
    speaker: str | None = "Maria Ortiz",
    kind: Kind = "speech",
    terms: Terms = "on-record",
    **rest: Any,
) -> Turn:
    """A turn of the speaker of that name. Its number is given by `a_transcript`."""
    return Turn(
        number=1,
        speaker=an_id(speaker) if speaker else None,
        attribution=rest.pop("attribution", "labelled" if speaker else None),
        kind=kind,
        text=text,
        spans=((0, len(text)),),
        terms=terms,
        **rest,
    )


def a_transcript(*turns: Turn, speakers: Sequence[Speaker] = (), **rest: Any) -> Transcript:
    """The turns in order, numbered from 1; speakers not given are guests."""
    numbered = [replace(turn, number=number) for number, turn in enumerate(turns, start=1)]
    known = {speaker.id: speaker for speaker in speakers}
    for turn in numbered:
        if turn.speaker and turn.speaker not in known:
            known[turn.speaker] = a_speaker(turn.speaker.replace("-", " ").title())
    ordinary = {"id": "bridge", "format": "labelled-text", "language": "en"}
    return Transcript(speakers=tuple(known.values()), turns=tuple(numbered), **(ordinary | rest))


def an_id(name: str) -> str:
    """The id of the speaker of that name."""
    return re.sub(r"\W+", "-", name.lower()).strip("-")


def the_seed() -> Transcript:
    """The seed's seventeen turns with its three speakers, as a reader should give them."""
    header, *paragraphs = SEED.read_text(encoding="utf-8").strip().split("\n\n")
    first = a_turn(header.removeprefix("date 2024-04-04 "), None, "introduction")
    second = a_turn(paragraphs[0], "Steve Inskeep", "introduction", attribution="inferred")
    return a_transcript(
        first,
        second,
        *(_labelled(paragraph) for paragraph in paragraphs[1:]),
        speakers=(
            a_speaker("Steve Inskeep", "host", labels=("INSKEEP",), inferred=True),
            a_speaker("John Ruwitch", "reporter", labels=("JOHN RUWITCH, BYLINE", "RUWITCH")),
            a_speaker("Wang Huiyao", "guest", labels=("WANG HUIYAO",)),
        ),
        id="seed",
        name=SEED.name,
    )


def _labelled(paragraph: str) -> Turn:
    label, _, text = paragraph.partition(": ")
    if "WANG" in label:
        return a_turn(text, "Wang Huiyao", "actuality")
    return a_turn(text, "John Ruwitch" if "RUWITCH" in label else "Steve Inskeep")
