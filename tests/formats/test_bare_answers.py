"""Answers without a label behind questions that have one."""

import pytest

from bot.reading.reader import read_transcript

ASKED = """Q: What is done so far?

There is a knot that holds.

It is not dear.

Q: Since when?

I forgot, I am old.

Q: And who paid?

We did.
"""


@pytest.mark.parametrize(
    ("head", "answered_by"),
    [("---\nspeakers: ['Ilse Brandt']\n---\n\n", "ilse-brandt"), ("", None)],
)
def test_what_stands_behind_a_question_is_not_the_questioners(
    head: str, answered_by: str | None
) -> None:
    reading = read_transcript((head + ASKED).encode(), "talk.md")

    assert [(turn.speaker, turn.text) for turn in reading.turns] == [
        ("q", "What is done so far?"),
        (answered_by, "There is a knot that holds. It is not dear."),
        ("q", "Since when?"),
        (answered_by, "I forgot, I am old."),
        ("q", "And who paid?"),
        (answered_by, "We did."),
    ]


def test_a_long_question_stays_one_where_answers_are_labelled() -> None:
    asked = "Q: It rains.\n\nDoes it hold?\n\nQ: Really?\n\nMS. LEE: It does.\n\n"
    text = asked + "Q: So?\n\nMS. LEE: Yes."
    reading = read_transcript(text.encode(), "briefing.txt")

    assert reading.turns[0].text == "It rains. Does it hold?"
