"""Two nations that a transcript keeps naming together are a topic of their own."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from bot.language.lexicon import lexicon
from bot.language.spoken import Spoken
from bot.language.topics.phrases import Phrase
from bot.language.words import stem

NATIONS = {
    "U.S.": lexicon("united_states u.s. america american americans"),
    "China": lexicon("china chinese"),
    "Russia": lexicon("russia russian russians"),
    "Ukraine": lexicon("ukraine ukrainian ukrainians"),
    "Israel": lexicon("israel israeli israelis"),
    "Iran": lexicon("iran iranian iranians"),
    "Gaza": lexicon("gaza gazans"),
    "Lebanon": lexicon("lebanon lebanese"),
    "Syria": lexicon("syria syrian syrians"),
    "Turkey": lexicon("turkey turkish turks"),
    "Saudi": lexicon("saudi_arabia saudi saudis"),
    "U.K.": lexicon("united_kingdom u.k. uk britain british"),
    "EU": lexicon("european_union eu e.u."),
    "France": lexicon("france french"),
    "Germany": lexicon("germany german germans"),
    "Poland": lexicon("poland polish poles"),
    "Canada": lexicon("canada canadian canadians"),
    "Mexico": lexicon("mexico mexican mexicans"),
    "Cuba": lexicon("cuba cuban cubans"),
    "Venezuela": lexicon("venezuela venezuelan venezuelans"),
    "Brazil": lexicon("brazil brazilian brazilians"),
    "India": lexicon("india indian indians"),
    "Pakistan": lexicon("pakistan pakistani pakistanis"),
    "Afghanistan": lexicon("afghanistan afghan afghans"),
    "Iraq": lexicon("iraq iraqi iraqis"),
    "Japan": lexicon("japan japanese"),
    "Taiwan": lexicon("taiwan taiwanese"),
    "North Korea": lexicon("north_korea north_korean"),
    "South Korea": lexicon("south_korea south_korean"),
    "Australia": lexicon("australia australian australians"),
}
"""A short name for a label, and the words by which speakers name the nation."""

NATION_OF = {name.replace("_", " "): nation for nation, names in NATIONS.items() for name in names}

NAMING = frozenset(
    form for name in NATION_OF for word in name.split() for form in (word, stem(word))
) | {"us"}
"""Of these words in lower case at least one stands where a nation is named."""

CAPITALISED = re.compile(r"(?:[A-Z]\.){2,}|[A-Z][^\W_]*")  # `United`, `States`, `U.S.`, `EU`

SUBJECTS = (
    *("trade", "war", "election", "sanctions", "tariffs", "climate", "migration", "border"),
    *("security", "defense", "defence", "aid", "energy", "oil", "gas", "technology", "economy"),
    *("alliance", "ceasefire", "treaty", "extradition", "visas"),
)
"""What desks file relations between nations under."""

# `Russia's invasion of Ukraine`, `Israel attacked Iran`: what makes a war one between the two
HOSTILE = r"(?:invad\w+|attack\w*|bomb\w+|struck|strikes on|war (?:on|with|against)|invasion of)"

NAMED_ENOUGH = 4
"""Sentences that must name each of the two."""

TOGETHER_ENOUGH = 3
TOGETHER_SHARE = 0.04
"""Sentences that must name both, in number and as a share of all."""


def nation_pair(sentences: Sequence[Spoken]) -> Phrase | None:
    """The topic that two nations are to each other, such as `U.S.-China trade`; else None.

    Its places are the sentences that name both.
    """
    named = [
        frozenset[str]()
        if NAMING.isdisjoint(each.words) and NAMING.isdisjoint(each.vocabulary)
        else nations_in(each.text)
        for each in sentences
    ]
    counts = Counter(nation for each in named for nation in each)
    by_count = sorted(counts, key=lambda nation: (-counts[nation], nation))
    top = [nation for nation in by_count[:2] if counts[nation] >= NAMED_ENOUGH]
    together = tuple(at for at, each in enumerate(named) if len(top) == 2 and each.issuperset(top))
    if len(together) < max(TOGETHER_ENOUGH, len(sentences) * TOGETHER_SHARE):
        return None
    of_either = [one for one, each in zip(sentences, named, strict=True) if each & set(top)]
    first, second = sorted(top, key=lambda nation: nation != "U.S.")
    return Phrase(f"{first}-{second} {_subject(of_either, top)}", float(len(together)), together)


def nations_in(text: str) -> frozenset[str]:
    """The nations that a text names, by their short names."""
    capitals = CAPITALISED.findall(text)
    return nations_among(["u.s." if word == "US" else word.lower() for word in capitals])


def nations_among(words: Sequence[str]) -> frozenset[str]:
    """The nations that words in lower case name, alone or two together: `united`, `states`."""
    names = (*words, *(f"{one} {two}" for one, two in pairwise(words)))
    return frozenset(NATION_OF[name] for name in names if name in NATION_OF)


def other_words(words: Sequence[str]) -> tuple[str, ...]:
    """Of words in lower case those that name no nation, alone or with a neighbour."""
    named = {at for at, word in enumerate(words) if word in NATION_OF}
    for at, pair in enumerate(pairwise(words)):
        if " ".join(pair) in NATION_OF:
            named |= {at, at + 1}
    return tuple(word for at, word in enumerate(words) if at not in named)


def _subject(sentences: Sequence[Spoken], nations: Sequence[str]) -> str:
    """What most of the sentences treat, of `SUBJECTS`; `relations` when it is none of them.

    A war is that of the two only if one is said to wage it on the other: two may fear a third.
    """
    counts = Counter(word for sentence in sentences for word in sentence.vocabulary)
    if not _are_at_war(sentences, nations):
        del counts["war"]
    subject = max(SUBJECTS, key=lambda word: counts[stem(word)])
    return subject if counts[stem(subject)] else "relations"


def _are_at_war(sentences: Sequence[Spoken], nations: Sequence[str]) -> bool:
    one, other = ("|".join(NATIONS[each]).replace("_", " ") for each in nations)
    waged = re.compile(
        rf"\b(?:{one})\b[^.?]{{0,60}}\b{HOSTILE} (?:the )?(?:{other})\b|"
        rf"\b(?:{other})\b[^.?]{{0,60}}\b{HOSTILE} (?:the )?(?:{one})\b"
    )
    return any(waged.search(each.text.lower()) for each in sentences)
