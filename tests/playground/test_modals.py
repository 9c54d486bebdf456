"""Modals and the home tab: opened in time, filled in, submitted, stacked, closed."""

from typing import Any

import pytest
from a_product import AProduct, HandTurnedClock
from aiohttp import web
from pieces import BUTTONS, MODAL, refusal, words
from slack_sdk.web.async_client import AsyncWebClient

from playground.driver import Playground
from playground.reading import shown_text
from playground.workspace.cast import YOU

pytestmark = pytest.mark.anyio


async def open_modal(slack: Playground, product: AProduct, client: AsyncWebClient) -> None:
    await slack.command("/brief")
    await client.views_open(trigger_id=product.got[-1].body["trigger_id"], view=MODAL)


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
