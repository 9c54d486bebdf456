"""Real recognisers' output, where it is at hand: speakers, turns and their first words."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

FOLDER = Path(__file__).parents[3] / "shared" / "transcripts"
TRUTH = FOLDER / "truth.jsonl"

pytestmark = pytest.mark.skipif(not TRUTH.exists(), reason=f"there is no {TRUTH}")


def told() -> list[dict[str, Any]]:
    lines = TRUTH.read_text("utf-8").splitlines() if TRUTH.exists() else []
    return [told for line in lines if (told := json.loads(line))["file"].endswith(".json")]


def read(record: dict[str, Any]) -> Transcript:
    return read_transcript((FOLDER / record["file"]).read_bytes(), record["file"])


@pytest.mark.parametrize("record", told(), ids=lambda record: record["file"])
def test_nothing_of_a_real_file_is_unaccounted_for(record: dict[str, Any]) -> None:
    assert read(record).coverage == 1.0


@pytest.mark.parametrize(
    "record",
    [each for each in told() if "turn_speakers" in each],
    ids=lambda record: record["file"],
)
def test_a_real_file_gives_the_speakers_and_turns_of_its_truth(record: dict[str, Any]) -> None:
    transcript = read(record)

    labels = {speaker.id: speaker.labels[0] for speaker in transcript.speakers}
    assert list(labels.values()) == record["speakers"]
    assert [labels.get(turn.speaker or "") for turn in transcript.turns] == record["turn_speakers"]
    starts = [" ".join(turn.text.split()[:6]) for turn in transcript.turns]
    assert starts == record["turn_starts"]
