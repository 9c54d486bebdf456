"""How much of a question stands at a sentence: in it, beside it, in what it answers, or around.

How many have applied for an exemption?   About 12,400, and most of that is police.
exemption   in the question before: counts whole
applied     `asked` is said for it there: counts 0.6
"""

from functools import cached_property
from typing import NamedTuple

from bot.compose.asking_ground import Ground
from bot.language.asking.paraphrases import paraphrased
from bot.language.asking.questions import Question

PARAPHRASE = 0.6
"""What a word counts that is put otherwise, beside one that stands there."""

NEARBY = 0.6
"""What a word counts two sentences off, or in the sentence after; a name, shortly before."""

AROUND, NAMED_AROUND = 0.3, 0.5
"""What a word counts that was spoken of in the turns just before or in the opening; a name."""

THERE = 0.25
"""What counts less is missing."""

FAMILIAR_WEIGHS = 0.6
"""What a word that others often stand for weighs beside another of its rarity."""

HEAD_WEIGHS = 0.4
"""What the noun asked for weighs: who names a newspaper seldom says that it is one."""


class Covered(NamedTuple):
    """A word of the question: its share of it, and what it counts at a sentence.

    `counts`: all in all; `here`: in the sentence itself; `asked`: in the question before it or as
    its speaker. 0 to 1.
    """

    root: str
    share: float
    counts: float
    here: float
    asked: float

    @property
    def is_missing(self) -> bool:
        """Whether nothing at the sentence stands for it."""
        return self.counts < THERE


class Cover:
    """What the words of one question weigh in a transcript, and where they stand."""

    def __init__(self, question: Question, ground: Ground) -> None:
        self.question, self._ground = question, ground
        self.likes = ground.likes.of(question)
        weights = {
            each: ground.weight(likes) * self._factor(each) for each, likes in self.likes.items()
        }
        total = sum(weights.values()) or 1.0
        self.shares = {each: weight / total for each, weight in weights.items()}
        self._others = {each: paraphrased(each) for each in self.likes}

    def _factor(self, root_: str) -> float:
        if root_ == self.question.head and self.question.wants == "which":
            return HEAD_WEIGHS
        return FAMILIAR_WEIGHS if root_ in self.question.familiar else 1.0

    @cached_property
    def any(self) -> frozenset[str]:
        """Every root that may stand for a word of the question."""
        return frozenset().union(*self.likes.values())

    @cached_property
    def _opening(self) -> frozenset[str]:
        return frozenset(
            each for each, likes in self.likes.items() if not likes.isdisjoint(self._ground.opening)
        )

    def at(self, at: int) -> list[Covered]:
        """Where the words of the question stand, seen from sentence `at`."""
        ground = self._ground
        here, speaker, asked = ground.here(at), ground.speaker(at), ground.asked(at)
        beside, near = ground.beside(at), ground.nearby(at) | ground.prompted(at)
        before = ground.exchange_before(at)
        found = []
        for each, share in self.shares.items():
            in_it = self._counts(each, here)
            in_asked = max(self._counts(each, asked), self._counts(each, speaker))
            counts = max(in_it, in_asked, self._counts(each, beside))
            counts = max(counts, NEARBY * self._counts(each, near))
            if counts < NEARBY:
                counts = max(counts, self._around(each, at, before))
            found.append(Covered(each, share, counts, in_it, in_asked))
        return found

    def _counts(self, root_: str, room: frozenset[str]) -> float:
        if not self.likes[root_].isdisjoint(room):
            return 1.0
        return PARAPHRASE if not self._others[root_].isdisjoint(room) else 0.0

    def _around(self, root_: str, at: int, before: frozenset[str]) -> float:
        is_name = root_ in self.question.names
        if is_name and not self.likes[root_].isdisjoint(self._ground.recent(at)):
            return NEARBY
        if root_ in self._opening or not self.likes[root_].isdisjoint(before):
            return NAMED_AROUND if is_name else AROUND
        return 0.0
