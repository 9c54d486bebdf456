"""Pieces of messages and modals for the tests of what people do."""

from typing import Any

import pytest
from slack_sdk.errors import SlackApiError


def words(text: str) -> dict[str, Any]:
    """A plain text object."""
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
    """The code with which a call is refused."""
    with pytest.raises(SlackApiError) as error:
        await call
    return str(error.value.response["error"])
