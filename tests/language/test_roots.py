"""Words by what their forms share."""

import pytest

from bot.language.roots import root


@pytest.mark.parametrize(
    "forms",
    [
        ("keep", "kept", "keeps", "keeping", "keeper"),
        ("sanction", "sanctions", "sanctioned", "sanctioning"),
        ("run", "ran", "running", "runner"),
        ("city", "cities", "city's"),
        ("child", "children", "children's"),
        ("release", "released", "releases", "releasing"),
    ],
)
def test_the_forms_of_a_word_share_one_root(forms: tuple[str, ...]) -> None:
    assert len({root(each) for each in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("comment", "come"), ("cross", "crew"), ("string", "stripe"), ("nation", "nature")],
)
def test_words_that_only_begin_alike_do_not(one: str, other: str) -> None:
    assert root(one) != root(other)
