"""Subjects that do not stand right before their verb: `Matt came to me and said …`."""

from bot.language.lexicon import lexicon
from bot.language.telling.placed_words import Word
from bot.language.telling.reporting import SPEAKING
from bot.language.telling.sources import (
    NOT_SOURCES,
    PREPOSITIONS,
    PRONOUNS,
    Attribution,
    source_ending,
)

CLAUSE_OPENERS = lexicon(
    "but because when that which so if while as and or who know think believe guess hear understand"
)
ASIDES = lexicon(
    "who which whose when speaking asked talking a an the in on at during after being as"
)
"""Begin what may stand between a subject and its verb: `Biden, who met Xi in May, said`."""

FARTHEST_WORDS = 20
FARTHEST_PLACE = 4


def subject_of_clause(sentence: str, words: list[Word], end: int) -> Attribution | None:
    """The subject of the clause that ends before `end`, where `and said` goes on with it.

    None when it is the speaker or the hearer, or nothing that speaks.
    """
    for at in range(_clause_start(words, end), end):
        word = words[at]
        if word.base in NOT_SOURCES:
            return None
        is_object = at > 0 and words[at - 1].low in PREPOSITIONS
        if is_object or not _may_be_subject(words, at, end):
            continue
        found = source_ending(sentence, words, at)
        if found:
            return found
    return None


def subject_past_aside(
    sentence: str, words: list[Word], end: int, *, any_noun: bool
) -> Attribution | None:
    """The subject before an aside that ends at `end`: `Biden, who met Xi in May, said`."""
    for at in range(end, max(0, end - FARTHEST_WORDS), -1):
        if "," not in words[at].gap:
            continue
        is_aside = words[at].low in ASIDES
        return source_ending(sentence, words, at - 1, any_noun=any_noun) if is_aside else None
    return None


def subject_before_place(sentence: str, words: list[Word], end: int) -> Attribution | None:
    """The subject before where or when it is: `the Minister at the time told us`.

    Or before who asked: `the nurses we spoke to say`.
    """
    if asks_of(words, end):
        return source_ending(sentence, words, end - 1)
    for at in range(end, max(0, end - FARTHEST_PLACE), -1):
        if words[at].gap:
            return None
        if words[at].low in PREPOSITIONS:
            named = words[at].low in {"in", "on", "at"} and _is_full_name(words, at - 1)
            heads = named or words[at - 1].low in SPEAKING
            return source_ending(sentence, words, at - 1) if heads else None
    return None


def asks_of(words: list[Word], at: int) -> bool:
    """Whether `we spoke to` stands at that place: whom is told before it."""
    said = [word.low for word in words[max(at, 0) : at + 3]]
    return at > 0 and said[0] in {"we", "i"} and said[1:] in (["spoke", "to"], ["talked", "to"])


def _is_full_name(words: list[Word], at: int) -> bool:
    """`Kevin Rudd in 2007 said`."""
    return at > 0 and words[at].is_capital and words[at - 1].is_capital and not words[at].gap


def _clause_start(words: list[Word], end: int) -> int:
    at = end
    while at and end - at < FARTHEST_WORDS:
        if at < end and words[at].gap:
            return at
        if words[at - 1].low in CLAUSE_OPENERS:
            return at
        at -= 1
    return at


def _may_be_subject(words: list[Word], at: int, end: int) -> bool:
    """Whether a pronoun, or the last word of a name or noun, with its verb behind it."""
    if words[at].base in PRONOUNS:
        return True
    if at + 1 >= end or words[at + 1].is_capital or words[at + 1].gap:
        return False
    if words[at + 1].low in PREPOSITIONS or words[at + 1].low in SPEAKING:
        return False
    return words[at].is_capital or words[at].low in SPEAKING
