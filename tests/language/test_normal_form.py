"""What print may change without altering a quotation, and nothing else."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.quoting.normal_form import normal_form

THE_SAME = [
    ("it  was\nso", "it was so"),
    ("it was so", "it\u00a0was so"),
    ("don’t", "don't"),
    ("a “fine” mess", 'a "fine" mess'),
    ("a “fine” mess", "a ‘fine’ mess"),
    ("it was – a call", "it was — a call"),
    ("it was – a call", "it was -- a call"),
    ("it was – a call", "it was - a call"),
    ("it was—a call", "it was – a call"),
    ("U.S.–China", "U.S.-China"),
    ("co\u00adoperate", "cooperate"),
    ("zero\u200bwidth", "zerowidth"),
    ("\ufeffHello", "Hello"),
    ("well…", "well..."),
    ("Sia\u0302n", "Siân"),
    ("it is −5 now", "it is -5 now"),
    ("the ﬁrst oﬃce", "the first office"),
    ("10 \N{OHM SIGN}", "10 \N{GREEK CAPITAL LETTER OMEGA}"),
    ("\u1112\u1161\u11ab", "한"),
    ("か\u3099", "が"),
]
NOT_THE_SAME = [
    ("us", "US"),
    ("It", "it"),
    ("24", "25"),
    ("5%", "5"),
    ("$5", "£5"),
    ("$5", "5"),
    ("it is −5", "it is 5"),
    ("it fell -5", "it fell – 5"),
    ("You left?", "You left."),
    ("You left!", "You left."),
    ("I left. He came.", "I left, he came."),
    ("resign", "re-sign"),
    ("5' tall", '5" tall'),
    ("can", "can't"),
    ("naïve", "naive"),
]


@pytest.mark.parametrize(("one", "other"), THE_SAME)
def test_print_may_set_it_so(one: str, other: str) -> None:
    assert normal_form(one).text == normal_form(other).text


@pytest.mark.parametrize(("one", "other"), NOT_THE_SAME)
def test_print_may_not_change_it(one: str, other: str) -> None:
    assert normal_form(one).text != normal_form(other).text


@given(
    st.text(alphabet=st.sampled_from(list("ab5 $-–—−\"'“”’…\u00ad\u200b\t\u0301(é")), max_size=60)
)
def test_the_way_back_leads_to_the_same_normal_form(text: str) -> None:
    form = normal_form(text)

    positions = [form.original(at, at + 1) for at in range(len(form.text))]

    assert all(0 <= start < end <= len(text) for start, end in positions)
    assert positions == sorted(positions)


def test_a_copied_stretch_maps_to_its_own_characters() -> None:
    text = "He  said “no – never” to it"
    form = normal_form(text)
    at = form.text.index("never")

    start, end = form.original(at, at + len("never"))

    assert text[start:end] == "never"


def test_letters_in_pieces_are_the_letters_in_one_piece() -> None:
    """Every letter of the scripts that people report in, spelled apart as some makers' files do."""
    apart = {
        letter: unicodedata.normalize("NFD", letter)
        for letter in map(chr, (*range(0x2000), *range(0x3040, 0xD7A4)))
        if letter.isalpha() and not "\u0f00" <= letter <= "\u0fff"
    }

    differing = [each for each in apart if normal_form(each).text != normal_form(apart[each]).text]

    assert len(apart) > 40_000
    assert not differing
