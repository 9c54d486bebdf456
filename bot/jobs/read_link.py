"""A person names a link: it is read where they ask, and kept there as a share."""

import asyncio

from bot.jobs.keeping import keep_share, relisted
from bot.jobs.linked import resolved
from bot.jobs.posting import Place
from bot.jobs.recalling import asked_key, recall_channel
from bot.models.job import Prepare
from bot.models.share import Asker, Grant, LinkSource, Share
from bot.ports import Ports
from bot.reading.page import read_page
from bot.reading.reader import read_transcript


async def read_link(link: LinkSource, asker: Asker, grant: Grant, ports: Ports) -> Share:
    """The share of what the link leads to: the one in sight that has the same words, or a new one.

    So a command that is run twice, or typed by two people at once, leaves one share. Raises
    SourceError.
    """
    source = await resolved(link, asker, ports)
    fetched = await ports.fetcher.fetch(asker.workspace, source)
    read = read_page if isinstance(source, LinkSource) else read_transcript
    reading = await asyncio.to_thread(read, fetched.data, fetched.name)
    await ports.store.save_reading(asker.workspace, reading)
    for share in await ports.store.shares(grant):
        if share.content_hash == reading.id and share.source.key == source.key:
            return share
    await recall_channel(asker.workspace, asker.channel, ports)
    key = asked_key(asker.channel, source.key, reading.id)
    place = Place(asker.workspace, asker.channel, asker.thread_ts, since_ts="")
    share = await keep_share(source, reading, ports, key=key, place=place, by=asker.user)
    share = await relisted(share, ports)
    await ports.queue.put(Prepare(workspace=share.workspace, channel=share.channel, share=share.id))
    return share
