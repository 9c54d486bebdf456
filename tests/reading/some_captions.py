"""Caption files of a few cues, for tests."""

from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

Said = list[tuple[str | None, str]]


def captions(*cues: str, head: str = "WEBVTT\n\n", seconds: int = 2) -> str:
    """A caption file of cues that follow each other without a pause."""
    return head + "\n\n".join(
        f"00:{at * seconds // 60:02}:{at * seconds % 60:02}.000 --> "
        f"00:{(at + 1) * seconds // 60:02}:{(at + 1) * seconds % 60:02}.000\n{words}"
        for at, words in enumerate(cues)
    )


def reading(text: str) -> Transcript:
    return read_transcript(text.encode(), "captions")


def said(text: str) -> Said:
    return [(turn.speaker, turn.text) for turn in reading(text).turns]
