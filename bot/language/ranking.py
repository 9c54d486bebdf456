"""Which sentences say most of what a transcript is about, and say it only once.

A word weighs the more the oftener it is spoken; a sentence is worth what its words weigh, set
against its length; each further sentence is chosen for what the chosen ones do not say yet
(maximal marginal relevance).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, pow, sqrt

from bot.language.spoken import Spoken

EMPHASIS = 1.5
"""The power of a word's log frequency: above 1 the words that recur most stand out."""

LENGTH_POWER = 0.6
"""0 favours long sentences, 1 short ones; measured on meetings with a reference summary."""

LIKENESS_COST = 0.6
"""What a sentence that says the same as a chosen one loses, of its share of the best score."""

SAME_TURN_COST = 0.2
"""What a sentence of a turn already chosen from loses."""


@dataclass(frozen=True)
class Ranked:
    """A sentence and its score, of which only the comparison with others has a meaning."""

    sentence: Spoken
    score: float


def word_weights(sentences: Sequence[Spoken]) -> Mapping[str, float]:
    """How much each content word weighs in the transcript."""
    counts = Counter(word for sentence in sentences for word in sentence.content)
    return {word: pow(log(1 + count), EMPHASIS) for word, count in counts.items()}


def score_sentence(sentence: Spoken, weights: Mapping[str, float]) -> float:
    """What the sentence's words weigh, set against its length."""
    total = sum(weights.get(word, 0.0) for word in sentence.vocabulary)
    return total / pow(max(sentence.word_count, 1), LENGTH_POWER)


def pick_diverse(
    ranked: Sequence[Ranked], count: int, chosen: Sequence[Spoken] = ()
) -> tuple[Spoken, ...]:
    """Up to `count` sentences, the best first, each unlike those before and unlike `chosen`.

    Turns not chosen from yet are preferred.
    """
    left = {id(each.sentence): each for each in ranked}
    best_score = max((each.score for each in ranked), default=0.0) or 1.0
    likeness = dict.fromkeys(left, 0.0)
    turns: set[int] = set()
    picked: list[Spoken] = []

    def set_aside(sentence: Spoken) -> None:
        turns.add(sentence.turn.number)
        for key, each in left.items():
            likeness[key] = max(likeness[key], alike(sentence, each.sentence))

    def worth(key: int) -> float:
        each = left[key]
        again = SAME_TURN_COST if each.sentence.turn.number in turns else 0.0
        return each.score / best_score - LIKENESS_COST * likeness[key] - again

    for sentence in chosen:
        set_aside(sentence)
    while left and len(picked) < count:
        picked.append(left.pop(max(left, key=worth)).sentence)
        set_aside(picked[-1])
    return tuple(picked)


def alike(one: Spoken, other: Spoken) -> float:
    """How much two sentences have in common, from 0 to 1: the cosine of their vocabularies."""
    if not one.vocabulary or not other.vocabulary:
        return 0.0
    common = len(one.vocabulary & other.vocabulary)
    return common / sqrt(len(one.vocabulary) * len(other.vocabulary))
