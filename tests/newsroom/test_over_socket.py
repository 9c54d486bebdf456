"""The whole product over Socket Mode: no address of its own, the same answers."""

import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom

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
