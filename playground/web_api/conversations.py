"""conversations.* and users.conversations: where people talk, and what was said."""

from collections.abc import Iterable, Sequence

from playground.refusal import Refusal
from playground.web_api.call import Answer, Call, Method
from playground.web_api.paging import page_of
from playground.workspace.records import Channel, Message

TYPES = {"public": "public_channel", "private": "private_channel", "im": "im"}
FAMILIES = {
    "public_channel": "channels", "private_channel": "groups", "mpim": "mpim", "im": "im",
}  # fmt: skip


def info(call: Call) -> Answer:
    """conversations.info."""
    channel = call.channel(need_member=False)
    call.require(f"{channel.family}:read")
    return {"channel": call.platform.shapes.channel(channel)}


def list_channels(call: Call) -> Answer:
    """conversations.list: all public channels, and of the others those that the bot is in."""
    bot = call.workspace.channels.bot.id
    seen = [
        each
        for each in call.workspace.channels.all()
        if each.kind == "public" or bot in each.members
    ]
    return _listed(call, seen)


def of_user(call: Call) -> Answer:
    """users.conversations: the conversations of a person that the bot can see.

    Of private ones those that both are in; without `user`, the bot's own.
    """
    bot = call.workspace.channels.bot.id
    user = call.user().id if call.text("user") else bot
    seen = [
        each
        for each in call.workspace.channels.of(user)
        if each.kind == "public" or bot in each.members
    ]
    return _listed(call, seen)


def members(call: Call) -> Answer:
    """conversations.members."""
    channel = call.channel(need_member=False)
    call.require(f"{channel.family}:read")
    page, more = page_of(call, channel.members)
    return {"members": list(page), **more}


def history(call: Call) -> Answer:
    """conversations.history: the newest first, without the replies in threads."""
    channel = call.channel()
    call.require(f"{channel.family}:history")
    found = _in_range(call, call.workspace.messages.history(channel.id))
    page, more = page_of(call, found[::-1])
    has_more = bool(more["response_metadata"]["next_cursor"])
    return {"messages": _shaped(call, channel, page), "has_more": has_more, "pin_count": 0, **more}


def replies(call: Call) -> Answer:
    """conversations.replies: the root, then the replies, the oldest first.

    The root stands on every page, whatever range was asked for. The ts of a reply gives that
    reply alone.
    """
    channel = call.channel()
    call.require(f"{channel.family}:history")
    root = call.message(channel, "ts", refusal="thread_not_found")
    answers = call.workspace.messages.thread(channel.id, root.ts)[1:]
    page, more = page_of(call, _in_range(call, answers))
    has_more = bool(more["response_metadata"]["next_cursor"])
    return {"messages": _shaped(call, channel, [root, *page]), "has_more": has_more, **more}


def open_direct(call: Call) -> Answer:
    """conversations.open: the direct message with one person."""
    named = call.need("users").split(",")
    if len(named) != 1:
        raise Refusal("method_not_supported_for_channel_type")
    user = call.workspace.channels.user(named[0])
    if user is None:
        raise Refusal("user_not_found")
    channel = call.workspace.channels.direct(user.id, call.workspace.channels.bot.id)
    shape = call.platform.shapes.channel(channel) if call.flag("return_im") else {"id": channel.id}
    return {"channel": shape}


def _listed(call: Call, seen: Iterable[Channel]) -> Answer:
    wanted = [each.strip() for each in call.text("types", "public_channel").split(",")]
    if not set(wanted) <= FAMILIES.keys():
        raise Refusal("invalid_types")
    for each in wanted:
        call.require(f"{FAMILIES[each]}:read")
    without_archived = call.flag("exclude_archived")
    found = [
        each
        for each in seen
        if TYPES[each.kind] in wanted and not (each.archived and without_archived)
    ]
    page, more = page_of(call, found)
    return {"channels": [call.platform.shapes.channel(each) for each in page], **more}


def _in_range(call: Call, messages: Sequence[Message]) -> Sequence[Message]:
    first, last = _moment(call, "oldest", 0.0), _moment(call, "latest", float("inf"))
    inclusive = call.flag("inclusive")
    return [
        each
        for each in messages
        if first < float(each.ts) < last or (inclusive and float(each.ts) in (first, last))
    ]


def _moment(call: Call, name: str, default: float) -> float:
    try:
        return float(call.text(name) or default)
    except ValueError:
        raise Refusal(f"invalid_ts_{name}") from None


def _shaped(call: Call, channel: Channel, messages: Sequence[Message]) -> list[Answer]:
    threads = call.workspace.messages.replies(channel.id)
    metadata = call.flag("include_all_metadata")
    shape = call.platform.shapes.message
    return [shape(each, threads.get(each.ts), metadata) for each in messages]


METHODS = {
    "conversations.info": Method(info),
    "conversations.list": Method(list_channels),
    "conversations.members": Method(members),
    "conversations.history": Method(history),
    "conversations.replies": Method(replies),
    "conversations.open": Method(open_direct, "im:write"),
    "users.conversations": Method(of_user),
}
