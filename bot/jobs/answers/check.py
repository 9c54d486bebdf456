"""`check`: is this quotation verbatim? Over the thread's transcript, or all in sight."""

import asyncio
from collections.abc import Sequence

from bot.check import check_pasted
from bot.check.held import Pasted, better_of
from bot.errors import UsageError
from bot.jobs.reread import shares_in_thread
from bot.models.message import Message
from bot.models.request import CheckRequest
from bot.models.share import Asker, Grant, Share
from bot.ports import Ports
from bot.render.notices import NO_LONGER_KEPT, NOTHING_READ
from bot.render.verdict import Answered, verdict_message

TRANSCRIPTS_READ = 200
"""The newest in sight. One of an hour takes about a tenth of a second."""


async def answer_check(asker: Asker, request: CheckRequest, grant: Grant, ports: Ports) -> Message:
    """The verdict on what was typed. Raises UsageError when there is nothing to hold it against."""
    shares = await shares_in_thread(asker, grant, ports) or await ports.store.shares(grant)
    if not shares:
        raise UsageError(NOTHING_READ)
    best = await _best(request, shares[:TRANSCRIPTS_READ], grant, ports)
    if best is None:
        raise UsageError(NO_LONGER_KEPT)
    by_id = {share.id: share for share in shares}
    answers = [
        Answered(
            each.part, (by_id[each.transcript.id], each.transcript) if each.transcript else None
        )
        for each in best.held
    ]
    is_all = len(shares) < TRANSCRIPTS_READ  # the store, too, gives no more of one channel
    return verdict_message(answers, read=None if is_all else TRANSCRIPTS_READ)


async def _best(
    request: CheckRequest, shares: Sequence[Share], grant: Grant, ports: Ports
) -> Pasted | None:
    """What the transcripts say, one after the other: of two hundred at once each is large."""
    best: Pasted | None = None
    for share in shares:
        transcript = await ports.store.transcript(grant, share)
        if transcript is None:
            continue
        found = await asyncio.to_thread(
            check_pasted, request.quotation, transcript, request.speaker or None
        )
        best = better_of(best, found) if best else found
    return best
