"""The worker's loop body: one envelope is opened, its job run, tried again or explained."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from secrets import token_hex
from typing import TypeVar

from pydantic import ValidationError

from bot.errors import EffectHeld, ServiceError, StoreUnavailable
from bot.jobs.answer import answer
from bot.jobs.context import show_context
from bot.jobs.digest import post_digest, publish_digest
from bot.jobs.failures import explain, explanation
from bot.jobs.forget import forget, forget_file
from bot.jobs.ingest import find_shared_file, ingest
from bot.jobs.prepare import prepare
from bot.jobs.publish import publish_brief
from bot.log import log
from bot.models.job import (
    Answer,
    Envelope,
    Explain,
    FileDeleted,
    FileShared,
    Forget,
    Ingest,
    Job,
    PostDigest,
    Prepare,
    PublishBrief,
    PublishDigest,
    ShowContext,
)
from bot.ports import Ports

MOST_STARTS = 12
"""A job that ended its process this often is set aside: it would run for ever."""

ATTEMPTS = {"answer": 12, "intake": 40}
"""How often a job is tried while something outside does not answer: a person waits for about
seven minutes at most, a file for over half an hour."""

LONGEST_WAIT_SECONDS = 60.0
HELD_SECONDS = 2.0
STORE_AGAIN_SECONDS = 1.0

UNTOLD = "untold"

Given = TypeVar("Given")


async def run_envelope(payload: str, ports: Ports) -> None:
    """Run the job in the envelope. Returns when it is done, queued again, or explained."""
    try:
        envelope = Envelope.model_validate_json(payload)
    except ValidationError:  # another version of the program wrote it
        log.error("envelope_not_understood", characters=len(payload))
        await _insist(lambda: ports.queue.set_aside(payload, "not understood"))
        return
    job, started = envelope.job, time.monotonic()
    starts = await _insist(lambda: ports.claims.start(job.workspace, job.key))
    if starts > MOST_STARTS:
        await _set_aside(payload, job, ports)
    else:
        await _attempt(job, envelope.attempt, ports)
    await _insist(lambda: ports.claims.end(job.workspace, job.key))
    took_ms = round((time.monotonic() - started) * 1000)
    log.info("job_ended", kind=job.kind, key=job.key, attempt=envelope.attempt, took_ms=took_ms)


async def perform(job: Job, ports: Ports) -> None:
    """Run one job, whatever its kind."""
    match job:
        case Ingest():
            await ingest(job, ports)
        case FileShared():
            await find_shared_file(job, ports)
        case FileDeleted():
            await forget_file(job, ports)
        case Forget():
            await forget(job, ports)
        case Prepare():
            await prepare(job, ports)
        case Answer():
            await answer(job, ports)
        case ShowContext():
            await show_context(job, ports)
        case PublishBrief():
            await publish_brief(job, ports)
        case PublishDigest():
            await publish_digest(job, ports)
        case PostDigest():
            await post_digest(job, ports)
        case Explain():
            await explain(job, ports)


async def _attempt(job: Job, attempt: int, ports: Ports) -> None:
    try:
        await perform(job, ports)
    except (EffectHeld, ServiceError) as error:
        if attempt < ATTEMPTS[job.lane]:
            wait = _wait_seconds(error, attempt)
            log.info("job_again", kind=job.kind, key=job.key, attempt=attempt, reason=str(error))
            again = attempt + 1
            await _insist(lambda: ports.queue.put(job, after_seconds=wait, attempt=again))
            return
        await _explain(job, error, ports)
    except Exception as error:
        await _explain(job, error, ports)
    if isinstance(job, Ingest):
        await _insist(lambda: ports.queue.ended(job))


async def _explain(job: Job, error: Exception, ports: Ports) -> None:
    """Tell the person now; what Slack does not take now is told later, like any other job.

    Of a reading that nobody can be told of it is recorded that it ended: who asked along with it
    waits no longer.
    """
    if said := explanation(job, error, token_hex(4)):
        await _attempt(said, 1, ports)
        return
    failed = job.of if isinstance(job, Explain) else job
    if isinstance(failed, Ingest) and failed.addressed:
        workspace, untold = failed.workspace, failed.notice_key
        await _insist(lambda: ports.claims.record(workspace, untold, UNTOLD))


async def _set_aside(payload: str, job: Job, ports: Ports) -> None:
    log.error("job_set_aside", kind=job.kind, key=job.key, starts=MOST_STARTS)
    await _insist(lambda: ports.queue.set_aside(payload, "ended its process"))
    await _explain(job, RuntimeError("set aside"), ports)
    if isinstance(job, Ingest):
        await _insist(lambda: ports.queue.ended(job))


def _wait_seconds(error: EffectHeld | ServiceError, attempt: int) -> float:
    if isinstance(error, EffectHeld):
        return HELD_SECONDS
    asked = error.retry_after_seconds or 0.0
    return max(asked, min(2.0**attempt, LONGEST_WAIT_SECONDS))


async def _insist(operation: Callable[[], Awaitable[Given]]) -> Given:
    """The result of a store operation, however long the store is away: the job is ours to keep."""
    while True:
        try:
            return await operation()
        except StoreUnavailable:
            await asyncio.sleep(STORE_AGAIN_SECONDS)
