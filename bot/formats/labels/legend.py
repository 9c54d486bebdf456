"""Legends: what stands at the head of a transcript and says whose initials are below.

MO: Maria Ortiz, chair     ┐ a legend: each goes on with the name that its letters begin
TA: Tom Abara              ┘
MO: Good evening.          ─ the first turn

Maria Ortiz (MO), MO – Maria Ortiz, MO = Maria Ortiz   → Maria Ortiz, for MO
* Maria Ortiz (the chair)                              → the same, where nobody else is an MO
"""

import re
from collections.abc import Sequence

from bot.formats.labels.forms import Place

INITIALS = re.compile(r"[A-ZÀ-ÞĀ-Ž]{2,4}")
FEWEST_OF_A_LEGEND = 2
REST = r"(?=[^\S\n]*(?:[,;(\n–—-]|\Z))"
"""Behind a name in a legend the line ends, or says what the person is."""

# `MO: Maria Ortiz`, `MO (Maria Ortiz)`, `MO    Dr. Maria Ortiz`
BESIDE = r"(?:[^\S\n]*[(\[=:–—-]+[^\S\n]*|\t[^\S\n]*|[^\S\n]{2,})(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?"
ITEM = r"(?:^|[^\S\n])[*•–-][^\S\n]+"
LISTED_END = rf"(?=[^\S\n]*(?:[,;(]|and\b|$)|{ITEM})"


def behind_legend(places: Sequence[tuple[str, Place]]) -> Sequence[tuple[str, Place]]:
    """The places of labels, as `find_places` gives them, without those that are a legend."""
    count = next(
        (at for at, (wording, place) in enumerate(places) if not _is_explained(wording, place)),
        len(places),
    )
    used = {wording for wording, _ in places[count:]}
    is_legend = count >= FEWEST_OF_A_LEGEND and {wording for wording, _ in places[:count]} <= used
    return places[count:] if is_legend else places


def name_of_initials(initials: str, head: str) -> str | None:
    """The name that the head of a transcript gives beside initials; None where it gives none."""
    if not INITIALS.fullmatch(initials):
        return None
    name, beside = f"(?P<name>{_name_of(initials)})", BESIDE
    before = re.search(rf"(?<!\w){name}{beside}{initials}(?!\w)", head)
    behind = re.search(rf"(?<!\w){initials}{beside}{name}", head)
    if found := before or behind:
        return " ".join(found["name"].split())
    listed = {" ".join(each["name"].split()) for each in re.finditer(_listed(name), head)}
    return listed.pop() if len(listed) == 1 else None


def _listed(name: str) -> str:
    """The pattern of a name that is an item of a list, on lines of their own or in one."""
    return rf"(?m)(?:^[^\S\n]*|{ITEM}|[:,;][^\S\n]*|\band[^\S\n]+){name}{LISTED_END}"


def _is_explained(wording: str, place: Place) -> bool:
    if not INITIALS.fullmatch(wording):
        return False
    return re.compile(_name_of(wording) + REST).match(place.string, place.end()) is not None


def _name_of(initials: str) -> str:
    """The pattern of a name whose words begin with the letters."""
    return r"[^\S\n]+(?:[a-z]{1,3}[^\S\n]+)?".join(rf"{letter}[\w'’.-]*" for letter in initials)
