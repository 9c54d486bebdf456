"""Each recogniser's JSON becomes words with voices and times: a table of small answers."""

import json
from typing import Any

import pytest

from bot.formats.machine.container import open_machine_output
from bot.formats.passage import Passage
from bot.formats.registry import read_script

ANSWERS: dict[str, tuple[Any, list[tuple[str | None, str, int | None]]]] = {
    "watson": (
        {
            "result_index": 0,
            "results": [
                {
                    "final": True,
                    "alternatives": [
                        {
                            "transcript": "good morning yes ",
                            "timestamps": [
                                ["good", 0.1, 0.3],
                                ["morning", 0.3, 0.6],
                                ["yes", 0.9, 1.2],
                            ],
                        }
                    ],
                }
            ],
            "speaker_labels": [
                {"from": 0.1, "to": 0.3, "speaker": 0, "final": False},
                {"from": 0.3, "to": 0.6, "speaker": 0, "final": False},
                {"from": 0.9, "to": 1.2, "speaker": 1, "final": True},
            ],
        },
        [("Speaker 0", "good morning", 100), ("Speaker 1", "yes", 900)],
    ),
    "google, a batch of one file": (
        {
            "results": {
                "gs://harbour/talk.wav": {
                    "inlineResult": {
                        "transcript": {
                            "results": [
                                {
                                    "alternatives": [
                                        {
                                            "transcript": "Good morning.",
                                            "words": [
                                                {
                                                    "word": "Good",
                                                    "startOffset": "0.1s",
                                                    "endOffset": "0.3s",
                                                    "speakerLabel": "1",
                                                },
                                                {
                                                    "word": "morning.",
                                                    "startOffset": "0.3s",
                                                    "endOffset": "0.6s",
                                                    "speakerLabel": "1",
                                                },
                                            ],
                                        }
                                    ]
                                }
                            ]
                        }
                    }
                }
            }
        },
        [("Speaker 1", "Good morning.", 100)],
    ),
    "whisper": (
        {
            "text": " Good morning. Is it open?",
            "segments": [
                {"id": 0, "start": 0.0, "end": 1.5, "text": " Good morning."},
                {"id": 1, "start": 1.5, "end": 2.5, "text": " Is it open?"},
            ],
            "language": "en",
        },
        [(None, "Good morning. Is it open?", 0)],
    ),
    "whisper, words beside the text": (
        {
            "task": "transcribe",
            "text": "Good morning. Is it open?",
            "words": [
                {"word": "Good", "start": 0.1, "end": 0.3},
                {"word": "morning", "start": 0.3, "end": 0.6},
                {"word": "Is", "start": 3.0, "end": 3.1},
                {"word": "it", "start": 3.1, "end": 3.2},
                {"word": "open", "start": 3.2, "end": 3.6},
            ],
        },
        [(None, "Good morning.", 100), (None, "Is it open?", 3000)],
    ),
    "whisper.cpp in parts of words": (
        {
            "result": {"language": "en"},
            "transcription": [
                {"offsets": {"from": 0, "to": 300}, "text": " Good"},
                {"offsets": {"from": 300, "to": 500}, "text": " morn"},
                {"offsets": {"from": 500, "to": 700}, "text": "ing"},
                {"offsets": {"from": 700, "to": 700}, "text": "."},
                {"offsets": {"from": 700, "to": 900}, "text": " Is"},
                {"offsets": {"from": 900, "to": 990}, "text": " it"},
                {"offsets": {"from": 990, "to": 1200}, "text": " open"},
                {"offsets": {"from": 1200, "to": 1300}, "text": " now"},
                {"offsets": {"from": 1300, "to": 1400}, "text": " then"},
                {"offsets": {"from": 1400, "to": 1500}, "text": " please"},
            ],
        },
        [(None, "Good morning. Is it open now then please", 0)],
    ),
    "whisperx": (
        {
            "segments": [
                {"start": 0.5, "end": 1.5, "text": " Good morning.", "speaker": "SPEAKER_01"},
                {"start": 1.5, "end": 2.0, "text": "Morning.", "speaker": "SPEAKER_01"},
                {"start": 2.5, "end": 3.5, "text": " Is it open?"},
                {"start": 4, "end": 5, "text": " It is.", "speaker": "SPEAKER_00"},
            ]
        },
        [
            ("SPEAKER_01", "Good morning. Morning.", 500),
            (None, "Is it open?", 2500),
            ("SPEAKER_00", "It is.", 4000),
        ],
    ),
    "whisperx, only the words have speakers": (
        {
            "segments": [
                {
                    "start": 0.5,
                    "end": 2.5,
                    "text": " At 9, is it open? It is.",
                    "words": [
                        {"word": "At", "start": 0.5, "end": 0.6, "speaker": "SPEAKER_01"},
                        {"word": "9,"},
                        {"word": "is", "start": 0.9, "end": 1.0, "speaker": "SPEAKER_01"},
                        {"word": "it", "start": 1.0, "end": 1.1, "speaker": "SPEAKER_01"},
                        {"word": "open?", "start": 1.1, "end": 1.2, "speaker": "SPEAKER_01"},
                        {"word": "It", "start": 2.0, "end": 2.1, "speaker": "SPEAKER_00"},
                        {"word": "is.", "start": 2.1, "end": 2.5, "speaker": "SPEAKER_00"},
                    ],
                }
            ]
        },
        [("SPEAKER_01", "At 9, is it open?", 500), ("SPEAKER_00", "It is.", 2000)],
    ),
    "assemblyai": (
        {
            "audio_url": "https://media.example/hearing.mp3",
            "words": [{"text": "Good", "start": 170, "end": 300, "speaker": "A"}],
            "utterances": [
                {"speaker": "A", "start": 170, "end": 900, "text": "Good morning."},
                {"speaker": "B", "start": 1000, "end": 1900, "text": "Morning."},
            ],
        },
        [("Speaker A", "Good morning.", 170), ("Speaker B", "Morning.", 1000)],
    ),
    "assemblyai, words only": (
        {
            "audio_duration": 4,
            "utterances": None,
            "words": [
                {"text": "Good", "start": 170, "end": 300, "speaker": None},
                {"text": "morning.", "start": 300, "end": 700, "speaker": None},
                {"text": "Morning.", "start": 2700, "end": 3100, "speaker": None},
            ],
        },
        [(None, "Good morning.", 170), (None, "Morning.", 2700)],
    ),
    "deepgram": (
        {
            "metadata": {"created": "2025-01-02T10:00:00Z"},
            "results": {
                "channels": [
                    {
                        "alternatives": [
                            {
                                "transcript": "Good morning. Morning.",
                                "words": [
                                    {
                                        "word": "good",
                                        "punctuated_word": "Good",
                                        "start": 0.1,
                                        "end": 0.3,
                                        "speaker": 0,
                                    },
                                    {
                                        "word": "morning",
                                        "punctuated_word": "morning.",
                                        "start": 0.3,
                                        "end": 0.6,
                                        "speaker": 0,
                                    },
                                    {
                                        "word": "morning",
                                        "punctuated_word": "Morning.",
                                        "start": 0.9,
                                        "end": 1.2,
                                        "speaker": 1,
                                    },
                                ],
                            }
                        ]
                    }
                ]
            },
        },
        [("Speaker 0", "Good morning.", 100), ("Speaker 1", "Morning.", 900)],
    ),
    "deepgram, two channels, words without punctuation": (
        {
            "results": {
                "channels": [
                    {
                        "alternatives": [
                            {
                                "transcript": "Hello. Yes.",
                                "words": [
                                    {"word": "hello", "start": 0.1, "end": 0.3},
                                    {"word": "yes", "start": 3.1, "end": 3.3},
                                ],
                            }
                        ]
                    },
                    {
                        "alternatives": [
                            {
                                "transcript": "Is it open?",
                                "words": [
                                    {"word": "is", "start": 1.1, "end": 1.3},
                                    {"word": "it", "start": 1.3, "end": 1.4},
                                    {"word": "open", "start": 1.4, "end": 1.9},
                                ],
                            }
                        ]
                    },
                ]
            }
        },
        [
            ("Channel 0", "Hello.", 100),
            ("Channel 1", "Is it open?", 1100),
            ("Channel 0", "Yes.", 3100),
        ],
    ),
    "deepgram, a stream": (
        [
            {
                "is_final": final,
                "channel": {
                    "alternatives": [
                        {
                            "transcript": "Good morning.",
                            "words": [
                                {"word": "good", "start": 0.1, "end": 0.3},
                                {"word": "morning", "start": 0.3, "end": 0.6},
                            ],
                        }
                    ]
                },
            }
            for final in (False, True)
        ],
        [(None, "Good morning.", 100)],
    ),
    "aws": (
        {
            "jobName": "hearing-7",
            "results": {
                "speaker_labels": {
                    "segments": [
                        {
                            "speaker_label": "spk_0",
                            "items": [{"start_time": "0.1", "speaker_label": "spk_0"}],
                        },
                        {"speaker_label": "spk_1", "items": [{"start_time": "0.9"}]},
                    ]
                },
                "items": [
                    {
                        "start_time": "0.1",
                        "end_time": "0.4",
                        "type": "pronunciation",
                        "alternatives": [{"content": "Hello"}],
                    },
                    {"type": "punctuation", "alternatives": [{"content": "."}]},
                    {
                        "start_time": "0.9",
                        "end_time": "1.4",
                        "type": "pronunciation",
                        "alternatives": [{"content": "Hello"}],
                    },
                    {"type": "punctuation", "alternatives": [{"content": "?"}]},
                ],
            },
        },
        [("spk_0", "Hello.", 100), ("spk_1", "Hello?", 900)],
    ),
    "aws, segments": (
        {
            "results": {
                "audio_segments": [
                    {
                        "id": 0,
                        "transcript": "Hello.",
                        "start_time": "0.1",
                        "end_time": "0.4",
                        "speaker_label": "spk_0",
                    }
                ]
            }
        },
        [("spk_0", "Hello.", 100)],
    ),
    "aws, channels": (
        {
            "results": {
                "channel_labels": {
                    "channels": [
                        {
                            "channel_label": f"ch_{number}",
                            "items": [
                                {
                                    "start_time": str(number),
                                    "end_time": str(number + 0.5),
                                    "type": "pronunciation",
                                    "alternatives": [{"content": "Hello"}],
                                },
                                {"type": "punctuation", "alternatives": [{"content": "."}]},
                            ],
                        }
                        for number in (1, 0)
                    ]
                },
                "items": [],
            }
        },
        [("ch_0", "Hello.", 0), ("ch_1", "Hello.", 1000)],
    ),
    "google": (
        {
            "results": [
                {
                    "alternatives": [
                        {
                            "transcript": "Good morning.",
                            "words": [
                                {"startTime": "0.100s", "endTime": "0.300s", "word": "Good"},
                                {"startTime": "0.300s", "endTime": "1s", "word": "morning."},
                            ],
                        }
                    ]
                },
                {
                    "alternatives": [
                        {
                            "words": [
                                {
                                    "startTime": "0.100s",
                                    "endTime": "0.300s",
                                    "word": "Good",
                                    "speakerTag": 1,
                                },
                                {
                                    "startTime": {"nanos": 300000000},
                                    "endTime": {"seconds": "1"},
                                    "word": "morning.",
                                    "speakerTag": 2,
                                },
                            ]
                        }
                    ]
                },
            ]
        },
        [("Speaker 1", "Good", 100), ("Speaker 2", "morning.", 300)],
    ),
    "google in snake case, inside an operation": (
        {
            "response": {
                "results": [
                    {
                        "alternatives": [
                            {
                                "transcript": "Hello.",
                                "words": [
                                    {"start_time": "0.1s", "end_time": "0.3s", "word": "Hello."}
                                ],
                            }
                        ]
                    }
                ]
            }
        },
        [(None, "Hello.", 100)],
    ),
    "azure": (
        {
            "combinedRecognizedPhrases": [{"channel": 0, "display": "Hello. Is it open?"}],
            "recognizedPhrases": [
                {
                    "channel": 0,
                    "speaker": 2,
                    "offsetInTicks": 19000000.0,
                    "durationInTicks": 4000000.0,
                    "nBest": [{"display": "Is it open?"}, {"display": "Is it hoping?"}],
                },
                {
                    "channel": 0,
                    "speaker": 1,
                    "offset": "PT0.1S",
                    "offsetInTicks": 1000000.0,
                    "durationInTicks": 4000000.0,
                    "nBest": [{"display": "Hello."}],
                },
            ],
        },
        [("Speaker 1", "Hello.", 100), ("Speaker 2", "Is it open?", 1900)],
    ),
    "azure, fast": (
        {
            "phrases": [
                {
                    "channel": 0,
                    "offsetMilliseconds": 100,
                    "durationMilliseconds": 400,
                    "text": "Hello.",
                },
                {
                    "channel": 1,
                    "offsetMilliseconds": 600,
                    "durationMilliseconds": 400,
                    "text": "Hello?",
                },
            ]
        },
        [("Channel 0", "Hello.", 100), ("Channel 1", "Hello?", 600)],
    ),
    "azure, live": (
        [
            {
                "RecognitionStatus": 0,
                "Offset": 1000000,
                "Duration": 100,
                "NBest": [{"Display": "Hello."}],
            }
        ],
        [(None, "Hello.", 100)],
    ),
    "rev": (
        {
            "monologues": [
                {
                    "speaker": speaker,
                    "elements": [
                        {"type": "text", "value": "Good", "ts": start, "end_ts": start + 0.2},
                        {"type": "punct", "value": " "},
                        {
                            "type": "text",
                            "value": "morning",
                            "ts": start + 0.3,
                            "end_ts": start + 0.4,
                        },
                        {"type": "punct", "value": "."},
                    ],
                }
                for speaker, start in ((0, 0.5), (1, 2.5))
            ],
            "speakers": [{"id": 1, "name": "Maria Ortiz"}],
        },
        [("Speaker 0", "Good morning.", 500), ("Maria Ortiz", "Good morning.", 2500)],
    ),
    "speechmatics": (
        {
            "format": "2.9",
            "job": {"created_at": "2025-01-02T10:00:00Z"},
            "results": [
                {
                    "type": "word",
                    "start_time": 0.1,
                    "end_time": 0.4,
                    "alternatives": [{"content": "Hello", "speaker": "S1"}],
                },
                {
                    "type": "punctuation",
                    "attaches_to": "previous",
                    "start_time": 0.4,
                    "end_time": 0.4,
                    "alternatives": [{"content": ".", "speaker": "S1"}],
                },
                {
                    "type": "punctuation",
                    "attaches_to": "next",
                    "start_time": 0.8,
                    "end_time": 0.8,
                    "alternatives": [{"content": "¿", "speaker": "S2"}],
                },
                {
                    "type": "word",
                    "start_time": 0.9,
                    "end_time": 1.4,
                    "alternatives": [{"content": "Hola", "speaker": "S2"}],
                },
                {
                    "type": "punctuation",
                    "start_time": 1.4,
                    "end_time": 1.4,
                    "alternatives": [{"content": "?", "speaker": "S2"}],
                },
            ],
        },
        [("S1", "Hello.", 100), ("S2", "¿Hola?", 800)],
    ),
    "speechmatics until 2020": (
        {
            "job": {"lang": "en", "name": "hearing.mp4", "created_at": "Thu Feb  7 12:31:22 2019"},
            "speakers": [
                {"name": "F1", "time": "0.10", "duration": "1.0"},
                {"name": "M2", "time": "1.50", "duration": "1.0"},
            ],
            "words": [
                {"name": "Hello", "time": "0.10", "duration": "0.40"},
                {"name": ".", "time": "0.50", "duration": "0.00"},
                {"name": "Hello", "time": "1.50", "duration": "0.40"},
            ],
        },
        [("F1", "Hello.", 100), ("M2", "Hello", 1500)],
    ),
    "digital paper edit": (
        {
            "words": [
                {"id": 0, "start": 1.4, "end": 1.6, "text": "So"},
                {"id": 1, "start": 1.6, "end": 1.7, "text": ""},
                {"id": 1, "start": 1.6, "end": 2.0, "text": "far."},
                {"id": 2, "start": 2.2, "end": 2.5, "text": "Yes."},
            ],
            "paragraphs": [
                {"id": 0, "start": 1.4, "end": 2.0, "speaker": "Maria Ortiz"},
                {"id": 1, "start": 2.1, "end": 2.5, "speaker": "Tom Okafor"},
            ],
        },
        [("Maria Ortiz", "So far.", 1400), ("Tom Okafor", "Yes.", 2200)],
    ),
    "kaldi": (
        {
            "action": "audio-transcribe",
            "retval": {
                "words": [
                    {"start": 1.4, "end": 1.6, "word": "so", "punct": "So.", "index": 0},
                    {"start": 2.4, "end": 2.6, "word": "yes", "punct": "Yes.", "index": 1},
                ],
                "segmentation": {
                    "segments": [
                        {"start": 1.0, "duration": 1.0, "speaker": {"@id": "S0", "gender": "F"}},
                        {"start": 2.0, "duration": 1.0, "speaker": {"@id": "S12", "gender": "M"}},
                    ]
                },
            },
        },
        [("S0", "So.", 1400), ("S12", "Yes.", 2400)],
    ),
    "youtube": (
        {
            "wireMagic": "pb3",
            "events": [
                {"tStartMs": 0, "dDurationMs": 5000, "id": 1},
                {
                    "tStartMs": 100,
                    "dDurationMs": 900,
                    "segs": [{"utf8": "good"}, {"utf8": " morning"}],
                },
                {"tStartMs": 800, "segs": [{"utf8": "\n"}]},
            ],
        },
        [(None, "good morning", 100)],
    ),
    "podcast namespace": (
        {
            "version": "1.0.0",
            "segments": [
                {"speaker": "Maria", "startTime": 0.5, "endTime": 0.75, "body": "So"},
                {"speaker": "Maria", "startTime": 0.8, "endTime": 1.25, "body": "far."},
                {"speaker": "Tom", "startTime": 2, "endTime": 3, "body": "Yes."},
            ],
        },
        [("Maria", "So far.", 500), ("Tom", "Yes.", 2000)],
    ),
    "a list of who says what": (
        [{"speaker": "Maria", "text": "So far."}, {"speaker": "Tom", "text": "Yes."}],
        [("Maria", "So far.", None), ("Tom", "Yes.", None)],
    ),
    "a meeting's entries": (
        {
            "entries": [
                {
                    "speakerDisplayName": "Maria Ortiz",
                    "startOffset": "00:00:03.1000000",
                    "text": "Hi.",
                },
                {"speakerDisplayName": "Tom Okafor", "startOffset": "00:01:04.5", "text": "Hi."},
            ]
        },
        [("Maria Ortiz", "Hi.", 3100), ("Tom Okafor", "Hi.", 64500)],
    ),
    "a meeting's people with words": (
        [
            {
                "participant": {"id": 4, "name": "Maria Ortiz"},
                "words": [
                    {"text": "Good", "start_timestamp": {"relative": 0.5}},
                    {"text": "morning.", "start_timestamp": {"relative": 0.9}},
                ],
            }
        ],
        [("Maria Ortiz", "Good morning.", 500)],
    ),
    "whole numbers that can only be milliseconds": (
        [
            {"speaker": "Maria", "text": "So far, so good.", "start": 170},
            {"speaker": "Tom", "text": "Yes.", "start": 2400},
        ],
        [("Maria", "So far, so good.", 170), ("Tom", "Yes.", 2400)],
    ),
    "speakers by their ids": (
        {
            "speakers": [{"id": "x7", "name": "Maria Ortiz"}],
            "segments": [{"speaker_id": "x7", "start": 1.0, "text": "Hello."}],
        },
        [("Maria Ortiz", "Hello.", 1000)],
    ),
}


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
