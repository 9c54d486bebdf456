"""Files: behind the token, and uploaded by the bot in two steps."""

from dataclasses import replace
from typing import Any

import aiohttp
import pytest
from a_product import AProduct
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from playground.app import App
from playground.driver import Playground
from playground.workspace.cast import BOT, NEWSROOM, RANDOM

pytestmark = pytest.mark.anyio


async def download(url: str, token: str = "") -> aiohttp.ClientResponse:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with aiohttp.ClientSession() as session:
        answer = await session.get(url, headers=headers, allow_redirects=False)
        await answer.read()
        return answer


async def url_of(slack: Playground, client: AsyncWebClient, **upload: Any) -> str:
    message = await slack.upload("#newsroom", "a b.txt", b"words", **upload)
    answer = await client.files_info(file=message.files[0])
    return str(answer["file"]["url_private_download"])


async def test_the_token_opens_a_file(slack: Playground, client: AsyncWebClient) -> None:
    answer = await download(await url_of(slack, client), slack.bot_token)

    assert (answer.status, await answer.read()) == (200, b"words")


@pytest.mark.parametrize("token", ["", "xoxb-other"])
async def test_without_the_token_there_is_a_login_page_with_status_200(
    slack: Playground, client: AsyncWebClient, token: str
) -> None:
    answer = await download(await url_of(slack, client), token)

    assert (answer.status, answer.content_type) == (200, "text/html")
    assert b"Sign in" in await answer.read()


async def test_without_the_scope_there_is_a_login_page_too() -> None:
    app = replace(App(), scopes=App().scopes - {"files:read"})
    async with Playground(app=app) as slack:
        message = await slack.upload("#newsroom", "a.txt", b"words")
        url = slack.platform.links.download(slack.file(message.files[0]))
        answer = await download(url, slack.bot_token)

    assert answer.content_type == "text/html"


async def test_a_download_can_be_sent_elsewhere_once(
    slack: Playground, client: AsyncWebClient
) -> None:
    url = await url_of(slack, client)
    slack.redirect_next_download("https://example.org/elsewhere")

    first = await download(url, slack.bot_token)
    second = await download(url, slack.bot_token)
    assert (first.status, first.headers["Location"]) == (302, "https://example.org/elsewhere")
    assert second.status == 200


async def test_file_info_tells_where_it_was_shared(
    slack: Playground, client: AsyncWebClient
) -> None:
    root = await slack.say("#newsroom", "Root")
    message = await slack.upload("#newsroom", "a.txt", b"words", thread_ts=root.ts)
    again = await slack.share_again("#investigations", message.files[0])

    file = (await client.files_info(file=message.files[0]))["file"]
    assert file["shares"]["public"][NEWSROOM][0] == {
        "ts": message.ts, "channel_name": "newsroom", "thread_ts": root.ts,
    }  # fmt: skip
    assert file["shares"]["private"][again.channel][0]["ts"] == again.ts
    assert (file["name"], file["mimetype"], file["size"]) == ("a.txt", "text/plain", 5)


async def test_a_file_from_where_the_bot_is_not_is_not_found(
    slack: Playground, client: AsyncWebClient
) -> None:
    message = await slack.upload("#random", "a.txt", b"words")

    with pytest.raises(SlackApiError) as error:
        await client.files_info(file=message.files[0])
    assert error.value.response["error"] == "file_not_found"


async def test_the_bot_uploads_in_two_steps(
    slack: Playground, client: AsyncWebClient, product: AProduct
) -> None:
    root = await slack.say("#newsroom", "Root")
    await client.files_upload_v2(
        filename="turns.txt", content="Turn 1", channel=NEWSROOM, thread_ts=root.ts,
        initial_comment="The turns",
    )  # fmt: skip
    await slack.until(lambda: product.events("file_shared"))

    message = slack.thread("#newsroom", root.ts)[-1]
    assert (message.user, message.text, message.subtype) == (BOT.id, "The turns", "file_share")
    assert slack.platform.workspace.files.read(slack.file(message.files[0])) == b"Turn 1"
    assert product.events("file_shared")[0]["user_id"] == BOT.id


async def test_an_upload_of_another_length_than_announced_is_refused(
    client: AsyncWebClient,
) -> None:
    ticket = await client.files_getUploadURLExternal(filename="a.txt", length=3)
    async with (
        aiohttp.ClientSession() as session,
        session.post(ticket["upload_url"], data=b"longer") as answer,
    ):
        assert answer.status == 400

    with pytest.raises(SlackApiError) as error:
        await client.files_completeUploadExternal(files=[{"id": ticket["file_id"]}])
    assert error.value.response["error"] == "file_not_found"


async def test_the_bot_cannot_share_where_it_is_not(client: AsyncWebClient) -> None:
    with pytest.raises(SlackApiError) as error:
        await client.files_upload_v2(filename="a.txt", content="x", channel=RANDOM)

    assert error.value.response["error"] == "channel_not_found"
