"""The shapes of machine output, one a maker: the first that knows its own reads it."""

from collections.abc import Callable
from typing import NamedTuple

from bot.formats.machine.assemblyai import read_assemblyai
from bot.formats.machine.autoedit import read_autoedit
from bot.formats.machine.aws_transcribe import read_aws_transcribe
from bot.formats.machine.azure_speech import read_azure_speech
from bot.formats.machine.bbc import read_bbc
from bot.formats.machine.deepgram import read_deepgram
from bot.formats.machine.google_speech import read_google_speech
from bot.formats.machine.heard import Recording
from bot.formats.machine.records import read_records
from bot.formats.machine.rev import read_rev
from bot.formats.machine.side_by_side import read_side_by_side
from bot.formats.machine.soniox import read_soniox
from bot.formats.machine.speechmatics import read_old_speechmatics, read_speechmatics
from bot.formats.machine.trint import read_trint
from bot.formats.machine.watson import read_watson
from bot.formats.machine.whisper import read_whisper_cpp, read_whisper_words
from bot.formats.machine.youtube import read_youtube


class Shape(NamedTuple):
    """A maker's output: its name, and what reads it from parsed JSON (None: it is another's)."""

    name: str
    read: Callable[[object], Recording | None]


# In this order; what several makers write alike comes last.
SHAPES = (
    Shape("Deepgram", read_deepgram),
    Shape("Amazon Transcribe", read_aws_transcribe),
    Shape("Azure Speech", read_azure_speech),
    Shape("Rev", read_rev),
    Shape("Speechmatics", read_speechmatics),
    Shape("IBM Watson", read_watson),
    Shape("Google Speech-to-Text", read_google_speech),
    Shape("Speechmatics until 2020", read_old_speechmatics),
    Shape("AssemblyAI", read_assemblyai),
    Shape("BBC Kaldi, Digital Paper Edit", read_bbc),
    Shape("Trint", read_trint),
    Shape("Soniox", read_soniox),
    Shape("autoEdit", read_autoedit),
    Shape("whisper.cpp", read_whisper_cpp),
    Shape("YouTube", read_youtube),
    Shape("Whisper's words", read_whisper_words),
    Shape("lists side by side", read_side_by_side),
    Shape("Whisper, WhisperX and other lists of records", read_records),
)


def find_recording(found: object) -> Recording | None:
    """What was heard, or None where no shape knows the JSON."""
    read = (shape.read(found) for shape in SHAPES)
    return next((recording for recording in read if recording is not None), None)
