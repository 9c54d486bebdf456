"""Days told from where one stands are those that were said."""

import pytest

from bot.language.writing.days_told import has_other_days


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("They vote tomorrow.", "They vote tonight."),
        ("The plant opened next year.", "The plant opened last year."),
        ("It rained last week.", "It rained this week."),
        ("It stops an hour from now.", "It stopped an hour ago."),
        ("It stopped two hours ago.", "It stops in two hours."),
        ("They vote this week.", "They vote next week."),
        ("They voted in the spring.", "They voted."),
        ("It rained overnight.", "It rained."),
    ],
)
def test_another_day_is_seen(written: str, said: str) -> None:
    assert has_other_days(written, said)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("They vote in the evening.", "They vote this evening."),
        ("They vote tonight.", "They vote this evening."),
        ("It rained in the past year.", "It rained last year."),
        ("The following week is free.", "Next week is free."),
        ("They voted.", "They voted yesterday."),
        ("Dawn Bowden voted.", "I voted."),
        ("USA Today asked.", "We asked."),
    ],
)
def test_the_same_day_in_other_words_is_not(written: str, said: str) -> None:
    assert not has_other_days(written, said)
