"""How well a sentence answers a question: nine signals, and what each of them weighs.

The weights are a logistic regression's over the questions of `bench/data/questions.jsonl` that are
marked `tune`; `python -m bench asked_fit` makes them again. Of some sixty signals tried these nine
answered best on transcripts that had been left out of the fit, and more made it worse.
"""

import re
from typing import NamedTuple

from bot.compose.asking_ground import Ground
from bot.language.asking.finds import Find, finds_of
from bot.language.asking.paraphrases import paraphrased
from bot.language.asking.question_kinds import FUNCTION_WORDS
from bot.language.asking.questions import Question
from bot.language.roots import likes_of

HERE, SPEAKER, BESIDE, ASKED, NEARBY, FAR = "here", "speaker", "beside", "asked", "nearby", "far"
OTHERWISE = "otherwise"
COUNTS_AS_NEAR = {HERE: 1.0, SPEAKER: 1.0, BESIDE: 1.0, ASKED: 1.0, NEARBY: 0.6, OTHERWISE: 0.5}
"""What a word of the question counts by where it stands, or if it is put otherwise there; elsewhere
it counts nothing."""

ASKED_OTHERWISE = 0.6
"""What a word counts that stands in the question before, if that wants another kind of answer."""

ASKED_JUST_BEFORE = 0.9
"""What an answer right behind the very question is worth beside one in the question's words."""

LONGEST, SHORTEST = 50, 5
"""Words; beyond the first a sentence grows no less likely, under the second it says little."""

DOUBTFUL = 0.3
"""What a sentence keeps that lacks a name asked about, or whose figure counts something else."""

FAMILIAR_WEIGHS = 0.6
"""What a word that others often stand for weighs beside another of its rarity."""

HEAD_WEIGHS = 0.4
"""What the noun asked for weighs: who names a newspaper seldom says that it is one."""

TAKEN_UP = 0.5
"""How close a word of the sentence before counts as, where a pronoun takes it up."""

# `it`, `his`: what takes up something that was said before
TAKES_UP = re.compile(
    r"\b(?:he|she|it|they|him|her|them|his|its|their|this|that|those|these|there)\b", re.IGNORECASE
)

CLOSE, FADES = 2, 6
"""Words: as near as this to the answer a word counts whole, and half of it so many further on."""


class Signals(NamedTuple):
    """What speaks for a sentence and against it; each from 0 to 1.

    `near`: the share of the question that stands in the sentence, beside it, in the question that
    it answers, or is its speaker. `no_reason`: why is asked, and no reason given. `wants_name`:
    nothing but a name will do. `uncounted`: a figure is wanted, and none stands at what is
    counted. `gap`: the missing share, where the question wants nothing that can be seen. `long`,
    `short`: words. `solid`: `near`, if nothing that must be there is missing. `tight`: the same,
    by how close the question's words stand to what is wanted.
    """

    near: float
    no_reason: float
    wants_name: float
    uncounted: float
    gap: float
    long: float
    short: float
    solid: float
    tight: float


WEIGHTS = Signals(
    near=2.55,
    no_reason=-3.23,
    wants_name=-1.81,
    uncounted=-0.95,
    gap=0.69,
    long=-1.29,
    short=-0.48,
    solid=2.79,
    tight=2.24,
)
BIAS = -4.73
ANSWERS = 0.3
"""The least score of an answer: under it 95 in 100 questions without answer were refused
on transcripts that had been left out of the fit."""


def score(signals: Signals) -> float:
    """The logarithm of the odds that a sentence answers."""
    return BIAS + sum(weight * signal for weight, signal in zip(WEIGHTS, signals, strict=True))


