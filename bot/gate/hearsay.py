"""Whether a written sentence gives as a speaker's own what the speaker only tells of others."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from bot.gate.evidence import Evidence
from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.language.names import name_words
from bot.language.sentences import split_sentences
from bot.language.telling.reporting import ABOUT, GOING_ON, PLAIN_FORMS, SAYING, TELLING, VOICING
from bot.language.writing.crediting import credited
from bot.language.writing.support import support
from bot.language.writing.titles import ALL_TITLES
from bot.models.quote import Reported
from bot.models.transcript import Speaker, Turn

LEAST_WORDS = 2
"""Content words in common from which a sentence retells a report."""

MOST_OWN = 3
"""Content words in common from which a sentence that credits the teller may have one more."""

OTHERS = lexicon("he she they his her their him them others who officials people")
"""May stand for a source whose name the teller does not say."""

CREDITING = (
    SAYING
    | TELLING
    | VOICING
    | PLAIN_FORMS
    | GOING_ON
    | lexicon(
        """
    believes believe believed thinks think thought fears fear feared hopes hope hoped wants want
    wanted estimates estimated found finds expects expect expected calls called written call plans
    intends 
    """
    )
)
MEANING = lexicon("would will")  # `the mayor would veto it`: what one says of oneself
ACCORDING = frozenset({"according"})
LEADING = lexicon("to by from per 's")
REACH = 5
"""Words in which a sentence names who says so."""

# `Dr. Lund, of Leeds, found that`, `the engineer has written that`, `somebody there said`
FOUND = re.compile(
    r"(?P<who>(?:[\w.'’-]+,? ){1,5}?)(?:has |have |had |also )?"
    r"(?:found|finds|written|wrote|worked out|calculated|calculates|concluded|concludes|determined"
    r"|estimated|estimates|reckons|thinks|believes|says|said|tells? (?:me|us)|told (?:me|us)) "
    r"(?:that )?(?=\w)"
)
SAYS_ITSELF = re.compile(r"(?:I|[Ww]e) (?:said|say|told|think)\b")
SUBJECT = 2
"""Words before the verb in which an `I` is who says it: not of `a chemist I spoke to, Ann Lee`."""

OWN = lexicon("i we you")
NO = lexicon("no not never none")
GOES_ON = re.compile(r"[a-z]{2}[.;] [a-z]")
"""`He says so. the council disagrees`: what may be the teller's own, in a line set without care."""

OWN_VIEW = lexicon("i we but however")
"""A report with one of these has the teller's own view beside it."""


def is_hearsay(text: str, owner: Speaker, evidence: Evidence) -> bool:
    """Whether all that the sentence says is told by its owner of somebody whom it leaves out."""
    if len(credited(text)) > 1 or _credits(text) > 1:  # `Haddad says so, according to Okafor`
        return False
    own = evidence.only(owner)
    is_credited = bool(credited(text))
    said = _credited_words(text) if is_credited else frozenset(folded(text).split())
    names = " ".join(each.name for each in own.transcript.speakers)
    before = dict(pairwise(reversed(own.sentences)))
    for each in _reports(owner, own):
        if not _sources(each).isdisjoint(said) or not OWN_VIEW.isdisjoint(_words(each.text)[1:]):
            continue
        if GOES_ON.search(each.text):
            continue
        held, others = support(text, f"{each.text} {names}")
        if others == 1:  # what its `it` means
            held, others = support(text, f"{before.get(each.text, '')} {each.text} {names}")
        bare, _ = support(text, each.text)
        others -= (
            is_credited and bare >= MOST_OWN and NO.isdisjoint(_words(text))
        )  # whoever tells it again has a word of their own
        if bare >= LEAST_WORDS and held and others <= 0 and not _is_said_beside(text, each, own):
            return True
    return False


def _credits(text: str) -> int:
    """How many words it has by which somebody is credited."""
    return sum(each.strip(".,;:") in CREDITING | ACCORDING for each in folded(text).split())


def _credited_words(text: str) -> frozenset[str]:
    """The words right before a verb of speech, or behind a `by`: whom it may give as its source."""
    words = folded(text).replace("'s", " 's").split()
    found: set[str] = set()
    for at, word in enumerate(words):
        if word.strip(".,;:") in CREDITING | MEANING:
            found.update(words[max(0, at - REACH) : at])
        if word.strip(",") in LEADING:
            found.update(words[at + 1 : at + 1 + REACH])
    return frozenset(each.strip(".,;:’'") for each in found)


def _reports(owner: Speaker, own: Evidence) -> Iterator[Reported]:
    yield from (each for each in own.reported if each.said_by == owner.id and _has_words(each))
    for turn in own.turns:
        if turn.speaker == owner.id:
            yield from _findings(turn)


@lru_cache(maxsize=1 << 10)  # a turn is asked for by every sentence that cites it
def _findings(turn: Turn) -> tuple[Reported, ...]:
    """What somebody else is told to have found out: `its survey found that …`."""
    ranges = split_sentences(turn.text)
    found = ((FOUND.search(turn.text, *each), each) for each in ranges)
    return tuple(
        Reported(
            source=each["who"],
            text=turn.text[each.end() : end],
            said_by=turn.speaker,
            turn=turn.number,
            start=each.end(),
            end=end,
        )
        for each, (_, end) in found
        if each and OWN.isdisjoint(folded(each["who"]).split()[-SUBJECT:])
        if not SAYS_ITSELF.match(turn.text, each.end())
    )


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
    beside = " ".join(own.sentences).replace(reported.text, " ")
    held, others = support(text, f"{beside} {own.people}")
    return not others and bool(held)
