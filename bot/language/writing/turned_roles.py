"""Whether a written sentence exchanges who does something and to whom, of people and things that
have no names: `the pool asks the miner`, where the miner asks the pool.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.language.irregular_forms import BASE_FORMS
from bot.language.lexicon import lexicon
from bot.language.words import words_of
from bot.language.writing.nearest import content_roots, has_meaning, short_root
from bot.language.writing.retold import without_credit

# `…, and …`: what stands between is told of one thing
CLAUSE = re.compile(
    r"[,;:—–]\s|\s-\s|\b(?:and|but|while|because|although|though|so|if|when)\b", re.I
)
BEING = lexicon("is are was were be been being am")
MODALS = lexicon("will would can could may might must should shall to did does do")
BEFORE_A_NOUN = lexicon(
    """
    a an the this that these those his her its their our my your no of in on at for from with by
    other many most some all more few several such and
    """
)
PRONOUNS = lexicon(
    "i we you he she it they who which that this these those there what i've i'm we've we're he's"
    " she's it's they've they're"
)
RELATIVES = lexicon("who which")
NO_VERBS = lexicon("across towards versus besides always perhaps news series")
SO = lexicon("not very too so now still also more less")
LEAST_SAME = 0.5
"""The share of what is done, as it is written, that a clause must hold to tell of the same deed."""


@dataclass(frozen=True)
class _Deed:
    """A verb, the roots before it and behind it, and the last before it: who or what does it."""

    verb: str
    before: frozenset[str]
    behind: frozenset[str]
    doer: str
    pronoun: str = ""
    is_state: bool = False


def turns_roles(written: str, sentences: Sequence[str]) -> bool:
    """Whether it tells of one that does what the sentences tell of another, to which it is done or
    that does something else there.
    """
    told = [each for each in _deeds(without_credit(written)) if each.doer]
    return any(_is_turned(each, sentences) for each in told)


def _is_turned(told: _Deed, sentences: Sequence[str]) -> bool:
    near = [(each, said) for said in sentences for each in _deeds(said) if each.verb == told.verb]
    same = [(deed, said) for deed, said in near if _is_same_deed(told, deed)]
    return bool(same) and all(_has_another(told, deed, said) for deed, said in same)


def _is_same_deed(told: _Deed, said: _Deed) -> bool:
    """Whether most of what is told beside the verb stands in the clause, on whatever side."""
    if told.is_state != said.is_state:
        return False
    if told.is_state:
        return True
    wanted = told.behind | {told.doer}
    return len(wanted & (said.before | said.behind)) >= max(1, LEAST_SAME * len(wanted))


def _has_another(told: _Deed, said: _Deed, sentence: str) -> bool:
    """Whether another does it there, and who does it here stands elsewhere in the sentence."""
    if told.doer in said.before or said.doer in told.before:
        return False
    if said.pronoun or not said.doer:  # `he promised it to each household`
        return (
            bool(said.pronoun) and told.doer in said.behind and len(told.behind & said.behind) > 1
        )
    if told.is_state:
        return told.doer in content_roots(sentence)
    if told.doer in said.behind or said.doer in told.behind:
        return said.doer in told.behind
    return bool(told.behind & said.behind) and told.doer in content_roots(sentence)


@lru_cache(maxsize=1 << 12)
def _deeds(text: str) -> tuple[_Deed, ...]:
    found: list[_Deed] = []
    words: Sequence[str] = ()
    for clause in CLAUSE.split(text):
        before, words = words, words_of(clause)
        if words and words[0] in RELATIVES:  # `the governor, who offered`
            words = (*[each for each in before if has_meaning(each)], *words[1:])
        found += _in_clause(words)
    return tuple(found)


def _in_clause(words: Sequence[str]) -> Iterator[_Deed]:
    for at, word in enumerate(words):
        if at and has_meaning(word):
            if words[at - 1] in BEING or (words[at - 1] in SO and words[at - 2] in BEING):
                yield _state(words, at)
            elif _is_verb(words, at):
                yield _deed(words, at)


def _state(words: Sequence[str], at: int) -> _Deed:
    """What somebody or something is: `North America was flat`."""
    doer, pronoun, roots = _doer(words[:at])
    if words[at].endswith("ed") or words[at] in BASE_FORMS:  # `is proposed`: who does it is behind
        doer = ""
    return _Deed(short_root(words[at]), roots, frozenset(), doer, pronoun, is_state=True)


def _deed(words: Sequence[str], at: int) -> _Deed:
    doer, pronoun, roots = _doer(words[:at])
    behind = frozenset(short_root(each) for each in words[at + 1 :] if has_meaning(each))
    return _Deed(short_root(_base(words[at])), roots, behind, doer, pronoun)


def _doer(words: Sequence[str]) -> tuple[str, str, frozenset[str]]:
    """The root right before a verb, the pronoun that stands there instead, and all roots before."""
    near = [
        each
        for each in words
        if each in PRONOUNS or (has_meaning(each) and not each.endswith("ly"))
    ]
    roots = [short_root(each) for each in near if each not in PRONOUNS]
    is_pronoun = bool(near) and near[-1] in PRONOUNS
    return (
        roots[-1] if roots and not is_pronoun else "",
        near[-1] if is_pronoun else "",
        frozenset(roots),
    )


def _is_verb(words: Sequence[str], at: int) -> bool:
    """Whether it has the form of a verb, and stands where no noun does."""
    word, before = words[at], words[at - 1]
    if before in BEFORE_A_NOUN:
        return False
    if word in NO_VERBS:
        return False
    return word.endswith(("ed", "s")) or word in BASE_FORMS or before in MODALS


def _base(word: str) -> str:
    return BASE_FORMS.get(word, word)
