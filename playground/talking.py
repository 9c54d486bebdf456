"""What people say and share, who comes and goes: the workspace changes, and the app hears."""

from playground.platform import Platform
from playground.sharing import share_files
from playground.typed import as_sent
from playground.workspace.records import Channel, Message, StoredFile, User

TOMBSTONE = "This message was deleted."


class Talking:
    """Everything that people do among themselves."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def say(self, user: User, channel: Channel, text: str, thread_ts: str | None) -> Message:
        """Post a message as it is typed: `@Verbatim`, `#newsroom` and links are marked up."""
        message = self._platform.workspace.messages.post(
            channel.id,
            user.id,
            as_sent(text, self._platform.workspace.channels),
            thread_ts=thread_ts,
            bot_id=user.bot_id,
            client_msg_id=None if user.bot_id else self._platform.workspace.ledger.new_id("c"),
        )
        self._platform.outbox.announce(*self._platform.events.posted(message))
        return message

    def upload(
        self,
        user: User,
        channel: Channel,
        files: list[tuple[str, bytes]],
        *,
        text: str,
        thread_ts: str | None,
        external: bool,
    ) -> Message:
        """Share new files, all in one message. `external`: of another workspace."""
        kept = [
            self._platform.workspace.files.add(name, data, user.id, external=external)
            for name, data in files
        ]
        words = as_sent(text, self._platform.workspace.channels)
        return share_files(self._platform, channel, user, kept, text=words, thread_ts=thread_ts)

    def share(self, user: User, channel: Channel, file: StoredFile) -> Message:
        """Share a file again."""
        return share_files(self._platform, channel, user, [file])

    def edit(self, message: Message, text: str) -> Message:
        """Change the words of a message."""
        changed = self._platform.workspace.messages.change(
            message,
            text=as_sent(text, self._platform.workspace.channels),
            edited_ts=self._platform.workspace.ledger.new_ts(),
        )
        self._platform.outbox.announce(self._platform.events.edited(message, changed))
        return changed

    def delete(self, message: Message) -> None:
        """Take a message back. One that was replied to leaves a tombstone above its thread."""
        messages = self._platform.workspace.messages
        if messages.replies(message.channel).get(message.ts):
            gone = {"text": TOMBSTONE, "subtype": "tombstone", "blocks": (), "files": ()}
            buried = messages.change(message, **gone)
            self._platform.outbox.announce(self._platform.events.edited(message, buried))
            return
        messages.remove(message)
        self._platform.outbox.announce(self._platform.events.deleted(message))

    def delete_file(self, file: StoredFile) -> None:
        """Delete a file everywhere."""
        self._platform.workspace.files.remove(file)
        self._platform.outbox.announce(self._platform.events.file_deleted(file))

    def invite(self, inviter: User, channel: Channel, user: User) -> None:
        """Bring somebody into a channel."""
        joined = self._platform.workspace.channels.join(channel, user.id)
        event = self._platform.events.member("member_joined_channel", joined, user.id, inviter.id)
        self._platform.outbox.announce(event)

    def remove(self, channel: Channel, user: User) -> None:
        """Put somebody out of a channel. The bot hears of its own leaving, and no more."""
        left = self._platform.workspace.channels.leave(channel, user.id)
        events = self._platform.events
        if user.id == self._bot_id:
            self._platform.outbox.announce(events.left(left))
        self._platform.outbox.announce(events.member("member_left_channel", left, user.id))

    def open_home(self, user: User, tab: str) -> None:
        """Look at the app's home tab or its messages."""
        direct = self._platform.workspace.channels.direct(user.id, self._bot_id)
        self._platform.outbox.announce(self._platform.events.home_opened(user.id, direct, tab))

    @property
    def _bot_id(self) -> str:
        return self._platform.workspace.channels.bot.id
