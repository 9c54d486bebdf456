"""Events as Slack writes them: only the fields that it sends."""

from typing import Any

from playground.shapes import CHANNEL_TYPES, Json, Shapes
from playground.workspace import Workspace
from playground.workspace.records import Channel, Message, StoredFile

MENTION_FIELDS = ("user", "ts", "client_msg_id", "text", "team", "thread_ts", "parent_user_id",
                  "files", "bot_id", "app_id")  # fmt: skip


class Events:
    """The events that tell of changes in a workspace."""

    def __init__(self, workspace: Workspace, shapes: Shapes) -> None:
        self._workspace = workspace
        self._shapes = shapes

    def posted(self, message: Message) -> list[Json]:
        """A new message: one event, and a second one when it calls the bot by name.

        In a direct message there is no `app_mention`.
        """
        channel = self._channel(message)
        shape = {**self._shapes.message(message), "event_ts": message.ts}
        if message.files:
            shape |= {"upload": False, "display_as_bot": False}
        told = [{**shape, "channel": channel.id, "channel_type": CHANNEL_TYPES[channel.kind]}]
        bot = self._workspace.channels.bot
        if f"<@{bot.id}>" in message.text and channel.kind != "im" and message.user != bot.id:
            kept = {name: shape[name] for name in MENTION_FIELDS if name in shape}
            mention = {"type": "app_mention", **kept, "channel": channel.id}
            told.append({**mention, "event_ts": message.ts})
        return told

    def edited(self, before: Message, after: Message) -> Json:
        """A message that reads differently now."""
        return {
            **self._hidden(after, "message_changed"),
            "message": self._shapes.message(after),
            "previous_message": self._shapes.message(before),
        }

    def deleted(self, message: Message) -> Json:
        """A message that is gone."""
        return {
            **self._hidden(message, "message_deleted"),
            "deleted_ts": message.ts,
            "previous_message": self._shapes.message(message),
        }

    def file_shared(self, file: StoredFile, channel: str, user: str, ts: str) -> Json:
        """A file that stands in a channel. The event does not say in which message."""
        return {
            "type": "file_shared", "file_id": file.id, "user_id": user, "file": {"id": file.id},
            "channel_id": channel, "event_ts": ts,
        }  # fmt: skip

    def file_deleted(self, file: StoredFile) -> Json:
        """A file that is gone."""
        return {
            "type": "file_deleted", "file_id": file.id, "channel_ids": list(file.shares),
            "event_ts": self._workspace.ledger.new_ts(),
        }  # fmt: skip

    def member(self, kind: str, channel: Channel, user: str, inviter: str = "") -> Json:
        """`member_joined_channel` or `member_left_channel`."""
        event = {
            "type": kind, "user": user, "channel": channel.id,
            "channel_type": "C" if channel.kind == "public" else "G",
            "team": self._workspace.state.team.id, "event_ts": self._workspace.ledger.new_ts(),
        }  # fmt: skip
        return {**event, "inviter": inviter} if inviter else event

    def left(self, channel: Channel) -> Json:
        """`channel_left` or `group_left`: the bot itself is out."""
        kind = "channel_left" if channel.kind == "public" else "group_left"
        ts = self._workspace.ledger.new_ts()
        return {"type": kind, "channel": channel.id, "event_ts": ts}

    def home_opened(self, user: str, channel: Channel, tab: str) -> Json:
        """A person looks at the app's home or its messages."""
        event: Json = {
            "type": "app_home_opened", "user": user, "channel": channel.id, "tab": tab,
            "event_ts": self._workspace.ledger.new_ts(),
        }  # fmt: skip
        home = self._workspace.views.home(user)
        return {**event, "view": self._shapes.view(home)} if home and tab == "home" else event

    def _hidden(self, message: Message, subtype: str) -> Json:
        channel = self._channel(message)
        ts = self._workspace.ledger.new_ts()
        return {
            "type": "message", "subtype": subtype, "hidden": True, "channel": channel.id,
            "ts": ts, "event_ts": ts, "channel_type": CHANNEL_TYPES[channel.kind],
        }  # fmt: skip

    def _channel(self, message: Message) -> Channel:
        return self._workspace.state.channels[message.channel]


def channel_of(event: dict[str, Any]) -> str | None:
    """The channel in which an event happened; None for what happens in no channel."""
    return event.get("channel") or event.get("channel_id")
