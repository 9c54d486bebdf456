"""How well a sentence answers a question: its signals, and what each of them weighs.

The weights are a logistic regression's over the questions of `bench/data/questions.jsonl` that are
marked `tune`; `python -m bench asked_fit` makes them again.
"""

import re
from typing import NamedTuple

from bot.compose.asking_cover import PARAPHRASE, Cover, Covered
from bot.compose.asking_ground import Ground
from bot.language.asking.finds import Find, finds_of
from bot.language.asking.paraphrases import paraphrased
from bot.language.asking.question_kinds import FUNCTION_WORDS
from bot.language.asking.questions import Question
from bot.language.roots import likes_of

ASKED_THAT, ASKED_ELSE = 0.9, 0.4
"""What an answer right behind the very question is worth beside one in the question's words; behind
a question for another kind of answer."""

ASKED_ENOUGH = 0.6
"""The share of a question that an interviewer's has who asks the same."""

TOLD_WHY = 0.7
"""What a reply to `Why?` is worth that has no `because`."""

LONGEST = 50
"""Words; beyond them a sentence grows no less likely."""

DOUBTFUL = 0.3
"""What a sentence keeps that lacks a name asked about, or whose figure counts something else."""

TAKEN_UP = 0.5
"""How close a word of the sentence before counts as, where a pronoun takes it up."""

# `it`, `his`: what takes up something that was said before
TAKES_UP = re.compile(
    r"\b(?:he|she|it|they|him|her|them|his|its|their|this|that|those|these|there)\b", re.IGNORECASE
)

CLOSE, FADES = 2, 6
"""Words: as near as this to the answer a word counts whole, and half of it so many further on."""

FIRST_REPLIES = 2
"""Sentences of a turn that reply to the question before at once."""


class Signals(NamedTuple):
    """What speaks for a sentence and against it; each from 0 to 1.

    `near`: the share of the question that stands at the sentence, `here`: in it, `direct`: in the
    question that it replies to. `solid`: `near`, if nothing that must be there is missing;
    `tight`: the same, by how close the question's words stand to what is wanted. `specific`,
    `common`: the share of the words that are missing, by whether others often stand for them.
    `uncounted`: a figure is wanted, and none stands at what is counted. `no_reason`: why is asked,
    and no reason given. `long`: words. `yes_or_no`, `open`: what is asked. `few`: 1 for a question
    of one word.
    """

    near: float
    here: float
    solid: float
    tight: float
    direct: float
    specific: float
    common: float
    uncounted: float
    no_reason: float
    long: float
    yes_or_no: float
    open: float
    few: float


WEIGHTS = Signals(
    near=1.77,
    here=2.62,
    solid=3.15,
    tight=1.93,
    direct=0.91,
    specific=1.10,
    common=1.07,
    uncounted=-1.31,
    no_reason=-0.94,
    long=-1.84,
    yes_or_no=-0.67,
    open=-0.12,
    few=-0.91,
)
BIAS = -4.97
ANSWERS = -0.2
"""The least score of an answer: under it 89 in 100 questions without answer were refused
on transcripts that had been left out of the fit."""


def score(signals: Signals) -> float:
    """The logarithm of the odds that a sentence answers."""
    return BIAS + sum(weight * signal for weight, signal in zip(WEIGHTS, signals, strict=True))


