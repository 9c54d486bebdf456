"""`topics`: across the transcripts in sight, who said what where."""

import asyncio
from datetime import UTC, datetime, time

from bot.compose.topics import list_topics
from bot.errors import UsageError
from bot.jobs.reread import shares_in_thread
from bot.models.message import Message
from bot.models.request import TopicsRequest
from bot.models.share import Asker, Grant, Share
from bot.ports import Ports
from bot.render.notices import NOTHING_READ
from bot.render.topics import topics_message
from bot.render.words import counted

TRANSCRIPTS_READ = 30
"""The newest that one answer goes over."""

DAY_SECONDS = 86_400


async def answer_topics(
    asker: Asker, request: TopicsRequest, grant: Grant, ports: Ports
) -> Message:
    """The topics of what was shared here, in a thread of what was shared in it."""
    shares, place = await _shares_meant(asker, request, grant, ports)
    transcripts = [
        transcript
        for share in shares[:TRANSCRIPTS_READ]
        if (transcript := await ports.store.transcript(grant, share))
    ]
    found = await asyncio.to_thread(list_topics, tuple(transcripts), request.topic)
    newest = "newest " if len(shares) > TRANSCRIPTS_READ else ""
    read = f"the {newest}{counted(len(transcripts), 'transcript')} {place}"
    return topics_message(found, request.topic, read)


async def _shares_meant(
    asker: Asker, request: TopicsRequest, grant: Grant, ports: Ports
) -> tuple[tuple[Share, ...], str]:
    """The shares, and where they are."""
    if in_thread := await shares_in_thread(asker, grant, ports):
        return in_thread, "of this thread"
    shares = await ports.store.shares(grant)
    if not shares:
        raise UsageError(NOTHING_READ)
    since = _since(request, ports)
    recent = tuple(share for share in shares if share.shared_at >= since)
    if not recent:
        raise UsageError("Nothing was shared here in that time.")
    return recent, "of our channels" if asker.direct else "of this channel"


def _since(request: TopicsRequest, ports: Ports) -> float:
    if request.since is not None:
        return datetime.combine(request.since, time.min, UTC).timestamp()
    if request.days is not None:
        return ports.clock.now().timestamp() - request.days * DAY_SECONDS
    return 0.0
