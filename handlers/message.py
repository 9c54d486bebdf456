"""A message was posted where the bot can see it: it may carry files or links, or be said to the
bot.
"""

from collections.abc import Sequence

from bot.desk import Front
from bot.models.job import Answer, Forget, Ingest, ThreadReply
from bot.models.request import BriefRequest, QuotesRequest
from bot.models.share import Source
from bot.slack_messages import link_in, without_links
from bot.understand import is_asked_along, understood_mention
from handlers.incoming import Incoming

SPOKEN = frozenset({"", "file_share", "bot_message", "thread_broadcast"})
"""Edits, deletions, joins and the like carry nothing new to read."""

UNSAID = frozenset({"message_changed", "message_deleted"})


async def message_posted(incoming: Incoming, front: Front) -> None:
    """Queue the reading of each file and link; in a direct message, answer the words.

    Of what was deleted or changed, queue the forgetting of what is not handed over any more.
    """
    if incoming.subtype in UNSAID:
        for reading in incoming.taken_back():
            await front.put(Forget(of=reading))
    if incoming.subtype not in SPOKEN:
        return
    readings = readings_of(incoming)
    for each in readings:
        await front.put(each)
    if incoming.is_direct and readings:
        await answer_asked_along(incoming, front, readings)
    elif incoming.is_direct and incoming.text.strip():
        await answer_in_thread(incoming, front)


def readings_of(incoming: Incoming) -> tuple[Ingest, ...]:
    """A reading for each thing that the message hands over."""
    asker = incoming.asker
    return tuple(
        Ingest(
            workspace=asker.workspace,
            channel=asker.channel,
            message_ts=incoming.message_ts,
            thread_ts=asker.thread_ts or incoming.message_ts,
            source=source,
            shared_by=asker.user,
            addressed=incoming.is_addressed,
        )
        for source in handed_over(incoming)
    )


def handed_over(incoming: Incoming) -> tuple[Source, ...]:
    """What the message gives the bot to read: its files, and its links.

    The link of `@Verbatim brief https://...` is part of what is asked, and read for the answer.
    """
    is_asked_for = incoming.is_addressed and _names_link(incoming)
    return (*incoming.files(), *(() if is_asked_for else incoming.links()))


async def answer_in_thread(incoming: Incoming, front: Front) -> None:
    """Queue the answer to words said to the bot: in the thread, or on its own when direct."""
    asker, said_in = incoming.asker, incoming.message_ts
    thread_ts = asker.thread_ts or (None if asker.direct else said_in)
    reply = ThreadReply(thread_ts=thread_ts, message_ts=said_in)
    request = understood_mention(incoming.text)
    await front.put(Answer(asker=asker, request=request, reply=reply, asked=said_in))


async def answer_asked_along(incoming: Incoming, front: Front, readings: Sequence[Ingest]) -> None:
    """Queue the answer to what is asked beside a file or a link, if anything is: of just that,
    when its `readings` are done, and under it.
    """
    words = incoming.text if _names_link(incoming) else without_links(incoming.text)
    request = understood_mention(words)
    if not is_asked_along(request):
        return
    said_in = incoming.message_ts
    thread_ts = incoming.asker.thread_ts or said_in
    answer = Answer(
        asker=incoming.asker.model_copy(update={"thread_ts": thread_ts}),
        request=request,
        reply=ThreadReply(thread_ts=thread_ts, message_ts=said_in),
        asked=said_in,
        after=tuple(each.key for each in readings),
    )
    await front.put(answer)


def _names_link(incoming: Incoming) -> bool:
    asked = understood_mention(incoming.text)
    return isinstance(asked, BriefRequest | QuotesRequest) and bool(link_in(asked.words))
