"""Neighbouring passages of one speaker become one turn."""

from a_reading import a_reading, kinds_of, lines, who_says_what

TAIL = ("ORTIZ: I thank you.", "OKAFOR: You are welcome.")


def test_paragraphs_of_one_speaker_are_one_turn() -> None:
    reading = a_reading(lines("ORTIZ: I think so.", "And more.", "ORTIZ: Yes.", *TAIL[1:], *TAIL))

    assert who_says_what(reading)[0] == ("ortiz", "I think so. And more. Yes.")


def test_variants_of_a_label_are_one_speaker() -> None:
    reading = a_reading(lines("MARIA ORTIZ, HOST: I think so.", "ORTIZ: Yes.", TAIL[1], *TAIL))

    assert who_says_what(reading)[0] == ("maria-ortiz", "I think so. Yes.")


def test_a_stage_direction_between_does_not_split_a_turn() -> None:
    reading = a_reading(
        lines("ORTIZ: I think so.", "(SOUNDBITE OF GAVEL)", "It took (LAUGHTER) an hour.", *TAIL)
    )

    assert who_says_what(reading)[0] == ("ortiz", "I think so. It took an hour. I thank you.")
    assert len(reading.turns[0].spans) == 4


def test_a_clip_splits_a_turn_and_what_follows_is_nobodys_without_a_label() -> None:
    reading = a_reading(
        lines(
            *TAIL,
            "ORTIZ: Watch.",
            "(BEGIN VIDEO CLIP)",
            "We need planes.",
            "(END VIDEO CLIP)",
            "ORTIZ: There.",
        )
    )

    assert who_says_what(reading)[2:] == [
        ("ortiz", "Watch."),
        (None, "We need planes."),
        ("ortiz", "There."),
    ]
    assert kinds_of(reading)[2:] == ["speech", "actuality", "speech"]


def test_each_question_from_the_room_is_a_turn_of_its_own() -> None:
    reading = a_reading(
        lines("MR. LEE: I am here.", "Q    Why?", "Q    Since when?", "MR. LEE: I was.")
    )

    assert [speaker for speaker, _ in who_says_what(reading)] == ["mr-lee", "q", "q", "mr-lee"]


def test_a_turn_that_is_nothing_but_a_direction_stays_as_a_stage_turn() -> None:
    reading = a_reading(lines(*TAIL, "ORTIZ: (Inaudible.)", *TAIL[1:]))

    turn = reading.turns[2]
    assert (turn.speaker, turn.kind, turn.text) == ("ortiz", "stage", "(Inaudible.)")


def test_speech_takes_the_place_of_a_direction_in_one_turn() -> None:
    reading = a_reading(lines(*TAIL, "ORTIZ: (Laughs.)", "ORTIZ: I do.", *TAIL[1:]))

    turn = reading.turns[2]
    assert (turn.kind, turn.text) == ("speech", "I do.")


def test_a_time_before_a_turn_or_at_its_head_is_its_start() -> None:
    reading = a_reading(
        "[00:05] ORTIZ: I am here.\nOKAFOR: [00:09] So you are. [00:12] And I.\n"
        "ORTIZ: Well, thank you."
    )

    assert [turn.start_ms for turn in reading.turns] == [5_000, 9_000, None]


def test_times_of_day_are_not_times_of_a_recording() -> None:
    reading = a_reading(lines("[16:00:00]", *TAIL, "[16:05:00]", *TAIL))

    assert [turn.start_ms for turn in reading.turns] == [None] * 4


def test_a_label_inside_a_paragraph_is_never_in_a_turns_words() -> None:
    reading = a_reading(
        lines("ORTIZ: I see. OKAFOR: So do I. ORTIZ: Good for you.", *TAIL[1:], *TAIL)
    )

    assert who_says_what(reading)[:3] == [
        ("ortiz", "I see."),
        ("okafor", "So do I."),
        ("ortiz", "Good for you."),
    ]
