"""Whether a word is plain English, by the spelling dictionary that `spylls` brings along.

A written word that its turns do not hold must be a plain one, or else it may be a name that
was written without a capital.
"""

import re
from functools import cache, lru_cache
from importlib.resources import files

from spylls.hunspell import Dictionary

from bot.language.lexicon import lexicon

BRITISH = (
    ("our", "or"),
    ("isa", "iza"),
    ("ise", "ize"),
    ("isi", "izi"),
    ("tre", "ter"),
    ("ence", "ense"),
    ("lled", "led"),
    ("lling", "ling"),
    ("ogue", "og"),
)
"""British spellings and what the dictionary, an American one, has for them."""

PREFIX = re.compile(r"^(?:re|un|non|co|pre|anti|multi|over|under|mis|sub|inter|mid|post|pro)-?")
SHORTEST_STEM = 4
MODERN = lexicon(
    """
    outsized livestream podcaster telehealth telework rideshare influencer chatbot frontline rollout
    offseason reskilling upskill onboarding decarbonize decarbonization fintech crypto cyberattack
    cybersecurity hackathon backend frontend weeklong primetime prosecutorial stormwater teardown
    drawdown fundraise lockdown comorbidity underserved homebuyer homebuilder homebuilding airlift
    walkout rezone upzoning carjacking doomscroll paywall deepfake ransomware multiyear
    """
)
"""Words of the news that the dictionary lacks."""


@lru_cache(maxsize=20_000)
def is_plain_word(word: str) -> bool:
    """Whether the dictionary has the word in lower case, with or without a prefix: `colour`."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    if _spells(low) or any(one in low and _spells(low.replace(one, two)) for one, two in BRITISH):
        return True
    if not MODERN.isdisjoint((low, low.removesuffix("s"))):
        return True
    bare = PREFIX.sub("", low)
    return bare != low and len(bare) >= SHORTEST_STEM and _spells(bare)


def may_be_a_name(word: str) -> bool:
    """Whether somebody or something is called by the word, whatever else it means: `Brown`."""
    return word[:1].upper() + word[1:].lower() in _names()


def _spells(low: str) -> bool:
    return bool(_dictionary().lookup(low)) and bool(low)


@cache
def _dictionary() -> Dictionary:
    """Read once, at the first use: it takes half a second."""
    return Dictionary.from_files(str(files("spylls.hunspell") / "data" / "en" / "en_US"))


@cache
def _names() -> frozenset[str]:
    stems = (each.stem for each in _dictionary().dic.words)
    return frozenset(each for each in stems if each[:1].isupper() and each[1:].islower())
