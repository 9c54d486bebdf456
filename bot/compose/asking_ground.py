"""A transcript made ready for questions: the roots of each sentence and of what is around it."""

import re
from collections import Counter
from functools import cached_property
from math import log

from bot.compose.asking_likes import Likes
from bot.compose.asking_places import Places, Roots, places_of
from bot.compose.labels import speaker_words
from bot.compose.material import Material
from bot.language.asking.abroad import root_in, wanted_in
from bot.language.asking.question_kinds import Wanted
from bot.language.lexicon import lexicon
from bot.language.names import TITLES
from bot.language.spoken import Spoken
from bot.language.telling.reporting import PERSON_TITLES
from bot.language.words import words_of
from bot.models.transcript import Turn

UNKNOWN_WEIGHT = 1.1
"""A word that the transcript never uses weighs as much as its rarest word, times this."""

LONGEST_QUESTION = 160
"""Words; a longer turn that has a question is a speech."""

FIRST_SENTENCES = 3
"""So many sentences of a turn may answer the turn before."""

FARTHEST_QUESTION = 4
"""Turns back to a question, with nothing but stage directions between."""

LONGEST_FOLLOW_UP = 9
"""Words; `On which day?` is about what was said before it."""

NUMBERS: frozenset[Wanted] = frozenset({"count", "amount", "money", "percent", "length", "age"})
"""Kinds that a host asks for in each other's words: `What is the price?`, `How much is it?`"""

FIRST_PROMPTED = 2
LONGEST_PROMPT = 60
"""So many sentences may take up a statement before them that is no longer than that in words."""

RECENT, RECENT_BEFORE = 6, 4
"""Sentences of the turn, and of the turn before, in which a name is still remembered."""

OPENING_TURNS, OPENING_SENTENCES = 3, 4
"""Where a transcript says who `we` are."""

LONGEST_FRAGMENT = 7
"""Words; what is broken off so soon says nothing."""

# `Tell me about the ferry.`, `I wonder how you got there.`
ASKS_FOR = re.compile(
    r"\b(?:tell (?:me|us)|talk (?:about|to (?:me|us))|explain|describe|walk (?:me|us)|"
    r"remind (?:me|us)|I(?: am|['’]m) (?:wondering|curious)|I wonder|"
    r"I(?: would|['’]d) (?:like|love) to (?:know|hear|ask))\b",
    re.IGNORECASE,
)
BROKEN_OFF = re.compile(r"(?:--|[—–…]|\.\.\.)\W*$")  # `And on the ferry --`
GREETING = lexicon(
    "good morning afternoon evening hello hi hey thank thanks you so very much madam well welcome"
)
WHY = frozenset({"why", "reason"})
FIRST_PERSON = frozenset({"i", "we", "us", "our", "we're", "we've"})

NOTHING: Roots = frozenset()


