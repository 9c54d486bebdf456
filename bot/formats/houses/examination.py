"""Who examines whom, in courts and before committees; and the questions and answers of the latter.

INTERVIEW OF: JANE DOE
Mr. Abara. This is an interview of Ms. Doe.
BY MR. ABARA:
Q  When did you join the agency?        → asked by MR. ABARA
A  In 2015.                             → answered by JANE DOE
"""

import re
from collections.abc import Sequence
from heapq import merge

from bot.formats.crumbs import no_more_than_talk
from bot.formats.headed import Head

TITLE = r"(?:MR|MRS|MS|MISS|DR|Mr|Mrs|Ms|Miss|Dr)"
# The clock's time and the line's number at the left: `10:13:12   1  `.
LEFT = r"^[^\S\n]*+(?:\d\d:\d\d:\d\d[^\S\n]++)?(?:\d{1,2}(?=[^\S\n]))?[^\S\n]*+"
# `BY MR. SMITH:`, `CROSS-EXAMINATION BY MS. LEE:`, `REDIRECT EXAMINATION`, `Examined by Ms. Lee:`
EXAMINER = re.compile(
    LEFT + r"(?P<words><?(?:(?:(?:Further )?(?:[Cc]ross-|[Rr]e-)?[Ee]xamined|Questioned)(?= by)"
    r"[^\S\n]|Questions from |(?:(?:(?:RE-?)?(?:DIRECT|CROSS)|FURTHER|VOIR DIRE"
    r"|(?:Re-?)?[Dd]irect|(?:Re-?)?[Cc]ross)[- ]?){0,2}(?:EXAMINATION|Examination)[^\S\n]*)?"
    rf"(?:(?:(?i:by) |(?<=Questions from ))(?P<by>{TITLE}\.? [^\W\d_][\w.'’ -]{{1,40}}?))?[:.]?)"
    r"[^\S\n]*$",
    re.M,
)

PART = re.compile(
    r"^[^\S\n]{0,8}(?P<part>[QA])(?:\.[^\S\n]+|[^\S\n]{2,}|[^\S\n](?=[A-Z][a-z']*[\s,.?]))(?=\S)",
    re.M,
)
WITNESS = re.compile(
    r"^[^\S\n]*(?:INTERVIEW|DEPOSITION|TESTIMONY|Interview|Deposition|Testimony) (?:OF|of):?\s+"
    r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})(?=,|[^\S\n]*$)",
    re.M,
)
FEWEST_OF_EACH = 2
HEAD_CHARACTERS = 4_000


def examined_heads(text: str) -> list[Head]:
    """The heads of questions and answers, where it is said who examines; none where it is not."""
    parts = list(no_more_than_talk(text, PART.finditer(text)))
    told = [mark["part"] for mark in parts]
    examiners = find_examiners(text)
    if not examiners or min(told.count("Q"), told.count("A")) < FEWEST_OF_EACH:
        return []
    answering = witness_of(text)
    asking: str | None = None
    heads: list[Head] = []
    for mark in merge(parts, examiners, key=lambda mark: mark.start()):
        if mark.re is EXAMINER:
            asking = mark["by"] or asking
        else:
            person = asking if mark["part"] == "Q" else answering
            start = mark.start("part")
            heads.append(Head(start, start, mark.end(), mark["part"], spoken_by=person))
    return heads


def witness_of(text: str) -> str | None:
    """Whose deposition or interview it is, where the head says so."""
    witness = WITNESS.search(text[:HEAD_CHARACTERS])
    return witness["name"] if witness else None


def find_examiners(text: str) -> Sequence[re.Match[str]]:
    """The lines that say who examines, or that somebody does: matches of `EXAMINER`."""
    return [match for match in EXAMINER.finditer(text) if match["words"].strip(" <.:")]
