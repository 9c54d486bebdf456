"""Slack's own framework works against the playground as it does against Slack."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from playground.driver import Playground

pytestmark = pytest.mark.anyio

BUTTON = {
    "type": "button",
    "action_id": "context",
    "text": {"type": "plain_text", "text": "In context"},
}
MODAL = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "In context"},
    "blocks": [{"type": "divider"}],
}


@pytest.fixture
async def bolt_slack() -> AsyncIterator[Playground]:
    async with Playground() as slack:
        runner = web.AppRunner(_bolt_app(slack).web_app("/slack/events"), shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        slack.send_to(f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events")
        yield slack
        await runner.cleanup()


def _bolt_app(slack: Playground) -> AsyncApp:
    client = AsyncWebClient(slack.bot_token, base_url=slack.api_url)
    app = AsyncApp(
        client=client, token=slack.bot_token, signing_secret=slack.signing_secret,
        process_before_response=True,
    )  # fmt: skip

    @app.event("app_mention")
    async def answer(event: dict[str, Any], say: Any) -> None:
        blocks = [{"type": "actions", "elements": [BUTTON]}]
        await say(text="Here", blocks=blocks, thread_ts=event["ts"])

    @app.command("/brief")
    async def usage(ack: Any, respond: Any) -> None:
        await ack("Usage")
        await respond("And more")

    @app.action("context")
    async def show(ack: Any, body: dict[str, Any]) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=MODAL)

    return app


async def test_a_mention_is_answered_in_its_thread_and_its_button_opens_a_modal(
    bolt_slack: Playground,
) -> None:
    slack = bolt_slack
    said = await slack.say("#newsroom", "@Verbatim hello")
    await slack.until(lambda: len(slack.thread("#newsroom", said.ts)) == 2)
    outcome = await slack.press(slack.thread("#newsroom", said.ts)[-1], "In context")

    assert outcome.error is None
    assert [each.content["title"]["text"] for each in slack.views()] == ["In context"]


async def test_a_command_is_acknowledged_and_answered(bolt_slack: Playground) -> None:
    slack = bolt_slack
    outcome = await slack.command("/brief", "help")

    assert outcome.error is None
    assert {each.text for each in slack.ephemerals("#newsroom")} == {"Usage", "And more"}


async def test_a_bad_signature_is_refused(bolt_slack: Playground) -> None:
    slack = bolt_slack
    slack.sign("bad")
    outcome = await slack.command("/brief", "help")

    assert outcome.error == "dispatch_failed"
    assert slack.deliveries[-1].receipt.status == 401


async def test_thirty_people_ask_at_once(bolt_slack: Playground) -> None:
    slack = bolt_slack
    outcomes = await asyncio.gather(*[slack.command("/brief") for _ in range(30)])

    assert {each.error for each in outcomes} == {None}
    assert len(slack.ephemerals("#newsroom")) == 60
