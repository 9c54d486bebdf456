"""Whether a written sentence says the contrary of what its turns say.

Held is what can be seen in the words: a negation that no sentence about the same thing has, and
a negation left out of the very words that it denied. A contrary said without one of the words
below (`won` for `lost`) passes.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from bot.language.irregular_forms import BASE_FORMS
from bot.language.lexicon import lexicon
from bot.language.words import words_of
from bot.language.writing.retold import neutral, without_credit
from bot.language.writing.support import REPORTING, root

DENYING = lexicon(
    """
    not no non nope nah never nobody none nor neither nothing nowhere cannot without
    hardly barely scarcely
    """
)
LEANING = lexicon(
    """
    refuse refused refuses refusing deny denied denies denying reject rejected rejects rejecting
    decline declined declines declining fail failed fails failing lack lacked lacks lacking avoid
    avoids avoided against unable unlikely impossible doubt doubts doubted doubting oppose opposed
    opposes opposing rule ruled rules rather instead except unless prevent prevents stop stopped
    stops ban banned bars barred few little less only but dispute disputes disputed reluctant
    false wrong untrue absent missing ended ends resist resists resisted rebuff rebuffed rebuffs
    unclear uncertain unknown undecided unchanged unpaid unsafe unhappy unwilling dismiss
    dismissed dismisses mistake
    """
)
"""Words that deny by what they mean: a negation may be put into them."""

SPEAKING_UP = lexicon(
    "say comment discuss describe confirm explain elaborate speak talk tell answer disclose"
)
"""What one who would not say tells by it, whatever was asked."""

CREDITING = REPORTING - SPEAKING_UP
FIRST_SINCE = lexicon("first until")
"""`the first time since May` may be written as `not since May`."""

NOT_DENYING = lexicon("only just merely doubt question longer matter")
"""Behind a negation: `not only`, `no doubt`; what follows is said all the same."""

EMPTY = lexicon(
    """
    the a an i we you he she it they them him her us this that these those is are was were be been
    do does did have has had will would can could should may might must to of in on at for with by
    and or so very really going gonna there here any as if
    """
)
PLAIN_DENIALS = lexicon("not no never")
WHOLE = {"can't": "can", "won't": "will", "cannot": "can", "shan't": "shall"}
CUT_OFF = frozenset({"ca", "wo", "sha"})
"""What is left of `can't`, `won't` and `shan't` when the denial is cut off."""

# `it is crews, not planes`, `not speed but robustness`: what is said stands beside it
CONTRAST = re.compile(
    r",(?: and)? not (?:\w+ ){0,2}?[\w-]+(?=[.,;]|$)|\bnot (?:\w+ ){1,3}?(?=but\b)", re.I
)
ANSWER = 2
"""Sentences behind a question in which it may be answered."""

# `he doesn't cut it, which he did last year`, `I'd be sorry if nobody came`
AFFIRMED = re.compile(
    r",? (?:which|but|and) (?:it|he|she|they|we|i) (?:did|does|do|has|have|is|are|was|were)\b(?! n)"
    r"|\b(?:sorry|disappointed|surprised|shocked|amazed) if\b",
    re.I,
)
CAPITAL = re.compile(r"\b[A-Z][\w'-]*")
DENIED = re.compile(r"\b(?:that|it)(?:['’]s| is|) not (?:true|so|right|the case)\b", re.I)
SHORTEST_SAME = 3
"""Words from which a part of a sentence can be told again."""

SCOPE = 7
"""Words behind a negation that it may deny."""

PAIR = 2
"""Words behind a negation that tell what is not done, and to whom or what."""

CLOSEST = 3
"""Of them those that it denies most likely."""

SAME_SENTENCE = 0.5
"""The share of a denied passage, and of the written words, from which both speak of one thing."""


def turns_round(written: str, sentences: Sequence[str]) -> bool:
    """Whether the written sentence denies what no sentence denies, or states what one denies."""
    words, said = words_of(CONTRAST.sub("", written)), [words_of(each) for each in sentences]
    if not CUT_OFF.isdisjoint(words):
        return True
    asks = written.rstrip().endswith("?")
    stated = [each for each in sentences if asks or not each.endswith("?")]
    bare = neutral(words_of(CONTRAST.sub("", without_credit(written))))
    if any(_differs_in_denial(each, stated) for each in (neutral(words), bare)):
        return True
    names = _names(written)
    told = [each for each in words if each not in CREDITING and each not in names]
    if _denies(words):
        return _adds(words, told, [*map(words_of, _with_answers(sentences))])
    leaning = LEANING.intersection(words)
    return any(
        (
            _drops(words, each, said)
            or _drops(told, each, said)
            or _does_what_is_denied(words, each, said)
        )
        and not AFFIRMED.search(sentence)
        for each, sentence in zip(said, sentences, strict=True)
        if leaning.issubset(each)  # `refused`, for a denial; `against` may be said beside one
    )


def _names(text: str) -> frozenset[str]:
    """The words with a capital: who says it is no part of what is denied."""
    return frozenset(each.lower() for each in CAPITAL.findall(text))


def _with_answers(sentences: Sequence[str]) -> Iterator[str]:
    """The sentences, questions together with what follows: `Is it safe? Nope.`"""
    for at, each in enumerate(sentences):
        after = sentences[at + 1 : at + 1 + ANSWER]
        asks = each.endswith("?") or DENIED.search(" ".join(after[:1]))
        yield " ".join((each, *after)) if asks else each


def _differs_in_denial(words: Sequence[str], sentences: Sequence[str]) -> bool:
    """Whether the words are those of sentences, or of parts of them, but for a negation."""
    bare, denials = _without_denials(words)
    if len(bare) < SHORTEST_SAME:
        return False
    counts = [each for sentence in sentences for each in _denials_in(bare, sentence)]
    return bool(counts) and len(denials) not in counts


def _denials_in(bare: Sequence[str], sentence: str) -> Iterator[int]:
    """For each place where the words stand in the sentence, how many negations do there."""
    other, places = _told(sentence)
    for at in range(len(other) - len(bare) + 1):
        if other[at : at + len(bare)] == bare:
            yield sum(at <= place < at + len(bare) for place in places)


@lru_cache(maxsize=1 << 12)  # a turn is held against every sentence that cites it
def _told(sentence: str) -> tuple[list[str], list[int]]:
    return _without_denials(neutral(words_of(sentence)))


def _without_denials(words: Sequence[str]) -> tuple[list[str], list[int]]:
    """The words that deny nothing, and in front of which of them a denial stood."""
    bare: list[str] = []
    places: list[int] = []
    for word in words:
        if word in PLAIN_DENIALS:
            places.append(len(bare))
        elif word.endswith("n't") or word == "cannot":
            bare.append(WHOLE.get(word) or word.removesuffix("n't"))
            places.append(len(bare))
        else:
            bare.append(word)
    return [each for each in bare if each not in ("do", "does", "did")], _shifted(bare, places)


def _shifted(bare: Sequence[str], places: Sequence[int]) -> list[int]:
    """The places, counted without the forms of `do` that a denial brings along."""
    return [place - sum(each in ("do", "does", "did") for each in bare[:place]) for place in places]


def _adds(words: Sequence[str], told: Sequence[str], said: Sequence[Sequence[str]]) -> bool:
    """Whether it denies what nothing denies; `told` are its words but for who tells it."""
    scopes = _scopes(told) or _scopes(words)
    heads = [each for scope in scopes for each in scope[:CLOSEST]]
    about = [each for scope in scopes for each in scope]
    if all(scope[0] in SPEAKING_UP for scope in scopes):  # `no comment`, of who would not say why
        return not any(_denies(each) or not LEANING.isdisjoint(each) for each in said)
    touching = [each for each in said if _shared(heads, each)]
    touching = touching or [each for each in said if _shared(about, each)] or list(said)
    near = LEANING | FIRST_SINCE
    return not any(_denies(each) or not near.isdisjoint(each) for each in touching)


def _drops(words: Sequence[str], sentence: Sequence[str], said: Sequence[Sequence[str]]) -> bool:
    content = [each for each in words if each not in EMPTY]
    if not content or len(_shared(content, sentence, _root)) < SAME_SENTENCE * len(content):
        return False
    for scope in _scopes(sentence):
        same = _shared(scope, words, _root)
        elsewhere = (each for each in said if each is not sentence and not _denies(each))
        if len(same) > SAME_SENTENCE * len(scope) and not any(
            len(_shared(same, each, _root)) == len(same) for each in elsewhere
        ):
            return True
    return False


def _does_what_is_denied(
    words: Sequence[str], sentence: Sequence[str], said: Sequence[Sequence[str]]
) -> bool:
    """Whether what is denied first, and to whom or what, is told as done: `blames the farmers`."""
    content = [_root(each) for each in words if each not in EMPTY]
    for scope in _scopes(sentence):
        denied = [_root(each) for each in scope[:PAIR]]
        if (
            len(denied) < PAIR
            or denied[0] not in content
            or not _is_right_behind(scope[0], sentence)
        ):
            continue
        at = content.index(denied[0])
        if denied[1] not in content[at + 1 : at + 1 + PAIR]:
            continue
        others = (each for each in said if each is not sentence and not _denies(each))
        if not any({*denied} <= {_root(word) for word in each} for each in others):
            return True
    return False


def _is_right_behind(verb: str, sentence: Sequence[str]) -> bool:
    """Whether the word stands right behind a negation: of `don't have staff`, staff does not."""
    return any(two == verb and _is_denying(one) for one, two in pairwise(sentence))


def _denies(words: Iterable[str]) -> bool:
    return any(_is_denying(each) for each in words)


def _is_denying(word: str) -> bool:
    return word in DENYING or word.endswith("n't")


def _scopes(words: Sequence[str]) -> list[list[str]]:
    """For each negation the words with a meaning that it may deny."""
    found = []
    for at, word in enumerate(words):
        if not _is_denying(word) or (words[at + 1 : at + 2] and words[at + 1] in NOT_DENYING):
            continue
        scope = [each for each in words[at + 1 : at + 1 + SCOPE] if each not in EMPTY]
        if scope:
            found.append(scope)
    return found


def _shared(
    words: Iterable[str], others: Iterable[str], form: Callable[[str], str] = root
) -> list[str]:
    roots = {form(each) for each in others}
    return [each for each in dict.fromkeys(words) if form(each) in roots]


def _root(word: str) -> str:
    return root(BASE_FORMS.get(word, word))
