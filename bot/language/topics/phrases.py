"""Key phrases: labels that a desk would put on a topic, taken from what is spoken.

A candidate counts for how often it is said, in how many turns, and how much more often its
words stand together than chance would have it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from bot.language.lexicon import lexicon
from bot.language.names import TITLES
from bot.language.spoken import Spoken
from bot.language.telling.persons import HE_NAMES, SHE_NAMES
from bot.language.telling.reporting import PERSON_TITLES
from bot.language.topics.candidates import Candidate, Key, find_candidates
from bot.language.topics.nouns import find_nouns
from bot.language.words import stem

NOT_A_LABEL = lexicon(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december mr mrs ms dr sir madam president senator
    chair chairman chairwoman member committee minister secretary congressman congresswoman god
    jesus okay lord agenda laughter applause crosstalk morning afternoon evening gentleman
    gentlewoman yeah hmm a.m. p.m. eastern npr cnn bbc abc cbs nbc msnbc pbs fox tremendous
    amount favourite favorite cool awesome amazing guy kid whatever basic overall report show
    program programme podcast episode interview transcript news tonight strange weird funny crazy
    wonderful fantastic terrible horrible lovely beautiful perfect brilliant incredible honest happy
    honor honour nation
    """
)
OFFICES = (
    TITLES
    | PERSON_TITLES
    | lexicon(
        """
        commissioner officer clerk court operator asian european african western northern southern
        eastern
        """
    )
)
"""Alone these name nobody and nothing: `Governor`, `Speaker`, `Asian`."""

PLACES = lexicon("virginia victoria carolina austin jordan charlotte florence")
FIRST_NAMES = (HE_NAMES | SHE_NAMES) - PLACES
"""A first name alone is no topic: `Hillary`. Some are places as well."""

PROCEEDINGS = lexicon("hearing session meeting motion question comment testimony briefing remark")
"""With these a label names what takes place: `public hearing`, `question-and-answer session`."""

EMPTY_HEADS = lexicon(
    """
    audience avail benefit decision hand idea involvement line perspective position presentation
    resource situation view answer word statement conversation discussion sense effort role focus
    approach aspect factor element step thought opinion feeling impression remark example detail
    circumstance purpose manner fashion extent degree nature matter stuff scene figure
    """
)
"""Behind an adjective these name nothing: `original decision`, `private hands`."""

NOUNS_IN_LY = lexicon("family supply assembly monopoly italy ally reply anomaly rally bully fly")
CALL_SIGN = re.compile(r"[WK][A-Z]{3}")  # `WNYC`: who broadcasts
NO_LAST_WORD = re.compile(r"(?:ous|ful|less|\w{3}[^e]ed)$")  # `dangerous`, `flood destroyed`
NO_NOUNS = lexicon(
    """
    open close start begin say make take go goe come get carry employ want mean give keep let tell
    ask think know offline online apart ahead away
    """
)
"""With these no label ends: `school opens`, `production offline`."""

# `Thanks, Adam.`, `Steve, I'm afraid`: who is spoken to is no topic
ADDRESSED = r"(?:^|[,–—] ?){}[,.?!]"
ADDRESSED_SHARE = 0.3

WHOLE_NAME = 1.0
ACRONYM = 0.6
ONE_WORD = 0.4
NOUN = 0.3
"""What a name weighs beside a recurring pair, which weighs up to 1: `Taiwan Strait` says what
a story is about, `Wales` hardly."""

FEWEST = 4
"""Where there are fewer names and phrases than that, single nouns that recur are labels too."""

MOSTLY, OFTEN_ENOUGH = 0.6, 3
"""A part of a longer label is none of its own, if it stands in that so often, or in no other."""


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
    sentences: Sequence[Spoken], limit: int, without: Iterable[str] = (), language: str = "en"
) -> tuple[Phrase, ...]:
    """Up to `limit` phrases, the weightiest first, no two about the same words.

    `without` are words in lower case that no label may be made of, such as speakers' names.
    """
    texts = [each.text for each in sentences]
    unwanted = frozenset(map(stem, without))
    found = find_candidates(texts, language)
    chosen = _chosen(_weighed(found, sentences, unwanted), sentences, limit)
    if len(chosen) < FEWEST:
        nouns = _weighed_nouns(find_nouns(texts, language), sentences, unwanted)
        chosen = _chosen(nouns, sentences, min(limit, FEWEST), chosen)
    return chosen


