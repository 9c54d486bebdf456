"""Sentences that cannot both be right: other numbers or dates for what is said to be the same.

`The fire took 40 houses.` `Sixty houses were lost in the fire.` Rather one too few: a pair is
shown to an editor as a contradiction, so everything that could explain it rules it out, such as
another time, another part, another tense, a condition, a name that only one of them has.
"""

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.language.lexicon import lexicon
from bot.language.roots import likes_of, root
from bot.language.spoken import Spoken
from bot.language.topics.denied_figures import denied_figures
from bot.language.topics.figures import COUNTABLE, DATES, figures_of
from bot.language.topics.statements import Stated

# `No.`, `That's not true`, `Actually, it was`
CORRECTS = re.compile(
    r"(?:(?:well|but|look|sorry|oh)\b,? )*(?:no\b|not true|wrong|incorrect|"
    r"(?:that's|(?:that|your|the) (?:figure|number|date|total) is) (?:not|wrong|false|incorrect)|"
    r"actually|in fact|it(?:'s| is| was) (?:actually|not))"
)
CORRECTED_WITHIN, NEAR = 2, 4
"""Turns after which a correction is no longer taken for one, and figures of its kind between."""

INDEFINITE = lexicon("a an one another some any")
PRONOUNS = lexicon("it he she they this that these those it's he's she's they're there there's its")
FIRST_PERSON = lexicon("i i'm i've i'd my me mine we we're we've our us ours")
HARMLESS_ENDINGS = ("ed", "ing", "ly")
MOST_EXTRA = 2
"""Words that only one of the two has: what else is said of it, not what it is."""

CLOSE = Decimal("0.05")
ROUGHLY = Decimal("0.15")
"""Shares of the greater number within which two are one: rounded, and said to be about so."""


@dataclass(frozen=True)
class Contradiction:
    """Two sentences of which one gives another number or date than the other, in order."""

    one: Spoken
    other: Spoken


def find_contradictions(sources: Sequence[Sequence[Spoken]]) -> tuple[Contradiction, ...]:
    """The pairs of sentences that state different figures for the same, each pair once.

    `sources` are the sentences of transcripts of which each may contradict itself or another.
    """
    stated = [
        Stated(figure, source, at)
        for source, sentences in enumerate(sources)
        for at, sentence in enumerate(sentences)
        for figure in figures_of(sentence)
    ]
    usable = [each for each in stated if not each.is_open]
    found = {
        (one.sentence, other.sentence): Contradiction(one.sentence, other.sentence)
        for one, other in _pairs(usable)
        if _differ(one, other) and (_is_same(one, other) or _corrects(one, other, sources))
    }
    found |= {
        (each.one, each.other): each
        for each in _denied(stated, sources)
        if (each.one, each.other) not in found
    }
    return tuple(found.values())


def _denied(
    stated: Iterable[Stated], sources: Sequence[Sequence[Spoken]]
) -> Iterator[Contradiction]:
    """What one says and somebody else says is not so: `It's sixty, not forty.`"""
    said: dict[tuple[str, Decimal], list[Stated]] = defaultdict(list)
    for each in stated:
        said[each.figure.kind, each.figure.value].append(each)
    for source, sentences in enumerate(sources):
        for at, sentence in enumerate(sentences):
            for figure in denied_figures(sentence):
                denial = Stated(figure, source, at)
                for each in said[figure.kind, figure.value]:
                    if not each.is_open and _is_meant(each, denial):
                        first, then = sorted((each, denial), key=_place)
                        yield Contradiction(first.sentence, then.sentence)


def _is_meant(stated: Stated, denial: Stated) -> bool:
    """Whether somebody else's figure is the one that is denied: at once, or of the same thing."""
    if _same_voice(stated, denial):
        return False
    turns = denial.sentence.turn.number - stated.sentence.turn.number
    if stated.source == denial.source and 0 < turns <= CORRECTED_WITHIN:
        return True
    fewer, more = sorted((stated.context, denial.context), key=len)
    return bool(fewer) and fewer <= more


def _place(stated: Stated) -> tuple[int, int]:
    return stated.source, stated.at


