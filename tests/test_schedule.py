"""Due moments, over weekends and daylight saving."""

from datetime import UTC, datetime

import pytest

from bot.errors import UsageError
from bot.models.digest import DigestSetting
from bot.schedule import find_zone, is_too_late, next_due


def setting(at: str, zone: str = "America/New_York", *, weekdays: bool = False) -> DigestSetting:
    return DigestSetting(
        workspace="T1", channel="C1", at=at, zone=zone, weekdays=weekdays, set_by="U1", set_at=0.0
    )


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("wanted", "after", "due"),
    [
        (setting("08:30"), utc(2026, 11, 23, 13, 29), utc(2026, 11, 23, 13, 30)),
        (setting("08:30"), utc(2026, 11, 23, 13, 30), utc(2026, 11, 24, 13, 30)),
        (setting("08:30", weekdays=True), utc(2026, 11, 20, 14), utc(2026, 11, 23, 13, 30)),
        (setting("08:30", "Europe/Berlin"), utc(2026, 11, 23, 0), utc(2026, 11, 23, 7, 30)),
        # clocks spring forward on 8 March 2026: 02:30 does not exist, 03:00 EDT is 07:00 UTC
        (setting("02:30"), utc(2026, 3, 8, 6), utc(2026, 3, 8, 7, 0)),
        # clocks fall back on 1 November 2026: 01:30 EDT (05:30 UTC) counts, 01:30 EST does not
        (setting("01:30"), utc(2026, 11, 1, 0), utc(2026, 11, 1, 5, 30)),
        (setting("01:30"), utc(2026, 11, 1, 5, 30), utc(2026, 11, 2, 6, 30)),
    ],
)
def test_the_next_due_moment(wanted: DigestSetting, after: datetime, due: datetime) -> None:
    assert next_due(wanted, after) == due


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("New York", "America/New_York"),
        ("UTC", "UTC"),
        ("Kolkata", "Asia/Kolkata"),
    ],
)
def test_a_zone_goes_by_its_name_or_its_city(words: str, zone: str) -> None:
    assert find_zone(words) == zone


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(UsageError, match="Atlantis"):
        find_zone("Atlantis")


def test_half_a_day_late_is_too_late() -> None:
    due = utc(2026, 11, 23, 8)

    assert not is_too_late(due, utc(2026, 11, 23, 19, 59))
    assert is_too_late(due, utc(2026, 11, 23, 20, 1))
