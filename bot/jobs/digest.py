"""The channel's daily digest: queued when due, posted once a local date, claimed durably."""

import asyncio

from bot.compose.digest import Briefed, compose_digest
from bot.errors import UsageError
from bot.jobs.posting import Place, post_once
from bot.jobs.prepare import brief_of
from bot.jobs.presence import insist_on_presence
from bot.models.digest import Digest
from bot.models.job import PostDigest, PublishDigest
from bot.models.message import Mark
from bot.models.share import Asker
from bot.ports import Ports
from bot.render.blocks import notice
from bot.render.digest import digest_message
from bot.schedule import is_too_late, local_time, next_due
from bot.visibility import grant_in_channel

FIRST_TIME_SECONDS = 86_400
NOTHING_TO_POST = "nothing"
CLOCKS_APART_SECONDS = 3600
"""How far Slack's clock and ours may be apart when a post of ours is looked for."""


async def queue_due(ports: Ports) -> None:
    """Queue each digest whose moment has come, and set its next moment.

    In this order: a crash between the two queues it twice, and the claim posts it once.
    """
    now = ports.clock.now()
    for setting, due in await ports.digests.due(now):
        if not is_too_late(due, now):
            date = local_time(due, setting.zone).date()
            job = PostDigest(
                workspace=setting.workspace, channel=setting.channel, local_date=date.isoformat()
            )
            await ports.queue.put(job)
        await ports.digests.postpone(setting.workspace, setting.channel, next_due(setting, now))


async def post_digest(job: PostDigest, ports: Ports) -> None:
    """Post the digest of one local date, if anything new was shared since the last one."""
    setting = await ports.digests.setting(job.workspace, job.channel)
    if setting is None:  # switched off meanwhile
        return
    # The first run decides what the digest covers, so that a second run covers the same.
    now = ports.clock.now().timestamp()
    until = float(await ports.claims.record(job.workspace, f"until:{job.key}", str(now)))
    if await ports.claims.done(job.workspace, job.key) is None:
        since = await covered_until(job.workspace, job.channel, until, ports)
        digest = await digest_between(job.workspace, job.channel, since, until, ports)
        if digest is None:
            await ports.claims.record(job.workspace, job.key, NOTHING_TO_POST)
            return
        await _post(job, setting.zone, digest, ports)
    await ports.digests.record_posted(job.workspace, job.channel, until)


async def publish_digest(job: PublishDigest, ports: Ports) -> None:
    """Post the digest that a person previewed, and count it as posted."""
    await insist_on_presence(job.asker, ports)
    workspace, channel = job.workspace, job.channel
    digest = await digest_between(workspace, channel, job.since, job.until, ports)
    if digest is None:
        line = "There is nothing left to post: what was new is no longer kept."
    else:
        await _post(job, job.zone, digest, ports)
        await ports.digests.record_posted(workspace, channel, job.until)
        line = "The digest is posted."
    await ports.poster.respond(job.reply, notice(line), replace=True)


async def covered_until(workspace: str, channel: str, now: float, ports: Ports) -> float:
    """The end of what the last posted digest covered.

    Before the first one, a day ago, or a day before the digest was set: what is shared on the
    Friday on which weekdays are chosen stands in Monday's.
    """
    posted = await ports.digests.posted_until(workspace, channel)
    if posted is not None:
        return posted
    setting = await ports.digests.setting(workspace, channel)
    return min(now, setting.set_at if setting else now) - FIRST_TIME_SECONDS


async def digest_between(
    workspace: str, channel: str, since: float, until: float, ports: Ports
) -> Digest | None:
    """The digest of what the channel shared after `since` and up to `until`, if anything."""
    grant = grant_in_channel(Asker(workspace=workspace, channel=channel))
    shares = [
        share for share in await ports.store.shares(grant) if since < share.shared_at <= until
    ]
    briefed = []
    for share in reversed(shares):
        try:
            brief = await brief_of(share, grant, ports)
        except UsageError:  # its turns are no longer kept
            continue
        permalink = await ports.poster.permalink(workspace, channel, share.message_ts)
        transcript = await ports.store.transcript(grant, share)
        briefed.append(Briefed(share, brief, permalink, transcript))
    return await asyncio.to_thread(compose_digest, briefed, since, until) if briefed else None


async def _post(job: PostDigest | PublishDigest, zone: str, digest: Digest, ports: Ports) -> None:
    mark = Mark(kind="digest", key=job.effect, until=digest.until)
    since_ts = str(digest.until - CLOCKS_APART_SECONDS)
    place = Place(job.workspace, job.channel, None, since_ts)
    when = local_time(ports.clock.now(), zone)
    await post_once(place, digest_message(digest, when), mark, ports)
