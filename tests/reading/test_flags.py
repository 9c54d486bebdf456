"""What to check before use, ground rules, and what is accounted for."""

import pytest
from a_reading import a_reading, flagged, lines

from bot.formats.passage import Passage
from bot.models.transcript import Terms
from bot.reading.coverage import measure_coverage
from bot.reading.reader import read_transcript

TALK = ("ANN LEE: I see.", "BO RAY: You do.", "ANN LEE: I do.", "BO RAY: Thank you.")
LONG = "I have told you before that the bridge will open when it is ready to open."


@pytest.mark.parametrize(
    ("words", "is_garbled"),
    [
        ("It was a sore point for Beijing. .", True),
        ("I think, , you know.", True),
        ("I think (inaudible) you know.", True),
        ("I think you know. (Unintelligible.)", True),
        ("I think caf\ufffd is good.", True),
        ("I think ____ is good.", True),
        ("I think... you know. It is $1.50. Why?!", False),
        ("I think U.S. policy, etc., is good.", False),
        ("I think (LAUGHTER) you know.", False),
    ],
)
def test_garbled_words_are_flagged(words: str, is_garbled: bool) -> None:
    reading = a_reading(lines(*TALK, f"ANN LEE: {words}"))

    assert flagged(reading, "garbled") == ([(5,)] if is_garbled else [])


def test_a_text_whose_sentences_are_not_parted_is_flagged() -> None:
    endless = "the port says that the terminal is late and " * 20
    reading = a_reading(lines(f"BO RAY: I see, {endless}", "ANN LEE: I do, you know."))

    assert flagged(reading, "unpunctuated") == [(1,)]
    assert flagged(a_reading(lines(*TALK)), "unpunctuated") == []


def test_a_long_turn_that_stands_there_twice_is_flagged() -> None:
    reading = a_reading(lines(f"ANN LEE: {LONG}", *TALK[1:], *TALK[:1], f"BO RAY: {LONG}"))

    assert flagged(reading, "repeated") == [(1, 6)]


def test_a_formula_of_a_house_may_be_said_twice() -> None:
    formula = "Mr. President, I ask unanimous consent that the order for the quorum be rescinded."
    reading = a_reading(lines(f"ANN LEE: {formula}", *TALK[1:], f"BO RAY: {formula}"))

    assert flagged(reading, "repeated") == []


def test_a_long_sentence_that_stands_in_two_turns_is_flagged() -> None:
    long = "The wall was built in 1911 of granite that came by boat from the north, and it has "
    long += "stood through every winter since then without losing a single stone to the sea."
    reading = a_reading(lines(f"ANN LEE: So. {long}", *TALK[1:3], f"BO RAY: Well. {long} Yes."))

    assert flagged(reading, "repeated") == [(1, 4)]


def test_a_sentence_over_and_over_is_flagged() -> None:
    looped = a_reading(lines(*TALK, "ANN LEE: And so. " + "Thank you. " * 6))
    spoken = a_reading(lines(*TALK, "ANN LEE: And so. " + "Thank you. " * 3))

    assert (flagged(looped, "repeated"), flagged(spoken, "repeated")) == ([(5,)], [])


@pytest.mark.parametrize(
    ("times", "backwards"),
    [
        (("00:03", "00:30", "00:10", "00:40", "00:50", "00:55"), [(2, 3)]),
        (("00:03", "00:30", "00:27", "00:40", "00:50", "00:55"), []),  # they talk over each other
        (("00:03", "00:09", "00:27", "00:40", "00:50", "00:55"), []),
    ],
)
def test_times_that_run_backwards_are_flagged(
    times: tuple[str, ...], backwards: list[tuple[int, int]]
) -> None:
    names = ("Ann Lee", "Bo Ray") * 3
    heads = [f"{name}  {time}\nI see you." for name, time in zip(names, times, strict=True)]

    assert flagged(a_reading(lines(*heads)), "time-backwards") == backwards


def test_a_voice_that_gets_a_name_on_the_way_is_flagged() -> None:
    voice = ("Speaker 1: I see you.", "Bo Ray: You do.") * 3
    named = ("Ann Lee: I see you.", "Bo Ray: You do.") * 3

    assert flagged(a_reading(lines(*voice, *named)), "label-changed") == [(5, 7)]
    assert flagged(a_reading(lines(*voice, *named, *voice)), "label-changed") == []
    assert flagged(a_reading(lines(*named, *voice)), "label-changed") == []


