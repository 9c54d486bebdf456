"""Names in the words of captions: on their first lines, in brackets, in identifiers."""

import pytest
from some_captions import captions, said

from bot.reading.reader import read_transcript


def named_above(*pairs: tuple[str, str]) -> str:
    cues = (
        f"00:00:{at:02}.000 --> 00:00:{at + 1:02}.900\n{name}\n{words}\n"
        for at, (name, words) in enumerate(pairs)
    )
    return "\n".join(cues)


def test_names_on_the_first_line_of_cues_are_labels_where_they_come_back() -> None:
    text = named_above(
        ("Ortiz, Maria", "Good morning, can everybody hear me?"),
        ("Tanaka, Ben", "Yes, we hear you. I have the numbers."),
        ("Ortiz, Maria", "Great, let's start with those."),
        ("Tanaka, Ben", "It holds 140 boats, and it opens in June."),
    )
    found = read_transcript(text.encode(), "meeting.txt")

    assert [found.name_of(turn) for turn in found.turns] == ["Maria Ortiz", "Ben Tanaka"] * 2
    assert not any("Ortiz" in turn.text for turn in found.turns)


def test_a_recognisers_voices_in_brackets_are_labels_and_no_directions() -> None:
    cues = ("[speaker 0]\nYeah, as much.", "The first walk,", "[speaker 1]\nwith a team.")

    assert said(captions(*cues)) == [
        ("speaker-0", "Yeah, as much. The first walk,"),
        ("speaker-1", "with a team."),
    ]


@pytest.mark.parametrize("form", ["[{name}] {words}", "({name}): {words}", "- [{name}] {words}"])
def test_names_in_brackets_that_open_cues_are_labels_where_they_come_back(form: str) -> None:
    pairs = (("Ann Lee", "We open on Friday."), ("Bo Ray", "Not before noon.")) * 3
    cues = (form.format(name=name, words=words) for name, words in pairs)

    assert said(captions(*cues)) == [
        ("ann-lee", "We open on Friday."), ("bo-ray", "Not before noon."),
    ] * 3  # fmt: skip


def test_names_in_brackets_above_few_cues_tell_not_who_is_next() -> None:
    cues = ("[Ann Lee] We open.", "Not before noon.", "Why?", "[Bo Ray] Ask her.", "So.", "No.")

    found = said(captions(*cues, *cues))

    assert {speaker for speaker, _ in found} == {None}
    assert not any("[" in words for _, words in found)


@pytest.mark.parametrize(
    ("cue", "words"),
    [
        ("<i>[Ann, over radio] We open.</i>", "We open."),
        ("[narrator] We open.", "We open."),
        ("[in Spanish] We open.", "We open."),
        ("[The] wall opens.", "[The] wall opens."),
        ("Ask [Ann] why.", "Ask [Ann] why."),
    ],
)
def test_a_bracket_that_opens_a_line_and_tells_of_a_voice_is_not_spoken(
    cue: str, words: str
) -> None:
    assert said(captions(cue, "I do.")) == [(None, f"{words} I do.")]


def test_first_lines_that_do_not_come_back_are_words() -> None:
    text = named_above(
        ("Grace Delacroix", "and her father had the boat then."),
        ("Pellam Cove", "is where I was born, thank you."),
        ("Port Carew", "came much later for us, you know."),
        ("Maria Ortiz", "was there too, and I was glad."),
    )
    found = read_transcript(text.encode(), "meeting.txt")

    assert "Grace Delacroix and her father had the boat then." in found.turns[0].text


def test_a_cue_without_a_name_is_nobodys_where_each_cue_names_somebody() -> None:
    said = ["[SPEAKER_00]: Good evening.", "[SPEAKER_00]: I call the meeting to order.",
            "[SPEAKER_01]: I am here.", "Let's go!", "[SPEAKER_01]: I said that I am.",
            "[SPEAKER_02]: Thank you."]  # fmt: skip
    cues = [f"00:00:0{at},000 --> 00:00:0{at},900\n{words}\n" for at, words in enumerate(said)]
    turns = read_transcript("\n".join(cues).encode(), "meeting.srt").turns

    assert [(turn.speaker, turn.text) for turn in turns] == [
        ("speaker-00", "Good evening. I call the meeting to order."),
        ("speaker-01", "I am here."),
        (None, "Let's go!"),
        ("speaker-01", "I said that I am."),
        ("speaker-02", "Thank you."),
    ]


def test_an_identifier_with_a_name_in_it_is_whose_the_cue_is() -> None:
    said = [("Ann Lee", "Good morning."), ("Bo Ray", "Morning, Ann."), ("Bo Ray", "I am late."),
            ("Ann Lee", "You are.")]  # fmt: skip
    cues = [
        f'{at} "{name}" (34{at})\n00:00:0{at}.000 --> 00:00:0{at}.900\n{words}\n'
        for at, (name, words) in enumerate(said, 1)
    ]
    reading = read_transcript(("WEBVTT\n\n" + "\n".join(cues)).encode(), "meeting.vtt")

    assert [(turn.speaker, turn.text, turn.start_ms) for turn in reading.turns] == [
        ("ann-lee", "Good morning.", 1000),
        ("bo-ray", "Morning, Ann. I am late.", 2000),
        ("ann-lee", "You are.", 4000),
    ]
    assert reading.coverage == 1.0
