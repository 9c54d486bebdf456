"""The HTTP server: every door of the playground on one port of this machine."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from playground.file_host import FileHost
from playground.platform import Platform
from playground.responding import Responding
from playground.web_api.endpoint import WebApi

HOST = "127.0.0.1"
LARGEST_BODY = 128 * 1024 * 1024
STOP_SECONDS = 2.0


def bind(port: int) -> socket.socket:
    """A socket on this machine alone; port 0 takes any free one. Raises OSError."""
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((HOST, port))
    except OSError:
        bound.close()
        raise
    return bound


@asynccontextmanager
async def serving(
    platform: Platform, routes: list[web.RouteDef], bound: socket.socket
) -> AsyncIterator[None]:
    """Serve the platform and the page's `routes`; in the end all is saved and nothing runs."""
    ledger = platform.workspace.ledger
    saving = asyncio.create_task(ledger.keep_saved())
    runner = await _run(platform, routes, bound)
    try:
        yield
    finally:
        await runner.cleanup()
        await platform.chores.stop()
        saving.cancel()
        await asyncio.gather(saving, return_exceptions=True)
        ledger.save()


async def _run(
    platform: Platform, routes: list[web.RouteDef], bound: socket.socket
) -> web.AppRunner:
    app = web.Application(client_max_size=LARGEST_BODY)
    app.add_routes([*_slack_routes(platform), *routes])

    async def let_go(_: web.Application) -> None:
        platform.bell.silence()  # the page's streams end by it
        await platform.sockets.close()

    app.on_shutdown.append(let_go)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=STOP_SECONDS)
    await runner.setup()
    await web.SockSite(runner, bound).start()
    return runner


def _slack_routes(platform: Platform) -> list[web.RouteDef]:
    api, files, responding = WebApi(platform), FileHost(platform), Responding(platform)
    return [
        web.route("*", "/api/{method}", api.serve),
        web.get("/files-pri/{address}/{name:.*}", files.download),
        web.post("/upload/v1/{ticket}", files.upload),
        web.post("/response/{key:.+}", responding.serve),
        web.get("/socket", platform.sockets.serve),
    ]
