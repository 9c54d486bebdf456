"""Lists side by side, as collections of interviews keep them: what is said, and who says it.

{"title": "Harbour", "utt": ["Good morning.", "Hi."], "speaker": ["JANE DOE, host", "BO RAY"]}
{"text": {"0": "Good morning.", "1": "Hi."}, "speaker": {"0": "Jane Doe", "1": "Bo Ray"}}
[{"Jane Doe": "Good morning."}, {"Bo Ray": "Hi."}, {"Jane Doe": "So?"}]
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
    if isinstance(found, list) and (pairs := _pairs(found)):
        return Recording(
            [Heard(words, voice_of(voice)) for voice, words in pairs], is_certain=False
        )
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


def _pairs(found: list[object]) -> list[tuple[str, str]]:
    """Who says what, where each object has nothing but that and somebody speaks again.

    A key in small letters is what a field is called, and nobody's name: `question`.
    """
    if not all(isinstance(each, dict) and len(each) == 1 for each in found):
        return []
    pairs = [pair for each in found if isinstance(each, dict) for pair in each.items()]
    if len({voice for voice, _ in pairs}) == len(pairs) or any(v.islower() for v, _ in pairs):
        return []
    return pairs if all(isinstance(words, str) for _, words in pairs) else []


def _texts(column: object) -> list[str]:
    """The texts of a list, or of an object that numbers them; nothing if anything else is there."""
    values = list(column.values()) if isinstance(column, dict) else column
    if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
        return []
    return values
