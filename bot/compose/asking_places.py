"""Where the words of a sentence stand: how near a figure is to what it counts."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.language.words import words_of

COUNTED_WITHIN = 5
"""Words between a figure and what it counts: `two smaller fishing boats`."""

MORE = (("mor",), ("oth",), ("each",))
"""Roots that may follow a figure that counts what was named before: `We ordered three more.`"""

CLAUSE = 2
"""Words that a comma or a dash is worth as a distance."""

# `$4.5`, `Ruwitch's`, `,`, `--`
TOKEN = re.compile(r"[$€£]?\d[\d,.:]*%?|\w+(?:['’.-]\w+)*\.?(?=\W|$)|[,;:—–()]|--")
MARKS = frozenset(",;:—–()") | {"--"}

Roots = frozenset[str]


@dataclass(frozen=True)
class Places:
    """Where the words of one sentence stand: the roots at each, its characters and its clause."""

    tokens: tuple[tuple[int, int, tuple[str, ...], int], ...]

    def between(self, start: int, end: int) -> int | None:
        """The word at those characters of the sentence."""
        found = (
            at for at, (opens, ends, _, _) in enumerate(self.tokens) if opens < end and ends > start
        )
        return next(found, None)

    def distance(self, likes: Roots, spot: int) -> int | None:
        """Words from the spot to the nearest of those roots; None where there is none."""
        return min((self._away(at, spot) for at in self._of(likes)), default=None)

    def follows(self, likes: Roots, spot: int) -> bool:
        """Whether one of those roots stands just behind the spot."""
        return any(0 <= at - spot <= COUNTED_WITHIN for at in self._of(likes))

    def ends_clause(self, spot: int) -> bool:
        """Whether nothing follows the spot in its clause: `Today there are 212.`"""
        more = any(each[2] in MORE for each in self.tokens[spot + 1 : spot + 2])
        after = self.tokens[spot + 1 + more : spot + 2 + more]
        return not after or after[0][3] != self.tokens[spot][3]

    def _away(self, at: int, spot: int) -> int:
        return abs(at - spot) + CLAUSE * abs(self.tokens[at][3] - self.tokens[spot][3])

    def _of(self, likes: Roots) -> Iterable[int]:
        return (at for at, token in enumerate(self.tokens) if not likes.isdisjoint(token[2]))


def places_of(text: str, root: Callable[[str], str]) -> Places:
    """Where the words of a text stand, each with its roots."""
    tokens, clause = [], 0
    for match in TOKEN.finditer(text):
        if match[0] in MARKS:
            clause += 1
        else:
            roots = tuple(map(root, words_of(match[0])))
            tokens.append((match.start(), match.end(), roots, clause))
    return Places(tuple(tokens))
