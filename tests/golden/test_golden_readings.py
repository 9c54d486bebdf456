"""Every golden source is read as it was reviewed: `python -m tests.golden.regenerate`."""

import json

import pytest

from tests.golden.cases import Case, all_cases


def name_of(case: Case) -> str:
    return case.folder.name


@pytest.mark.parametrize("case", all_cases(), ids=name_of)
def test_a_golden_source_is_read_as_reviewed(case: Case) -> None:
    expected = json.loads(case.expected.read_text("utf-8"))

    reading = case.read()

    assert reading == expected


@pytest.mark.parametrize("case", all_cases(), ids=name_of)
def test_a_golden_folder_says_what_it_holds(case: Case) -> None:
    notes = case.folder / "notes.md"

    assert notes.read_text("utf-8").strip()
