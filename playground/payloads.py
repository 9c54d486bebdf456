"""Commands and interactions as Slack writes them."""

import time
from typing import Any

from playground.choosing import state_of
from playground.platform import Platform
from playground.workspace.records import Channel, Message, User, View

Json = dict[str, Any]

CHANNEL_NAMES = {"im": "directmessage", "private": "privategroup"}


class Payloads:
    """The payloads of what people do in a workspace."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def command(self, user: User, channel: Channel, name: str, text: str) -> dict[str, str]:
        """A slash command, as the fields of a form."""
        platform = self._platform
        team = platform.workspace.state.team
        return {
            "token": platform.app.verification_token,
            "team_id": team.id,
            "team_domain": team.domain,
            "channel_id": channel.id,
            "channel_name": _shown_name(channel),
            "user_id": user.id,
            "user_name": user.name,
            "command": name,
            "text": text,
            "api_app_id": platform.app.app_id,
            "is_enterprise_install": "false",
            "response_url": platform.response_urls.issue(channel.id, user.id),
            "trigger_id": platform.triggers.issue(user.id),
        }

    def pressed_in_message(self, user: User, message: Message, action: Json) -> Json:
        """`block_actions` on a message. An ephemeral one is not told again in the payload."""
        is_ephemeral = message.only_for is not None
        container = {
            "type": "message", "message_ts": message.ts, "channel_id": message.channel,
            "is_ephemeral": is_ephemeral,
        }  # fmt: skip
        if message.thread_ts:
            container["thread_ts"] = message.thread_ts
        payload = {
            **self._interaction("block_actions", user),
            "container": container,
            "channel": self._channel(message.channel),
            "response_url": self._response_url(user, message),
            "state": {"values": {}},
            "actions": [{**action, "action_ts": _action_ts()}],
        }
        if not is_ephemeral:
            payload["message"] = self._platform.shapes.message(message)
        return payload

    def pressed_in_view(self, user: User, view: View, action: Json) -> Json:
        """`block_actions` in a modal or on the home tab."""
        return {
            **self._interaction("block_actions", user, view),
            "container": {"type": "view", "view_id": view.id},
            "view": self._view(view),
            "actions": [{**action, "action_ts": _action_ts()}],
        }

    def submitted(self, user: User, view: View) -> Json:
        """`view_submission`."""
        interaction = self._interaction("view_submission", user, view)
        return {**interaction, "view": self._view(view), "response_urls": []}

    def closed(self, user: User, view: View, is_cleared: bool) -> Json:
        """`view_closed`."""
        payload = self._interaction("view_closed", user)
        del payload["trigger_id"]
        return {**payload, "view": self._view(view), "is_cleared": is_cleared}

    def shortcut(self, user: User, message: Message, callback_id: str) -> Json:
        """`message_action`: an entry chosen in a message's menu."""
        return {
            **self._interaction("message_action", user),
            "callback_id": callback_id,
            "action_ts": _action_ts(),
            "message_ts": message.ts,
            "message": self._platform.shapes.message(message),
            "channel": self._channel(message.channel),
            "response_url": self._response_url(user, message),
        }

    def _interaction(self, kind: str, user: User, view: View | None = None) -> Json:
        platform = self._platform
        team = platform.workspace.state.team
        return {
            "type": kind,
            "team": {"id": team.id, "domain": team.domain},
            "user": {"id": user.id, "username": user.name, "name": user.name, "team_id": team.id},
            "api_app_id": platform.app.app_id,
            "token": platform.app.verification_token,
            "trigger_id": platform.triggers.issue(user.id, view.id if view else None),
            "enterprise": None,
            "is_enterprise_install": False,
        }

    def _response_url(self, user: User, message: Message) -> str:
        return self._platform.response_urls.issue(message.channel, user.id, message)

    def _channel(self, channel: str) -> Json:
        found = self._platform.workspace.state.channels[channel]
        return {"id": found.id, "name": _shown_name(found)}

    def _view(self, view: View) -> Json:
        return {**self._platform.shapes.view(view), "state": {"values": state_of(view)}}


def _shown_name(channel: Channel) -> str:
    return CHANNEL_NAMES.get(channel.kind, channel.name)


def _action_ts() -> str:
    return f"{time.time():.6f}"
