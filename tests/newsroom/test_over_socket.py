"""The whole product over Socket Mode: no address of its own, the same answers."""

import asyncio
import socket

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom

from bot.processes import run_web
from bot.settings import Settings
from playground.platform import Timing
from playground.reading import shown_text

pytestmark = pytest.mark.anyio

WANG = "China wants to stabilize"
PATIENT = Timing(ack_seconds=1.0, retry_delays=(0.0, 0.5, 3.0))


async def test_over_socket_mode_everything_is_answered() -> None:
    async with Newsroom(socket_mode=True) as newsroom:
        message = await newsroom.share_seed()

        assert newsroom.slack.platform.sockets.count == 1
        assert "17 turns" in shown_text(newsroom.replies(message)[0])
        assert WANG in await newsroom.asked("/brief")
        assert WANG in await newsroom.asked("/quotes", "Wang")


async def test_over_socket_mode_an_event_without_redis_comes_again() -> None:
    async with Newsroom(socket_mode=True, timing=PATIENT) as newsroom:
        await newsroom.redis.client_pause(2500)
        message = await newsroom.slack.upload(NEWSROOM, "interview.txt", SEED.read_bytes())
        await newsroom.slack.until(lambda: newsroom.replies(message), 30)
        receipts = [each.receipt for each in newsroom.slack.deliveries if each.kind == "event"]

        assert any(receipt.status != 200 for receipt in receipts)
        assert len(newsroom.replies(message)) == 1


async def test_a_process_that_cannot_reach_slack_ends_when_it_is_told_to() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    settings = Settings(
        slack_bot_token="xoxb-1",
        slack_app_token="xapp-1",
        slack_api_url="http://127.0.0.1:9/api/",
        host="127.0.0.1",
        port=port,
    )
    told = asyncio.Event()
    running = asyncio.create_task(run_web(settings, "redis://127.0.0.1:1", told))
    await _listening(port)

    told.set()

    await asyncio.wait_for(running, 20)


async def _listening(port: int) -> None:
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
            continue
        writer.close()
        return
