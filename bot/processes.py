"""The processes of the program, each from its settings to its end: web and worker."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
from collections.abc import Coroutine, Iterator
from datetime import timedelta
from typing import Any

from bot.adapters.embedded import embedded_server
from bot.errors import StoreUnavailable, UsageError
from bot.log import log
from bot.ports import Ports
from bot.settings import Settings

DIGEST_LOOK_SECONDS = 1.0
"""How often a worker looks for due digests: one set for the next minute comes with it."""

DRAIN_SECONDS = 8
"""How long running requests and jobs are given at the end; what is not done is run again."""

STOPPING = (signal.SIGINT, signal.SIGTERM)


@contextlib.contextmanager
def redis_url(settings: Settings) -> Iterator[str]:
    """Where Redis is: as set, or the embedded server of the data folder."""
    if settings.redis_url:
        yield settings.redis_url
        return
    with embedded_server(settings.data_dir) as url:
        yield url


async def run_web(settings: Settings, url: str) -> None:
    """Answer Slack until told to stop: over HTTP, and over Socket Mode when it is set.

    Raises UsageError when the port is taken.
    """
    import uvicorn  # noqa: PLC0415 - a worker needs neither a web server nor Bolt

    from bot.desk import build_front  # noqa: PLC0415
    from handlers.app import build_app, slack_over_http, slack_over_socket  # noqa: PLC0415
    from handlers.web import Web  # noqa: PLC0415

    listening = _listen(settings)
    front = build_front(settings, url)
    app = build_app(settings, front)
    config = uvicorn.Config(
        Web(slack_over_http(app), front),
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=DRAIN_SECONDS,
    )
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(front.close)
        if settings.slack_app_token:
            slack = slack_over_socket(app, settings)
            stack.push_async_callback(slack.close_async)
            await slack.connect_async()  # type: ignore[no-untyped-call]
        log.info("web_up", port=settings.port, socket_mode=bool(settings.slack_app_token))
        # uvicorn raises the signal that stopped it once more: ours to ignore, we end in order.
        for each in STOPPING:
            signal.signal(each, lambda *_: None)
        await uvicorn.Server(config).serve(sockets=[listening])
    log.info("web_down")


async def run_worker(settings: Settings, url: str) -> None:
    """Run jobs and queue due digests until told to stop."""
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
    log.info("worker_up", concurrency=settings.concurrency, lease_seconds=settings.lease_seconds)
    try:
        await _until_told_to_stop(
            *(lane.run() for lane in lanes), _look_for_digests(workshop.ports)
        )
    finally:
        await workshop.close()
    log.info("worker_down")


async def end_with_stdin() -> None:
    """Have this process told to stop when its standard input closes: when its parent is gone."""

    class EndOfInput(asyncio.Protocol):
        def connection_lost(self, _: Exception | None) -> None:
            os.kill(os.getpid(), signal.SIGTERM)

    await asyncio.get_running_loop().connect_read_pipe(EndOfInput, sys.stdin)


async def _look_for_digests(ports: Ports) -> None:
    from bot.jobs.digest import queue_due  # noqa: PLC0415 - not for the web process

    while True:
        try:
            await queue_due(ports)
        except StoreUnavailable as fault:
            log.warning("digests_not_looked_for", reason=str(fault))
        await asyncio.sleep(DIGEST_LOOK_SECONDS)


async def _until_told_to_stop(*work: Coroutine[Any, Any, None]) -> None:
    """Run the coroutines side by side until a signal comes or one of them fails."""
    told = asyncio.Event()
    for each in STOPPING:
        asyncio.get_running_loop().add_signal_handler(each, told.set)
    tasks = [asyncio.create_task(each) for each in work]
    waiting = asyncio.create_task(told.wait())
    await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
    for task in (waiting, *tasks):
        task.cancel()
    ends = await asyncio.gather(*tasks, return_exceptions=True)
    for end in ends:
        if isinstance(end, Exception):
            raise end


def _listen(settings: Settings) -> socket.socket:
    try:
        return socket.create_server((settings.host, settings.port), backlog=512)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError(f"port {settings.port} cannot be used: {reason}. Set PORT.") from error
