"""`check`: is this quotation verbatim? Over the thread's transcript, or all in sight."""

import asyncio

from bot.check import check_across
from bot.errors import UsageError
from bot.jobs.choose import why_nothing
from bot.models.message import Message
from bot.models.request import CheckRequest
from bot.models.share import Asker, Grant, Share
from bot.models.transcript import Transcript
from bot.ports import Ports
from bot.render.verdict import verdict_message

TRANSCRIPTS_READ = 50


async def answer_check(asker: Asker, request: CheckRequest, grant: Grant, ports: Ports) -> Message:
    """The verdict on the quotation. Raises UsageError when there is nothing to hold it against."""
    in_thread = asker.thread_ts and await ports.store.shares_of_thread(grant, asker.thread_ts)
    shares = in_thread or await ports.store.shares(grant)
    if not shares:
        raise UsageError(await why_nothing(asker, ports))
    kept: dict[str, tuple[Share, Transcript]] = {}
    for share in shares[:TRANSCRIPTS_READ]:
        transcript = await ports.store.transcript(grant, share)
        if transcript:
            kept[share.id] = (share, transcript)
    verdict, where = await asyncio.to_thread(
        check_across,
        request.quotation,
        [transcript for _, transcript in kept.values()],
        request.speaker or None,
    )
    found = kept.get(where.id) if where else None
    return verdict_message(request.quotation, verdict, found)
