"""The processes of the program, each from its settings to its end: web and worker.

Each runs until `told` is set, and then ends in order: what it took up is done or given back.
"""

import asyncio
import contextlib
import socket
from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.adapters.embedded import embedded_server
from bot.errors import StoreUnavailable, UsageError
from bot.log import log
from bot.ports import Ports
from bot.settings import Settings

if TYPE_CHECKING:
    import uvicorn
    from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler

    from handlers.web import Web

DIGEST_LOOK_SECONDS = 1.0
"""How often a worker looks for due digests: one set for the next minute comes with it."""

DRAIN_SECONDS = 8
"""How long running requests and jobs are given at the end; what is not done is run again."""


@contextlib.contextmanager
def redis_url(settings: Settings) -> Iterator[str]:
    """Where Redis is: as set, or the embedded server of the data folder."""
    if settings.redis_url:
        yield settings.redis_url
        return
    with embedded_server(settings.data_dir) as url:
        yield url


async def run_web(settings: Settings, url: str, told: asyncio.Event) -> None:
    """Answer Slack: over HTTP, and over Socket Mode when it is set.

    Raises UsageError when the port is taken.
    """
    from bot.desk import build_front  # noqa: PLC0415 - a worker needs no web process's parts
    from handlers.app import build_app, slack_over_http, slack_over_socket  # noqa: PLC0415
    from handlers.web import Web  # noqa: PLC0415

    listening = _listen(settings)
    front = build_front(settings, url)
    app = build_app(settings, front)
    server = _server(Web(slack_over_http(app), front))
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(front.close)
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        until = [serving, asyncio.create_task(told.wait())]
        if settings.slack_app_token:
            slack = slack_over_socket(app, settings)
            stack.push_async_callback(slack.close_async)
            until.append(asyncio.create_task(_connected(slack)))
            stack.callback(until[-1].cancel)
        log.info("web_up", port=settings.port, socket_mode=bool(settings.slack_app_token))
        await _first_of(*until)
        server.should_exit = True
        await serving
    log.info("web_down")


def _server(web: "Web") -> "uvicorn.Server":
    import uvicorn  # noqa: PLC0415 - a worker needs neither a web server nor Bolt

    class Server(uvicorn.Server):
        """uvicorn would take the signals for itself, and raise them again at its end."""

        @contextlib.contextmanager
        def capture_signals(self) -> Iterator[None]:
            yield

    return Server(
        uvicorn.Config(
            web,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=DRAIN_SECONDS,
        )
    )


async def _connected(slack: "AsyncSocketModeHandler") -> None:
    """Stay connected to Slack until cancelled. Connecting takes as long as Slack is away."""
    await slack.connect_async()  # type: ignore[no-untyped-call]
    await asyncio.Event().wait()


async def run_worker(settings: Settings, url: str, told: asyncio.Event) -> None:
    """Run jobs and queue due digests."""
    from bot.adapters.queue_worker import LaneWorker  # noqa: PLC0415 - not for the web process
    from bot.desk import build_workshop  # noqa: PLC0415
    from bot.jobs.runner import run_envelope  # noqa: PLC0415

    workshop = build_workshop(settings, url)

    async def run(envelope: str) -> None:
        await run_envelope(envelope, workshop.ports)

    lease = timedelta(seconds=settings.lease_seconds)
    lanes = [
        LaneWorker(lane, workshop.redis, url, run, concurrency=settings.concurrency, lease=lease)
        for lane in ("answer", "intake")
    ]
    work = [*(lane.run() for lane in lanes), _look_for_digests(workshop.ports)]
    tasks = [asyncio.create_task(each) for each in work]
    log.info("worker_up", concurrency=settings.concurrency, lease_seconds=settings.lease_seconds)
    try:
        await _first_of(*tasks, asyncio.create_task(told.wait()))
    finally:
        await _ended(tasks)
        await workshop.close()
    log.info("worker_down")


async def _look_for_digests(ports: Ports) -> None:
    from bot.adapters.queue_worker import is_told_to_end  # noqa: PLC0415 - not for the web process
    from bot.jobs.digest import queue_due  # noqa: PLC0415

    while not is_told_to_end():
        try:
            await queue_due(ports)
        except StoreUnavailable as fault:
            log.warning("digests_not_looked_for", reason=str(fault))
        await asyncio.sleep(DIGEST_LOOK_SECONDS)


async def _first_of(*tasks: "asyncio.Task[Any]") -> None:
    """Returns when one of the tasks ended; raises what it raised."""
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        task.result()


async def _ended(tasks: list["asyncio.Task[None]"]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _listen(settings: Settings) -> socket.socket:
    try:
        return socket.create_server((settings.host, settings.port), backlog=512)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError(f"port {settings.port} cannot be used: {reason}. Set PORT.") from error
