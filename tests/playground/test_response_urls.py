"""The doors back from an interaction: five uses, thirty minutes, and what they replace."""

from typing import Any

import aiohttp
import pytest
from a_product import AProduct, HandTurnedClock
from pieces import BUTTONS
from slack_sdk.web.async_client import AsyncWebClient

from playground.driver import Playground
from playground.workspace.cast import NEWSROOM, YOU

pytestmark = pytest.mark.anyio


async def post_to(url: str, **body: Any) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as answer:
        return answer.status, await answer.text()


async def test_a_response_url_works_five_times(slack: Playground, product: AProduct) -> None:
    await slack.command("/brief")
    url = product.got[-1].body["response_url"]
    answers = [await post_to(url, text=f"Answer {number}") for number in range(6)]

    assert answers[:5] == [(200, "ok")] * 5
    assert answers[5][0] == 404
    assert "used_url" in answers[5][1]
    assert len(slack.ephemerals("#newsroom")) == 5


async def test_a_response_url_works_for_thirty_minutes(
    slack: Playground, product: AProduct, clock: HandTurnedClock
) -> None:
    await slack.command("/brief")
    clock.turn(30 * 60 + 1)
    status, text = await post_to(product.got[-1].body["response_url"], text="Late")

    assert (status, "expired_url" in text) == (404, True)


async def test_a_response_of_blocks_that_slack_refuses_is_refused(
    slack: Playground, product: AProduct
) -> None:
    await slack.command("/brief")
    url = product.got[-1].body["response_url"]

    status, text = await post_to(url, blocks=[{"type": "nothing"}])
    assert (status, "invalid_blocks" in text) == (400, True)
    assert (await post_to(url))[0] == 400


async def test_a_command_has_no_original_to_replace(slack: Playground, product: AProduct) -> None:
    await slack.command("/brief")
    url = product.got[-1].body["response_url"]
    await post_to(url, text="Working")
    await post_to(url, text="Done", replace_original=True)

    assert [each.text for each in slack.ephemerals("#newsroom")] == ["Working", "Done"]


async def test_a_pressed_message_is_replaced_and_deleted(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    await client.chat_postEphemeral(channel=NEWSROOM, user=YOU.id, text="x", blocks=[BUTTONS])
    await slack.press(slack.ephemerals("#newsroom")[-1], "Quotes")
    url = product.got[-1].body["response_url"]

    await post_to(url, text="Replaced", replace_original=True)
    assert [each.text for each in slack.ephemerals("#newsroom")] == ["Replaced"]
    await post_to(url, delete_original=True)
    assert not slack.ephemerals("#newsroom")


async def test_a_response_in_channel_is_seen_by_all(slack: Playground, product: AProduct) -> None:
    await slack.command("/brief", channel="#random")
    await post_to(product.got[-1].body["response_url"], text="All", response_type="in_channel")

    assert slack.messages("#random")[-1].text == "All"
