"""What a person types, as Slack sends it: escaped, with mentions and links marked up."""

import html
import re

from playground.workspace.channels import Channels

MARKED = re.compile(r"(<(?:[@#][A-Z0-9]+(?:\|[^>]*)?|https?://[^>\s]+)>)")  # <@U0MINAOKAFO>
PERSON = re.compile(r"(?<!\S)@([a-z][a-z0-9_-]*)", re.IGNORECASE)  # @Verbatim
CHANNEL = re.compile(r"(?<!\S)#([a-z0-9_-]+)")  # #newsroom
LINK = re.compile(r"https?://[^\s<>]*[^\s<>.,;:!?)\"']")  # https://example.org/a.


def as_sent(text: str, channels: Channels) -> str:
    """The text of the message event. What is marked up already stays as it is."""
    pieces = MARKED.split(text)
    return "".join(
        piece if MARKED.fullmatch(piece) else _marked_up(piece, channels) for piece in pieces
    )


def _marked_up(plain: str, channels: Channels) -> str:
    def person(found: re.Match[str]) -> str:
        user = channels.user(found[1].lower())
        return f"<@{user.id}>" if user else found[0]

    def channel(found: re.Match[str]) -> str:
        target = channels.find(f"#{found[1]}")
        return f"<#{target.id}|{target.name}>" if target else found[0]

    escaped = html.escape(plain, quote=False)
    linked = LINK.sub(lambda found: f"<{found[0]}>", escaped)
    return CHANNEL.sub(channel, PERSON.sub(person, linked))
