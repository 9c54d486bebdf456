"""What was asked is told from what was said."""

import pytest

from bot.language.writing.polar import states_a_question


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("It is safe to walk on.", "Is it safe to walk on?"),
        ("The mayor did resign over this.", "So, Commissioner, did the mayor resign over this?"),
    ],
)
def test_a_question_told_as_a_fact_is_seen(written: str, asked: str) -> None:
    assert states_a_question(written, [asked])


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("The wall is a third of a mile long.", "How long is the wall?"),
        ("It was free from the first day.", "I mean it was free from the first day, right?"),
        ("Talks with the dockworkers go on.", "Do the dockworkers have a contract?"),
        ("It is safe to walk on.", "It is safe to walk on."),
        ("She chairs the group on safety.", "Can I just say that I chair the group on safety?"),
    ],
)
def test_what_a_question_takes_for_granted_is_said(written: str, asked: str) -> None:
    assert not states_a_question(written, [asked])
