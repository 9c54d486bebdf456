"""What Whisper and other free recognisers write."""

from typing import Any

ANSWERS: dict[str, tuple[Any, list[tuple[str | None, str, int | None]]]] = {
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
    "gentle": (
        {
            "transcript": "So far, so good.",
            "words": [
                {"word": "So", "start": 0.5, "end": 0.7, "startOffset": 0, "endOffset": 2},
                {"word": "far", "start": 0.8, "end": 1.0, "startOffset": 3, "endOffset": 6},
                {"word": "so", "case": "not-found-in-audio", "startOffset": 8, "endOffset": 10},
                {"word": "good", "start": 1.4, "end": 1.8, "startOffset": 11, "endOffset": 15},
            ],
        },
        [(None, "So far, so good.", 500)],
    ),
    "vosk": (
        {"result": [{"word": "so", "start": 0.5, "end": 0.7}], "text": "so"},
        [(None, "so", 500)],
    ),
    "vosk, utterances": (
        [
            {"result": [{"word": "so", "start": 0.5, "end": 0.7}], "text": "so"},
            {"result": [{"word": "good", "start": 1.4, "end": 1.8}], "text": "good"},
        ],
        [(None, "so good", 500)],
    ),
    "hugging face's chunks": (
        {
            "text": " So far. Yes.",
            "chunks": [
                {"timestamp": [0.5, 1.5], "text": " So far."},
                {"timestamp": [1.5, None], "text": " Yes."},
            ],
        },
        [(None, "So far. Yes.", 500)],
    ),
}
