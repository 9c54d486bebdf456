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
}
