"""Labelled text becomes passages that account for all of it."""

import pytest

from bot.formats.houses.labelled_text import read_labelled_text
from bot.formats.passage import Passage
from bot.formats.source import Declared, Source
from bot.reading.reader import read_transcript


def passages_of(text: str) -> list[tuple[str, str | None, str]]:
    script = read_labelled_text(Source("notes.txt", text))
    return [
        (passage.kind, passage.label, script.words(text, passage.spans))
        for passage in script.passages
    ]


def turns_of(text: str) -> list[tuple[str | None, str]]:
    """Label and words of each turn, all of its pieces."""
    turns: list[tuple[str | None, str]] = []
    for kind, label, words in passages_of(text):
        if kind == "speech" and label is None:
            turns[-1] = (turns[-1][0], f"{turns[-1][1]} {words}")
        elif kind == "speech":
            turns.append((label, words))
    return turns


TALK = "ORTIZ: Is it open?\n\nOKAFOR: It is.\n\nORTIZ: Good.\n\nOKAFOR: Good indeed."


def test_each_label_opens_a_passage() -> None:
    assert passages_of(TALK) == [
        ("speech", "ORTIZ", "Is it open?"),
        ("speech", "OKAFOR", "It is."),
        ("speech", "ORTIZ", "Good."),
        ("speech", "OKAFOR", "Good indeed."),
    ]


def test_spans_slice_to_the_words_and_labels_have_spans_of_their_own() -> None:
    script = read_labelled_text(Source("notes.txt", TALK))

    assert script.passages[1] == Passage("speech", ((28, 34),), "OKAFOR", (18, 28))


def test_interruptions_part_the_speech_and_the_first_piece_keeps_the_label() -> None:
    found = passages_of(TALK + " (LAUGHTER) It is \\[02:14\\] open.\n\n6:22 P.M. EST\n")

    assert found[3:] == [
        ("speech", "OKAFOR", "Good indeed."),
        ("stage", None, "(LAUGHTER)"),
        ("speech", None, "It is"),
        ("timestamp", None, "[02:14]"),
        ("speech", None, "open."),
        ("timestamp", None, "6:22 P.M. EST"),
    ]


def test_a_label_with_nothing_but_a_direction_keeps_it() -> None:
    found = passages_of(TALK + "\n\nORTIZ: (Inaudible.) (Laughter.)\n\nOKAFOR: Yes.")

    assert found[4] == ("stage", "ORTIZ", "(Inaudible.) (Laughter.)")


def test_a_label_with_no_words_is_accounted_for() -> None:
    script = read_labelled_text(Source("notes.txt", TALK + "\n\nORTIZ:\n\nOKAFOR: Yes."))

    assert script.passages[4] == Passage("speech", (), "ORTIZ", (70, 78))


def test_the_opening_is_parted_into_header_and_speech() -> None:
    opening = (
        "Harbor towns weigh a wall\n\nApril 18, 2023 5:07 AM ET\nHeard on Morning Hours\n\n"
        "The council votes tonight.\n\nGood morning, Tom.\n\n"
    )

    found = passages_of(opening + TALK)

    assert found[:4] == [
        ("header", None, "Harbor towns weigh a wall"),
        ("header", None, "April 18, 2023 5:07 AM ET Heard on Morning Hours"),
        ("speech", None, "The council votes tonight."),
        ("speech", None, "Good morning, Tom."),
    ]


def test_a_date_may_run_into_the_first_sentence_or_the_first_label() -> None:
    assert passages_of(" date 2024-04-04 The council votes.\n\n" + TALK)[:2] == [
        ("header", None, "date 2024-04-04"),
        ("speech", None, "The council votes."),
    ]
    assert passages_of(" date 2024-04-04 " + TALK)[:2] == [
        ("header", None, "date 2024-04-04"),
        ("speech", "ORTIZ", "Is it open?"),
    ]


