"""Texts about the same thing, put together: TF-IDF and average linkage, in plain Python."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from math import fsum, log, sqrt


def tf_idf(texts: Sequence[Sequence[str]]) -> list[Mapping[str, float]]:
    """For each text its words' weights, of length 1: much used here, little elsewhere."""
    spread = Counter(word for text in texts for word in set(text))
    vectors: list[Mapping[str, float]] = []
    for text in texts:
        counts = Counter(text)
        raw = {
            word: (1 + log(count)) * log(1 + len(texts) / spread[word])
            for word, count in counts.items()
        }
        length = sqrt(fsum(weight * weight for weight in raw.values())) or 1.0
        vectors.append({word: weight / length for word, weight in raw.items()})
    return vectors


def cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """How alike two texts' weights are, from 0 to 1."""
    few, many = sorted((one, other), key=len)
    return fsum(weight * many[word] for word, weight in few.items() if word in many)


def average_link(
    count: int, likeness: Callable[[int, int], float], threshold: float
) -> list[list[int]]:
    """The numbers 0 to `count` - 1 in groups, each in order.

    The two groups that are most alike on average are joined, again and again, while they are
    at least `threshold` alike.
    """
    groups = {at: [at] for at in range(count)}
    alike = {
        (one, other): likeness(one, other)
        for one in range(count)
        for other in range(one + 1, count)
    }
    while alike:
        one, other = max(alike, key=lambda pair: alike[pair])
        if alike[one, other] < threshold:
            break
        _join(one, other, groups, alike)
    return [sorted(group) for group in groups.values()]


def _join(
    one: int, other: int, groups: dict[int, list[int]], alike: dict[tuple[int, int], float]
) -> None:
    """Take the group `other` into `one`; its likeness to a third is the mean over members."""
    ours, theirs = groups[one], groups.pop(other)
    del alike[one, other]
    for third in groups.keys() - {one}:
        its = alike.pop((min(other, third), max(other, third)))
        mine = (min(one, third), max(one, third))
        mean = (len(ours) * alike[mine] + len(theirs) * its) / (len(ours) + len(theirs))
        alike[mine] = mean
    groups[one] = ours + theirs
