"""A local server of OpenAI's protocol for tests and measurements. Nothing real is ever asked.

Chat Completions and Responses, structured outputs, JSON mode and plain words, each of which
can be missing; answers come from a script, and what was asked is kept.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web

Script = Callable[[str], str]
"""The material of a prompt in, the words of the answer out."""


@asynccontextmanager
async def served(
    answer: Callable[[web.Request], Awaitable[web.StreamResponse]],
) -> AsyncIterator[int]:
    """A server on loopback that answers `POST /v1/{api}`: its port."""
    app = web.Application(client_max_size=64 * 1024**2)
    app.router.add_post("/v1/{api:.*}", answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


@dataclass
class Asked:
    """One call: which interface, the body, and when it came (seconds, for differences)."""

    api: str
    body: dict[str, Any]
    at: float = field(default_factory=time.monotonic)

    @property
    def material(self) -> str:
        """The transcript as the model gets it."""
        if self.api == "responses":
            return str(self.body["input"])
        return str(self.body["messages"][-1]["content"])

    @property
    def shape(self) -> str:
        """`json_schema`, `json_object`, or `text`."""
        if self.api == "responses":
            return str(self.body.get("text", {}).get("format", {}).get("type", "text"))
        return str(self.body.get("response_format", {}).get("type", "text"))


@dataclass
class ModelServer:
    """async with ModelServer(script) as model: … model.url, model.asked

    `faults`: statuses that are answered first, in turn. `lacks`: interfaces and shapes that the
    server does not know. `silent`: it takes the call and never answers. `trickles`: it begins to
    answer and never ends. `retry_after`: what a 429 asks for. `raw`: a body in the place of every
    answer. `refuses`: a refusal instead. `refused`: the calls in a form that it lacks.
    """

    script: Script = lambda _: "{}"
    faults: list[int] = field(default_factory=list)
    lacks: frozenset[str] = frozenset()
    silent: bool = False
    trickles: bool = False
    retry_after: str | None = None
    raw: str | None = None
    refuses: bool = False
    delay_seconds: float = 0.0
    asked: list[Asked] = field(default_factory=list)
    refused: list[Asked] = field(default_factory=list)

    async def __aenter__(self) -> Self:
        self._gone = asyncio.Event()
        self._serving = served(self._answer)
        self.port = await self._serving.__aenter__()
        return self

    async def __aexit__(self, *raised: Any) -> None:
        self._gone.set()
        await self._serving.__aexit__(*raised)

    @property
    def url(self) -> str:
        """For OPENAI_BASE_URL."""
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def settings(self) -> dict[str, Any]:
        """The settings of a program that asks this server."""
        return {
            "openai_api_key": "sk-test",
            "openai_base_url": self.url,
            "openai_model": "scripted",
        }

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        api = "chat" if request.match_info["api"] == "chat/completions" else "responses"
        asked = Asked(api, await request.json())
        if not self.lacks.isdisjoint({api, asked.shape}):
            self.refused.append(asked)
        if api in self.lacks:
            return web.json_response({"error": {"message": "no such path"}}, status=404)
        if asked.shape in self.lacks:
            told = {"error": {"message": f"{asked.shape} is not supported"}}
            return web.json_response(told, status=400)
        self.asked.append(asked)
        if self.silent:
            await self._gone.wait()
        if self.trickles:
            return await self._trickle(request)
        if self.delay_seconds:
            await asyncio.sleep(self.delay_seconds)
        if self.faults:
            headers = {"Retry-After": self.retry_after} if self.retry_after else {}
            status = self.faults.pop(0)
            return web.json_response(
                {"error": {"message": "later"}}, status=status, headers=headers
            )
        if self.raw is not None:
            return web.Response(text=self.raw, content_type="application/json")
        words = self.script(asked.material)
        made = _responded if api == "responses" else _completed
        return web.json_response(made(words, refuses=self.refuses))

    async def _trickle(self, request: web.Request) -> web.StreamResponse:
        """A space now and then, which is the beginning of any JSON, until the caller is gone."""
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        while not self._gone.is_set():
            await response.write(b" ")
            await asyncio.sleep(0.02)
        return response


def draft(**parts: Any) -> str:
    """The answer that holds these parts of a draft, the others empty."""
    empty = {"headline": None, "lede": None, "points": [], "quotes": [], "topics": []}
    return json.dumps(empty | parts)


def written(text: str, *turns: int) -> dict[str, Any]:
    """A sentence of a draft."""
    return {"text": text, "turns": list(turns)}


def pointer(turn: int, first: int = 1, last: int | None = None) -> dict[str, int]:
    """A pointer to a quote."""
    return {"turn": turn, "first": first, "last": last or first}


def _completed(words: str, *, refuses: bool) -> dict[str, Any]:
    message = {"role": "assistant", "content": None if refuses else words}
    if refuses:
        message["refusal"] = "I cannot help with that."
    return {
        "id": "c1",
        "object": "chat.completion",
        "created": 0,
        "model": "scripted",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"prompt_tokens": 900, "completion_tokens": 100, "total_tokens": 1000},
    }


def _responded(words: str, *, refuses: bool) -> dict[str, Any]:
    content = {"type": "output_text", "text": words, "annotations": []}
    if refuses:
        content = {"type": "refusal", "refusal": "I cannot help with that."}
    return {
        "id": "r1",
        "object": "response",
        "created_at": 0,
        "model": "scripted",
        "status": "completed",
        "parallel_tool_calls": False,
        "tool_choice": "auto",
        "tools": [],
        "output": [
            {
                "id": "m1",
                "type": "message",
                "role": "assistant",
                "status": "completed",
                "content": [content],
            }
        ],
        "usage": {
            "input_tokens": 900,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 100,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 1000,
        },
    }
