"""The names that a written sentence holds, and whether a text has them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.folding import folded
from bot.language.names import TITLES
from bot.language.nations import NATION_OF
from bot.language.numbers import ORDINALS, SCALES, SMALL, TENS
from bot.language.sentences import split_sentences
from bot.language.support import REPORTING, root
from bot.language.words import STOP_WORDS

# `U.S.`, `Jean-Pierre`, `O'Brien`, `COVID-19`, `HACKED`
NAME = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-‐‑'’&][^\W_]+)*")
MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CALENDAR = frozenset({*MONTHS, *WEEKDAYS})
MAY_BE_PLAIN = frozenset({"may", "march", "us", "polish", "poles", "turkey"})
"""Words that name something only with a capital."""

# `April 4th`, `Apr. 4`; `4 April`, `4th of April`; `2024-04-04`
MONTH_NAMES = "|".join(f"{each[:3]}(?:{each[3:]})?" for each in MONTHS) + "|sept"
MONTH_DAY = re.compile(
    rf"\b(?P<month>{MONTH_NAMES})\.?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?!\d)", re.I
)
DAY_MONTH = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{MONTH_NAMES})\b", re.I
)
ISO_DATE = re.compile(r"\b(?:19|20)\d\d-(?P<month>\d\d)-(?P<day>\d\d)\b")
POSSESSIVE = re.compile(r"['’]s?$")  # `Biden's`
PLAIN_ENDING = re.compile(r"(?:tions?|ments|ities|ists|ness|isms?|ships?)$")  # `Negotiations`
LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
COUNTING = frozenset({*SMALL, *TENS, *ORDINALS, *SCALES})


@dataclass(frozen=True)
class Name:
    """A word that names somebody or something. `follows` is the name right before it, if any.

    `opens`: its capital may be that of a sentence's first word.
    """

    word: str
    follows: str = ""
    opens: bool = False


def names_in(sentence: str) -> tuple[Name, ...]:
    """Every word of a written text that must be taken for a name.

    A capital in the middle of a sentence; at its head, unless it is a word that opens
    sentences; all capitals; a nation, weekday or month however written; another script.
    """
    return tuple(
        name for start, end in split_sentences(sentence) for name in _names(sentence[start:end])
    )


def dates_in(text: str) -> frozenset[tuple[int, int]]:
    """The days of months that a text states, as (month, day)."""
    found = set()
    for pattern in (MONTH_DAY, DAY_MONTH):
        for each in pattern.finditer(text):
            month = next(
                at for at, name in enumerate(MONTHS, 1) if name[:3] == each["month"][:3].lower()
            )
            found.add((month, int(each["day"])))
    found |= {(int(each["month"]), int(each["day"])) for each in ISO_DATE.finditer(text)}
    return frozenset(found)


class Known:
    """The names that may be used: those of a text, and of the people who say it."""

    def __init__(self, text: str, people: str) -> None:
        words = [bare(each[0]) for each in NAME.finditer(f"{text} \n {people}")]
        self._text = f" {' '.join(words)} "
        self._words = frozenset(words) | {part for word in words for part in word.split()}
        self._small = frozenset(
            bare(each[0]) for each in NAME.finditer(text) if each[0][0].islower()
        )
        self._roots = frozenset(root(each) for each in self._small)
        joined = " ".join(words).split()
        pairs = (f"{one} {two}" for one, two in pairwise(joined))
        self._nations = {NATION_OF[each] for each in (*joined, *pairs) if each in NATION_OF}
        if "us" in joined and re.search(r"\bUS\b|\bU\.S\.", text):
            self._nations.add("U.S.")

    def has(self, name: Name) -> bool:
        """Whether the name stands there, and, of two in a row, whether they do in that order."""
        if not self._has_word(name.word):
            return name.opens and self._is_plain(name.word)
        if not name.follows or not self._is_only_a_name(name.word):
            return True
        if not self._is_only_a_name(name.follows):
            return True
        return f" {bare(name.follows)} {bare(name.word)} " in self._text

    def _has_word(self, word: str) -> bool:
        plain = bare(word)
        if plain in self._words or all(part in self._words for part in plain.split()):
            return True
        nation = NATION_OF.get(plain) or NATION_OF.get(_dotted(word))
        if word == "US":
            nation = "U.S."
        if nation and nation in self._nations:
            return True
        return plain.endswith("s") and plain[:-1] in self._words and len(plain) > 4

    def _is_plain(self, word: str) -> bool:
        """Whether the first word of a sentence is a plain one: said here in another form, or of
        a kind that names never are.
        """
        low = word.lower()
        return low in REPORTING or root(low) in self._roots or bool(PLAIN_ENDING.search(low))

    def _is_only_a_name(self, word: str) -> bool:
        """Whether the word is never a plain one here, nor a title, a day or a nation."""
        plain = bare(word)
        ordinary = plain in self._small or plain in TITLES or plain in CALENDAR
        return not (ordinary or plain in NATION_OF or plain in STOP_WORDS)


def bare(word: str) -> str:
    """A name without case, accents, a possessive ending and the stops of initials."""
    return folded(POSSESSIVE.sub("", word).replace(".", "").replace("’", "").replace("'", ""))


def _dotted(word: str) -> str:
    return POSSESSIVE.sub("", word).lower()


def _names(sentence: str) -> Iterator[Name]:
    before, end = "", 0
    for at, found in enumerate(NAME.finditer(sentence)):
        word = POSSESSIVE.sub("", found[0])
        joined = not sentence[end : found.start()].strip()
        end = found.end()
        if not word or not _is_name(word, opens=at == 0):
            before = ""
            continue
        opens = at == 0 and word[1:].islower()
        yield Name(word, before if joined else "", opens)
        before = "" if found[0] != word else word


def _is_name(word: str, *, opens: bool) -> bool:
    low = word.lower()
    if word[0].isdigit():
        return any(each.isupper() for each in word[1:])
    if not LATIN.search(word):
        return True
    if low.split("'")[0].split("’")[0] == "i" or low in COUNTING:
        return False
    if low in CALENDAR | NATION_OF.keys() and low not in MAY_BE_PLAIN:
        return True
    if opens and (word[1:].islower() or len(word) == 1):
        return len(word) > 1 and low not in STOP_WORDS and low not in SENTENCE_OPENERS
    return any(each.isupper() for each in word)
