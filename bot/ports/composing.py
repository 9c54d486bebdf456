"""Who makes briefs and answers, and what a language model needs for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from bot.models.ask import AskAnswer
from bot.models.brief import Brief
from bot.models.mode import Mode
from bot.models.transcript import Transcript


class Composer(Protocol):
    """Makes briefs, and answers questions."""

    async def brief(
        self, transcript: Transcript, workspace: str = "", mode: Mode = "model"
    ) -> Brief:
        """The brief of a transcript. Never raises for want of a model: it falls back, and says
        why in `notice`.
        """
        ...

    async def ask(
        self, transcript: Transcript, question: str, workspace: str = "", mode: Mode = "model"
    ) -> AskAnswer:
        """What the transcript says to the question, or that it does not say."""
        ...


@dataclass(frozen=True)
class Prompt:
    """What a model is given: instructions, material that is never instruction, and the shape
    of the answer. `version` is that of the instructions.
    """

    version: str
    instructions: str
    material: str
    schema: Mapping[str, Any]


@dataclass(frozen=True)
class Drafted:
    """What a model answered, and what it cost."""

    answer: str
    tokens: int


class Drafter(Protocol):
    """A language model."""

    @property
    def name(self) -> str:
        """The model's name, shown on what it wrote."""
        ...

    async def draft(self, prompt: Prompt, seconds: float) -> Drafted:
        """The model's answer within that time. Raises ModelUnavailable."""
        ...


class ModelBooks(Protocol):
    """What a model answered, what it cost, and what of it was dropped."""

    async def kept(self, workspace: str, key: str) -> str | None:
        """The answer that is kept under the key."""
        ...

    async def keep(self, workspace: str, key: str, answer: str, *, seconds: float | None) -> None:
        """Keep an answer: for so long, or as long as transcripts are kept."""
        ...

    async def spend(self, workspace: str, day: str, tokens: int) -> int:
        """Count tokens, or give them back (below 0): the day's tokens with them."""
        ...

    async def count(self, outcome: str, number: int = 1) -> None:
        """Count an outcome for the metrics: `sentences_dropped`, `briefs_by_model`, …"""
        ...

    async def totals(self) -> dict[str, int]:
        """What was counted since the store was new."""
        ...
