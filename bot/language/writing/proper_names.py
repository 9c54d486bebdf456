"""The names that a written sentence holds, and whether a text has them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.folding import folded
from bot.language.irregular_forms import BASE_FORMS
from bot.language.lexicon import lexicon
from bot.language.names import TITLES
from bot.language.number_words import ORDINALS, SCALES, SMALL, TENS
from bot.language.sentences import split_sentences
from bot.language.telling.reporting import SAYING
from bot.language.words import STOP_WORDS
from bot.language.writing.calendar_dates import CALENDAR, MONTH_OF
from bot.language.writing.demonyms import NATION_OF
from bot.language.writing.plain_words import is_plain_word, may_be_a_name
from bot.language.writing.support import REPORTING, root
from bot.language.writing.titles import ALL_TITLES, titles_like

# `U.S.`, `Jean-Pierre`, `O'Brien`, `COVID-19`, `HACKED`
NAME = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-‐‑'’&][^\W_]+)*")
MAY_BE_PLAIN = frozenset({"may", "march", "us", "polish", "poles", "turkey"})
"""Words that name something only with a capital."""

PREFIXED = re.compile(r"^(?:non|anti|pro|ex|pre|post|mid)[-‐‑](?=[A-Z])")  # `non-NATO`
POSSESSIVE = re.compile(r"['’]s?$")  # `Biden's`
LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
SHORTEST_STRANGE = 3
SHORTEST_PLAIN = 4
VERBS = lexicon("has had was were will would can could may might must should did went came met")
POLITE = frozenset({"mr", "ms"})
"""Say of anybody no more than respect."""

BARE_OPENER = re.compile(r"(?:s|ing|ly|ed|tion|ment|ness|ity|ism)$")  # `Officials`, `Funding`
BARE_BEFORE = frozenset({"", "and", "but", "that", "as", "while", "when", "because"})
COUNTING = frozenset({*SMALL, *TENS, *ORDINALS, *SCALES})


TITLE_CASE_WORDS = 4
TITLE_CASE_SHARE = 0.75
"""A headline in which so many of the longer words have capitals is set in them throughout."""

INITIAL = re.compile(r"(?<=[a-z]{2}) [a-z](?= [a-z]{2})")  # `barbara a wolanin`
APART = " | "
"""Between lines: the end of one person's name and the start of the next are no name together."""


@dataclass(frozen=True)
class Name:
    """A word that names somebody or something. `follows` is the name right before it, if any.

    `opens`: its capital may be that of a sentence's first word; `leads_to` is then the word behind
    it. `is_titled`: its capital may be that of a headline's style.
    """

    word: str
    follows: str = ""
    opens: bool = False
    leads_to: str = ""
    is_titled: bool = False


