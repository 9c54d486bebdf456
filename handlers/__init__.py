"""Everything a person can do in Slack, readable at a glance.

One listener a kind and a table behind it: Bolt tries listeners one after the other, which
costs more than the acknowledgement itself when there are many.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse

from bot.desk import Front
from bot.errors import UsageError
from bot.models import button
from bot.render.notices import OLD_BUTTON
from handlers.buttons import (
    brief_pressed,
    in_context_pressed,
    publish_brief_pressed,
    publish_digest_pressed,
    quotes_pressed,
)
from handlers.command import command_typed
from handlers.correcting import (
    fixing_chosen,
    fixing_pressed,
    marking_chosen,
    marking_pressed,
)
from handlers.failures import failed
from handlers.file_deleted import file_deleted
from handlers.file_shared import file_shared
from handlers.incoming import Incoming
from handlers.left import bot_left
from handlers.mention import mentioned
from handlers.message import message_posted
from handlers.shortcuts import brief_this_chosen

Listener = Callable[[Incoming, Front], Awaitable[BoltResponse | None]]

COMMANDS: Mapping[str, Listener] = {
    "/brief": command_typed,
    "/quotes": command_typed,
    "/topics": command_typed,
}
EVENTS: Mapping[str, Listener] = {
    "app_mention": mentioned,
    "channel_left": bot_left,
    "file_deleted": file_deleted,
    "file_shared": file_shared,
    "group_left": bot_left,
    "member_left_channel": bot_left,
    "message": message_posted,
}
BUTTONS: Mapping[str, Listener] = {
    button.BRIEF: brief_pressed,
    button.QUOTES: quotes_pressed,
    button.IN_CONTEXT: in_context_pressed,
    button.FIX_SPEAKER: fixing_pressed,
    button.MARK_TERMS: marking_pressed,
    button.PUBLISH_BRIEF: publish_brief_pressed,
    button.PUBLISH_DIGEST: publish_digest_pressed,
}
VIEWS: Mapping[str, Listener] = {
    button.FIX_SPEAKER: fixing_chosen,
    button.MARK_TERMS: marking_chosen,
}
SHORTCUTS: Mapping[str, Listener] = {
    "brief_this": brief_this_chosen,
}

ANY = re.compile(".*")


def register(app: AsyncApp, front: Front) -> None:
    """Let the app answer commands, events, buttons and shortcuts with the tables above.

    What is in no table is acknowledged and left alone: an event without a listener would be
    answered 404, and Slack switches a subscription off for that.
    """
    app.command(ANY)(_listening(COMMANDS, front, lambda body: body["command"]))
    app.event(ANY)(_listening(EVENTS, front, lambda body: body["event"]["type"]))
    app.action(ANY)(_listening(BUTTONS, front, _button_pressed))
    app.view(ANY)(_listening(VIEWS, front, lambda body: body["view"]["callback_id"]))
    app.view_closed(ANY)(_acknowledged)
    app.shortcut(ANY)(_listening(SHORTCUTS, front, lambda body: body["callback_id"]))
    app.error(failed)


def _listening(
    table: Mapping[str, Listener], front: Front, name_of: Callable[[dict[str, Any]], str]
) -> Callable[..., Awaitable[BoltResponse | None]]:
    async def listen(body: dict[str, Any], context: AsyncBoltContext) -> BoltResponse:
        listener = table.get(name_of(body))
        answer = await listener(Incoming(body, context), front) if listener else None
        return answer or BoltResponse(status=200)

    return listen


def _button_pressed(body: dict[str, Any]) -> str:
    """`brief`, of the action id `brief/2`: a message numbers its buttons."""
    action = str(body["actions"][0].get("action_id") or "").partition("/")[0]
    if action not in BUTTONS:  # from before a change of the program
        raise UsageError(OLD_BUTTON)
    return action


async def _acknowledged() -> BoltResponse:
    return BoltResponse(status=200)
