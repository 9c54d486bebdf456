"""The words of other languages than English: their forms, and what capitals tell of them."""

import re
import unicodedata
from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

import stopwordsiso

from bot.language.folding import folded
from bot.language.lexicon import lexicon

SAME_HEAD = 5
"""Letters from which two words are forms of one: `stimmt`, `stimmte`."""

SHORTEST_STEM = 3
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")  # `peut-être`, `l'argent`
ELIDED = re.compile(r"^(?:[cdjlmnst]|qu|dell|nell|all|un)['’]", re.I)  # `l'argent`
ARABIC_HEAD = re.compile(r"^[وفبلكس]?(?:ال)?")  # `والجسر` is the bridge, and before it
ARABIC_TAIL = re.compile(r"(?:ها|هم|ات|ون|ين|نا|وا|ة|ه|ي)$")  # `أماكنهم`: their places
ARTICLES = lexicon(
    """
    der die das den dem des ein eine einen einem einer eines im am zum zur vom beim kein keine
    keinen ihr ihre ihren sein seine seinen unser unsere unseren mein meine
    """
)
"""Of German: behind one stands a noun, and hardly ever a name."""


@dataclass(frozen=True)
class Capitals:
    """How a transcript writes its words.

    `small`: those that it writes in small letters, too; `nouns`: those behind an article, with
    their capital; `in_names`: those beside another capital that is no noun's, `Peter Hahn`.
    """

    small: Set[str]
    nouns: Set[str]
    in_names: Set[str]


def words_in(text: str) -> list[str]:
    """The words as they are written, `l'argent` being one."""
    return WORD.findall(text)


def bare_word(word: str) -> str:
    """The word without what was elided before it: `argent` of `l'argent`."""
    return ELIDED.sub("", word)


def lower_words(text: str) -> set[str]:
    """The words in lower case, and the parts of those with an apostrophe."""
    words = words_in(text)
    parts = (part for each in words for part in re.split("['’]", each))
    return {each.casefold() for each in (*words, *parts)}


def folded_words(text: str) -> frozenset[str]:
    """The words without case and accents, with and without what is elided before them."""
    return frozenset(folded(form) for each in words_in(text) for form in (each, bare_word(each)))


def is_among(word: str, words: Collection[str]) -> bool:
    """Whether the word is there, in some form; the words are folded."""
    plain = folded(bare_word(word))
    if plain in words:
        return True
    if "\u0600" <= plain[:1] <= "\u06ff":
        stem = _stem(plain)
        return any(_is_same_stem(stem, _stem(each)) for each in words)
    return len(plain) >= SAME_HEAD and any(each.startswith(plain[:SAME_HEAD]) for each in words)


def is_in_compound(low: str, words: Collection[str]) -> bool:
    """Whether one of the words ends with this one: `käfer` in `borkenkäfer`."""
    plain = folded(low)
    return len(plain) >= SAME_HEAD and any(each.endswith(plain) for each in words)


@cache
def stop_words(language: str) -> frozenset[str]:
    """The words of a language that say nothing alone, by `stopwordsiso`."""
    return frozenset(stopwordsiso.stopwords(language))


@lru_cache(maxsize=8)  # one transcript's sentences are held one after the other
def capitals_of(texts: Sequence[str]) -> Capitals:
    """How the texts of a transcript's turns write their words."""
    every = [word for text in texts for word in words_in(text)]
    nouns = {two for one, two in pairwise(every) if two[0].isupper() and one.casefold() in ARTICLES}
    in_names: set[str] = set()
    for one, two in pairwise(every):
        if one[0].isupper() and two[0].isupper() and nouns.isdisjoint((one, two)):
            in_names |= {one, two}
    small = {word for word in every if word[0].islower()}
    return Capitals(small, nouns, in_names)


def is_written_in(word: str, script: str) -> bool:
    """Whether all its letters are plain ones of the script: no `½`, no letter of another."""
    forms = ("SMALL LETTER", "CAPITAL LETTER", "LETTER", "SMALL LIGATURE OE", "CAPITAL LIGATURE OE")
    kinds = tuple(f"{script} {each}" for each in forms)
    letters = (each for each in word if each not in "'’-")
    return all(unicodedata.name(each, "").startswith(kinds) for each in letters)


def _stem(word: str) -> str:
    cut = ARABIC_TAIL.sub("", ARABIC_HEAD.sub("", word))
    return cut if len(cut) >= SHORTEST_STEM else word


def _is_same_stem(one: str, other: str) -> bool:
    """Whether two stems are one but for a letter before them: `يفهم`, `أفهم`."""
    short, long = sorted((one, other), key=len)
    if one == other or len(short) < SHORTEST_STEM:
        return one == other
    return long.endswith(short) or (one[1:] == other[1:] and len(one) > SHORTEST_STEM)
