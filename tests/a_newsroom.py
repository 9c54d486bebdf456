"""A whole newsroom for a test: the playground, an embedded server, the web process's parts and
a worker, in one event loop, speaking real HTTP and Redis's real protocol with each other.
"""

import asyncio
import re
import socket
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self
from zoneinfo import ZoneInfo

import aiohttp
import redis.asyncio

from bot.adapters.embedded import embedded_server
from bot.processes import run_web, run_worker
from bot.settings import Settings
from playground.app import App, read_manifest
from playground.driver import NEWSROOM, Playground
from playground.platform import Timing
from playground.reading import shown_text
from playground.workspace.cast import YOU
from playground.workspace.records import Message, View

MANIFEST = Path(__file__).parent.parent / "manifest.json"
SEED = Path(__file__).parent.parent / "seeds" / "000_65b998d26dcba495.txt"
EAGER = (0.0, 0.05, 0.1)
"""Slack's three repeats of an unanswered event, without its minutes."""


class Newsroom:
    """A running product with a person's verbs, installed in Slack with its own manifest.

    async with Newsroom() as newsroom:
        await newsroom.share_seed()
        assert "Wang" in await newsroom.asked("/quotes", "Wang")
    """

    def __init__(
        self,
        *,
        workers: int = 1,
        timing: Timing | None = None,
        socket_mode: bool = False,
        **settings: Any,
    ) -> None:
        self._workers = workers
        self._socket_mode = socket_mode
        self._timing = timing or Timing(retry_delays=EAGER)
        self._settings = settings

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            self.folder = Path(stack.enter_context(TemporaryDirectory(prefix="newsroom-")))
            self.redis_url = stack.enter_context(embedded_server(self.folder))
            self.redis = redis.asyncio.Redis.from_url(self.redis_url)
            stack.push_async_callback(self.redis.aclose)
            timing = replace(self._timing, clock_file=self.folder / "clock")
            app = read_manifest(App(), MANIFEST)
            playground = Playground(app=app, timing=timing)
            self.slack = await stack.enter_async_context(playground)
            self.port = free_port()  # only now: the playground might have been given the same
            self.slack.send_to(f"{self.url}/slack/events")
            self.settings = self._set()
            self._parts = Parts()
            stack.push_async_callback(self._parts.stop)
            await self.start_web()
            for _ in range(self._workers):
                self.start_worker()
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
    def url(self) -> str:
        """Where the web process listens."""
        return f"http://127.0.0.1:{self.port}"

    async def start_web(self) -> None:
        """Start the web process's part, and return when it answers."""
        web = self._parts.start(run_web, self.settings, self.redis_url)
        up = asyncio.create_task(answering(f"{self.url}/healthz"))
        await asyncio.wait([web, up], return_when=asyncio.FIRST_COMPLETED)
        if web.done():
            up.cancel()
            web.result()

    def start_worker(self) -> None:
        """Start one more worker."""
        self._parts.start(run_worker, self.settings, self.redis_url)

    async def stop(self) -> None:
        """Stop the web part and every worker."""
        await self._parts.stop()

    def now(self, zone: str = "UTC") -> datetime:
        """The time that the playground and the product live in."""
        clock = self.slack.platform.workspace.clock
        return datetime.fromtimestamp(clock.now(), ZoneInfo(zone))

    def skip(self, *, minutes: float) -> None:
        """Let that much time pass, for the playground and the product."""
        self.slack.platform.workspace.clock.skip(minutes * 60)

    # What people do, with what they then see

    async def share(
        self, data: bytes, *, name: str = "interview.txt", channel: str = NEWSROOM, **more: Any
    ) -> Message:
        """Drop a file and wait for the bot's first reply in its thread."""
        message = await self.slack.upload(channel, name, data, **more)
        await self.slack.until(lambda: self.replies(message))
        return message

    async def share_seed(self, channel: str = NEWSROOM) -> Message:
        """Share the seed, and wait until its brief is ready as well."""
        message = await self.share(SEED.read_bytes(), name=SEED.name, channel=channel)
        await self.brief_ready(channel)
        return message

    async def brief_ready(self, channel: str = NEWSROOM) -> None:
        """Wait until a bare `/brief` in the channel would be answered at once."""
        place = self.slack.channel(channel).id
        while not [key async for key in self.redis.scan_iter(f"*:ready:{place}")]:
            await asyncio.sleep(0.01)

    def replies(self, message: Message) -> list[Message]:
        """What the bot said in the message's thread."""
        thread = self.slack.thread(message.channel, message.thread_ts or message.ts)
        return [each for each in thread if each.user == self.slack.bot_user]

    async def asked(
        self, command: str, text: str = "", *, channel: str = NEWSROOM, user: str = YOU.id
    ) -> str:
        """Type a command and return all the words of its answer, once it is there."""
        return shown_text(await self.commanded(command, text, channel=channel, user=user))

    async def commanded(
        self, command: str, text: str = "", *, channel: str = NEWSROOM, user: str = YOU.id
    ) -> Message:
        """Type a command and return its answer: out of the acknowledgement, or what follows."""
        seen = len(self.slack.ephemerals(channel, user))
        outcome = await self.slack.command(command, text, channel=channel, user=user)
        assert outcome.error is None, outcome.error
        await self.slack.until(lambda: len(self.slack.ephemerals(channel, user)) > seen)
        return self.slack.ephemerals(channel, user)[-1]

    async def said(self, channel: str, text: str, thread_ts: str | None = None) -> str:
        """Say something to the bot and return the words of its answer in the thread."""
        before = len(self.bot_messages(channel, thread_ts))
        message = await self.slack.say(channel, text, thread_ts=thread_ts)
        root = thread_ts or message.ts
        await self.slack.until(
            lambda: len(self.bot_messages(channel, root)) > (before if thread_ts else 0)
        )
        return shown_text(self.bot_messages(channel, root)[-1])

    def bot_messages(self, channel: str, thread_ts: str | None = None) -> list[Message]:
        """The bot's messages of a channel, or of a thread in it."""
        seen = self.slack.thread(channel, thread_ts) if thread_ts else self.slack.messages(channel)
        return [each for each in seen if each.user == self.slack.bot_user]

    async def pressed(self, where: Message | View, button: str) -> Message:
        """Press a button and return the private answer to it."""
        seen = len(self.slack.ephemerals(NEWSROOM))
        outcome = await self.slack.press(where, button)
        assert outcome.error is None, outcome.error
        await self.slack.until(lambda: len(self.slack.ephemerals(NEWSROOM)) > seen)
        return self.slack.ephemerals(NEWSROOM)[-1]

    def _set(self) -> Settings:
        values: dict[str, Any] = {
            "slack_bot_token": self.slack.bot_token,
            "slack_signing_secret": self.slack.signing_secret,
            "slack_api_url": self.slack.api_url,
            "data_dir": self.folder,
            "clock_file": self.folder / "clock",
            "lease_seconds": 1,
            "host": "127.0.0.1",
            "port": self.port,
        }
        if self._socket_mode:
            values["slack_app_token"] = self.slack.app_token
        return Settings.model_validate({**values, **self._settings})


class Parts:
    """What runs, and how it is told to stop."""

    def __init__(self) -> None:
        self._running: list[tuple[asyncio.Event, asyncio.Task[None]]] = []

    def start(self, process: Any, settings: Settings, url: str) -> asyncio.Task[None]:
        """Start a process's part as a task of this loop."""
        told = asyncio.Event()
        task = asyncio.create_task(process(settings, url, told))
        self._running.append((told, task))
        return task

    async def stop(self) -> None:
        """Tell everything to stop, and wait until it did."""
        running, self._running = self._running, []
        for told, _ in running:
            told.set()
        await asyncio.gather(*(task for _, task in running))


async def answering(url: str, status: int = 200) -> None:
    """Returns when the address answers with that status."""
    async with aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(url) as answer:
                    if answer.status == status:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(0.02)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as chosen:
        return int(chosen.getsockname()[1])


def turns_in(words: str) -> set[int]:
    """The turns that an answer names: `(turns 1, 2 and 9)` → {1, 2, 9}."""
    found = re.findall(r"turns? ((?:\d+(?:, | and )?)+)", words)
    return {int(number) for listed in found for number in re.findall(r"\d+", listed)}
