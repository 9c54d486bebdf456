"""What a model may return to a question: sentences with their turns, and pointers to words."""

from collections.abc import Mapping
from typing import Any

from bot.models.draft import (
    POINTER_SCHEMA,
    WRITTEN_SCHEMA,
    Written,
    pointers_in,
    read_object,
    written_in,
)
from bot.models.noun import Noun
from bot.models.pointer import Pointer


class AnswerDraft(Noun):
    """A model's answer. Nothing of it is shown before it passed a gate.

    `answered`: whether the model says that the material answers. `unread` counts what was there
    and had not the agreed shape.
    """

    answered: bool
    sentences: tuple[Written, ...] = ()
    quotes: tuple[Pointer, ...] = ()
    unread: int = 0


ANSWER_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "answered": {"type": "boolean"},
        "sentences": {"type": "array", "items": WRITTEN_SCHEMA},
        "quotes": {"type": "array", "items": POINTER_SCHEMA},
    },
    "required": ["answered", "sentences", "quotes"],
    "additionalProperties": False,
}
"""The strict schema of structured outputs: every field required, no other allowed."""


def read_answer(answer: str) -> AnswerDraft:
    """The draft in a model's answer; parts without the agreed shape are left out and counted.

    Raises ValueError for what is no JSON object, or one that does not say whether it answers.
    """
    found = read_object(answer, ANSWER_SCHEMA)
    if not isinstance(found.get("answered"), bool):
        raise ValueError("it does not say whether it answers")
    sentences, quotes = written_in(found.get("sentences")), pointers_in(found.get("quotes"))
    return AnswerDraft(
        answered=found["answered"],
        sentences=tuple(each for each in sentences if each),
        quotes=tuple(each for each in quotes if each),
        unread=sum(each is None for each in (*sentences, *quotes)),
    )
