"""The Web API's chat methods: what is posted is seen, and what Slack refuses is refused."""

from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from playground.driver import Playground
from playground.workspace.cast import BOT, INVESTIGATIONS, NEWSROOM, RANDOM, YOU

pytestmark = pytest.mark.anyio

LONG_BLOCK = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3000}}
HEADER = {"type": "header", "text": {"type": "plain_text", "text": "A header"}}


async def refusal(call: Any) -> dict[str, Any]:
    with pytest.raises(SlackApiError) as error:
        await call
    return error.value.response.data


async def test_a_post_stands_in_the_channel(slack: Playground, client: AsyncWebClient) -> None:
    answer = await client.chat_postMessage(channel=NEWSROOM, text="Hello", blocks=[HEADER])

    posted = slack.messages("#newsroom")[-1]
    assert (posted.ts, posted.user, posted.text) == (answer["ts"], BOT.id, "Hello")
    assert posted.blocks[0]["text"] == HEADER["text"]
    assert posted.blocks[0]["block_id"]


async def test_a_reply_stands_in_its_thread(slack: Playground, client: AsyncWebClient) -> None:
    root = await slack.say("#newsroom", "Root")
    first = await client.chat_postMessage(channel=NEWSROOM, text="One", thread_ts=root.ts)
    await client.chat_postMessage(channel=NEWSROOM, text="Two", thread_ts=first["ts"])

    assert [each.text for each in slack.thread("#newsroom", root.ts)] == ["Root", "One", "Two"]
    assert [each.text for each in slack.messages("#newsroom")] == ["Root"]


async def test_a_broadcast_reply_stands_in_both(slack: Playground, client: AsyncWebClient) -> None:
    root = await slack.say("#newsroom", "Root")
    await client.chat_postMessage(
        channel=NEWSROOM, text="All", thread_ts=root.ts, reply_broadcast=True
    )

    assert [each.text for each in slack.thread("#newsroom", root.ts)] == ["Root", "All"]
    assert [each.text for each in slack.messages("#newsroom")] == ["Root", "All"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"channel": "C0NOWHERE"}, "channel_not_found"),
        ({"channel": ""}, "invalid_arguments"),
        ({"channel": RANDOM}, "not_in_channel"),
        ({"text": ""}, "no_text"),
        ({"text": "  "}, "no_text"),
        ({"blocks": "[{"}, "invalid_blocks_format"),
        ({"blocks": {"type": "divider"}}, "invalid_blocks_format"),
        ({"blocks": [{"type": "nothing"}]}, "invalid_blocks"),
        ({"blocks": [LONG_BLOCK] * 5}, "msg_blocks_too_long"),
        ({"thread_ts": "1.000000"}, "thread_not_found"),
        ({"metadata": {"event_type": "x"}}, "invalid_metadata_format"),
        ({"metadata": {"event_payload": {}}}, "invalid_metadata_format"),
        ({"metadata": {"event_type": "", "event_payload": {}}}, "invalid_metadata_format"),
        ({"metadata": {"event_type": "x", "event_payload": []}}, "invalid_metadata_format"),
        (
            {"metadata": {"event_type": "x", "event_payload": {"deep": {"er": 1}}}},
            "invalid_metadata_format",
        ),
        (
            {"metadata": {"event_type": "x", "event_payload": {"a": "x" * 4001}}},
            "metadata_too_large",
        ),
    ],
)
async def test_slack_refuses_the_post(
    slack: Playground, client: AsyncWebClient, arguments: dict[str, Any], code: str
) -> None:
    call = client.api_call(
        "chat.postMessage", json={"channel": NEWSROOM, "text": "Hello", **arguments}
    )

    assert (await refusal(call))["error"] == code
    assert not slack.messages("#newsroom")


async def test_a_refused_block_is_named_with_its_place(client: AsyncWebClient) -> None:
    call = client.chat_postMessage(channel=NEWSROOM, text="x", blocks=[HEADER, {"type": "nothing"}])

    messages = (await refusal(call))["response_metadata"]["messages"]
    assert messages == ["[ERROR] unsupported type: nothing [json-pointer:/blocks/1/type]"]


async def test_no_post_goes_into_an_archived_channel(
    slack: Playground, client: AsyncWebClient
) -> None:
    slack.platform.workspace.channels.archive(slack.channel("#politics"))

    call = client.chat_postMessage(channel=slack.channel("#politics").id, text="x")
    assert (await refusal(call))["error"] == "is_archived"


