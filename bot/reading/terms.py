"""Ground rules as the source marks them: from which turn to which nothing may be quoted.

(OFF THE RECORD)  … (BACK ON THE RECORD)   → the turns between are off-record
[On background]   …                        → background, to the end
"Off the record, I would not."             → flagged: what it covers is for a person to say
"""

import re
from collections.abc import Sequence

from bot.models.transcript import Terms
from bot.reading.plain_turn import PlainTurn

MARKS: tuple[tuple[re.Pattern[str], Terms], ...] = (
    (
        re.compile(r"\b(?:back )?on the record\b|\bend(?:s)? of? ?(?:off|background)", re.I),
        "on-record",
    ),
    (re.compile(r"\boff[ -]the[ -]record\b", re.I), "off-record"),
    (re.compile(r"\bdeep background\b", re.I), "deep-background"),
    (re.compile(r"\b(?:on|not for attribution|for) background\b", re.I), "background"),
)

# `let's go off the record`, `this is on background`, `attributable to a senior official`,
# `embargoed until noon`, `for your awareness, not for reporting`.
SPOKEN = re.compile(
    r"\b(?:off[ -]the[ -]record|(?:on|deep) background\b(?! (?:music|noise|check))"
    r"|not for (?:attribution|reporting|publication|quotation)|attributable (?:only )?to"
    r"|(?:is|are|under|strictly) embargo(?:ed)?\b|embargoed (?:until|till)|embargo (?:lifts|ends))",
    re.I,
)
HINTS = tuple(
    written
    for hint in ("record", "background", "attribut", "not for", "embargo")
    for written in (hint, hint.capitalize(), hint.upper())
)
"""One of these occurs in all that `SPOKEN` finds, and is found ten times as fast."""

STRICTER: tuple[Terms, ...] = ("on-record", "background", "deep-background", "off-record")


def mark_terms(turns: Sequence[PlainTurn]) -> list[Terms]:
    """The terms of each turn, as stage directions say.

    A direction inside a turn takes in the whole of it: rather too much is withheld than too
    little. One behind a turn goes for the next.
    """
    terms: list[Terms] = []
    current: Terms = "on-record"
    for turn in turns:
        states = [current, *(_changed(words, current) for words in turn.inside)]
        terms.append(max(states, key=STRICTER.index))
        for words in (*turn.inside, *turn.behind):
            current = _changed(words, current)
    return terms


def speaks_of_terms(text: str) -> bool:
    """Whether a turn itself speaks of ground rules."""
    return any(hint in text for hint in HINTS) and SPOKEN.search(text) is not None


def _changed(words: str, current: Terms) -> Terms:
    return next((meant for mark, meant in MARKS if mark.search(words)), current)
