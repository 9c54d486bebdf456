"""When a daily digest is due: wall-clock times in a named zone, over daylight saving too."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from cronsim import CronSim

from bot.errors import UsageError
from bot.language.folding import folded
from bot.models.digest import DigestSetting

LATEST = timedelta(hours=12)
"""A digest that could not be posted in time is posted up to this late; then the next one
brings what it would have brought."""


def next_due(setting: DigestSetting, after: datetime) -> datetime:
    """The first moment after `after` at which the digest is due, in UTC.

    On the day when clocks spring forward, 02:30 is due at 03:00; on the day when they fall
    back, 01:30 is due once (measured with cronsim 2.8).
    """
    hour, minute = setting.at.split(":")
    days = "1-5" if setting.weekdays else "*"
    local = after.astimezone(ZoneInfo(setting.zone))
    found: datetime = next(CronSim(f"{int(minute)} {int(hour)} * * {days}", local))
    return found.astimezone(UTC)


def is_too_late(due: datetime, now: datetime) -> bool:
    """Whether a digest that was due is better left to the next one."""
    return now - due > LATEST


def local_time(moment: datetime, zone: str) -> datetime:
    """The moment as the clocks of the zone show it."""
    return moment.astimezone(ZoneInfo(zone))


def find_zone(words: str) -> str:
    """The IANA zone that a person names: `Europe/Berlin`, `new york`, `UTC`.

    Raises UsageError when no zone, or more than one, goes by that name.
    """
    asked = folded(words)
    zones = sorted(available_timezones())
    exact = [zone for zone in zones if folded(zone) == asked]
    found = exact or [zone for zone in zones if folded(zone.rpartition("/")[2]) == asked]
    named_by_region = [zone for zone in found if "/" in zone and not zone.startswith("posix")]
    found = named_by_region or found
    if len(found) == 1 or (found and exact):
        return found[0]
    if not found:
        raise UsageError(f"I know no time zone called “{words}”. Name a city, as in Europe/Berlin.")
    raise UsageError(f"More than one time zone goes by “{words}”: {', '.join(found[:4])}.")
