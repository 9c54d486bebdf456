"""A message was posted where the bot can see it: it may carry files or links, or be said to the
bot.
"""

from bot.desk import Front
from bot.models.job import Answer, Ingest, ThreadReply
from bot.models.request import BriefRequest, QuotesRequest
from bot.models.share import Source
from bot.slack_messages import link_in, without_links
from bot.understand import is_asked_along, understood_mention
from handlers.incoming import Incoming

SPOKEN = frozenset({"", "file_share", "bot_message", "thread_broadcast"})
"""Edits, deletions, joins and the like carry nothing new to read."""


async def message_posted(incoming: Incoming, front: Front) -> None:
    """Queue the reading of each file and link; in a direct message, answer the words."""
    if incoming.subtype not in SPOKEN:
        return
    asker = incoming.asker
    for source in handed_over(incoming):
        await front.put(
            Ingest(
                workspace=asker.workspace,
                channel=asker.channel,
                message_ts=incoming.message_ts,
                thread_ts=asker.thread_ts or incoming.message_ts,
                source=source,
                shared_by=asker.user,
                addressed=incoming.is_addressed,
            )
        )
    if incoming.is_direct and incoming.text.strip() and not handed_over(incoming):
        await answer_in_thread(incoming, front)


def handed_over(incoming: Incoming) -> tuple[Source, ...]:
    """What the message gives the bot to read: its files, and its links.

    The link of `@Verbatim brief https://...` is part of what is asked, and read for the answer.
    """
    asked = understood_mention(incoming.text)
    names_link = isinstance(asked, BriefRequest | QuotesRequest) and bool(link_in(asked.words))
    return (*incoming.files(), *(() if incoming.is_addressed and names_link else incoming.links()))


def asks_along(incoming: Incoming) -> bool:
    """Whether the words ask for something and do not only hand something over."""
    return is_asked_along(understood_mention(without_links(incoming.text)))


async def answer_in_thread(incoming: Incoming, front: Front, *, after_seconds: float = 0) -> None:
    """Queue the answer to words said to the bot: in the thread, or on its own when direct."""
    asker, said_in = incoming.asker, incoming.message_ts
    thread_ts = asker.thread_ts or (None if asker.direct else said_in)
    reply = ThreadReply(thread_ts=thread_ts, message_ts=said_in)
    request = understood_mention(incoming.text)
    await front.put(
        Answer(asker=asker, request=request, reply=reply, asked=said_in),
        after_seconds=after_seconds,
    )
