"""Redis goes away and comes back: people get a line, events come again, nothing is lost."""

import asyncio
import time

import aiohttp
import pytest
from a_newsroom import NEWSROOM, SEED, Newsroom, answering

from playground.platform import Timing
from playground.reading import shown_text

pytestmark = pytest.mark.anyio

STORE_DOWN = "I cannot reach my memory right now"
PATIENT = Timing(retry_delays=(0.0, 0.5, 3.0))


async def readiness(newsroom: Newsroom) -> int:
    async with aiohttp.ClientSession() as session, session.get(f"{newsroom.url}/readyz") as answer:
        return answer.status


async def test_without_redis_a_command_gets_one_line_in_time(newsroom: Newsroom) -> None:
    await newsroom.share_seed()
    await newsroom.redis.shutdown(nosave=True)

    began = time.monotonic()
    for command in ("/brief", "/quotes", "/topics"):
        outcome = await newsroom.slack.command(command)
        assert outcome.message is not None
        assert STORE_DOWN in shown_text(outcome.message)
    assert time.monotonic() - began < 9

    assert await readiness(newsroom) == 503


async def test_without_redis_a_button_gets_one_line(newsroom: Newsroom) -> None:
    message = await newsroom.share_seed()
    (card,) = newsroom.replies(message)
    await newsroom.redis.shutdown(nosave=True)

    line = await newsroom.pressed(card, "Brief")

    assert STORE_DOWN in shown_text(line)


async def test_without_redis_the_open_modal_says_so(newsroom: Newsroom) -> None:
    await newsroom.share_seed()
    quotes = await newsroom.commanded("/quotes", "Wang")
    await newsroom.redis.shutdown(nosave=True)

    outcome = await newsroom.slack.press(quotes, "In context")

    assert outcome.error is None
    assert STORE_DOWN in shown_text(newsroom.slack.views()[-1])


async def test_without_redis_an_event_is_refused_and_read_when_it_comes_again() -> None:
    async with Newsroom(timing=PATIENT) as newsroom:
        paused = await _pause(newsroom)
        message = await newsroom.slack.upload(NEWSROOM, "interview.txt", SEED.read_bytes())
        await newsroom.slack.until(
            lambda: any(each.receipt.status == 503 for each in newsroom.slack.deliveries)
        )
        said_meanwhile = list(newsroom.slack.ephemerals(NEWSROOM))
        await paused
        await answering(f"{newsroom.url}/readyz")
        await newsroom.slack.until(lambda: newsroom.replies(message), 20)

        assert said_meanwhile == []
        assert "17 turns" in shown_text(newsroom.replies(message)[0])


async def test_a_wait_that_is_no_number_is_waited_out_all_the_same(newsroom: Newsroom) -> None:
    newsroom.slack.fail_next("chat.postMessage", "ratelimited", retry_after="soon")

    message = await newsroom.share_seed()

    assert "17 turns" in shown_text(newsroom.replies(message)[0])


async def test_a_line_about_a_failure_waits_as_well(newsroom: Newsroom) -> None:
    newsroom.slack.fail_next("chat.postMessage", "ratelimited", retry_after=1)

    message = await newsroom.share(SEED.read_bytes() * 5000, name="hearing.txt")

    (line,) = newsroom.replies(message)
    assert "up to 20 MB" in shown_text(line)


@pytest.mark.parametrize("code", ["token_revoked", "invalid_auth", "account_inactive"])
async def test_events_are_not_sent_for_ever_to_a_bot_whose_token_is_revoked(
    code: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with Newsroom(timing=PATIENT) as newsroom:
        newsroom.slack.fail_next("auth.test", code, times=50)
        for _ in range(3):
            await newsroom.slack.upload(NEWSROOM, "interview.txt", SEED.read_bytes())
        await newsroom.slack.until(lambda: len(newsroom.slack.deliveries) == 6)
        answer = await newsroom.slack.command("/brief")

    assert {each.receipt.status for each in newsroom.slack.deliveries} == {200}
    assert answer.message is not None
    assert "Slack no longer takes my token" in shown_text(answer.message)
    assert caplog.messages.count("token_refused") == 1
    assert "listener_failed" not in caplog.messages


async def _pause(newsroom: Newsroom) -> asyncio.Task[None]:
    """Redis answers nobody for some seconds."""
    await newsroom.redis.client_pause(2500)
    return asyncio.create_task(answering(f"{newsroom.url}/healthz"))