@pytest.mark.parametrize(
    ("one", "other", "is_flagged"),
    [
        ("BLITZER", "BLITZRE", True),
        ("Maria Ortiz", "Maria Ortitz", True),
        ("Ms. Ortiz", "Mr. Ortiz", False),
        ("Speaker 1", "Speaker 2", False),
        ("Speaker A", "Speaker B", False),
        ("Ann", "Anna", False),
        ("Maria Ortiz", "Mario Otis", False),
    ],
)
def test_names_in_two_spellings_are_flagged(one: str, other: str, is_flagged: bool) -> None:
    talk = (f"{one}: I see you.", f"{other}: You do.", "Tom Okafor: So do I.") * 3

    assert bool(flagged(a_reading(lines(*talk)), "label-changed")) == is_flagged


@pytest.mark.parametrize(
    ("last", "is_cut_off"),
    [
        ("And so we will", True),
        ("And so we will,", True),
        ("And so we will.", False),
        ("And so we –", False),
        ('"And so we will."', False),
        ("(Laughter.)", False),
    ],
)
def test_a_transcript_that_breaks_off_is_flagged(last: str, is_cut_off: bool) -> None:
    reading = a_reading(lines(*TALK, f"ANN LEE: {last}"))

    assert flagged(reading, "truncated") == ([(5,)] if is_cut_off else [])


def terms_of(*paragraphs: str) -> list[Terms]:
    return [turn.terms for turn in a_reading(lines(*paragraphs)).turns]


def test_what_stands_between_the_marks_is_off_the_record() -> None:
    terms = terms_of(*TALK[:2], "(OFF THE RECORD)", *TALK[2:], "(BACK ON THE RECORD)", *TALK[:1])

    assert terms == ["on-record", "on-record", "off-record", "off-record", "on-record"]


def test_a_mark_inside_a_turn_takes_in_the_whole_of_it() -> None:
    terms = terms_of(
        *TALK[:2], "ANN LEE: I see. [Off the record.] I hate it. [On the record.] Yes.", TALK[3]
    )

    assert terms == ["on-record", "on-record", "off-record", "on-record"]


def test_a_mark_before_the_first_turn_goes_for_all_that_follows() -> None:
    assert terms_of("[On background]", *TALK) == ["background"] * 4


def test_turns_under_ground_rules_and_turns_that_speak_of_them_are_flagged() -> None:
    marked = a_reading(lines(*TALK[:3], "(OFF THE RECORD)", TALK[3]))
    spoken = a_reading(lines(*TALK, "ANN LEE: I tell you off the record: it is closed."))

    assert flagged(marked, "off-record") == [(4,)]
    assert flagged(spoken, "off-record") == [(5,)]
    assert spoken.turns[4].terms == "on-record"


def test_a_source_that_is_mostly_header_is_flagged() -> None:
    assert flagged(a_reading("A very long title of it all\n\n" + lines(*TALK)), "left-out") == [()]
    assert flagged(a_reading(lines(*TALK)), "left-out") == []


def test_an_unknown_encoding_is_flagged() -> None:

    data = lines(*TALK, "ANN LEE: Café – “open”, I know.").encode("cp1252")

    reading = read_transcript(data, "notes.txt")

    assert flagged(reading, "unknown-encoding") == [()]
    assert reading.turns[4].text == "Café – “open”, I know."


def test_an_encoding_that_only_the_letters_tell_is_flagged_with_its_name() -> None:
    talk = ("Ведущий: Добрый вечер. Как дела?", "Иван Петров: Хорошо, спасибо.") * 3

    reading = read_transcript(lines(*talk).encode("koi8-r"), "notes.txt")

    (flag,) = [flag for flag in reading.flags if flag.kind == "unknown-encoding"]
    assert "koi8_r" in flag.message
    assert reading.turns[0].text == "Добрый вечер. Как дела?"


def test_coverage_counts_letters_and_digits_and_lists_what_is_lost() -> None:
    text = "ORTIZ: Yes. ??? Lost 1."
    passages = [Passage("speech", ((7, 11),), "ORTIZ", (0, 7))]

    coverage, unaccounted = measure_coverage(text, passages)

    assert coverage == pytest.approx(8 / 13)
    assert unaccounted == ("??? Lost 1.",)


def test_a_headline_that_a_page_shows_twice_is_no_repeated_passage() -> None:
    headline = (
        "Interview with Ann Lee, who keeps the light of Pellam Cove, on the wall and the tide."
    )
    talk = lines(headline, headline, "LEE: I keep it.", "RAY: You do?", "LEE: I do.")

    assert flagged(a_reading(talk), "repeated") == []
