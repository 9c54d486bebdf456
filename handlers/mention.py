"""The bot was mentioned."""

from bot.desk import Front
from bot.models.request import HelpRequest
from bot.understand import understood_mention
from handlers.incoming import Incoming
from handlers.message import answer_in_thread

READING_SECONDS = 5
"""What is asked along with a file waits this long for the file to be read."""


async def mentioned(incoming: Incoming, front: Front) -> None:
    """Answer what was asked. A mention that only hands over a file gets the file's card."""
    if any(incoming.files()):
        if not isinstance(understood_mention(incoming.text), HelpRequest):
            await answer_in_thread(incoming, front, after_seconds=READING_SECONDS)
        return
    await answer_in_thread(incoming, front)
