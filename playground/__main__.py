"""`python -m playground`: the stand-in as a process of its own, for people and for scripts."""

import argparse
import asyncio
import signal
import sys
from dataclasses import replace
from pathlib import Path

from playground.app import App, Command, read_manifest
from playground.driver import Playground
from playground.platform import Timing
from playground.seeding import welcome


def main() -> int:
    """Serve until told to stop. Exit status 2 for what cannot be served."""
    arguments = _parser().parse_args()
    try:
        app = _app(arguments)
        asyncio.run(_serve(app, arguments))
    except (OSError, ValueError) as error:
        print(f"playground: {str(error).splitlines()[0]}", file=sys.stderr)
        return 2
    return 0


async def _serve(app: App, arguments: argparse.Namespace) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    playground = Playground(
        arguments.events_url,
        app=app,
        state=arguments.state,
        port=arguments.port,
        timing=Timing(clock_file=arguments.clock_file),
    )
    async with playground:
        chores = playground.platform.chores
        chores.begin(welcome(playground, arguments.events_url, arguments.seeds))
        if arguments.until_stdin_closes:
            chores.begin(_stop_with_stdin(stop))
        print(f"Playground on {playground.base_url}/", flush=True)
        await stop.wait()


async def _stop_with_stdin(stop: asyncio.Event) -> None:
    """Whoever started this holds the other end: when they die, even by a kill, it closes."""
    stdin = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stdin), sys.stdin)
    while await stdin.read(1024):
        pass
    stop.set()


def _app(arguments: argparse.Namespace) -> App:
    app = App()
    if arguments.manifest:
        app = read_manifest(app, arguments.manifest)
    secrets = {
        "signing_secret": arguments.signing_secret,
        "bot_token": arguments.bot_token,
        "app_token": arguments.app_token,
    }
    app = replace(app, **{name: value for name, value in secrets.items() if value})
    if arguments.commands:
        named = (each.strip() for each in arguments.commands.split(","))
        app = replace(app, commands=tuple(Command(each) for each in named if each))
    return app


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m playground", description=__doc__)
    option = parser.add_argument
    option("--port", type=int, default=3000, help="the port of 127.0.0.1 (3000)")
    option("--events-url", help="where the product listens; without it, only over Socket Mode")
    option("--state", type=Path, help="the folder that keeps the workspace; else it is forgotten")
    option("--clock-file", type=Path, help="where the skipped seconds are written")
    option("--seeds", type=Path, help="files of this folder are uploaded to #newsroom, once")
    option("--manifest", type=Path, help="an app manifest: scopes, events, commands, shortcuts")
    option("--commands", help="slash commands, separated by commas")
    option("--until-stdin-closes", action="store_true", help="end with who started it")
    option("--signing-secret", help="the secret that requests are signed with")
    option("--bot-token", help="the token of the Web API")
    option("--app-token", help="the token of Socket Mode")
    return parser


if __name__ == "__main__":
    sys.exit(main())
