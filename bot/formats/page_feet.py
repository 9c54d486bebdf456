"""The feet and running heads that pages leave in a text: nobody's words, wherever they fall.

    So I think it will take

    May 1, 2024          Chair Abara's Press Conference          FINAL

    Page 2 of 26

    a little longer.

Both lines in the middle are the page's. A line is a page's foot if it counts pages; whatever
comes back right above or below such lines, but for its figures, is printed with them.
"""

import re
from collections import Counter
from collections.abc import Iterator

from bot.formats.interruptions import Interruption
from bot.models.transcript import Span

# `Page 2 of 26`, `- 2 of 26 -`, alone in its line
FOOT = re.compile(
    r"^[^\S\n]*+(?P<foot>(?:[-–|] ?)?page +\d{1,4}(?: +of +\d{1,4})?(?: ?[-–|])?"
    r"|[-–|] ?\d{1,4} +of +\d{1,4} ?[-–|])[^\S\n]*+$",
    re.M | re.I,
)
ABOVE = re.compile(r"(?P<line>[^\n]*\S)\s*\Z")
BELOW = re.compile(r"\s*+(?P<line>[^\n]+)")
FURTHEST = 200
FIGURES = re.compile(r"\d+")
FEWEST_PAGES = 2
FEWEST_TIMES = 3
FEWEST_WORDS = 2


def find_page_feet(text: str) -> list[Interruption]:
    """The feet of pages, and the lines that are printed with most of them."""
    feet = [match.span("foot") for match in FOOT.finditer(text)]
    if len(feet) < FEWEST_PAGES:
        return []
    beside = [span for foot in feet for span in _beside(text, foot)]
    times = Counter(_printed(text, span) for span in beside)
    heads = [
        span
        for span in beside
        if times[_printed(text, span)] >= max(FEWEST_TIMES, len(feet) / 2)
        and len(text[slice(*span)].split()) >= FEWEST_WORDS
        and not text[slice(*span)].rstrip().endswith(":")  # a label on a line of its own
    ]
    return [Interruption(*span, "boilerplate") for span in sorted({*feet, *heads})]


def _beside(text: str, foot: Span) -> Iterator[Span]:
    """The nearest lines above and below a foot that are not blank."""
    above = ABOVE.search(text[max(0, foot[0] - FURTHEST) : foot[0]])
    if above:
        at = max(0, foot[0] - FURTHEST)
        yield at + above.start("line"), at + above.end("line")
    below = BELOW.match(text, foot[1])
    if below:
        yield below.span("line")


def _printed(text: str, span: Span) -> str:
    return FIGURES.sub("#", " ".join(text[slice(*span)].split()))
