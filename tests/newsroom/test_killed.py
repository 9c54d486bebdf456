"""Workers are killed at the worst moments: each card is posted once, and none is lost."""

import asyncio
import os
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom
from newsroom.test_once import drained

pytestmark = pytest.mark.anyio

TIMES = 10


@asynccontextmanager
async def a_worker(newsroom: Newsroom) -> AsyncIterator[Process]:
    """A worker as a process of its own."""
    environment = {
        "PATH": os.environ["PATH"],
        "SLACK_BOT_TOKEN": newsroom.slack.bot_token,
        "SLACK_SIGNING_SECRET": newsroom.slack.signing_secret,
        "SLACK_API_URL": newsroom.slack.api_url,
        "REDIS_URL": newsroom.redis_url,
        "VERBATIM_LEASE_SECONDS": "1",
        "LOG_LEVEL": "ERROR",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "worker", env=environment
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.mark.parametrize("moment", ["before", "after"])
async def test_a_worker_killed_around_its_post_leaves_one_card(moment: str) -> None:
    async with Newsroom(workers=0) as newsroom:
        for _ in range(TIMES):
            async with a_worker(newsroom) as worker:
                seen = len(newsroom.slack.calls)
                if moment == "before":
                    newsroom.slack.delay_next("chat.postMessage", 0.2)
                else:
                    newsroom.slack.lose_next_reply("chat.postMessage")
                message = await newsroom.slack.upload(NEWSROOM, "a.txt", SEED.read_bytes())
                await _reached(newsroom, seen, moment)
                worker.kill()
        async with a_worker(newsroom):
            uploads = [each for each in newsroom.slack.messages(NEWSROOM) if each.files]
            await newsroom.slack.until(lambda: all(newsroom.replies(each) for each in uploads), 30)
            await drained(newsroom)

        assert message in uploads
        assert [len(newsroom.replies(each)) for each in uploads] == [1] * TIMES


async def _reached(newsroom: Newsroom, seen: int, moment: str) -> None:
    """Wait for the look into the thread before the post, or for the post itself."""
    method = "conversations.replies" if moment == "before" else "chat.postMessage"
    await newsroom.slack.until(
        lambda: any(call.method == method for call in newsroom.slack.calls[seen:])
    )
