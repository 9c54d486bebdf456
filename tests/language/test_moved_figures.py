"""A number that its turns give to something else."""

import pytest

from bot.language.writing.moved_figures import moves_a_figure

PORT = ("We had 61 boats at anchor in the first week of March.", "This morning there were 19.")
WALL = ("But it costs $31 million, and the village has maybe four in the bank.",)
AID = ("We have given $75 billion, and our partners in Europe have given $100 billion.",)
FIRE = (
    "The fire has crossed the river, and three thousand people have been told to leave.",
    "By noon it had burned nine thousand acres.",
)
PAINTER = ("Forced to leave Italy in 1852, he became a citizen of the United States in 1867.",)
SICK = ("We mourn 36 million people, including 700,000 in the United States.",)


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        ("There were 19 boats at anchor in March and 61 this morning.", PORT),
        ("The village has $31 million in the bank.", WALL),
        ("The partners in Europe have given $75 billion.", AID),
        ("Nine thousand people have been told to leave.", FIRE),
        ("Three thousand acres had burned by noon.", FIRE),
        ("He became a citizen of the U.S. in 1852.", PAINTER),
        ("The disease has killed 36 million in the United States.", SICK),
    ],
)
def test_a_number_of_something_else_is_seen(written: str, sentences: tuple[str, ...]) -> None:
    assert moves_a_figure(written, sentences)


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        ("Nineteen boats were at anchor this morning, down from 61 in March.", PORT),
        ("The $31 million price is far beyond the four million in the bank.", WALL),
        ("Partners gave $100 billion and the speaker's side $75 billion.", AID),
        ("Some 3,000 people had to leave as the fire crossed the river.", FIRE),
        ("He left Italy in 1852 and was a U.S. citizen by 1867.", PAINTER),
        ("Of 36 million people, 700,000 died in the U.S.", SICK),
        ("A block takes about 10 or 15 kilobytes.", ("It is maybe 10 kilobytes, 15, per block.",)),
        ("They met on June 22, 2005.", ("On June 22, 2005, they met for the 200th time.",)),
    ],
)
def test_a_number_of_the_same_thing_is_let_through(
    written: str, sentences: tuple[str, ...]
) -> None:
    assert not moves_a_figure(written, sentences)
