"""The brief is made when a transcript is shared, so that it is ready when somebody asks."""

import json

from bot.jobs.choose import opened
from bot.models.brief import Brief
from bot.models.job import Prepare
from bot.models.message import Message
from bot.models.share import Asker, Grant, Share
from bot.ports import Ports
from bot.render.brief import brief_message
from bot.visibility import grant_in_channel


async def prepare(job: Prepare, ports: Ports) -> None:
    """Compose and keep the brief of a share, and the answer to a bare `/brief`."""
    grant = grant_in_channel(Asker(workspace=job.workspace, channel=job.channel))
    share = await ports.store.share(grant, job.share)
    if share is None:  # expired while the job waited
        return
    corrections = await ports.store.corrections(grant, share)
    brief = await brief_of(share, grant, ports)
    if brief.notice:  # it would stand there when the model is back
        return
    answer = acknowledgement(brief_message(brief, share, offer_post=True))
    await ports.store.save_ready(share, answer)
    is_corrected = await ports.store.corrections(grant, share) != corrections
    if is_corrected or await ports.modes.mode(share.workspace, share.channel) != brief.mode:
        await ports.store.forget_ready(share.workspace, share.channel)


async def brief_of(share: Share, grant: Grant, ports: Ports) -> Brief:
    """The share's brief as its channel wants it made: the stored one, or a new one, then stored.

    One that had to do without the model is not stored: the next asking tries it again. One that
    was made while somebody corrected the transcript is made again.
    """
    mode = await ports.modes.mode(share.workspace, share.channel)
    stored = await ports.store.brief(grant, share)
    if stored is not None and stored.mode == mode:
        return stored
    corrections = await ports.store.corrections(grant, share)
    transcript = await opened(share, grant, ports)
    brief = await ports.composer.brief(transcript, share.workspace, mode)
    if not brief.notice:
        await ports.store.save_brief(share, brief)
    if await ports.store.corrections(grant, share) != corrections:
        await ports.store.forget_brief(share)
        return await brief_of(share, grant, ports)
    return brief


def acknowledgement(message: Message) -> bytes:
    """The body with which Slack's command is acknowledged, shown to the asker alone."""
    body = {"response_type": "ephemeral", "text": message.text, "blocks": list(message.blocks)}
    return json.dumps(body, ensure_ascii=False).encode()
