"""What a job needs to run once and in time: the clock, claims, the queue."""

from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from bot.models.job import Ingest, Job


class Clock(Protocol):
    """The time. A port, so that a test can make it morning."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        ...


class Claims(Protocol):
    """Who does an outward effect, and that it is done. Keys are the effect's own."""

    async def done(self, workspace: str, key: str) -> str | None:
        """What was recorded for the effect when it was done, or None."""
        ...

    def hold(self, workspace: str, key: str) -> AbstractAsyncContextManager[bool]:
        """Whether the effect is ours to do, for as long as the context lasts."""
        ...

    async def record(self, workspace: str, key: str, result: str) -> str:
        """Record the effect as done. Returns what is on record, which may be another's."""
        ...

    async def start(self, workspace: str, job_key: str) -> int:
        """How often the job was started without an end, this start included."""
        ...

    async def end(self, workspace: str, job_key: str) -> None:
        """The job ended, well or badly, and did not take its process down."""
        ...


class Queue(Protocol):
    """At-least-once delivery of jobs to workers, by workspace, lane and key."""

    async def put(self, job: Job, *, after_seconds: float = 0, attempt: int = 1) -> None:
        """Queue the job. A job with the same key that still waits is not queued twice."""
        ...

    async def being_read(
        self, workspace: str, channel: str, thread_ts: str | None
    ) -> tuple[str, ...]:
        """The keys of the channel's readings (None), or of one thread's, that were queued and
        have not ended.
        """
        ...

    async def ended(self, job: Ingest) -> None:
        """The reading came to its end, well or badly, and is not tried again."""
        ...

    async def set_aside(self, payload: str, reason: str) -> None:
        """Keep an envelope that is not run, for the person who runs the program."""
        ...
