"""Text that keeps the pages it was printed on."""

from hypothesis import given
from hypothesis import strategies as st

from bot.formats.decoding import decode_source
from bot.formats.paged_text import find_margins, hide, without
from bot.reading.reader import read_transcript

HEAD = "March 20, 2024     The Harbour Board     FINAL"
PAGES = (
    "CHAIR LEE. Good afternoon. We meet\nagain, and\n\n{foot}",
    f"{HEAD}\n\nwe go on.\n\nBO RAY. Steve.\n\nDI FOX. Thank you, I\n\n{{foot}}",
    f"{HEAD}\n\nam glad.\n\nCHAIR LEE. I do.\n\nBO RAY. Nick.\n\n{{foot}}",
    f"{HEAD}\n\nCHAIR LEE. Fine.\n\n{{foot}}",
)


def _printed(foot: str, between: str) -> bytes:
    pages = (page.format(foot=foot.format(at)) for at, page in enumerate(PAGES, 1))
    return between.join(pages).encode()


def _said(data: bytes) -> list[str]:
    return [turn.text for turn in read_transcript(data, "board.txt").turns]


SAID = [
    "Good afternoon. We meet again, and we go on.",
    *("Steve.", "Thank you, I am glad.", "I do.", "Nick.", "Fine."),
]


def test_what_is_printed_on_each_page_is_nobodys_words() -> None:
    assert _said(_printed("      Page {} of 4", "\n\f")) == SAID
    assert _said(_printed("      Page {} of 4", "\n")) == SAID
    assert _said(_printed("         - {} -", "\n\f")) == SAID
    assert _said(_printed("         - {} of 4 -", "\n")) == SAID


def test_where_pages_are_not_told_the_same_lines_stay() -> None:
    assert " ".join(HEAD.split()) in " ".join(_said(_printed("", "\n\n")))


def test_nothing_is_lost_and_no_place_moves() -> None:
    data = _printed("      Page {} of 4", "\n\f")
    source = decode_source(data, "board.txt")
    margins = find_margins(source)

    hidden = hide(source.text, margins)

    assert len(hidden) == len(source.text)
    first = [source.text[slice(*each)].strip() for each in margins[:2]]
    assert first == ["Page 1 of 4", HEAD]
    reading = read_transcript(data, "board.txt")
    assert (reading.coverage, reading.unaccounted) == (1.0, ())


@given(st.lists(st.integers(0, 60), min_size=2, max_size=12, unique=True), st.integers(0, 60))
def test_spans_lose_what_is_hidden_and_nothing_else(ends: list[int], start: int) -> None:
    ends.sort()
    hidden = list(zip(ends[::2], ends[1::2], strict=False))
    span = (start, start + 20)

    left = without([span], hidden)

    outside = {at for one, other in hidden for at in range(one, other)}
    assert [at for one, other in left for at in range(one, other)] == [
        at for at in range(*span) if at not in outside
    ]


def test_an_answer_and_a_name_at_the_edge_of_a_page_are_said() -> None:
    pages = (
        "Q. Did you see him?\nA. I did.\nQ. Was it late?\nA. It was.\nQ. Did you run?\nA. Yes, sir",
    ) * 4
    answers = _said("\n\f".join(pages).encode())

    assert answers.count("Yes, sir") == 4


def test_a_number_at_the_edge_is_a_page_s_only_where_numbers_rise() -> None:
    pages = (
        "EVA HALE: When was it built?\n\nROSA ORTIZ: I was told in\n1947",
        "EVA HALE: And the house?\n\nROSA ORTIZ: It was\n12",
        "EVA HALE: Thank you.\n\nROSA ORTIZ: I thank you.",
    )
    assert _said("\n\f".join(pages).encode())[1::2] == [
        *("I was told in 1947", "It was 12", "I thank you."),
    ]


def test_what_stands_above_the_foot_of_a_page_is_printed_with_it() -> None:
    feet = (
        f"\n\nMay {page}, 2024   Jo Abara's Hour   FINAL\n\nPage {page} of 26\n\n" for page in "234"
    )
    first, second, third = feet
    text = (
        "OKAFOR: Good morning, I see.\n\nORTIZ: Is it?\n\nOKAFOR: Good indeed."
        f"{first}And so on.\n\nORTIZ: Why?{second}OKAFOR: So.{third}That is all."
    )
    assert _said(text.encode())[-3:] == ["Good indeed. And so on.", "Why?", "So. That is all."]


def test_pages_that_somebody_counts_are_said() -> None:
    text = (
        "EVA HALE: Which pages?\n\nROSA ORTIZ: Two. I name them:\n\nPage 11\n\nPage 12\n\n"
        "and I have both.\n\nEVA HALE: At home?\n\nROSA ORTIZ: In a box.\n"
    )
    assert _said(text.encode())[1] == "Two. I name them: Page 11 Page 12 and I have both."
