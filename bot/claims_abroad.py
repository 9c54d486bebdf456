"""The gate for sentences in other languages than English: what can be held without their grammar.

Numbers, days and names must be said, most words too; and a sentence that says the same must name
whom the written one names, or be theirs, and deny what it denies.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.evidence import Evidence
from bot.language.characters import has_strange_marks
from bot.language.folding import folded
from bot.language.foreign_numbers import amounts
from bot.language.foreign_words import (
    bare_word,
    capitals_of,
    folded_words,
    is_among,
    is_in_compound,
    is_written_in,
    lower_words,
    stop_words,
    words_in,
)
from bot.language.lexicon import lexicon
from bot.language.sentences import split_sentences
from bot.language.stitches import is_stitched
from bot.language.tongues import TONGUES, Tongue

LEAST_SUPPORT = 0.5
"""The share of a sentence's own words that its turns must hold."""

LEAST_UNCASED = 0.75
"""The same where a name cannot be told from a word by its capital."""

SAME_SHARE = 0.25
"""The share of a sentence's words from which another speaks of the same."""

NEAREST_SHARE = 0.5
"""Of the most words in common: whose sentence has fewer did not say it."""

SHORTEST_COPY = 4
ARABIC_AND = "وف"
"""Written onto the word behind it: `ولن`, `and will not`."""

# `Nous fermerons en juin, et nous n'avons pas …`
CLAUSES = re.compile(r"[,;:،؛–—]|\b(?:und|aber|oder|et|mais|ou|y|pero|e|mas|ma)\b")
REPORTING_NOUNS = lexicon(
    "angaben ansicht meinung aussage worten bericht frage antwort ende anfang beginn"
)
"""German nouns in which others' words are told; they need not be said."""

ENGLISH = lexicon("the of and with for by from that this says said percent its in on at up")
CREDITING = lexicon(
    "laut zufolge gemäß selon d'après según segundo conforme secondo قال قالت يقول تقول بحسب"
)
"""Words that say no more than that somebody says it."""

SIGNS = {
    "%": ("prozent", "cent", "ciento", "cento"), "€": ("euro",), "£": ("pfund", "livre", "libra"),
    "$": ("dollar", "dólar", "دولار"), "¥": ("yen",),
}  # fmt: skip


def objection_abroad(text: str, evidence: Evidence) -> str | None:
    """Why a sentence in a language of `TONGUES` may not be shown; None when it may."""
    gate = _Gate(evidence)
    found = (
        (gate.has_strange_marks(text), "has quotation marks, a link or markup"),
        (not gate.states_numbers(text), "has a number that is not in its turns"),
        (not gate.tells_days(text), "has a day that is not in its turns"),
        (not gate.states_names(text), "has a name that is not in its turns"),
        (gate.is_partly_english(text), "is in another language"),
        (is_stitched(text, evidence.sentences), "joins parts of two sentences"),
    )
    return next((why for is_so, why in found if is_so), None) or gate.is_unsaid(text)


@dataclass(frozen=True)
class _Near:
    """A sentence of the turns that says the same, whose it is, and the words in common."""

    sentence: str
    speaker: str
    shared: int


