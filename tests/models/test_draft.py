"""What a model returns is read leniently and taken for nothing but a draft."""

import pytest

from bot.models.draft import Written, read_draft
from bot.models.pointer import Pointer


def test_a_draft_is_read_part_by_part() -> None:
    draft = read_draft(
        '{"headline": {"text": "Bridge", "turns": [1]}, "lede": {"text": 5, "turns": []},'
        ' "points": [{"text": "It opens.", "turns": [2, 3]}, "It closes."],'
        ' "quotes": [{"turn": 1, "first": 1, "last": 2}, {"turn": 0, "first": 1, "last": 1}],'
        ' "topics": []}'
    )

    assert draft.headline == Written(text="Bridge", turns=(1,))
    assert draft.lede is None
    assert draft.points == (Written(text="It opens.", turns=(2, 3)),)
    assert draft.quotes == (Pointer(turn=1, first=1, last=2),)
    assert draft.unread == 3


@pytest.mark.parametrize(
    "around", ["```json\n{}\n```", "Here it is:\n{}", "{}\n", "<think>Is it {{open}}?</think>\n{}"]
)
def test_what_stands_around_the_answer_is_taken_off(around: str) -> None:
    draft = read_draft(around.format('{"points": [{"text": "It opens.", "turns": [2]}]}'))

    assert len(draft.points) == 1


@pytest.mark.parametrize(
    "answer", ["", "{", "[]", "null", '{"points": [', "I cannot.", "{}", "Here: {"]
)
def test_what_is_no_draft_is_refused(answer: str) -> None:
    with pytest.raises(ValueError):
        read_draft(answer)
