"""The beginning of one sentence and the end of another make no sentence of anybody's."""

import pytest

from bot.language.writing.stitches import is_stitched

SAID = (
    "The fire started on Sunday near the old power line.",
    "By this morning it had burned nine thousand acres of forest.",
    "We ask the council for a loan, which is four percent more than last year.",
    "The ferry carried two thousand passengers, and its operators want to stop it.",
    "People told me that they would not leave the boat for the night.",
)


@pytest.mark.parametrize(
    "written",
    [
        "The fire started on passengers, and its operators want to stop it.",
        "The ferry carried two they would not leave the boat for the night.",
        "We ask the council for nine thousand acres of forest.",
        "Ann Lee says the ferry carried two is four percent more than last year.",
        "Ann Lee told listeners that people told me that the old power line.",
        "People told me that the old power line, Ann Lee said.",
        "Speaker 1 says the ferry carried two thousand acres of forest.",
        "The ferry carried people told me that they would not leave the boat.",
    ],
)
def test_two_halves_cut_inside_their_clauses_are_stitched(written: str) -> None:
    assert is_stitched(written, SAID)


@pytest.mark.parametrize(
    "written",
    [
        "The fire started on Sunday near the old power line.",
        "The fire started on Sunday near the power line.",  # a part left out
        "The fire started on Sunday and had burned nine thousand acres of forest.",
        "The fire started on Sunday, and by this morning it had burned nine thousand acres.",
        "The fire began on Sunday and its operators want to stop it.",  # a word of its own
        "Ann Lee says that its operators want to stop it.",
        "Ann Lee said that and its operators want to stop it.",
        "Fire near the power line",
    ],
)
def test_whole_clauses_parts_and_own_words_are_not(written: str) -> None:
    assert not is_stitched(written, SAID)
