"""What stands on the page of a court's transcript and nobody says: numbers, running heads.

 6   A.  I did.        → the 6
Doe v. Roe   Page 12   → all of it, as every line without a number among numbered ones
"""

import re
from collections.abc import Iterator, Sequence

from bot.formats.headed import Head
from bot.formats.interruptions import Interruption
from bot.models.transcript import Span

LINE = re.compile(r"^[^\n]*\S[^\n]*$", re.M)
# `  4  BY MR. SMITH:`, `10:13:12   4  BY MR. SMITH:`
NUMBERED = re.compile(
    r"^[^\S\n]{0,12}(?P<left>(?:\d\d:\d\d:\d\d[^\S\n]{1,6})?(?P<number>\d{1,2}))(?=[^\S\n]|$)",
    re.M,
)
PAGE = re.compile(  # `Doe v. Roe   Page 12`, `12`, `Page 28, Line 7`
    r"^[^\S\n]*(?:[^\n]{0,70}\b[Pp](?:age|AGE)[^\S\n]+)?\d{1,4}(?:, Line \d{1,2})?[^\S\n]*$", re.M
)
# At the foot and the head of a page without numbers: `(Continued on next page)`, who took it down,
# the telephone, `O442ORT1        Ortiz - direct`
FOOT = re.compile(
    r"^[^\S\n]*(?P<words>\((?i:continued on (?:the )?(?:next|following) page)\.?\)"
    r"|[A-Z][A-Z .,'’&-]{2,60}\bREPORT(?:ERS|ING)\b[A-Z .,'’&-]{0,30}|\(?\d{3}\)?[ -]\d{3}-\d{4}"
    r"|(?=[A-Z]*\d)[A-Z\d]{6,10}[^\S\n]{4,}[A-Z][\w.'’]+ - [a-z-]{3,12})[^\S\n]*$",
    re.M,
)
PART = re.compile(  # `CLOSING ARGUMENTS:`, `OPENING STATEMENT BY MS. LEE`
    r"^[^\S\n]*(?P<words>(?:OPENING|CLOSING|REBUTTAL) (?:ARGUMENT|STATEMENT|REMARK)S?"
    r"(?: BY [A-Z.'’ -]{4,40})?:?)[^\S\n]*$",
    re.M,
)
CASE = re.compile(
    r"^[^\w\n]*(?:\d{1,2}[^\S\n]+)?([A-Za-z][^\n]{1,80}?\s(?:v|vs|V|VS)\.\s[^\n]{2,80})$", re.M
)
# `   22             ORAL ARGUMENT OF ANN LEE`: in capitals, far from the number, without a colon.
HEADING = re.compile(
    r"^[^\S\n]*\d{1,2}[^\S\n]{8,}(?P<words>[A-Z][A-Z .,'’&-]{6,}[A-Z.])[^\S\n]*$", re.M
)
FEWEST_LINES = 5
MOST_LINES = 0.6
"""Over this share of lines with a number that counts on, the lines are numbered."""


def find_numbers(text: str) -> list[Span]:
    """Where the numbers at the left stand; none where lines are not numbered."""
    places: list[Span] = []
    counting = last = 0
    for match in NUMBERED.finditer(text):
        number = int(match["number"])
        counting += bool(places) and number == last + 1
        last = number
        places.append(match.span("left"))
    if len(places) < FEWEST_LINES or counting < MOST_LINES * _count_lines(text, places[0][0]):
        return []
    return places


def _count_lines(text: str, start: int) -> int:
    return sum(1 for _ in LINE.finditer(text, start))


def find_asides(
    text: str, numbers: Sequence[Span], heads: Sequence[Head], told: Sequence[Span]
) -> list[Interruption]:
    """Numbers, running heads, and `told`: what names who examines, and oaths."""
    found = [Interruption(start, end, "stage") for start, end in told]
    found += [Interruption(start, end, "boilerplate") for start, end in numbers]
    headings = HEADING.finditer(text, heads[0].start) if numbers else ()
    found += [Interruption(*match.span("words"), "heading") for match in headings]
    parts = PART.finditer(text, heads[0].start)
    found += [Interruption(*match.span("words"), "heading") for match in parts]
    feet = FOOT.finditer(text, heads[0].start)
    found += [Interruption(*match.span("words"), "boilerplate") for match in feet]
    found += _running_heads(text, numbers, heads)
    return found


def title_of_case(head: str) -> str | None:
    """The name of the case: `Doe v. Roe`."""
    case = CASE.search(head)
    return " ".join(case[1].split()) if case else None


def _running_heads(
    text: str, numbers: Sequence[Span], heads: Sequence[Head]
) -> Iterator[Interruption]:
    pages = PAGE if not numbers else LINE
    numbered = {text.rfind("\n", 0, start) + 1 for start, _ in numbers}
    for line in pages.finditer(text, heads[0].start):
        if line.start() not in numbered and line.start() > heads[0].start:
            yield Interruption(line.start(), line.end(), "boilerplate")