class Known:
    """The words and names that may be used: those of a text, and of the people who say it."""

    def __init__(self, text: str, people: str, *, english: bool = True) -> None:
        lines = f"{text}\n{people}".splitlines()
        found = [word for line in lines for word in _words(line)]
        words = [bare(each) for each in found]
        self._english = english
        spoken = APART.join(" ".join(map(bare, _words(line))) for line in lines)
        self._text = f" {spoken} {APART} {INITIAL.sub('', f' {spoken} ')} "
        self.words = frozenset(words) | {part for word in words for part in word.split()}
        small = [each for each in found if each[0].islower()]
        self._small = frozenset(part for each in small for part in bare(each).split())
        self._roots = frozenset(root(part) for part in self.words)
        self._small_roots = frozenset(root(each) for each in self._small)
        joined = " ".join(words).split()
        pairs = (f"{one} {two}" for one, two in pairwise(joined))
        self.nations = {NATION_OF[each] for each in (*joined, *pairs) if each in NATION_OF}
        if "us" in joined and re.search(r"\bUS\b|\bU\.S\.", text):
            self.nations.add("U.S.")

    def lacks(self, sentence: str) -> str | None:
        """The first word of a written text that may be a name and is none of these."""
        for start, end in split_sentences(sentence):
            for name in self._names(sentence[start:end]):
                if not self._has(name):
                    return name.word
        return next(self._strange(sentence), None)

    def _names(self, sentence: str) -> Iterator[Name]:
        """Every word that must be taken for a name.

        A capital in the middle of a sentence; at its head, unless it is a word that opens
        sentences; all capitals; a nation, weekday or month however written; another script;
        and a word that the text has with a capital alone.
        """
        titled = _is_title_case(sentence)
        before, end = "", 0
        words = list(NAME.finditer(sentence))
        for at, found in enumerate(words):
            word = POSSESSIVE.sub("", found[0])
            joined = not sentence[end : found.start()].strip()
            end = found.end()
            named = bool(word) and (_is_name(word, opens=at == 0) or self._is_small_name(word))
            if not named:
                before = ""
                continue
            bare_word = word[1:].islower() and found[0] == word
            yield Name(
                word,
                follows=before if joined else "",
                opens=at == 0 and bare_word,
                leads_to=_leads_to([each[0] for each in words[at + 1 : at + 3]]),
                is_titled=titled and bare_word,
            )
            is_label = at == 0 and bare_word and self._is_no_name(word)
            before = word if found[0] == word and not is_label else ""

    def _is_small_name(self, word: str) -> bool:
        """Whether a word in lower case is here only ever written with a capital."""
        plain = bare(word)
        return (
            word.islower()
            and plain in self.words
            and plain not in self._small
            and plain not in STOP_WORDS
            and not (is_plain_word(word) if self._english else False)
        )

    def _is_no_name(self, word: str) -> bool:
        """Whether a word at a sentence's head is a plain one, and nobody's name or title: said, or
        `Larger pools`, `Shown the letter`; not `Archduke`.
        """
        low = word.lower()
        is_said = self._is_said(low) or BARE_OPENER.search(low) or low in BASE_FORMS
        return bool(is_said or _compares(low)) and is_plain_word(low) and not may_be_a_name(low)

    def _has(self, name: Name) -> bool:
        """Whether the name stands there, and, of two in a row, whether they do in that order."""
        if not self._has_word(name.word):
            return self._is_plain(name)
        if not name.follows or self._is_loose(name.word) or self._is_loose(name.follows):
            return True
        if self._is_plain(name):
            return True
        return f" {bare(name.follows)} {bare(name.word)} " in self._text

    def _has_word(self, word: str) -> bool:
        word = PREFIXED.sub("", word)
        plain = bare(word)
        if plain in self.words or f" {plain} " in self._text:
            return True
        parts = re.split(r"[-‐‑–]", word)
        if len(parts) > 1 and (parts[1].islower() or self._are_nations(parts)):
            return all(self._has_part(each) for each in parts if each)
        nation = NATION_OF.get(plain) or NATION_OF.get(_dotted(word))
        if word == "US":
            nation = "U.S."
        if nation and nation in self.nations:
            return True
        said_otherwise = (*titles_like(plain), MONTH_OF.get(plain, plain))
        if plain in POLITE or not self.words.isdisjoint(said_otherwise):
            return True
        if len(plain) <= 4:
            return False
        return (plain.endswith("s") and plain[:-1] in self.words) or f"{plain}s" in self.words

    def _has_part(self, part: str) -> bool:
        if part.islower():
            return self._is_said(part) or is_plain_word(part)
        return self._has_word(part)

    def _are_nations(self, parts: Iterable[str]) -> bool:
        return all(bare(each) in NATION_OF or each == "US" for each in parts)

    def _is_plain(self, name: Name) -> bool:
        """Whether a word has its capital from its place alone: said here in another form, or at a
        sentence's head in the dictionary as nothing but a plain word, and used as one.
        """
        low = name.word.lower()
        if not (name.opens or name.is_titled):
            return False
        if low in REPORTING or low in STOP_WORDS or root(low) in self._small_roots:
            return True
        if not name.opens or not self._english or len(low) < SHORTEST_PLAIN:
            return False  # `Xi` is a letter as well
        if not BARE_OPENER.search(low) and _may_be_a_verb(name.leads_to):
            return False  # `Macron wants`: a plain noun would have its article
        return is_plain_word(low) and not may_be_a_name(low)

    def _is_loose(self, word: str) -> bool:
        """Whether the word stands beside any name: a title, a day, a nation, a plain opener."""
        plain = bare(word)
        return plain in ALL_TITLES | CALENDAR | MONTH_OF.keys() | NATION_OF.keys() | STOP_WORDS

    def _strange(self, sentence: str) -> Iterator[str]:
        """Words in lower case that are neither said nor plain: `bechtel`, `zelensky`."""
        words = list(WORD.finditer(sentence))
        for at, found in enumerate(words):
            word = found[0]
            if not word[0].islower() or len(word) < SHORTEST_STRANGE or self._is_said(word):
                continue
            named = may_be_a_name(word) and _is_where_names_are(words, at)
            if named or not self._english or not is_plain_word(word):
                yield word

    def _is_said(self, word: str) -> bool:
        plain = bare(word)
        if plain in self.words or (plain in STOP_WORDS and self._english):
            return True
        return root(plain) in self._roots


def _compares(low: str) -> bool:
    """`larger`, `bigger`: more of what a plain word says."""
    stem = low.removesuffix("er")
    return stem != low and not STOP_WORDS.isdisjoint((stem, f"{stem}e", stem[:-1]))


def _words(line: str) -> list[str]:
    return [each[0] for each in NAME.finditer(line)]


@lru_cache(maxsize=1 << 15)  # speech says the same names again and again
def bare(word: str) -> str:
    """A name without case, accents, a possessive ending and the stops of initials."""
    return folded(POSSESSIVE.sub("", word).replace(".", "").replace("’", "").replace("'", ""))


def _dotted(word: str) -> str:
    return POSSESSIVE.sub("", word).lower()


def _leads_to(behind: list[str]) -> str:
    """The word right behind, unless it is a noun before its verb: `Team members were asked`."""
    is_a_noun = len(behind) > 1 and behind[0].endswith("s") and behind[1].lower() in VERBS
    return "" if is_a_noun or not behind else behind[0]


def _may_be_a_verb(word: str) -> bool:
    low = word.lower()
    if low in VERBS or low in SAYING:
        return True
    return low.endswith(("s", "ed")) and low not in STOP_WORDS


def _is_title_case(sentence: str) -> bool:
    longer = [each[0] for each in WORD.finditer(sentence) if len(each[0]) > 3]
    capitals = sum(each[0].isupper() and each[1:].islower() for each in longer)
    return len(longer) >= TITLE_CASE_WORDS and capitals >= TITLE_CASE_SHARE * len(longer)


def _is_where_names_are(words: list[re.Match[str]], at: int) -> bool:
    """Whether a word stands behind a title, or bare before a verb of speech: `trump said`."""
    before = words[at - 1][0].lower() if at else ""
    after = words[at + 1][0].lower() if at + 1 < len(words) else ""
    return before in TITLES or (after in SAYING and before in BARE_BEFORE)


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
