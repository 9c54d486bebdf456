"""Days told from where one stands: `tomorrow`, `last week`. They cannot be known by sums, only
by what was said.
"""

import re

from bot.language.lexicon import lexicon
from bot.language.words import words_of

DAY_WORDS = lexicon(
    """
    today tonight yesterday tomorrow morning afternoon evening midnight noon midday dawn dusk
    overnight weekend spring summer autumn winter
    gestern heute hier aujourd'hui demain ayer hoy ontem hoje amanhã
    """
)
SAME = {"tonight": "evening"}
WAYS = {
    "last": "past", "past": "past", "previous": "past",
    "next": "coming", "coming": "coming", "following": "coming", "this": "this",
}  # fmt: skip
# `last week`, `the coming year`, `next few months`
TOLD = re.compile(
    r"\b(?P<way>last|past|previous|next|coming|following|this) (?:few |two |three |four |five )?"
    r"(?P<span>night|week|month|year|decade|century|spring|summer|fall|autumn|winter|season)s?\b",
    re.I,
)
NAMED = re.compile(
    r"(?<=[A-Za-z] )(?:Today|Tonight|Morning|Evening|Weekend|Winter|Summer)\b"
    r"|\b(?:Dawn|Summer|Autumn|Winter)(?= [A-Z][a-z])"
)
"""Of a name: `USA Today`, `Dawn Bowden`."""
AGO = re.compile(r"\b(?:days?|weeks?|months?|years?|hours?|minutes?) (?:ago|earlier)\b", re.I)
BEFORE = re.compile(r"\b(?:ago|earlier|last)\b", re.I)
FROM_NOW = re.compile(r"\bfrom now\b", re.I)  # `an hour from now`


def has_other_days(written: str, said: str) -> bool:
    """Whether the written text tells of a day that is not told of in what was said."""
    written = NAMED.sub("", written)
    words = set(words_of(said))
    told = {each for each in words_of(written) if each in DAY_WORDS}
    if any(each not in words and SAME.get(each) not in words for each in told):
        return True
    if FROM_NOW.search(written) and not FROM_NOW.search(said):
        return True
    if AGO.search(written) and not BEFORE.search(said):
        return True
    return not _spans(written) <= _spans(said)


def _spans(text: str) -> set[tuple[str, str]]:
    return {(WAYS[each["way"].lower()], each["span"].lower()) for each in TOLD.finditer(text)}
