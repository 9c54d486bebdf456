"""What the playground talks to in these tests: it keeps what it got and answers as told."""

import asyncio
import json
import time
from collections import deque
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import parse_qsl

from aiohttp import web


class HandTurnedClock:
    """The time, which stands still until a test turns it."""

    def __init__(self) -> None:
        self.seconds = time.time()

    def __call__(self) -> float:
        return self.seconds

    def turn(self, seconds: float) -> None:
        self.seconds += seconds


@dataclass(frozen=True)
class Got:
    """One request, its body parsed."""

    headers: dict[str, str]
    raw: bytes
    body: dict[str, Any]

    @property
    def event(self) -> dict[str, Any]:
        return self.body["event"]


class AProduct:
    """A server at `/slack/events`. Planned answers first, then 200 without a word."""

    def __init__(self) -> None:
        self.got: list[Got] = []
        self.answers: deque[web.Response | None] = deque()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.add_routes([web.post("/slack/events", self._serve), web.get("/healthz", self._health)])
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.events_url = f"http://127.0.0.1:{port}/slack/events"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    def answer(self, *answers: web.Response | None) -> None:
        """Plan the next answers; None never answers."""
        self.answers.extend(answers)

    def events(self, kind: str) -> list[dict[str, Any]]:
        """The events of a type that came, in order."""
        bodies = [each.body for each in self.got if "event" in each.body]
        return [each["event"] for each in bodies if each["event"]["type"] == kind]

    async def _serve(self, request: web.Request) -> web.Response:
        raw = await request.read()
        self.got.append(Got(dict(request.headers), raw, _parsed(request.content_type, raw)))
        answer = self.answers.popleft() if self.answers else web.Response()
        if answer is None:
            await asyncio.Event().wait()  # cut off when the playground hangs up
        return answer

    async def _health(self, _: web.Request) -> web.Response:
        return web.Response(text="ok")


def _parsed(content_type: str, raw: bytes) -> dict[str, Any]:
    if content_type == "application/json":
        return json.loads(raw)
    form = dict(parse_qsl(raw.decode(), keep_blank_values=True))
    return json.loads(form["payload"]) if "payload" in form else form
