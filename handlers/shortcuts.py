"""An entry of a message's menu was chosen."""

from bot.desk import Front
from bot.models.job import Answer
from bot.models.request import BriefRequest
from handlers.incoming import Incoming
from handlers.message import readings_of


async def brief_this_chosen(incoming: Incoming, front: Front) -> None:
    """Brief this: of what the message hands over, or of what its thread is about.

    Links in a message of the bot's own lead to what others handed over, and are left alone.
    """
    readings = () if incoming.is_of_bot else readings_of(incoming)
    for each in readings:
        await front.put(each)
    thread_ts = incoming.asker.thread_ts or incoming.message_ts
    answer = Answer(
        asker=incoming.asker.model_copy(update={"thread_ts": thread_ts}),
        request=BriefRequest(in_thread=True),
        reply=incoming.private_reply,
        asked=incoming.trigger_id,
        after=tuple(each.key for each in readings),
    )
    await front.put(answer)
