"""A person names a link: it is read where they ask, and kept there as a share."""

import asyncio
from secrets import token_hex

from bot.errors import UsageError
from bot.jobs.linked import resolved
from bot.models.job import Prepare
from bot.models.share import Asker, Grant, LinkSource, Share, Source
from bot.models.transcript import Transcript
from bot.ports import Ports
from bot.reading.page import read_page
from bot.render import notices


async def read_link(link: LinkSource, asker: Asker, grant: Grant, ports: Ports) -> Share:
    """The share of what the link leads to: the one in sight that has the same words, or a new one.

    So a command that is run or typed twice leaves one share. Raises UsageError where the bot
    is not in the channel, and SourceError.
    """
    if not asker.direct and not await ports.directory.is_member(asker.workspace, asker.channel):
        raise UsageError(notices.INVITE_ME)
    source = await resolved(link, asker, ports)
    fetched = await ports.fetcher.fetch(asker.workspace, source)
    reading = await asyncio.to_thread(read_page, fetched.data, fetched.name)
    await ports.store.save_reading(asker.workspace, reading)
    for share in await ports.store.shares(grant):
        if share.content_hash == reading.id and share.source.key == source.key:
            return share
    return await _new_share(source, reading, asker, ports)


async def _new_share(source: Source, reading: Transcript, asker: Asker, ports: Ports) -> Share:
    """A share without a message of its own: it stands where and when it was asked for."""
    now = ports.clock.now().timestamp()
    moment = f"{now:.6f}"
    share = Share(
        id=token_hex(8),
        workspace=asker.workspace,
        channel=asker.channel,
        message_ts=moment,
        thread_ts=asker.thread_ts or moment,
        source=source,
        content_hash=reading.id,
        title=reading.shown_title,
        speakers=tuple(speaker.name for speaker in reading.speakers),
        air_date=reading.air_date,
        shared_by=asker.user,
        shared_at=now,
    )
    await ports.store.save_share(share)
    prepare = Prepare(workspace=share.workspace, channel=share.channel, share=share.id)
    await ports.queue.put(prepare)
    return share
