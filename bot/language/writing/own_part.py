"""The part of a written sentence that one person is credited with.

`The fire crossed the river, and Gov. Escobedo, who was there, said planes were needed`: of
Escobedo's are the planes; the fire, and that he was there, may be what others say.
"""

import re

from bot.language.folding import folded
from bot.language.names import surname
from bot.language.writing.crediting import VERBS

# `After Prewitt declined, Whitfield said`, `, and Gov. Escobedo said`: a clause of its own
CLAUSE = re.compile(
    r"(?:(?:^(?:After|Before|When|While|As|Although|Though)\b[^,]*,"
    r"|, (?:and|but|while|as|although|though)|;) )(?=(?:[A-Z][\w.'’-]* ){1,4})"
)
LONGEST_NAME = 5
"""Words in which a clause names its subject."""


def part_of(name: str, text: str) -> str:
    """What of the text is told of whom the name means, without an aside that describes them."""
    last = surname(name)
    starts = [each.end() for each in CLAUSE.finditer(text) if _opens(text[each.end() :], last)]
    return _aside_behind(last).sub(r"\1 ", text[max(starts, default=0) :])


def _opens(clause: str, last: str) -> bool:
    words = [each.strip(",.;").removesuffix("'s") for each in clause.split()[:LONGEST_NAME]]
    return any(last in folded(each).split() for each in words)


def _aside_behind(last: str) -> re.Pattern[str]:
    """`Haddad, a coastal engineer, ` and `Delacroix, who lost most of her boats, `."""
    opener = r"(?:an?|the|former|who|whose|in|at|speaking|asked|questioned)\b[^,;]*, "
    before_verb = rf"[a-z][^,;]*, (?=(?:{VERBS})\b)"
    return re.compile(rf"(\b{re.escape(last)}), (?:{opener}|{before_verb})", re.I)
