"""Lists that are emptied as they are gone through: cues and passages of short talk take ten times
the room of its text, and need not all stand beside what is made of them.
"""

from collections.abc import Iterator
from typing import TypeVar

Kept = TypeVar("Kept")


def let_go(kept: list[Kept]) -> Iterator[Kept]:
    """What a list keeps, in its order; the list itself is empty at the end."""
    kept.reverse()
    while kept:
        yield kept.pop()