class Ground:
    """The sentences of a transcript with the roots of each, and how rare each root is."""

    def __init__(self, material: Material) -> None:
        self.sentences: tuple[Spoken, ...] = material.sentences
        self._transcript = material.transcript
        self.language = material.transcript.language
        self._root = root_in(self.language)
        self._roots = [frozenset(map(self._root, words_of(each.text))) for each in self.sentences]
        self._kinds: dict[int, Wanted] = {}
        self._exchanges: dict[int, Roots] = {}
        self._turns: dict[int, range] = {}
        for at, sentence in enumerate(self.sentences):
            first = self._turns.setdefault(sentence.turn.number, range(at, at)).start
            self._turns[sentence.turn.number] = range(first, at + 1)

    @cached_property
    def likes(self) -> Likes:
        """What stands for a question's words here."""
        return Likes(self.sentences, self._transcript.speakers, self.language)

    def weight(self, likes: Roots) -> float:
        """What a word of a question weighs, the more the rarer what may stand for it is here."""
        count = sum(self._spread[each] for each in likes)
        total = len(self.sentences)
        return log(1 + total / count) if count else UNKNOWN_WEIGHT * log(1 + total)

    def states(self, at: int) -> bool:
        """Whether the sentence states something: it neither asks nor breaks off at once."""
        sentence = self.sentences[at]
        if sentence.is_question or "://" in sentence.text or self._empty.issuperset(sentence.words):
            return False
        return sentence.word_count > LONGEST_FRAGMENT or not BROKEN_OFF.search(sentence.text)

    def here(self, at: int) -> Roots:
        """The roots of the sentence."""
        return self._roots[at]

    def speaker(self, at: int) -> Roots:
        """The roots of its speaker's name."""
        return frozenset(
            map(self._root, words_of(self._transcript.name_of(self.sentences[at].turn)))
        )

    def beside(self, at: int) -> Roots:
        """The roots of the sentence before, and of a question that the speaker put just before."""
        return self._in_turn(at, -1) | self.own_question(at)

    def nearby(self, at: int) -> Roots:
        """The roots of the sentence before the one before, and of the sentence after."""
        return self._in_turn(at, -2) | self._in_turn(at, 1)

    def turn(self, at: int) -> Roots:
        """The roots of the whole turn."""
        return NOTHING.union(*(self._roots[each] for each in self._turn_of(at)))

    def asked(self, at: int) -> Roots:
        """The roots of the question in the turn before, if the sentence may answer it."""
        sentence = self.sentences[at]
        if sentence.number > FIRST_SENTENCES:
            return NOTHING
        return self._questions.get(self._asking_turn(sentence.turn), NOTHING)

    def asked_of_it(self, at: int) -> Roots:
        """The roots of the question that it answers if it answers any: it follows at once."""
        first = self.asked(at) if self.sentences[at].number < FIRST_SENTENCES else NOTHING
        return first | self.own_question(at)

    def was_asked_that(self, at: int, kind: Wanted) -> bool:
        """Whether the question that it answers, if it answers any, wants the same kind."""
        if not self.asked_of_it(at) and not self.asked(at):
            return False
        turn = self._turns.get(self._asking_turn(self.sentences[at].turn), range(0))[-3:]
        own = (each for each in (at - 1, at - 2) if each in self._turn_of(at))
        questions = (each for each in (*turn, *own) if self._asks(each))
        alike = NUMBERS if kind in NUMBERS else {kind}
        return any(self._wanted(each) in alike for each in questions)

    def _wanted(self, at: int) -> Wanted:
        if at not in self._kinds:
            self._kinds[at] = wanted_in(self.language, self.sentences[at].text)
        return self._kinds[at]

    def was_asked_why(self, at: int) -> bool:
        """Whether the question that it answers, if it answers any, is for a reason."""
        return not WHY.isdisjoint(self.asked_of_it(at))

    def prompted(self, at: int) -> Roots:
        """The roots of a short statement in the turn before, which the sentence may take up."""
        sentence = self.sentences[at]
        if sentence.number > FIRST_PROMPTED:
            return NOTHING
        asking = self._asking_turn(sentence.turn)
        prompts = self._prompts.get(sentence.turn.number - 1, NOTHING)
        follows_up = asking in self._questions and self._words_in(asking) <= LONGEST_FOLLOW_UP
        return prompts | self._exchange_before(asking) if follows_up else prompts

    def exchange_before(self, at: int) -> Roots:
        """The roots of the ends of the two turns before."""
        return self._exchange_before(self.sentences[at].turn.number)

    def _exchange_before(self, asking: int) -> Roots:
        """The roots of what was said just before a question, which may go on about it."""
        if asking not in self._exchanges:
            turns = (self._turns.get(turn, ())[-3:] for turn in (asking - 1, asking - 2))
            roots = (self._roots[each] for turn in turns for each in turn)
            self._exchanges[asking] = NOTHING.union(*roots)
        return self._exchanges[asking]

    def recent(self, at: int) -> Roots:
        """The roots of what was said shortly before; with `we` also of the opening."""
        sentence = self.sentences[at]
        turn, before = self._turn_of(at), self._turns.get(sentence.turn.number - 1, range(0))
        near = (*range(max(turn.start, at - RECENT), at), *before[-RECENT_BEFORE:])
        opening = NOTHING if FIRST_PERSON.isdisjoint(sentence.words) else self.opening
        return opening.union(*(self._roots[each] for each in near))

    def window(self, at: int) -> frozenset[str]:
        """The words of the sentence, of those before and after it, and of what it answers."""
        turn = self._turn_of(at)
        near = [*range(max(turn.start, at - 1), min(turn.stop, at + 2))]
        if self.asked(at):
            near += self._turns.get(self._asking_turn(self.sentences[at].turn), range(0))[-3:]
        return frozenset(word for each in near for word in self.sentences[each].words)

    def places(self, at: int) -> Places:
        """Where the words of the sentence stand."""
        return places_of(self.sentences[at].text, self._root)

    @cached_property
    def _empty(self) -> frozenset[str]:
        """The words of which greetings and thanks are made: `Thank you, Madam Chairwoman.`"""
        return GREETING | TITLES | PERSON_TITLES | speaker_words(self._transcript)

    @cached_property
    def _spread(self) -> Counter[str]:
        return Counter(each for roots in self._roots for each in roots)

    @cached_property
    def _questions(self) -> dict[int, Roots]:
        """By turn: the roots of its last sentences, if they ask something and it is no speech."""
        return self._endings(LONGEST_QUESTION, asks=True)

    @cached_property
    def _prompts(self) -> dict[int, Roots]:
        """By turn: the roots of its last sentences, if it is short and asks nothing."""
        return self._endings(LONGEST_PROMPT, asks=False)

    @cached_property
    def opening(self) -> Roots:
        """The roots of the first sentences of the first turns."""
        first = (
            self._roots[at]
            for at, each in enumerate(self.sentences)
            if each.turn.number <= OPENING_TURNS and each.number <= OPENING_SENTENCES
        )
        return NOTHING.union(*first)

    def _endings(self, longest: int, *, asks: bool) -> dict[int, Roots]:
        return {
            number: NOTHING.union(*(self._roots[at] for at in turn[-3:]))
            for number, turn in self._turns.items()
            if any(self._asks(at) for at in turn[-2:]) == asks
            and sum(self.sentences[at].word_count for at in turn) < longest
        }

    def _asking_turn(self, turn: Turn) -> int:
        """The turn before, past stage directions: `(Inaudible.)`"""
        before = range(turn.number - 1, max(0, turn.number - FARTHEST_QUESTION), -1)
        return next((each for each in before if each in self._turns), 0)

    def _words_in(self, turn: int) -> int:
        return sum(self.sentences[at].word_count for at in self._turns.get(turn, ()))

    def _asks(self, at: int) -> bool:
        sentence = self.sentences[at]
        return sentence.is_question or ASKS_FOR.search(sentence.text) is not None

    def _turn_of(self, at: int) -> range:
        return self._turns[self.sentences[at].turn.number]

    def _in_turn(self, at: int, step: int) -> Roots:
        return self._roots[at + step] if at + step in self._turn_of(at) else NOTHING

    def own_question(self, at: int) -> Roots:
        """The roots of a question that the speaker put just before."""
        turn = self._turn_of(at)
        before = (each for each in (at - 1, at - 2) if each in turn)
        asked = (self._roots[each] for each in before if self.sentences[each].is_question)
        return NOTHING.union(*asked)
