"""Offline answers: the sentences of a transcript that say what was asked, or none.

A sentence answers when it and its neighbourhood cover what the question is about, the rarer
words the more; when every name and number asked about is there; and when it has something of
the kind that is asked for, a figure for `how many`. Refusing is cheaper than a wrong answer.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from math import log

from bot.compose.asking_people import WHAT_OF, answer_about_speaker
from bot.compose.material import Material, gather
from bot.language.questions import (
    NUMBER,
    Question,
    has_answer_of,
    likes_of,
    root,
    understood_question,
)
from bot.language.spoken import Spoken
from bot.language.words import words_of
from bot.models.ask import AskAnswer
from bot.models.pointer import Pointer
from bot.models.quote import Quote
from bot.models.transcript import Transcript
from bot.verify import verify_quote

MOST_NEAREST = 3
COVERED = 0.74
"""The share of the question's weight that the neighbourhood must cover."""

IN_SENTENCE = 0.34
"""The share that the sentence itself must cover."""

ASIDE = 0.8
"""What a word counts in the sentence before or after, or in the question just answered."""

UNKNOWN_WEIGHT = 1.3
"""A word that the transcript never uses weighs as much as its rarest word, times this."""

FAR = 0.3
"""What a word counts elsewhere in the turn, or in the two turns before."""

NAME_SHARE = 0.6
"""What a name weighs beside another word as rare: it must be there in any case."""

ANSWERING_SENTENCES = 2
SAME_QUESTION = 0.8
"""The first sentences after a question answer it, if it asked that much of what is asked now."""

QUESTION_TURN = re.compile(r"\?[\"'”’) ]*(?:\w+[,.]?\s*){0,4}$")  # `So, what is it? Thanks.`


def answer_question(transcript: Transcript, question: str) -> AskAnswer:
    """What the transcript says to the question; the nearest turns when it does not say."""
    material = gather(transcript)
    of_speaker = WHAT_OF.match(question.strip())
    if of_speaker:
        return answer_about_speaker(material, of_speaker["speaker"], of_speaker["topic"])
    candidates = _Evidence(material).candidates(understood_question(question))
    best = next((each for each in candidates if each.answers), None)
    if best is None:
        turns = dict.fromkeys(each.sentence.turn.number for each in candidates if each.covered)
        return AskAnswer(answered=False, nearest=tuple(turns)[:MOST_NEAREST])
    turn = best.sentence.turn
    quotes = _quotes(material, best.sentence)
    text = quotes[0].text if quotes else best.sentence.text
    return AskAnswer(answered=True, answer=text, turns=(turn.number,), quotes=quotes)


def _quotes(material: Material, sentence: Spoken) -> tuple[Quote, ...]:
    """The sentence as a quote; empty where nobody known says it."""
    turn, number = sentence.turn, sentence.number
    if turn.speaker is None:
        return ()
    return (
        verify_quote(Pointer(turn=turn.number, first=number, last=number), material.transcript),
    )


@dataclass(frozen=True)
class _Candidate:
    """A sentence held against the question: the shares covered, and whether it will do."""

    sentence: Spoken
    covered: float
    answers: bool


def _is_any(word: str, likes: frozenset[str]) -> bool:
    return any(root(each) in likes for each in words_of(word))


