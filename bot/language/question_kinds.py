"""The kind of answer that a question wants, and where a sentence has something of that kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from bot.language.lexicon import lexicon
from bot.language.quantities import (
    AGE,
    AMOUNT,
    COUNT,
    LENGTH,
    MONEY,
    OFTEN,
    PERCENT,
    TIME,
    YEAR,
)
from bot.language.roots import root
from bot.language.words import WORD

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
        r"\bwhat (?:is|was) the (?:price|cost)\b|\bwhat (?:will|would|did|does|do) .* cost\b",
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

STATED = {
    "age": AGE, "time": TIME, "length": LENGTH, "often": OFTEN, "percent": PERCENT,
    "money": MONEY, "count": COUNT, "amount": AMOUNT, "year": YEAR,
}  # fmt: skip
REASON = re.compile(
    r"\b(?:because|'cause|since|so that|in order|due to|reasons?|therefore|as a result|"
    r"that['’]s why|caused?|causes|otherwise|thanks to|which is why|this is why|to (?:make|get|"
    r"help|keep|try|prevent|avoid|ensure|see|be|have|give|let|allow|protect|stop|save)|"
    r"so (?:we|that|they|I|you|it|s?he)|if|given|motivated|for fear|hoping|afraid|worried|"
    r"wanted)\b",
    re.IGNORECASE,
)  # `because people put their hands near them`
PERSON = re.compile(
    r"\b(?:president|secretary|minister|governor|mayor|friends?|council|officials?|teams?|"
    r"company|committee|people|we|I|you|he|she|they|my|our|brother|sister|mother|father|uncle|"
    r"aunt|wife|husband|son|daughter|director|chair|engineers?|doctors?|teachers?|students?|"
    r"workers?|members?|department|agency|police|nobody|everyone|anyone|someone|producers?|"
    r"volunteers?|owners?|neighbou?rs?|audience|parents?|kids?|children|staff|colleagues?|boss|"
    r"crew|family)\b",
    re.IGNORECASE,
)  # `a friend owned the house`
SOMEWHERE = re.compile(
    r"\b(?:in|at|on|from|near|outside|under|along|to|into|across|inside|behind) "
    r"(?:the|a|my|our|his|her|their|this|that)\b|"
    r"\b(?:here|home|online|upstairs|downstairs|abroad|overseas|everywhere|nowhere)\b",
    re.IGNORECASE,
)  # `under the bridge`, `at home`
CAPITAL = re.compile(r"[A-Z][\w’'.-]*\w|[A-Z]\b")  # `Ruwitch`, `U.S`, `O'Neil`
OPENS = re.compile(r"(?:^|[.?!:])[\s\"'“‘(]*$")  # what stands before the first word of a sentence

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
    wouldn't won't hasn't haven't hadn't you're they're we're he's she's i've we've you've they've
    i'd i'll we'll you'll they'll it'll until since while though although whether yet almost around
    """
)
"""Words that say nothing of what a question is about; there are fewer than for topics, because
the verb may be the very thing asked for: `Who keeps the light?`"""

OPENING, COMMON_NOUN, PREPOSITION, MODIFIER = 0.5, 0.55, 0.6, 0.9
"""How much a find is worth: a capital that opens a sentence, `a friend`, `in the harbor`, and
`stale block` where it is asked which block; a name in the midst of a sentence is 1."""


@dataclass(frozen=True)
class Find:
    """Something of the kind that is asked for, at these characters of a sentence, and its worth."""

    start: int
    end: int
    worth: float = 1.0


def wanted_kind(question: str) -> tuple[Wanted, str]:
    """The kind of answer that a question wants, and its words that say so."""
    if YES_OR_NO.match(question):
        return "yes-or-no", ""
    for kind, pattern in KINDS:
        found = pattern.search(question)
        if found:
            return kind, found[0]
    return "open", ""


def finds_of(kind: Wanted, sentence: str, question: str, head: str | None) -> tuple[Find, ...]:
    """What a sentence has of a kind that the question does not have itself.

    `head` is the root of the noun that is asked for: `block` in `Which block does he prefer?`
    """
    stated = STATED.get(kind)
    if stated is not None:
        low = question.lower()
        matches = (each for each in stated.finditer(sentence) if each[0].lower() not in low)
        return tuple(Find(each.start(), each.end()) for each in matches)
    if kind == "reason":
        return tuple(Find(each.start(), each.end()) for each in REASON.finditer(sentence))
    if kind not in ("name", "person", "place", "which"):
        return ()
    asked = {word.lower().removesuffix("'s") for word in WORD.findall(question.replace("’", "'"))}
    return tuple(_named(sentence, asked)) + tuple(_described(kind, sentence, asked, head))


def _named(sentence: str, asked: set[str]) -> Iterator[Find]:
    for match in CAPITAL.finditer(sentence):
        low = match[0].lower().replace("’", "'")
        if {low, low.split("'")[0]} & FUNCTION_WORDS or low.removesuffix("'s") in asked:
            continue
        worth = OPENING if OPENS.search(sentence[: match.start()]) else 1.0
        yield Find(match.start(), match.end(), worth)


def _described(kind: Wanted, sentence: str, asked: set[str], head: str | None) -> Iterator[Find]:
    if kind == "person":
        for match in PERSON.finditer(sentence):
            if match[0].lower() not in asked:
                yield Find(match.start(), match.end(), COMMON_NOUN)
    if kind == "place" and head is None:
        for match in SOMEWHERE.finditer(sentence):
            yield Find(match.start(), match.end(), PREPOSITION)
    if kind == "which" and head:
        words = list(WORD.finditer(sentence.replace("’", "'")))
        for before, noun in pairwise(words):
            if root(noun[0].lower()) == head and before[0].lower() not in FUNCTION_WORDS | asked:
                yield Find(before.start(), before.end(), MODIFIER)
