"""Buttons that do not carry what they should: a line for the presser, and no wrong deed."""

from typing import Any

import pytest
from a_newsroom import NEWSROOM, Newsroom

from playground.reading import shown_text
from playground.sending import Parcel
from playground.workspace.records import Message

pytestmark = pytest.mark.anyio

OLD = "I do not know that button any more"


def changed(card: Message, **fields: Any) -> Message:
    """The card with other fields in every button of its rows."""
    blocks = [
        {**block, "elements": [{**each, **fields} for each in block["elements"]]}
        if block["type"] == "actions"
        else block
        for block in card.blocks
    ]
    return card.model_copy(update={"blocks": tuple(blocks), "ts": "1.000001"})


@pytest.mark.parametrize(
    "fields",
    [{"value": "{"}, {"value": '{"turn": "x"}'}, {"value": '{"colour": 1}'}, {"action_id": "gone"}],
)
async def test_a_button_that_nobody_knows_any_more_says_so(
    newsroom: Newsroom, fields: dict[str, str]
) -> None:
    message = await newsroom.share_seed()
    (card,) = newsroom.replies(message)

    line = await newsroom.pressed(changed(card, **fields), "Brief")

    assert OLD in shown_text(line)


async def test_briefs_are_posted_apart_where_slack_names_no_message(newsroom: Newsroom) -> None:
    await newsroom.share_seed()
    brief = await newsroom.commanded("/brief")
    await newsroom.pressed(brief, "Post to channel")
    pressed = [each.parcel for each in newsroom.slack.deliveries if each.kind == "interaction"][-1]

    for trigger in ("1.a", "2.b"):
        payload = {**pressed.payload, "trigger_id": trigger}
        payload["container"] = {"type": "message", "channel_id": payload["channel"]["id"]}
        await newsroom.slack.platform.courier.send(Parcel("interaction", payload))
    await newsroom.slack.until(lambda: len(newsroom.bot_messages(NEWSROOM)) == 3)
