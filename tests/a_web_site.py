"""A web site for a test: a server on loopback with the pages that the test gives it."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Self

from aiohttp import web

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class WebSite:
    """async with WebSite() as site:
    site.page("/talk.txt", "ORTIZ: Good evening.")
    await read(site.url("/talk.txt"))
    """

    async def __aenter__(self) -> Self:
        self.requests: list[web.Request] = []
        self._answers: dict[str, Answer] = {}
        async with AsyncExitStack() as stack:
            runner = web.ServerRunner(web.Server(self._serve), shutdown_timeout=0.1)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            self.port = int(runner.addresses[0][1])
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._stack.aclose()

    @property
    def host(self) -> str:
        """What VERBATIM_ALLOW_HOSTS must name."""
        return f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"

    def page(self, path: str, body: str | bytes, kind: str = "text/plain", **headers: str) -> None:
        """Serve a page; a header `ETag` makes it answer 304 to who has it."""
        data = body.encode() if isinstance(body, str) else body

        async def answer(request: web.Request) -> web.StreamResponse:
            etag = headers.get("ETag")
            if etag and request.headers.get("If-None-Match") == etag:
                return web.Response(status=304, headers=headers)
            return web.Response(body=data, headers={"Content-Type": kind, **headers})

        self._answers[path] = answer

    def answer(self, path: str, answer: Answer) -> None:
        """Answer as the test says."""
        self._answers[path] = answer

    def redirect(self, path: str, target: str) -> None:
        async def answer(_: web.Request) -> web.StreamResponse:
            return web.Response(status=302, headers={"Location": target})

        self._answers[path] = answer

    def status(self, path: str, status: int) -> None:
        async def answer(_: web.Request) -> web.StreamResponse:
            return web.Response(status=status)

        self._answers[path] = answer

    def silence(self, path: str) -> None:
        """Take the request and never answer."""

        async def answer(_: web.Request) -> web.StreamResponse:
            await asyncio.Event().wait()
            raise AssertionError

        self._answers[path] = answer

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        self.requests.append(request)  # type: ignore[arg-type]
        answer = self._answers.get(request.path)
        return await answer(request) if answer else web.Response(status=404)  # type: ignore[arg-type]
