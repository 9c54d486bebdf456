"""Whether a written sentence gives as a speaker's own what the speaker only tells of others."""

import re
from collections.abc import Iterator

from bot.gate.evidence import Evidence
from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.language.names import name_words
from bot.language.telling.reporting import ABOUT
from bot.language.writing.crediting import credited
from bot.language.writing.support import support
from bot.language.writing.titles import ALL_TITLES
from bot.models.quote import Reported
from bot.models.transcript import Speaker

LEAST_WORDS = 2
"""Content words in common from which a sentence retells a report."""

OTHERS = lexicon("he she they his her their him them others who officials people")
"""May stand for a source whose name the teller does not say."""

GOES_ON = re.compile(r"[a-z]{2}[.;] [a-z]")
"""`He says so. the council disagrees`: what may be the teller's own, in a line set without care."""

OWN_VIEW = lexicon("i we but however")
"""A report with one of these has the teller's own view beside it."""


def is_hearsay(text: str, owner: Speaker, evidence: Evidence) -> bool:
    """Whether all that the sentence says is told by its owner of somebody whom it leaves out."""
    if len(credited(text)) > 1:  # `Haddad says so, according to Okafor`
        return False
    own = evidence.only(owner)
    said = folded(text).split()
    names = " ".join(each.name for each in own.transcript.speakers)
    for each in _reports(owner, own):
        if not _sources(each).isdisjoint(said) or not OWN_VIEW.isdisjoint(_words(each.text)):
            continue
        if GOES_ON.search(each.text):
            continue
        held, others = support(text, f"{each.text} {names}")
        bare, _ = support(text, each.text)
        if bare >= LEAST_WORDS and held and not others and not _is_said_beside(text, each, own):
            return True
    return False


def _reports(owner: Speaker, own: Evidence) -> Iterator[Reported]:
    return (each for each in own.reported if each.said_by == owner.id and _has_words(each))


def _has_words(reported: Reported) -> bool:
    """Whether it tells what was said, and not only what was talked about."""
    return frozenset(ABOUT).isdisjoint(_words(reported.text))


def _sources(reported: Reported) -> frozenset[str]:
    """The words by which the sentence may name the source: a name, a title or a pronoun."""
    titles = ALL_TITLES.intersection(_words(reported.text))
    return OTHERS | titles | set(name_words(reported.source or ""))


def _words(text: str) -> list[str]:
    return folded(text).split()


def _is_said_beside(text: str, reported: Reported, own: Evidence) -> bool:
    """Whether the owner says it in sentences of their own as well."""
    beside = " ".join(each for each in own.sentences if each != reported.text)
    held, others = support(text, f"{beside} {own.people}")
    return not others and bool(held)
