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
        ("1h02m03s", 3_723_000),
        ("37min 58sec", 2_278_000),
        ("11m 32s", 692_000),
        ("1:99", None),
        ("11m", None),
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
        ("04 Apr 2024, 2024/04/04 and 2024/4/4", [date(2024, 4, 4)] * 3),
        ("4. April 2024, 4. März 2024", [date(2024, 4, 4), date(2024, 3, 4)]),
        ("le 4 avril 2024, 1er août 2024", [date(2024, 4, 4), date(2024, 8, 1)]),
        ("4 de abril de 2024", [date(2024, 4, 4)]),
        ("2024年4月4日（木）, 2024년 4월 4일", [date(2024, 4, 4)] * 2),
        ("Thu, 4 Apr 2024 10:00:00 GMT", [date(2024, 4, 4)]),
        ("2024-04-04T10:00:00Z", [date(2024, 4, 4)]),
        ("25.4.2024, but 4.5.2024", [date(2024, 4, 25)]),
        ("version 10.4.2024.1, 192.2024/13/44", []),
        ("4/5/2024, 04/05/2024", []),
        ("Briefing on 9/16/24, 12/30/99", [date(2024, 9, 16)]),
        ("9/10/24, 24/9/16, 10/20/30, 1/2/16/24", []),
        ("February 31, 2024", []),
        ("in April 2024, on page 20240404 of May", []),
    ],
)
def test_dates_that_a_text_states(text: str, days: list[date]) -> None:
    assert [stated.day for stated in find_dates(text)] == days


@pytest.mark.parametrize(
    "text",
    ["Wednesday, April 4, 2024", "Wed, Apr 4, 2024 10:02AM", "Wed, 4 Apr 2024 10:00:00 GMT"],
)
def test_the_day_of_the_week_before_a_date_is_kept(text: str) -> None:
    (stated,) = find_dates(text)

    assert stated.weekday == 2
