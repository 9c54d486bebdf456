"""A button was pressed: each press becomes a job, answered to the presser alone."""

from secrets import token_hex

import aiohttp

from bot.desk import Front
from bot.errors import SlackUnavailable, StoreUnavailable
from bot.models.job import Answer, PublishBrief, PublishDigest, ShowContext
from bot.models.request import BriefRequest, QuotesRequest, Request
from bot.render.context import loading_view, notice_view
from bot.render.notices import STORE_DOWN
from handlers.incoming import Incoming


async def brief_pressed(incoming: Incoming, front: Front) -> None:
    """Brief: of the transcript that the message is about."""
    await _answer(BriefRequest(share=incoming.press.share), incoming, front)


async def quotes_pressed(incoming: Incoming, front: Front) -> None:
    """Quotes, More quotes: a page of them."""
    press = incoming.press
    request = QuotesRequest(share=press.share, speaker=press.speaker, page=press.page)
    await _answer(request, incoming, front)


async def in_context_pressed(incoming: Incoming, front: Front) -> None:
    """In context: the modal opens at once and is filled by the worker.

    It has a name of ours, so that it is filled as well when Slack opened it and told us too late.
    """
    name = f"context-{token_hex(8)}"
    view, late = await _opened(incoming, name)
    press = incoming.press
    job = ShowContext(
        asker=incoming.asker,
        share=press.share,
        turn=press.turn,
        start=press.start,
        end=press.end,
        view=view,
    )
    try:
        await front.put(job)
    except StoreUnavailable:
        told = notice_view(STORE_DOWN).modal(name)
        await incoming.client.views_update(external_id=name, view=told)
    if late is not None:
        raise late


async def publish_brief_pressed(incoming: Incoming, front: Front) -> None:
    """Post to channel."""
    job = PublishBrief(
        asker=incoming.asker,
        share=incoming.press.share,
        offered_in=incoming.pressed_in,
        pressed=incoming.trigger_id,
        reply=incoming.private_reply,
    )
    await front.put(job)


async def publish_digest_pressed(incoming: Incoming, front: Front) -> None:
    """Post now: the digest that was previewed."""
    press = incoming.press
    job = PublishDigest(
        asker=incoming.asker,
        since=press.since,
        until=press.until,
        zone=press.zone,
        offered_in=incoming.pressed_in,
        pressed=incoming.trigger_id,
        reply=incoming.private_reply,
    )
    await front.put(job)


async def _answer(request: Request, incoming: Incoming, front: Front) -> None:
    reply = incoming.private_reply
    await front.put(
        Answer(asker=incoming.asker, request=request, reply=reply, asked=incoming.trigger_id)
    )


async def _opened(incoming: Incoming, name: str) -> tuple[str, SlackUnavailable | None]:
    """The id of the modal, or our name for it and the fault when Slack told us too late."""
    try:
        opened = await incoming.client.views_open(
            trigger_id=incoming.trigger_id, view=loading_view().modal(name)
        )
    except (aiohttp.ClientError, TimeoutError) as error:
        return name, SlackUnavailable("Slack", f"views.open: {type(error).__name__}")
    return str(opened["view"]["id"]), None
