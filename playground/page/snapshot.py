"""Everything that the page draws, as one JSON object."""

import time
from typing import Any

from playground.choosing import state_of
from playground.platform import Platform
from playground.workspace.cast import YOU
from playground.workspace.records import Channel, Message, View

Json = dict[str, Any]

TROUBLES_SHOWN = 5


class Snapshots:
    """What you see in the workspace."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def take(self, channel_id: str, thread_ts: str | None) -> Json:
        """The page with that channel, and that thread, open. Raises LookupError."""
        workspace, app = self._platform.workspace, self._platform.app
        channel = workspace.channels.named(channel_id)
        stack = workspace.views.stack(YOU.id)
        home = workspace.views.home(YOU.id)
        return {
            "now": workspace.clock.now(),
            "skipped_seconds": workspace.clock.offset_seconds,
            "zone": YOU.tz,
            "you": YOU.id,
            "bot": workspace.channels.bot.id,
            "team": workspace.state.team.name,
            "users": {each.id: self._user(each.id) for each in workspace.channels.people},
            "channels": [self._channel(each) for each in workspace.channels.of(YOU.id)],
            "channel": channel.id,
            "messages": self._messages(channel),
            "thread": self._thread(channel, thread_ts) if thread_ts else None,
            "view": self._view(stack[-1]) if stack else None,
            "home": self._view(home) if home else None,
            "commands": [{"name": each.name, "hint": each.hint} for each in app.commands],
            "shortcuts": [
                {"callback_id": each.callback_id, "label": each.label} for each in app.shortcuts
            ],
            "troubles": self._troubles(),
        }

    def _user(self, user: str) -> Json:
        found = self._platform.workspace.channels.person(user)
        return {"name": found.name, "real_name": found.real_name, "is_bot": bool(found.bot_id)}

    def _channel(self, channel: Channel) -> Json:
        workspace = self._platform.workspace
        told = workspace.state.messages[channel.id]
        whispers = [each.ts for each in workspace.messages.ephemerals(channel.id, YOU.id)]
        return {
            "id": channel.id, "name": channel.name, "kind": channel.kind,
            "members": list(channel.members), "purpose": channel.purpose,
            "latest": max([*told, *whispers], default="0"),
        }  # fmt: skip

    def _messages(self, channel: Channel) -> list[Json]:
        messages = self._platform.workspace.messages
        replies = messages.replies(channel.id)
        shown = [*messages.history(channel.id), *self._whispers(channel, None)]
        shown.sort(key=lambda each: each.ts)
        return [self._message(each, replies.get(each.ts)) for each in shown]

    def _thread(self, channel: Channel, ts: str) -> list[Json]:
        told = self._platform.workspace.messages.thread(channel.id, ts)
        shown = sorted([*told, *self._whispers(channel, ts)], key=lambda each: each.ts)
        return [self._message(each, None) for each in shown]

    def _whispers(self, channel: Channel, thread_ts: str | None) -> list[Message]:
        whispers = self._platform.workspace.messages.ephemerals(channel.id, YOU.id)
        return [each for each in whispers if each.thread_ts == thread_ts]

    def _message(self, message: Message, replies: list[Message] | None) -> Json:
        shape = self._platform.shapes.message(message, replies)
        return {**shape, "only_for": message.only_for, "notice": message.notice}

    def _view(self, view: View) -> Json:
        return {**self._platform.shapes.view(view), "state": {"values": state_of(view)}}

    def _troubles(self) -> list[Json]:
        """Deliveries that failed and are to be tried again, the newest last."""
        pending = self._platform.workspace.state.pending_events.values()
        failed = [each for each in pending if each.attempt][-TROUBLES_SHOWN:]
        return [
            {
                "event": each.envelope["event"]["type"],
                "reason": each.reason,
                "attempt": each.attempt,
                "seconds": max(0, round(each.due - time.time())),
            }
            for each in failed
        ]
