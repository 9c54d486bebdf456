"""What Slack says, as the product's own errors and nouns."""

from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.adapters.slack_api import SlackApi, told_apart, wait_asked
from bot.adapters.slack_files import SlackFiles
from bot.errors import FetchFailed, SlackRefused, SlackUnavailable, TokenRefused
from bot.models.share import FileSource
from bot.settings import Settings

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [
        ("30", 30.0),
        ("1.5", 1.5),
        (" 2 ", 2.0),
        ("soon", None),
        ("-5", None),
        ("nan", None),
        ("Thu, 26 Nov 2026 12:00:00 GMT", None),
        ("", None),
        (None, None),
    ],
)
def test_a_wait_is_a_number_of_seconds_or_not_known(
    asked: str | None, seconds: float | None
) -> None:
    headers = {} if asked is None else {"Retry-After": asked}

    assert wait_asked(headers) == seconds


@pytest.mark.parametrize(
    ("code", "status", "kind"),
    [
        ("token_revoked", 200, TokenRefused),
        ("invalid_auth", 200, TokenRefused),
        ("ratelimited", 429, SlackUnavailable),
        ("internal_error", 200, SlackUnavailable),
        ("", 502, SlackUnavailable),
        ("channel_not_found", 200, SlackRefused),
    ],
)
def test_a_refusal_is_for_good_or_for_now(code: str, status: int, kind: type[Exception]) -> None:
    assert type(told_apart("chat.postMessage", a_refusal(code, status))) is kind


def a_refusal(code: str, status: int) -> SlackApiError:
    response = AsyncSlackResponse(
        client=None, http_verb="POST", api_url="", req_args={},
        data={"ok": False, "error": code}, headers={}, status_code=status,
    )  # fmt: skip
    return SlackApiError("refused", response)


@pytest.mark.parametrize("more", [{"mode": "external", "is_external": True}, {"mode": "tombstone"}])
async def test_what_slack_only_points_to_is_no_file_of_its(more: dict[str, Any]) -> None:
    async def info(_: web.Request) -> web.Response:
        file = {"id": "F1", "name": "talk.txt", "url_private": "http://127.0.0.1:1/inside", **more}
        return web.json_response({"ok": True, "file": file})

    async with TestServer(an_app(info)) as server:
        slack, files = slack_at(server)

        with pytest.raises(FetchFailed, match="only points to it"):
            await files.describe("T1", "F1")
        await slack.close()


async def test_a_file_at_an_address_that_is_not_slacks_is_not_fetched() -> None:
    source = FileSource(id="F1", name="talk.txt", url="http://127.0.0.1:1/inside")

    async with TestServer(web.Application()) as server:
        slack, files = slack_at(server)

        with pytest.raises(FetchFailed, match="only points to it"):
            await files.fetch("T1", source)
        await slack.close()


async def test_who_shared_a_file_where_is_told() -> None:
    async def info(_: web.Request) -> web.Response:
        shares = {
            "public": {"C1": [{"ts": "2.0", "thread_ts": "1.0", "share_user_id": "U2"}]},
            "private": {"C2": [{"ts": "3.0"}]},
        }
        file = {"name": "talk.txt", "mode": "hosted", "user": "U1", "shares": shares}
        return web.json_response({"ok": True, "file": file})

    async with TestServer(an_app(info)) as server:
        slack, files = slack_at(server)
        found = await files.describe("T1", "F1")
        await slack.close()

    told = [(each.channel, each.ts, each.thread_ts, each.by) for each in found.sharings]
    assert told == [("C1", "2.0", "1.0", "U2"), ("C2", "3.0", "3.0", "U1")]


def an_app(info: Any) -> web.Application:
    app = web.Application()
    app.router.add_route("*", "/api/files.info", info)
    return app


def slack_at(server: TestServer) -> tuple[SlackApi, SlackFiles]:
    url = str(server.make_url("/api/"))
    slack = SlackApi(
        Settings(slack_bot_token="xoxb-1", slack_signing_secret="s", slack_api_url=url)
    )
    return slack, SlackFiles(slack, url)
