"""Offline answers: the sentences of a transcript that say what was asked, or none.

Refusing is cheaper than a wrong answer, so a sentence has to score well before it answers.
"""

from typing import NamedTuple

from bot.compose.asking_ground import Ground
from bot.compose.asking_people import WHAT_OF, answer_about_speaker
from bot.compose.asking_signals import ANSWERS, Asked, score
from bot.compose.material import Material, gather_whole
from bot.gate.verify import verify_quote
from bot.language.asking.questions import Question, understood_question
from bot.language.spoken import Spoken
from bot.models.ask import AskAnswer
from bot.models.pointer import Pointer
from bot.models.quote import Quote
from bot.models.transcript import Transcript

MOST_NEAREST = 3


def answer_question(transcript: Transcript, question: str) -> AskAnswer:
    """What the transcript says to the question; the nearest turns when it does not say."""
    material = gather_whole(transcript)
    of_speaker = WHAT_OF.match(question.strip())
    if of_speaker:
        return answer_about_speaker(material, of_speaker["speaker"], of_speaker["topic"])
    scored = _scored(Ground(material), understood_question(question))
    if not scored or scored[0].score < ANSWERS:
        turns = dict.fromkeys(each.sentence.turn.number for each in scored)
        return AskAnswer(answered=False, nearest=tuple(turns)[:MOST_NEAREST])
    best = _plainest(scored)
    quotes = _quotes(material, best)
    text = quotes[0].text if quotes else best.text
    return AskAnswer(answered=True, answer=text, turns=(best.turn.number,), quotes=quotes)


class _Scored(NamedTuple):
    """A sentence, its score, and the share of the question that it has itself."""

    score: float
    share_here: float
    sentence: Spoken


def _scored(ground: Ground, question: Question) -> list[_Scored]:
    """Every statement that has to do with the question, the best first."""
    asked = Asked(question, ground)
    scored = [
        _Scored(score(asked.signals(at)), asked.share_here(at), sentence)
        for at, sentence in enumerate(ground.sentences)
        if ground.states(at) and asked.touches(at)
    ]
    return sorted(scored, key=lambda each: -each.score)


def _plainest(scored: list[_Scored]) -> Spoken:
    """Of the best turn's sentences that answer, the one that says most of the question itself."""
    best = scored[0].sentence.turn.number
    answers = (
        each for each in scored if each.sentence.turn.number == best and each.score >= ANSWERS
    )
    return max(answers, key=lambda each: each.share_here).sentence


def _quotes(material: Material, sentence: Spoken) -> tuple[Quote, ...]:
    """The sentence as a quote; empty where nobody known says it."""
    turn, number = sentence.turn, sentence.number
    if turn.speaker is None:
        return ()
    return (
        verify_quote(Pointer(turn=turn.number, first=number, last=number), material.transcript),
    )
