"""What was asked is told from what was said."""

import pytest

from bot.language.writing.polar import is_but_asked, states_a_question


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


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        ("They are making progress on trade.", ["They quarrel.", "So, are they making progress?"]),
        ("Stone is more worried now.", ["Or are you, in fact, more worried than you were?"]),
        (
            "Cuts lead to expulsions.",
            ["We all know of the cuts.", "Can these cuts lead to more expulsions?"],
        ),
    ],
)
def test_what_no_sentence_states_is_but_asked(written: str, sentences: list[str]) -> None:
    assert is_but_asked(written, sentences)


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        ("There is no ideal length.", ["So is there an ideal length?", "Nope."]),
        ("Cuts lead to expulsions.", ["Do they?", "The cuts lead to expulsions."]),
        ("The wall is a mile long.", ["How long is the wall?"]),
    ],
)
def test_what_is_answered_or_stated_is_not_but_asked(written: str, sentences: list[str]) -> None:
    assert not is_but_asked(written, sentences)
