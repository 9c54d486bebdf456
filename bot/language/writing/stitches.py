"""Whether a written sentence is the beginning of one sentence and the end of another.

Such a one has only words that were said, in their order, and is said by nobody: `Our first
question` of one and `stays for a year` of the other. Two whole clauses may stand side by side.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.language.lexicon import lexicon
from bot.language.telling.reporting import CUES
from bot.language.topics.nations import other_words
from bot.language.words import STOP_WORDS
from bot.language.writing.crediting import MORE_VERBS

TOKEN = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*|[^\w\s]")  # `1.2`, `don't`, `,`
SHORTEST = 6
"""Words; what is shorter may be a label."""

SHORTEST_PART = 3
LONGEST_FRAME = 7
"""Words in which somebody is credited, before or behind what they say: `Anna Okafor told us`."""

LINKS = lexicon("and but or while because as so that which who when where since though although if")
CONNECTIVES = LINKS | lexicon(
    "of in on at for with by from into about over under after before until during through "
    "between against without near than"
)
"""Words before which a clause may end."""

POINTING = lexicon("this these that those it they he she")
SUBJECTS = lexicon("i we you he she it they that this who which there")
"""Words that a second clause leaves out: `The fire began and [it] has burned the mill`."""


@dataclass(frozen=True)
class _Words:
    """The words of a sentence in small letters, and before which of them a clause may part."""

    words: tuple[str, ...]
    seams: frozenset[int]

    def places(self, part: Sequence[str]) -> Iterator[int]:
        """Where the part stands in the sentence, word for word."""
        size = len(part)
        for at in range(len(self.words) - size + 1):
            if self.words[at] == part[0] and self.words[at : at + size] == tuple(part):
                yield at

    def may_end(self, at: int) -> bool:
        """Whether a clause may end before that word."""
        return at in self.seams or self.words[at] in CONNECTIVES

    def may_begin(self, at: int, *, linked: bool) -> bool:
        """Whether a clause may begin with that word; behind a link its subject may be left out."""
        return at in self.seams or (linked and self.words[at - 1] in LINKS | SUBJECTS)


def is_stitched(written: str, sentences: Sequence[str]) -> bool:
    """Whether all its words are a part of one sentence and a part of another, cut inside a
    clause. Whom it credits with them stands before or behind.
    """
    every = [_words_in(each) for each in sentences]
    told = [each for each in _without_frames(written) if len(each) >= SHORTEST]
    if any(_is_within(words, each.words) for words in told for each in every):
        return False
    readings = (list(_readings(words, every)) for words in told)
    return any(found and not any(found) for found in readings)


def _without_frames(written: str) -> Iterator[tuple[str, ...]]:
    """The words, and the words without the credit that may stand at either end."""
    words = _words_in(written).words
    yield words
    cues = [at for at, each in enumerate(words) if each in CUES | MORE_VERBS]
    if cues and cues[0] < LONGEST_FRAME and _names_somebody(written, cues[0]):
        start = cues[0] + 1
        yield words[start:]
        if "that" in words[start : start + 2]:  # `says that`, `told us that`
            yield words[words.index("that", start) + 1 :]
    if cues and len(words) - cues[-1] <= LONGEST_FRAME:
        for end in range(max(0, cues[-1] - 3), cues[-1] + 1):  # `…, Anna Okafor said`
            yield words[:end]


def _names_somebody(written: str, count: int) -> bool:
    """Whether its first words are names, and small words beside them: `In Rome, Ann Lee`."""
    words = [each for each in TOKEN.findall(written) if each[0].isalnum()][:count]
    return all(each[0].isupper() or not each.isalpha() or each in STOP_WORDS for each in words)


def _is_a_nation(part: Sequence[str]) -> bool:
    """Whether it is no more than a nation, with which many sentences begin: `the U.S. will`."""
    others = other_words(part)
    return len(others) < len(part) and STOP_WORDS.issuperset(others)


def _readings(words: Sequence[str], every: Sequence[_Words]) -> Iterator[bool]:
    """For each way to take the words for two parts, whether both are whole at the seam."""
    for cut in range(SHORTEST_PART, len(words) - SHORTEST_PART + 1):
        if _is_a_nation(words[:cut]):
            continue
        firsts = [(one, at + cut) for one in every for at in one.places(words[:cut])]
        if not firsts:
            return
        linked = words[cut] in LINKS
        for start in (cut, cut + 1) if linked else (cut,):
            seconds = [(two, at) for two in every for at in two.places(words[start:])]
            for one, end in firsts:
                yield from (
                    one.may_end(end)
                    and (two.may_begin(at, linked=linked) or _points_back(two, at, one, end, every))
                    for two, at in seconds
                    if two is not one
                )


def _points_back(two: _Words, at: int, one: _Words, end: int, every: Sequence[_Words]) -> bool:
    """Whether the second part tells of the end of the first: `… of chips. These are made there`."""
    begins = at == 1 and two.words[0] in POINTING and end == len(one.words)
    return begins and any(before is one and after is two for before, after in pairwise(every))


def _is_within(words: Sequence[str], sentence: Sequence[str]) -> bool:
    """Whether the words stand in one sentence in that order, others between them."""
    rest = iter(sentence)
    return all(word in rest for word in words)


@lru_cache(maxsize=1 << 12)
def _words_in(text: str) -> _Words:
    words: list[str] = []
    seams = {0}
    for token in TOKEN.findall(text):
        if token[0].isalnum():
            words.append(token.lower().replace("’", "'"))
        else:
            seams.add(len(words))
    return _Words(tuple(words), frozenset(seams | {len(words)}))
