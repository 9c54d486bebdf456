"""A file was shared: the fall-back for a message event that did not come."""

from bot.desk import Front
from bot.models.job import FileShared
from handlers.incoming import Incoming

MESSAGE_FIRST_SECONDS = 3
"""The `message` event tells more; it is given this long to be the first."""


async def file_shared(incoming: Incoming, front: Front) -> None:
    """Queue a look at the messages that share the file."""
    job = FileShared(
        workspace=incoming.workspace,
        channel=incoming.asker.channel,
        file=incoming.file_id,
        event_ts=incoming.event_ts,
    )
    await front.put(job, after_seconds=MESSAGE_FIRST_SECONDS)
