"""The way from the web process to the workers: one stream a lane, one XADD a job.

The queue library is not imported here: it would cost the web process a third of its start
and most of the acknowledgement's Redis time. Workers carry the jobs over (`queue_worker`).
"""

from bot.adapters import keys
from bot.adapters.redis_client import Client, store_faults
from bot.models.job import Envelope, Ingest, Job
from bot.ports.working import Clock

SET_ASIDE_KEPT = 1000

LONGEST_READING_SECONDS = 3600
"""What was queued longer ago is not waited for: it is tried for over half an hour at most."""


class InboxQueue:
    """The Queue port. A job given twice is taken together by the worker, by its key."""

    def __init__(self, redis: Client, clock: Clock) -> None:
        self._redis = redis
        self._clock = clock

    async def put(self, job: Job, *, after_seconds: float = 0, attempt: int = 1) -> None:
        envelope = Envelope(job=job, attempt=attempt, put_at=self._clock.now().timestamp())
        fields = {
            "key": queue_key(job, attempt),
            "envelope": envelope.model_dump_json(),
            "after": str(after_seconds),
        }
        with store_faults():
            if isinstance(job, Ingest):
                await self._put_reading(job, fields)
            else:
                await self._redis.xadd(keys.inbox(job.lane), fields)

    async def being_read(
        self, workspace: str, channel: str, thread_ts: str | None
    ) -> tuple[str, ...]:
        since = self._clock.now().timestamp() - LONGEST_READING_SECONDS
        with store_faults():
            found = await self._redis.zrangebyscore(
                keys.being_read(workspace, channel), since, "+inf"
            )
        named = (each.decode().split(" ", 1) for each in found)
        return tuple(key for thread, key in named if thread_ts in (None, thread))

    async def ended(self, job: Ingest) -> None:
        with store_faults():
            await self._redis.zrem(keys.being_read(job.workspace, job.channel), _reading(job))

    async def _put_reading(self, job: Ingest, fields: dict[str, str]) -> None:
        """Known as being read no later than it is queued, in the same round trip."""
        mark = keys.being_read(job.workspace, job.channel)
        async with self._redis.pipeline(transaction=False) as pipeline:
            pipeline.zadd(mark, {_reading(job): self._clock.now().timestamp()})
            pipeline.expire(mark, LONGEST_READING_SECONDS)
            pipeline.xadd(keys.inbox(job.lane), fields)
            await pipeline.execute()

    async def set_aside(self, payload: str, reason: str) -> None:
        fields = {"envelope": payload, "reason": reason}
        with store_faults():
            await self._redis.xadd(keys.SET_ASIDE, fields, maxlen=SET_ASIDE_KEPT)


def _reading(job: Ingest) -> str:
    return f"{job.thread_ts} {job.key}"


def queue_key(job: Job, attempt: int) -> str:
    """Under what a job is known on the queue: a later attempt is a job of its own.

    So is a reading that somebody asks for: one of chatter may end in silence.
    """
    asked = "!" if isinstance(job, Ingest) and job.addressed else ""
    key = f"{job.workspace}:{job.key}{asked}"
    return key if attempt == 1 else f"{key}#{attempt}"
