"""The words of a text that carry what it is about."""

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.language.lexicon import lexicon
from bot.language.words_abroad import EMPTY_ABROAD

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:'[^\W_]+)*")  # `U.S.`, `don't`, `24`, `trade`
SHORTEST = 3
"""Letters: `it`, `ok` and `uh` carry nothing; `U.S.` has its stops."""

STOP_WORDS = lexicon(
    """
    a able about above absolutely actually after again against ago ahead all almost alone along
    already also although always am among an and another any anybody anyone anything anyway are
    area areas around as ask asked asking aspect at away back be became because become been before
    began begin being believe below best better between big bit both bring but by call called came
    can can't cannot case certain certainly clear clearly come comes coming completely could
    couldn't couple course day days definitely did didn't different do does doesn't doing don
    don't done down during each earlier either else end enough especially essentially etc even
    ever every everybody everyone everything exactly example excuse fact far feel few fine first
    following for forward found from fully further gave general generally get gets getting give
    given gives giving go goes going gonna good got great guess guy guys had hadn't half happen
    happened happening happens hard has hasn't have haven't having he he'd he'll he's hear heard
    hello help her here here's hers hey hi high him himself his hmm hope how how's however huge i
    i'd i'll i'm i've idea if important in including indeed instead interested interesting into is
    isn't issue issues it it'd it'll it's its itself just keep kept kind kinds knew know known
    knows large last later least left less let let's level levels like likely little ll long look
    looked looking looks lot lots made main mainly make makes making many matter may maybe me mean
    means meeting might mind minute minutes mm moment month months more morning most mostly move
    much must my myself name near necessarily necessary need needed needs neither never new next
    nice no nobody none nor normal not nothing now number obviously of off often oh ok okay old on
    once one ones only onto open or order other others otherwise our ours ourselves out over own
    part particular particularly past people per perhaps person piece place places point points
    possible possibly probably problem problems process put putting question questions quite
    rather re read ready real really reason recent recently regarding right s said same saw say
    saying says second see seeing seem seems seen sense set several shall she she'd she'll she's
    should shouldn't show side similar simply since situation small so some somebody someone
    something sometimes somewhere soon sort sorts speak specific specifically start started still
    stuff such suggest sure t take taken takes taking talk talked talking tell ten tend terms than
    thank thanks that that'd that'll that's the their theirs them themselves then there there's
    therefore these they they'd they'll they're they've thing things think thinking this those
    though thought three through throughout time times to today together told tomorrow too took
    top toward towards tried true try trying turn two type uh um under understand understanding
    unless until up upon us use used using usually various ve very via view want wanted wants was
    wasn't way ways we we'd we'll we're we've week weeks well went were weren't what what's
    whatever when where where's whether which while who who's whole whom whose why will wish with
    within without won't wonder word words work working works would wouldn't yeah year years yep
    yes yesterday yet four five six seven eight nine eleven twelve fifteen twenty thirty forty fifty
    sixty seventy eighty ninety hundred thousand million billion trillion dozen percent cent gonna
    wanna gotta cannot majority vast correct complete difficult you you'd
    you'll you're you've your yours yourself
    """
)


def words_of(text: str) -> tuple[str, ...]:
    """The text's words in lower case, in order."""
    return tuple(WORD.findall(text.lower().replace("’", "'")))


def carrying(words: Iterable[str], language: str = "en") -> tuple[str, ...]:
    """Of words in lower case those that carry meaning, in one form each.

    `carrying(("they", "taxed", "the", "imports"))` is `("taxed", "import")`.
    """
    return tuple(root for word in words if (root := _carried(word, language)))


@lru_cache(maxsize=1 << 15)  # speech says the same words again and again
def _carried(word: str, language: str) -> str:
    return stem(word) if carries_meaning(word, language) else ""


def carries_meaning(word: str, language: str = "en") -> bool:
    """Whether a word in lower case is neither a stop word, nor very short, nor a number."""
    return len(word) >= SHORTEST and word not in stop_words(language) and not word[0].isdigit()


def stop_words(language: str) -> frozenset[str]:
    """The words that carry nothing in a language (`de`, `pt-BR`): English where it is unknown."""
    return EMPTY_ABROAD.get(language[:2], STOP_WORDS)


def stem(word: str) -> str:
    """The word without a plural or possessive ending: light, so that labels stay words."""
    bare = word.removesuffix("'s").removesuffix("s'")
    if len(bare) > 4 and bare.endswith("ies"):
        return bare[:-3] + "y"
    if len(bare) > 3 and bare.endswith("s") and not bare.endswith(("ss", "us", "is", "'s")):
        return bare[:-1]
    return bare
