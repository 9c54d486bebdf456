"""reactions.add: an emoji under a message."""

import re

from playground.refusal import Refusal
from playground.web_api.call import Answer, Call, Method

EMOJI = re.compile(r"[a-z0-9_+'-]+(::skin-tone-[2-6])?")  # white_check_mark


def add(call: Call) -> Answer:
    """reactions.add."""
    channel = call.channel()
    message = call.message(channel, "timestamp")
    name = call.need("name")
    if not EMOJI.fullmatch(name):
        raise Refusal("invalid_name")
    bot = call.workspace.channels.bot.id
    if any(each.name == name and bot in each.users for each in message.reactions):
        raise Refusal("already_reacted")
    call.workspace.messages.react(message, name, bot)
    return {}


METHODS = {"reactions.add": Method(add, "reactions:write")}