class Asked:
    """A question put to a transcript: the signals of a sentence."""

    def __init__(self, question: Question, ground: Ground) -> None:
        self._question, self._ground = question, ground
        self._cover = Cover(question, ground)
        self._likes, self._shares = self._cover.likes, self._cover.shares
        self._any = self._cover.any
        self._typed = question.wants not in ("open", "yes-or-no", "reason")

    def touches(self, at: int) -> bool:
        """Whether sentence `at` or what stands beside it has any word of the question."""
        ground = self._ground
        rooms = (ground.here, ground.beside, ground.asked, ground.prompted, ground.speaker)
        return any(not self._any.isdisjoint(room(at)) for room in rooms)

    def may_answer(self, at: int) -> bool:
        """Whether sentence `at` says anything: `It was.` answers nothing but yes or no."""
        open_ended = self._question.wants in ("open", "which")
        return not (open_ended and FUNCTION_WORDS.issuperset(self._ground.sentences[at].words))

    def signals(self, at: int) -> Signals:
        """The signals of sentence `at`."""
        question, ground = self._question, self._ground
        sentence, kind = ground.sentences[at], question.wants
        words = self._cover.at(at)
        near = sum(each.share * each.counts for each in words)
        found = finds_of(kind, sentence.text, question.text, question.head, ground.language)
        worth = max((each.worth for each in found), default=0.0)
        direct = self._direct(at, words)
        that = ground.was_asked_that(at, kind)
        told_why = kind == "reason" and direct > 0 and ground.was_asked_why(at)
        counted = question.counted is None or self._counts(at, found) or (direct > 0 and that)
        sound = near * self._soundness(
            at, words, max(worth, TOLD_WHY) if told_why else worth, counted=counted
        )
        before = min(1.0, direct / ASKED_ENOUGH) * ASKED_THAT if that else direct * ASKED_ELSE
        missing = [each for each in words if each.is_missing]
        common = sum(each.share for each in missing if each.root in question.familiar)
        head = sum(each.share for each in missing if each.root == question.head)
        return Signals(
            near=near,
            here=sum(each.share * each.here for each in words),
            solid=sound,
            tight=sound
            * (max(self._closeness(at, found, worth), before * worth) if self._typed else near),
            direct=direct,
            specific=max(0.0, sum(each.share for each in missing) - common - head),
            common=common,
            uncounted=float(not counted),
            no_reason=float(kind == "reason" and not found and not told_why),
            long=min(sentence.word_count, LONGEST) / LONGEST,
            yes_or_no=float(kind == "yes-or-no"),
            open=float(kind == "open"),
            few=1 / max(1, len(words)),
        )

    def _direct(self, at: int, words: list[Covered]) -> float:
        """The share of the question that was asked just before, if the sentence replies to that."""
        ground = self._ground
        replies = ground.sentences[at].number <= FIRST_REPLIES or ground.own_question(at)
        if not replies or self._any.isdisjoint(ground.asked_of_it(at)):
            return 0.0
        return sum(each.share * each.asked for each in words)

    def share_here(self, at: int) -> float:
        """The share of the question that stands in sentence `at` itself."""
        here = self._ground.here(at)
        return sum(
            share for each, share in self._shares.items() if not self._likes[each].isdisjoint(here)
        )

    def _soundness(self, at: int, words: list[Covered], worth: float, *, counted: bool) -> float:
        """1, or less where something is missing that the question insists on."""
        question, window = self._question, self._ground.window(at)
        if question.numbers - window or (
            question.superlatives and question.superlatives.isdisjoint(window)
        ):
            return 0.0
        found = worth if self._typed else 1.0
        if question.wants == "reason":
            found = max(worth, DOUBTFUL)
        unnamed = any(each.is_missing and each.root in question.names for each in words)
        return found * (1.0 if counted else DOUBTFUL) * (DOUBTFUL if unnamed else 1.0)

    def _closeness(self, at: int, finds: tuple[Find, ...], worth: float) -> float:
        """How close the question's words stand to what is wanted, at its best: 0 to 1."""
        words = self._ground.places(at)
        best = 0.0
        for find in finds:
            spot = words.between(find.start, find.end)
            if spot is None:
                continue
            near = 0.0
            for each, share in self._shares.items():
                away, counts = words.distance(self._likes[each], spot), 1.0
                if away is None:
                    away, counts = words.distance(paraphrased(each), spot), PARAPHRASE
                if away is not None:
                    near += counts * share / (1 + max(0, away - CLOSE) / FADES)
            best = max(best, near * find.worth)
        return min(1.0, best + self._taken_up(at) * worth)

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
        counted, ground = self._question.counted or "", self._ground
        likes = likes_of(counted) | paraphrased(counted)
        if finds and not likes.isdisjoint(ground.asked(at)):
            return True
        words = ground.places(at)
        found = (words.between(each.start, each.end) for each in finds)
        spots = [spot for spot in found if spot is not None]
        if any(words.follows(likes, spot) for spot in spots):
            return True
        return not likes.isdisjoint(ground.beside(at)) and any(map(words.ends_clause, spots))
