"""What reaches the product: signed, told once or again, and only what it asked to hear."""

from dataclasses import replace

import pytest
from a_product import AProduct, HandTurnedClock
from aiohttp import web
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from playground.app import App
from playground.driver import Playground
from playground.platform import Timing, UploadOrder
from playground.workspace.cast import BOT, NEWSROOM, YOU

pytestmark = pytest.mark.anyio


async def test_requests_are_signed_as_slack_signs_them(
    slack: Playground, product: AProduct
) -> None:
    await slack.say("#newsroom", "Grüße")
    await slack.until(lambda: slack.deliveries)

    got = product.got[0]
    assert SignatureVerifier(slack.signing_secret).is_valid_request(got.raw, got.headers)


@pytest.mark.parametrize("signature", ["bad", "stale"])
async def test_a_bad_signature_can_be_asked_for(
    slack: Playground, product: AProduct, signature: str
) -> None:
    slack.sign(signature)
    await slack.command("/brief")

    got = product.got[0]
    assert not SignatureVerifier(slack.signing_secret).is_valid_request(got.raw, got.headers)


async def test_a_message_is_told_with_its_workspace_and_its_installation(
    slack: Playground, product: AProduct
) -> None:
    said = await slack.say("#newsroom", "Hello & welcome")
    await slack.until(lambda: slack.deliveries)

    body = product.got[0].body
    assert body["type"] == "event_callback"
    assert body["authorizations"][0] == {
        "enterprise_id": None, "team_id": body["team_id"], "user_id": BOT.id, "is_bot": True,
        "is_enterprise_install": False,
    }  # fmt: skip
    assert body["event"] == {
        "type": "message", "user": YOU.id, "ts": said.ts, "client_msg_id": said.client_msg_id,
        "text": "Hello &amp; welcome", "team": body["team_id"], "channel": NEWSROOM,
        "event_ts": said.ts, "channel_type": "channel",
    }  # fmt: skip


async def test_a_mention_is_told_twice(slack: Playground, product: AProduct) -> None:
    await slack.say("#newsroom", "@Verbatim quotes Wang")
    await slack.until(lambda: len(slack.deliveries) == 2)

    (mention,) = product.events("app_mention")
    (message,) = product.events("message")
    assert mention["text"] == message["text"] == f"<@{BOT.id}> quotes Wang"
    assert "channel_type" not in mention


async def test_in_a_direct_message_a_mention_is_a_message(
    slack: Playground, product: AProduct
) -> None:
    await slack.say(slack.direct().id, "@Verbatim help")
    await slack.until(lambda: slack.deliveries)

    assert product.events("message")[0]["channel_type"] == "im"
    assert not product.events("app_mention")


@pytest.mark.parametrize(
    ("order", "first"), [("message-first", "message"), ("file-first", "file_shared")]
)
async def test_an_upload_is_told_twice_in_either_order(
    product: AProduct, order: UploadOrder, first: str
) -> None:
    async with Playground(product.events_url, timing=Timing(upload_order=order)) as slack:
        message = await slack.upload("#newsroom", "a.txt", b"words", text="Here")
        await slack.until(lambda: len(slack.deliveries) == 2)

    assert product.got[0].event["type"] == first
    (shared,) = product.events("file_shared")
    (told,) = product.events("message")
    assert set(shared) == {"type", "file_id", "user_id", "file", "channel_id", "event_ts"}
    assert shared["file"] == {"id": message.files[0]}
    assert (told["subtype"], told["files"][0]["id"]) == ("file_share", message.files[0])


