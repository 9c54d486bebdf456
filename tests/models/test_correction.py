"""What people corrected, laid over a reading."""

from a_newsroom import SEED

from bot.models.correction import WITHHELD, Correction, corrected
from bot.reading.flags import off_record
from bot.reading.reader import read_transcript


def test_the_later_of_two_corrections_holds_and_nothing_else_is_changed() -> None:
    reading = read_transcript(SEED.read_bytes(), SEED.name)
    first = Correction(key="a", turns=(3, 4), terms="off-record", made_at=1)
    later = Correction(key="b", turns=(4,), terms="on-record", made_at=2)

    made = corrected(reading, (later, first))

    assert [turn.number for turn in made.turns if turn.terms != "on-record"] == [3]
    assert [turn.text for turn in made.turns] == [turn.text for turn in reading.turns]
    assert next(flag.message for flag in off_record(made.turns)) == WITHHELD
    assert corrected(reading, ()) == reading
