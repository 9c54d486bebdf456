"""The transcripts of a thread: the kept ones, or those that the cards in it point to, read again.

The store may have been emptied; what the bot posted stays in Slack, and says where each
transcript came from.
"""

import asyncio

from bot.errors import SlackRefused, SourceError, UsageError
from bot.jobs.keeping import keep_share, relisted
from bot.jobs.posting import Place
from bot.jobs.recalling import correct_again
from bot.jobs.unread import insist_on_read
from bot.models.job import Prepare
from bot.models.message import Mark
from bot.models.share import Asker, Grant, LinkSource, Share, source_at
from bot.ports import Ports
from bot.reading.page import read_page
from bot.reading.reader import read_transcript
from bot.render.notices import NO_LONGER_KEPT, TAKEN_BACK


async def shares_in_thread(asker: Asker, grant: Grant, ports: Ports) -> tuple[Share, ...]:
    """The shares of the thread that the asker is in, the newest first; none outside of threads.

    Raises UsageError where something was shared in it and cannot be had again, and NotReadYet
    while it is being read: who asks here does not mean another transcript.
    """
    await insist_on_read(asker, ports)
    if not asker.thread_ts:
        return ()
    kept = await ports.store.shares_of_thread(grant, asker.thread_ts)
    if kept:
        return kept
    bot = await ports.directory.bot_user(asker.workspace)
    posts = await ports.poster.posts(
        asker.workspace, asker.channel, asker.thread_ts, asker.thread_ts, by=bot
    )
    cards = [post.mark for post in posts if post.mark.kind == "card"]
    await correct_again(posts, asker.workspace, asker.channel, ports)
    found = [share for mark in cards if (share := await _read_again(mark, asker, ports))]
    if cards and not found:
        raise UsageError(NO_LONGER_KEPT)
    if not cards and any(post.mark.kind == "withdrawn" for post in posts):
        raise UsageError(TAKEN_BACK)
    return tuple(reversed(found))


async def _read_again(card: Mark, asker: Asker, ports: Ports) -> Share | None:
    """The share that the card is about, under its old id, so that old buttons know it.

    None for what is older than things are kept, is gone, or has other words by now.
    """
    thread_ts = asker.thread_ts or ""
    if ports.clock.now().timestamp() - float(thread_ts) > ports.store.retention.total_seconds():
        return None
    source = source_at(card.source)
    read = read_page if isinstance(source, LinkSource) else read_transcript
    try:
        fetched = await ports.fetcher.fetch(asker.workspace, source)
        reading = await asyncio.to_thread(read, fetched.data, fetched.name)
    except (SourceError, SlackRefused):
        return None
    if reading.id != card.content_hash:
        return None
    await ports.store.save_reading(asker.workspace, reading)
    key = card.key.removeprefix("card:")
    await ports.claims.record(asker.workspace, f"share:{key}", card.share)
    await ports.claims.record(asker.workspace, f"shared-at:{key}", thread_ts)
    place = Place(asker.workspace, asker.channel, thread_ts, since_ts=thread_ts)
    share = await keep_share(source, reading, ports, key=key, place=place, by=asker.user)
    share = await relisted(share, ports)
    await ports.queue.put(Prepare(workspace=share.workspace, channel=share.channel, share=share.id))
    return share