def test_a_time_may_stand_before_a_label_or_behind_it() -> None:
    text = "[00:01] ORTIZ: Open?\n[00:03] OKAFOR: Yes.\nORTIZ: 00:00:09\nGood.\nOKAFOR: Good."

    script = read_labelled_text(Source("notes.txt", text))

    stamps = [passage.start_ms for passage in script.passages if passage.kind == "timestamp"]
    assert stamps == [1_000, 3_000, 9_000]


def test_labels_run_into_a_paragraph_are_found_again() -> None:
    found = passages_of(TALK + " ORTIZ: Thank you. OKAFOR: Not at all.")

    assert found[4:] == [
        ("speech", "ORTIZ", "Thank you."),
        ("speech", "OKAFOR", "Not at all."),
    ]


def test_strangers_are_heard_where_labels_are_run_in() -> None:
    stranger = " JANE DOE, Mayor of Pellam Cove: We mend it. SEN. JOHN ROE (R-OH): I don't."

    found = passages_of(f"{TALK} ORTIZ: Thank you.{stranger} OKAFOR: Not at all.")
    in_prose = passages_of(f"{TALK}{stranger}")

    assert [label for _, label, _ in found[4:]] == [
        "ORTIZ",
        "JANE DOE, Mayor of Pellam Cove",
        "SEN. JOHN ROE (R-OH)",
        "OKAFOR",
    ]
    assert len(in_prose) == 4


def test_small_print_at_the_end_is_no_speech() -> None:
    found = passages_of(TALK + "\n\nCopyright © 2023 WKRB. All rights reserved.")

    assert found[-1] == ("boilerplate", None, "Copyright © 2023 WKRB. All rights reserved.")


def test_the_header_tells_title_program_date_and_people() -> None:
    text = (
        "Title: The Bridge\nShow: Morning Hours\nDate: April 4, 2024\nHost: Ann Lee\n"
        f"Guests: Bo Ray, Cy Ott\n\n{TALK}"
    )

    hints = read_labelled_text(Source("notes.txt", text)).hints

    assert (hints.title, hints.program) == ("The Bridge", "Morning Hours")
    assert [stated.day.isoformat() for stated in hints.dates] == ["2024-04-04"]
    assert hints.people == (
        Declared("Ann Lee", "host"),
        Declared("Bo Ray", "guest"),
        Declared("Cy Ott", "guest"),
    )


def test_a_program_in_capitals_stands_above_the_title() -> None:
    text = "THE EVENING DESK\n\nFire Crosses River. Aired 6-7p ET\n\n" + TALK

    hints = read_labelled_text(Source("notes.txt", text)).hints

    assert (hints.program, hints.title) == ("THE EVENING DESK", "Fire Crosses River")


def test_the_first_heading_is_the_title_where_nothing_else_says_it() -> None:
    hints = read_labelled_text(Source("notes.md", "# The Bridge\n\n" + TALK)).hints

    assert hints.title == "The Bridge"


def test_text_without_labels_has_no_passages() -> None:
    assert passages_of("The council votes tonight. He said: no.") == []


def test_a_list_of_attendees_is_no_title_and_the_end_of_a_meeting_no_speech() -> None:
    text = f"Attendees\nOrtiz, Okafor\n\nTranscript\n\n{TALK}\nMeeting ended after 00:31:05\n"

    script = read_labelled_text(Source("notes.txt", text))

    assert script.hints.title is None
    assert passages_of(text)[-1] == ("boilerplate", None, "Meeting ended after 00:31:05")


def test_questions_and_answers_may_have_no_colon() -> None:
    text = "Q When does it open?\nA We open on Friday.\nAt ten.\nQ And the bridge?\nA It holds.\n"

    assert turns_of(text) == [
        ("Q", "When does it open?"),
        ("A", "We open on Friday. At ten."),
        ("Q", "And the bridge?"),
        ("A", "It holds."),
    ]


def test_an_article_at_the_head_of_a_line_is_no_answer() -> None:
    text = (
        "Q    Thank you.\n\nMS. LEE:  Yes.\n\nA few notes.\n\nQ    And then?\n\nMS. LEE:  We see.\n"
    )

    assert "A" not in [label for label, _ in turns_of(text)]


