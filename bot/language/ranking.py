"""Which sentences say most of what a transcript is about, and say it only once.

A word weighs the more, the more turns and speakers take it up; a sentence is worth what its
words weigh, set against its length; each further sentence is chosen for what the chosen ones
do not say yet (maximal marginal relevance).
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, log, pow, sqrt

from bot.language.spoken import Spoken

EMPHASIS = 1.5
"""The power of a word's log frequency: above 1 the words that recur most stand out.

This and the numbers below were measured on meetings with a reference summary, at 110 words;
between 1.2 and 2 the result hardly moves.
"""

LENGTH_POWER = 0.6
"""0 favours long sentences, 1 short ones."""

LIKENESS_COST = 0.6
"""What a sentence that says the same as a chosen one loses, of its share of the best score."""

SAME_TURN_COST = 1.0
"""What a sentence of a turn already chosen from loses: it waits until no other is left."""

SAME_TOPIC_COST = 0.4
"""What a sentence on a topic already chosen loses."""


@dataclass(frozen=True)
class Ranked:
    """A sentence, its score, of which only the comparison with others matters, and its topic."""

    sentence: Spoken
    score: float
    topic: str | None = None


def word_weights(sentences: Sequence[Spoken], without: Collection[str] = ()) -> Mapping[str, float]:
    """How much each content word weighs: by how many turns and how many speakers use it.

    Words in `without`, such as speakers' names, weigh nothing: people call each other by name.
    """
    turns = Counter(
        word
        for _, word in {(each.turn.number, word) for each in sentences for word in each.content}
    )
    speakers = Counter(
        word
        for _, word in {(each.turn.speaker, word) for each in sentences for word in each.content}
    )
    return {
        word: pow(log(1 + turns[word]) * log(1 + speakers[word]), EMPHASIS / 2)
        for word in turns
        if word not in without
    }


def score_sentence(sentence: Spoken, weights: Mapping[str, float]) -> float:
    """What the sentence's words weigh, set against its length."""
    total = fsum(weights.get(word, 0.0) for word in sentence.vocabulary)
    return total / pow(max(sentence.word_count, 1), LENGTH_POWER)


def pick_diverse(
    ranked: Sequence[Ranked], count: int, said: Sequence[Spoken] = ()
) -> tuple[Spoken, ...]:
    """Up to `count` sentences, the best first, each unlike those before and unlike `said`.

    Each is of another turn while there is one, and on another topic where that costs little.
    """
    best_score = max((each.score for each in ranked), default=0.0) or 1.0
    left = [each for each in ranked if each.sentence not in said]
    likeness = [max((alike(each.sentence, one) for one in said), default=0.0) for each in left]
    turns: set[int] = set()
    topics: set[str | None] = set()
    picked: list[Spoken] = []

    def gain(at: int) -> float:
        each = left[at]
        again = SAME_TURN_COST * (each.sentence.turn.number in turns)
        again += SAME_TOPIC_COST * (each.topic is not None and each.topic in topics)
        return each.score / best_score - LIKENESS_COST * likeness[at] - again

    while left and len(picked) < count:
        best = max(range(len(left)), key=gain)
        chosen = left.pop(best)
        likeness.pop(best)
        picked.append(chosen.sentence)
        turns.add(chosen.sentence.turn.number)
        topics.add(chosen.topic)
        for at, each in enumerate(left):
            likeness[at] = max(likeness[at], alike(each.sentence, chosen.sentence))
    return tuple(picked)


def alike(one: Spoken, other: Spoken) -> float:
    """How much two sentences have in common, from 0 to 1: the cosine of their vocabularies."""
    if not one.vocabulary or not other.vocabulary:
        return 0.0
    common = len(one.vocabulary & other.vocabulary)
    return common / sqrt(len(one.vocabulary) * len(other.vocabulary))
