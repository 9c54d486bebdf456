"""chat.*: posting, editing and taking back."""

from typing import Any

from playground.contents import LONGEST_EDIT, checked_contents, checked_metadata
from playground.refusal import Refusal
from playground.web_api.call import Answer, Call, Method
from playground.workspace.records import Channel, Message


def post_message(call: Call) -> Answer:
    """chat.postMessage."""
    channel = _place(call)
    contents = checked_contents(call.text("text"), call.arguments.get("blocks"))
    metadata = checked_metadata(call.arguments.get("metadata"))
    bot = call.workspace.channels.bot
    message = call.workspace.messages.post(
        channel.id,
        bot.id,
        contents.text,
        blocks=contents.blocks,
        metadata=metadata,
        bot_id=bot.bot_id,
        app_id=call.platform.app.app_id,
        **_thread(call, channel),
    )
    call.platform.outbox.announce(*call.platform.events.posted(message))
    shape = call.platform.shapes.message(message, metadata=True)
    return {"channel": channel.id, "ts": message.ts, "message": shape}


def update(call: Call) -> Answer:
    """chat.update: of the bot's own messages. Metadata stays unless new is given."""
    channel = call.channel()
    message = call.message(channel, "ts")
    bot = call.workspace.channels.bot
    if message.user != bot.id:
        raise Refusal("cant_update_message")
    if len(call.text("text")) > LONGEST_EDIT:
        raise Refusal("msg_too_long")
    contents = checked_contents(call.text("text"), call.arguments.get("blocks"))
    metadata = message.metadata
    if "metadata" in call.arguments:
        metadata = checked_metadata(call.arguments["metadata"])
    changed = call.workspace.messages.change(
        message,
        text=contents.text,
        blocks=contents.blocks,
        metadata=metadata,
        edited_ts=call.workspace.ledger.new_ts(),
    )
    call.platform.outbox.announce(call.platform.events.edited(message, changed))
    shape = call.platform.shapes.message(changed, metadata=True)
    return {"channel": channel.id, "ts": changed.ts, "text": changed.text, "message": shape}


def delete(call: Call) -> Answer:
    """chat.delete: of the bot's own messages."""
    channel = call.channel()
    message = call.message(channel, "ts")
    if message.user != call.workspace.channels.bot.id:
        raise Refusal("cant_delete_message")
    call.workspace.messages.remove(message)
    call.platform.outbox.announce(call.platform.events.deleted(message))
    return {"channel": channel.id, "ts": message.ts}


def post_ephemeral(call: Call) -> Answer:
    """chat.postEphemeral: no history keeps it, and it cannot be edited later."""
    channel = _place(call)
    user = call.user()
    if user.id not in channel.members:
        raise Refusal("user_not_in_channel")
    contents = checked_contents(call.text("text"), call.arguments.get("blocks"))
    bot = call.workspace.channels.bot
    message = call.workspace.messages.whisper(
        channel.id,
        bot.id,
        user.id,
        contents.text,
        blocks=contents.blocks,
        bot_id=bot.bot_id,
        thread_ts=call.text("thread_ts") or None,
    )
    return {"message_ts": message.ts}


def get_permalink(call: Call) -> Answer:
    """chat.getPermalink."""
    channel = call.channel(need_member=False)
    message = call.message(channel, "message_ts")
    return {"channel": channel.id, "permalink": call.platform.links.permalink(message)}


def _place(call: Call) -> Channel:
    """Where to post. A user's id stands for the direct message with that person."""
    target = call.need("channel")
    user = call.workspace.state.users.get(target)
    if user is not None:
        return call.workspace.channels.direct(user.id, call.workspace.channels.bot.id)
    channel = call.channel()
    if channel.archived:
        raise Refusal("is_archived")
    return channel


def _thread(call: Call, channel: Channel) -> dict[str, Any]:
    ts = call.text("thread_ts")
    if not ts:
        return {}
    root = call.workspace.messages.find(channel.id, ts)
    if root is None:
        raise Refusal("thread_not_found")
    if not call.flag("reply_broadcast"):
        return {"thread_ts": _root_ts(root)}
    return {"thread_ts": _root_ts(root), "broadcast": True, "subtype": "thread_broadcast"}


def _root_ts(message: Message) -> str:
    # A reply to a reply is a reply to the same root.
    return message.thread_ts or message.ts


METHODS = {
    "chat.postMessage": Method(post_message, "chat:write"),
    "chat.update": Method(update, "chat:write"),
    "chat.delete": Method(delete, "chat:write"),
    "chat.postEphemeral": Method(post_ephemeral, "chat:write"),
    "chat.getPermalink": Method(get_permalink),
}
