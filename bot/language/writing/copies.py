"""Whether a written sentence is a sentence of its turns with a word exchanged.

Who tells something in other words changes many; who changes one word of a sentence, and keeps
the others in their order, says that all of it was said.
"""

import re
from collections.abc import Mapping, Sequence, Set
from difflib import SequenceMatcher
from functools import lru_cache

from bot.language.lexicon import lexicon
from bot.language.numbers import numbers_in, states
from bot.language.words import STOP_WORDS
from bot.language.writing.contraries import contraries_in_place
from bot.language.writing.demonyms import NATION_OF
from bot.language.writing.negations import EMPTY
from bot.language.writing.retold import NEUTRAL
from bot.language.writing.support import REPORTING, base_root, likes_of, root

WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")  # `1.2`, `don't`, `31-year`
SHORTEST_COPY = 5
SHORTEST_PART = 7
COPIED_SHARE = 0.7
"""The share of a written sentence's words that stand in one sentence in the same order, from
which it is a copy."""

LARGEST_EXCHANGE = 3
"""Words that stand in the place of others; where there are more, the sentence was reworded."""

CLOSE = 3
"""Words beside another in which it may be told for it: of `a decision to visit`, the visit."""

LIGHT = lexicon("they them be have do")
"""Told by a fuller word without a change: `it` by `the wall`, `was with` by `met`."""

CONDITIONS = lexicon("if unless whether until provided doubt wish")
OPENERS = lexicon("and but so well then now because")
DENIALS = lexicon("no not never without")
NATIONS = NATION_OF.keys() | set(NATION_OF.values()) | {"us", "united", "states", "kingdom"}


def exchange(
    written: str,
    sentences: Sequence[str],
    said: Set[str],
    people: Sequence[frozenset[str]] = (),
) -> str | None:
    """What a copy has in the place of a sentence's own words, None for none.

    `said` are the roots of all words that may be used, `people` the names of each speaker in
    small letters: who is called Moreno there may be called Alicia here.
    """
    words = WORD.findall(written)
    if len(words) < SHORTEST_COPY:
        return None
    low = _lower(words)
    least = max(SHORTEST_COPY - 1, COPIED_SHARE * len(words))
    calls = {word.lower(): word for word in words if _is_name(word)}
    named = [each for each in people if not each.isdisjoint(calls)]
    own = (_as_called(each, calls, named) for each in sentences)
    near = (each for each in own if _in_common(low, each) >= least)
    whys = (_why(words, WORD.findall(each), said) for each in near)
    return next((each for each in whys if each), None)


@lru_cache(maxsize=1 << 12)  # a turn is held against every sentence that cites it
def _small_words(sentence: str) -> frozenset[str]:
    return frozenset(each.lower() for each in WORD.findall(sentence))


@lru_cache(maxsize=1 << 12)
def _lower_words(sentence: str) -> frozenset[str]:
    return frozenset(_lower(WORD.findall(sentence)))


def _in_common(low: Sequence[str], sentence: str) -> int:
    """How many of the words the sentence has, in whatever order: no fewer than can be a copy."""
    known = _lower_words(sentence)
    return sum(each in known for each in low)


def _as_called(sentence: str, calls: Mapping[str, str], people: Sequence[frozenset[str]]) -> str:
    """The sentence with people called as they are in `calls`, by the small letters of each name."""
    for names in people:
        said = _small_words(sentence)
        called = names & calls.keys()
        for other in names & said if not called & said else ():
            to = calls[min(called)]
            sentence = re.sub(rf"\b{re.escape(other)}\b", to, sentence, flags=re.I)
    return sentence


def _why(words: Sequence[str], own: Sequence[str], said: Set[str]) -> str | None:
    if len(own) < SHORTEST_COPY:
        return None
    if _leaves_out_condition(_lower(words), _lower(own)):
        return "leaves out a condition of its turns"
    matcher = SequenceMatcher(None, _lower(own), _lower(words), autojunk=False)
    matched = sum(block.size for block in matcher.get_matching_blocks())
    if matched < max(SHORTEST_COPY - 1, COPIED_SHARE * len(words)):
        return None
    found = [
        (list(words[put_start:put_end]), list(own[start:end]))
        for kind, start, end, put_start, put_end in matcher.get_opcodes()
        if kind == "replace" and max(put_end - put_start, end - start) <= LARGEST_EXCHANGE
    ]
    if matched >= len(own) - 1 and _has_own_word(_inserted(matcher, words), said):
        return "adds a word to what its turns say"
    is_alone = matched + 1 == len(words) and _is_in_one_piece(matcher, len(own), len(words))
    is_alone = is_alone or _is_one_exchange(matcher, words, own, said)
    return next((why for each in found if (why := _told(*each, is_alone=is_alone))), None)


