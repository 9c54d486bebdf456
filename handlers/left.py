"""The bot was put out of a channel."""

from bot.desk import Front
from handlers.incoming import Incoming


async def bot_left(incoming: Incoming, front: Front) -> None:
    """Forget what stands ready there: it would answer without asking whether the bot is in."""
    if incoming.left_by_bot:
        await front.forget_ready(incoming.asker)
