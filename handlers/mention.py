"""The bot was mentioned."""

from bot.desk import Front
from handlers.incoming import Incoming
from handlers.message import answer_in_thread, asks_along, handed_over

READING_SECONDS = 5
"""What is asked along with a file waits this long for the file to be read."""


async def mentioned(incoming: Incoming, front: Front) -> None:
    """Answer what was asked. A mention that only hands over a file or a link gets its card."""
    if handed_over(incoming):
        if asks_along(incoming):
            await answer_in_thread(incoming, front, after_seconds=READING_SECONDS)
        return
    await answer_in_thread(incoming, front)
