"""Key phrases: labels that a desk would put on a topic, taken from what is spoken.

A candidate is a run of words that recurs (`climate change`) or a run of capitals in the middle
of a sentence (`Taiwan Strait`). It counts for how often it is said, in how many turns, and how
much more often its words stand together than chance would have it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from bot.language.lexicon import lexicon
from bot.language.spoken import Spoken
from bot.language.words import STOP_WORDS, stem

# `U.S.-China`, `non-market`, `Xi`, `2024`: a word of a label, hyphens inside it
LABEL_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'’.&][^\W_]+)*")
JOINS_NAMES = lexicon("of for the and de la du von van al bin")
"""`Secretary of State`, `Center for China and Globalization`: small words inside a name."""

NOT_A_LABEL = lexicon(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december mr mrs ms dr sir madam president senator
    chair chairman chairwoman member committee minister secretary congressman congresswoman god
    jesus okay lord agenda laughter applause crosstalk morning afternoon evening gentleman
    gentlewoman yeah hmm a.m. p.m. eastern npr cnn bbc abc cbs nbc msnbc pbs fox
    """
)
LONGEST_LABEL_WORDS = 3
WHOLE_NAME = 1.0
ACRONYM = 0.6
ONE_WORD = 0.4
"""What a name weighs beside a recurring pair, which weighs up to 1: `Taiwan Strait` says what
a story is about, `Wales` hardly."""


@dataclass(frozen=True)
class Phrase:
    """A label, how much it weighs, and the indexes of the sentences that contain it."""

    label: str
    weight: float
    places: tuple[int, ...]

    @property
    def words(self) -> frozenset[str]:
        """The label's words in lower case and in one form each."""
        return frozenset(stem(word) for word in self.label.lower().split())


def key_phrases(
    sentences: Sequence[Spoken], limit: int, without: Iterable[str] = ()
) -> tuple[Phrase, ...]:
    """Up to `limit` phrases, the weightiest first, no two about the same words.

    `without` are words in lower case that no label may be made of, such as speakers' names.
    """
    found = _candidates(sentences)
    weighed = _weighed(found, sentences, frozenset(without))
    chosen: list[Phrase] = []
    for phrase in sorted(weighed, key=lambda each: -each.weight):
        if len(chosen) == limit:
            break
        if not any(_overlap(phrase, other) for other in chosen):
            chosen.append(phrase)
    return tuple(chosen)


Key = tuple[str, ...]
"""A phrase's words in lower case and in one form each."""


@dataclass
class _Candidate:
    """How a phrase is written, and where it stands. `as_name`: how often in capitals."""

    forms: Counter[str]
    places: list[int]
    as_name: int = 0


def _candidates(sentences: Sequence[Spoken]) -> Mapping[Key, _Candidate]:
    found: dict[Key, _Candidate] = defaultdict(lambda: _Candidate(Counter(), []))
    for index, sentence in enumerate(sentences):
        for at, run in enumerate(_runs(sentence.text)):
            for words, as_name in (*_names(run, opens_sentence=at == 0), *_recurring(run)):
                candidate = found[tuple(stem(word.lower()) for word in words)]
                candidate.forms[" ".join(words)] += 1
                candidate.places.append(index)
                candidate.as_name += as_name
    return found


def _runs(text: str) -> Iterator[list[str]]:
    """The words between two marks of punctuation: `fair trade, cheap oil` has two runs."""
    run: list[str] = []
    end = -1
    for match in LABEL_WORD.finditer(text):
        if run and text[end : match.start()] != " ":
            yield run
            run = []
        run.append(match[0].replace("’", "'").removesuffix("'s"))
        end = match.end()
    if run:
        yield run


def _names(run: list[str], *, opens_sentence: bool) -> Iterator[tuple[list[str], bool]]:
    """The runs of capitals, with the small words inside: `Center for China`.

    Told with each: whether its capital is a name's for certain, not that of the sentence.
    """
    name: list[str] = []
    for at, word in enumerate([*run, ""]):
        if _may_open_name(word) or (name and (word[:1].isupper() or word in JOINS_NAMES)):
            name.append(word)
            continue
        length = len(name)
        while name and (name[-1] in JOINS_NAMES or name[-1][:1] == "I"):
            name.pop()
        if name:
            yield name, len(name) > 1 or not (opens_sentence and at == length)
        name = []


def _may_open_name(word: str) -> bool:
    return word[:1].isupper() and len(word) > 1 and word.lower() not in STOP_WORDS


def _recurring(run: list[str]) -> Iterator[tuple[list[str], bool]]:
    """Pairs and triples of words that mean something, unless all of them are capitals'."""
    stretch: list[str] = []
    for word in run:
        stretch = [] if _is_empty(word) else [*stretch[1 - LONGEST_LABEL_WORDS :], word]
        for length in range(2, len(stretch) + 1):
            words = stretch[-length:]
            if not all(each[0].isupper() for each in words):
                yield words, False


def _is_empty(word: str) -> bool:
    return len(word) < 3 or word[0].isdigit() or word.lower() in STOP_WORDS


def _weighed(
    found: Mapping[Key, _Candidate], sentences: Sequence[Spoken], without: frozenset[str]
) -> Iterator[Phrase]:
    counts = Counter(word for sentence in sentences for word in sentence.content)
    total = sum(counts.values())
    for key, candidate in found.items():
        if any(word in NOT_A_LABEL or word in without for word in key):
            continue
        count, is_name = len(candidate.places), candidate.as_name * 2 > len(candidate.places)
        if count < 2 or (len(key) == 1 and not (is_name and counts[key[0]] < 2 * count)):
            continue
        turns = len({sentences[place].turn.number for place in candidate.places})
        label = candidate.forms.most_common(1)[0][0]
        bond = _bond_of_name(label) if is_name else _bond(key, count, counts, total)
        weight = log(1 + count) * sqrt(turns) * bond
        yield Phrase(label, weight, tuple(dict.fromkeys(candidate.places)))


def _bond_of_name(label: str) -> float:
    if " " in label:
        return WHOLE_NAME
    return ACRONYM if label.isupper() else ONE_WORD


def _bond(key: Key, count: int, counts: Counter[str], total: int) -> float:
    """How much oftener than by chance the words stand together, from 0 to 1 (normalised PMI)."""
    by_chance = sum(log(max(counts[word], count) / total) for word in key)
    together = log(count / total)
    return max(0.0, (by_chance - together) / ((len(key) - 1) * together))


def _overlap(one: Phrase, other: Phrase) -> bool:
    """Whether half of the shorter label's words stand in the longer."""
    return 2 * len(one.words & other.words) >= min(len(one.words), len(other.words))
