"""What a question asks for: its words, its names and numbers, and the kind of its answer."""

import re
from dataclasses import dataclass

from bot.language.asking.abroad import (
    ASKING_ABROAD,
    asked_words_abroad,
    is_abroad,
    root_abroad,
    wanted_abroad,
)
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
from bot.language.words import WORD, stop_words, words_of

_VERB = rf"(?:{AUXILIARY}|in|of|on|at|to|from|for|with|by|that|than|the|a|an|\w+ed|\w+s)\b|\?|$"
# `Can you tell me who …`, `Does anybody say when …`: what is asked comes after
PREAMBLE = re.compile(
    r"^(?:(?:hi|hello|hey|please|so|and|but|ok|okay|also)\b[, ]*)*(?:"
    r"(?:can|could|would) (?:you|anyone) (?:please |also )*(?:tell|remind|explain|say)(?: to)?"
    r"(?: me| us)?|(?:please )?(?:tell|remind) (?:me|us)|"
    r"(?:do (?:you|we) know|is it (?:said|mentioned|known|clear|stated|explained)|"
    r"i(?: would|'d) (?:like|love) to know|i(?: am|'m) (?:wondering|curious)|i wonder|"
    r"do(?:es)? (?:the |this )?[\w.'-]+ (?:say|mention|explain|know|tell (?:us|me))|"
    r"did (?:the )?[\w.'-]+ (?:say|mention|explain))"
    r")?[ ,:]*(?=(?:who|whom|whose|what|when|where|why|which|how|whether|if)\b)(?:whether |if )?",
    re.IGNORECASE,
)
# Did Tanaka deny that the depots were shut?  →  Did Tanaka that the depots were shut?
REPORTS = re.compile(
    r"^((?:did|does|do|has|have) [^?]{1,40}?) (?:den(?:y|ied)|admit(?:ted)?|confirm(?:ed)?|"
    r"claim(?:ed)?|acknowledged?|conceded?|argued?|insist(?:ed)?|thinks?|believed?|fe(?:el|lt))\b",
    re.IGNORECASE,
)  # whether somebody says so is asked, in whatever words
# which school in Torfaen → school
NOUN_ASKED = re.compile(
    rf"\b(?:which|what(?: kind| type| sort)?(?: of)?) ((?:[\w'’-]+ ){{0,3}}?[\w'’-]+?)(?= {_VERB})",
    re.IGNORECASE,
)
# the name of his little brother → brother;  Cuervo's brother's name → brother
NAMED = re.compile(
    r"\bnames? of ((?:[\w'-]+ ){0,4}?[\w'-]+?)(?= (?:that|who|in|on|from|at|of|which|where|she|he|"
    r"they|to)\b|\?|$)|\b([\w-]+)'s names?\b|\b(?:is|was|are|were) ([^?]+?) (?:called|named)\b",
    re.IGNORECASE,
)
# how many Russian ships were lost → ships
COUNTED = re.compile(
    rf"\bhow (?:many|much(?! (?:{AUXILIARY}|\w+er|more|less|of|money|time)\b)) "
    r"(?:more |other |new |different )?([\w'’-]+(?: [\w'’-]+){0,3}?)"
    rf"(?= (?:{AUXILIARY}|of|in|on|at|to|for|with|from|by|a|an|the|than|that|\w+ed|live|work|came|"
    r"got|went|left)\b|\?|$)",
    re.IGNORECASE,
)
# `Kamala Harris`, but not the word that opens the question
NAME_RUN = re.compile(r"(?<=\w )[A-Z][\w'-]+(?: [A-Z][\w'-]+)+")
SUPERLATIVE = re.compile(
    r"\b(?:first|last(?= \w)|next|only|(?<!at )most|(?<!at )least|best|worst|original|final|"
    r"[a-z]{3,}est)\b",
    re.IGNORECASE,
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
    name_runs: tuple[tuple[str, ...], ...] = ()


def understood_question(text: str, language: str = "en") -> Question:
    """The question's parts. `When did the fire start?` is about fire and start, wants a time."""
    if is_abroad(language):
        return _understood_abroad(text, language[:2])
    plain = PREAMBLE.sub("", text.replace("’", "'").strip())
    kind, said = wanted_kind(plain)
    about = plain.replace(said, " ", 1) if kind in SAID_BY_THE_KIND and said else plain
    about = REPORTS.sub(r"\1", about)
    words = [
        word
        for word in map(str.lower, WORD.findall(about))
        if word not in FUNCTION_WORDS
        and word not in ASKING
        and len(word) > 1
        and not (kind == "money" and word == "money")
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
        counted=_noun(COUNTED, plain) if kind in ("count", "amount") else None,
        head=_head(kind, plain),
        name_runs=tuple(tuple(words_of(each)) for each in NAME_RUN.findall(plain)),
    )


def _understood_abroad(text: str, language: str) -> Question:
    """The parts of a question in German, French or Spanish: its words and what it wants."""
    kind = wanted_abroad(text, language)
    plain = asked_words_abroad(kind, text, language).replace("’", "'")
    empty = stop_words(language) | ASKING_ABROAD[language]
    words = [each for each in words_of(plain) if _says(each, empty)]
    names = [each.lower() for each in WORD.findall(plain)[1:] if each[0].isupper()]
    return Question(
        text=text,
        roots=tuple(dict.fromkeys(map(root_abroad, words))),
        names=frozenset(map(root_abroad, names if language != "de" else ())),
        familiar=frozenset(),
        numbers=frozenset(word for word in words if word[0].isdigit()),
        superlatives=frozenset(),
        wants=kind,
    )


def _says(word: str, empty: frozenset[str]) -> bool:
    parts = (word, word.rsplit("'", 1)[-1], *word.split("-"))
    return len(word) > 1 and empty.isdisjoint(parts)


def _head(kind: Wanted, plain: str) -> str | None:
    if kind == "name":
        return _noun(NAMED, plain)
    return _noun(NOUN_ASKED, plain) if kind in ("which", "place") else None


def _noun(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    said = next(filter(None, found.groups()), "") if found else ""
    words = [word.removesuffix("'s") for word in words_of(said) if word not in FUNCTION_WORDS]
    return root(words[-1]) if words else None
