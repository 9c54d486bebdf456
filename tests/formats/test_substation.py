"""SubStation captions, also as pysubs2 writes them."""

import pysubs2
import pytest

from bot.reading.reader import read_transcript

SAID = (
    ("Ann Lee", "We open on Friday.", 1000, 2000),
    ("Ann Lee", "So I was told.", 2000, 3500),
    ("Bo Ray", "By whom?", 3600, 4000),
    ("Ann Lee", "By you, I think.", 4100, 5000),
)


def _written(form: str, *, named: bool) -> str:
    captions = pysubs2.SSAFile()
    for name, words, start, end in SAID:
        told = f"{name}: {words}" if not named else words
        captions.append(pysubs2.SSAEvent(start, end, told, name=name if named else ""))
    return captions.to_string(form)


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("form", ["ass", "ssa"])
def test_names_stand_in_their_field_or_before_the_words(form: str, named: bool) -> None:
    reading = read_transcript(_written(form, named=named).encode(), "captions")

    said = [
        (reading.name_of(turn), turn.text, turn.start_ms, turn.end_ms) for turn in reading.turns
    ]
    assert said == [
        ("Ann Lee", "We open on Friday. So I was told.", 1000, 3500),
        ("Bo Ray", "By whom?", 3600, 4000),
        ("Ann Lee", "By you, I think.", 4100, 5000),
    ]
    assert reading.coverage == 1.0


def test_breaks_styles_and_drawings_are_no_words() -> None:
    head = "[Script Info]\nTitle: Default Aegisub file\n\n[Events]\n"
    lines = [r"{\an8}We\Nopen {\i1}on{\i0} Friday, I think.", r"{\p1}m 0 0 l 1 0{\p0}", "You do."]
    events = (
        f"Dialogue: 0,0:00:0{at}.00,0:00:0{at}.90,Default,,0,0,0,,{words}\n"
        for at, words in enumerate(lines, 1)
    )
    reading = read_transcript((head + "".join(events)).encode(), "captions")

    assert reading.title is None
    assert " ".join(turn.text for turn in reading.turns) == "We open on Friday, I think. You do."
