"""Lists side by side, as collections of interviews keep them: what is said, and who says it.

{"title": "Harbour", "utt": ["Good morning.", "Hi."], "speaker": ["JANE DOE, host", "BO RAY"]}
{"text": {"0": "Good morning.", "1": "Hi."}, "speaker": {"0": "Jane Doe", "1": "Bo Ray"}}
"""

from bot.formats.machine.fields import hints_of, voice_of
from bot.formats.machine.heard import Heard, Recording

SAID = ("utt", "utts", "utterances", "text", "texts", "turns", "sentences", "content")
BY_WHOM = ("speaker", "speakers", "speaker_names", "names")
FEWEST = 2


def read_side_by_side(found: object) -> Recording | None:
    """A stretch for each place in the two lists; None where they are not of one length.

    A collection may hold but one interview.
    """
    if isinstance(found, list | dict) and len(found) == 1:
        (found,) = found.values() if isinstance(found, dict) else found
    if not isinstance(found, dict):
        return None
    said = next((each for key in SAID if (each := _texts(found.get(key)))), [])
    voices = next((each for key in BY_WHOM if (each := _texts(found.get(key)))), [])
    if len(said) < FEWEST or len(said) != len(voices):
        return None
    heard = [
        Heard(words, voice_of(voice), None, None)
        for words, voice in zip(said, voices, strict=True)
        if words.strip()
    ]
    return Recording(heard, hints_of(found))


def _texts(column: object) -> list[str]:
    """The texts of a list, or of an object that numbers them; nothing if anything else is there."""
    values = list(column.values()) if isinstance(column, dict) else column
    if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
        return []
    return values
