"""`digest`: set, stop, show or preview the channel's daily digest."""

from datetime import timedelta

from bot.errors import UsageError
from bot.jobs.digest import covered_until, digest_between
from bot.models.digest import DigestSetting
from bot.models.message import Message
from bot.models.request import DigestRequest
from bot.models.share import Asker
from bot.ports import Ports
from bot.render.blocks import notice
from bot.render.digest import digest_message, setting_line
from bot.schedule import find_zone, local_time, next_due

NO_DIGEST = "This channel has no daily digest. Set one with `/brief digest at 08:30 weekdays`."
UNKNOWN_ZONE = (
    "Slack does not tell me your time zone. Name it: `/brief digest at 08:30 Europe/Berlin`."
)


async def answer_digest(asker: Asker, request: DigestRequest, ports: Ports) -> Message:
    """Do what is asked of the digest, and say what is now set."""
    if asker.direct:
        raise UsageError("A digest belongs to a channel: set it there.")
    match request.action:
        case "set":
            return await _set(asker, request, ports)
        case "off":
            there_was = await ports.digests.remove(asker.workspace, asker.channel)
            return notice("The daily digest of this channel is off." if there_was else NO_DIGEST)
        case "now":
            return await _preview(asker, ports)
        case "show":
            return await _show(asker, ports)


async def _set(asker: Asker, request: DigestRequest, ports: Ports) -> Message:
    now = ports.clock.now()
    setting = DigestSetting(
        workspace=asker.workspace,
        channel=asker.channel,
        at=request.at,
        weekdays=request.weekdays,
        zone=find_zone(request.zone) if request.zone else await _zone_of(asker, ports),
        set_by=asker.user or "",
        set_at=now.timestamp(),
    )
    due = next_due(setting, now)
    await ports.digests.set(setting, due)
    return notice(setting_line(setting, local_time(due, setting.zone)))


async def _show(asker: Asker, ports: Ports) -> Message:
    setting = await ports.digests.setting(asker.workspace, asker.channel)
    if setting is None:
        return notice(NO_DIGEST)
    due = next_due(setting, ports.clock.now())
    return notice(setting_line(setting, local_time(due, setting.zone)))


async def _preview(asker: Asker, ports: Ports) -> Message:
    setting = await ports.digests.setting(asker.workspace, asker.channel)
    zone = setting.zone if setting else await _zone_of(asker, ports)
    now = ports.clock.now()
    since = await covered_until(asker.workspace, asker.channel, now.timestamp(), ports)
    digest = await digest_between(asker.workspace, asker.channel, since, now.timestamp(), ports)
    if digest is None:
        ago = timedelta(seconds=round(now.timestamp() - since))
        return notice(f"Nothing new was shared here in the last {_hours(ago)}.")
    return digest_message(digest, local_time(now, zone), offer_in_zone=zone)


def _hours(ago: timedelta) -> str:
    hours = max(1, round(ago.total_seconds() / 3600))
    return "hour" if hours == 1 else f"{hours} hours"


async def _zone_of(asker: Asker, ports: Ports) -> str:
    zone = asker.user and await ports.directory.zone_of(asker.workspace, asker.user)
    if not zone:
        raise UsageError(UNKNOWN_ZONE)
    return find_zone(zone)
