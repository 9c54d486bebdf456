"""Each recogniser's JSON becomes words with voices and times: tables of small answers."""

import json
from typing import Any

import cloud_answers
import newsroom_answers
import pytest
import recorder_answers
import service_answers
import whisper_answers

from bot.errors import NotATranscript
from bot.formats.machine.container import open_machine_output
from bot.formats.passage import Passage
from bot.formats.registry import read_script

ANSWERS = (
    cloud_answers.ANSWERS
    | service_answers.ANSWERS
    | whisper_answers.ANSWERS
    | newsroom_answers.ANSWERS
    | recorder_answers.ANSWERS
)


def turns_in(value: Any) -> list[tuple[str | None, str, int | None]]:
    """Label, words and start of each speech in what a value is written out as."""
    opened = open_machine_output(json.dumps(value).encode(), "answer.json")
    assert opened.script is not None
    return [
        (each.label, opened.script.words(opened.source.text, each.spans), each.start_ms)
        for each in opened.script.passages
        if each.kind == "speech"
    ]


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_recognisers_answer_becomes_turns(answer: str) -> None:
    value, expected = ANSWERS[answer]

    assert turns_in(value) == expected


@pytest.mark.parametrize("answer", ANSWERS)
def test_times_are_read_in_the_makers_own_unit(answer: str) -> None:
    value, _ = ANSWERS[answer]

    assert all(start is None or start < 100_000 for _, _, start in turns_in(value))


def test_the_text_is_times_labels_and_words_and_each_has_its_span() -> None:
    value = [{"speaker": "Maria", "start": 61.5, "end": 63.0, "text": " So  far."}]

    opened = open_machine_output(json.dumps(value).encode(), "answer.json")

    assert opened.source.text == "[0:01:01] Maria: So far.\n\n"
    assert opened.script is not None
    assert opened.script.passages == (
        Passage("timestamp", ((0, 9),), start_ms=61_500),
        Passage("speech", ((17, 24),), "Maria", (10, 17), 61_500, 63_000),
    )


def test_a_stage_direction_is_cut_out_of_the_words() -> None:
    value = [
        {"speaker": "Maria", "text": "[Music]"},
        {"speaker": "Tom", "text": "Good morning. [laughs] Yes."},
    ]

    opened = open_machine_output(json.dumps(value).encode(), "answer.json")

    assert opened.script is not None
    kinds = [(each.kind, each.label) for each in opened.script.passages]
    assert kinds == [("stage", "Maria"), ("speech", "Tom"), ("stage", None), ("speech", None)]


def test_json_lines_are_a_list() -> None:
    lines = b'{"speaker": "Maria", "text": "So far."}\n{"speaker": "Tom", "text": "Yes."}\n'

    scripted = read_script(lines, "notes.txt")

    assert scripted.format_name == "json"
    assert [each.label for each in scripted.script.passages] == ["Maria", "Tom"]


def test_chinese_words_stand_without_spaces_and_korean_words_with() -> None:
    def said(words: list[str]) -> str:
        rows = [{"word": word, "start": at, "end": at} for at, word in enumerate(words)]
        return turns_in({"words": rows})[0][1]

    assert said(["今天", "天气", "好", "。"]) == "今天天气好。"
    assert said(["좋은", "아침"]) == "좋은 아침"


def test_title_language_and_a_stated_day_are_hints_and_the_machines_day_is_none() -> None:
    value = {
        "title": "Budget  hearing",
        "language_code": "en_us",
        "recorded_at": "2024-04-04T10:00:00Z",
        "created_at": "2025-05-05",
        "segments": [{"start": 0.5, "text": "Hello."}],
    }

    hints = open_machine_output(json.dumps(value).encode(), "answer.json").source.hints

    assert (hints.title, hints.language) == ("Budget hearing", "en")
    assert [str(each.day) for each in hints.dates] == ["2024-04-04"]


def test_what_a_file_says_of_the_meeting_in_an_object_of_its_own_is_a_hint() -> None:
    said = [{"speaker": name, "start": 12500, "text": "I am here."} for name in ("Ann", "Bo")]
    value = {"meeting": {"title": "Work Session", "meeting_date": "2026-02-03"}, "turns": said}
    hints = open_machine_output(json.dumps(value).encode(), "meeting.json").source.hints

    assert hints.title == "Work Session"
    assert [str(each.day) for each in hints.dates] == ["2026-02-03"]


def test_a_chat_with_a_machine_is_no_conversation_of_people() -> None:
    chat = [{"role": "user", "content": "Good morning."}, {"role": "assistant", "content": "Yes?"}]

    with pytest.raises(NotATranscript):
        open_machine_output(json.dumps(chat).encode(), "chat.json")


def test_a_recorders_title_and_programme_are_hints_wherever_they_stand() -> None:
    said = [{"speaker_name": name, "text": "I am here."} for name in ("Ann", "Bo")]
    call = {"data": {"transcript": {"title": "Budget call", "sentences": said}}}
    show = {"program": "Shoreline", "utt": ["So?", "Yes."], "speaker": ["Ann", "Bo"]}
    told = [
        open_machine_output(json.dumps(each).encode(), "a").source.hints for each in (call, show)
    ]

    assert (told[0].title, told[1].program) == ("Budget call", "Shoreline")
