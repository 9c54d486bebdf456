"""`verbatim run`: everything in the foreground, each part a process, ended together.

With Slack tokens it is the real bot; without them the playground stands in for Slack.
"""

import asyncio
import contextlib
import os
import secrets
import signal
import socket
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.errors import UsageError
from bot.processes import redis_url
from bot.settings import Settings

SEEDS = Path("seeds")
MANIFEST = Path("manifest.json")
"""What the playground grants and tells the bot, as Slack would."""

STOP_SECONDS = 12
"""How long a part is given to end before it is killed; longer than it needs to drain."""

AGAIN_SECONDS = 1.0
"""A part that ends by itself is started again after so long."""


@dataclass(frozen=True)
class Part:
    """One process: what to run, and what its environment has besides ours."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)


def run_everything(settings: Settings) -> int:
    """Run until Ctrl-C or a termination signal, and leave nothing running. The exit status."""
    with redis_url(settings) as url:
        shared = {"REDIS_URL": url}
        if settings.has_slack:
            parts = _bot(shared, settings)
            said = _said_of_bot(settings)
        else:
            parts = _playground(shared, settings)
            said = _said_of_playground(settings)
        return asyncio.run(_run(parts, said))


def _bot(shared: Mapping[str, str], settings: Settings) -> list[Part]:
    _refuse_taken(settings.host, settings.port)
    web = {**shared, "PORT": str(settings.port)}
    return [
        Part("web", _ourselves("web", "--until-stdin-closes"), web),
        Part("worker", _ourselves("worker", "--until-stdin-closes"), shared),
    ]


def _playground(shared: Mapping[str, str], settings: Settings) -> list[Part]:
    _refuse_taken("127.0.0.1", settings.port)
    data_dir, port, web_port = settings.data_dir, settings.port, _free_port()
    token, secret = f"xoxb-{secrets.token_hex(12)}", secrets.token_hex(16)
    clock = data_dir / "clock"
    slack = {
        **shared,
        "SLACK_BOT_TOKEN": token,
        "SLACK_SIGNING_SECRET": secret,
        "SLACK_APP_TOKEN": "",
        "SLACK_API_URL": f"http://127.0.0.1:{port}/api/",
        "VERBATIM_CLOCK_FILE": str(clock),
        "VERBATIM_HOST": "127.0.0.1",
        "PORT": str(web_port),
        "LOG_LEVEL": os.environ.get("LOG_LEVEL", "WARNING"),
    }
    playground = [
        sys.executable, "-m", "playground", "--until-stdin-closes", "--port", str(port),
        "--events-url", f"http://127.0.0.1:{web_port}/slack/events",
        "--state", str(data_dir / "playground"), "--clock-file", str(clock),
        "--bot-token", token, "--signing-secret", secret,
    ]  # fmt: skip
    if MANIFEST.is_file():
        playground += ["--manifest", str(MANIFEST)]
    if SEEDS.is_dir():
        playground += ["--seeds", str(SEEDS)]
    return [
        Part("playground", playground),
        Part("web", _ourselves("web", "--until-stdin-closes"), slack),
        Part("worker", _ourselves("worker", "--until-stdin-closes"), slack),
    ]


def _said_of_bot(settings: Settings) -> str:
    way = "Socket Mode" if settings.slack_app_token else f"HTTP on port {settings.port}"
    return f"Verbatim is running ({way}). Ctrl-C ends it."


def _said_of_playground(settings: Settings) -> str:
    return (
        "No Slack tokens are set, so this is the playground: a stand-in for Slack, with the\n"
        f"transcripts of seeds/ shared in it. Open  http://127.0.0.1:{settings.port}/\n"
        "Ctrl-C ends it; what was said is kept for the next time."
    )


async def _run(parts: Sequence[Part], said: str) -> int:
    told = asyncio.Event()
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(each, told.set)
    keepers = [asyncio.create_task(_keep_running(part)) for part in parts]
    print(said, flush=True)
    await told.wait()
    print("\nEnding …", flush=True)
    for keeper in keepers:
        keeper.cancel()
    await asyncio.gather(*keepers, return_exceptions=True)
    return 0


async def _keep_running(part: Part) -> None:
    while True:
        process = await asyncio.create_subprocess_exec(
            *part.command,
            env={**os.environ, **part.environment},
            stdin=asyncio.subprocess.PIPE,
            start_new_session=True,  # Ctrl-C comes to us alone, and we end the parts in order
        )
        try:
            status = await process.wait()
        except asyncio.CancelledError:
            await _end(process)
            raise
        print(
            f"verbatim: {part.name} ended with status {status}, starting it again", file=sys.stderr
        )
        await asyncio.sleep(AGAIN_SECONDS)


async def _end(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), STOP_SECONDS)
    except TimeoutError:
        process.kill()
        await process.wait()


def _ourselves(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "bot", *arguments]


def _refuse_taken(host: str, port: int) -> None:
    try:
        socket.create_server((host, port)).close()
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else type(error).__name__
        raise UsageError(f"port {port}: {reason}. Choose another with --port or PORT") from error


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as chosen:
        return int(chosen.getsockname()[1])
