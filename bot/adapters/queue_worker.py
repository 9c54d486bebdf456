"""A worker of one lane: takes jobs from the inbox stream and runs them on the queue library.

docket holds what is pending, runs it with a lease, and runs it again when a worker dies. A
job waits in the inbox until docket has it, so it is never in neither.
"""

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

from docket import Docket, Worker
from redis.exceptions import RedisError, ResponseError

from bot.adapters import keys
from bot.adapters.redis_client import Client
from bot.log import log

GROUP = "workers"
TAKEN_AT_ONCE = 50
LOOK_SECONDS = 1.0
"""How long one look into the inbox waits. Under the client's own time limit."""

CHECK_INTERVAL = timedelta(milliseconds=10)
"""docket's default of 250 ms would cap the drain at four rounds a second (measured)."""

RunEnvelope = Callable[[str], Awaitable[None]]


class LaneWorker:
    """Runs the jobs of one lane until cancelled; a running job is given time to end."""

    def __init__(
        self, lane: str, redis: Client, url: str, run: RunEnvelope, *, concurrency: int,
        lease: timedelta,
    ) -> None:  # fmt: skip
        self._inbox = keys.inbox(lane)
        self._redis = redis
        self._consumer = f"{socket.gethostname()}#{os.getpid()}"
        self._lease = lease
        self._docket = Docket(
            name=keys.docket(lane), url=_roomy(url, concurrency), execution_ttl=timedelta(0)
        )
        self._concurrency = concurrency
        self._run_envelope = run

    async def run(self) -> None:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(self._docket)
            self._docket.register(self._run_envelope, names=["run"])
            worker = Worker(
                self._docket,
                name=self._consumer,
                concurrency=self._concurrency,
                redelivery_timeout=self._lease,
                minimum_check_interval=CHECK_INTERVAL,
                scheduling_resolution=timedelta(milliseconds=100),
                reconnection_delay=timedelta(seconds=1),
                schedule_automatic_tasks=False,
            )
            await stack.enter_async_context(worker)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._carry_over())
                tasks.create_task(worker.run_forever())

    async def _carry_over(self) -> None:
        # A cancellation that falls together with a reply of Redis's can get lost in the client
        # (seen once in some thirty ends under load); the task still knows that it was told.
        while not is_told_to_end():
            try:
                for message_id, fields in [*await self._left_behind(), *await self._new()]:
                    await self._hand_over(message_id, fields)
            except ResponseError as error:
                if "NOGROUP" not in str(error):  # the stream is new, or Redis was flushed
                    raise
                await self._make_group()
            except (RedisError, OSError, TimeoutError) as error:
                log.warning("inbox_unreachable", error=type(error).__name__)
                await asyncio.sleep(LOOK_SECONDS)

    async def _new(self) -> list[Any]:
        found: list[Any] = await self._redis.xreadgroup(
            GROUP, self._consumer, {self._inbox: ">"}, count=TAKEN_AT_ONCE,
            block=int(LOOK_SECONDS * 1000),
        )  # fmt: skip
        return [message for _, messages in found for message in messages]

    async def _left_behind(self) -> list[Any]:
        """What a worker took from the inbox and did not live to hand over."""
        _, messages, *_ = await self._redis.xautoclaim(
            self._inbox, GROUP, self._consumer,
            min_idle_time=int(self._lease.total_seconds() * 1000), count=TAKEN_AT_ONCE,
        )  # fmt: skip
        return [message for message in messages if message[1]]

    async def _hand_over(self, message_id: bytes, fields: dict[bytes, bytes]) -> None:
        when = datetime.now(UTC) + timedelta(seconds=float(fields[b"after"]))
        add = self._docket.add("run", when=when, key=fields[b"key"].decode())
        await add(fields[b"envelope"].decode())
        async with self._redis.pipeline(transaction=False) as pipeline:
            pipeline.xack(self._inbox, GROUP, message_id)
            pipeline.xdel(self._inbox, message_id)
            await pipeline.execute()

    async def _make_group(self) -> None:
        try:
            await self._redis.xgroup_create(self._inbox, GROUP, id="0", mkstream=True)
        except ResponseError as error:
            if "BUSYGROUP" not in str(error):  # another worker was first
                raise


def is_told_to_end() -> bool:
    """Whether the running task was cancelled, even if a library kept the exception to itself."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _roomy(url: str, concurrency: int) -> str:
    # At its limit of connections redis-py raises, which docket takes for an outage (measured).
    joint = "&" if "?" in url else "?"
    return f"{url}{joint}max_connections={max(100, concurrency * 6)}"
