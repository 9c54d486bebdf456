"""A file was deleted: what was read from it is taken back."""

from bot.desk import Front
from bot.models.job import FileDeleted
from handlers.incoming import Incoming


async def file_deleted(incoming: Incoming, front: Front) -> None:
    """Queue the forgetting, in each channel that the file stood in.

    Where Slack names no channels, the messages that lose the file tell of it themselves.
    """
    for channel in incoming.file_channels:
        job = FileDeleted(workspace=incoming.workspace, channel=channel, file=incoming.file_id)
        await front.put(job)
