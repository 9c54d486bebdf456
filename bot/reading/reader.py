"""The reader: bytes in, a Transcript out. Each step is a room's one public function."""

from dataclasses import replace
from functools import partial
from hashlib import sha256

from bot.errors import TooLarge
from bot.formats.crumbs import refuse_crowds, refuse_crumbs
from bot.formats.letting_go import let_go
from bot.formats.registry import open_source, read_script
from bot.formats.source import Hints
from bot.models.transcript import Transcript
from bot.reading.account import take_account
from bot.reading.dates import day_said
from bot.reading.findings import Findings
from bot.reading.likeness import require_transcript
from bot.reading.people import find_people
from bot.reading.record import make_transcript
from bot.reading.turns import merge_passages

LARGEST_BYTES = 20 * 1024 * 1024
"""Over 20 MB nothing is read: it is a hundred times a day's speech."""


def read_transcript(data: bytes, name: str) -> Transcript:
    """The transcript in a file's bytes; `name` is what errors call it, and tells nothing else.

    Its id is the first 16 hexadecimal digits of the SHA-256 of the bytes. Raises
    NotATranscript, Unreadable or TooLarge.
    """
    _limit_size(data, name)
    format_name, found = _find(data, name)
    reading_id = sha256(data).hexdigest()[:16]
    return make_transcript(reading_id, format_name, found)


def _find(data: bytes, name: str) -> tuple[str, Findings]:
    """The format's name, and what the first steps find. What they need no more is let go."""
    format_name, source, script = read_script(data, name)
    refuse_crumbs(source, script.count_changes())
    refuse_crowds(source, len({passage.speaker_label for passage in script.passages}))
    people = find_people(each for p in script.passages if (each := p.speaker_label) is not None)
    account = take_account(source.text, script)
    script, passages = replace(script, passages=()), list(script.passages)
    turns = merge_passages(let_go(passages), partial(script.words, source.text), people)
    require_transcript(source, script, account, turns, people)
    hints = script.hints.filled_from(Hints(dates=day_said(turn.text for turn in turns)))
    told = replace(script, hints=hints)
    return format_name, Findings(source, told, account, people, turns)


def source_text(data: bytes, name: str) -> str:
    """The text that the spans of `read_transcript` point into. Raises as that does."""
    _limit_size(data, name)
    return open_source(data, name).text


def _limit_size(data: bytes, name: str) -> None:
    if len(data) > LARGEST_BYTES:
        size = len(data) / 1024 / 1024
        raise TooLarge(name, f"it has {size:.0f} MB, and files are read up to 20 MB")
