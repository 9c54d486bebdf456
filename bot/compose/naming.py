"""How people are named in a sentence of the program's own."""

from collections.abc import Iterable


def listed(names: Iterable[str]) -> str:
    """`A`, `A and B`, `A, B and C`; empty for nobody."""
    *first, last = [*names] or [""]
    return f"{', '.join(first)} and {last}" if first else last
