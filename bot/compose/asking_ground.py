"""A transcript made ready for questions: the roots of each sentence and of what is around it."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import log

from bot.compose.labels import speaker_words
from bot.compose.material import Material
from bot.language.lexicon import lexicon
from bot.language.names import TITLES
from bot.language.roots import likes_of, root
from bot.language.spoken import Spoken
from bot.language.telling.reporting import PERSON_TITLES
from bot.language.words import words_of

UNKNOWN_WEIGHT = 1.1
"""A word that the transcript never uses weighs as much as its rarest word, times this."""

LONGEST_QUESTION = 160
"""Words; a longer turn that has a question is a speech."""

FIRST_SENTENCES = 3
"""So many sentences of a turn may answer the turn before."""

FIRST_PROMPTED = 2
LONGEST_PROMPT = 60
"""So many sentences may take up a statement before them that is no longer than that in words."""

RECENT, RECENT_BEFORE = 6, 4
"""Sentences of the turn, and of the turn before, in which a name is still remembered."""

OPENING_TURNS, OPENING_SENTENCES = 3, 4
"""Where a transcript says who `we` are."""

LONGEST_FRAGMENT = 7
"""Words; what is broken off so soon says nothing."""

COUNTED_WITHIN = 4
"""Words between a figure and what it counts: `two smaller fishing boats`."""

CLAUSE = 2
"""Words that a comma or a dash is worth as a distance."""

# `$4.5`, `Ruwitch's`, `,`, `--`
TOKEN = re.compile(r"[$€£]?\d[\d,.:]*%?|\w+(?:['’.-]\w+)*\.?(?=\W|$)|[,;:—–()]|--")
MARKS = frozenset(",;:—–()") | {"--"}

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

Roots = frozenset[str]
NOTHING: Roots = frozenset()


@dataclass(frozen=True)
class Places:
    """Where the words of one sentence stand: the roots at each, its characters and its clause."""

    tokens: tuple[tuple[int, int, tuple[str, ...], int], ...]

    def between(self, start: int, end: int) -> int | None:
        """The word at those characters of the sentence."""
        found = (
            at for at, (opens, ends, _, _) in enumerate(self.tokens) if opens < end and ends > start
        )
        return next(found, None)

    def distance(self, likes: Roots, spot: int) -> int | None:
        """Words from the spot to the nearest of those roots; None where there is none."""
        return min((self._away(at, spot) for at in self._of(likes)), default=None)

    def follows(self, likes: Roots, spot: int) -> bool:
        """Whether one of those roots stands just behind the spot."""
        return any(0 <= at - spot <= COUNTED_WITHIN for at in self._of(likes))

    def ends_clause(self, spot: int) -> bool:
        """Whether nothing follows the spot in its clause: `Today there are 212.`"""
        after = self.tokens[spot + 1 : spot + 2]
        return not after or after[0][3] != self.tokens[spot][3]

    def _away(self, at: int, spot: int) -> int:
        return abs(at - spot) + CLAUSE * abs(self.tokens[at][3] - self.tokens[spot][3])

    def _of(self, likes: Roots) -> Iterable[int]:
        return (at for at, token in enumerate(self.tokens) if not likes.isdisjoint(token[2]))


class Ground:
    """The sentences of a transcript with the roots of each, and how rare each root is."""

    def __init__(self, material: Material) -> None:
        self.sentences: tuple[Spoken, ...] = material.sentences
        self._transcript = material.transcript
        self._roots = [frozenset(map(_root, words_of(each.text))) for each in self.sentences]
        self._turns: dict[int, range] = {}
        for at, sentence in enumerate(self.sentences):
            first = self._turns.setdefault(sentence.turn.number, range(at, at)).start
            self._turns[sentence.turn.number] = range(first, at + 1)

    def weight(self, root_: str) -> float:
        """What a root weighs in a question, the more the rarer it is here."""
        count = sum(self._spread[each] for each in likes_of(root_))
        total = len(self.sentences)
        return log(1 + total / count) if count else UNKNOWN_WEIGHT * log(1 + total)

    def states(self, at: int) -> bool:
        """Whether the sentence states something: it neither asks nor breaks off at once."""
        sentence = self.sentences[at]
        if sentence.is_question or self._empty.issuperset(sentence.words):
            return False
        return sentence.word_count > LONGEST_FRAGMENT or not BROKEN_OFF.search(sentence.text)

    def here(self, at: int) -> Roots:
        """The roots of the sentence."""
        return self._roots[at]

    def speaker(self, at: int) -> Roots:
        """The roots of its speaker's name."""
        return frozenset(map(_root, words_of(self._transcript.name_of(self.sentences[at].turn))))

    def beside(self, at: int) -> Roots:
        """The roots of the sentence before, and of a question that the speaker put just before."""
        return self._in_turn(at, -1) | self._own_question(at)

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
        return self._questions.get(sentence.turn.number - 1, NOTHING)

    def asked_of_it(self, at: int) -> Roots:
        """The roots of the question that it answers if it answers any: it follows at once."""
        first = self.asked(at) if self.sentences[at].number < FIRST_SENTENCES else NOTHING
        return first | self._own_question(at)

    def was_asked_why(self, at: int) -> bool:
        """Whether the question that it answers, if it answers any, is for a reason."""
        return not WHY.isdisjoint(self.asked_of_it(at))

    def prompted(self, at: int) -> Roots:
        """The roots of a short statement in the turn before, which the sentence may take up."""
        sentence = self.sentences[at]
        if sentence.number > FIRST_PROMPTED:
            return NOTHING
        return self._prompts.get(sentence.turn.number - 1, NOTHING)

    def recent(self, at: int) -> Roots:
        """The roots of what was said shortly before; with `we` also of the opening."""
        sentence = self.sentences[at]
        turn, before = self._turn_of(at), self._turns.get(sentence.turn.number - 1, range(0))
        near = (*range(max(turn.start, at - RECENT), at), *before[-RECENT_BEFORE:])
        opening = NOTHING if FIRST_PERSON.isdisjoint(sentence.words) else self._opening
        return opening.union(*(self._roots[each] for each in near))

    def window(self, at: int) -> frozenset[str]:
        """The words of the sentence, of those before and after it, and of what it answers."""
        turn, number = self._turn_of(at), self.sentences[at].turn.number
        near = [*range(max(turn.start, at - 1), min(turn.stop, at + 2))]
        if self.asked(at):
            near += self._turns[number - 1][-3:]
        return frozenset(word for each in near for word in self.sentences[each].words)

    def places(self, at: int) -> Places:
        """Where the words of the sentence stand."""
        tokens, clause = [], 0
        for match in TOKEN.finditer(self.sentences[at].text):
            if match[0] in MARKS:
                clause += 1
            else:
                roots = tuple(map(_root, words_of(match[0])))
                tokens.append((match.start(), match.end(), roots, clause))
        return Places(tuple(tokens))

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
    def _opening(self) -> Roots:
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

    def _asks(self, at: int) -> bool:
        sentence = self.sentences[at]
        return sentence.is_question or ASKS_FOR.search(sentence.text) is not None

    def _turn_of(self, at: int) -> range:
        return self._turns[self.sentences[at].turn.number]

    def _in_turn(self, at: int, step: int) -> Roots:
        return self._roots[at + step] if at + step in self._turn_of(at) else NOTHING

    def _own_question(self, at: int) -> Roots:
        turn = self._turn_of(at)
        before = (each for each in (at - 1, at - 2) if each in turn)
        asked = (self._roots[each] for each in before if self.sentences[each].is_question)
        return NOTHING.union(*asked)


@lru_cache(maxsize=1 << 15)  # speech says the same words again and again
def _root(word: str) -> str:
    return root(word)
