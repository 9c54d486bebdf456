"""What meeting recorders and their makers answer: Soniox, Zoom, Symbl, Gong, and collections."""

from typing import Any

ANSWERS: dict[str, tuple[Any, list[tuple[str | None, str, int | None]]]] = {
    "soniox": (
        {
            "tokens": [
                {"text": " Go", "start_ms": 60, "end_ms": 120, "speaker": "1"},
                {"text": "od", "start_ms": 120, "end_ms": 200, "speaker": "1"},
                {"text": " morning", "start_ms": 220, "end_ms": 500, "speaker": "1"},
                {"text": ".", "start_ms": 500, "end_ms": 520, "speaker": "1"},
                {"text": "<end>", "start_ms": 520, "end_ms": 520},
                {"text": " Mor", "start_ms": 900, "end_ms": 1000, "speaker": "2"},
                {"text": "ning.", "start_ms": 1000, "end_ms": 1200, "speaker": "2"},
            ]
        },
        [("Speaker 1", "Good morning.", 60), ("Speaker 2", "Morning.", 900)],
    ),
    "zoom, the timeline of a recording": (
        {
            "recordings": [
                {
                    "timeline": [
                        {
                            "text": "Good morning.",
                            "ts": "00:00:01.500",
                            "end_ts": "00:00:02.000",
                            "users": [{"username": "Ann Lee", "user_id": "7"}],
                        },
                        {
                            "text": "Morning.",
                            "ts": "00:00:03.000",
                            "end_ts": "00:00:04.000",
                            "users": [{"username": "Bo Ray", "user_id": "8"}],
                        },
                    ]
                }
            ]
        },
        [("Ann Lee", "Good morning.", 1500), ("Bo Ray", "Morning.", 3000)],
    ),
    "symbl, messages from people": (
        {
            "messages": [
                {"text": "Good morning.", "from": {"name": "Ann Lee", "email": "a@b.example"}},
                {"text": "Morning.", "from": {"name": "Bo Ray", "email": "b@b.example"}},
            ]
        },
        [("Ann Lee", "Good morning.", None), ("Bo Ray", "Morning.", None)],
    ),
    "gong, sentences of a speaker": (
        {
            "callTranscripts": [
                {
                    "callId": "1",
                    "transcript": [
                        {
                            "speakerId": "71",
                            "sentences": [
                                {"start": 400, "end": 2000, "text": "Good morning."},
                                {"start": 2000, "end": 3000, "text": "You came."},
                            ],
                        },
                        {
                            "speakerId": "72",
                            "sentences": [{"start": 7000, "end": 9000, "text": "Morning."}],
                        },
                    ],
                }
            ]
        },
        [("Speaker 71", "Good morning. You came.", 400), ("Speaker 72", "Morning.", 7000)],
    ),
    "parts of a conversation": (
        [
            {"role": "interviewer", "content": "Good morning."},
            {"role": "guest", "content": "Morning."},
        ],
        [("interviewer", "Good morning.", None), ("guest", "Morning.", None)],
    ),
    "one interview of a collection": (
        {"HP-1": {"utt": ["Good morning.", "Morning."], "speaker": ["ANN LEE, host", "BO RAY"]}},
        [("ANN LEE, host", "Good morning.", None), ("BO RAY", "Morning.", None)],
    ),
    "entries of a talk in several tongues": (
        {
            "transcript": "Good morning. Morning.",
            "diarized_transcript": {
                "entries": [
                    {
                        "transcript": words,
                        "start_time_seconds": start,
                        "end_time_seconds": start + 1,
                        "speaker_id": voice,
                    }
                    for words, start, voice in (("Good morning.", 0.5, "0"), ("Morning.", 2.5, "1"))
                ]
            },
        },
        [("Speaker 0", "Good morning.", 500), ("Speaker 1", "Morning.", 2500)],
    ),
    "a recorder's data": (
        {
            "meetingId": "m",
            "data": [
                {"speaker": "Ann Lee", "text": "Good morning.", "startTime": 1, "endTime": 2},
                {"speaker": "Bo Ray", "text": "Morning.", "startTime": 3, "endTime": 4},
            ],
        },
        [("Ann Lee", "Good morning.", 1000), ("Bo Ray", "Morning.", 3000)],
    ),
    "what a video service saw and heard": (
        {
            "videos": [
                {
                    "insights": {
                        "transcript": [
                            {
                                "text": words,
                                "speakerId": voice,
                                "instances": [{"start": start, "end": "0:00:09"}],
                            }
                            for words, voice, start in (
                                ("Good morning.", 1, "0:00:01.2"),
                                ("Morning.", 2, "0:00:03"),
                            )
                        ],
                        "speakers": [{"id": 1, "name": "Ann Lee"}, {"id": 2, "name": "Bo Ray"}],
                    }
                }
            ]
        },
        [("Ann Lee", "Good morning.", 1200), ("Bo Ray", "Morning.", 3000)],
    ),
    "captions of a film service": (
        {
            "objects": [
                {"startTime": 0, "endTime": 1500, "content": [{"text": "Good morning to you,"}]},
                {
                    "startTime": 1500,
                    "endTime": 3500,
                    "content": [{"text": "I see"}, {"text": "\n"}, {"text": "you here."}],
                },
            ]
        },
        [(None, "Good morning to you, I see you here.", 0)],
    ),
    "a talk's cues": (
        {
            "paragraphs": [
                {"cues": [{"time": 751, "text": "Good"}, {"time": 1200, "text": "morning"}]},
                {"cues": [{"time": 9000, "text": "to you all."}]},
            ]
        },
        [(None, "Good morning to you all.", 751)],
    ),
    "a call's participants, by their paths": (
        {
            "transcriptEntries": [
                {
                    "participant": f"calls/c1/participants/{voice}",
                    "text": words,
                    "startTime": "2026-09-28T17:00:05Z",
                }
                for words, voice in (("Good morning.", "p2"), ("Morning.", "p1"))
            ]
        },
        [("p2", "Good morning.", None), ("p1", "Morning.", None)],
    ),
    "from when to when as a pair": (
        [
            {"sid": "1", "utt": "Good morning.", "dur": [0.5, 1.5]},
            {"sid": "2", "utt": "Morning.", "dur": [2.5, 3.5]},
        ],
        [("Speaker 1", "Good morning.", 500), ("Speaker 2", "Morning.", 2500)],
    ),
    "nothing but who says what": (
        [{"Ann": "Good morning."}, {"Bo": "Morning."}, {"Ann": "So?"}],
        [("Ann", "Good morning.", None), ("Bo", "Morning.", None), ("Ann", "So?", None)],
    ),
    "both times in an object": (
        [
            {"speaker": "Ann", "time": {"start": 0.5, "end": 1.5}, "text": "Good morning."},
            {"speaker": "Bo", "time": {"start": 2.5, "end": 3.5}, "text": "Morning."},
        ],
        [("Ann", "Good morning.", 500), ("Bo", "Morning.", 2500)],
    ),
    "both times in a text": (
        [
            {"speaker": "Ann", "timestamp": "00:00:01 - 00:00:02", "text": "Good morning."},
            {"speaker": "Bo", "timestamp": "00:00:03 - 00:00:04", "text": "Morning."},
        ],
        [("Ann", "Good morning.", 1000), ("Bo", "Morning.", 3000)],
    ),
    "an object that is no time": (
        [
            {"speaker": "Ann", "time": {"of": "day"}, "text": "Good morning."},
            {"speaker": "Bo", "time": {"of": "day"}, "text": "Morning."},
        ],
        [("Ann", "Good morning.", None), ("Bo", "Morning.", None)],
    ),
    "a list as an object of numbers": (
        {
            "recording": {
                "parts": {
                    "0": {"speaker": "Ann", "start": 0.5, "text": "Good morning."},
                    "1": {"speaker": "Bo", "start": 2.5, "text": "Morning."},
                }
            }
        },
        [("Ann", "Good morning.", 500), ("Bo", "Morning.", 2500)],
    ),
    "voices by ids that come back": (
        {
            "speakers": [
                {"id": 0, "start": 0.5, "end": 1.5, "text": "Good morning."},
                {"id": 1, "start": 2.5, "end": 3.5, "text": "Morning."},
                {"id": 0, "start": 4.5, "end": 5.5, "text": "So?"},
            ]
        },
        [
            ("Speaker 0", "Good morning.", 500),
            ("Speaker 1", "Morning.", 2500),
            ("Speaker 0", "So?", 4500),
        ],
    ),
}
