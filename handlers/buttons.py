"""A button was pressed: each press becomes a job, answered to the presser alone."""

from bot.desk import Front
from bot.errors import StoreUnavailable
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
    """In context: the modal opens at once and is filled by the worker."""
    press = incoming.press
    opened = await incoming.client.views_open(
        trigger_id=incoming.trigger_id, view=loading_view().modal()
    )
    view = str(opened["view"]["id"])
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
        await incoming.client.views_update(view_id=view, view=notice_view(STORE_DOWN).modal())


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
