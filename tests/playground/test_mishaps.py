"""What goes wrong on demand: refusals, lost replies, late answers."""

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from playground.driver import Playground
from playground.workspace.cast import NEWSROOM

pytestmark = pytest.mark.anyio


async def test_a_planned_refusal_comes_once(slack: Playground, client: AsyncWebClient) -> None:
    slack.fail_next("chat.postMessage", "fatal_error")

    with pytest.raises(SlackApiError, match="fatal_error"):
        await client.chat_postMessage(channel=NEWSROOM, text="One")
    await client.chat_postMessage(channel=NEWSROOM, text="Two")

    assert [each.text for each in slack.messages("#newsroom")] == ["Two"]
    assert [each.status for each in slack.calls] == [200, 200]


async def test_a_rate_limit_is_429_with_the_time_to_wait(
    slack: Playground, client: AsyncWebClient
) -> None:
    slack.fail_next("chat.postMessage", "ratelimited", retry_after=0)
    client.retry_handlers = [AsyncRateLimitErrorRetryHandler()]

    await client.chat_postMessage(channel=NEWSROOM, text="In the end")

    assert [each.status for each in slack.calls] == [429, 200]
    assert [each.answer.get("error") for each in slack.calls] == ["ratelimited", None]


async def test_a_lost_reply_leaves_the_post(slack: Playground, client: AsyncWebClient) -> None:
    slack.lose_next_reply("chat.postMessage")
    client.retry_handlers = []

    with pytest.raises(aiohttp.ClientError):
        await client.chat_postMessage(channel=NEWSROOM, text="There")

    assert [each.text for each in slack.messages("#newsroom")] == ["There"]


async def test_a_late_answer_can_be_too_late(slack: Playground) -> None:
    slack.delay_next("auth.test", 0.3)
    headers = {"Authorization": f"Bearer {slack.bot_token}"}

    with pytest.raises(TimeoutError):
        async with (
            aiohttp.ClientSession(headers=headers) as session,
            session.get(f"{slack.api_url}auth.test", timeout=aiohttp.ClientTimeout(0.05)),
        ):
            pass


async def test_waiting_for_what_never_comes_ends(slack: Playground) -> None:
    with pytest.raises(TimeoutError):
        await slack.until(slack.views, 0.01)
