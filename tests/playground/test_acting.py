"""Commands, buttons, menus, modals and shortcuts, from the person's side to the product's."""

from typing import Any

import aiohttp
import pytest
from a_product import AProduct, HandTurnedClock
from aiohttp import web
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from playground.driver import Playground
from playground.reading import shown_text
from playground.workspace.cast import NEWSROOM, YOU

pytestmark = pytest.mark.anyio


def words(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


BUTTONS = {
    "type": "actions",
    "elements": [
        {"type": "button", "action_id": "quotes", "text": words("Quotes"), "value": "t1"},
        {
            "type": "static_select",
            "action_id": "speaker",
            "placeholder": words("Who?"),
            "options": [{"text": words("Wang"), "value": "w"}],
        },
    ],
}
NAME = {"type": "plain_text_input", "action_id": "name"}
INPUT = {"type": "input", "block_id": "who", "label": words("Name"), "element": NAME}
MODAL = {
    "type": "modal",
    "title": words("Speaker"),
    "submit": words("Save"),
    "notify_on_close": True,
    "blocks": [INPUT],
}


async def refusal(call: Any) -> str:
    with pytest.raises(SlackApiError) as error:
        await call
    return error.value.response["error"]


async def open_modal(slack: Playground, product: AProduct, client: AsyncWebClient) -> None:
    await slack.command("/brief")
    await client.views_open(trigger_id=product.got[-1].body["trigger_id"], view=MODAL)


async def post_to(url: str, **body: Any) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as answer:
        return answer.status, await answer.text()


# Commands


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


# Buttons and menus


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


# Triggers and modals


async def test_a_trigger_opens_one_view(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    await open_modal(slack, product, client)
    trigger = product.got[-1].body["trigger_id"]

    assert [shown_text(each) for each in slack.views()] == ["Speaker\nName"]
    assert await refusal(client.views_open(trigger_id=trigger, view=MODAL)) == (
        "exchanged_trigger_id"
    )


async def test_a_trigger_lives_three_seconds(
    slack: Playground, product: AProduct, client: AsyncWebClient, clock: HandTurnedClock
) -> None:
    await slack.command("/brief")
    trigger = product.got[-1].body["trigger_id"]
    clock.turn(3.1)

    assert await refusal(client.views_open(trigger_id=trigger, view=MODAL)) == "expired_trigger_id"
    assert await refusal(client.views_open(trigger_id="1.2.3", view=MODAL)) == "invalid_trigger_id"


async def test_a_view_that_slack_refuses_does_not_open(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    await slack.command("/brief")
    trigger = product.got[-1].body["trigger_id"]
    long = {**MODAL, "title": words("x" * 25)}

    assert await refusal(client.views_open(trigger_id=trigger, view=long)) == "invalid_arguments"
    assert not slack.views()


async def test_an_open_view_is_updated_unless_it_changed_meanwhile(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    await open_modal(slack, product, client)
    view = slack.views()[-1]
    new = {**MODAL, "title": words("New")}

    await client.views_update(view_id=view.id, hash=view.hash, view=new)
    late = client.views_update(view_id=view.id, hash=view.hash, view=MODAL)
    nowhere = client.views_update(view_id="V0", view=MODAL)
    assert await refusal(late) == "hash_conflict"
    assert await refusal(nowhere) == "not_found"
    assert shown_text(slack.views()[-1]).startswith("New")


async def test_what_was_typed_is_submitted(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    await open_modal(slack, product, client)
    await slack.submit(slack.views()[-1], {"Name": "Wang Huiyao"})

    view = product.got[-1].body["view"]
    assert view["state"]["values"]["who"]["name"]["value"] == "Wang Huiyao"
    assert not slack.views()


async def test_a_required_input_stays_on_the_page_until_it_is_filled(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    await open_modal(slack, product, client)
    outcome = await slack.submit(slack.views()[-1])

    assert list(outcome.errors) == ["who"]
    assert len(product.got) == 1


@pytest.mark.parametrize(
    ("answer", "titles"),
    [
        ({"response_action": "clear"}, []),
        ({"response_action": "update", "view": {**MODAL, "title": words("Two")}}, ["Two"]),
        (
            {"response_action": "push", "view": {**MODAL, "title": words("Two")}},
            ["Speaker", "Two"],
        ),
        ({"response_action": "errors", "errors": {"who": "Nobody"}}, ["Speaker"]),
    ],
)
async def test_the_product_says_what_becomes_of_the_modal(
    slack: Playground,
    product: AProduct,
    client: AsyncWebClient,
    answer: dict[str, Any],
    titles: list[str],
) -> None:
    await open_modal(slack, product, client)
    product.answer(web.json_response(answer))
    outcome = await slack.submit(slack.views()[-1], {"name": "Wang"})

    assert [each.content["title"]["text"] for each in slack.views()] == titles
    assert outcome.errors == answer.get("errors", {})


async def test_a_closed_modal_is_told_if_asked_for(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    await open_modal(slack, product, client)
    await slack.close(slack.views()[-1])

    assert product.got[-1].body["type"] == "view_closed"
    assert not slack.views()


async def test_views_stack_three_deep(
    slack: Playground, product: AProduct, client: AsyncWebClient
) -> None:
    button = {**BUTTONS, "elements": BUTTONS["elements"][:1]}
    view = {**MODAL, "blocks": [button]}
    await slack.command("/brief")
    await client.views_open(trigger_id=product.got[-1].body["trigger_id"], view=view)
    for _ in range(2):
        await slack.press(slack.views()[-1], "Quotes")
        await client.views_push(trigger_id=product.got[-1].body["trigger_id"], view=view)

    await slack.press(slack.views()[-1], "Quotes")
    deeper = client.views_push(trigger_id=product.got[-1].body["trigger_id"], view=view)
    assert await refusal(deeper) == "push_limit_reached"
    assert len(slack.views()) == 3


async def test_a_home_tab_is_published(slack: Playground, client: AsyncWebClient) -> None:
    header = {"type": "header", "text": words("Read lately")}
    await client.views_publish(user_id=YOU.id, view={"type": "home", "blocks": [header]})

    home = slack.home()
    assert home is not None
    assert shown_text(home) == "Read lately"


# Response addresses


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
