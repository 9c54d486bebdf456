"""Over all golden sources: every letter is accounted for, and no label is anybody's words."""

import re
from itertools import pairwise

import pytest

from bot.reading.reader import read_transcript, source_text
from tests.golden.cases import Case, all_cases


def name_of(case: Case) -> str:
    return case.folder.name


@pytest.mark.parametrize("case", all_cases(), ids=name_of)
def test_letters_and_digits_are_accounted_for(case: Case) -> None:
    transcript = read_transcript(case.source.read_bytes(), case.source.name)

    assert (transcript.coverage, transcript.unaccounted) == (1.0, ())


@pytest.mark.parametrize("case", all_cases(), ids=name_of)
def test_no_label_stands_at_the_head_of_a_line_of_speech(case: Case) -> None:
    data = case.source.read_bytes()
    transcript, source = read_transcript(data, case.source.name), source_text(data, "source")

    labels = {label for speaker in transcript.speakers for label in speaker.labels}
    written = "|".join(map(re.escape, labels)) or "(?!)"
    headed = re.compile(rf"(?:\A|\n)[ \t>*]*(?:{written})[*]*(?::|\s+\(?\d\d?:\d\d)")
    for turn in transcript.turns:
        assert not any(headed.search(source[start:end]) for start, end in turn.spans)


@pytest.mark.parametrize("case", all_cases(), ids=name_of)
def test_turns_stand_in_source_order_and_never_overlap(case: Case) -> None:
    data = case.source.read_bytes()
    transcript, source = read_transcript(data, case.source.name), source_text(data, "source")

    spans = [span for turn in transcript.turns for span in turn.spans]

    assert all(0 <= start < end <= len(source) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
