"""The kind of answer that a question wants."""

import re
from typing import Literal

from bot.language.lexicon import lexicon

Wanted = Literal[
    "name",
    "age",
    "time",
    "length",
    "often",
    "percent",
    "money",
    "count",
    "amount",
    "year",
    "place",
    "person",
    "reason",
    "which",
    "yes-or-no",
    "open",
]
AUXILIARY = (
    r"(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must|may|might)"
    r"(?:n['’]t)?"
)
YES_OR_NO = re.compile(rf"^(?:and |so |but )?{AUXILIARY}\b", re.IGNORECASE)  # `Did the pier close?`

_KINDS: tuple[tuple[Wanted, str], ...] = (
    (
        "open",
        r"^who (?:said|says|mention(?:s|ed)|talk(?:s|ed) about|spoke (?:about|of)|brought up)\b",
    ),
    (
        "name",
        r"\bnames? of\b|\bname (?:is|was)\b|['’]s names?\b|\b(?:his|her|their|its|your) names?\b|"
        r"\bwhat (?:is|was|are|were) .*\b(?:called|named)\b|\bwhat .{0,30}\bnickname",
    ),
    ("age", r"\bhow old\b|\bwhat age\b"),
    ("time", r"\bhow (?:soon|long ago|recently|late|early)\b"),
    (
        "length",
        r"\bhow long\b|\bhow (?:far|wide|deep)\b|"
        r"\bhow many (?:seconds|minutes|hours|days|weeks|months|years|decades|miles|feet|meters)\b",
    ),
    ("often", r"\bhow (?:often|frequently)\b|\bhow many times\b"),
    ("percent", r"\b(?:what|which) (?:percentage|percent|share|proportion|fraction)\b"),
    (
        "money",
        r"\bhow much (?:money|(?:does|did|will|would|could) .* "
        r"(?:cost|earn|pay|charge|spend|raise)|(?:is|was|were) .* "
        r"(?:paid|worth|charged|spent))|\bhow expensive\b|\bbudget of\b|"
        r"\b(?:what|which) (?:price|profit|salary|budget|fee|fine)\b|"
        r"\bwhat (?:is|was) the (?:\w+ )?(?:price|cost|salary|budget|fee|fare|rent)\b|"
        r"\bwhat (?:will|would|may|did|does|do) .* cost\b",
    ),
    ("count", r"\bhow many\b|\b(?:what|which) number\b"),
    ("amount", r"\bhow (?:much|high|tall|big|large|fast|heavy|hot|cold|close|small)\b"),
    ("year", r"\b(?:what|which) years?\b"),
    (
        "time",
        rf"(?:^|\b(?:until |since |and |by )|, )when {AUXILIARY}\b|\b(?:until|since) when\b|"
        r"\b(?:what|which) (?:day|date|month|time|week|season|quarter)\b",
    ),
    (
        "place",
        r"\bwhere\b|\b(?:what|which) (?:city|country|town|state|place|region|county|village|"
        r"street|building|room|venue|island|province|district)\b",
    ),
    ("person", r"\bwho(?:m|se|['’]s)?\b"),
    ("reason", r"\bwhy\b|\bfor what reason\b|\bhow come\b|\bwhat (?:is|was) the reason\b"),
    (
        "which",
        rf"\bwhich\b|\bwhat (?:kind|type|sort) of\b|"
        rf"\bwhat (?!else\b|about\b|if\b|{AUXILIARY}\b)(?:[\w'’-]+ ){{1,3}}?{AUXILIARY}\b",
    ),
)
KINDS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _KINDS)
"""`How many ships …` wants a count; the first that fits is the kind."""

SAID_BY_THE_KIND: frozenset[Wanted] = frozenset(
    {"age", "time", "length", "often", "percent", "amount", "year", "place"}
)
"""Kinds whose asking words say nothing of what it is about: `how high`, `which city`."""

FUNCTION_WORDS = lexicon(
    """
    a an the and or but if then so because as of at by for with about against between into through
    during before after above below to from up down in out on off over under again further once here
    there all any both each few more most other some such no nor not only own same than too very can
    will just don should now is am are was were be been being have has had having do does did doing
    would could might must shall may i me my myself we our ours us you your yours he him his she her
    hers it its they them their theirs what which who whom whose this that these those when where
    why how also yes yeah ah oh ok okay well um uh really please thank thanks let's let got get gets
    getting going gonna ever even still per via within without upon according else exactly there's
    what's who's it's that's i'm don't doesn't didn't isn't wasn't weren't aren't can't couldn't
    uh-huh huh mm hmm mmm mhm mm-hmm yep nope
    wouldn't won't hasn't haven't hadn't you're they're we're he's she's i've we've you've they've
    anyone anybody everybody everyone besides among himself herself itself themselves moment
    currently nowadays today now every so far
    i'd i'll we'll you'll they'll it'll until since while though although whether yet almost around
    """
)
"""Words that say nothing of what a question is about; there are fewer than for topics, because
the verb may be the very thing asked for: `Who keeps the light?`"""


def wanted_kind(question: str) -> tuple[Wanted, str]:
    """The kind of answer that a question wants, and its words that say so."""
    if YES_OR_NO.match(question):
        return "yes-or-no", ""
    for kind, pattern in KINDS:
        found = pattern.search(question)
        if found:
            return kind, found[0]
    return "open", ""
