"""What a person does to the app: commands, buttons, menus, modals, and what comes of it."""

import json
from dataclasses import dataclass, field
from typing import Any

from playground.choosing import (
    PRESSED,
    Place,
    action_of,
    find_place,
    missing_inputs,
    value_of,
)
from playground.contents import checked_contents
from playground.payloads import Payloads
from playground.platform import Platform
from playground.refusal import Refusal
from playground.responding import answer_in_channel
from playground.sending import Kind, Parcel, Receipt
from playground.web_api.views import checked_view
from playground.workspace.records import Channel, Message, User, View
from playground.workspace.views import DEEPEST_STACK


@dataclass(frozen=True)
class Outcome:
    """How an act ended for the person. `error` is the word that they see.

    `message` is what the acknowledgement itself showed, `errors` what a submitted modal said
    about its inputs (by block id).
    """

    error: str | None = None
    message: Message | None = None
    errors: dict[str, str] = field(default_factory=dict)


class Acting:
    """A person's acts. Nothing here is ever sent twice, as Slack sends none of it twice."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._payloads = Payloads(platform)

    async def command(self, user: User, channel: Channel, name: str, text: str) -> Outcome:
        """Type a slash command."""
        if name not in {each.name for each in self._platform.app.commands}:
            return self._fail(user, channel.id, name, "unknown_command")
        payload = self._payloads.command(user, channel, name, text)
        receipt = await self._send("command", payload)
        if error := _error_of(receipt):
            return self._fail(user, channel.id, name, error)
        try:
            return Outcome(message=self._show(user, channel, receipt))
        except Refusal as refusal:
            return self._fail(user, channel.id, name, refusal.code)

    async def press(self, user: User, message: Message, named: str, value: Any) -> Outcome:
        """Press a button of a message, or choose `value` in a menu of it."""
        place = find_place(message.blocks, named)
        payload = self._payloads.pressed_in_message(user, message, action_of(place, value))
        error = _error_of(await self._send("interaction", payload))
        return self._fail(user, message.channel, named, error) if error else Outcome()

    async def press_in_view(self, user: User, view: View, named: str, value: Any) -> Outcome:
        """Press a button of a modal or of the home tab, or choose `value` in a menu of it."""
        place = find_place(view.content["blocks"], named)
        if place[1]["type"] not in PRESSED:
            view = self._enter(view, place, value)
        payload = self._payloads.pressed_in_view(user, view, action_of(place, value))
        return Outcome(_error_of(await self._send("interaction", payload)))

    async def submit(self, user: User, view: View, values: dict[str, Any]) -> Outcome:
        """Fill in a modal (by action_id, label or placeholder) and submit it."""
        for named, value in values.items():
            view = self._enter(view, find_place(view.content["blocks"], named), value)
        if missing := missing_inputs(view):
            return Outcome(errors=dict.fromkeys(missing, "Please complete this required field."))
        receipt = await self._send("interaction", self._payloads.submitted(user, view))
        if error := _error_of(receipt):
            return Outcome(error)
        try:
            return self._follow(view, _answer_of(receipt))
        except Refusal as refusal:
            return Outcome(refusal.code)

    async def close(self, user: User, view: View) -> Outcome:
        """Close a modal with its cross. The app hears of it only if it asked to."""
        self._platform.workspace.views.close(view)
        if not view.content.get("notify_on_close"):
            return Outcome()
        payload = self._payloads.closed(user, view, is_cleared=False)
        return Outcome(_error_of(await self._send("interaction", payload)))

    async def shortcut(self, user: User, message: Message, callback_id: str) -> Outcome:
        """Choose an entry in a message's menu."""
        payload = self._payloads.shortcut(user, message, callback_id)
        error = _error_of(await self._send("interaction", payload))
        return self._fail(user, message.channel, callback_id, error) if error else Outcome()

    async def _send(self, kind: Kind, payload: dict[str, Any]) -> Receipt:
        return await self._platform.courier.send(Parcel(kind, payload))

    def _show(self, user: User, channel: Channel, receipt: Receipt) -> Message | None:
        """The body of a command's acknowledgement is its first answer."""
        if not receipt.body.strip():
            return None
        body = {"text": receipt.body}
        if receipt.content_type == "application/json":
            body = _answer_of(receipt)
        if not body.get("text") and not body.get("blocks"):
            return None
        contents = checked_contents(str(body.get("text") or ""), body.get("blocks"))
        return answer_in_channel(self._platform, channel.id, user.id, contents, body)

    def _enter(self, view: View, place: Place, value: Any) -> View:
        block, element = place
        held = value_of(element, value)
        views = self._platform.workspace.views
        return views.enter(view, block["block_id"], element["action_id"], held)

    def _follow(self, view: View, answer: dict[str, Any]) -> Outcome:
        """What the app wants done with the modal; without a word it is closed."""
        views = self._platform.workspace.views
        match answer.get("response_action"):
            case None:
                views.close(view)
            case "clear":
                views.clear(view.user)
            case "update":
                views.replace(view, checked_view(answer.get("view"), "modal"))
            case "push":
                if len(views.stack(view.user)) >= DEEPEST_STACK:
                    return Outcome("push_limit_reached")
                views.push(view, checked_view(answer.get("view"), "modal"))
            case "errors":
                return Outcome(errors={name: str(said) for name, said in answer["errors"].items()})
            case unknown:
                return Outcome(f"unknown response_action {unknown}")
        return Outcome()

    def _fail(self, user: User, channel: str, what: str, error: str) -> Outcome:
        """Tell the person, as a line in the channel that only they see."""
        bot = self._platform.workspace.channels.bot.id
        text = f"{what} failed: {error}"
        line = self._platform.workspace.messages.whisper(channel, bot, user.id, text, notice=True)
        return Outcome(error, line)


def _error_of(receipt: Receipt) -> str | None:
    if receipt.fault is None:
        return None
    return "operation_timeout" if receipt.fault == "http_timeout" else "dispatch_failed"


def _answer_of(receipt: Receipt) -> dict[str, Any]:
    if not receipt.body.strip():
        return {}
    try:
        answer = json.loads(receipt.body)
    except ValueError:
        raise Refusal("invalid_response") from None
    if not isinstance(answer, dict):
        raise Refusal("invalid_response")
    return answer
