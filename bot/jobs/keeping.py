"""A reading is shared: one sharing of it in one channel is kept."""

from secrets import token_hex

from bot.jobs.posting import Place
from bot.models.share import Asker, Share, Source
from bot.models.transcript import Transcript
from bot.ports import Ports
from bot.visibility import grant_in_channel


async def keep_share(
    source: Source, reading: Transcript, ports: Ports, *, key: str, place: Place, by: str | None
) -> Share:
    """The stored share of the reading at the place, by this person.

    `key` names what is shared where: every later run of the same job, and one that runs beside
    it, keep the id and the time of the first, and so leave one share. A place without a thread
    and a message stands where and when it was asked for.
    """
    share_id = await ports.claims.record(place.workspace, f"share:{key}", token_hex(8))
    now = f"{ports.clock.now().timestamp():.6f}"
    moment = await ports.claims.record(place.workspace, f"shared-at:{key}", now)
    share = Share(
        id=share_id,
        workspace=place.workspace,
        channel=place.channel,
        message_ts=place.since_ts or moment,
        thread_ts=place.thread_ts or moment,
        source=source,
        content_hash=reading.id,
        title=reading.shown_title,
        speakers=tuple(speaker.name for speaker in reading.speakers),
        air_date=reading.air_date,
        shared_by=by,
        shared_at=float(moment),
    )
    await ports.store.save_share(share)
    return share


async def relisted(share: Share, ports: Ports) -> Share:
    """The share, listed under the names that its corrections give to who speaks."""
    grant = grant_in_channel(Asker(workspace=share.workspace, channel=share.channel))
    transcript = await ports.store.transcript(grant, share)
    names = tuple(speaker.name for speaker in transcript.speakers) if transcript else share.speakers
    if names == share.speakers:
        return share
    share = share.model_copy(update={"speakers": names})
    await ports.store.save_share(share)
    return share
