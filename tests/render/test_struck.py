"""Posts without what rests on turns that were struck."""

import json

import pytest
from a_newsroom import turns_in

from bot.models.button import BRIEF, Press
from bot.models.message import Message as Post
from bot.render.blocks import actions, button, context, escape, section
from bot.render.struck import NOTHING_LEFT, TAKEN_OUT, Struck, without_struck


def test_only_the_lines_that_rest_on_a_struck_turn_are_left_out() -> None:
    press = button("Brief", BRIEF, Press(share="s"))
    post = Post(
        text="The bridge opens on Friday at noon.",
        blocks=(
            section("• It is paid for. (turn 2)\n• It opens. (turns 4 and 7)"),
            section("> “The bridge opens on Friday at noon.”\n— *Ortiz* · turn 4", press),
            context("Topics: bridge"),
            actions(press),
        ),
    )

    left = without_struck(
        post, Struck(frozenset({"The bridge opens on Friday at noon."}), frozenset({4}))
    )

    assert left is not None
    words = json.dumps(left.blocks, ensure_ascii=False)
    assert "paid for" in words
    assert "Friday" not in words + left.text
    assert turns_in(words) == {2}
    assert TAKEN_OUT in words
    assert without_struck(left, Struck(frozenset(), frozenset({4}))) is None
    assert without_struck(post, Struck(frozenset(), frozenset({9}))) is None
    nothing = without_struck(
        Post(text="x", blocks=(section("It opens. (turn 4)"), actions(press))),
        Struck(frozenset(), frozenset({4})),
    )
    assert nothing is not None
    assert nothing.text == NOTHING_LEFT


@pytest.mark.parametrize(
    "said",
    ["I *never* said that they would.", "It was :very: good & _so_ on.", "Plain words it is."],
)
def test_words_with_marks_of_their_own_are_struck_as_well(said: str) -> None:
    shown = Post(text=said, blocks=(section(f"> “{escape(said)}”\n— *Ortiz* · turn 4"),))

    left = without_struck(shown, Struck(frozenset({said}), frozenset()))

    assert left is not None
    assert said not in json.dumps(left.blocks) + left.text
    assert "Ortiz" in json.dumps(left.blocks)
