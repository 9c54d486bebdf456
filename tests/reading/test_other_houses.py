"""Real transcripts of other houses, where they are at hand: turns, labels, titles, dates."""

import json
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from bot.reading.reader import read_transcript

HOUSES = Path(__file__).parents[3] / "shared" / "transcripts"
LABELLED = ("changelog", "whitehouse", "btctranscripts", "qmsum")


def labelled_files() -> list[dict[str, Any]]:
    """The records of the truth file that are about labelled text."""
    truth = HOUSES / "truth.jsonl"
    if not truth.exists():
        return []
    records = [json.loads(line) for line in truth.read_text("utf-8").splitlines()]
    return [record for record in records if record["group"] in LABELLED]


FILES = labelled_files()
at_hand = pytest.mark.skipif(not FILES, reason=f"no transcripts of other houses at {HOUSES}")
each_file = pytest.mark.parametrize("truth", FILES, ids=lambda truth: truth["file"][:24])


@at_hand
@each_file
def test_every_turn_has_the_speaker_that_the_file_names(truth: dict[str, Any]) -> None:
    transcript = read_transcript((HOUSES / truth["file"]).read_bytes(), truth["file"])

    person_of = {label: each.id for each in transcript.speakers for label in each.labels}
    named = [person_of[label] for label in truth["turn_speakers"]]
    expected = [person for person, _ in groupby(named)]
    assert [person for person, _ in groupby(turn.speaker for turn in transcript.turns)] == expected


@at_hand
@each_file
def test_labels_title_and_date_are_the_files_own(truth: dict[str, Any]) -> None:
    transcript = read_transcript((HOUSES / truth["file"]).read_bytes(), truth["file"])

    labels = {label for speaker in transcript.speakers for label in speaker.labels}
    assert labels == set(truth["speakers"])
    assert transcript.title == truth.get("title")
    assert (transcript.air_date and transcript.air_date.isoformat()) == truth.get("date")
    assert transcript.coverage == 1.0
