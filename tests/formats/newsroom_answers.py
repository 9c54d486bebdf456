"""What newsrooms' tools, podcasts and meetings keep: lists of who says what."""

from typing import Any

ANSWERS: dict[str, tuple[Any, list[tuple[str | None, str, int | None]]]] = {
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
    "digital paper edit, one for each sentence": (
        [
            {
                "words": [{"id": 0, "start": 1.4, "end": 1.6, "text": "So."}],
                "paragraphs": [{"id": 0, "start": 1.4, "end": 1.6, "speaker": "Maria Ortiz"}],
            },
            {
                "words": [{"id": 1, "start": 2.2, "end": 2.5, "text": "Yes."}],
                "paragraphs": [{"id": 1, "start": 2.2, "end": 2.5, "speaker": "Tom Okafor"}],
            },
        ],
        [("Maria Ortiz", "So.", 1400), ("Tom Okafor", "Yes.", 2200)],
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
    "trint": (
        {
            "title": "Harbour",
            "words": [
                {"time": 3050, "duration": 330, "value": "Good", "speaker": "Maria Ortiz"},
                {"time": 3380, "duration": 450, "value": "morning.", "speaker": "Maria Ortiz"},
                {"time": 4290, "duration": 320, "value": "Hi.", "speaker": None},
            ],
        },
        [("Maria Ortiz", "Good morning.", 3050), (None, "Hi.", 4290)],
    ),
    "autoedit": (
        {
            "text": [
                {
                    "speaker": "U_UKN",
                    "paragraph": [{"line": [{"text": "So", "startTime": 1.5, "endTime": 1.9}]}],
                },
                {
                    "speaker": "Maria",
                    "paragraph": [{"line": [{"text": "far.", "startTime": 2.0, "endTime": 2.4}]}],
                },
            ]
        },
        [("U_UKN", "So", 1500), ("Maria", "far.", 2000)],
    ),
    "an editor's blocks": (
        [
            {"text": "So far, so good. ", "type": "paragraph", "data": {"speaker": "TBC - 0"}},
            {"text": "Yes. ", "type": "paragraph", "data": {"speaker": "TBC - 1", "start": 2.5}},
        ],
        [("TBC - 0", "So far, so good.", None), ("TBC - 1", "Yes.", 2500)],
    ),
    "speakers by their ids, as a recorder names them": (
        {
            "speakers": [{"id": 11, "speaker_name": "Maria Ortiz"}],
            "transcripts": [{"speaker_id": 11, "transcript": "Hello."}],
        },
        [("Maria Ortiz", "Hello.", None)],
    ),
    "paragraphs timed in milliseconds": (
        {
            "transcript": {
                "words": [
                    {"word": "So", "time": 1400, "duration": 200},
                    {"word": "far.", "time": 1600, "duration": 400},
                    {"word": "Yes.", "time": 2200, "duration": 300},
                ],
                "paragraphs": [
                    {"time": 1400, "speaker": "Maria Ortiz"},
                    {"time": 2200, "speaker": "Tom Okafor"},
                ],
            }
        },
        [("Maria Ortiz", "So far.", 1400), ("Tom Okafor", "Yes.", 2200)],
    ),
    "lists side by side": (
        {
            "title": "Harbour",
            "summary": "Two people greet each other.",
            "utt": ["Good morning.", "Hi."],
            "speaker": ["MARIA ORTIZ, host", "TOM OKAFOR"],
        },
        [("MARIA ORTIZ, host", "Good morning.", None), ("TOM OKAFOR", "Hi.", None)],
    ),
    "lists side by side, numbered": (
        {
            "text": {"0": "Good morning.", "1": "Hi."},
            "speaker": {"0": "Maria Ortiz", "1": "Tom Okafor"},
        },
        [("Maria Ortiz", "Good morning.", None), ("Tom Okafor", "Hi.", None)],
    ),
    "a call with the parts that people play": (
        {
            "Transcript": [
                {"ParticipantRole": "AGENT", "Content": "Hello.", "BeginOffsetMillis": 400},
                {"ParticipantRole": "CUSTOMER", "Content": "Hi.", "BeginOffsetMillis": 2100},
            ]
        },
        [("AGENT", "Hello.", 400), ("CUSTOMER", "Hi.", 2100)],
    ),
    "a meeting of a corpus": (
        {
            "topic_list": [],
            "meeting_transcripts": [
                {"speaker": "Maria Ortiz", "content": "Good morning."},
                {"speaker": "Tom Okafor", "content": "Hi."},
            ],
        },
        [("Maria Ortiz", "Good morning.", None), ("Tom Okafor", "Hi.", None)],
    ),
    "speakers with chunks of nobody beside": (
        {
            "chunks": [{"timestamp": [0.4, 0.9], "text": "Hello. Hi."}],
            "speakers": [
                {"speaker": "SPEAKER_00", "text": "Hello.", "timestamp": [0.4, 0.9]},
                {"speaker": "SPEAKER_01", "text": "Hi.", "timestamp": [1.4, 1.9]},
            ],
        },
        [("SPEAKER_00", "Hello.", 400), ("SPEAKER_01", "Hi.", 1400)],
    ),
}
