"""A port that cannot be is refused in one line, before anything is started."""

import pytest

from bot.cli.arguments import parse_arguments
from bot.errors import UsageError


@pytest.mark.parametrize("typed", ["0", "65536", "99999", "-1", "http"])
def test_what_is_no_port_is_a_usage_error(typed: str) -> None:
    with pytest.raises(UsageError):
        parse_arguments(["web", "--port", typed])


def test_a_port_is_taken_as_typed() -> None:
    assert parse_arguments(["run", "--port", "3111"]).port == 3111
