"""Acknowledgements that say something, to the asker alone."""

from slack_bolt.response import BoltResponse

from bot.models.message import Message


def acknowledged(message: Message | str) -> BoltResponse:
    """The answer to a command: a message, or one line of escaped text."""
    if isinstance(message, str):
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": message})
    body = {"response_type": "ephemeral", "text": message.text, "blocks": list(message.blocks)}
    return BoltResponse(status=200, body=body)
