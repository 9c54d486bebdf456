"""Offline answers: the sentences of a transcript that say what was asked, or none.

Refusing is cheaper than a wrong answer, so a sentence has to score well before it answers.
"""

from typing import NamedTuple

from bot.compose.answers import quote_with_question
from bot.compose.asking_ground import Ground
from bot.compose.asking_letters import answer_stands_for
from bot.compose.asking_people import answer_whose_words, speakers_meant
from bot.compose.asking_signals import ANSWERS, Asked, score
from bot.compose.asking_who import UNNAMED, answer_who
from bot.compose.asking_work import answer_role, answer_work
from bot.compose.material import Material, gather_whole, open_flags
from bot.language.asking.questions import Question, understood_question
from bot.language.spoken import Spoken
from bot.models.ask import AskAnswer
from bot.models.pointer import Pointer
from bot.models.quote import Quote
from bot.models.transcript import Transcript

MOST_NEAREST = 3

AS_NEAR = 0.7
"""A sentence of another turn that scores so little less than the best is shown beside it."""

ALIKE = 0.5
"""Sentences of one turn whose scores are so little apart answer alike."""

FRAGMENT_WORDS = 4
"""Of fewer words (`Every time.`) an answer takes the sentence before it along."""


class _Scored(NamedTuple):
    """A sentence, its score, and the share of the question that it has itself."""

    score: float
    share_here: float
    sentence: Spoken


def answer_question(transcript: Transcript, question: str) -> AskAnswer:
    """What the transcript says to the question; the nearest turns when it does not say."""
    found = _answer(gather_whole(transcript), question)
    rules = tuple(each for each in open_flags(transcript) if each.kind == "off-record")
    return found.model_copy(update={"flags": rules})


def _answer(material: Material, question: str) -> AskAnswer:
    ruled = answered_by_rule(material, question)
    if ruled is not None and ruled != UNNAMED:
        return ruled
    scored = _scored(Ground(material), understood_question(question, material.transcript.language))
    theirs = speakers_meant(material, question)
    scored = [each for each in scored if not theirs or each.sentence.turn.speaker in theirs]
    if ruled is not None or not scored or scored[0].score < ANSWERS:
        return _refused(scored)
    best = _plainest(scored, scored[0].sentence.turn.number)
    quotes = _quotes(material, best)
    if not quotes:
        return AskAnswer(answered=True, answer=best.text, turns=(best.turn.number,))
    quotes += tuple(quote for each in _as_near(scored) for quote in _quotes(material, each))
    turns = tuple(each.turn for each in quotes)
    return AskAnswer(answered=True, answer=quotes[0].text, turns=turns, quotes=quotes)


def _refused(scored: list[_Scored]) -> AskAnswer:
    """The nearest turns, each from the sentence on that comes nearest."""
    nearest: dict[int, int] = {}
    for each in scored:
        nearest.setdefault(each.sentence.turn.number, each.sentence.start)
    return AskAnswer(
        answered=False,
        nearest=tuple(nearest)[:MOST_NEAREST],
        nearest_from=tuple(nearest.values())[:MOST_NEAREST],
    )


def answered_by_rule(material: Material, question: str) -> AskAnswer | None:
    """The answer or the refusal of a question whose form says what to look for: `Who is the CEO?`

    None where the sentences have to be weighed.
    """
    rules = (answer_whose_words, answer_stands_for, answer_role, answer_work, answer_who)
    found = (rule(material, question) for rule in rules)
    return next((each for each in found if each is not None), None)


def _scored(ground: Ground, question: Question) -> list[_Scored]:
    """Every statement that has to do with the question, the best first."""
    asked = Asked(question, ground)
    scored = [
        _Scored(score(asked.signals(at)), asked.share_here(at), sentence)
        for at, sentence in enumerate(ground.sentences)
        if ground.states(at) and asked.touches(at) and asked.may_answer(at)
    ]
    return sorted(scored, key=lambda each: -each.score)


def _plainest(scored: list[_Scored], turn: int) -> Spoken:
    """Of a turn's sentences that score like its best, the one that says most of the question."""
    theirs = [each for each in scored if each.sentence.turn.number == turn]
    alike = (each for each in theirs if each.score >= theirs[0].score - ALIKE)
    return max(alike, key=lambda each: each.share_here).sentence


def _as_near(scored: list[_Scored]) -> list[Spoken]:
    """The sentence of the next turn, where that may as well be the answer."""
    best = scored[0]
    others = (each for each in scored if each.sentence.turn is not best.sentence.turn)
    second = next(others, None)
    if second is None or second.score < best.score - AS_NEAR:
        return []
    return [_plainest(scored, second.sentence.turn.number)]


def _quotes(material: Material, sentence: Spoken) -> tuple[Quote, ...]:
    """The sentence as a quote, with what it needs to be understood; empty where nobody known
    says it.
    """
    turn, number = sentence.turn, sentence.number
    if turn.speaker is None:
        return ()
    first = number - 1 if number > 1 and sentence.word_count < FRAGMENT_WORDS else number
    pointer = Pointer(turn=turn.number, first=first, last=number)
    return (quote_with_question(pointer, material.transcript),)
