"""Whoever is heard on a recording that a bracket announces, with their words right behind it.

RO: And it failed.
[ARCHIVE – Lena Ortiz]: "We acted at once."     ─ not RO's: the minister's, on tape
JH: That is the minister.
"""

import re
from collections.abc import Sequence

from bot.formats.headed import Head

ANNOUNCED = re.compile(
    r"^[^\S\n]*(?P<bracket>[*_]{0,3}[\[(](?P<label>"
    r"(?:archiv(?:e|ed|al)(?: (?:audio|recording|clip|tape))?"
    r"|(?:audio |video )?(?:clip|tape|recording)|audio|video|sot|sound ?bite|o-ton)"
    r"[^\S\n]*(?:[-–—:,]|\bof\b)[^\S\n]*"
    r"(?-i:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,4}))[\])][*_]{0,3})"
    r"(?::[*_]{0,3}\s*|[^\S\n]*\n?[^\S\n]*(?=[\"“‘']))(?=\S)",
    re.M | re.I,
)


def with_archived(text: str, heads: Sequence[Head]) -> list[Head]:
    """The heads, and one for each such recording behind the first of them."""
    found = ANNOUNCED.finditer(text, heads[0].start) if heads else ()
    return sorted([*heads, *(_head(match) for match in found)])


def _head(match: re.Match[str]) -> Head:
    label = " ".join(match["label"].split())
    return Head(match.start("bracket"), match.start("label"), match.end(), label)
