"""Recorders' text: each form of head line, what goes around the words, and what is none."""

import pytest

from bot.formats.passage import Script
from bot.formats.recorders.evidence import choose_form
from bot.formats.recorders.lines import LINE_FORMS, LineForm, find_heads, stamped_lines
from bot.formats.recorders.recorder_text import is_recorder_text, read_recorder_text
from bot.formats.source import Source

IN_EACH_FORM = {
    "name-time": "Ann Lee  0:01\nIs it?\n\nBo Ray  0:05\nIt is.\n\nAnn Lee  0:09\nGood.\n",
    "time-name": "00:01 Ann Lee\nIs it?\n\n00:05 Bo Ray\nIt is.\n\n00:09 Ann Lee\nGood.\n",
    "time-name-words": "[0:01] Ann Lee: Is it?\n[0:05] Bo Ray: It is.\n[0:09] Ann Lee: Good.\n",
    "time-voice-words": "[0:01] [ANN LEE] Is it?\n[0:05] [BO RAY] It is.\n[0:09] [ANN LEE] Good.\n",
    "name-time-words": "Ann Lee (0:01): Is it?\nBo Ray (0:05): It is.\nAnn Lee (0:09): Good.\n",
    "name-above-time": "Ann Lee\n0:01\nIs it?\n\nBo Ray\n0:05\nIt is.\n\nAnn Lee\n0:09\nGood.\n",
    "name-above-time-words": "Ann Lee\n\n(0:01) Is it?\n\nBo Ray\n\n(0:05) It is.\n\n"
    "Ann Lee\n\n(0:09) Good.\n",
    "time-above-name": "0:01 - 0:02\nAnn Lee\nIs it?\n\n0:05 - 0:07\nBo Ray\nIt is.\n\n"
    "0:09 - 0:11\nAnn Lee\nGood.\n",
    "time-words": "(0:01) Is it?\n(0:05) It is.\n(0:09) Good.\n",
    "time-glued": "0:01Is it?\n0:05It is.\n0:09Good.\n",
    "time-above": "0:01\nIs it?\n\n0:05\nIt is.\n\n0:09\nGood.\n",
}


def read(text: str) -> Script:
    return read_recorder_text(Source("notes.txt", text))


def said(text: str) -> list[tuple[str | None, str, int | None]]:
    script = read(text)
    return [
        (passage.label, script.words(text, passage.spans), passage.start_ms)
        for passage in script.passages
        if passage.kind == "speech"
    ]


@pytest.mark.parametrize("form", LINE_FORMS, ids=lambda form: form.name)
def test_the_example_of_a_form_is_found_by_it(form: LineForm) -> None:
    (head,) = find_heads(form, stamped_lines(form.example), form.example)

    assert (head.name is not None) == form.is_named


def test_a_colon_may_stand_behind_the_time() -> None:
    text = "Ann – 00:00:01:\n\nIs it?\n\nBo – 00:00:05:\n\nIt is.\n\nAnn – 00:00:09:\n\nGood.\n"

    assert said(text) == [("Ann", "Is it?", 1000), ("Bo", "It is.", 5000), ("Ann", "Good.", 9000)]


def test_a_front_matter_tells_of_recorders_text() -> None:
    front = '---\ntitle: "Nets, Knots"\ndate: 2022-12-27\nmedia: https://nets.example/1\n---\n'
    hints = read(front + "Podcast: https://nets.example\n\n" + IN_EACH_FORM["name-time"]).hints

    assert (hints.title, hints.program) == ("Nets, Knots", None)
    assert [str(each.day) for each in hints.dates] == ["2022-12-27"]


