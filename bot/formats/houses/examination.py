"""Questions and answers inside the record of a hearing, as committees interview witnesses.

INTERVIEW OF: JANE DOE
Mr. Abara. This is an interview of Ms. Doe.
BY MR. ABARA:
Q  When did you join the agency?        → asked by MR. ABARA
A  In 2015.                             → answered by JANE DOE
"""

import re
from heapq import merge

from bot.formats.crumbs import no_more_than_talk
from bot.formats.headed import Head
from bot.formats.houses.court import EXAMINER, find_examiners

PART = re.compile(
    r"^[^\S\n]{0,8}(?P<part>[QA])(?:\.[^\S\n]+|[^\S\n]{2,}|[^\S\n](?=[A-Z][a-z']*[\s,.?]))(?=\S)",
    re.M,
)
WITNESS = re.compile(
    r"^[^\S\n]*(?:INTERVIEW|DEPOSITION|TESTIMONY|Interview|Deposition|Testimony) (?:OF|of):?\s+"
    r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})[^\S\n]*$",
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
    witness = WITNESS.search(text[:HEAD_CHARACTERS])
    answering = witness["name"] if witness else None
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
