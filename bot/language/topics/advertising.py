"""What is read out for a sponsor: the passage from its cue on, and later praise of the brand.

This episode is brought to you by Nestly. Go to nestly.com slash plot.   → advertising
I've slept on a Nestly for two years.                                    → praise, a turn later
Okay. So, today we have a guest.                                         → the show again
"""

import re
from collections.abc import Iterable, Sequence

from bot.language.lexicon import lexicon
from bot.language.spoken import Spoken

SHOW = r"(?:episode|show|podcast|segment|program|programme|hour|broadcast|stream|series|week)"
# `This episode is brought to you by`, `a quick word from our sponsor`, `today's sponsor is`
OPENS = re.compile(
    rf"\b{SHOW}\b[^.?!]{{0,40}}\b(?:brought to you|sponsored|made possible|supported) by\b"
    rf"|\b(?:words?|messages?|break) from our (?:\w+ )?(?:sponsors?|partners?|advertisers?)\b"
    rf"|\b(?:our|today['’]s|this week['’]s) (?:\w+ )?sponsors? (?:is|are|for|this|today)\b"
    rf"|\bthank(?:s| you)?(?: to)? (?:our|today['’]s) (?:\w+ )?sponsors?\b"
    rf"|\b(?:support|funding) for (?:(?:this|the|our) (?:\w+ )?(?:{SHOW}|station)"
    r"|(?-i:[A-Z]{3,5})) comes from\b",
    re.IGNORECASE,
)
# `use the code PLOT`, `fifteen percent off your first order`, `nestly.com slash plot`
OFFERS = re.compile(
    r"\b(?:use|enter|with) (?:the |our |my |promo |offer |discount |coupon )*code\b"
    r"|\bpromo code\b|(?:percent|%) off (?:your|any|all)\b|\bfree trial\b"
    r"|\.(?:com|org|net|io) (?:slash|forward slash)\b"
    r"|\b(?:go|head|visit|sign up) (?:over )?(?:to |at )?[\w-]+\.(?:com|org|net|io)\b",
    re.IGNORECASE,
)
# `brought to you by Nestly`: who pays
BRAND = re.compile(
    r"\b(?:brought to you by|sponsored by|supported by|sponsors?(?: \w+)? (?:is|are)|comes from"
    r"|sponsors?,) (?:the )?((?:[A-Z][\w&’'-]*)(?: [A-Z][\w&’'-]*)*)"
)
# `Okay, so`, `And we're back`: the show goes on in the same turn
GOES_ON = re.compile(
    r"(?:okay|ok|all right|alright|anyway|now|so|and now|welcome back|back to|"
    r"(?:and )?we(?:['’]re| are) back)\b",
    re.IGNORECASE,
)
CUES = lexicon(
    """
    brought sponsored sponsor sponsors possible supported partners partner advertisers support
    funding code off trial com org net io
    """
)
"""Without one of these no sentence is looked at: most hold none."""

TURNS_BEHIND = 3
"""So many turns after the passage somebody still praises the brand."""


def without_advertising(sentences: Sequence[Spoken]) -> tuple[Spoken, ...]:
    """The sentences that are not read out for a sponsor, in order."""
    read_out = set(_passages(sentences))
    if not read_out:
        return tuple(sentences)
    brands = {match[1] for each in read_out for match in BRAND.finditer(each.text)}
    read_out |= set(_praise(sentences, brands, {each.turn.number for each in read_out}))
    return tuple(each for each in sentences if each not in read_out)


def _passages(sentences: Iterable[Spoken]) -> Iterable[Spoken]:
    inside: int | None = None
    for each in sentences:
        has_cue = not CUES.isdisjoint(each.words)
        if has_cue and OPENS.search(each.text):
            inside = each.turn.number
        elif each.turn.number != inside or GOES_ON.match(each.text):
            inside = None
        if inside is not None or (has_cue and OFFERS.search(each.text)):
            yield each


def _praise(
    sentences: Iterable[Spoken], brands: Iterable[str], turns: Iterable[int]
) -> Iterable[Spoken]:
    """The sentences that name a brand, and those behind them, close after the passage."""
    near = {number + step for number in turns for step in range(TURNS_BEHIND + 1)}
    named = re.compile("|".join(rf"\b{re.escape(brand)}\b" for brand in brands) or r"(?!)")
    inside: int | None = None
    for each in sentences:
        if each.turn.number in near and named.search(each.text):
            inside = each.turn.number
        elif each.turn.number != inside or GOES_ON.match(each.text):
            inside = None
        if inside is not None:
            yield each
