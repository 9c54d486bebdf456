"""Whether a title that a written sentence gives somebody is theirs in a text."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.language.names import TITLES
from bot.language.telling.reporting import PERSON_TITLES

OFFICES = lexicon(
    """
    commissioner superintendent councillor councilman councilwoman councilmember alderman analyst
    economist engineer doctor nurse lawyer attorney archbishop cardinal rabbi imam coach actor
    actress singer author historian scientist researcher founder chef activist critic columnist
    correspondent anchor editor pilot officer detective inspector agent treasurer clerk principal
    dean farmer banker broker executive ceo cfo chairperson moderator spokesperson lawmaker
    congressperson
    """
)
ALL_TITLES = (TITLES | PERSON_TITLES | OFFICES) - lexicon("former vice speaker")
SAME = (
    lexicon("senator sen"), 
    lexicon("representative rep congressman congresswoman gentleman gentlewoman gentlelady"),
    lexicon("governor gov"), lexicon("general gen"), lexicon("professor prof"),
    lexicon("doctor dr"), lexicon("colonel col"), lexicon("captain capt"),
    lexicon("lieutenant lt"), lexicon("sergeant sgt"), lexicon("reverend rev"),
    lexicon("chairman chairwoman chair chairperson moderator"),
    lexicon("lawyer attorney"), lexicon("ms mrs miss"), lexicon("reporter correspondent"),
)  # fmt: skip
"""Titles that say the same."""

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
LINKS = lexicon("of the for and to from state named called we spoke talked met with who")
"""May stand between a title and a name: `Secretary of State Blinken`, `a colonel named Baro`."""

BEFORE, AFTER = 5, 7
"""Words within which a title belongs to the name behind it, and to the name before it."""

# `, the mayor,` behind a name
APPOSED = re.compile(
    r"(?P<name>[A-Z][\w'’-]*), (?:(?:the|a|an|former|our|its|their)\s+)*"
    r"(?:[\w.'’-]+\s+){0,2}?(?P<title>[a-z]+)\b(?=[,.]|$| who| and)"
)


# `, a convicted fraudster,` behind a name
DESCRIBED = re.compile(
    r"[A-Z][\w'’-]*, (?:the|a|an|his|her|their|its|our|former)\s+(?P<words>[^,.;]{3,60})(?=,)"
)


def descriptions_given(text: str) -> Iterator[str]:
    """What the text says in apposition that somebody is: `convicted fraudster`."""
    for found in DESCRIBED.finditer(text):
        yield found["words"]


def titles_given(text: str) -> Iterator[tuple[str, str]]:
    """(title, name) for each title that stands right before a name, or is apposed to one."""
    found = list(WORD.finditer(text))
    for at, (one, two) in enumerate(pairwise(found)):
        touch = not text[one.end() : two.start()].strip(" \u00a0.")
        if touch and _is_title(one[0]) and two[0][0].isupper() and not _leads_on(found, at + 1):
            yield one[0], two[0]
    for apposed in APPOSED.finditer(text):
        if _is_title(apposed["title"]):
            yield apposed["title"], apposed["name"]


def _leads_on(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether the word there is a title too, with a name behind it: `General` of `Attorney
    General Garland`, but not `Clerk`, a name, of `Ambassador Clerk spoke`.
    """
    named = at + 1 < len(words) and words[at + 1][0][0].isupper()
    return _is_title(words[at][0]) and named


def titles_like(title: str) -> frozenset[str]:
    """The titles that say the same, in lower case: `sen` and `senator`."""
    return next((each for each in SAME if title in each), frozenset((title,)))


def bears_title(title: str, name: str, said: str) -> bool:
    """Whether the text gives the name that title: before it, or apposed behind it."""
    meant, called = titles_like(_bare(title)), _bare(name)
    words = [each[0] for each in WORD.finditer(said)]
    lows = [_bare(each) for each in words]
    for at, low in enumerate(lows):
        if low not in meant:
            continue
        if _leads_to(words, lows, at, called) or _follows(words, lows, at, called):
            return True
    return False


def _leads_to(words: list[str], lows: list[str], at: int, called: str) -> bool:
    for near in range(at + 1, min(at + 1 + BEFORE, len(words))):
        if lows[near] == called:
            return True
        if not words[near][0].isupper() and lows[near] not in LINKS:
            return False
    return False


def _follows(words: list[str], lows: list[str], at: int, called: str) -> bool:
    if at + 1 < len(words) and words[at + 1][0].isupper() and lows[at + 1] != called:
        return False  # the title is that of the name behind it
    return called in lows[max(0, at - AFTER) : at]


def _is_title(word: str) -> bool:
    return _bare(word) in ALL_TITLES


def _bare(word: str) -> str:
    return folded(re.sub(r"['’]s$", "", word))
