"""The Web API's reading methods: tokens, scopes, pages, ranges, and who may see what."""

from dataclasses import replace
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from playground.app import App
from playground.driver import Playground
from playground.workspace.cast import BOT, INVESTIGATIONS, NEWSROOM, RANDOM, YOU

pytestmark = pytest.mark.anyio


async def code_of(call: Any) -> str:
    with pytest.raises(SlackApiError) as error:
        await call
    return error.value.response["error"]


async def test_without_a_token_nothing_is_answered(slack: Playground) -> None:
    assert await code_of(AsyncWebClient(base_url=slack.api_url).auth_test()) == "not_authed"


async def test_a_wrong_token_is_refused(slack: Playground) -> None:
    stranger = AsyncWebClient("xoxb-other", base_url=slack.api_url)

    assert await code_of(stranger.auth_test()) == "invalid_auth"


async def test_an_app_token_opens_no_other_method(slack: Playground) -> None:
    client = AsyncWebClient(slack.app_token, base_url=slack.api_url)

    assert await code_of(client.auth_test()) == "not_allowed_token_type"


async def test_a_method_that_is_not_there_is_unknown(client: AsyncWebClient) -> None:
    assert await code_of(client.api_call("chat.startStream")) == "unknown_method"


async def test_every_answer_tells_the_granted_scopes(client: AsyncWebClient) -> None:
    answer = await client.auth_test()

    assert "chat:write" in answer.headers["X-OAuth-Scopes"].split(",")
    assert (answer["user_id"], answer["bot_id"]) == (BOT.id, BOT.bot_id)


@pytest.mark.parametrize(
    ("method", "arguments", "scope"),
    [
        ("chat.postMessage", {"channel": NEWSROOM, "text": "x"}, "chat:write"),
        ("conversations.history", {"channel": NEWSROOM}, "channels:history"),
        ("conversations.history", {"channel": INVESTIGATIONS}, "groups:history"),
        ("conversations.info", {"channel": NEWSROOM}, "channels:read"),
        ("conversations.list", {"types": "im"}, "im:read"),
        ("users.conversations", {"types": "private_channel"}, "groups:read"),
        ("users.info", {"user": YOU.id}, "users:read"),
        ("files.info", {"file": "F1"}, "files:read"),
        ("reactions.add", {"channel": NEWSROOM, "timestamp": "1", "name": "x"}, "reactions:write"),
    ],
)
async def test_a_missing_scope_is_named(method: str, arguments: dict[str, str], scope: str) -> None:
    app = App()
    async with Playground(app=replace(app, scopes=app.scopes - {scope})) as slack:
        client = AsyncWebClient(slack.bot_token, base_url=slack.api_url)
        with pytest.raises(SlackApiError) as error:
            await client.api_call(method, params=arguments)

    answer = error.value.response
    assert (answer["error"], answer["needed"]) == ("missing_scope", scope)
    assert scope not in answer["provided"].split(",")


async def test_arguments_come_as_form_json_or_query(slack: Playground) -> None:
    headers = {"Authorization": f"Bearer {slack.bot_token}"}
    url = f"{slack.api_url}conversations.info"
    async with aiohttp.ClientSession(headers=headers) as session:
        for how in ({"data": {"channel": NEWSROOM}}, {"json": {"channel": NEWSROOM}},
                    {"params": {"channel": NEWSROOM}}):  # fmt: skip
            async with session.post(url, **how) as answer:
                assert (await answer.json())["channel"]["name"] == "newsroom"


async def test_history_is_read_page_by_page_from_the_newest(
    slack: Playground, client: AsyncWebClient
) -> None:
    for word in ("one", "two", "three"):
        await slack.say("#newsroom", word)

    first = await client.conversations_history(channel=NEWSROOM, limit=2)
    cursor = first["response_metadata"]["next_cursor"]
    second = await client.conversations_history(channel=NEWSROOM, limit=2, cursor=cursor)

    assert [each["text"] for each in first["messages"]] == ["three", "two"]
    assert [each["text"] for each in second["messages"]] == ["one"]
    assert (first["has_more"], second["has_more"]) == (True, False)