class _Evidence:
    """A transcript made ready for questions: the roots of each sentence and how rare each is."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._sentences = material.sentences
        self._roots = [frozenset(map(root, words_of(each.text))) for each in self._sentences]

    @cached_property
    def _spread(self) -> Counter[str]:
        return Counter(each for roots in self._roots for each in roots)

    def candidates(self, question: Question) -> list[_Candidate]:
        """Every sentence but questions, the nearest to an answer first."""
        weights = {
            each: self._weight(each) * (NAME_SHARE if each in question.names else 1.0)
            for each in question.roots
        }
        held = [
            self._held(at, question, weights)
            for at, sentence in enumerate(self._sentences)
            if not sentence.is_question
        ]
        return sorted(held, key=lambda each: (-each.answers, -each.covered))

    def _weight(self, word: str) -> float:
        count = sum(self._spread[each] for each in likes_of(word))
        rarest = log(1 + len(self._sentences))
        return rarest * UNKNOWN_WEIGHT if not count else log(1 + len(self._sentences) / count)

    def _held(self, at: int, question: Question, weights: dict[str, float]) -> _Candidate:
        sentence, here = self._sentences[at], self._roots[at]
        around = self._around(at)
        speaks = self._speaker(sentence)
        weights = {each: weight for each, weight in weights.items() if each not in speaks}
        total = sum(weights.values()) or 1.0
        inside = sum(weights[each] for each in weights if likes_of(each) & here)
        beside = sum(
            weights[each]
            for each in weights
            if not likes_of(each) & here and likes_of(each) & around
        )
        near = here | around
        far = sum(
            weights[each]
            for each in weights
            if not likes_of(each) & near and likes_of(each) & self._turn_roots(sentence)
        )
        covered = (inside + ASIDE * beside + FAR * far) / total
        known = near | speaks
        answers = (
            bool(question.roots)
            and covered >= COVERED
            and inside / total >= self._least_inside(at, question, weights)
            and all(likes_of(each) & known for each in question.names)
            and self._counts(question, at)
            and question.numbers <= here | around
            and has_answer_of(question.wants, sentence.text, question)
        )
        return _Candidate(sentence, covered + 0.3 * inside / total, answers)

    def _counts(self, question: Question, at: int) -> bool:
        """Whether a number stands before what is counted, or that was just asked for."""
        if question.counted is None:
            return True
        likes = likes_of(question.counted)
        if likes & self._asked_before(at):
            return True
        words = self._sentences[at].text.split()
        counted = (place for place, word in enumerate(words) if _is_any(word, likes))
        return any(NUMBER.search(" ".join(words[max(0, at - 5) : at])) for at in counted)

    def _least_inside(self, at: int, question: Question, weights: dict[str, float]) -> float:
        """The share that the sentence itself must cover: none when it answers the very question.

        `And why did the old pier close? Because the storm broke its pilings.`
        """
        if question.wants == "anything" or self._sentences[at].number > ANSWERING_SENTENCES:
            return IN_SENTENCE
        asked = self._asked_before(at)
        same = sum(weights[each] for each in weights if likes_of(each) & asked)
        return 0.0 if same >= SAME_QUESTION * sum(weights.values()) else IN_SENTENCE

    def _around(self, at: int) -> frozenset[str]:
        """The roots of the sentences beside it in its turn, and of the question it answers."""
        turn = self._sentences[at].turn.number
        beside = [
            self._roots[near]
            for near in (at - 2, at - 1, at + 1)
            if 0 <= near < len(self._sentences) and self._sentences[near].turn.number == turn
        ]
        return frozenset().union(
            *beside, self._asked_before(at), self._speaker(self._sentences[at])
        )

    def _asked_before(self, at: int) -> frozenset[str]:
        number = self._sentences[at].turn.number
        return self._question_turns.get(number - 1, frozenset())

    @cached_property
    def _question_turns(self) -> dict[int, frozenset[str]]:
        turns = {each.turn.number: each.turn for each in self._sentences}
        return {
            number: frozenset(map(root, words_of(turn.text)))
            for number, turn in turns.items()
            if QUESTION_TURN.search(turn.text) and len(turn.text) < 900
        }

    def _turn_roots(self, sentence: Spoken) -> frozenset[str]:
        number = sentence.turn.number
        turns = (self._by_turn.get(each, frozenset()) for each in (number, number - 1, number - 2))
        return frozenset().union(*turns)

    @cached_property
    def _by_turn(self) -> dict[int, frozenset[str]]:
        turns: dict[int, frozenset[str]] = {}
        for sentence, roots in zip(self._sentences, self._roots, strict=True):
            number = sentence.turn.number
            turns[number] = turns.get(number, frozenset()) | roots
        return turns

    def _speaker(self, sentence: Spoken) -> frozenset[str]:
        name = self._material.transcript.name_of(sentence.turn)
        return frozenset(map(root, words_of(name)))
