"""A person asked: find the answer and bring it where they asked."""

import asyncio
import contextlib

from bot.errors import NotOpenYet, NotReadYet
from bot.jobs.answers import ask, brief, check, digest, fix, mark, mode, quotes, topics
from bot.jobs.posting import Place, post_once
from bot.jobs.presence import insist_on_presence
from bot.jobs.striking import strike_late
from bot.models.job import Answer, PrivateReply, Reply, ThreadReply, ViewReply, notice_of
from bot.models.message import Mark, Message, View
from bot.models.request import (
    AskRequest,
    BriefRequest,
    CheckRequest,
    DigestRequest,
    FixRequest,
    HelpRequest,
    MarkRequest,
    ModeRequest,
    QuotesRequest,
    Request,
    TopicsRequest,
)
from bot.models.share import Asker
from bot.ports import Ports
from bot.render.blocks import notice
from bot.render.help import help_message
from bot.render.marking import answer_view
from bot.render.notices import NOTHING_IN_THREAD
from bot.visibility import grant_for

OPENING_SECONDS = 1.0
"""So much later Slack has opened a modal that it was told to open before this job was queued."""


async def answer(job: Answer, ports: Ports) -> None:
    """Answer the request and deliver the answer, once where a channel sees it."""
    if job.after:
        await insist_on_presence(job.asker, ports)
    if job.after and not await _is_read(job, ports):
        if isinstance(job.reply, PrivateReply):  # the line about it stands in the thread
            await ports.poster.respond(job.reply, notice(NOTHING_IN_THREAD), replace=False)
        return
    seen_by_all = isinstance(job.reply, ThreadReply)
    began = ports.clock.now().timestamp() if seen_by_all else 0.0
    message = await answered(job.asker, job.request, ports, key=job.key)
    await deliver(message, job.asker, job.reply, job.key, ports)
    if seen_by_all:
        await strike_late(message.share, began, job.asker, ports)


async def _is_read(job: Answer, ports: Ports) -> bool:
    """Whether something that the answer waits for was read; of what was not, people were told.

    Raises NotReadYet while any of it is being read.
    """
    read = False
    for key in job.after:
        if await ports.claims.done(job.workspace, key) is not None:
            read = True
        elif await ports.claims.done(job.workspace, notice_of(key)) is None:
            raise NotReadYet("the reader", "what was shared is not read yet")
    return read


async def answered(asker: Asker, request: Request, ports: Ports, *, key: str) -> Message:
    """The answer to a request, from what the asker may see there where they ask.

    `key` tells this asking from others, for a request that changes something.

    Raises UsageError where the bot is not.
    """
    await insist_on_presence(asker, ports)
    grant = await grant_for(asker, ports.directory)
    match request:
        case BriefRequest():
            message = await brief.answer_brief(asker, request, grant, ports)
        case QuotesRequest():
            message = await quotes.answer_quotes(asker, request, grant, ports)
        case TopicsRequest():
            message = await topics.answer_topics(asker, request, grant, ports)
        case CheckRequest():
            message = await check.answer_check(asker, request, grant, ports)
        case AskRequest():
            message = await ask.answer_ask(asker, request, grant, ports)
        case DigestRequest():
            message = await digest.answer_digest(asker, request, ports)
        case MarkRequest():
            message = await mark.answer_mark(asker, request, grant, ports, key=key)
        case FixRequest():
            message = await fix.answer_fix(asker, request, grant, ports, key=key)
        case ModeRequest():
            message = await mode.answer_mode(asker, request, ports)
        case HelpRequest():
            message = help_message(request.reason)
    return message


async def deliver(message: Message, asker: Asker, reply: Reply, key: str, ports: Ports) -> None:
    """Bring a message to the asker alone, into the modal, or into the thread under the key's
    claim.
    """
    if isinstance(reply, PrivateReply):
        await ports.poster.respond(reply, message, replace=False)
        return
    if isinstance(reply, ViewReply):
        await _fill(reply.view, answer_view(message), asker, ports)
        return
    place = Place(asker.workspace, asker.channel, reply.thread_ts, since_ts=reply.message_ts)
    await post_once(place, message, Mark(kind="answer", key=key, share=message.share), ports)


async def _fill(view: str, content: View, asker: Asker, ports: Ports) -> None:
    """Fill the modal; who has closed it reads what came of it in the thread."""
    try:
        await ports.poster.fill(asker.workspace, view, content)
    except NotOpenYet:
        await asyncio.sleep(OPENING_SECONDS)
        with contextlib.suppress(NotOpenYet):
            await ports.poster.fill(asker.workspace, view, content)
