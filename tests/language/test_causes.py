"""A cause that nobody gave."""

import pytest

from bot.language.writing.causes import gives_a_cause

PIER = (
    "The pier closed on Monday.",
    "The mayor praised the crews.",
    "The ferry stopped because the storm broke a cable.",
    "Sales rose by a tenth.",
)


@pytest.mark.parametrize(
    "written",
    [
        "The pier closed because the mayor praised the crews.",
        "Because of sales, the pier closed.",
        "Sales rose thanks to the mayor.",
        "The pier closed due to corruption.",
        "The crews caused the closed pier.",
    ],
)
def test_a_cause_that_nobody_gives_is_seen(written: str) -> None:
    assert gives_a_cause(written, PIER[:2] + PIER[3:])


@pytest.mark.parametrize(
    "written",
    [
        "The ferry stopped because a cable broke in the storm.",
        "A storm broke a cable, which led to the ferry being stopped.",
        "The ferry stopped owing to bad weather.",
        "The pier closed on Monday.",
        "The pier is due to open.",
    ],
)
def test_a_cause_that_is_given_is_let_through(written: str) -> None:
    assert not gives_a_cause(written, PIER)
