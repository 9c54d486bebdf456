"""What a question asks for: its words, its names and numbers, and the kind of its answer."""

import re
from dataclasses import dataclass

from bot.language.asking.familiar_words import is_familiar
from bot.language.asking.question_kinds import (
    AUXILIARY,
    FUNCTION_WORDS,
    SAID_BY_THE_KIND,
    Wanted,
    wanted_kind,
)
from bot.language.lexicon import lexicon
from bot.language.roots import root
from bot.language.words import WORD, words_of

_VERB = rf"(?:{AUXILIARY}|in|of|on|at|to|from|for|with|by|that|than|the|a|an|\w+ed|\w+s)\b|\?|$"
# which school in Torfaen → school
NOUN_ASKED = re.compile(
    rf"\b(?:which|what(?: kind| type| sort)?(?: of)?) ((?:[\w'’-]+ ){{0,3}}?[\w'’-]+?)(?= {_VERB})",
    re.IGNORECASE,
)
# how many Russian ships were lost → ships
COUNTED = re.compile(
    r"\bhow many (?:more |other |new |different )?([\w'’-]+(?: [\w'’-]+){0,3}?)"
    rf"(?= (?:{AUXILIARY}|of|in|on|at|to|for|with|from|by|a|an|the|than|that|\w+ed|live|work|came|"
    r"got|went|left)\b|\?|$)",
    re.IGNORECASE,
)
SUPERLATIVE = re.compile(
    r"\b(?:first|last|next|only|most|least|best|worst|original|final|[a-z]{3,}est)\b", re.IGNORECASE
)  # `biggest`
NO_SUPERLATIVE = lexicon(
    """
    interest request west test rest invest guest forest protest honest suggest contest latest
    harvest northwest southwest midwest arrest
    """
)
ASKING = lexicon(
    """
    speaker mention mentioned mentions discuss discussed describe described explain explained
    comment happen happened happens interview transcript episode podcast briefing reporter named
    answer answers answered question questions exactly kind type sort say said says tell told
    thing things name names called amount much many long old
    """
)
"""Words of a question that say nothing of what it is about."""


@dataclass(frozen=True)
class Question:
    """A question understood.

    `roots` are the forms of the words that it is about, `names` those of them that are names,
    `familiar` those that a transcript may well put otherwise,
    `numbers` the figures in it, `superlatives` its `first` and `biggest`, and `wants` the kind of
    the answer. `counted` is the root of what is counted (`ship` in `How many Russian ships were
    lost?`), `head` that of the noun asked for with `which`.
    """

    text: str
    roots: tuple[str, ...]
    names: frozenset[str]
    familiar: frozenset[str]
    numbers: frozenset[str]
    superlatives: frozenset[str]
    wants: Wanted
    counted: str | None = None
    head: str | None = None


def understood_question(text: str) -> Question:
    """The question's parts. `When did the fire start?` is about fire and start, wants a time."""
    plain = text.replace("’", "'")
    kind, said = wanted_kind(plain)
    about = plain.replace(said, " ", 1) if kind in SAID_BY_THE_KIND and said else plain
    words = [
        word
        for word in map(str.lower, WORD.findall(about))
        if word not in FUNCTION_WORDS and word not in ASKING and len(word) > 1
    ]
    roots = dict.fromkeys(map(root, words))
    capitals = (word for word in WORD.findall(plain)[1:] if word[0].isupper() and word != "I")
    names = roots.keys() & {root(word.lower()) for word in capitals}
    superlatives = (word.lower() for word in SUPERLATIVE.findall(plain))
    return Question(
        text=text,
        roots=tuple(roots),
        names=frozenset(names),
        familiar=frozenset(root(word) for word in words if is_familiar(word)) - names,
        numbers=frozenset(word for word in words_of(plain) if word[0].isdigit()),
        superlatives=frozenset(superlatives) - NO_SUPERLATIVE,
        wants=kind,
        counted=_noun(COUNTED, plain) if kind == "count" else None,
        head=_noun(NOUN_ASKED, plain) if kind in ("which", "place") else None,
    )


def _noun(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    words = [word for word in words_of(found[1]) if word not in FUNCTION_WORDS] if found else []
    return root(words[-1]) if words else None
