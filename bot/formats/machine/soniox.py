"""Soniox: pieces of words, each with who says it; white space before a piece begins a word.

{"tokens": [{"text": " Go", "start_ms": 60, "end_ms": 120, "speaker": "1"},
            {"text": "od", "start_ms": 120, "end_ms": 200, "speaker": "1"}]}
"""

import re

from bot.formats.machine.fields import Row, hints_of, milliseconds, rows_at, voice_of, words_of
from bot.formats.machine.heard import Heard, Recording

NO_WORDS = re.compile(r"\s*<\w+>\s*")  # `<end>`, `<fin>`: the machine says when it stops


def read_soniox(found: object) -> Recording | None:
    """The recording, or None where it is another maker's."""
    tokens = rows_at(found, "tokens")
    if not tokens or not all("text" in token and "start_ms" in token for token in tokens[:20]):
        return None
    spoken = [token for token in tokens if not NO_WORDS.fullmatch(words_of(token, "text"))]
    return Recording([_heard(token) for token in spoken], hints_of(found))


def _heard(token: Row) -> Heard:
    written = words_of(token, "text")
    start_ms, end_ms = (milliseconds(token.get(key), 1) for key in ("start_ms", "end_ms"))
    voice = voice_of(token.get("speaker"))
    return Heard(written.strip(), voice, start_ms, end_ms, written[:1].isspace())
