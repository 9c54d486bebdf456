"""Words by the part that their forms share, and the words that stand for one another."""

SUFFIXES = (
    *("ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "edly", "ed", "ies", "ers"),
    *("er", "es", "ly", "'s", "ity", "ive", "al", "s", "e", "y"),
)
SHORTEST_ROOT = 3
ALIKE = (
    "sent send receive received",
    "cost price expensive bill pay paid spend spent",
    "start began begin begun launch open opening first",
    "die dead death kill killed lost loss",
    "increase rise rose grow grown grew growth up higher",
    "decrease fall fell drop dropped decline down reduce reduced lower",
    "announce announced release releasing unveil approve approved",
    "oppose against reject opposed refuse",
    "meet met meeting talk talks",
    "run runs lead leads led head chief director chair",
    "buy bought purchase",
    "worry worried concern concerned fear afraid",
    "ill illness sick disease health",
    "help aid assistance assist support",
    "job work employ employed",
    "found founded create created build built start started start made",
    "kids children child",
    "schools school",
    "teach teacher teaching",
    "travel visit trip go arrive arrives",
    "u.s. american america states",
    "percent % percentage",
    "burn burned fire",
    "own owns owned",
)
"""Words that reporters use for one another."""


def root(word: str) -> str:
    """The part of a word in lower case that its forms share: `announced` is `announc`."""
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= SHORTEST_ROOT:
            bare = word[: -len(suffix)]
            return root(bare[:-1] if len(bare) > 4 and bare[-1] == bare[-2] else bare)
    return word


def likes_of(root_: str) -> frozenset[str]:
    """The roots that may stand for that root, itself included."""
    return _LIKES.get(root_) or frozenset({root_})


def _likes() -> dict[str, frozenset[str]]:
    groups = [frozenset(root(word) for word in group.split()) for group in ALIKE]
    every = frozenset().union(*groups)
    return {
        each: frozenset().union(*(group for group in groups if each in group)) for each in every
    }


_LIKES = _likes()
