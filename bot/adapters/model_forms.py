"""The forms in which a server of OpenAI's protocol may be asked, the strictest first."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from openai import AsyncOpenAI
from openai.types.chat import ChatCompletion
from openai.types.responses import Response

from bot.ports.composing import Drafted, Prompt

CHARACTERS_A_TOKEN = 4
"""For servers that do not count: what English takes."""


@dataclass(frozen=True)
class Form:
    """An interface (Responses or Chat Completions), and how the answer's shape is asked for."""

    api: Literal["responses", "chat"]
    shape: Literal["schema", "json", "plain"]

    async def ask(self, client: AsyncOpenAI, model: str, prompt: Prompt) -> Drafted:
        """The answer's words: none where it is a refusal, or not whole.

        Raises OpenAIError, or ValueError for what is no answer of that interface.
        """
        instructions = prompt.instructions
        if self.shape != "schema":
            instructions += f"\n\nThe JSON schema of the answer:\n{_shown(prompt.schema)}"
        if self.api == "responses":
            return await self._respond(client, model, instructions, prompt)
        return await self._complete(client, model, instructions, prompt)

    async def _respond(
        self, client: AsyncOpenAI, model: str, instructions: str, prompt: Prompt
    ) -> Drafted:
        options: dict[str, Any] = {}
        if self.shape == "schema":
            options["text"] = {"format": {"type": "json_schema", **_named(prompt.schema)}}
        elif self.shape == "json":
            options["text"] = {"format": {"type": "json_object"}}
        found = await client.responses.create(
            model=model, instructions=instructions, input=prompt.material, store=False, **options
        )
        if not isinstance(found, Response):
            raise ValueError("not a response")
        answer = found.output_text if found.status in ("completed", None) else ""
        return Drafted(_storable(answer), _tokens(found.usage, prompt, answer))

    async def _complete(
        self, client: AsyncOpenAI, model: str, instructions: str, prompt: Prompt
    ) -> Drafted:
        options: dict[str, Any] = {}
        if self.shape == "schema":
            named = {"type": "json_schema", "json_schema": _named(prompt.schema)}
            options["response_format"] = named
        elif self.shape == "json":
            options["response_format"] = {"type": "json_object"}
        found = await client.chat.completions.create(
            model=model,
            messages=[
                {"role": "system", "content": instructions},
                {"role": "user", "content": prompt.material},
            ],
            **options,
        )
        if not isinstance(found, ChatCompletion) or not found.choices:
            raise ValueError("not a completion")
        choice = found.choices[0]
        is_whole = choice.finish_reason not in ("length", "content_filter")
        answer = (choice.message.content if is_whole else None) or ""
        return Drafted(_storable(answer), _tokens(found.usage, prompt, answer))


FORMS = tuple(
    Form(api, shape)
    for api in ("responses", "chat")
    for shape in ("schema", "json", "plain")
)  # fmt: skip


def _named(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"name": "draft", "strict": True, "schema": dict(schema)}


def _shown(schema: Mapping[str, Any]) -> str:
    return json.dumps(schema)


def _storable(answer: str) -> str:
    """The answer without halves of characters, which no store takes."""
    return answer.encode("utf-8", "replace").decode("utf-8")


def _tokens(usage: Any, prompt: Prompt, answer: str) -> int:
    """What the server counted, or an estimate: a server that counts nothing costs as well."""
    counted = getattr(usage, "total_tokens", None)
    if isinstance(counted, int) and counted > 0:
        return counted
    letters = len(prompt.instructions) + len(prompt.material) + len(answer)
    return letters // CHARACTERS_A_TOKEN
