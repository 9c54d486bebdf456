"""Commands, buttons, menus and shortcuts, from the person's side to the product's."""

import pytest
from a_product import AProduct
from aiohttp import web
from pieces import BUTTONS
from slack_sdk.web.async_client import AsyncWebClient

from playground.driver import Playground
from playground.workspace.cast import NEWSROOM, YOU

pytestmark = pytest.mark.anyio


async def test_a_command_says_who_where_and_what(slack: Playground, product: AProduct) -> None:
    await slack.command("/quotes", "Wang", channel="#politics", user="mina")

    got = product.got[0].body
    assert (got["command"], got["text"], got["user_name"]) == ("/quotes", "Wang", "mina")
    assert got["channel_name"] == "politics"


@pytest.mark.parametrize(
    ("answer", "ephemeral"),
    [
        (web.json_response({"text": "Only you"}), True),
        (web.json_response({"text": "All", "response_type": "in_channel"}), False),
        (web.Response(text="Only you"), True),
    ],
)
async def test_the_acknowledgement_is_the_first_answer(
    slack: Playground, product: AProduct, answer: web.Response, ephemeral: bool
) -> None:
    product.answer(answer)
    outcome = await slack.command("/brief")

    shown = slack.ephemerals("#newsroom") if ephemeral else slack.messages("#newsroom")
    assert outcome.error is None
    assert outcome.message is not None
    assert [each.ts for each in shown] == [outcome.message.ts]


async def test_an_empty_acknowledgement_shows_nothing(slack: Playground) -> None:
    outcome = await slack.command("/brief")

    assert (outcome.error, outcome.message) == (None, None)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (None, "operation_timeout"),
        (web.Response(status=500), "dispatch_failed"),
        (web.json_response({"blocks": [{"type": "nothing"}]}), "invalid_blocks"),
        (web.json_response(["no object"]), "invalid_response"),
    ],
)
async def test_a_failed_command_is_said_once_and_never_sent_again(
    slack: Playground, product: AProduct, answer: web.Response | None, error: str
) -> None:
    product.answer(answer)
    outcome = await slack.command("/brief")

    assert outcome.error == error
    assert [each.text for each in slack.ephemerals("#newsroom")] == [f"/brief failed: {error}"]
    assert len(product.got) == 1


async def test_an_unknown_command_does_not_reach_the_product(
    slack: Playground, product: AProduct
) -> None:
    outcome = await slack.command("/unheard")

    assert outcome.error == "unknown_command"
    assert not product.got


async def test_a_button_is_pressed_by_what_stands_on_it(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(channel=NEWSROOM, text="x", blocks=[BUTTONS])
    await slack.press(slack.messages("#newsroom")[-1], "Quotes")

    got = product.got[-1].body
    action = got["actions"][0]
    assert (got["type"], got["container"]["is_ephemeral"]) == ("block_actions", False)
    assert (action["action_id"], action["value"], action["type"]) == ("quotes", "t1", "button")
    assert got["message"]["blocks"][0]["block_id"] == action["block_id"]


async def test_a_choice_in_a_menu_is_told(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(channel=NEWSROOM, text="x", blocks=[BUTTONS])
    await slack.press(slack.messages("#newsroom")[-1], "speaker", "Wang")

    assert product.got[-1].body["actions"][0]["selected_option"]["value"] == "w"


async def test_a_button_that_is_not_there_is_an_error_that_names_the_others(
    slack: Playground, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(channel=NEWSROOM, text="x", blocks=[BUTTONS])

    with pytest.raises(LookupError, match="Quotes, Who"):
        await slack.press(slack.messages("#newsroom")[-1], "Topics")


async def test_a_press_without_an_answer_is_shown(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    await client.chat_postEphemeral(channel=NEWSROOM, user=YOU.id, text="x", blocks=[BUTTONS])
    product.answer(None)
    outcome = await slack.press(slack.ephemerals("#newsroom")[-1], "Quotes")

    assert outcome.error == "operation_timeout"
    assert "message" not in product.got[-1].body
    assert slack.ephemerals("#newsroom")[-1].notice


async def test_a_shortcut_names_the_message(slack: Playground, product: AProduct) -> None:
    said = await slack.say("#newsroom", "A link")
    await slack.until(lambda: product.got)
    await slack.shortcut(said, "brief_this")

    got = product.got[-1].body
    assert (got["type"], got["callback_id"]) == ("message_action", "brief_this")
    assert got["message"]["ts"] == said.ts
