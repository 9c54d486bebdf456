"""The summarizers that ours is measured beside, plainly, each as it is known: no code of ours.

Each takes a transcript's sentences with their content words, and gives sentences in its order.
"""

import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

DAMPING = 0.85
STEPS = 50
LIKE_ENOUGH = 0.1
"""LexRank (Erkan and Radev, 2004): a link from this cosine of TF-IDF on; PageRank's damping."""

RELEVANCE = 0.7
"""Maximal marginal relevance (Carbonell and Goldstein, 1998): the share of relevance in it."""

Vector = Mapping[str, float]


@dataclass(frozen=True)
class Sentence:
    """A sentence, its length in words, and the words of it that carry meaning."""

    text: str
    length: int
    content: tuple[str, ...]


def first_sentences(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """As they come: the floor for meetings, and the one to beat for news."""
    return iter(sentences)


def at_random(sentences: Sequence[Sentence]) -> list[Sentence]:
    """In an order drawn by lot, the same at every run."""
    return random.Random(7).sample(sentences, len(sentences))


def lexrank(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Those that are like many that are like many: PageRank over their likeness."""
    spread = Counter(word for each in sentences for word in set(each.content))
    vectors = [
        _unit(
            {
                word: count * log(len(sentences) / spread[word])
                for word, count in Counter(each.content).items()
            }
        )
        for each in sentences
    ]
    ranks = _page_rank(_links(vectors))
    return [sentences[at] for at in sorted(range(len(ranks)), key=lambda at: -ranks[at])]


def frequency_and_mmr(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """Those of frequent words, a word of theirs, each set against its likeness to those before."""
    counts = Counter(word for each in sentences for word in each.content)
    vectors = [_unit(Counter(each.content)) for each in sentences]
    scores = [sum(counts[w] for w in each.content) / max(each.length, 1) for each in sentences]
    best = max(scores, default=0.0) or 1.0
    likeness = [0.0] * len(sentences)
    left = list(range(len(sentences)))
    while left:
        chosen = max(
            left, key=lambda at: RELEVANCE * scores[at] / best - (1 - RELEVANCE) * likeness[at]
        )
        left.remove(chosen)
        yield sentences[chosen]
        for at in left:
            likeness[at] = max(likeness[at], _cosine(vectors[chosen], vectors[at]))


def _links(vectors: Sequence[Vector]) -> list[list[int]]:
    """The sentences that each is like enough."""
    holders = defaultdict(list)
    for at, vector in enumerate(vectors):
        for word, weight in vector.items():
            holders[word].append((at, weight))
    links = []
    for vector in vectors:
        likeness = Counter[int]()
        for word, weight in vector.items():
            for at, theirs in holders[word]:
                likeness[at] += weight * theirs
        links.append([at for at, cosine in likeness.items() if cosine > LIKE_ENOUGH])
    return links


def _page_rank(links: Sequence[Sequence[int]]) -> list[float]:
    count = len(links)
    ranks = [1 / count] * count
    for _ in range(STEPS):
        fresh = [(1 - DAMPING) / count] * count
        for at, targets in enumerate(links):
            for target in targets:
                fresh[target] += DAMPING * ranks[at] / len(targets)
        ranks = fresh
    return ranks


def _unit(raw: Mapping[str, float]) -> Vector:
    length = sqrt(sum(weight * weight for weight in raw.values())) or 1.0
    return {word: weight / length for word, weight in raw.items()}


def _cosine(one: Vector, other: Vector) -> float:
    few, many = sorted((one, other), key=len)
    return sum(weight * many.get(word, 0.0) for word, weight in few.items())
