"""JSON that is no transcript is left alone; machine output that is damaged says so in a line."""

import json

import pytest

from bot.errors import NotATranscript, SourceError, Unreadable
from bot.formats.machine.json_text import is_json
from bot.reading.reader import read_transcript

WORDS = json.dumps(
    {
        "segments": [
            {"start": at, "end": at + 0.5, "text": " So far.", "speaker": "SPEAKER_00"}
            for at in range(20)
        ]
    }
)
NO_TRANSCRIPTS = {
    "a package": '{"name": "left-pad", "version": "1.0.0", "scripts": {"test": "tap"}}',
    "a map": '{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type":'
    ' "Point", "coordinates": [12.5, 41.9]}, "properties": {"name": "Harbor", "text": "x"}}]}',
    "a channel's export": '[{"type": "message", "user": "U1", "text": "I think you should look.",'
    ' "ts": "1712224800.000100"}, {"type": "message", "user": "U2", "text": "Thank you, I will.",'
    ' "ts": "1712224900.000200"}]',
    "a log": '{"time": "2024-04-04T10:00:00Z", "level": "info", "message": "started"}\n'
    '{"time": "2024-04-04T10:00:01Z", "level": "info", "message": "stopped"}',
    "posts": '[{"id": 1, "created_at": "2024-04-04", "text": "I love you."}]',
    "names in a text": '[{"start": 0, "end": 5, "text": "Elmport", "label": "PLACE"}, {"start": 9,'
    ' "end": 12, "text": "Ann", "label": "PERSON"}, {"start": 20, "end": 24, "text": "Okafor"}]',
    "names in a text, wrapped": '{"document": {"entities": [{"start": 0, "end": 5, "text":'
    ' "Elmport"}, {"start": 9, "end": 12, "text": "Ann"}, {"start": 20, "end": 24, "text":'
    ' "Okafor"}]}}',
    "questions people ask": '[{"question": "Why does it leak?"}, {"answer": "I think that you'
    ' know."}, {"question": "Who pays?"}, {"answer": "You do, I am afraid."}]',
    "words and what they mean": '[{"wall": "what keeps the sea out"}, {"quay": "where boats lie"}]',
    "numbers": "[[1, 2, 3], [4, 5, 6]]",
    "nothing": "{}",
    "a notebook": '{"cells": [{"cell_type": "code", "source": ["import os"]}], "nbformat": 4}',
    "brackets": "[" * 100_000,
    "empty objects": "[" + "{}," * 5000 + "{}]",
    "a number of thousands of digits": '{"pi": ' + "3" * 10_000 + "}",
    "a cut package": '{"name": "left-pad", "version": "1.0',
}
DAMAGED = {
    "it is cut off before its end": WORDS[:-200],
    "it is nested too deeply": WORDS[:-1]
    + ', "pad": "'
    + "x" * 3_000_000
    + '", "deep": '
    + "[" * 99_999,
    "there is hardly anything in it but brackets": WORDS[:-1] + ', "deep": ' + "[" * 99_999,
    "it says “segments” twice of one thing": WORDS[:-1] + ', "segments": []}',
    "a number in it is out of all bounds": WORDS[:-1] + ', "n": ' + "9" * 5000 + "}",
    "it is damaged at line 1": WORDS.replace('"end": 5.5', '"end": oops'),
}


@pytest.mark.parametrize("what", NO_TRANSCRIPTS)
def test_other_json_is_no_transcript(what: str) -> None:
    with pytest.raises(NotATranscript):
        read_transcript(NO_TRANSCRIPTS[what].encode(), "file.json")


@pytest.mark.parametrize("reason", DAMAGED)
def test_damaged_machine_output_says_what_is_wrong_in_one_line(reason: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        read_transcript(DAMAGED[reason].encode(), "file.json")

    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_machine_output_without_a_word_is_unreadable() -> None:
    with pytest.raises(Unreadable, match="without a word"):
        read_transcript(b'{"results": {"transcripts": [], "items": []}}', "file.json")


@pytest.mark.parametrize("time", ["NaN", "Infinity", "-1", "1e999", '"soon"', "true", "[]", "{}"])
def test_a_time_that_is_none_is_left_out(time: str) -> None:
    lines = f'[{{"speaker": "Maria", "start": {time}, "text": "I think so."}}, ' + (
        '{"speaker": "Tom", "start": 1.5, "text": "Thank you."},'
        '{"speaker": "Maria", "start": 2.5, "text": "Well, yes."}]'
    )

    transcript = read_transcript(lines.encode(), "file.json")

    assert [turn.start_ms for turn in transcript.turns][1:] == [1500, 2500]
    assert transcript.turns[0].start_ms in (None, 0, 1000)


def test_half_a_letter_is_marked_and_harms_nobody() -> None:
    text = r"""[{"speaker": "Maria \ud83d", "text": "I think \ud83d so."},
     {"speaker": "Tom", "text": "Thank you."}, {"speaker": "Maria \ud83d", "text": "Yes."}]"""

    transcript = read_transcript(text.encode(), "file.json")

    assert transcript.turns[0].text == "I think \ufffd so."
    assert transcript.model_dump_json()


@pytest.mark.parametrize("voice", ["", ",", "(voice)", "[?]", "Mr.", "  ", "\u200b"])
def test_a_voice_without_a_name_does_no_harm(voice: str) -> None:
    said = [(voice, "I think so."), ("Tom", "Thank you."), (voice, "Well, yes."), ("Tom", "Ah.")]
    lines = [
        {"speaker": who, "start": at, "end": at + 0.5, "text": words}
        for at, (who, words) in enumerate(said)
    ]
    title = {"title": "A hearing", "segments": lines}

    transcript = read_transcript(json.dumps(title).encode(), "file.json")

    assert [turn.text for turn in transcript.turns] == [words for _, words in said]
    assert all(speaker.name for speaker in transcript.speakers)


def test_one_voice_with_times_is_a_transcript() -> None:
    segments = [
        {"start": at * 5.0, "end": at * 5.0 + 4, "text": f" I think you were there {at} times."}
        for at in range(8)
    ]

    transcript = read_transcript(json.dumps({"segments": segments}).encode(), "file.json")

    assert transcript.speakers == ()
    assert {turn.kind for turn in transcript.turns} == {"speech"}


def test_a_recognisers_words_need_no_manner_of_talk() -> None:
    """A film's narrator says neither “I” nor “you”."""
    said = "the harbor is the oldest of the town and the deepest"
    items = [
        {"start_time": f"{at / 2}", "end_time": f"{at / 2 + 0.4}", "type": "pronunciation",
         "alternatives": [{"content": word}]}
        for at, word in enumerate(said.split())
    ]  # fmt: skip

    transcript = read_transcript(json.dumps({"results": {"items": items}}).encode(), "film.json")

    assert [turn.text for turn in transcript.turns] == [said]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_json_is_known_by_its_first_signs_in_any_encoding(encoding: str) -> None:
    assert is_json(WORDS.encode(encoding))


@pytest.mark.parametrize(
    "text", ["[00:12] Maria: So far.", "{\\rtf1 So}", "Maria: {so}", "[Music]", "", "[laughs] Hi"]
)
def test_other_text_is_not_taken_for_json(text: str) -> None:
    assert not is_json(text.encode())


@pytest.mark.parametrize("cut", range(0, len(WORDS), 97))
def test_machine_output_cut_anywhere_is_refused(cut: int) -> None:
    with pytest.raises(SourceError):
        read_transcript(WORDS[:cut].encode(), "file.json")
