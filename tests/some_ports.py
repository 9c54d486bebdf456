"""Ports for a test of one job: those that it uses, and none of the others."""

from typing import Any, cast

from bot.adapters.in_process import InProcessClaims
from bot.models.job import Ingest, Job
from bot.ports import Ports


class Unused:
    """Stands for a port that the test is not about: whoever uses it fails."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"{name} is not to be used here")


class Queued:
    """The Queue port: remembers what was put."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.attempts: list[int] = []

    async def put(self, job: Job, *, after_seconds: float = 0, attempt: int = 1) -> None:
        del after_seconds
        self.jobs.append(job)
        self.attempts.append(attempt)

    async def being_read(
        self, workspace: str, channel: str, thread_ts: str | None
    ) -> tuple[str, ...]:
        return tuple(
            job.key
            for job in self.jobs
            if isinstance(job, Ingest)
            and (job.workspace, job.channel) == (workspace, channel)
            and thread_ts in (None, job.thread_ts)
        )

    async def ended(self, job: Ingest) -> None:
        self.jobs = [each for each in self.jobs if each != job]

    async def set_aside(self, payload: str, reason: str) -> None:
        raise AssertionError(f"{reason}: {payload}")


def some_ports(**given: Any) -> Ports:
    """The ports given, claims and a queue of this process, and nothing else."""
    parts = {name: Unused() for name in Ports.__dataclass_fields__}
    return Ports(**cast(Any, {**parts, "claims": InProcessClaims(), "queue": Queued(), **given}))
