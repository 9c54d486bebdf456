"""Words by the part that their forms share, and the words that stand for one another."""

import re

from bot.language.irregular_forms import BASE_FORMS

INFLECTIONS = ("ings", "ing", "edly", "ed")
DERIVATIONS = (
    *("ationally", "izations", "isations", "ization", "isation", "ational", "nesses", "ations"),
    *("ements", "ation", "ement", "ments", "ances", "ences", "ities", "ment", "ness", "ions"),
    *("ives", "ally", "ance", "ence", "able", "ible", "ion", "ers", "ors", "ity", "ive", "ous"),
    *("ful", "er", "or", "al", "ly"),
)
"""The longest first; one of each kind is taken away, so that `nation` does not become `n`."""

AGENTS = frozenset({"er", "ers", "or", "ors"})
SHORTEST_ROOT, SHORTEST_DERIVED = 3, 4
"""Letters that are left before a suffix; `baker` leaves three, `vision` must leave four."""

VOWEL = re.compile(r"[aeiouy]")  # `string` has none before its `ing`
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
    bare = _singular(BASE_FORMS.get(word, word))
    bare = _without(INFLECTIONS, BASE_FORMS.get(bare, bare))
    bare = _without(DERIVATIONS, bare)
    return bare[:-1] if len(bare) > SHORTEST_ROOT and bare[-1] in "eyi" else bare


def _singular(word: str) -> str:
    bare = word.removesuffix("'s").rstrip("'")
    if len(bare) > 4 and bare.endswith("ies"):
        return bare[:-3] + "y"
    if len(bare) > 4 and bare.endswith(("sses", "xes", "ches", "shes")):
        return bare[:-2]
    if len(bare) > 3 and bare.endswith("s") and not bare.endswith(("ss", "us", "is")):
        return bare[:-1]
    return bare


def _without(suffixes: tuple[str, ...], word: str) -> str:
    for suffix in suffixes:
        stays_short = suffix in INFLECTIONS or suffix in AGENTS
        bare = word.removesuffix(suffix)
        least = SHORTEST_ROOT if stays_short else SHORTEST_DERIVED
        if bare != word and len(bare) >= least and VOWEL.search(bare):
            return _undoubled(bare)
    return word


def _undoubled(bare: str) -> str:
    """`running` leaves `runn`; `selling` and `passing` keep both letters."""
    is_doubled = len(bare) > SHORTEST_ROOT and bare[-1] == bare[-2] and bare[-1] not in "ls"
    return bare[:-1] if is_doubled else bare


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
