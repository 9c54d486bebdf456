"""Ground rules as people set them in words: `mark turns 4-6 off the record`."""

import re

from bot.models.request import HelpRequest, MarkRequest
from bot.models.transcript import Terms

MOST_TURNS = 500

# 4, 7-9 and 12
LISTED = r"\d{1,5}(?:\s*(?:-|–|to|through|,|and|&)\s*\d{1,5})*"
TERMS = (
    r"(?:off[ -](?:the[ -])?record|(?:(?:as|on)\s+)?(?:deep\s+)?background"
    r"|(?:back\s+)?on[ -](?:the[ -])?record)(?:\s+again)?"
)
VERB = r"(?:(?:please\s+)?(?:mark|put|take|set|treat|make)\s+)?"
# mark turns 4-6 off the record, turn 4 is on background
TURNS_FIRST = re.compile(
    rf"^{VERB}turns?\s+(?P<turns>{LISTED})\s+(?:(?:is|are|was|were|as)\s+)?(?P<terms>{TERMS})[\s.!]*$",
    re.IGNORECASE,
)
# off the record: turns 4 and 5
TERMS_FIRST = re.compile(
    rf"^{VERB}(?P<terms>{TERMS})\s*[:,]?\s+turns?\s+(?P<turns>{LISTED})[\s.!]*$", re.IGNORECASE
)
# mark this off the record, that was on background
WITHOUT_TURNS = re.compile(
    rf"^(?:mark\s+(?:this|that|it|him|her|them)|(?:this|that|it)(?:\s+(?:is|was)|['’]s)(?:\s+all)?)\s+"
    rf"{TERMS}[\s.!]*$|^mark\s+{TERMS}[\s.!]*$",
    re.IGNORECASE,
)
WHICH_TURNS = (
    "Say which turns: `mark turns 4-6 off the record`. The number stands behind each quote, and "
    "_In context_ shows the turns around it."
)
RANGE = re.compile(r"(\d{1,5})(?:\s*(?:-|–|to|through)\s*(\d{1,5}))?", re.IGNORECASE)


def understood_mark(words: str) -> MarkRequest | HelpRequest | None:
    """The request, a hint where no turns are named, or None for what is neither."""
    found = TURNS_FIRST.match(words) or TERMS_FIRST.match(words)
    if not found:
        return HelpRequest(reason=WHICH_TURNS) if WITHOUT_TURNS.match(words) else None
    turns = listed_turns(found["turns"])
    if not turns:
        return HelpRequest(reason=WHICH_TURNS)
    return MarkRequest(turns=turns, terms=_terms(found["terms"]))


def listed_turns(words: str) -> tuple[int, ...]:
    """`4, 7-9` → 4, 7, 8, 9; empty for what lists no turns, or over 500 of them."""
    if not re.fullmatch(rf"(?:turns?\s+)?{LISTED}[\s.]*", words.strip(), re.IGNORECASE):
        return ()
    turns: set[int] = set()
    for first, last in RANGE.findall(words):
        numbers = range(int(first), int(last or first) + 1)
        if not numbers or len(turns) + len(numbers) > MOST_TURNS:
            return ()
        turns |= set(numbers)
    return tuple(sorted(turns))


def _terms(words: str) -> Terms:
    plain = words.lower().replace("-", " ")
    if plain.startswith("off"):
        return "off-record"
    if "background" in plain:
        return "deep-background" if "deep" in plain else "background"
    return "on-record"
