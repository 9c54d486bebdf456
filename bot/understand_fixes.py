"""Who speaks, as people say it in words: `fix speaker SPEAKER_00: Rosa Mendez`."""

import re

from bot.models.request import FixRequest, HelpRequest
from bot.understand_marks import LISTED, listed_turns

LONGEST_NAME = 80

# fix speaker SPEAKER_00: Rosa Mendez, fix speaker Speaker A is Rosa Mendez
OF_A_SPEAKER = re.compile(
    r"^(?:fix|correct|rename)\s+(?:the\s+)?speaker\s+(?P<speaker>[^:=]+?)"
    r"\s*(?::|=|\bis\b|\bto\b|->|→)\s*(?P<name>.+?)[\s.!]*$",
    re.IGNORECASE,
)
# turns 4-6 are by Rosa Mendez, turn 4 was said by Rosa Mendez
OF_TURNS = re.compile(
    rf"^turns?\s+(?P<turns>{LISTED})\s+(?:is|are|was|were)\s+(?:said\s+|spoken\s+)?by\s+(?P<name>.+?)[\s.!]*$",
    re.IGNORECASE,
)
FIX = re.compile(r"^(?:fix|correct|rename)\s+(?:the\s+|a\s+)?speakers?\b", re.IGNORECASE)
HOW = (
    "Write `fix speaker SPEAKER_00: Rosa Mendez`, or `turns 4-6 are by Rosa Mendez`, in the "
    "thread; or press _Fix speaker_ on the card."
)
# what Slack or we would give a meaning
MARKS = re.compile(r"[*~`<>&|\"“”:\n\r\t]|(?<!\w)_|_(?!\w)")


def understood_fix(words: str) -> FixRequest | HelpRequest | None:
    """The request, a hint where it is not clear, or None for what is no correction of a name."""
    if found := OF_TURNS.match(words):
        turns, name = listed_turns(found["turns"]), clear_name(found["name"])
        return FixRequest(name=name, turns=turns) if name and turns else HelpRequest(reason=HOW)
    if found := OF_A_SPEAKER.match(words):
        name, speaker = clear_name(found["name"]), found["speaker"].strip()
        return FixRequest(name=name, speaker=speaker) if name else HelpRequest(reason=HOW)
    return HelpRequest(reason=HOW) if FIX.match(words) else None


def clear_name(words: str) -> str:
    """The name as it is shown; empty for what is none: no letters, marks in it, too long."""
    name = " ".join(words.split()).strip(" .,;")
    is_clear = any(each.isalpha() for each in name) and not MARKS.search(name)
    return name if is_clear and len(name) <= LONGEST_NAME else ""
