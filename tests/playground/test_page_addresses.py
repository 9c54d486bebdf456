"""The page's addresses: for the browser on this machine alone, and complaints in one line."""

import aiohttp
import pytest
from a_product import AProduct
from slack_sdk.web.async_client import AsyncWebClient

from playground.driver import Playground
from playground.workspace.cast import BOT, NEWSROOM, RANDOM

pytestmark = pytest.mark.anyio

SAY = {"channel": NEWSROOM, "text": "Hello"}


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:3000"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
    ],
)
@pytest.mark.parametrize("path", ["/", "/playground/state?channel=C0NEWSROOM1", "/events-stream"])
async def test_strangers_are_kept_out(
    slack: Playground, headers: dict[str, str], path: str
) -> None:
    async with aiohttp.ClientSession(slack.base_url, headers=headers) as session:
        async with session.get(path) as answer:
            assert answer.status == 403
        async with session.post("/playground/say", json=SAY) as answer:
            assert answer.status == 403

    assert not slack.messages("#newsroom")


async def test_the_page_itself_may_speak(slack: Playground) -> None:
    headers = {"Origin": slack.base_url}
    async with (
        aiohttp.ClientSession(slack.base_url, headers=headers) as session,
        session.post("/playground/say", json=SAY) as answer,
    ):
        assert answer.status == 200

    assert slack.messages("#newsroom")[-1].text == "Hello"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("say", {"channel": NEWSROOM}),
        ("say", {"channel": "C0NOWHERE", "text": "x"}),
        ("press", {"channel": NEWSROOM, "ts": "1.0", "action_id": "x"}),
        ("press", {"view": "V0", "action_id": "x"}),
        ("submit", {"view": "V0", "values": {}}),
        ("close-view", {}),
        ("say", "no object"),
    ],
)
async def test_what_cannot_be_done_is_said(slack: Playground, path: str, body: object) -> None:
    async with (
        aiohttp.ClientSession(slack.base_url) as session,
        session.post(f"/playground/{path}", json=body) as answer,
    ):
        assert answer.status == 400
        assert (await answer.json())["error"]


async def test_the_state_shows_what_you_see(slack: Playground, client: AsyncWebClient) -> None:
    root = await slack.say("#newsroom", "Root")
    await slack.say("#newsroom", "Reply", thread_ts=root.ts)
    await client.chat_postEphemeral(channel=NEWSROOM, user=slack.user("alex").id, text="Psst")
    await client.chat_postEphemeral(channel=NEWSROOM, user=slack.user("mina").id, text="Not you")
    query = {"channel": NEWSROOM, "thread": root.ts}
    async with (
        aiohttp.ClientSession(slack.base_url) as session,
        session.get("/playground/state", params=query) as answer,
    ):
        state = await answer.json()

    assert [each["text"] for each in state["messages"]] == ["Root", "Psst"]
    assert [each["text"] for each in state["thread"]] == ["Root", "Reply"]
    assert state["messages"][0]["reply_count"] == 1
    assert {each["name"] for each in state["channels"]} >= {"newsroom", "random"}


async def test_files_with_one_name_are_dropped_together(slack: Playground) -> None:
    form = aiohttp.FormData({"channel": NEWSROOM, "text": "Both"})
    form.add_field("file", b"one", filename="a.txt")
    form.add_field("file", b"two", filename="a.txt")
    async with (
        aiohttp.ClientSession(slack.base_url) as session,
        session.post("/playground/upload", data=form) as answer,
    ):
        assert answer.status == 200

    message = slack.messages("#newsroom")[-1]
    read = slack.platform.workspace.files.read
    assert [read(slack.file(each)) for each in message.files] == [b"one", b"two"]


async def test_an_uploaded_page_is_only_a_download(slack: Playground) -> None:
    message = await slack.upload("#newsroom", "a.html", b"<script>alert(1)</script>")
    async with (
        aiohttp.ClientSession(slack.base_url) as session,
        session.get(f"/playground/files/{message.files[0]}") as answer,
    ):
        assert answer.headers["Content-Disposition"] == "attachment"
        assert answer.headers["Content-Security-Policy"] == "sandbox"


async def test_you_invite_the_bot_with_a_command_of_the_playgrounds_own(
    slack: Playground, product: AProduct
) -> None:
    body = {"channel": RANDOM, "name": "/invite", "text": "@Verbatim"}
    async with (
        aiohttp.ClientSession(slack.base_url) as session,
        session.post("/playground/command", json=body),
    ):
        await slack.until(lambda: product.events("member_joined_channel"))

    assert BOT.id in slack.channel("#random").members


async def test_a_change_is_streamed_to_the_page(slack: Playground) -> None:
    async with (
        aiohttp.ClientSession(slack.base_url) as session,
        session.get("/events-stream") as stream,
    ):
        first = await stream.content.readuntil(b"\n\n")
        await slack.say("#newsroom", "News")
        second = await stream.content.readuntil(b"\n\n")

    assert first == second == b"data: changed\n\n"


async def test_a_page_that_was_closed_is_no_fault(
    slack: Playground, caplog: pytest.LogCaptureFixture
) -> None:
    async with aiohttp.ClientSession(slack.base_url) as session:
        async with session.get("/events-stream") as stream:
            await stream.content.readuntil(b"\n\n")
        for news in range(5):
            await slack.say("#newsroom", f"News {news}")
            await session.get("/playground/state?channel=C0NEWSROOM1")

    assert [each.getMessage() for each in caplog.records if each.name == "aiohttp.server"] == []
