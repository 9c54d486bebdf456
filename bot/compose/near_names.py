"""Whom a person meant who typed a name that nobody bears: `Ruwich` for John Ruwitch."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

from bot.compose.material import Material
from bot.language.folding import folded
from bot.language.names import name_words

NEAR_ENOUGH = 0.78
"""Share of letters in common and in order, so that one slip in a short surname is forgiven."""

SHORTEST = 4
"""Letters: of shorter names everything is near."""

CAPITAL = re.compile(r"(?<=[\w,] )[A-Z][^\W\d_]{3,}")  # `Yellen`, within a sentence


def likely_meant(name: str, material: Material) -> str | None:
    """The speaker, or else somebody named, whose name is spelled nearly so; None for nobody."""
    words = [word for word in name_words(name) if len(word) >= SHORTEST]
    speakers = {
        word: each.name for each in material.transcript.speakers for word in name_words(each.name)
    }
    named = {folded(word): word for word in _named_often(material)}
    for known in (speakers, named):
        for word in reversed(words):  # the surname first
            near = get_close_matches(word, list(known), n=1, cutoff=NEAR_ENOUGH)
            if near:
                return known[near[0]]
    return None


def _named_often(material: Material) -> Iterator[str]:
    """The capitals of the text, the most frequent last: it wins."""
    counts = Counter(
        each for sentence in material.sentences for each in CAPITAL.findall(sentence.text)
    )
    return (word for word, _ in reversed(counts.most_common()))
