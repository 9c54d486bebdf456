"""The persons that a sentence mentions, in order: whom a later `he` or `she` may mean."""

import re
from dataclasses import dataclass
from itertools import pairwise

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.lexicon import lexicon
from bot.language.names import TITLES
from bot.language.telling.persons import HE_NAMES, ONE_PERSON, SHE_NAMES
from bot.language.telling.placed_words import Word
from bot.language.telling.reporting import PERSON_TITLES
from bot.language.telling.sources import CALENDAR, DETERMINERS, INSIDE_NAMES
from bot.language.topics.nations import NATION_OF

NOT_PERSONS = lexicon(
    """
    congress senate house parliament pentagon kremlin white capitol democrats republicans party
    street avenue road county city state states university college school church hospital bank
    court council committee department ministry agency office company association union north
    south east west covid english news times post journal
    """
)
"""Capitals that nobody is called by; a name that has one of them is not a person's."""

APPOSED = re.compile(r",\s*(?:\w+ )?")  # `Ann Lee, a coastal engineer`
PLACED = lexicon("in at from near across into outside inside around through")
"""Before a capital they make it a place: `in Beijing`."""


@dataclass(frozen=True)
class Mention:
    """Somebody mentioned: `key` are the words to know them by, `shown` how they are called.

    `is_known`: surely a person; else a capital that may be one, and only stands in the way.
    """

    key: frozenset[str]
    shown: str
    place: int
    is_known: bool
    end: int = 0
    is_described: bool = False

    @property
    def words(self) -> frozenset[str]:
        """All the words of the name or phrase, in lower case."""
        return frozenset(self.shown.lower().replace(".", "").split())


def mentions(sentence: str, words: list[Word], persons: frozenset[str]) -> tuple[Mention, ...]:
    """The persons named or described in the sentence, and the capitals that may be persons.

    `persons`: the words of which the transcript makes people's names.
    """
    found: list[Mention] = []
    at = 0
    while at < len(words):
        end = _name_end(words, at)
        if end > at:
            mention = _named(sentence, words, at, end, persons)
        else:
            mention, end = _described(sentence, words, at), at + 1
        if mention:
            _add(found, mention, sentence)
        at = end
    return tuple(found)


def _add(found: list[Mention], mention: Mention, sentence: str) -> None:
    """Add it, or join it to the one before that it explains: `Ann Lee, a coastal engineer`."""
    before = found[-1] if found else None
    if before is None or APPOSED.fullmatch(sentence[before.end : mention.place]) is None:
        found.append(mention)
        return
    name = mention if before.is_described else before
    if mention.is_described == before.is_described or not name.is_known:
        found.append(mention)
        return
    key = before.key | mention.key
    found[-1] = Mention(key, name.shown, before.place, True, end=mention.end)


def _name_end(words: list[Word], start: int) -> int:
    """Where the name that starts there ends: behind its last word; `start` if none does."""
    end = start
    while end < len(words) and (end == start or not words[end].gap):
        word = words[end]
        links = end > start and word.low in INSIDE_NAMES and _is_name(words, end + 1)
        if not (_is_name(words, end) or links) or word.low == "and":
            break
        end += 1
    return end


def _is_name(words: list[Word], at: int) -> bool:
    if at >= len(words) or not words[at].is_capital or words[at].low in CALENDAR:
        return False
    opens = at == 0 or any(mark in words[at].gap for mark in ".?!:“\"'‘")
    return not (opens and words[at].base in SENTENCE_OPENERS)


def _named(
    sentence: str, words: list[Word], start: int, end: int, persons: frozenset[str]
) -> Mention | None:
    parts = [word.base.strip(".") for word in words[start:end]]
    key = frozenset(part for part in parts if part not in TITLES | INSIDE_NAMES)
    if _is_called_on(words, start, end) or not key:
        return None
    if not NOT_PERSONS.isdisjoint(parts) or any(word.text.isupper() for word in words[start:end]):
        return None
    if key <= _NATIONS or any(f"{one} {two}" in NATION_OF for one, two in pairwise(parts)):
        return None
    titled = parts[0] in PERSON_TITLES and end - start > 1
    is_known = titled or not persons.isdisjoint(key) or not key.isdisjoint(HE_NAMES | SHE_NAMES)
    if not is_known and start and words[start - 1].low in PLACED:
        return None
    shown = sentence[words[start].start : words[end - 1].end]
    place, end_place = words[start].start, words[end - 1].end
    return Mention(key, _without_possessive(shown), place, is_known, end_place)


_NATIONS = frozenset(word for name in NATION_OF for word in (*name.split(), name))


def _is_called_on(words: list[Word], start: int, end: int) -> bool:
    """Whether the name is that of who is spoken to: `Well, Steve, he said …`, `Daniel, …`."""
    after = words[end].gap if end < len(words) else ","
    before = words[start].gap if start else ","
    return end - start <= 2 and before.endswith(",") and after.startswith(",")


def _described(sentence: str, words: list[Word], at: int) -> Mention | None:
    """`the mayor`, `my manager`: a noun for one person behind a word that points at it."""
    word = words[at]
    if word.base not in ONE_PERSON or word.is_capital:
        return None
    start = at
    while start and at - start < 4 and not words[start].gap:
        start -= 1
        if words[start].low in DETERMINERS:
            shown = sentence[words[start].start : word.end]
            key = frozenset({word.base})
            place = words[start].start
            return Mention(key, _without_possessive(shown), place, True, word.end, True)
    return None


def _without_possessive(name: str) -> str:
    return name[:-2] if name.endswith(("'s", "’s")) else name
