"""Broadcast captions as plain text, and letters that only look like them."""

import pytest
from a_reading import a_reading, who_says_what

from bot.formats.captions.broadcast_capitals import is_broadcast_capitals
from bot.formats.source import Source


def test_arrows_without_a_name_change_the_voice_and_name_nobody() -> None:
    found = a_reading(">> GOOD EVENING.\n>> HELLO TO YOU.\nAND TO ALL.\n>> ANN: I DO.\n")

    assert found.format == "broadcast-capitals"
    assert who_says_what(found) == [
        (None, "GOOD EVENING."),
        (None, "HELLO TO YOU. AND TO ALL."),
        ("ann", "I DO."),
    ]
    assert (found.coverage, found.turns[0].start_ms) == (1.0, None)


@pytest.mark.parametrize(
    "text",
    [
        "> I wrote\n>> you wrote\n> and I\n>> and you\n> so\n>> there\n",
        ">>> x = 1\n>>> print(x)\n1\n>>> len(y)\n",
        "ANN: GOOD EVENING.\nBO: HELLO >> THERE.\nANN: YES.\n",
        "Ann Lee: it went.\n>> so it did\n>> and so\n>> on\n",
    ],
)
def test_quoted_letters_programs_and_other_transcripts_are_not_claimed(text: str) -> None:
    assert not is_broadcast_capitals(Source("a", text))
