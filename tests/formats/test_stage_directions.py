"""Which brackets are nobody's words, and what else interrupts speech."""

import pytest

from bot.formats.interruptions import Interruptions
from bot.formats.stage_directions import is_stage_direction
from bot.reading.reader import read_transcript


@pytest.mark.parametrize(
    ("inside", "square", "is_direction"),
    [
        ("LAUGHTER", False, True),
        ("Laughter.", False, True),
        ("laughs", True, True),
        ("SOUNDBITE OF GAVEL", False, True),
        ("BEGIN VIDEO CLIP", False, True),
        ("Speaks Ukrainian.", False, True),
        ("As interpreted.", False, True),
        ("Via teleconference.", False, True),
        ("in French", True, True),
        ("Continues in Urdu.", True, True),
        ("in Gaza", True, False),
        ("In progress", False, True),
        ("No translation provided.", False, True),
        ("crosstalk 00:12:01", True, True),
        ("voice-over", False, True),
        ("on camera", False, True),
        ("OFF THE RECORD", False, True),
        ("Back on the record.", True, True),
        ("senior officials", True, False),
        ("forty million", True, False),
        ("2014", True, False),
        ("FEMA", False, False),
        ("music and comedy", False, False),
        ("I assume", False, False),
        ("speaking of which", False, False),
        ("React Server Components", False, False),
        ("", False, False),
    ],
)
def test_a_stage_direction_is_told_from_the_sentence(
    inside: str, square: bool, is_direction: bool
) -> None:
    assert is_stage_direction(inside, square=square) is is_direction


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Yes. (Laughter.) No.", [("stage", "(Laughter.)", None)]),
        (r"\[04:19\] I think", [("timestamp", r"\[04:19\]", 259_000)]),
        ("John (3:16) says", []),
        ("(00:12) I think", [("timestamp", "(00:12)", 12_000)]),
        ("# Motivation\nWe", [("heading", "# Motivation", None)]),
        ("We\n\n6:22 P.M. EST\n", [("timestamp", "6:22 P.M. EST", None)]),
        ("We met at 6:22 P.M. EST", []),
        ("We\n* * *\nThey", [("heading", "* * *", None)]),
        ("We\n-END-", [("boilerplate", "-END-", None)]),
        ("Jane Doe: 00:12:31\nWe", [("timestamp", "00:12:31", 751_000)]),
        ("We\n\n(He leaves the room)\n\nThey", [("stage", "(He leaves the room)", None)]),
        ("\n\n(November 30, 2021)\n\n", []),
        ("(voice-over): The fire", [("stage", "(voice-over):", None)]),
        ("an (open bracket [and another", []),
        ("We\n\n2m 10s\n\nThey", [("timestamp", "2m 10s", 130_000)]),
        ("We waited 2m 10s for it", []),
        ("\n`00:12:31` **Ann Lee:** We", [("timestamp", "`00:12:31`", 751_000)]),
        ("We set `00:12:31` there", []),
        ("[0:10] to [0:12]", [("timestamp", "[0:10]", 10_000), ("timestamp", "to", None),
                              ("timestamp", "[0:12]", 12_000)]),
        ("\n# Nets\n\n<https://nets.example>\n\npaper: https://nets.example/3\n\nWe",
         [("heading", "# Nets", None),
          ("boilerplate", "<https://nets.example>\n\npaper: https://nets.example/3", None)]),
        ("We read it.\n\nhttps://nets.example\n\nThey", []),
    ],
)  # fmt: skip
def test_what_interrupts_speech(text: str, found: list[tuple[str, str, int | None]]) -> None:
    interruptions = Interruptions(text).found

    told = [(each.kind, text[each.start : each.end], each.start_ms) for each in interruptions]
    assert told == found


def test_small_print_is_looked_for_only_where_it_may_stand() -> None:
    text = "Copyright law is hard.\n\nCopyright © 2024 WKRB.\nAll rights reserved."

    everywhere = Interruptions(text, small_print_in=[(24, len(text))]).found

    assert [text[each.start : each.end] for each in everywhere] == [text[24:]]


@pytest.mark.parametrize("told", ["(Slide.)", "[Recording paused]", "(Whereupon, a recess.)"])
def test_a_bracket_that_is_all_of_its_line_is_a_direction(told: str) -> None:
    text = f"MR. HALE: We go on, I see.\n{told}\nDR. LEE: I am glad.\nMR. HALE: So am I.\n" * 2

    said = [turn.text for turn in read_transcript(text.encode(), "board.txt").turns]

    assert said[:3] == ["We go on, I see.", "I am glad.", "So am I. We go on, I see."]


def test_what_is_excerpted_or_on_video_is_heard_on_tape() -> None:
    text = (
        "ANN HALE: I am Ann Hale. We have a wall.\n\n(Begin VT)\n\nBO RAY: We will rebuild.\n\n"
        "(End VT)\n\nANN HALE: And you?\n\n[Excerpt]\n\nDI FOX: It failed.\n\n[End excerpt]\n\n"
        "ANN HALE: Is she right?\n\nBO RAY: I say no.\n"
    )
    turns = read_transcript(text.encode(), "talk.txt").turns

    assert [turn.text for turn in turns if turn.kind == "actuality"] == [
        *("We will rebuild.", "It failed."),
    ]


def test_a_line_in_brackets_that_an_editor_completes_stays() -> None:
    text = (
        "MARIA ORTIZ: Where were you?\n\nTOM ABARA: I was with\n[the crew]\non the boat.\n"
        "[My brother saw it first and shouted.]\nThen we ran.\n\nMARIA ORTIZ: I see.\n\n"
        "TOM ABARA: Yes.\n"
    )
    said = read_transcript(text.encode(), "talk.txt").turns[1].text

    assert "[the crew]" in said
    assert "[My brother saw it first and shouted.]" in said


def test_asides_behind_a_label_and_hours_at_which_a_court_rises_are_no_speech() -> None:
    text = (
        'DOMINIC: [doing a voice] "It will outlive us." I laughed.\n\nTOM: You did.\n\n'
        "DOMINIC: We will rise.\n\n(10.58 am)\n\nTOM: Yes.\n"
    )
    assert [turn.text for turn in read_transcript(text.encode(), "talk.txt").turns] == [
        *('"It will outlive us." I laughed.', "You did.", "We will rise.", "Yes."),
    ]


def test_a_label_s_bracket_may_say_that_somebody_is_on_tape() -> None:
    text = (
        "NARRATOR: In spring a wall fell.\n\nANN LEE (resident): I heard it.\n\n"
        "NARRATOR: She was not alone.\n\nBO RAY (archive, 2019): It is sound.\n\n"
        "NARRATOR: It was not.\n\nCREDITS: Produced by Di Fox.\n"
    )
    turns = read_transcript(text.encode(), "story.txt").turns

    assert [turn.kind for turn in turns if turn.speaker == "bo-ray"] == ["actuality"]
    assert (turns[-1].speaker, turns[-2].text) == (None, "It was not.")
