"""A sentence of the turns with a word exchanged is seen; one in other words is let through."""

import pytest

from bot.language.words import words_of
from bot.language.writing.copies import exchange
from bot.language.writing.support import root

SAID = (
    "The fire started on Sunday near the old power line.",
    "We sold 2.1 million kettles this quarter, with no loss.",
    "If it rains, we will close the old pier for the winter.",
    "It might open in the spring, the mayor told the council.",
    "Maria Ortiz told Sam Stone that the bridge would open before June.",
)
ROOTS = frozenset(root(word) for each in SAID for word in words_of(each))


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("The fire stopped on Sunday near the old power line.", "contrary"),
        ("The fire started on Sunday near the new power line.", "contrary"),
        ("The fire started on Sunday near the old water line.", "a word"),
        ("The fire started on would near the old power line.", "a word"),
        ("Maria Ortiz told Sam Stone that the kitchen would open.", "a word"),
        ("The fire started on Sunday near the old power line, an octet.", "adds"),
        ("If it rains, we ferries close the old pier for the winter.", "a word"),
        ("We sold 3.1 million kettles this quarter, with no loss.", "number"),
        ("Sam Stone told Sam Stone that the bridge would open before June.", "name"),
        ("Maria Ortiz told Sam Stone that the bridge would open after June.", "contrary"),
        ("We will close the old pier for the winter.", "condition"),
        ("It will open in the spring, the mayor told the council.", "contrary"),
    ],
)
def test_a_word_exchanged_is_seen(written: str, why: str) -> None:
    assert why in (exchange(written, SAID, ROOTS) or "")


@pytest.mark.parametrize(
    "written",
    [
        *SAID,
        "Ortiz told Stone that the bridge opens before June.",
        "It started on Sunday near the old power line.",
        "The blaze began near an old power line on Sunday.",
        "They sold 2.1 million kettles in the quarter without a loss.",
        "The fire started on Sunday near the old power line, Stone says.",
        "Fire started near power line",
    ],
)
def test_other_words_for_the_same_are_not_an_exchange(written: str) -> None:
    assert exchange(written, SAID, ROOTS) is None
