"""Messages: in channels, in threads, and for one person's eyes."""

from typing import Any

from playground.workspace.ledger import Ledger
from playground.workspace.records import Message, Reaction


class Messages:
    """What was said. Ephemeral messages lie apart, as no history shows them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def post(self, channel: str, user: str, text: str, **more: Any) -> Message:
        """Add a message; `more` are further fields of `Message`."""
        values = {
            "channel": channel, "ts": self._ledger.new_ts(), "user": user, "text": text, **more,
        }  # fmt: skip
        message = Message.model_validate(values)
        self._ledger.state.messages[channel][message.ts] = message
        self._ledger.changed()
        return message

    def whisper(self, channel: str, user: str, only_for: str, text: str, **more: Any) -> Message:
        """Add an ephemeral message for `only_for`."""
        values = {
            "channel": channel, "ts": self._ledger.new_ts(), "user": user, "text": text,
            "only_for": only_for, **more,
        }  # fmt: skip
        message = Message.model_validate(values)
        self._ledger.state.ephemerals.append(message)
        self._ledger.changed()
        return message

    def find(self, channel: str, ts: str) -> Message | None:
        """The message, unless it is ephemeral or deleted."""
        return self._ledger.state.messages.get(channel, {}).get(ts)

    def as_it_is(self, message: Message) -> Message:
        """The message as it reads now, or as it last read when it is gone."""
        find = self.whispered if message.only_for else self.find
        return find(message.channel, message.ts) or message

    def whispered(self, channel: str, ts: str) -> Message | None:
        """The ephemeral message."""
        return next((each for each in self.ephemerals(channel) if each.ts == ts), None)

    def change(self, message: Message, **fields: Any) -> Message:
        """Replace fields of a message, ephemeral or not. Returns it as it is now."""
        changed = message.model_copy(update=fields)
        if message.only_for:
            whispers = self._ledger.state.ephemerals
            whispers[:] = [changed if each.ts == message.ts else each for each in whispers]
        else:
            self._ledger.state.messages[message.channel][message.ts] = changed
        self._ledger.changed()
        return changed

    def remove(self, message: Message) -> None:
        """Delete a message, ephemeral or not."""
        if message.only_for:
            whispers = self._ledger.state.ephemerals
            whispers[:] = [each for each in whispers if each.ts != message.ts]
        else:
            self._ledger.state.messages[message.channel].pop(message.ts, None)
        self._ledger.changed()

    def react(self, message: Message, name: str, user: str) -> Message:
        """Put an emoji under the message."""
        held = {each.name: each.users for each in message.reactions}
        held[name] = (*held.get(name, ()), user)
        reactions = tuple(Reaction(name=each, users=users) for each, users in held.items())
        return self.change(message, reactions=reactions)

    def history(self, channel: str) -> tuple[Message, ...]:
        """The channel's messages without the replies in threads, the oldest first."""
        return tuple(
            each for each in self._all(channel) if each.thread_ts is None or each.broadcast
        )

    def thread(self, channel: str, ts: str) -> tuple[Message, ...]:
        """The root and its replies, the oldest first. Empty when there is no such root."""
        return tuple(each for each in self._all(channel) if ts in (each.ts, each.thread_ts))

    def replies(self, channel: str) -> dict[str, list[Message]]:
        """The replies of each thread of the channel by their root's ts, the oldest first."""
        found: dict[str, list[Message]] = {}
        for each in self._all(channel):
            if each.thread_ts:
                found.setdefault(each.thread_ts, []).append(each)
        return found

    def ephemerals(self, channel: str, user: str | None = None) -> tuple[Message, ...]:
        """What was whispered in the channel (to that person), the oldest first."""
        return tuple(
            each
            for each in self._ledger.state.ephemerals
            if each.channel == channel and user in (None, each.only_for)
        )

    def _all(self, channel: str) -> tuple[Message, ...]:
        return tuple(self._ledger.state.messages.get(channel, {}).values())
