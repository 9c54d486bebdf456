"""The transcript that the project was created from, read to the letter."""

from datetime import date
from pathlib import Path

import pytest

from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript, source_text

SEED = Path(__file__).parents[2] / "seeds" / "000_65b998d26dcba495.txt"


@pytest.fixture(scope="module")
def seed() -> Transcript:
    return read_transcript(SEED.read_bytes(), SEED.name)


def test_it_has_a_date_and_no_title(seed: Transcript) -> None:
    assert (seed.title, seed.program, seed.air_date) == (None, None, date(2024, 4, 4))
    assert (seed.language, seed.format, seed.name) == ("en", "labelled-text", SEED.name)


def test_it_has_seventeen_turns(seed: Transcript) -> None:
    speakers = [turn.speaker for turn in seed.turns]

    ruwitch, inskeep = "john-ruwitch", "inskeep"
    assert speakers[:3] == [None, inskeep, ruwitch]
    assert speakers[3:11] == [inskeep, ruwitch] * 4
    assert speakers[11:] == ["wang-huiyao", ruwitch, inskeep, ruwitch, inskeep, ruwitch]


def test_the_opening_is_two_introductions_and_the_second_is_concluded(seed: Transcript) -> None:
    summary, read_out = seed.turns[:2]

    assert (summary.kind, summary.attribution) == ("introduction", None)
    assert summary.text.endswith("San Francisco Bay Area.")
    assert (read_out.kind, read_out.attribution) == ("introduction", "inferred")
    assert read_out.spans == ((202, 464),)


def test_one_turn_is_on_tape(seed: Transcript) -> None:
    assert [turn.number for turn in seed.turns if turn.kind == "actuality"] == [12]


def test_its_people_have_names_roles_labels_and_descriptions(seed: Transcript) -> None:
    ruwitch, inskeep, wang = seed.speakers

    assert (ruwitch.name, ruwitch.role) == ("John Ruwitch", "reporter")
    assert ruwitch.labels == ("JOHN RUWITCH, BYLINE", "RUWITCH")
    assert (inskeep.name, inskeep.role) == ("Inskeep", "host")
    assert (wang.name, wang.role, wang.described_in) == ("Wang Huiyao", "guest", 11)
    assert wang.description == (
        "a former trade official here in China who runs a think tank called "
        "the Center for China and Globalization here in Beijing"
    )


def test_what_to_check_names_the_turns(seed: Transcript) -> None:
    assert [(flag.kind, flag.turns) for flag in seed.flags] == [
        ("date-conflict", (1, 2)),
        ("inferred-speaker", (2,)),
        ("unlabelled", (1,)),
        ("garbled", (9,)),
    ]


def test_everything_is_accounted_for_and_slices_are_the_words(seed: Transcript) -> None:
    source = source_text(SEED.read_bytes(), SEED.name)

    assert (seed.coverage, seed.unaccounted) == (1.0, ())
    for turn in seed.turns:
        assert " ".join(source[start:end] for start, end in turn.spans) == turn.text
