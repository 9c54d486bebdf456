"""Runs of words that may be labels: such as recur (`climate change`), and such as are names."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from bot.language.lexicon import lexicon
from bot.language.words import stem, stop_words

# `U.S.-China`, `non-market`, `Xi`, `2024`: a word of a label, and the space if a word follows
LABEL_WORD = re.compile(r"((?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'’.&][^\W_]+)*)( (?=[^\W_]))?")

JOINS_NAMES = lexicon("of for the and de la du von van al bin")
"""`Secretary of State`, `Center for China and Globalization`: small words inside a name."""

LONGEST_LABEL_WORDS = 3
OFTEN = 2
"""A label is said at least so many times."""

Key = tuple[str, ...]
"""A label's words in lower case and in one form each."""


@dataclass
class Candidate:
    """How a label is written, and the sentences where it stands. `as_name`: often in capitals."""

    forms: Counter[str] = field(default_factory=Counter)
    places: list[int] = field(default_factory=list)
    as_name: int = 0

    @property
    def count(self) -> int:
        """How often it is said."""
        return len(self.places)

    @property
    def label(self) -> str:
        """As it is written most."""
        return self.forms.most_common(1)[0][0]

    @property
    def is_name(self) -> bool:
        """Whether its capitals are a name's, more often than not."""
        return self.as_name * 2 > self.count


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence, as it is written, and what it may be part of."""

    text: str
    key: str
    is_empty: bool
    is_capital: bool
    opens_name: bool


Run = list[Word]
"""The words between two marks of punctuation: `fair trade, cheap oil` has two runs."""


def find_candidates(texts: Sequence[str], language: str = "en") -> Mapping[Key, Candidate]:
    """What is said twice or oftener in the texts of sentences, by its words in one form."""
    read = [tuple(runs_of(text, language)) for text in texts]
    recurring = _recurring(run for runs in read for run in runs)
    found: dict[Key, Candidate] = defaultdict(Candidate)
    for index, runs in enumerate(read):
        for at, run in enumerate(runs):
            for words, as_name in (*_names(run, opens=at == 0), *_phrases(run, recurring)):
                candidate = found[tuple(word.key for word in words)]
                candidate.forms[" ".join(word.text for word in words)] += 1
                candidate.places.append(index)
                candidate.as_name += as_name
    return {key: each for key, each in found.items() if each.count >= OFTEN}


def runs_of(text: str, language: str) -> Iterator[Run]:
    """The runs of words of a sentence, between its marks."""
    run: Run = []
    for word, goes_on in LABEL_WORD.findall(text):
        run.append(_word(word, language))
        if not goes_on:
            yield run
            run = []
    if run:
        yield run


@lru_cache(maxsize=1 << 15)  # speech says the same words again and again
def _word(written: str, language: str) -> Word:
    text = written.replace("’", "'").removesuffix("'s")
    low = text.lower()
    is_capital, is_stop = text[:1].isupper(), low in stop_words(language)
    return Word(
        text=text,
        key=stem(low),
        is_empty=len(text) < 3 or text[0].isdigit() or is_stop,
        is_capital=is_capital,
        opens_name=is_capital and len(text) > 1 and not is_stop,
    )


def _recurring(runs: Iterable[Run]) -> frozenset[Key]:
    """The pairs and triples that stand there twice or oftener."""
    counts = Counter[Key]()
    for run in runs:
        for one, other in pairwise(run):
            if not one.is_empty and not other.is_empty:
                counts[one.key, other.key] += 1
    return frozenset(pair for pair, count in counts.items() if count >= OFTEN)


def _phrases(run: Run, recurring: frozenset[Key]) -> Iterator[tuple[Run, bool]]:
    """Pairs and triples of words that mean something, unless all of them are capitals'."""
    for at in range(len(run) - 1):
        for length in range(2, LONGEST_LABEL_WORDS + 1):
            words = run[at : at + length]
            if len(words) < length or (words[-2].key, words[-1].key) not in recurring:
                break
            if any(word.is_empty for word in words):
                break
            if not all(word.is_capital for word in words):
                yield words, False


def _names(run: Run, *, opens: bool) -> Iterator[tuple[Run, bool]]:
    """The runs of capitals, with the small words inside: `Center for China`.

    Told with each: whether its capital is a name's for certain, not that of the sentence that
    the run `opens`.
    """
    at = 0
    while at < len(run):
        if not run[at].opens_name:
            at += 1
            continue
        end = at + 1
        while end < len(run) and (run[end].is_capital or run[end].text in JOINS_NAMES):
            end += 1
        name = run[at:end]
        while name and (name[-1].text in JOINS_NAMES or name[-1].text[:1] == "I"):
            name = name[:-1]
        if name:
            yield name, len(name) > 1 or not (opens and at == 0)
        at = end
