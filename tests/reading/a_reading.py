"""Readings of a few lines, for tests that are about one step."""

from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript


def a_reading(text: str, name: str = "notes.txt") -> Transcript:
    """The transcript in a text."""
    return read_transcript(text.encode(), name)


def who_says_what(transcript: Transcript) -> list[tuple[str | None, str]]:
    """Each turn's speaker and words."""
    return [(turn.speaker, turn.text) for turn in transcript.turns]


def kinds_of(transcript: Transcript) -> list[str]:
    """Each turn's kind."""
    return [turn.kind for turn in transcript.turns]


def flagged(transcript: Transcript, kind: str) -> list[tuple[int, ...]]:
    """The turns of each flag of that kind."""
    return [flag.turns for flag in transcript.flags if flag.kind == kind]


def roles_of(transcript: Transcript) -> dict[str, str]:
    """Each speaker's role, by id."""
    return {speaker.id: speaker.role for speaker in transcript.speakers}


def lines(*paragraphs: str) -> str:
    """Paragraphs with blank lines between."""
    return "\n\n".join(paragraphs)
