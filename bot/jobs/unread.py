"""What is being read now is waited for: a question under it is never answered from another."""

from bot.errors import NotReadYet
from bot.models.job import Ingest
from bot.models.share import Asker
from bot.ports import Ports


async def insist_on_read(asker: Asker, ports: Ports) -> None:
    """Raises NotReadYet while something shared in the asker's thread is being read; in a direct
    message outside of threads, while anything of it is.

    In a channel outside of threads nothing is waited for: what others share there is not what
    somebody asks about.
    """
    if not (asker.thread_ts or asker.direct):
        return
    thread_ts = asker.thread_ts
    for key in await ports.queue.being_read(asker.workspace, asker.channel, thread_ts):
        if await ports.claims.done(asker.workspace, key) is None:
            raise NotReadYet("the reader", "what was shared is not read yet")


async def is_being_read(reading: Ingest, ports: Ports) -> bool:
    """Whether the reading is queued or running."""
    workspace, channel = reading.workspace, reading.channel
    queued = await ports.queue.being_read(workspace, channel, reading.thread_ts)
    return reading.key in queued and await ports.claims.done(workspace, reading.key) is None
