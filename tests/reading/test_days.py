"""Which days are meant, and which cannot both be right."""

from datetime import date

import pytest
from a_reading import a_reading, flagged, lines

from bot.reading.dates import resolve_day, turn_conflicts

THURSDAY = date(2024, 4, 4)
TALK = ("ANN LEE: I see.", "BO RAY: You do.", "ANN LEE: I do.", "BO RAY: Thank you.")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("today", date(2024, 4, 4)),
        ("yesterday", date(2024, 4, 3)),
        ("Tuesday", date(2024, 4, 2)),
        ("Thursday", date(2024, 4, 4)),
        ("Friday", date(2024, 3, 29)),
        ("last Friday", date(2024, 3, 29)),
        ("last Thursday", date(2024, 3, 28)),
        ("last night", date(2024, 4, 3)),
        ("the day before yesterday", date(2024, 4, 2)),
        ("three days ago", date(2024, 4, 1)),
        ("many days ago", None),
    ],
)
def test_a_day_is_resolved_against_the_stated_date(said: str, day: date | None) -> None:
    assert resolve_day(said, THURSDAY) == day


@pytest.mark.parametrize(
    ("one", "other", "turns"),
    [
        ("The leaders talked Tuesday about Chinese trade.",
         "The leaders talked yesterday about Chinese trade.", [(1, 2)]),
        ("The leaders talked Wednesday about Chinese trade.",
         "The leaders talked yesterday about Chinese trade.", []),
        ("The leaders talked Tuesday about Chinese trade.",
         "A storm hit the coast yesterday.", []),
        ("The leaders talked Tuesday about Chinese trade.",
         "The leaders will talk Friday about Chinese trade.", []),
        ("The leaders talked Tuesday about Chinese trade.",
         "Every Friday the leaders talked about Chinese trade.", []),
        ("The leaders talked last Tuesday about Chinese trade.",
         "The leaders talked two days ago about Chinese trade.", []),
    ],
)  # fmt: skip
def test_days_of_the_same_news_must_agree(one: str, other: str, turns: list[tuple[int]]) -> None:
    conflicts = turn_conflicts([(1, one), (2, other)], THURSDAY)

    assert [conflict.turns for conflict in conflicts] == turns


def test_nothing_is_resolved_without_a_stated_date() -> None:
    texts = [
        (1, "They talked Tuesday of Chinese trade."),
        (2, "They talked yesterday of Chinese trade."),
    ]

    assert list(turn_conflicts(texts, None)) == []


def test_both_days_and_the_stated_date_are_in_the_message() -> None:
    one = "The leaders talked Tuesday about Chinese trade."
    other = "The leaders talked yesterday about Chinese trade."

    (conflict,) = turn_conflicts([(1, one), (2, other)], THURSDAY)

    for part in ("“Tuesday” is Tuesday, April 2", "“yesterday” is Wednesday, April 3", "April 4"):
        assert part in conflict.message


def test_the_date_is_the_headers_and_never_todays() -> None:
    stated = a_reading(lines("April 4, 2024", *TALK))
    silent = a_reading(lines(*TALK))

    assert (stated.air_date, silent.air_date) == (THURSDAY, None)
    assert flagged(stated, "undated") == []
    assert flagged(silent, "undated") == [()]


def test_headers_that_state_two_dates_are_flagged() -> None:
    reading = a_reading(lines("---\ndate: 2024-04-04\n---", "(April 3, 2024)", *TALK))

    assert reading.air_date == THURSDAY
    assert flagged(reading, "date-conflict") == [()]


def test_a_header_with_the_wrong_weekday_is_flagged() -> None:
    reading = a_reading(lines("Tuesday, April 4, 2024", *TALK))

    assert flagged(reading, "date-conflict") == [()]


@pytest.mark.parametrize(
    ("said", "is_flagged"),
    [
        ("Good morning, today is Tuesday.", True),
        ("It's Thursday, April 5th, and I am here.", True),
        ("It's Thursday, April 4th, and I am here.", False),
        ("Today is Thursday.", False),
        ("It is Tuesday night that I think of.", False),
        ("I saw it on Wednesday, April 4, 2024, I think.", True),
    ],
)
def test_a_turn_that_says_another_day_than_the_stated_one_is_flagged(
    said: str, is_flagged: bool
) -> None:
    reading = a_reading(lines("April 4, 2024", f"ANN LEE: {said}", *TALK[1:]))

    assert flagged(reading, "date-conflict") == ([(1,)] if is_flagged else [])


PUBLISHED = "---\ndate: '2021-12-01'\npublished_time: 2021-12-01 05:00:00-05:00\n---\n \n"


@pytest.mark.parametrize(
    ("event", "conflicts"),
    [("(November 30, 2021)", 0), ("(November 3, 2021)", 1), ("(December 2, 2021)", 1)],
)
def test_an_event_may_be_some_days_before_it_is_published(event: str, conflicts: int) -> None:
    reading = a_reading(PUBLISHED + lines("Via Teleconference", event, *TALK))

    assert reading.air_date == date(2021, 12, 1)
    assert len(flagged(reading, "date-conflict")) == conflicts
