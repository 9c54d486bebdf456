"""What the speech services answer: AssemblyAI, Deepgram, Rev, Speechmatics."""

from typing import Any

ANSWERS: dict[str, tuple[Any, list[tuple[str | None, str, int | None]]]] = {
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
    "gladia": (
        {
            "status": "done",
            "result": {
                "metadata": {"audio_duration": 9.5},
                "transcription": {
                    "full_transcript": "So far. Yes.",
                    "utterances": [
                        {"speaker": 0, "start": 0.5, "end": 1.5, "text": "So far."},
                        {"speaker": 1, "start": 1.6, "end": 1.9, "text": "Yes."},
                    ],
                },
            },
        },
        [("Speaker 0", "So far.", 500), ("Speaker 1", "Yes.", 1600)],
    ),
    "deepgram, paragraphs without words": (
        {
            "results": {
                "channels": [
                    {
                        "alternatives": [
                            {
                                "transcript": "So far. Yes.",
                                "paragraphs": {
                                    "paragraphs": [
                                        {
                                            "speaker": 0,
                                            "sentences": [
                                                {"text": "So far.", "start": 0.5, "end": 1.5}
                                            ],
                                        },
                                        {
                                            "speaker": 1,
                                            "sentences": [
                                                {"text": "Yes.", "start": 1.6, "end": 1.9}
                                            ],
                                        },
                                    ]
                                },
                            }
                        ]
                    }
                ]
            }
        },
        [("Speaker 0", "So far.", 500), ("Speaker 1", "Yes.", 1600)],
    ),
}
