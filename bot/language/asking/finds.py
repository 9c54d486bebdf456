"""Where a sentence has something of the kind that a question wants: a figure, a name, a reason."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bot.language.asking.abroad import FINDS_ABROAD, is_abroad
from bot.language.asking.quantities import (
    AGE,
    AMOUNT,
    CLOCK,
    COUNT,
    DATE,
    LENGTH,
    MONEY,
    OFTEN,
    PERCENT,
    TIME,
    YEAR,
)
from bot.language.asking.question_kinds import FUNCTION_WORDS, Wanted
from bot.language.roots import root
from bot.language.words import STOP_WORDS, WORD, words_of

STATED = {
    "age": AGE, "time": TIME, "length": LENGTH, "often": OFTEN, "percent": PERCENT,
    "money": MONEY, "count": COUNT, "amount": AMOUNT, "year": YEAR,
}  # fmt: skip
ASKS_CLOCK = re.compile(r"\b(?:what|which) (?:time|hour)\b(?! of)")  # `At what time …?`
NO_DATES: frozenset[Wanted] = frozenset({"count", "amount", "money", "percent"})
"""Kinds that the figures of a date are not."""

REASON = re.compile(
    r"\b(?:because|'cause|since|so that|in order|due to|reasons?|therefore|as a result|"
    r"that['’]s why|caused?|causes|otherwise|thanks to|which is why|this is why|to (?:make|get|"
    r"help|keep|try|prevent|avoid|ensure|see|be|have|give|let|allow|protect|stop|save)|"
    r"so (?:we|that|they|I|you|it|s?he)|if|given|motivated|for fear|hoping|afraid|worried|"
    r"wanted(?! to know))\b",
    re.IGNORECASE,
)  # `because people put their hands near them`
SURE_REASON = re.compile(
    r"because|'cause|since|so that|in order|due to|reason|therefore|as a result|why|cause|"
    r"thanks to",
    re.IGNORECASE,
)  # the rest of the reasons say as often something else: `if`, `wanted`, `so we`
PRONOUN = re.compile(r"we|I|you|he|she|they|my|our", re.IGNORECASE)
VAGUE = re.compile(
    r"(?:all|every|most|no|nobody|never|none|both|once|one|few|"
    r"(?:a |several |many )?(?:couple|handful|few|majority)|a (?:lot|bit|little)|as soon as|"
    r"when \w+|(?:after|before) (?:the|that|we|I))",
    re.IGNORECASE,
)  # `every`, `a lot`, `when we`: a figure or a moment of a kind
PERSON = re.compile(
    r"\b(?:president|secretary|minister|governor|mayor|friends?|council|officials?|teams?|"
    r"company|committee|people|we|I|you|he|she|they|my|our|brother|sister|mother|father|uncle|"
    r"aunt|wife|husband|son|daughter|director|chair|engineers?|doctors?|teachers?|students?|"
    r"workers?|members?|department|agency|police|everyone|anyone|someone|producers?|"
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
# `I don't, Danny.`, `Thanks, Ann, that is all`, `Mr. Speaker, I rise`: who is spoken to
SPOKEN_TO = re.compile(
    r"(?:^|[,.] )(?:Mr|Madam|Mrs|Ms)\.? [A-Z]\w+,|, [A-Z][\w'’.-]+(?= ?[.?!]*$)|"
    r"^(?:Thanks|Thank you|Yes|No|Well|Okay|OK|Sure|Hi|Hello),? [A-Z]\w+(?=[.,!])",
)
# `at Port Carew`, `on Harbour Lines`: a name behind these is seldom a person
PLACED = re.compile(
    r"\b(?:in|at|on|from|near|around|outside|through|across|towards?)(?: the)? "
    r"(?:[A-Z][\w’'.-]+ )*$"
)
CALENDAR = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|christmas|easter"
)  # capitals that name neither a person nor a thing
LIES_AHEAD = re.compile(r"\b(?:will|won['’]t|going to)\b", re.IGNORECASE)  # `When will it open?`
LIES_BEHIND = re.compile(r"\b(?:did|was|were|had)\b", re.IGNORECASE)  # `When did it close?`
ONE_OF_A_KIND = re.compile(
    r"one (?!of|or|to|in|hundred|thousand|million|billion|third|quarter)[a-z]", re.IGNORECASE
)
PAST = re.compile(r"\b(?:last|past) |\bago\b|\byesterday\b", re.IGNORECASE)  # `last year`
FUTURE = re.compile(r"\bnext |\btomorrow\b|\bfrom now\b|\bcoming\b", re.IGNORECASE)  # `next week`
YEAR_ALONE = re.compile(r"(?:1[5-9]|20)\d\d")  # `1974`
NEXT_WORD = re.compile(r"['’s]*[ -]+([a-z][a-z'’-]+)")  # ` engine`, behind `a 1974`

# `a store called Kids Anthem`, `my friend Honus`, `our capital is Lima`; `Lima, the capital`
NAMED_BEHIND = re.compile(
    r"([\w'-]+),? (?:(?:that |which |who )?(?:is |was |are |were |['’]s )?(?:called |named |"
    r"known as |by the name of |titled )?)(?:the |a )?[\"“‘'(]*(?:[A-Z][\w’'.-]+ )*$"
)
NAMED_BEFORE = re.compile(
    r"(?:['’.-]?[\w]+)?(?: [A-Z][\w’'.-]+)*(?:,| is| was)(?: who is| who was)? "
    r"(?:the|a|an|our|my|his|her|their) (?:[\w’'-]+ ?){1,4}"
)
CAPITAL_ALONE = 0.4
NOWHERE = 0.5
OPENING, COMMON_NOUN, PREPOSITION, MODIFIER = 0.5, 0.55, 0.5, 0.9
"""How much a find is worth: a capital that opens a sentence, `a friend`, `in the harbor`, and
`stale block` where it is asked which block; a name in the midst of a sentence is 1."""

ROUGHLY, MAY_BE_WHY, SOMEBODY = 0.4, 0.6, 0.35
"""The same of `every` where it is asked how many, of `if` where it is asked why, of `she`."""


@dataclass(frozen=True)
class Find:
    """Something of the kind that is asked for, at these characters of a sentence, and its worth."""

    start: int
    end: int
    worth: float = 1.0


def finds_of(
    kind: Wanted, sentence: str, question: str, head: str | None, language: str = "en"
) -> tuple[Find, ...]:
    """What a sentence has of a kind that the question does not have itself.

    `head` is the root of the noun that is asked for: `block` in `Which block does he prefer?`
    """
    if is_abroad(language):
        return tuple(_finds_abroad(kind, sentence, question, language[:2]))
    if kind in STATED:
        return tuple(_stated(kind, sentence, question))
    if kind == "reason":
        return tuple(_reasons(sentence, question.lower()))
    if kind not in ("name", "person", "place", "which"):
        return ()
    asked = {word.lower().removesuffix("'s") for word in WORD.findall(question.replace("’", "'"))}
    return tuple(_named(kind, sentence, asked, head)) + tuple(
        _described(kind, sentence, asked, head)
    )


def _stated(kind: Wanted, sentence: str, question: str) -> Iterator[Find]:
    """The figures, days and spans of the kind, but for those of something else."""
    low = question.lower()
    asks_clock = kind == "time" and ASKS_CLOCK.search(low)
    for each in (CLOCK if asks_clock else STATED[kind]).finditer(sentence):
        is_other = (
            each[0].lower() in low
            or _is_other_figure(kind, sentence, each)
            or _is_other_time(question, each[0])
            or ONE_OF_A_KIND.match(sentence, each.start())
        )
        if not is_other:
            yield Find(each.start(), each.end(), ROUGHLY if VAGUE.fullmatch(each[0]) else 1.0)


def _reasons(sentence: str, low: str) -> Iterator[Find]:
    """Why, as a sentence tells it; `low` is the question in small letters."""
    for each in REASON.finditer(sentence):
        words = each[0].lower()
        if not (words.startswith("to ") and words in low):
            sure = SURE_REASON.search(each[0])
            yield Find(each.start(), each.end(), 1.0 if sure else MAY_BE_WHY)


def _finds_abroad(kind: Wanted, sentence: str, question: str, language: str) -> Iterator[Find]:
    low, asked = question.lower(), set(words_of(question))
    pattern = FINDS_ABROAD[language].get("person" if kind == "which" else kind)
    for each in pattern.finditer(sentence) if pattern else ():
        is_asked = kind in ("name", "person", "which") and asked & set(words_of(each[0]))
        if each[0].lower() not in low and not is_asked:
            yield Find(each.start(), each.end())


def _is_other_figure(kind: Wanted, sentence: str, found: re.Match[str]) -> bool:
    """Whether a figure is part of a date and no date is asked, or a year tells of a thing."""
    if kind in NO_DATES:
        spans = (each.span() for each in DATE.finditer(sentence))
        return any(start <= found.start() < end for start, end in spans)
    if not YEAR_ALONE.fullmatch(found[0]):
        return False
    after = NEXT_WORD.match(sentence, found.end())
    return after is not None and after[1] not in FUNCTION_WORDS | STOP_WORDS


def _is_other_time(question: str, found: str) -> bool:
    """Whether it is past and the question is about what lies ahead, or the other way round."""
    if LIES_AHEAD.search(question):
        return PAST.search(found) is not None
    return LIES_BEHIND.search(question) is not None and FUTURE.search(found) is not None


def _named(kind: Wanted, sentence: str, asked: set[str], head: str | None) -> Iterator[Find]:
    spoken_to = [each.span() for each in SPOKEN_TO.finditer(sentence)]
    for match in CAPITAL.finditer(sentence):
        if any(start <= match.start() < end for start, end in spoken_to):
            continue
        low = match[0].lower().replace("’", "'")
        if CALENDAR.fullmatch(low.removesuffix("'s")):
            continue
        if {low, low.split("'")[0]} & FUNCTION_WORDS or low.removesuffix("'s") in asked:
            continue
        before = sentence[: match.start()]
        worth = OPENING if OPENS.search(before) else 1.0
        if kind == "name" and not _is_naming(before, sentence[match.end() :], head):
            worth = CAPITAL_ALONE * worth
        if (kind == "person") == (PLACED.search(before) is not None):
            worth *= {"person": PREPOSITION, "place": NOWHERE}.get(kind, 1.0)
        yield Find(match.start(), match.end(), worth)


def _is_naming(before: str, after: str, head: str | None) -> bool:
    """Whether a capital between the two names what is asked for: `a store called Kids Anthem`."""
    named = NAMED_BEHIND.search(before)
    if named and root(named[1].lower()) == head:
        return True
    told = NAMED_BEFORE.match(after)
    return told is not None and head in {root(each) for each in words_of(told[0])}


def _described(kind: Wanted, sentence: str, asked: set[str], head: str | None) -> Iterator[Find]:
    if kind == "person":
        for match in PERSON.finditer(sentence):
            if match[0].lower() not in asked:
                worth = SOMEBODY if PRONOUN.fullmatch(match[0]) else COMMON_NOUN
                yield Find(match.start(), match.end(), worth)
    if kind == "place" and head is None:
        for match in SOMEWHERE.finditer(sentence):
            yield Find(match.start(), match.end(), PREPOSITION)
    if kind == "which" and head:
        words = list(WORD.finditer(sentence.replace("’", "'")))
        for (before, noun), after in zip(pairwise(words), [*words[2:], None], strict=False):
            if (
                after
                and after[0].lower() not in FUNCTION_WORDS
                and sentence[noun.end() : after.start()] == " "
            ):
                continue
            if root(noun[0].lower()) == head and before[0].lower() not in FUNCTION_WORDS | asked:
                yield Find(before.start(), before.end(), MODIFIER)
