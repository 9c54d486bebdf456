"""Posts in channels appear exactly once, whoever runs the job and however often."""

from dataclasses import dataclass

from bot.errors import EffectHeld, SlackRefused, TokenRefused
from bot.log import log
from bot.models.job import Ingest
from bot.models.message import Mark, Message, Posted
from bot.models.share import Share
from bot.ports import Ports


@dataclass(frozen=True)
class Place:
    """Where a post goes. `since_ts`: no post of ours for this effect can be older."""

    workspace: str
    channel: str
    thread_ts: str | None
    since_ts: str


async def post_once(place: Place, message: Message, mark: Mark, ports: Ports) -> str:
    """Post the message unless it stands there already. Returns the ts of the one post.

    A run may have died after Slack took the post and before that was recorded, so Slack is
    asked for a post with the mark's key before one is made. Raises EffectHeld while another
    run is at it.
    """
    done = await ports.claims.done(place.workspace, mark.key)
    if done is not None:
        return done
    async with ports.claims.hold(place.workspace, mark.key) as ours:
        if not ours:
            raise EffectHeld(mark.key)
        return await _find_or_post(place, message, mark, ports)


async def put_over(
    post: Posted, message: Message, mark: Mark, about: Share | Ingest, ports: Ports
) -> None:
    """Put a message in the place of a post, in the channel of what it is about.

    A post that is gone, or that Slack lets nobody edit any more, stays as it is, and the log tells.
    """
    try:
        await ports.poster.edit(about.workspace, about.channel, post.ts, message, mark)
    except TokenRefused:
        raise
    except SlackRefused as refused:
        log.warning("post_not_edited", channel=about.channel, ts=post.ts, reason=refused.code)


async def _find_or_post(place: Place, message: Message, mark: Mark, ports: Ports) -> str:
    workspace, channel, thread_ts = place.workspace, place.channel, place.thread_ts
    ts = await ports.poster.find(workspace, channel, thread_ts, mark.key, place.since_ts)
    if ts is None:
        ts = await ports.poster.post(workspace, channel, thread_ts, message, mark)
    on_record = await ports.claims.record(workspace, mark.key, ts)
    if on_record != ts:  # another run outlived its hold on the claim: one post is too many
        await ports.poster.delete(workspace, channel, ts)
    return on_record
