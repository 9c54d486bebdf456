"""The gate for sentences in other languages than English: what can be held without their grammar.

Numbers, days and names must be said, most words too; and a sentence that says the same must name
whom the written one names, or be theirs, and deny what it denies.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from bot.gate.evidence import Evidence
from bot.gate.evidence_abroad import EvidenceAbroad
from bot.gate.facts_abroad import strange_fact_abroad
from bot.language.folding import folded
from bot.language.sentences import split_sentences
from bot.language.writing.foreign_words import folded_words, is_among, lower_words, words_in
from bot.language.writing.stitches import is_stitched

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


def objection_abroad(text: str, evidence: Evidence) -> str | None:
    """Why a sentence in a language of `TONGUES` may not be shown; None when it may."""
    abroad = EvidenceAbroad(evidence)
    if why := strange_fact_abroad(text, abroad):
        return why
    if is_stitched(text, evidence.sentences):
        return "joins parts of two sentences"
    return _Said(abroad).is_unsaid(text)


@dataclass(frozen=True)
class _Near:
    """A sentence of the turns that says the same, whose it is, and the words in common."""

    sentence: str
    speaker: str
    shared: int


class _Said:
    """The turns of a written sentence, and whether they say it."""

    def __init__(self, abroad: EvidenceAbroad) -> None:
        self._abroad = abroad
        self._evidence = abroad.evidence
        self._tongue = abroad.tongue
        self._words = abroad.words
        self._capitals = abroad.capitals

    def is_unsaid(self, text: str) -> str | None:
        """Whether its turns do not say it, say it of others, or deny it."""
        content = self._abroad.content(text)
        held = sum(is_among(each, self._words) for each in content)
        if held < (LEAST_SUPPORT if self._abroad.is_cased else LEAST_UNCASED) * len(content):
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
        if not self._abroad.is_cased:
            return [each for each in words if self._abroad.is_speaker(each)]
        return [
            each
            for at, each in enumerate(words)
            if each[0].isupper() and (at or not self._abroad.is_empty(each))
            if each.casefold() not in self._capitals.small and self._is_person(each)
        ]

    def _is_person(self, word: str) -> bool:
        """Whether a capital is that of a name: where nouns have one, beside another such."""
        if not self._tongue.has_capital_nouns or self._abroad.is_speaker(word):
            return True
        return word in self._capitals.in_names

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
        if not self._abroad.is_empty(others[0]):
            return not is_among(others[0], self._words)
        written = [folded(each) for each in words]
        taken = [each for each in own if each not in written]
        return len(taken) == 1 and not self._abroad.is_empty(taken[0])

    def _is_added_to(self, text: str, near: Collection[_Near], names_somebody: bool) -> bool:
        """Whether it is a sentence of the turns with words put beside it; one may be the verb by
        which somebody says it.
        """
        words = [folded(each) for each in words_in(text)]
        own = [
            each
            for each in words_in(text)
            if not (is_among(each, self._words) or self._abroad.is_empty(each))
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
