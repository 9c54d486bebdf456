"""The cited turns of a sentence in another language than English, in the words of that language."""

from functools import cached_property

from bot.gate.evidence import Evidence
from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.language.writing.foreign_words import (
    Capitals,
    bare_word,
    capitals_of,
    folded_words,
    stop_words,
    words_in,
)
from bot.language.writing.tongues import TONGUES, Tongue

CREDITING = lexicon(
    "laut zufolge gemäß selon d'après según segundo conforme secondo قال قالت يقول تقول بحسب"
)
"""Words that say no more than that somebody says it."""


class EvidenceAbroad:
    """What a sentence's turns hold, and which words of it say anything."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.language = evidence.transcript.language
        self.tongue: Tongue = TONGUES[self.language]

    @cached_property
    def said(self) -> str:
        """What is said in the turns, and what those who speak are called."""
        return self.evidence.said

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of that, folded."""
        return frozenset(folded_words(self.said))

    @cached_property
    def capitals(self) -> Capitals:
        """How the whole transcript uses capitals."""
        return capitals_of(tuple(turn.text for turn in self.evidence.transcript.turns))

    @property
    def is_cased(self) -> bool:
        """Whether a name can be told from a word by its capital."""
        return self.tongue.script == "LATIN"

    def content(self, text: str) -> list[str]:
        """The words of the text that say something."""
        words = (bare_word(each) for each in words_in(text))
        return [each for each in words if len(each) > 2 and not self.is_empty(each)]

    def is_empty(self, word: str) -> bool:
        """Whether it says nothing itself: a small word, a denial, `laut`."""
        low = word.casefold()
        empty = stop_words(self.language) | self.tongue.denials | CREDITING
        return low in empty or bare_word(low) in empty

    def is_speaker(self, word: str) -> bool:
        """Whether the word is of the name of somebody who speaks in the transcript."""
        names = " ".join(each.name for each in self.evidence.transcript.speakers)
        return folded(word) in folded(names).split()
