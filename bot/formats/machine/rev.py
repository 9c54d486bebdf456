"""Rev: a monologue for each change of speaker, its elements texts, punctuation and spaces.

{"monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Good", "ts": 0.1,
  "end_ts": 0.4}, {"type": "punct", "value": " "}, …
"""

from bot.formats.machine.fields import Row, at, hints_of, milliseconds, rows_at, voice_of, words_of
from bot.formats.machine.heard import Heard, Recording


def read_rev(found: object) -> Recording | None:
    """The monologues, under the speakers' names where these are told."""
    if not isinstance(at(found, "monologues"), list):
        return None
    names = {
        str(row.get("id")): words_of(row, "name", "display_name")
        for row in rows_at(found, "speakers")
    }
    heard = [_heard(row, names) for row in rows_at(found, "monologues")]
    return Recording(heard, hints_of(found))


def _heard(monologue: Row, names: dict[str, str]) -> Heard:
    elements = rows_at(monologue, "elements")
    starts = (milliseconds(each.get("ts")) for each in elements)
    ends = (milliseconds(each.get("end_ts")) for each in reversed(elements))
    name = words_of(monologue, "speaker_name") or names.get(str(monologue.get("speaker")))
    return Heard(
        "".join(words_of(each, "value") for each in elements),
        voice_of(name or monologue.get("speaker_info") or monologue.get("speaker")),
        next((each for each in starts if each is not None), None),
        next((each for each in ends if each is not None), None),
    )
