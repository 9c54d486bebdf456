"""What a model may return: pointers to words, and short sentences with the turns they rest on."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import StrictInt, StrictStr, ValidationError

from bot.models.noun import Noun
from bot.models.pointer import Pointer


class Written(Noun):
    """A sentence in a model's words, and the turns that it says it rests on."""

    text: StrictStr
    turns: tuple[StrictInt, ...]


class Draft(Noun):
    """What a model made of a transcript. Nothing of it is shown before it passed a gate.

    `unread` counts what was there and had not the agreed shape.
    """

    headline: Written | None = None
    lede: Written | None = None
    points: tuple[Written, ...] = ()
    quotes: tuple[Pointer, ...] = ()
    topics: tuple[Written, ...] = ()
    unread: int = 0


MOST_CHARACTERS = 200_000
"""Of an answer. What is longer is no draft, however it goes on."""

# `<think>The user wants …</think>`
THOUGHTS = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)

MOST_OF_A_KIND = 12
"""Points, quotes, topics of a draft that are looked at."""

WRITTEN_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "text": {"type": "string"},
        "turns": {"type": "array", "items": {"type": "integer"}},
    },
    "required": ["text", "turns"],
    "additionalProperties": False,
}
POINTER_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {name: {"type": "integer"} for name in ("turn", "first", "last")},
    "required": ["turn", "first", "last"],
    "additionalProperties": False,
}
DRAFT_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "headline": WRITTEN_SCHEMA,
        "lede": WRITTEN_SCHEMA,
        "points": {"type": "array", "items": WRITTEN_SCHEMA},
        "quotes": {"type": "array", "items": POINTER_SCHEMA},
        "topics": {"type": "array", "items": WRITTEN_SCHEMA},
    },
    "required": ["headline", "lede", "points", "quotes", "topics"],
    "additionalProperties": False,
}
"""The strict schema of structured outputs: every field required, no other allowed."""


def read_draft(answer: str) -> Draft:
    """The draft in a model's answer; parts without the agreed shape are left out and counted.

    Raises ValueError for what is no JSON object, or one that holds nothing of a draft.
    """
    found = read_object(answer, DRAFT_SCHEMA)
    headline, lede = _written(found.get("headline")), _written(found.get("lede"))
    points, topics = written_in(found.get("points")), written_in(found.get("topics"))
    quotes = pointers_in(found.get("quotes"))
    absent = sum(found.get(each) is None for each in ("headline", "lede"))
    parts = (headline, lede, *points, *topics, *quotes)
    return Draft(
        headline=headline,
        lede=lede,
        points=tuple(each for each in points if each),
        quotes=tuple(each for each in quotes if each),
        topics=tuple(each for each in topics if each),
        unread=sum(each is None for each in parts) - absent,
    )


def read_object(answer: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON object of an answer. Raises ValueError if there is none, or none of the schema."""
    if len(answer) > MOST_CHARACTERS:
        raise ValueError("too long")
    try:
        found = json.loads(_object_in(answer))
    except RecursionError as error:
        raise ValueError("too deep") from error
    if not isinstance(found, dict) or not found.keys() & schema["properties"].keys():
        raise ValueError("nothing of what was asked for in it")
    return found


def written_in(found: Any) -> list[Written | None]:
    """The sentences of a list; None for each that has not the agreed shape."""
    return [_written(each) for each in _listed(found)]


def pointers_in(found: Any) -> list[Pointer | None]:
    """The pointers of a list; None for each that has not the agreed shape."""
    return [_pointer(each) for each in _listed(found)]


def _object_in(answer: str) -> str:
    """The JSON in an answer: without a fence, or words before and behind it, which some servers
    put there, and without the thoughts before it.
    """
    bare = THOUGHTS.sub("", answer).strip()
    if bare.startswith("{"):
        return bare
    return bare[bare.find("{") : bare.rfind("}") + 1]


def _listed(found: Any) -> Sequence[Any]:
    return found[:MOST_OF_A_KIND] if isinstance(found, list) else ()


def _written(found: Any) -> Written | None:
    if not isinstance(found, dict):
        return None
    try:
        written = Written(text=found.get("text"), turns=found.get("turns"))
    except ValidationError:
        return None
    return written if written.text.strip() and written.turns else None


def _pointer(found: Any) -> Pointer | None:
    try:
        return Pointer.model_validate(found)
    except ValidationError:
        return None
