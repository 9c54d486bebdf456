"""A hostile server of OpenAI's protocol: it answers what it is told, or fails as it is told."""

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web

from tests.a_model import served


@dataclass
class HostileServer:
    """async with HostileServer() as server: server.answer = …; server.manner = …

    `manner`: `words` answers with the words; `silence`, `reset`, `refusal`, `empty`, `cut`, `html`,
    `text`, `nothing`, `list`, `deep`, or a status that is answered every time.
    """

    answer: str = "{}"
    manner: str = "words"
    calls: int = 0
    _gone: asyncio.Event = field(default_factory=asyncio.Event)

    async def __aenter__(self) -> Self:
        self._serving = served(self._serve)
        self.port = await self._serving.__aenter__()
        return self

    async def __aexit__(self, *raised: Any) -> None:
        self._gone.set()
        await self._serving.__aexit__(*raised)

    @property
    def settings(self) -> dict[str, Any]:
        """The settings of a program that asks this server."""
        url = f"http://127.0.0.1:{self.port}/v1"
        return {"openai_api_key": "sk-test", "openai_base_url": url, "openai_model": "hostile"}

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        self.calls += 1
        if request.match_info["api"] != "chat/completions":
            return web.json_response({"error": {"message": "no such path"}}, status=404)
        if self.manner.isdecimal():
            headers = {"Retry-After": "1"} if self.calls % 2 else {}
            told = {"error": {"message": "later"}}
            return web.json_response(told, status=int(self.manner), headers=headers)
        if self.manner == "silence":
            await self._gone.wait()
        if self.manner == "reset" and request.transport:
            request.transport.abort()
        return self._odd() or web.json_response(_completion(self.answer))

    def _odd(self) -> web.Response | None:
        """An answer that is none, in some manner."""
        bodies = {
            "html": ("<html>502</html>", "text/html"),
            "text": (json.dumps(_completion(self.answer)), "text/plain"),
            "nothing": ("", "application/json"),
            "list": ('{"choices": [7], "usage": []}', "application/json"),
            "deep": ("[" * 100_000, "application/json"),
            "refusal": (json.dumps(_completion(None)), "application/json"),
            "empty": (json.dumps(_completion("")), "application/json"),
            "cut": (json.dumps(_completion(self.answer, "length")), "application/json"),
        }
        if self.manner not in bodies:
            return None
        body, kind = bodies[self.manner]
        return web.Response(text=body, content_type=kind)


def _completion(words: str | None, reason: str = "stop") -> dict[str, Any]:
    refusal = {"refusal": "I will not."} if words is None else {}
    message = {"role": "assistant", "content": words, **refusal}
    return {
        "id": "c1",
        "object": "chat.completion",
        "created": 0,
        "model": "hostile",
        "choices": [{"index": 0, "finish_reason": reason, "message": message}],
        "usage": {"prompt_tokens": 9, "completion_tokens": 9, "total_tokens": 18},
    }
