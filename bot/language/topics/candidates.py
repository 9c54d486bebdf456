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
LABEL_WORD = re.compile(
    r"((?:[^\W\d_]\.){2,}|(?:St|Mt|Ft)\.(?= [A-Z])|[^\W_]+(?:[-'’.&][^\W_]+)*)( (?=[^\W_]))?"
)

OPEN_NAMES = lexicon("new best fully good first big old high young second third")
"""Words that carry nothing by themselves, and open names: `New South Wales`, `Best Buy`."""

LEADS_IN = lexicon("we they you i he she it who to will would can could should must gonna not let")
"""Behind these a verb stands: `we need`, `to reduce`."""

JOINS_NAMES = lexicon("of for the and de la du von van al bin")
"""`Secretary of State`, `Center for China and Globalization`: small words inside a name."""

BEING = lexicon("is are was were be been am start started keep kept")
SHORTEST_ACRONYM = 2

LONGEST_LABEL_WORDS = 3
OFTEN = 2
"""A label is said at least so many times."""

Key = tuple[str, ...]
"""A label's words in lower case and in one form each."""


@dataclass
class Candidate:
    """How a label is written, and the sentences where it stands.

    `as_name`: how often in capitals; `as_part`: with a word of meaning behind it, to which it
    belongs; `as_verb`: behind a word that a verb follows.
    """

    forms: Counter[str] = field(default_factory=Counter)
    places: list[int] = field(default_factory=list)
    as_name: int = 0
    as_part: int = 0
    as_verb: int = 0

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

    @property
    def is_a_part(self) -> bool:
        """Whether it is no whole: `strong public` feeling, or `reduce inequality`, told to do."""
        return self.count in {self.as_part, self.as_verb}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence, as it is written, and what it may be part of."""

    text: str
    written: str
    key: str
    is_empty: bool
    is_capital: bool
    opens_name: bool


Run = list[Word]
"""The words between two marks of punctuation: `fair trade, cheap oil` has two runs."""

Stretch = tuple[int, int, bool]
"""Where in a run a label stands, from and to, and whether its capitals are a name's."""


def find_candidates(texts: Sequence[str], language: str = "en") -> Mapping[Key, Candidate]:
    """What is said twice or oftener in the texts of sentences, by its words in one form."""
    read = [tuple(runs_of(text, language)) for text in texts]
    recurring = _recurring(run for runs in read for run in runs)
    found: dict[Key, Candidate] = defaultdict(Candidate)
    for index, runs in enumerate(read):
        for at, run in enumerate(runs):
            for start, end, as_name in (*_names(run, opens=at == 0), *_phrases(run, recurring)):
                words = run[start:end]
                candidate = found[tuple(word.key for word in words)]
                candidate.forms[_written(words)] += 1
                candidate.places.append(index)
                candidate.as_name += as_name
                candidate.as_part += _goes_on(run, end)
                candidate.as_verb += _is_done(run, start)
    return {key: each for key, each in found.items() if each.count >= OFTEN}


def _written(words: Run) -> str:
    """The words as they are written, the last without its possessive: `St. Patrick's Day`."""
    return " ".join((*(word.written for word in words[:-1]), words[-1].text))


def _goes_on(run: Run, end: int) -> bool:
    """Whether a word of meaning follows to which the words belong, and no verb of theirs."""
    if end == len(run) or run[end].is_empty:
        return False
    return not run[end].text.endswith(("s", "ed"))


def _is_done(run: Run, start: int) -> bool:
    """Whether the word is a verb, as the one before it shows: `to reduce`, `we're collecting`."""
    if not start:
        return False
    before = run[start - 1].text.lower()
    if run[start].text.endswith("ing"):
        return before in BEING or before.endswith(("'re", "'m"))
    return before in LEADS_IN


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
        written=written.replace("’", "'"),
        key=_key(text),
        is_empty=len(text) < 3 or text[0].isdigit() or is_stop,
        is_capital=is_capital,
        opens_name=is_capital and len(text) > 1 and (not is_stop or low in OPEN_NAMES),
    )


def _key(text: str) -> str:
    """The word in one form: `GPU` for `GPUs`."""
    is_several = len(text) > SHORTEST_ACRONYM and text[-1] == "s" and text[:-1].isupper()
    return stem((text[:-1] if is_several else text).lower())


def _recurring(runs: Iterable[Run]) -> frozenset[Key]:
    """The pairs and triples that stand there twice or oftener."""
    counts = Counter[Key]()
    for run in runs:
        for one, other in pairwise(run):
            if not one.is_empty and not other.is_empty:
                counts[one.key, other.key] += 1
    return frozenset(pair for pair, count in counts.items() if count >= OFTEN)


def _phrases(run: Run, recurring: frozenset[Key]) -> Iterator[Stretch]:
    """Pairs and triples of words that mean something, unless all of them are capitals'."""
    for at in range(len(run) - 1):
        for length in range(2, LONGEST_LABEL_WORDS + 1):
            words = run[at : at + length]
            if len(words) < length or (words[-2].key, words[-1].key) not in recurring:
                break
            if any(word.is_empty for word in words) or _is_owned(words):
                break
            if not all(word.is_capital for word in words):
                yield at, at + length, False


def _is_owned(words: Run) -> bool:
    """`Johnson's implementation`: somebody's, and no label."""
    return any(word.written.endswith("'s") for word in words[:-1])


def _names(run: Run, *, opens: bool) -> Iterator[Stretch]:
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
            yield at, at + len(name), len(name) > 1 or not (opens and at == 0)
        at = end