class _Gate:
    """The turns of a written sentence, in the words of their language."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._language = evidence.transcript.language
        self._tongue: Tongue = TONGUES[self._language]
        self._said = f"{evidence.text} {evidence.people}"
        self._words = folded_words(self._said)
        self._capitals = capitals_of(tuple(turn.text for turn in evidence.transcript.turns))

    def has_strange_marks(self, text: str) -> bool:
        """As in English, but that words which are not said may have the language's letters."""
        script = self._tongue.script
        own = " ".join(each for each in words_in(text) if is_written_in(each, script))
        return has_strange_marks(text, f"{self._said} {own}")

    def states_numbers(self, text: str) -> bool:
        """Whether every number is said, of the same measure if it has one there."""
        said = amounts(self._said, self._language, self._tongue.measures)
        values = {value for value, _ in said}
        for value, measure in amounts(text, self._language, self._tongue.measures):
            is_said = {(value, measure), (value, "")} & said if measure else value in values
            if not is_said:
                return False
        low = self._said.casefold()
        signs = (each for each in SIGNS if each in text and each not in low)
        return all(any(word in low for word in SIGNS[each]) for each in signs)

    def tells_days(self, text: str) -> bool:
        """Whether months, weekdays, `tomorrow`, `next year` and shares are those that are said."""
        words, said = lower_words(text), lower_words(self._said)
        if not (words & self._tongue.exact) <= said:
            return False
        ways = (self._tongue.past, self._tongue.coming)
        return not any(words & way and not said & way for way in ways)

    def states_names(self, text: str) -> bool:
        """Whether every capital is that of a word said here, or of one that is no name."""
        for start, end in split_sentences(text):
            words = words_in(text[start:end])
            if not all(self._may_stand(each, opens=at == 0) for at, each in enumerate(words)):
                return False
            if any(self._is_made_up(one, two) for one, two in pairwise(words)):
                return False
        return True

    def is_partly_english(self, text: str) -> bool:
        """Whether it has small words of English that are not said, nor words of its language."""
        words = lower_words(text) & ENGLISH
        return any(not self._is_empty(each) and each not in self._words for each in words)

    def is_unsaid(self, text: str) -> str | None:
        """Whether its turns do not say it, say it of others, or deny it."""
        content = self._content(text)
        held = sum(is_among(each, self._words) for each in content)
        if held < (LEAST_SUPPORT if self._is_cased else LEAST_UNCASED) * len(content):
            return "says what its turns do not"
        people = self._people(text)
        rest = [each for each in content if each not in people]
        near = list(self._near(rest))
        if near and not all(self._is_of(each, near) for each in people):
            return "says of somebody what is said of others"
        if self._is_altered(text, near):
            return "has a word in the place of its turns'"
        if self._is_added_to(text, near, bool(people)):
            return "adds words to what its turns say"
        if self._is_contrary(text, rest, near):
            return "says the contrary of its turns"
        return None

    @property
    def _is_cased(self) -> bool:
        return self._tongue.script == "LATIN"

    def _may_stand(self, word: str, *, opens: bool) -> bool:
        if not word[0].isupper() or folded(word) in self._words:
            return True
        if folded(word.removesuffix("s")) in self._words:  # `Kesslers`
            return True
        low = word.casefold()
        if opens and (self._is_empty(low) or low in self._capitals.small):
            return True
        if not self._tongue.has_capital_nouns:
            return False
        if low in REPORTING_NOUNS or is_among(word, self._words) or word in self._capitals.nouns:
            return True
        return is_in_compound(low, self._words)

    def _is_made_up(self, one: str, two: str) -> bool:
        """Whether two names stand side by side that do not here: `Peter Voss`."""
        if not (one[0].isupper() and two[0].isupper()) or self._is_empty(one):
            return False
        if self._tongue.has_capital_nouns and not self._capitals.nouns.isdisjoint((one, two)):
            return False
        pair = rf"\b{re.escape(folded(one))} (?:\w+ )?{re.escape(folded(two))}\b"
        return re.search(pair, folded(self._said)) is None

    def _content(self, text: str) -> list[str]:
        words = (bare_word(each) for each in words_in(text))
        return [each for each in words if len(each) > 2 and not self._is_empty(each)]

    def _is_empty(self, word: str) -> bool:
        """Whether it says nothing itself: a small word, a denial, `laut`."""
        low = word.casefold()
        empty = stop_words(self._language) | self._tongue.denials | CREDITING
        return low in empty or bare_word(low) in empty

    def _near(self, content: Collection[str]) -> Iterator[_Near]:
        """Each sentence that says the same."""
        for turn in self._evidence.turns:
            name = self._evidence.transcript.name_of(turn)
            for start, end in split_sentences(turn.text):
                sentence = turn.text[start:end]
                shared = _shared(content, sentence)
                is_near = shared and shared >= SAME_SHARE * len(content)
                if is_near and sentence in self._evidence.sentences:
                    yield _Near(sentence, name, shared)

    def _people(self, text: str) -> list[str]:
        """The names in the text; without capitals, those of the speakers alone."""
        words = words_in(text)
        if not self._is_cased:
            return [each for each in words if self._is_speaker(each)]
        return [
            each
            for at, each in enumerate(words)
            if each[0].isupper() and (at or not self._is_empty(each))
            if each.casefold() not in self._capitals.small and self._is_person(each)
        ]

    def _is_person(self, word: str) -> bool:
        """Whether a capital is that of a name: where nouns have one, beside another such."""
        if not self._tongue.has_capital_nouns or self._is_speaker(word):
            return True
        return word in self._capitals.in_names

    def _is_speaker(self, word: str) -> bool:
        names = " ".join(each.name for each in self._evidence.transcript.speakers)
        return folded(word) in folded(names).split()

    def _is_of(self, name: str, near: Collection[_Near]) -> bool:
        """Whether one of the nearest sentences names the person, or is theirs."""
        most = max(each.shared for each in near)
        nearest = (each for each in near if each.shared >= NEAREST_SHARE * most)
        told = (folded(f"{each.speaker} {each.sentence}") for each in nearest)
        return any(f" {folded(name)} " in f" {each} " for each in told)

    def _is_altered(self, text: str, near: Collection[_Near]) -> bool:
        """Whether one of its words is not said, and all others are those of one clause; or a
        small word stands where the clause has one that says something.
        """
        words = words_in(text)
        parts = (part for one in near for part in (one.sentence, *CLAUSES.split(one.sentence)))
        clauses = ([folded(each) for each in words_in(part)] for part in parts)
        return len(words) >= SHORTEST_COPY and any(self._has_other(words, own) for own in clauses)

    def _has_other(self, words: Sequence[str], own: Sequence[str]) -> bool:
        others = [word for word in words if folded(word) not in own]
        if len(others) != 1 or abs(len(words) - len(own)) > 1:
            return False
        if not self._is_empty(others[0]):
            return not is_among(others[0], self._words)
        written = [folded(each) for each in words]
        taken = [each for each in own if each not in written]
        return len(taken) == 1 == len(others) and not self._is_empty(taken[0])

    def _is_added_to(self, text: str, near: Collection[_Near], names_somebody: bool) -> bool:
        """Whether it is a sentence of the turns with words put beside it; one may be the verb by
        which somebody says it.
        """
        words = [folded(each) for each in words_in(text)]
        own = [
            each
            for each in words_in(text)
            if not (is_among(each, self._words) or self._is_empty(each))
        ]
        if len(own) <= names_somebody:
            return False
        sentences = ([folded(each) for each in words_in(one.sentence)] for one in near)
        return any(
            len(each) >= SHORTEST_COPY and all(word in words for word in each) for each in sentences
        )

    def _is_contrary(self, text: str, content: Collection[str], near: Collection[_Near]) -> bool:
        """Whether it denies what no clause that is nearest to it does, or the reverse."""
        clauses = [part for each in near for part in CLAUSES.split(each.sentence)]
        shares = [_shared(content, each) for each in clauses]
        closest = [c for c, shared in zip(clauses, shares, strict=True) if shared == max(shares)]
        denies = self._denies(text)
        return bool(closest) and all(self._denies(each) != denies for each in closest)

    def _denies(self, text: str) -> bool:
        words = lower_words(text)
        words |= {each[1:] for each in words if each[0] in ARABIC_AND}
        return not self._tongue.denials.isdisjoint(words)


def _shared(content: Collection[str], sentence: str) -> int:
    words = folded_words(sentence)
    return sum(is_among(each, words) for each in content)