def _pairs(stated: Iterable[Stated]) -> Iterator[tuple[Stated, Stated]]:
    """Two figures of one kind that are about something in common, or near, the earlier first."""
    about: dict[tuple[str, str], list[Stated]] = defaultdict(list)
    last: dict[tuple[str, int], deque[Stated]] = defaultdict(lambda: deque(maxlen=NEAR))
    for each in stated:
        kind = each.figure.kind
        related = [other for word in each.context for other in about[kind, word]]
        for other in dict.fromkeys([*related, *last[kind, each.source]]):
            yield other, each
        last[kind, each.source].append(each)
        for word in each.context:
            about[kind, word].append(each)


def _differ(one: Stated, other: Stated) -> bool:
    """Whether the two figures cannot be one number, as people round and hedge."""
    a, b = one.figure, other.figure
    if a.value == b.value:
        return False
    if a.kind in DATES:
        return True
    low, high = (a, b) if a.value < b.value else (b, a)
    if low.hedge == "least" or high.hedge == "most":
        return False
    gap = (high.value - low.value) / max(abs(high.value), abs(low.value))
    if "about" in {low.hedge, high.hedge}:
        return gap > ROUGHLY
    is_round = any(each.value % 10 == 0 for each in (low, high))
    return gap > CLOSE or not is_round


def _is_same(one: Stated, other: Stated) -> bool:
    """Whether both are of the same thing, at the same time, in the same way, as far as is told."""
    if _is_vague(one) or _is_vague(other) or not _may_be_compared(one, other):
        return False
    shared = one.context & other.context
    if len(shared) < _least_shared(one.figure.kind):
        return False
    return _is_within(one, other, shared) or _is_within(other, one, shared)


def _is_vague(stated: Stated) -> bool:
    """Whether the sentence is about `it`, or `a fire`, which may be another each time."""
    return not stated.words or stated.words[0] in PRONOUNS | INDEFINITE


def _may_be_compared(one: Stated, other: Stated) -> bool:
    if one.setting != other.setting:
        return False
    if one.tenses and other.tenses and one.tenses.isdisjoint(other.tenses):
        return False
    if not (one.names <= other.names or other.names <= one.names):
        return False
    if one.sentence.turn.speaker == other.sentence.turn.speaker:
        return True
    return FIRST_PERSON.isdisjoint(one.words) and FIRST_PERSON.isdisjoint(other.words)


def _least_shared(kind: str) -> int:
    """What is counted is something shared too, unless everything is counted in it."""
    is_anything = kind in DATES | {"percent", "money"} or kind in _COUNTED_ANYWHERE
    return 2 if is_anything else 1


_COUNTED_ANYWHERE = frozenset(root(word) for word in COUNTABLE)


def _is_within(few: Stated, many: Stated, shared: frozenset[str]) -> bool:
    """Whether one says no more than the other, and the other no more of what it is.

    `The north bridge` is not `the bridge`, but what `reached the town` is still the fire.
    """
    if not few.context <= many.context or len(many.context - few.context) > MOST_EXTRA:
        return False
    roots = [min(likes_of(root(word))) for word in many.words]
    near = shared | {many.figure.kind}
    for at, (word, plain) in enumerate(zip(many.words, roots, strict=True)):
        if plain in near or plain not in many.context or word.endswith(HARMLESS_ENDINGS):
            continue
        if near & {*roots[max(0, at - 1) : at], *roots[at + 1 : at + 2]}:
            return False
    return True


def _corrects(one: Stated, other: Stated, sources: Sequence[Sequence[Spoken]]) -> bool:
    """Whether the other is said against the one: `No. It was sixty.`, by somebody else, at once."""
    turns = other.sentence.turn.number - one.sentence.turn.number
    if one.source != other.source or _same_voice(one, other):
        return False
    if not 0 < turns <= CORRECTED_WITHIN:
        return False
    before = sources[other.source][other.at - 1] if other.at else other.sentence
    said = [other.sentence, *([before] if before.turn is other.sentence.turn else [])]
    if not any(CORRECTS.match(" ".join(each.words)) for each in said):
        return False
    if one.context & other.context:
        return True
    return turns == 1 and bool(other.words) and other.words[0] in PRONOUNS


def _same_voice(one: Stated, other: Stated) -> bool:
    return one.sentence.turn.speaker == other.sentence.turn.speaker
