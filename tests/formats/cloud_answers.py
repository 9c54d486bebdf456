"""What the clouds' recognisers answer: Amazon, Azure, Google, Watson."""

from typing import Any

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
    "watson, a job's answers": (
        {
            "id": "job-1",
            "created": "2018-12-18T22:40:38.903Z",
            "status": "completed",
            "results": [
                {
                    "result_index": 0,
                    "results": [
                        {
                            "final": True,
                            "alternatives": [
                                {
                                    "transcript": "good yes ",
                                    "timestamps": [["good", 13, 13.3], ["yes", 14, 14.2]],
                                }
                            ],
                        }
                    ],
                    "speaker_labels": [
                        {"from": 13, "to": 13.3, "speaker": 1, "final": False},
                        {"from": 14, "to": 14.2, "speaker": 2, "final": False},
                    ],
                }
            ],
        },
        [("Speaker 1", "good", 13000), ("Speaker 2", "yes", 14000)],
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
    "aws, the items alone": (
        [
            {
                "start_time": start,
                "end_time": end,
                "alternatives": [{"confidence": "0.99", "content": word}],
                "type": "pronunciation",
                "speaker_label": voice,
            }
            for start, end, word, voice in (
                ("0.1", "0.3", "Good", "spk_0"),
                ("0.4", "0.6", "Yes", "spk_1"),
            )
        ],
        [("spk_0", "Good", 100), ("spk_1", "Yes", 400)],
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
}
