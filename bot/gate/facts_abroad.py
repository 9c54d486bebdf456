"""The facts of a sentence in another language than English: its marks, numbers, days and names."""

import re
from itertools import pairwise

from bot.gate.evidence_abroad import EvidenceAbroad
from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.language.sentences import split_sentences
from bot.language.writing.characters import has_strange_marks
from bot.language.writing.foreign_numbers import amounts
from bot.language.writing.foreign_words import (
    is_among,
    is_in_compound,
    is_written_in,
    lower_words,
    words_in,
)

REPORTING_NOUNS = lexicon(
    "angaben ansicht meinung aussage worten bericht frage antwort ende anfang beginn"
)
"""German nouns in which others' words are told; they need not be said."""

ENGLISH = lexicon("the of and with for by from that this says said percent its in on at up")

SIGNS = {
    "%": ("prozent", "cent", "ciento", "cento"), "€": ("euro",), "£": ("pfund", "livre", "libra"),
    "$": ("dollar", "dólar", "دولار"), "¥": ("yen",),
}  # fmt: skip


def strange_fact_abroad(text: str, evidence: EvidenceAbroad) -> str | None:
    """What the sentence states and its turns do not; None when they state all of it."""
    gate = _Facts(evidence)
    found = (
        (gate.has_strange_marks(text), "has quotation marks, a link or markup"),
        (not gate.states_numbers(text), "has a number that is not in its turns"),
        (not gate.tells_days(text), "has a day that is not in its turns"),
        (not gate.states_names(text), "has a name that is not in its turns"),
        (gate.is_partly_english(text), "is in another language"),
    )
    return next((why for is_so, why in found if is_so), None)


class _Facts:
    """The turns of a written sentence, and what they state."""

    def __init__(self, evidence: EvidenceAbroad) -> None:
        self._evidence = evidence
        self._language = evidence.language
        self._tongue = evidence.tongue
        self._said = evidence.said
        self._words = evidence.words
        self._capitals = evidence.capitals

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
        return any(not self._evidence.is_empty(each) and each not in self._words for each in words)

    def _may_stand(self, word: str, *, opens: bool) -> bool:
        if not word[0].isupper() or folded(word) in self._words:
            return True
        if folded(word.removesuffix("s")) in self._words:  # `Kesslers`
            return True
        low = word.casefold()
        if opens and (self._evidence.is_empty(low) or low in self._capitals.small):
            return True
        if not self._tongue.has_capital_nouns:
            return False
        if low in REPORTING_NOUNS or is_among(word, self._words) or word in self._capitals.nouns:
            return True
        return is_in_compound(low, self._words)

    def _is_made_up(self, one: str, two: str) -> bool:
        """Whether two names stand side by side that do not here: `Peter Voss`."""
        if not (one[0].isupper() and two[0].isupper()) or self._evidence.is_empty(one):
            return False
        if self._tongue.has_capital_nouns and not self._capitals.nouns.isdisjoint((one, two)):
            return False
        pair = rf"\b{re.escape(folded(one))} (?:\w+ )?{re.escape(folded(two))}\b"
        return re.search(pair, folded(self._said)) is None