class Asked:
    """A question put to a transcript: what its words weigh there, and the signals of a sentence."""

    def __init__(self, question: Question, ground: Ground) -> None:
        self._question, self._ground = question, ground
        self._likes = ground.likes.of(question)
        weights = {
            each: ground.weight(likes) * self._factor(each) for each, likes in self._likes.items()
        }
        total = sum(weights.values()) or 1.0
        self._shares = {each: weight / total for each, weight in weights.items()}
        self._any = frozenset().union(*self._likes.values())
        self._typed = question.wants not in ("open", "yes-or-no", "reason")

    def _factor(self, root_: str) -> float:
        if root_ == self._question.head and self._question.wants == "which":
            return HEAD_WEIGHS
        return FAMILIAR_WEIGHS if root_ in self._question.familiar else 1.0

    def touches(self, at: int) -> bool:
        """Whether sentence `at` or what stands beside it has any word of the question."""
        ground = self._ground
        rooms = (ground.here, ground.beside, ground.asked, ground.prompted)
        return any(not self._any.isdisjoint(room(at)) for room in rooms)

    def may_answer(self, at: int) -> bool:
        """Whether sentence `at` says anything: `It was.` answers nothing but yes or no."""
        open_ended = self._question.wants in ("open", "which")
        return not (open_ended and FUNCTION_WORDS.issuperset(self._ground.sentences[at].words))

    def signals(self, at: int) -> Signals:
        """The signals of sentence `at`."""
        question, sentence = self._question, self._ground.sentences[at]
        places = self._places(at)
        that = not self._typed or self._ground.was_asked_that(at, question.wants)
        counts = COUNTS_AS_NEAR if that else COUNTS_AS_NEAR | {ASKED: ASKED_OTHERWISE}
        near = sum(self._shares[each] * counts.get(where, 0) for each, where in places.items())
        finds = finds_of(
            question.wants, sentence.text, question.text, question.head, self._ground.language
        )
        direct = self._direct(at)
        why = direct if self._ground.was_asked_why(at) else 0.0
        counted = question.counted is None or self._counts(at, finds)
        sound = self._soundness(at, places, bool(finds), counted=counted)
        fit = max(self._closeness(at, finds), ASKED_JUST_BEFORE * direct * that * bool(finds))
        words = sentence.word_count
        return Signals(
            near=near,
            no_reason=float(question.wants == "reason" and not finds) * (1 - min(1, 1.3 * why)),
            wants_name=float(
                question.wants == "name" and max((each.worth for each in finds), default=0) < 1
            ),
            uncounted=float(not counted),
            gap=(1 - near) * (question.wants == "open"),
            long=min(words, LONGEST) / LONGEST,
            short=(words < SHORTEST) * (1 - direct) * (not self._typed or not sound * near),
            solid=sound * near,
            tight=sound * near * (fit if self._typed else near),
        )

    def share_here(self, at: int) -> float:
        """The share of the question that stands in sentence `at` itself."""
        here = self._ground.here(at)
        return sum(
            share for each, share in self._shares.items() if not self._likes[each].isdisjoint(here)
        )

    def _places(self, at: int) -> dict[str, str]:
        """Where each of the question's words stands, seen from sentence `at`."""
        ground = self._ground
        rooms = (
            (HERE, ground.here(at)),
            (SPEAKER, ground.speaker(at)),
            (BESIDE, ground.beside(at)),
            (ASKED, ground.asked(at)),
            (NEARBY, ground.nearby(at) | ground.prompted(at)),
            (FAR, ground.turn(at)),
        )
        found = {}
        for each, likes in self._likes.items():
            found[each] = next((name for name, roots in rooms if not likes.isdisjoint(roots)), "")
        lost = [each for each in self._question.names if found.get(each) in ("", FAR)]
        recent = ground.recent(at) if lost else frozenset()
        found |= {each: NEARBY for each in lost if not self._likes[each].isdisjoint(recent)}
        around = ground.here(at) | ground.beside(at) | ground.asked(at)
        for each, where in found.items():
            if where in ("", FAR) and not paraphrased(each).isdisjoint(around):
                found[each] = OTHERWISE
        return found

    def _direct(self, at: int) -> float:
        """The share of the question that was asked in the turn or the sentence just before."""
        asked = self._ground.asked_of_it(at)
        if not asked:
            return 0.0
        known = asked | self._ground.speaker(at)
        return sum(
            share for each, share in self._shares.items() if not self._likes[each].isdisjoint(known)
        )

    def _soundness(self, at: int, places: dict[str, str], found: bool, *, counted: bool) -> float:
        """1, or less where something is missing that the question insists on."""
        if self._typed and not found:
            return 0.0
        window = self._ground.window(at)
        question = self._question
        if question.numbers - window or (
            question.superlatives and question.superlatives.isdisjoint(window)
        ):
            return 0.0
        missing = sum(
            {"": 1.0, FAR: 0.5}.get(where, 0)
            for each, where in places.items()
            if each in question.names
        )
        return (1.0 if counted else DOUBTFUL) * (1.0 if missing <= 0.5 else DOUBTFUL)

    def _closeness(self, at: int, finds: tuple[Find, ...]) -> float:
        """How close the question's words stand to what is wanted, at its best: 0 to 1."""
        words = self._ground.places(at)
        best = 0.0
        for find in finds:
            spot = words.between(find.start, find.end)
            if spot is None:
                continue
            near = 0.0
            for each, share in self._shares.items():
                away = words.distance(self._likes[each], spot)
                near += 0 if away is None else share / (1 + max(0, away - CLOSE) / FADES)
            best = max(best, near * find.worth)
        return min(1.0, best + self._taken_up(at) * max((each.worth for each in finds), default=0))

    def _taken_up(self, at: int) -> float:
        """How close the question's words of the sentence before are, if a pronoun takes them up."""
        ground = self._ground
        if not TAKES_UP.search(ground.sentences[at].text):
            return 0.0
        here, before = ground.here(at), ground.beside(at) | ground.asked(at)
        shares = (
            share
            for each, share in self._shares.items()
            if (likes := self._likes[each]).isdisjoint(here) and not likes.isdisjoint(before)
        )
        return TAKEN_UP * sum(shares)

    def _counts(self, at: int, finds: tuple[Find, ...]) -> bool:
        """Whether a figure stands before what is counted, or alone where that was just named."""
        likes, ground = likes_of(self._question.counted or ""), self._ground
        if finds and not likes.isdisjoint(ground.asked(at)):
            return True
        words = ground.places(at)
        found = (words.between(each.start, each.end) for each in finds)
        spots = [spot for spot in found if spot is not None]
        if any(words.follows(likes, spot) for spot in spots):
            return True
        return not likes.isdisjoint(ground.beside(at)) and any(map(words.ends_clause, spots))
