"""Whether a written sentence tells of one what its turns tell of another: who met whom.

`Secretary Austin will meet the cabinet` is not said where Sullivan will, and `Xi raised concerns
with Biden` not where Biden raised them with Xi.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.irregular_forms import BASE_FORMS
from bot.language.lexicon import lexicon
from bot.language.names import TITLES
from bot.language.words import STOP_WORDS
from bot.language.writing.demonyms import NATION_OF, SEAT_OF, with_short_nations
from bot.language.writing.negations import EMPTY
from bot.language.writing.plain_words import is_plain_word, may_be_a_name
from bot.language.writing.retold import without_credit
from bot.language.writing.support import root

# `U.S.`, `Jean-Pierre`, `didn't`, `20`, `,`
TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'’][^\W_]+)*|[^\w\s]")
INNER_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w'’-]*")  # not at a sentence's head
STOPS = frozenset(",;:.—–()?!")
PRONOUNS = lexicon("i we you he she it they who which that there what")
RELATIVES = lexicon("what which that whom")
BEING = lexicon("is are was were be been being get gets got")
MODALS = lexicon("will would can could may might must should shall to")
AUXILIARIES = MODALS | BEING | lexicon("has have had does do did also not never")
FUNCTION = EMPTY - AUXILIARIES
BEHIND_A_NAME = 3
"""Words that may stand between who does it and what is done: `will also soon`."""

SHARED_SHARE = 0.5
NATIONS = frozenset(NATION_OF.values())
METONYMS = frozenset({"house", "administration", "department", "government", "congress"})


@dataclass(frozen=True)
class _Deed:
    """Who does something in a written sentence, by which verb, and the roots of what is done."""

    doer: str
    verb: str
    roots: frozenset[str]


@dataclass(frozen=True)
class _Clause:
    """The words of a part of a sentence: names, pronouns and roots, each with its place."""

    names: tuple[tuple[int, str], ...]
    roots: tuple[str, ...]
    relatives: frozenset[int]
    pronouns: tuple[int, ...]
    verbs: frozenset[int]
    passive: frozenset[int]


def has_other_doer(
    written: str, sentences: Sequence[str], people: Sequence[frozenset[str]] = ()
) -> bool:
    """Whether somebody does in it what the sentences tell of somebody else alone.

    `people` are the names of each speaker in small letters: who is called Moreno there may be
    called Alicia here.
    """
    names = frozenset(each.lower() for said in sentences for each in INNER_NAME.findall(said))
    clauses = [each for sentence in sentences for each in _clauses(sentence, names)]
    told = [each for part in _clauses(without_credit(written), names) for each in _deeds(part)]
    if any(_is_anothers(each, clauses, people) for each in told):
        return True
    spoken = [each for part in _clauses(written, names) for each in _deeds(part)]
    return any(_is_anothers(each, clauses, people, only_turned=True) for each in spoken)


def _is_anothers(
    deed: _Deed,
    clauses: Sequence[_Clause],
    people: Sequence[frozenset[str]],
    *,
    only_turned: bool = False,
) -> bool:
    """Whether all who tell most of the deed tell it of others; `only_turned`: and have the doer
    behind the verb, as who it is done to.
    """
    told = [each for each in clauses if deed.verb in each.roots]
    shared = [len(deed.roots & {*each.roots, *(name for _, name in each.names)}) for each in told]
    best = max(shared, default=0)
    if best < max(1, SHARED_SHARE * len(deed.roots)):
        return False
    called = frozenset({deed.doer}).union(*(each for each in people if deed.doer in each))
    near = [each for each, count in zip(told, shared, strict=True) if count >= best - 1]
    if only_turned and not all(_stands_behind(called, deed.verb, each) for each in near):
        return False
    return all(_does_another(called, deed.verb, each) for each in near)


def _stands_behind(called: frozenset[str], verb: str, clause: _Clause) -> bool:
    place = clause.roots.index(verb)
    return any(name in called for at, name in clause.names if at > place)


def _does_another(called: frozenset[str], verb: str, clause: _Clause) -> bool:
    """Whether somebody else is named before the verb, or behind it who is so called."""
    place = clause.roots.index(verb)
    names = [name for at, name in clause.names if at < place]
    nearest = max((at for at, _ in clause.names if at < place), default=-1)
    told_by_a_pronoun = any(nearest < at < place for at in clause.pronouns)
    if not called.isdisjoint(names) or told_by_a_pronoun or place in clause.passive:
        return False
    if _stands_behind(called, verb, clause):
        return bool(names) or place > 0
    return bool(names) and NATIONS.isdisjoint(called.union(names))


def _deeds(clause: _Clause) -> Iterator[_Deed]:
    """What each named one does in the clause: a name with a verb right behind it."""
    places = {at for at, _ in clause.names}
    for at, name in clause.names:
        following = range(at + 1, min(at + 1 + BEHIND_A_NAME, len(clause.roots)))
        verb = next((each for each in following if clause.roots[each] not in AUXILIARIES), -1)
        if at - 1 in clause.relatives or verb not in clause.verbs - clause.passive - places:
            continue
        behind = {each for each in clause.roots[verb + 1 :] if each}
        behind |= {other for place, other in clause.names if place > verb}
        if name not in METONYMS:
            yield _Deed(name, clause.roots[verb], frozenset(behind - AUXILIARIES))


@lru_cache(maxsize=1 << 12)
def _clauses(sentence: str, known: frozenset[str]) -> tuple[_Clause, ...]:
    found: list[_Clause] = []
    tokens: list[str] = []
    for token in [*TOKEN.findall(with_short_nations(sentence)), "."]:
        if token not in STOPS:
            tokens.append(token)
        elif tokens:
            found.append(_clause(tokens, known, opens=not found))
            tokens = []
    return tuple(found)


def _clause(tokens: Sequence[str], known: frozenset[str], *, opens: bool) -> _Clause:
    low = [each.lower().replace("’", "'").removesuffix("'s") for each in tokens]
    named = [
        at
        for at, each in enumerate(tokens)
        if _is_name(each, low[at], opens and not at and low[at] not in known)
    ]
    nation = [NATION_OF.get(each) or SEAT_OF.get(each) or each for each in low]
    names = [(at, nation[at]) for at in named if low[at] not in TITLES]
    return _Clause(
        names=tuple(names),
        roots=tuple("" if at in named else _root(each) for at, each in enumerate(low)),
        relatives=frozenset(at for at, each in enumerate(low) if each in RELATIVES),
        pronouns=tuple(at for at, each in enumerate(low) if each in PRONOUNS),
        verbs=frozenset(at for at, each in enumerate(low) if _is_verb(each, low[at - 1 : at])),
        passive=frozenset(at for at in range(len(low)) if not BEING.isdisjoint(low[at - 2 : at])),
    )


def _root(low: str) -> str:
    if low in AUXILIARIES:
        return low
    return "" if low in FUNCTION else root(BASE_FORMS.get(low, low))


def _is_verb(low: str, before: Sequence[str]) -> bool:
    """Whether it has the form of a verb: `raised`, `met`, `will meet`, `raises`."""
    return low.endswith(("ed", "s")) or low in BASE_FORMS or not MODALS.isdisjoint(before)


def _is_name(token: str, low: str, opens: bool) -> bool:
    if low in NATION_OF:
        return True
    if not token[0].isupper() or low in STOP_WORDS or low in SENTENCE_OPENERS or low == "i":
        return False
    return not (opens and is_plain_word(low) and not may_be_a_name(low))
