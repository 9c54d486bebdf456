"""The commands that stay: `run`, `web`, `worker`."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from bot.cli.arguments import Arguments
from bot.errors import UsageError
from bot.log import set_up_logging
from bot.processes import end_with_stdin, redis_url, run_web, run_worker
from bot.settings import read_settings

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
        asyncio.run(_serving(process(settings, url), arguments))
    return 0


async def _serving(process: Coroutine[Any, Any, None], arguments: Arguments) -> None:
    if arguments.until_stdin_closes:
        await end_with_stdin()
    await process
