"""The bot was mentioned."""

from bot.desk import Front
from handlers.incoming import Incoming
from handlers.message import answer_asked_along, answer_in_thread, readings_of


async def mentioned(incoming: Incoming, front: Front) -> None:
    """Answer what was asked. A mention that only hands over a file or a link gets its card."""
    if readings := readings_of(incoming):
        await answer_asked_along(incoming, front, readings)
    else:
        await answer_in_thread(incoming, front)
