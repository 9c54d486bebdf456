"""Sharing files: one message in the channel, and the events that tell of it."""

import itertools

from playground.platform import Platform
from playground.workspace.records import Channel, Message, StoredFile, User


def share_files(
    platform: Platform,
    channel: Channel,
    user: User,
    files: list[StoredFile],
    *,
    text: str = "",
    thread_ts: str | None = None,
) -> Message:
    """Post the files. Both a `message` and a `file_shared` event tell of each."""
    workspace = platform.workspace
    bot = workspace.channels.bot
    message = workspace.messages.post(
        channel.id,
        user.id,
        text,
        subtype="file_share",
        files=tuple(each.id for each in files),
        thread_ts=thread_ts,
        # An app's own upload names only its user: this is the harder case for who must not
        # read what it posted itself.
        bot_id=user.bot_id if user.id != bot.id else None,
    )
    for each in files:
        workspace.files.share(each, channel.id, message.ts)
    told = platform.events.posted(message)
    shared = [
        platform.events.file_shared(each, channel.id, user.id, workspace.ledger.new_ts())
        for each in files
    ]
    order = platform.upload_order
    first, second = (shared, told) if order == "file-first" else (told, shared)
    platform.outbox.announce(*itertools.chain(first, second), in_turn=order != "together")
    return message