def test_a_page_number_on_a_line_of_its_own_is_nobodys_word() -> None:
    text = "LEE: I suppose because of the\n[45]\nwall. See [3] there.\n\nRAY: Yes.\n\nLEE: So.\n"

    assert turns_of(text)[0] == ("LEE", "I suppose because of the wall. See [3] there.")


def test_a_time_in_doubled_brackets_is_no_speech() -> None:
    text = "Ann: I am here.\n\n((2min 58sec))\n\nBob: So am I.\n\n(4m 2s)\n\nAnn: I know you are."
    turns = read_transcript(text.encode(), "talk.txt").turns

    assert [(turn.text, turn.start_ms) for turn in turns] == [
        ("I am here.", None),
        ("So am I.", 178_000),
        ("I know you are.", 242_000),
    ]


def test_what_is_played_behind_a_label_of_no_person_is_nobodys_by_name() -> None:
    text = (
        "MIA SATO: Good morning. The wall failed.\n\nCLIP - GOVERNOR: It is a tragedy.\n\n"
        "MIA SATO: Twelve are in hospital.\n\nHOST: Thanks.\n\nMIA SATO: Thank you.\n"
    )

    turns = read_transcript(text.encode(), "news.txt").turns

    assert [turn.text for turn in turns if turn.speaker is None] == ["It is a tragedy."]


def test_whom_a_label_describes_may_go_on_in_the_next_short_line() -> None:
    text = (
        "JO ABARA: All that and more.\nKIM LEE, Head of Walls,\nPellam Trust: It moved.\n"
        "And so it did.\nJO ABARA: Thank you.\n"
    )

    assert turns_of(text) == [
        ("JO ABARA", "All that and more."),
        ("KIM LEE, Head of Walls, Pellam Trust", "It moved. And so it did."),
        ("JO ABARA", "Thank you."),
    ]


def test_labels_in_capitals_are_found_where_all_line_ends_were_lost() -> None:
    text = (
        "JO ABARA: Good evening. On the wall tonight: KIM LEE, Mayor of Elmport: It moved. "
        "JO ABARA: It did. Bo Ray was there. BO RAY: It was dark. JO ABARA: Thank you."
    )

    assert [label for label, _ in turns_of(text)] == [
        "JO ABARA", "KIM LEE, Mayor of Elmport", "JO ABARA", "BO RAY", "JO ABARA"
    ]  # fmt: skip


def test_what_is_written_on_the_screen_is_nobodys_speech() -> None:
    text = "JO ABARA: Here is the wall.\n\nSUBTITLE: It moved.\n\nKIM LEE: Yes.\n\nJO ABARA: So."

    reading = read_transcript(text.encode(), "page.txt")

    assert [(turn.speaker, turn.text) for turn in reading.turns][1] == (None, "It moved.")


def test_people_of_a_misspelled_label_of_nobody_stay_two() -> None:
    text = "JO ABARA: So.\n\nUNIDENTIFED MALE: Here.\n\nUNIDENTIFED MALE: There.\n\nJO ABARA: Yes."

    assert len(read_transcript(text.encode(), "page.txt").turns) == 4


def test_what_ends_a_transcript_between_stars_is_not_said() -> None:
    assert turns_of(f"{TALK}\n\n***END OF TRANSCRIPT***")[-1] == ("OKAFOR", "Good indeed.")


def test_somebody_unknown_is_named_in_brackets() -> None:
    text = (
        "SEN. JO ABARA (R-SC): It is open.\n\nKIM LEE: I say nothing.\n\n"
        "(UNKNOWN): Answer her!\n\nABARA: Order.\n\nKIM LEE: Thank you.\n"
    )

    assert turns_of(text)[2] == ("(UNKNOWN)", "Answer her!")


@pytest.mark.parametrize(
    "words",
    [
        "Produced by Jo Abara. Associate producer, Kim Lee. Edited by Bo Ray.",
        "conclusion of press conference",
    ],
)
def test_who_made_a_show_and_that_it_is_over_is_not_said(words: str) -> None:
    assert turns_of(f"{TALK}\n\n{words}\n")[-1] == ("OKAFOR", "Good indeed.")
