"""The web process's paths: Slack's requests, and whether the process lives and can work."""

import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import generate_latest

from bot.desk import Front
from bot.errors import StoreUnavailable

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Asgi = Callable[[Any, Any, Any], Awaitable[None]]

PLAIN = "text/plain; charset=utf-8"


class Web:
    """An ASGI application: `/healthz`, `/readyz` and `/metrics` here, the rest is Slack's."""

    def __init__(self, slack: Asgi, front: Front) -> None:
        self._slack = slack
        self._front = front
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "verbatim_requests", "Requests of Slack's, by the status answered", ["status"],
            registry=self._registry,
        )  # fmt: skip
        self._seconds = Histogram(
            "verbatim_ack_seconds", "Time to the acknowledgement",
            buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3), registry=self._registry,
        )  # fmt: skip
        self._pages = {
            "/healthz": self._health,
            "/readyz": self._readiness,
            "/metrics": self._metrics,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        page = self._pages.get(scope["path"]) if scope["type"] == "http" else None
        if page and scope["method"] in ("GET", "HEAD"):
            status, kind, body = await page()
            await _answer(send, status, kind, body)
        elif scope["type"] == "http":
            await self._counted(scope, receive, send)
        else:
            await self._slack(scope, receive, send)

    async def _counted(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.perf_counter()

        async def sending(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                self._requests.labels(str(message["status"])).inc()
                self._seconds.observe(time.perf_counter() - started)
            await send(message)

        await self._slack(scope, receive, sending)

    async def _health(self) -> tuple[int, str, bytes]:
        return 200, PLAIN, b"up\n"

    async def _readiness(self) -> tuple[int, str, bytes]:
        try:
            await self._front.check_store()
        except StoreUnavailable as fault:
            return 503, PLAIN, f"{fault}\n".encode()
        return 200, PLAIN, b"ready\n"

    async def _metrics(self) -> tuple[int, str, bytes]:
        counted = generate_latest(self._registry) + await self._model_totals()
        return 200, CONTENT_TYPE_LATEST, counted

    async def _model_totals(self) -> bytes:
        """What all workers together had of the model; left out while the store is away."""
        registry = CollectorRegistry()
        totals = Gauge(
            "verbatim_model", "What came of the model, since the store was new", ["outcome"],
            registry=registry,
        )  # fmt: skip
        try:
            for outcome, number in (await self._front.books.totals()).items():
                totals.labels(outcome).set(number)
        except StoreUnavailable:
            return b""
        return generate_latest(registry)


async def _answer(send: Send, status: int, kind: str, body: bytes) -> None:
    headers = [(b"content-type", kind.encode()), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