def _chosen(
    weighed: Iterable[Phrase],
    sentences: Sequence[Spoken],
    limit: int,
    before: tuple[Phrase, ...] = (),
) -> tuple[Phrase, ...]:
    """The weightiest behind those chosen before, none about the words of another."""
    chosen = list(before)
    for phrase in sorted(weighed, key=lambda each: -each.weight):
        if len(chosen) == limit:
            break
        if any(_overlap(phrase, other) for other in chosen) or _is_addressed(phrase, sentences):
            continue
        chosen.append(phrase)
    return tuple(chosen)


def _weighed_nouns(
    found: Mapping[Key, Candidate], sentences: Sequence[Spoken], without: frozenset[str]
) -> Iterator[Phrase]:
    for key, candidate in found.items():
        turns = len({sentences[place].turn.number for place in candidate.places})
        if turns > 1 and _may_be_label(key, without):
            weight = log(1 + candidate.count) * sqrt(turns) * NOUN
            yield Phrase(candidate.label, weight, tuple(dict.fromkeys(candidate.places)))


def _weighed(
    found: Mapping[Key, Candidate], sentences: Sequence[Spoken], without: frozenset[str]
) -> Iterator[Phrase]:
    counts = Counter(word for sentence in sentences for word in sentence.content)
    total = sum(counts.values())
    parts = _parts(found)
    for key, candidate in found.items():
        if not _may_be_label(key, without) or key in parts:
            continue
        if len(key) == 1 and CALL_SIGN.fullmatch(candidate.label):
            continue
        if not candidate.is_name and (candidate.is_a_part or key[-1] in EMPTY_HEADS):
            continue
        count, is_name = candidate.count, candidate.is_name
        if len(key) == 1 and not (is_name and counts[key[0]] < 2 * count):
            continue
        turns = len({sentences[place].turn.number for place in candidate.places})
        bond = _bond_of_name(candidate.label) if is_name else _bond(key, count, counts, total)
        weight = log(1 + count) * sqrt(turns) * bond
        yield Phrase(candidate.label, weight, tuple(dict.fromkeys(candidate.places)))


def _parts(found: Mapping[Key, Candidate]) -> frozenset[Key]:
    """The pairs that are mostly said as a part of a longer label: `adverse childhood`."""
    return frozenset(
        key[at : at + 2]
        for key, candidate in found.items()
        if len(key) > 2 and not candidate.is_a_part
        for at in range(len(key) - 1)
        if (part := found.get(key[at : at + 2]))
        and not part.is_name
        and (candidate.count == part.count or candidate.count >= OFTEN_ENOUGH)
        and candidate.count >= MOSTLY * part.count
    )


def _may_be_label(key: Key, without: frozenset[str]) -> bool:
    if any(word in NOT_A_LABEL or word in without for word in key):
        return False
    if key[-1] in PROCEEDINGS:
        return False
    if len(key) == 1:
        return len(key[0]) > 2 and key[0] not in OFFICES | FIRST_NAMES
    is_adverb = (word.endswith("ly") and word not in NOUNS_IN_LY for word in key)
    return not (any(is_adverb) or key[-1] in NO_NOUNS or NO_LAST_WORD.search(key[-1]))


def _is_addressed(phrase: Phrase, sentences: Sequence[Spoken]) -> bool:
    """Whether the one word of the label is often a name by which somebody is spoken to."""
    if " " in phrase.label:
        return False
    pattern = re.compile(ADDRESSED.format(re.escape(phrase.label)))
    calls = sum(pattern.search(sentences[place].text) is not None for place in phrase.places)
    return calls >= ADDRESSED_SHARE * len(phrase.places)


def _bond_of_name(label: str) -> float:
    if " " in label:
        return WHOLE_NAME
    return ACRONYM if label.isupper() else ONE_WORD


def _bond(key: Key, count: int, counts: Counter[str], total: int) -> float:
    """How much oftener than by chance the words stand together, from 0 to 1 (normalised PMI)."""
    by_chance = sum(log(max(counts[word], count) / total) for word in key)
    if count == total:  # nothing else is said
        return 1.0
    together = log(count / total)
    return max(0.0, (by_chance - together) / ((len(key) - 1) * together))


def _overlap(one: Phrase, other: Phrase) -> bool:
    """Whether half of the shorter label's words stand in the longer."""
    return 2 * len(one.words & other.words) >= min(len(one.words), len(other.words))