async def test_a_private_channel_without_the_bot_does_not_exist_for_it(
    slack: Playground, client: AsyncWebClient
) -> None:
    await slack.remove("#investigations", "verbatim")

    post = client.chat_postMessage(channel=INVESTIGATIONS, text="x")
    info = client.conversations_info(channel=INVESTIGATIONS)
    assert (await refusal(post))["error"] == "channel_not_found"
    assert (await refusal(info))["error"] == "channel_not_found"


async def test_text_beyond_forty_thousand_characters_is_cut(
    slack: Playground, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(channel=NEWSROOM, text="x" * 40_001)

    assert len(slack.messages("#newsroom")[-1].text) == 40_000


async def test_a_post_to_a_person_is_a_direct_message(
    slack: Playground, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(channel=YOU.id, text="Between us")

    assert slack.messages(slack.direct().id)[-1].text == "Between us"


async def test_an_edit_keeps_the_metadata_and_says_that_it_is_one(
    slack: Playground, client: AsyncWebClient
) -> None:
    metadata = {"event_type": "mark", "event_payload": {"key": "k", "turns": [1, 2]}}
    posted = await client.chat_postMessage(channel=NEWSROOM, text="Old", metadata=metadata)
    await client.chat_update(channel=NEWSROOM, ts=posted["ts"], text="New", blocks=[HEADER])

    now = slack.messages("#newsroom")[-1]
    assert (now.text, now.metadata) == ("New", metadata)
    assert now.edited_ts


async def test_only_own_messages_are_edited_and_deleted(
    slack: Playground, client: AsyncWebClient
) -> None:
    yours = await slack.say("#newsroom", "Mine")

    edit = client.chat_update(channel=NEWSROOM, ts=yours.ts, text="x")
    delete = client.chat_delete(channel=NEWSROOM, ts=yours.ts)
    nothing = client.chat_delete(channel=NEWSROOM, ts="1.000000")
    assert (await refusal(edit))["error"] == "cant_update_message"
    assert (await refusal(delete))["error"] == "cant_delete_message"
    assert (await refusal(nothing))["error"] == "message_not_found"


async def test_an_edit_over_four_thousand_characters_is_refused(client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel=NEWSROOM, text="x")

    call = client.chat_update(channel=NEWSROOM, ts=posted["ts"], text="x" * 4001)
    assert (await refusal(call))["error"] == "msg_too_long"


async def test_a_deleted_message_is_gone(slack: Playground, client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel=NEWSROOM, text="x")
    await client.chat_delete(channel=NEWSROOM, ts=posted["ts"])

    assert not slack.messages("#newsroom")


async def test_an_ephemeral_message_is_in_no_history(
    slack: Playground, client: AsyncWebClient
) -> None:
    await client.chat_postEphemeral(channel=NEWSROOM, user=YOU.id, text="Psst")

    history = await client.conversations_history(channel=NEWSROOM)
    assert [each.text for each in slack.ephemerals("#newsroom")] == ["Psst"]
    assert not slack.ephemerals("#newsroom", "mina")
    assert history["messages"] == []


async def test_nobody_whispers_to_who_is_not_there(
    slack: Playground, client: AsyncWebClient
) -> None:
    jonas = slack.user("jonas").id

    call = client.chat_postEphemeral(channel=slack.channel("#politics").id, user=jonas, text="x")
    assert (await refusal(call))["error"] == "user_not_in_channel"


async def test_a_permalink_leads_to_the_message(client: AsyncWebClient, slack: Playground) -> None:
    root = await slack.say("#newsroom", "Root")
    reply = await client.chat_postMessage(channel=NEWSROOM, text="x", thread_ts=root.ts)

    answer = await client.chat_getPermalink(channel=NEWSROOM, message_ts=reply["ts"])
    assert answer["permalink"].startswith(f"{slack.base_url}/archives/{NEWSROOM}/p")
    assert f"thread_ts={root.ts}" in answer["permalink"]


async def test_a_reaction_is_put_there_once(slack: Playground, client: AsyncWebClient) -> None:
    message = await slack.say("#newsroom", "News")
    where = {"channel": NEWSROOM, "timestamp": message.ts}
    await client.reactions_add(name="eyes", **where)

    again = await refusal(client.reactions_add(name="eyes", **where))
    assert again["error"] == "already_reacted"
    assert slack.messages("#newsroom")[-1].reactions[0].users == (BOT.id,)
