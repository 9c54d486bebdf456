"""What the markup of a page tells of its blocks: which name a speaker, which are rows of data.

<dt>Ortiz</dt>, <div class="speaker">Ortiz</div>, <p><b>ORTIZ</b> Good evening.   → a speaker
<b>Good evening.</b>, <cite>The Tempest</cite>                                    → none
"""

import re
from itertools import islice
from typing import Any

# fmt: off
BLOCKS = frozenset((
    "address", "article", "blockquote", "body", "center", "dd", "div", "dl", "dt", "figcaption",
    "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre",
    "section", "table", "tbody", "td", "th", "tr", "ul",
))
# fmt: on
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
NAMED = re.compile(r"(?:^|[\s_-])(?:speaker|person|participant)(?:[_-]?name)?(?:$|[\s_-])", re.I)
MOST_NAME_CHARACTERS = 60
MOST_HEAD_CHARACTERS = 140
"""Of a name with an office beside it."""

FEWEST_ROWS = 4

ENDS_SENTENCE = re.compile(r"[.!?…,]$")


def names_a_speaker(element: Any) -> bool:
    """Whether the page's own markup says so: `<dt>`, `class="speaker"`, a short bold opening."""
    tag = element.tag
    kind = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    if tag not in ("dt", "b", "strong", "cite") and not NAMED.search(kind):
        return False
    words = opening_words(element)
    if tag == "cite" and not words.endswith(":"):  # else it is the title of a work
        return False
    short = 0 < len(words) <= MOST_NAME_CHARACTERS and not ENDS_SENTENCE.search(words)
    if not short or any(child.tag in BLOCKS for child in element):
        return False
    if tag not in ("b", "strong"):
        return True
    before = element.getprevious() is None and not (element.getparent().text or "").strip()
    return before and bool((element.tail or "").strip())


def asks_in_bold(element: Any) -> bool:
    """Whether it is a sentence in bold that is a line of its own, as a question in print is."""
    if element.tag not in ("b", "strong") or any(child.tag in BLOCKS for child in element):
        return False
    behind = element.getnext()
    alone = not (element.tail or "").strip() and (behind is None or behind.tag == "br")
    return alone and ENDS_SENTENCE.search(opening_words(element)) is not None


def is_among_rows(row: Any) -> bool:
    """Whether a table has so many rows that it lays out no page."""
    before, behind = row.itersiblings("tr", preceding=True), row.itersiblings("tr")
    return sum(1 for each in (before, behind) for _ in islice(each, FEWEST_ROWS)) >= FEWEST_ROWS - 1


def heads_a_speech(element: Any) -> bool:
    """Whether a block of blocks is marked as who speaks, and is no longer than that."""
    if element.tag not in BLOCKS or not NAMED.search(element.get("class") or ""):
        return False
    words = opening_words(element)
    short = 0 < len(words) <= MOST_HEAD_CHARACTERS and not ENDS_SENTENCE.search(words)
    return short and any(each.tag in BLOCKS for each in element.iterdescendants())


def name_and_office(element: Any) -> str:
    """The words of a head; what is set small beside the name is what they are: `Ortiz (Mayor)`."""
    office = " ".join(" ".join(each.itertext()) for each in element.iter("small")).split()
    words = opening_words(element)
    beside = " ".join(office)
    if not beside or not words.endswith(beside) or words == beside:
        return words
    return f"{words.removesuffix(beside).rstrip(' ,')} ({beside})"


def opening_words(element: Any) -> str:
    """An element's words; of a long one only so many that it is seen to be long."""
    words = ""
    for piece in element.itertext():
        words += piece
        if len(words) > 4 * MOST_NAME_CHARACTERS:
            break
    return " ".join(words.split())
