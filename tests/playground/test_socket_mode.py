"""Socket Mode, with Slack's own client and with one that does not answer."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from playground.driver import Playground
from playground.platform import Timing

pytestmark = pytest.mark.anyio

TIMING = Timing(ack_seconds=0.2, retry_delays=(0.0,))


@pytest.fixture
async def socket_slack() -> AsyncIterator[Playground]:
    async with Playground(timing=TIMING) as slack:
        yield slack


async def open_url(slack: Playground, token: str) -> str:
    client = AsyncWebClient(base_url=slack.api_url)
    return str((await client.apps_connections_open(app_token=token))["url"])


async def test_slacks_own_client_is_served(socket_slack: Playground) -> None:
    slack = socket_slack
    web_client = AsyncWebClient(slack.bot_token, base_url=slack.api_url)
    client = SocketModeClient(slack.app_token, web_client=web_client)
    heard: list[SocketModeRequest] = []

    async def listen(socket: Any, request: SocketModeRequest) -> None:
        heard.append(request)
        payload = {"text": "Usage"} if request.type == "slash_commands" else None
        await socket.send_socket_mode_response(SocketModeResponse(request.envelope_id, payload))

    client.socket_mode_request_listeners.append(listen)
    await client.connect()
    await slack.say("#newsroom", "News")
    await slack.until(lambda: slack.deliveries)
    outcome = await slack.command("/brief", "help")
    await client.close()

    assert [each.type for each in heard] == ["events_api", "slash_commands"]
    assert heard[0].payload["event"]["text"] == "News"
    assert outcome.message is not None
    assert outcome.message.text == "Usage"


async def test_an_envelope_without_an_answer_is_sent_again(socket_slack: Playground) -> None:
    slack = socket_slack
    async with aiohttp.ClientSession() as session:
        url = await open_url(slack, slack.app_token)
        async with session.ws_connect(url) as socket:
            hello = await socket.receive_json()
            await slack.say("#newsroom", "News")
            first = await socket.receive_json()
            second = await socket.receive_json()
            await socket.send_json({"envelope_id": second["envelope_id"]})
            await slack.until(lambda: not slack.platform.workspace.state.pending_events)

    assert hello["type"] == "hello"
    assert (first["retry_attempt"], second["retry_attempt"]) == (0, 1)
    assert second["retry_reason"] == "http_timeout"
    assert first["payload"]["event_id"] == second["payload"]["event_id"]


async def test_a_command_without_an_answer_is_not_sent_again(socket_slack: Playground) -> None:
    slack = socket_slack
    async with aiohttp.ClientSession() as session:
        url = await open_url(slack, slack.app_token)
        async with session.ws_connect(url) as socket:
            await socket.receive_json()
            outcome = await slack.command("/brief")

    assert outcome.error == "operation_timeout"
    assert len(slack.deliveries) == 1


async def test_an_address_serves_one_connection(socket_slack: Playground) -> None:
    slack = socket_slack
    url = await open_url(slack, slack.app_token)
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(url) as socket:
            await socket.receive_json()
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(url)


async def test_a_connection_that_ends_is_not_waited_for(socket_slack: Playground) -> None:
    slack = socket_slack
    async with aiohttp.ClientSession() as session:
        url = await open_url(slack, slack.app_token)
        async with session.ws_connect(url) as socket:
            await socket.receive_json()
            pressed = asyncio.create_task(slack.command("/brief"))
            await socket.receive_json()

    assert (await pressed).error == "dispatch_failed"
    assert slack.platform.sockets.count == 0


async def test_a_client_is_told_to_connect_anew(socket_slack: Playground) -> None:
    slack = socket_slack
    async with aiohttp.ClientSession() as session:
        url = await open_url(slack, slack.app_token)
        async with session.ws_connect(url) as socket:
            await socket.receive_json()
            await slack.platform.sockets.refresh()
            assert await socket.receive_json() == {
                "type": "disconnect", "reason": "refresh_requested",
            }  # fmt: skip


async def test_only_an_app_token_opens_a_socket(socket_slack: Playground) -> None:
    with pytest.raises(SlackApiError) as error:
        await open_url(socket_slack, socket_slack.bot_token)

    assert error.value.response["error"] == "not_allowed_token_type"


async def test_what_is_no_json_does_not_end_the_connection(socket_slack: Playground) -> None:
    slack = socket_slack
    async with aiohttp.ClientSession() as session:
        url = await open_url(slack, slack.app_token)
        async with session.ws_connect(url) as socket:
            await socket.receive_json()
            await socket.send_str("not json")
            pressed = asyncio.create_task(slack.command("/brief"))
            envelope = json.loads((await socket.receive()).data)
            await socket.send_json({"envelope_id": envelope["envelope_id"]})
            assert (await pressed).error is None
