"""The commands that stay: `run`, `web`, `worker`."""

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable

from bot.cli.arguments import Arguments
from bot.errors import UsageError
from bot.log import set_up_logging
from bot.processes import redis_url, run_web, run_worker
from bot.settings import Settings, read_settings

Process = Callable[[Settings, str, asyncio.Event], Awaitable[None]]

NO_SLACK = (
    "no Slack workspace is set: SLACK_BOT_TOKEN with SLACK_SIGNING_SECRET or SLACK_APP_TOKEN. "
    "`verbatim run` without them opens the playground"
)


def serve(arguments: Arguments) -> int:
    """Serve until told to stop. Raises UsageError when there is no workspace to serve."""
    settings = read_settings()
    if arguments.port is not None:
        settings = settings.model_copy(update={"port": arguments.port})
    if arguments.command == "run":
        from bot.cli.running import run_everything  # noqa: PLC0415 - not for web and worker

        return run_everything(settings)
    set_up_logging(settings.log_level)
    if not settings.has_slack:
        raise UsageError(NO_SLACK)
    process = run_web if arguments.command == "web" else run_worker
    with redis_url(settings) as url:
        asyncio.run(_serving(process, settings, url, arguments))
    return 0


async def _serving(process: Process, settings: Settings, url: str, arguments: Arguments) -> None:
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, told.set)
    if arguments.until_stdin_closes:
        await loop.connect_read_pipe(lambda: _EndOfInput(told), sys.stdin)
    await process(settings, url, told)


class _EndOfInput(asyncio.Protocol):
    """Standard input closes when the process that started us is gone: time to end as well."""

    def __init__(self, told: asyncio.Event) -> None:
        self._told = told

    def connection_lost(self, _: Exception | None) -> None:
        self._told.set()
