"""A figure as it is stated: in what words, of when and how much of it, for certain or not."""

import re
from dataclasses import dataclass
from functools import cached_property

from bot.language.lexicon import lexicon
from bot.language.roots import likes_of
from bot.language.spoken import Spoken
from bot.language.topics.figures import MONTHS, WEEKDAYS, Figure
from bot.language.words import words_of

# `Well, I think that`, `No, actually,`: how talk takes a run-up
RUN_UP = re.compile(
    r"(?:(?:well|and|so|but|no|yes|look|oh|actually|in fact|i think|i believe|i know|we know|"
    r"i'm sure|i'd say|i understand|i mean|you know|that)\b[,.]? ?)*"
)
# `last year`, `every week`, `a day`: when, or how often
PERIOD = re.compile(
    r"\b(?:last|next|this|past|first|second|third|fourth|every|each|per|an?|that) "
    r"(?:year|month|week|day|quarter|hour|decade|century|season|spring|summer|autumn|fall|winter|"
    r"time|night|morning)\b|\b(?:19|20)\d\d\b"
)
TIMES = lexicon(
    """
    ago now today tonight tomorrow yesterday then before after since until already yet originally
    initially later earlier previously currently formerly once still recently soon far
    """
)
CALENDAR = frozenset(name.lower() for name in (*WEEKDAYS, *MONTHS))
TENSES = (
    lexicon("was were had did wasn't weren't"),
    lexicon("is are has have it's there's they're we're"),
    lexicon("will would going shall it'll won't"),
)
CONDITIONS = lexicon("if unless suppose imagine whether maybe perhaps could might")
DENIALS = lexicon("not never no nor neither nobody none nothing without hardly instead")
SCOPES = lexicon(
    """
    each every per another additional other further average total extra remaining half both
    combined altogether alone new old first second third rest most least by
    """
)
MODES = lexicon(
    """
    need needs needed want wants wanted asked ask should must hope hoped plan plans planned offered
    propose proposed promised target goal aim limit give gave given take took taken make made get
    got go went come came leave left keep kept put lose sell buy
    """
)
"""Verbs that sentences about the same thing share, though they carry too little for a topic."""


@dataclass(frozen=True, eq=False)
class Stated:
    """A figure in its sentence, the `at`th of its source, and what exactly it is of."""

    figure: Figure
    source: int
    at: int

    @property
    def sentence(self) -> Spoken:
        """Where it is stated."""
        return self.figure.sentence

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The clause's words in lower case, without the run-up."""
        text = " ".join(words_of(self.figure.clause))
        run_up = RUN_UP.match(text)
        return tuple(text[run_up.end() if run_up else 0 :].split())

    @cached_property
    def is_open(self) -> bool:
        """Whether it is asked, denied or only supposed."""
        words = frozenset(self.words)
        if self.sentence.is_question or " may " in self.figure.clause:
            return True
        denied = not words.isdisjoint(DENIALS) or any(word.endswith("n't") for word in words)
        return denied or not words.isdisjoint(CONDITIONS)

    @cached_property
    def context(self) -> frozenset[str]:
        """What else is said, words that stand for one another as one."""
        return frozenset(min(likes_of(each)) for each in self.figure.context)

    @cached_property
    def setting(self) -> tuple[frozenset[str], ...]:
        """When, how much of it, and in what way: the same for two that can be compared."""
        words = frozenset(self.words)
        when = words & TIMES
        if self.figure.is_date:
            return when, words & SCOPES, words & MODES
        periods = frozenset(each[0] for each in PERIOD.finditer(" ".join(self.words)))
        return when | periods | words & CALENDAR, words & SCOPES, words & MODES

    @cached_property
    def names(self) -> frozenset[str]:
        """The capitals inside the clause that are no day's or month's."""
        inside = self.figure.clause.split()[1:]
        capitals = (word.strip(".,;:?!\"'“”’()") for word in inside if word[:1].isupper())
        return frozenset(
            each for each in capitals if each.lower() not in CALENDAR and len(each) > 1
        )

    @property
    def tenses(self) -> frozenset[int]:
        """Whether of what was, is or will be: the places in `TENSES`."""
        return frozenset(at for at, each in enumerate(TENSES) if not each.isdisjoint(self.words))
