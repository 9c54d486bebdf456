"""Whom of a transcript's speakers a name in a draft means."""

import re

from bot.check.quotation import Speakers
from bot.language.folding import folded
from bot.language.names import find_speakers, name_words
from bot.language.telling.sources import PRONOUNS
from bot.language.writing.plain_words import is_plain_word, may_be_a_name
from bot.models.transcript import Speaker, Transcript

LONGEST_SHORT_OFFICE = 4

IN_FULL = {
    "rep": "representative congressman congresswoman", "sen": "senator", "gov": "governor",
    "sec": "secretary", "amb": "ambassador", "gen": "general", "prof": "professor", "dr": "doctor",
}  # fmt: skip
"""What a draft calls somebody whose label has it in short."""

# `la alcaldesa`, `der Minister`, `l'agence`
ARTICLE_ABROAD = re.compile(r"^(?:la|el|le|les|los|las|der|die|das|il|lo|o|a) (?=\w)|^l['’](?=\w)")
TOGETHER = re.compile(r",?\s+and\s+|,\s+")  # `Ortiz, Park and Hale`


def speakers_named(name: str | None, transcript: Transcript) -> Speakers:
    """The speakers that a person named on purpose; empty when nobody of that name speaks."""
    if not name or not name.strip():
        return None
    return frozenset(each.id for each in find_speakers(name, transcript))


def speakers_credited(credit: str | None, draft_before: str, transcript: Transcript) -> Speakers:
    """The speakers whom a draft may mean; None when it leaves open who it is.

    `he` may be any of the speakers whom the draft names before; `the mayor` whoever is called
    so or described so; `Harbor Chief Ben Hale` is found by his name alone.
    """
    if credit is None:
        return None
    if credit.lower() in PRONOUNS:
        return _named_in(draft_before, transcript) or None
    credit = ARTICLE_ABROAD.sub("", credit)
    found = find_speakers(credit, transcript) or _each_of(credit, transcript)
    if found or credit[0].isupper():
        return frozenset(each.id for each in found)
    return frozenset(each.id for each in transcript.speakers if _is_described(each, credit)) or None


def remark_on(credit: str | None, speakers: Speakers, transcript: Transcript) -> str | None:
    """What there is to say of a credit itself: nobody is called so, or not in full."""
    if credit is None or credit.lower() in PRONOUNS:
        return None
    credit = ARTICLE_ABROAD.sub("", credit)
    if speakers is None:
        return f"the transcript does not say who {credit} is"
    if not speakers:
        return f"nobody called {credit} speaks here"
    names = [each.name for each in transcript.speakers if each.id in speakers]
    if len(names) == 1 and _is_told_in_part(names[0], credit):
        return f"the transcript says no more of the name than {names[0]}"
    return None


def _is_told_in_part(name: str, credit: str) -> bool:
    known, asked = name_words(name), name_words(_bare(credit))
    return len(known) < len(asked) and known == asked[-len(known) :]


def _named_in(text: str, transcript: Transcript) -> frozenset[str]:
    words = frozenset(folded(text).split())
    return frozenset(
        each.id for each in transcript.speakers if words.issuperset(name_words(each.name)[-1:])
    )


def _each_of(credit: str, transcript: Transcript) -> tuple[Speaker, ...]:
    """The speakers of `Harbor Chief Ben Hale`, and of `Ortiz and Hale` if each speaks here."""
    each = [find_speakers(_bare(name), transcript) for name in TOGETHER.split(credit)]
    return tuple(one for found in each for one in found) if all(each) else ()


def _bare(credit: str) -> str:
    """The name without the plain words that tell what its bearer is."""
    words = credit.split()
    while len(words) > 1 and (_is_short_office(words[0]) or _tells_what_it_is(words[0])):
        words.pop(0)
    return " ".join(words)


def _tells_what_it_is(word: str) -> bool:
    return is_plain_word(word) and not may_be_a_name(word)


def _is_short_office(word: str) -> bool:
    """`CEO Anders Holm`, `QB Jalen Reed`."""
    return word.isupper() and 1 < len(word) <= LONGEST_SHORT_OFFICE


def _is_described(speaker: Speaker, credit: str) -> bool:
    told = folded(" ".join((speaker.description or "", *speaker.labels))).split()
    in_full = {word for each in told for word in IN_FULL.get(each, "").split()}
    return frozenset(name_words(credit)) <= in_full.union(told)