async def test_a_file_of_another_workspace_shows_only_its_id(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    message = await slack.upload("#newsroom", "a.txt", b"words", external=True)
    await slack.until(lambda: len(slack.deliveries) == 2)

    stub = product.events("message")[0]["files"][0]
    whole = await client.files_info(file=message.files[0])
    assert stub["file_access"] == "check_file_info"
    assert "url_private" not in stub
    assert whole["file"]["name"] == "a.txt"


async def test_nothing_is_told_from_where_the_bot_is_not(
    slack: Playground, product: AProduct
) -> None:
    await slack.say("#random", "@Verbatim are you there?")
    await slack.say("#newsroom", "Here it is")
    await slack.until(lambda: slack.deliveries)

    assert [each["channel"] for each in product.events("message")] == [NEWSROOM]


async def test_only_what_was_subscribed_to_is_told(product: AProduct) -> None:
    app = replace(App(), events=frozenset({"app_mention"}))
    async with Playground(product.events_url, app=app) as slack:
        await slack.say("#newsroom", "@Verbatim help")
        await slack.until(lambda: slack.deliveries)

    assert [each.event["type"] for each in product.got] == ["app_mention"]


async def test_the_bot_hears_its_own_posts(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(channel=NEWSROOM, text="My own")
    await slack.until(lambda: slack.deliveries)

    told = product.events("message")[0]
    assert (told["user"], told["bot_id"]) == (BOT.id, BOT.bot_id)
    assert "bot_profile" not in told


async def test_edits_and_deletions_are_told(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    posted = await client.chat_postMessage(channel=NEWSROOM, text="Old")
    await client.chat_update(channel=NEWSROOM, ts=posted["ts"], text="New")
    await client.chat_delete(channel=NEWSROOM, ts=posted["ts"])
    await slack.until(lambda: len(slack.deliveries) == 3)

    told = {each.get("subtype"): each for each in product.events("message")}
    assert told["message_changed"]["message"]["text"] == "New"
    assert told["message_changed"]["previous_message"]["text"] == "Old"
    assert told["message_deleted"]["deleted_ts"] == posted["ts"]


async def test_coming_and_deleting_are_told(slack: Playground, product: AProduct) -> None:
    message = await slack.upload("#newsroom", "a.txt", b"words")
    await slack.invite("#random", "verbatim")
    await slack.delete_file(message.files[0])
    await slack.open_home()
    await slack.until(lambda: len(slack.deliveries) == 5)

    assert product.events("member_joined_channel")[0]["user"] == BOT.id
    assert product.events("file_deleted")[0]["file_id"] == message.files[0]
    assert product.events("app_home_opened")[0]["tab"] == "home"


async def test_an_unanswered_event_is_sent_again_and_says_why(
    slack: Playground, product: AProduct
) -> None:
    product.answer(web.Response(status=500), None, web.Response(status=503))
    await slack.say("#newsroom", "News")
    await slack.until(lambda: len(slack.deliveries) == 4)

    numbers = [each.headers.get("X-Slack-Retry-Num") for each in product.got]
    reasons = [each.headers.get("X-Slack-Retry-Reason") for each in product.got]
    assert numbers == [None, "1", "2", "3"]
    assert reasons == [None, "http_error", "http_timeout", "http_error"]
    assert len({each.body["event_id"] for each in product.got}) == 1
    assert [each.receipt.fault for each in slack.deliveries][-1] is None


async def test_after_three_retries_slack_gives_up(slack: Playground, product: AProduct) -> None:
    product.answer(*[web.Response(status=500) for _ in range(4)])
    await slack.say("#newsroom", "News")
    await slack.until(lambda: not slack.platform.workspace.state.pending_events)

    assert len(product.got) == 4


async def test_a_product_may_refuse_retries(slack: Playground, product: AProduct) -> None:
    product.answer(web.Response(status=500, headers={"X-Slack-No-Retry": "1"}))
    await slack.say("#newsroom", "News")
    await slack.until(lambda: not slack.platform.workspace.state.pending_events)

    assert len(product.got) == 1


async def test_a_product_that_is_not_there_is_a_failed_connection(clock: HandTurnedClock) -> None:
    timing = Timing(retry_delays=(), source=clock)
    async with Playground("http://127.0.0.1:1/slack/events", timing=timing) as slack:
        await slack.say("#newsroom", "News")
        await slack.until(lambda: slack.deliveries)
        outcome = await slack.command("/brief")

    assert slack.deliveries[0].receipt.fault == "connection_failed"
    assert outcome.error == "dispatch_failed"
