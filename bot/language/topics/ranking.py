"""Which sentences say most of what a transcript is about, and say it only once.

A sentence is worth what its words weigh, a word the more the oftener it is said, and a pair of
words that recurs more than either; all that set against the sentence's length. Each further
sentence is chosen for what the chosen ones do not say yet (maximal marginal relevance).

The numbers were measured on meetings with a reference summary, at 110 words, each meeting whole
and with a quarter of its turns left out, five times over (`bench.briefs`). Around them the
result hardly moves.
"""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import fsum, sqrt

from bot.language.spoken import Spoken

PAIR_WEIGHT = 4.0
"""What saying a recurring pair once adds, beside saying one of its words."""

LIKENESS_COST = 0.25
"""What a sentence that says the same as a chosen one loses, of its share of the best score."""

SAME_TURN_COST = 1.0
"""What a sentence loses for each that is chosen from its turn already."""

SAME_TOPIC_COST = 0.1
"""What a sentence on a topic already chosen loses."""

SAME_SPEAKER_COST = 0.1
MOST_FOR_A_SPEAKER = 0.3
"""What a sentence loses for each that is chosen of its speaker's already, and at most."""

SAYS_THE_SAME = 0.75
"""From this likeness on, of what two sentences are about and of all their words, they are one."""

Pair = tuple[str, str]


@dataclass(frozen=True)
class Weights:
    """How much the content words weigh, and the pairs of them that recur."""

    words: Mapping[str, float]
    pairs: Mapping[Pair, float]


@dataclass(frozen=True)
class Ranked:
    """A sentence, its score, of which only the comparison with others matters, and its topic."""

    sentence: Spoken
    score: float
    topic: str | None = None


def weigh(sentences: Sequence[Spoken], without: Collection[str] = ()) -> Weights:
    """How much each word weighs: as often as it is said. Each pair: as often, from two turns on.

    Words in `without`, such as speakers' names, weigh nothing: people call each other by name.
    """
    words = Counter(word for each in sentences for word in each.content)
    pairs = Counter(pair for each in sentences for pair in pairwise(each.content))
    turns = Counter(
        pair
        for _, pair in {
            (each.turn.number, pair) for each in sentences for pair in pairwise(each.content)
        }
    )
    unwanted = frozenset(without)
    return Weights(
        words={word: float(count) for word, count in words.items() if word not in unwanted},
        pairs={
            pair: PAIR_WEIGHT * count
            for pair, count in pairs.items()
            if turns[pair] > 1 and unwanted.isdisjoint(pair)
        },
    )


def score_sentence(sentence: Spoken, weights: Weights) -> float:
    """What the sentence's words and pairs weigh, a word of it."""
    total = fsum(weights.words.get(word, 0.0) for word in sentence.content)
    total += fsum(weights.pairs.get(pair, 0.0) for pair in pairwise(sentence.content))
    return total / max(sentence.word_count, 1)


def pick_diverse(
    ranked: Sequence[Ranked],
    count: int,
    may_be_picked: Callable[[Spoken], bool],
    said: Sequence[Spoken] = (),
) -> tuple[Spoken, ...]:
    """Up to `count` sentences, the best first, each unlike those before and unlike `said`.

    Of other turns and on other topics where that costs little; none that says the same. Only
    the best are asked whether they may be picked.
    """
    best_score = max((each.score for each in ranked), default=0.0) or 1.0
    left = [_Left(each) for each in sorted(ranked, key=lambda each: -each.score)]
    for sentence in said:
        left = _beside(sentence, left)
    turns = Counter[int]()
    speakers = Counter[str | None]()
    topics: set[str | None] = set()
    picked: list[Spoken] = []

    def gain(each: _Left) -> float:
        again = SAME_TURN_COST * turns[each.ranked.sentence.turn.number]
        theirs = speakers[each.ranked.sentence.turn.speaker]
        again += min(SAME_SPEAKER_COST * theirs, MOST_FOR_A_SPEAKER)
        again += SAME_TOPIC_COST * (each.ranked.topic is not None and each.ranked.topic in topics)
        return each.ranked.score / best_score - LIKENESS_COST * each.likeness - again

    while left and len(picked) < count:
        best = _first_best(left, gain, best_score)
        chosen = best.ranked
        if not may_be_picked(chosen.sentence):
            left.remove(best)
            continue
        picked.append(chosen.sentence)
        turns[chosen.sentence.turn.number] += 1
        speakers[chosen.sentence.turn.speaker] += 1
        topics.add(chosen.topic)
        left = _beside(chosen.sentence, left)
    return tuple(picked)


@dataclass(slots=True, eq=False)
class _Left:
    """A sentence not chosen yet, and how like it is to the likest that is."""

    ranked: Ranked
    likeness: float = 0.0


def _first_best(left: Sequence[_Left], gain: Callable[[_Left], float], best_score: float) -> _Left:
    """The one that gains most. They stand by their scores, and none gains more than its own."""
    best, most = left[0], gain(left[0])
    for each in left:
        if each.ranked.score / best_score <= most:
            break
        if (its := gain(each)) > most:
            best, most = each, its
    return best


def _beside(chosen: Spoken, left: Sequence[_Left]) -> list[_Left]:
    """What is left beside a chosen sentence: without it, and without what says the same."""
    rest = []
    for each in left:
        sentence = each.ranked.sentence
        likeness = alike(sentence, chosen)
        may_be_same = likeness >= SAYS_THE_SAME or not sentence.vocabulary
        if sentence is not chosen and not (may_be_same and _same_words(sentence, chosen)):
            each.likeness = max(each.likeness, likeness)
            rest.append(each)
    return rest


def _same_words(one: Spoken, other: Spoken) -> bool:
    """Whether two sentences about the same say it in the same words: `never` is none of `must`."""
    mine, theirs = set(one.words), set(other.words)
    return len(mine & theirs) >= SAYS_THE_SAME * sqrt(len(mine) * len(theirs))


def alike(one: Spoken, other: Spoken) -> float:
    """How much two sentences have in common, from 0 to 1: the cosine of their vocabularies."""
    common = len(one.vocabulary & other.vocabulary)
    return common / sqrt(len(one.vocabulary) * len(other.vocabulary)) if common else 0.0