def _is_one_exchange(
    matcher: SequenceMatcher[str], words: Sequence[str], own: Sequence[str], said: Set[str]
) -> bool:
    """Whether of all words with a meaning but one was exchanged, between words that were kept,
    and for one that is said elsewhere: what is told in other words has words of its own.
    """
    changed = [
        (words[at:end], own[start:stop], start, stop)
        for kind, start, stop, at, end in matcher.get_opcodes()
        if kind != "equal"
    ]
    put = [each for each in changed if any(map(_has_meaning, each[0]))]
    if len(put) != 1 or len(put[0][0]) != 1 or len(put[0][1]) != 1:
        return False
    (word,), taken, start, stop = put[0]
    beside = {root(each.lower()) for each in own[max(0, start - CLOSE) : stop + CLOSE]}
    is_said = root(word.lower()) in said - beside  # `a visit`, for `a decision to visit`
    return (
        is_said and taken[0].islower() and _has_meaning(taken[0]) and start > 0 and stop < len(own)
    )


def _leaves_out_condition(words: list[str], own: list[str]) -> bool:
    """Whether the words are the rest of a sentence without its `if …`: `If it rains, we stay.`"""
    for at in range(len(own) - len(words) + 1):
        if own[at : at + len(words)] != words:
            continue
        before = [each for each in own[:at] if each not in OPENERS]
        beside = {*before[:1], *own[max(0, at - 1) : at], *own[at + len(words) :][:1]}
        return not beside.isdisjoint(CONDITIONS)
    return False


def _is_in_one_piece(matcher: SequenceMatcher[str], length: int, copied: int) -> bool:
    """Whether all of a sentence was copied, but for a word; or a part of it without a gap."""
    if copied >= length - 1:
        return True
    left_out = [
        (start, end) for kind, start, end, _, _ in matcher.get_opcodes() if kind == "delete"
    ]
    return copied >= SHORTEST_PART and all(start == 0 or end == length for start, end in left_out)


def _inserted(matcher: SequenceMatcher[str], words: Sequence[str]) -> list[str]:
    """The words in small letters that stand beside a sentence's own; names are held elsewhere."""
    put = (words[at:end] for kind, _, _, at, end in matcher.get_opcodes() if kind == "insert")
    return [word for each in put for word in each if word.islower()]


def _told(put: Sequence[str], taken: Sequence[str], *, is_alone: bool) -> str | None:
    """Why the exchange changes what is said. `is_alone`: nothing else was changed."""
    if _is_contrary(put, taken):
        return "has the contrary of a word of its turns"
    if _has_other_number(put, taken):
        return "has another number in the place of its turns'"
    if _has_other_name(put, taken):
        return "has another name in the place of its turns'"
    if is_alone and len(taken) == 1 and _is_other_word(put[0], taken[0]):
        return "has a word in the place of its turns'"
    return None


def _is_contrary(put: Sequence[str], taken: Sequence[str]) -> bool:
    """`fell` for `rose`, but not `without` for `with no`."""
    roots = {base_root(each.lower()) for each in taken}
    if not roots.isdisjoint(DENIALS):
        return False
    return any(not contraries_in_place(each.lower()).isdisjoint(roots) for each in put)


def _has_other_number(put: Sequence[str], taken: Sequence[str]) -> bool:
    wanted, stated = numbers_in(" ".join(put)), numbers_in(" ".join(taken))
    return bool(stated) and any(not states(stated, each) for each in wanted)


def _has_other_name(put: Sequence[str], taken: Sequence[str]) -> bool:
    names, others = ({each.lower() for each in words if _is_name(each)} for words in (put, taken))
    return len(names) == len(put) and len(others) == len(taken) and names.isdisjoint(others)


def _is_name(word: str) -> bool:
    """Whether it names somebody: nations are called by many names, `the U.S.`, `Washington`."""
    low = word.lower()
    return word[:1].isupper() and not {low, f"{low}."} & NATIONS and low not in STOP_WORDS


def _is_other_word(put: str, taken: str) -> bool:
    """Whether one word of a sentence was exchanged for one that says something else."""
    one, other = put.lower(), taken.lower()
    if not (one.isalpha() and other.isalpha()) or put[0].isupper():
        return False
    if {one, other} <= EMPTY | {"one"} or NEUTRAL.get(other, other) in LIGHT:
        return False
    if one in EMPTY and other in STOP_WORDS:
        return False
    return base_root(one) != base_root(other) and base_root(other) not in likes_of(one)


def _has_own_word(put: Sequence[str], said: Set[str]) -> bool:
    return any(_has_meaning(each) and root(each.lower()) not in said for each in put)


def _has_meaning(word: str) -> bool:
    low = word.lower()
    return low.isalpha() and len(low) > 2 and low not in STOP_WORDS | REPORTING


def _lower(words: Sequence[str]) -> list[str]:
    return [NEUTRAL.get(each, each) for each in (one.lower().replace("’", "'") for one in words)]
