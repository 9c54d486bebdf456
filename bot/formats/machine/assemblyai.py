"""AssemblyAI: utterances by speaker, or words alone; times in milliseconds.

{"utterances": [{"speaker": "A", "start": 170, "end": 900, "text": "Good morning."}], …}
"""

from bot.formats.machine.fields import Row, hints_of, milliseconds, rows_at, voice_of, words_of
from bot.formats.machine.heard import Heard, Recording

MARKS = ("audio_url", "language_model", "acoustic_model", "speech_model", "audio_duration")
"""Keys beside `words` that only this recogniser's answer has."""


def read_assemblyai(found: object) -> Recording | None:
    """The utterances, or else the words, of one answer of the service."""
    if not isinstance(found, dict) or not isinstance(found.get("words"), list):
        return None
    utterances = rows_at(found, "utterances")
    if not utterances and not any(mark in found for mark in MARKS):
        return None
    rows = utterances or rows_at(found, "words")
    return Recording([_heard(row) for row in rows], hints_of(found))


def _heard(row: Row) -> Heard:
    channel = row.get("channel")
    voice = voice_of(row.get("speaker")) or (f"Channel {channel}" if channel else None)
    return Heard(
        words_of(row, "text"),
        voice,
        milliseconds(row.get("start"), 1),
        milliseconds(row.get("end"), 1),
    )
