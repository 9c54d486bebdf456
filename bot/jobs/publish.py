"""A brief that one person saw is posted for the channel, once."""

from bot.jobs.choose import chosen
from bot.jobs.posting import Place, post_once
from bot.jobs.prepare import brief_of
from bot.jobs.presence import insist_on_presence
from bot.jobs.striking import strike_late
from bot.models.job import PublishBrief
from bot.models.message import Mark
from bot.ports import Ports
from bot.render.blocks import notice
from bot.render.brief import brief_message
from bot.visibility import grant_in_channel


async def publish_brief(job: PublishBrief, ports: Ports) -> None:
    """Post the share's brief in its channel, and tell the person who pressed."""
    await insist_on_presence(job.asker, ports)
    grant = grant_in_channel(job.asker)
    share = await chosen(job.asker, grant, ports, share_id=job.share)
    began = ports.clock.now().timestamp()
    message = brief_message(await brief_of(share, grant, ports), share, offer_post=False)
    mark = Mark(kind="brief", key=job.effect, share=share.id, content_hash=share.content_hash)
    place = Place(job.workspace, share.channel, None, since_ts=share.message_ts)
    ts = await post_once(place, message, mark, ports)
    await strike_late(share.id, began, job.asker, ports)
    link = await ports.poster.permalink(job.workspace, share.channel, ts)
    line = f"The brief is <{link}|posted to the channel>." if link else "The brief is posted."
    await ports.poster.respond(job.reply, notice(line), replace=False)