async def test_a_range_leaves_its_ends_out_unless_they_are_asked_for(
    slack: Playground, client: AsyncWebClient
) -> None:
    said = [await slack.say("#newsroom", word) for word in ("one", "two", "three")]
    ends = {"channel": NEWSROOM, "oldest": said[0].ts, "latest": said[2].ts}

    inside = await client.conversations_history(**ends)
    whole = await client.conversations_history(**ends, inclusive=True)

    assert [each["text"] for each in inside["messages"]] == ["two"]
    assert [each["text"] for each in whole["messages"]] == ["three", "two", "one"]


async def test_a_thread_begins_with_its_root_on_every_page(
    slack: Playground, client: AsyncWebClient
) -> None:
    root = await slack.say("#newsroom", "root")
    for word in ("one", "two"):
        await slack.say("#newsroom", word, thread_ts=root.ts)

    first = await client.conversations_replies(channel=NEWSROOM, ts=root.ts, limit=1)
    cursor = first["response_metadata"]["next_cursor"]
    second = await client.conversations_replies(channel=NEWSROOM, ts=root.ts, cursor=cursor)

    assert [each["text"] for each in first["messages"]] == ["root", "one"]
    assert [each["text"] for each in second["messages"]] == ["root", "two"]
    assert first["messages"][0]["reply_count"] == 2


async def test_metadata_comes_only_when_it_is_asked_for(client: AsyncWebClient) -> None:
    metadata = {"event_type": "mark", "event_payload": {"key": "k"}}
    await client.chat_postMessage(channel=NEWSROOM, text="x", metadata=metadata)

    without = await client.conversations_history(channel=NEWSROOM)
    with_it = await client.conversations_history(channel=NEWSROOM, include_all_metadata=True)

    assert "metadata" not in without["messages"][0]
    assert with_it["messages"][0]["metadata"] == metadata


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"channel": RANDOM}, "not_in_channel"),
        ({"channel": "C0NOWHERE"}, "channel_not_found"),
        ({"cursor": "!"}, "invalid_cursor"),
        ({"limit": "1000"}, "invalid_limit"),
        ({"oldest": "yesterday"}, "invalid_ts_oldest"),
    ],
)
async def test_history_is_refused(
    client: AsyncWebClient, arguments: dict[str, str], code: str
) -> None:
    params = {"channel": NEWSROOM, **arguments}

    assert await code_of(client.api_call("conversations.history", params=params)) == code


async def test_an_unknown_thread_is_not_found(client: AsyncWebClient) -> None:
    call = client.conversations_replies(channel=NEWSROOM, ts="1.000000")

    assert await code_of(call) == "thread_not_found"


async def test_a_person_shares_these_channels_with_the_bot(
    slack: Playground, client: AsyncWebClient
) -> None:
    answer = await client.users_conversations(
        user=slack.user("jonas").id, types="public_channel,private_channel,im"
    )

    names = {each["name"]: each["is_member"] for each in answer["channels"]}
    assert names == {"newsroom": True, "investigations": True, "random": False}


async def test_a_public_channel_without_the_bot_is_seen_but_not_read(
    client: AsyncWebClient,
) -> None:
    answer = await client.conversations_info(channel=RANDOM)

    assert answer["channel"]["is_member"] is False


async def test_people_have_their_zones(client: AsyncWebClient) -> None:
    person = await client.users_info(user=YOU.id)

    assert person["user"]["tz"] == "America/New_York"
    assert await code_of(client.users_info(user="U0NOBODY")) == "user_not_found"


async def test_members_are_listed(client: AsyncWebClient) -> None:
    answer = await client.conversations_members(channel=INVESTIGATIONS)

    assert set(answer["members"]) == {YOU.id, BOT.id, "U0JONASWEBE"}


async def test_a_direct_message_is_opened_once(slack: Playground, client: AsyncWebClient) -> None:
    mina = slack.user("mina").id

    first = await client.conversations_open(users=mina)
    second = await client.conversations_open(users=mina)
    assert first["channel"]["id"] == second["channel"]["id"]
