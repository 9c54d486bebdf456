"""Times and dates as transcripts write them."""

from datetime import date

import pytest

from bot.formats.stated_dates import find_dates
from bot.formats.timestamps import timestamp_ms


@pytest.mark.parametrize(
    ("stamp", "milliseconds"),
    [
        ("01:46", 106_000),
        ("1:04:17.08", 3_857_080),
        ("00:00:24", 24_000),
        ("75:12", 4_512_000),
        ("00:01,5", 1_500),
        ("1:99", None),
        ("5:00 p.m.", None),
        ("laughs", None),
    ],
)
def test_a_time_of_the_recording_in_milliseconds(stamp: str, milliseconds: int | None) -> None:
    assert timestamp_ms(stamp) == milliseconds


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (" date 2024-04-04 President Biden", [date(2024, 4, 4)]),
        ("(November 30, 2021)", [date(2021, 11, 30)]),
        ("Aired Thursday, April 4th, 2024 - 18:00 ET", [date(2024, 4, 4)]),
        ("the 4th of April, 2024, and 5 Sept. 2024", [date(2024, 4, 4), date(2024, 9, 5)]),
        ("April 4, 20245:00 AM ET", [date(2024, 4, 4)]),
        ("4/25/2024 and 25/4/2024", [date(2024, 4, 25), date(2024, 4, 25)]),
        ("4/5/2024", []),
        ("February 31, 2024", []),
        ("in April 2024, on page 20240404 of May", []),
    ],
)
def test_dates_that_a_text_states(text: str, days: list[date]) -> None:
    assert [stated.day for stated in find_dates(text)] == days


def test_the_day_of_the_week_before_a_date_is_kept() -> None:
    (stated,) = find_dates("Wednesday, April 4, 2024")

    assert stated.weekday == 2