@pytest.mark.parametrize("form", LINE_FORMS, ids=lambda form: form.name)
def test_each_form_is_chosen_and_read(form: LineForm) -> None:
    text = IN_EACH_FORM[form.name]
    chosen = choose_form(text)

    assert chosen is not None
    assert chosen.form.name == form.name
    assert [(words, start) for _, words, start in said(text)] == [
        ("Is it?", 1_000),
        ("It is.", 5_000),
        ("Good.", 9_000),
    ]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Ann Lee   0:03", "Ann Lee"),
        ("Ann Lee\t0:03", "Ann Lee"),
        ("Ann Lee 00:00:03", "Ann Lee"),
        ("**Ann Lee** 0:03", "Ann Lee"),
        ("**Ann Lee** [0:03]:", "Ann Lee"),
        ("Ann Lee - 00:03", "Ann Lee"),
        ("Ann Lee | 00:03", "Ann Lee"),
        ("Ann Lee: 00:03", "Ann Lee"),
        ("Ann Lee (00:00:03 - 00:00:05)", "Ann Lee"),
        ("Speaker 1 (00:03):", "Speaker 1"),
        ("Speaker 1: (00:03)", "Speaker 1"),
        ("SPEAKER_00 [00:00:03.120]", "SPEAKER_00"),
        ("Lee, Ann (Guest)   0:03", "Lee, Ann (Guest)"),
        ("[Ann Lee] 0:03", "Ann Lee"),
        ("00:00:03 Speaker 1", "Speaker 1"),
        ("[00:00:03.12] - Ann Lee", "Ann Lee"),
        ("00:03 - Ann Lee", "Ann Lee"),
        ("00:00:03:12 - 00:00:04:01  Ann Lee", "Ann Lee"),
        ("[3.2s - 4.10s] Ann Lee", "Ann Lee"),
        ("李安  0:03", "李安"),
    ],
)
def test_a_line_above_the_words_names_the_speaker(head: str, name: str) -> None:
    text = f"{head}\nIs it open?\n\n{head.replace('3', '5', 1)}\nYes.\n"

    assert [label for label, _, _ in said(text)][:1] == [name]


def test_a_range_gives_both_ends() -> None:
    script = read("00:00:01 - 00:00:04 Ann\nIs it?\n\n00:00:05 --> 00:00:07.5 Bo\nIt is.\n")

    assert [(each.start_ms, each.end_ms) for each in script.passages] == [
        (1_000, 4_000),
        (5_000, 7_500),
    ]


def test_a_time_inside_speech_heads_nothing() -> None:
    words = "We met at 10:30, and it was cold.\nLunch was 12:00"
    found = said(f"Ann Lee  0:03\n{words}\n\nBo Ray  0:15\nYes.\n\nAnn Lee  0:20\nGood.\n")

    assert found[0] == ("Ann Lee", words.replace("\n", " "), 3_000)


def test_times_between_go_on_with_the_voice_before_them() -> None:
    found = said("0:01 Ann Lee: Is it?\n0:03 I wonder.\n0:05 Bo Ray: Yes.\n0:09 Ann Lee: Good.\n")

    assert [label for label, _, _ in found] == ["Ann Lee", None, "Bo Ray", "Ann Lee"]


def test_a_known_name_without_a_time_is_a_label_too() -> None:
    found = said(IN_EACH_FORM["time-name-words"] + "Bo Ray: Good indeed.\n")

    assert found[-1] == ("Bo Ray", "Good indeed.", None)


def test_labels_above_two_with_a_time_are_labels_of_a_text_without() -> None:
    text = "Ann Lee: Is it?\n\nBo Ray: Yes.\n\n" * 3
    text += "Ann Lee: [03:46] Good.\n\nBo Ray: [12:07] It is."

    assert choose_form(text) is None


def test_heads_run_into_a_line_are_found_again() -> None:
    one = "Ann Lee (00:00): Good morning. Bo Ray (00:05): Thank you. Ann Lee (00:12): So?"

    assert said(one) == [
        ("Ann Lee", "Good morning.", 0),
        ("Bo Ray", "Thank you.", 5_000),
        ("Ann Lee", "So?", 12_000),
    ]


def test_heads_with_the_colon_before_the_time_are_found_in_a_line_too() -> None:
    one = "Ann Lee: (00:00) Good morning. Speaker 3: (00:05) Thank you. Ann Lee: (00:12) So?"

    assert [(name, start) for name, _, start in said(one)] == [
        ("Ann Lee", 0), ("Speaker 3", 5_000), ("Ann Lee", 12_000)
    ]  # fmt: skip


def test_a_page_that_says_that_it_is_a_transcript_has_no_title_for_it() -> None:
    head = "Episode Transcript\nAvailable transcripts are made by machine.\n"

    assert read(head + IN_EACH_FORM["name-time"]).hints.title is None


def test_a_title_goes_on_to_its_date_in_figures() -> None:
    hints = read(f"Harbour Press Briefing on 9/16/24\n\n{IN_EACH_FORM['name-time']}").hints

    assert (hints.title, str(hints.dates[0].day)) == (
        "Harbour Press Briefing on 9/16/24",
        "2024-09-16",
    )


