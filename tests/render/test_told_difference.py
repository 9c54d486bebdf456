"""How a change to a quotation is told."""

import pytest

from bot.models.verdict import Difference
from bot.render.verdict import told_difference


@pytest.mark.parametrize(
    ("typed", "said", "told"),
    [
        ("would", "could", "‘would’ for ‘could’"),
        ("", "we “soon”", "leaves out ‘we soon’"),
        ("the so-called “plan”", "", "adds ‘the so-called plan’"),
        ("“", "", "adds ‘“’"),
    ],
)
def test_marks_within_a_difference_are_left_out_unless_they_are_all_of_it(
    typed: str, said: str, told: str
) -> None:
    assert told_difference(Difference(in_quotation=typed, in_transcript=said)) == told