def test_what_an_export_writes_around_the_words_is_no_speech() -> None:
    text = (
        "The wall\nApril 4, 2024, 10:00AM\n\nSummary\nAnn asks Bo about the wall.\n\nSpeakers\n"
        f"Ann Lee, Bo Ray\n\nTranscript\n{IN_EACH_FORM['name-time']}"
        "Page 1 of 1\nThe wall\n\nTranscribed by https://recorder.example\n\n"
        "Action items\n\nBo opens it.\n"
    )

    script = read(text)

    assert [words for _, words, _ in said(text)] == ["Is it?", "It is.", "Good."]
    assert [each.kind for each in script.passages if each.kind != "speech"] == [
        "header", "boilerplate", "boilerplate", "boilerplate", "boilerplate"
    ]  # fmt: skip
    assert script.hints.title == "The wall"
    assert [stated.day.isoformat() for stated in script.hints.dates] == ["2024-04-04"]
    assert [person.name for person in script.hints.people] == ["Ann Lee", "Bo Ray"]


def test_the_mark_of_the_service_is_no_title() -> None:
    text = "# tool.io free youtube transcript\n# The wall\n\n" + IN_EACH_FORM["time-words"]

    assert read(text).hints.title == "The wall"


def test_the_chapters_listed_at_the_head_are_headings_between_the_words() -> None:
    body = "Ann Lee\n(00:00:01) Is it?\n\nThe wall\nBo Ray\n(00:03:12) It is.\n\n"
    text = f"The sea\n\n0:00 – Beginning\n3:12 – The wall\n\n{body}Ann Lee\n(00:04:00) Good.\n"

    assert [words for _, words, _ in said(text)] == ["Is it?", "It is.", "Good."]


def test_without_names_a_pause_begins_a_turn() -> None:
    text = "[0:01 --> 0:04] It is\n[0:04 --> 0:06] open.\n[0:09 --> 0:11] Now it is not.\n"

    begins = [each.begins_turn for each in read(text).passages if each.kind == "speech"]

    assert begins == [True, False, True]


@pytest.mark.parametrize(
    "text",
    [
        "Opening remarks  9:00\nCoffee  10:30\nLunch  12:00\n",
        "[16:00:00]\n\nANN LEE: Good evening.\n\nBO RAY: Hello.\n\n[16:05:00]\n\nANN LEE: So?\n\n"
        "BO RAY: Yes.\n\n[16:10:00]\n\nANN LEE: Good night.\n",
        "Ann Lee: Is it 10:30?\nBo Ray: It is.\nAnn Lee: Good.\n",
        "We met at 10:30.\nWe left at 11:00.\n",
        "Ann Lee  10:02 AM\nhi there\n\nBo Ray  10:03 AM\nhello\n",
        "",
    ],
)
def test_other_texts_with_times_are_not_claimed(text: str) -> None:
    assert not is_recorder_text(Source("notes.txt", text))


@pytest.mark.parametrize(
    ("head", "start_ms"),
    [
        ("Bo Ray: ", None),
        ("Bo Ray:\n\n", None),
        ("Bo Ray: 0:05 ", 5000),
        ("Bo Ray:0:05\n\n", 5000),
        ("**Bo Ray:** ", None),
    ],
)
def test_a_known_name_heads_words_though_its_time_was_forgotten(
    head: str, start_ms: int | None
) -> None:
    talk = "Ann Lee: 0:11\n\nGood.\n\nBo Ray: 0:12\n\nYes.\n\n" * 2
    text = f"Ann Lee: 0:01\n\nIs it?\n\n{head}It is.\n\n{talk}"

    assert said(text)[:3] == [
        ("Ann Lee", "Is it?", 1000),
        ("Bo Ray", "It is.", start_ms),
        ("Ann Lee", "Good.", 11000),
    ]


def test_music_is_nobody_who_speaks() -> None:
    script = read(
        "Ann (0:01):\nIs it?\n\nMUSIC (0:02):\n(instrumental music)\n\nAnn (0:03):\nIs it on?\n\n"
        "Bo (0:05):\nIt is.\n\nMUSIC (0:07):\nOh, the wall.\n\nBo (0:09):\nYes.\n"
    )

    spoken = [each for each in script.passages if each.kind == "speech"]
    assert [each.label for each in spoken] == ["Ann", "Ann", "Bo", None, "Bo"]
    assert spoken[3].begins_turn


@pytest.mark.parametrize("arrow", ["-->", "->", "→"])
def test_both_times_may_be_in_seconds(arrow: str) -> None:
    text = f"[0.00 {arrow} 2.24] Is it?\n[3.34 {arrow} 4.50] It is.\n[66.01 {arrow} 68.20] Good.\n"

    times = [(each.start_ms, each.end_ms) for each in read(text).passages if each.kind == "speech"]

    assert times == [(0, 2240), (3340, 4500), (66010, 68200)]


def test_a_change_of_version_is_no_time() -> None:
    text = "[1.0 -> 1.1] Mends the wall.\n[1.1 -> 1.2] Adds a door.\n[1.2 -> 1.3] Opens it.\n"

    assert not is_recorder_text(Source("notes.md", text))
