"""What a question asks for: its words, its names and numbers, and the kind of its answer."""

import re
from dataclasses import dataclass
from typing import Literal

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.lexicon import lexicon
from bot.language.words import WORD, carries_meaning, words_of

Wanted = Literal["person", "time", "count", "money", "place", "reason", "length", "anything"]

KINDS: tuple[tuple[Wanted, re.Pattern[str]], ...] = (
    ("length", re.compile(r"\bhow long\b")),
    ("person", re.compile(r"\bname of\b|\bwho\b|\bwhom\b|\bwhose\b")),
    (
        "money",
        re.compile(r"\bhow much (?:money|will|would|could|can|did|does|is|has|have|was|do)\b"),
    ),
    ("count", re.compile(r"\bhow (?:many|much|high|tall|far|old|big|large|often)\b")),
    ("count", re.compile(r"\bwhat (?:percentage|share|number|proportion|percent)\b")),
    ("time", re.compile(r"\bwhen\b|\b(?:what|which) (?:day|date|year|month|time)\b")),
    ("place", re.compile(r"\bwhere\b|\b(?:what|which) (?:city|country|town|state|place)\b")),
    ("reason", re.compile(r"\bwhy\b|\bfor what reason\b")),
)
"""`How many ships …` wants a count; the first that fits is the kind."""

MONEY = re.compile(r"[$€£¥]\s?\d|\b(?:million|billion|thousand|hundred|dollars?|euros?|pounds?|"
                   r"cents?|percent)\b|\d+%", re.IGNORECASE)  # fmt: skip
NUMBER = re.compile(
    r"\b\d[\d,.]*\b(?!st|nd|rd|th)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|million|"
    r"billion|dozens?|half|third|quarter|twice|once|none|zero|fourfold|all|every|never)\b",
    re.IGNORECASE,
)  # `two thirds`
LENGTH = re.compile(
    r"(?:\d|\b(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|"
    r"fifty|sixty|few|several|couple of|most of an|maybe))[\s-]+(?:seconds?|minutes?|hours?|"
    r"days?|weeks?|months?|years?|decades?|miles?|feet|foot|met(?:re|er)s?|kilometers?)\b",
    re.IGNORECASE,
)  # `six weeks`, `a mile`
TIME = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b\d{1,2}(?::\d\d| ?[ap]\.?m)|['’]\d\d\b|\b(?:today|tonight|tomorrow|"
    r"yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|"
    r"april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|"
    r"noon|midnight|christmas|ago|century|(?:this|last|next|past|early|late|coming|few|several|"
    r"many|two|three|four|five|six|seven|eight|ten|forty|maybe|\d+) ?(?:to \w+ )?(?:minutes?|"
    r"hours?|days?|weeks?|months?|years?|decades?|morning|afternoon|evening|night|forty))\b",
    re.IGNORECASE,
)  # `two years ago`, `2:30`
# in San Francisco, near a power line; not in November
PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Tt]o|[Oo]n|[Nn]ear|across|along|through|into|over|outside)\s+"
    r"(?:\w+\s+){0,3}?(?!January|February|March|April|May |June|July|August|September|October|"
    r"November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-Z]\w+|"
    r"\b(?:here|there)\b|\b(?:[Ii]n|[Aa]t|[Oo]n|from|along|near|outside|under) (?:the|a|my)\b"
)
REASON = re.compile(
    r"\b(?:because|since|so that|in order|due to|reason|therefore|as a result|that['’]s why|cause|"
    r"otherwise|if|which is why|to (?:make|get|help|keep|try|prevent|avoid|ensure|see)|so)\b",
    re.IGNORECASE,
)  # `because people put their hands near them`
# how many Russian ships were lost: up to the verb
COUNTED = re.compile(
    r"\bhow many ((?:\w+\s+){1,4}?)(?:are|were|was|is|do|does|did|has|have|had|will|would|can|"
    r"could|of|in|a|an|the)\b",
    re.IGNORECASE,
)
NAME = re.compile(r"(?<=[\w,’'\-] )[A-Z][\w.'’-]+|^[A-Z]\w+ [A-Z]\w+")  # `with Grace Delacroix`
PERSON_NOUN = re.compile(
    r"\b(?:president|secretary|minister|governor|mayor|friend|council|officials?|team|company|"
    r"committee|people|we|i|he|she|they|my)\b",
    re.IGNORECASE,
)  # `a friend owned the house`

ASKING = lexicon(
    """
    who what when where why how which whom whose does did is are was were will would can could
    according speaker mention mentioned discuss discussed describe described explain explained
    comment happen happened interview transcript episode call podcast briefing hearing meeting
    session committee show reporter host guest long old amount total name named exactly kind
    """
)
"""Words of a question that say nothing of what it is about."""

PROPER = re.compile(r"(?:[A-Z]\.){2,}|[A-Z][\w’'-]*")  # `U.S.`, `Ruwitch`
SUFFIXES = (
    *("ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "edly", "ed", "ies", "ers"),
    *("er", "es", "ly", "'s", "ity", "ive", "al", "s", "e", "y"),
)
SHORTEST_ROOT = 3
ALIKE = (
    "sent send receive received",
    "cost price expensive bill pay paid spend spent",
    "start began begin begun launch open opening first",
    "die dead death kill killed lost loss",
    "increase rise rose grow grown grew growth up higher",
    "decrease fall fell drop dropped decline down reduce reduced lower",
    "announce announced release releasing unveil approve approved",
    "oppose against reject opposed refuse",
    "meet met meeting talk talks",
    "run runs lead leads led head chief director chair",
    "buy bought purchase",
    "worry worried concern concerned fear afraid",
    "ill illness sick disease health",
    "help aid assistance assist support",
    "job work employ employed",
    "found founded create created build built started start made",
    "kids children child",
    "schools school",
    "teach teacher teaching",
    "travel visit trip go arrive arrives",
    "u.s. american america states",
    "percent % percentage",
    "burn burned fire",
    "own owns owned",
)
"""Words that reporters use for one another."""


@dataclass(frozen=True)
class Question:
    """A question understood.

    `roots` are the forms of the words that it is about, `names` those of them that are names,
    `numbers` the figures in it, and `wants` the kind of the answer. `counted` is the root of what
    is counted: `ship` in `How many Russian ships were lost?`
    """

    text: str
    roots: tuple[str, ...]
    names: frozenset[str]
    numbers: frozenset[str]
    wants: Wanted
    counted: str | None = None


def understood_question(text: str) -> Question:
    """The question's parts. `When did the fire start?` is about fire and start, wants a time."""
    words = WORD.findall(text.replace("’", "'"))
    low = [word.lower() for word in words]
    roots = [root(word) for word in low if _says_something(word) and word not in ASKING]
    capitals = (
        word
        for at, word in enumerate(words)
        if PROPER.fullmatch(word) and at and word != "I" and word.lower() not in SENTENCE_OPENERS
    )
    return Question(
        text=text,
        roots=tuple(dict.fromkeys(roots)),
        names=frozenset(root(word.lower()) for word in capitals if len(word) > 1),
        numbers=frozenset(word for word in low if word[0].isdigit()),
        wants=_wanted(text.lower()),
        counted=_counted(text),
    )


def has_answer_of(wants: Wanted, sentence: str, question: Question) -> bool:
    """Whether the sentence has something of the kind that is asked for, not in the question."""
    if wants == "person":
        asked = {word.lower() for word in WORD.findall(question.text)}
        named = (match[0].lower().strip("'’s,.") for match in NAME.finditer(sentence))
        by_name = "name" in asked or PERSON_NOUN.search(sentence) is None
        return any(name not in asked for name in named) if by_name else True
    if wants == "anything":
        return True
    asked_text = question.text.lower()
    found = (match[0].lower() for match in EVIDENCE[wants].finditer(sentence))
    return any(each not in asked_text or wants in ("place", "reason") for each in found)


EVIDENCE: dict[Wanted, re.Pattern[str]] = {
    "money": MONEY,
    "count": NUMBER,
    "time": TIME,
    "length": LENGTH,
    "place": PLACE,
    "reason": REASON,
}


def root(word: str) -> str:
    """The part of a word in lower case that its forms share: `announced` is `announc`."""
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= SHORTEST_ROOT:
            bare = word[: -len(suffix)]
            return root(bare[:-1] if len(bare) > 4 and bare[-1] == bare[-2] else bare)
    return word


def likes_of(root_: str) -> frozenset[str]:
    """The roots that may stand for that root, itself included."""
    return frozenset({root_}).union(*(group for group in _GROUPS if root_ in group))


_GROUPS = tuple(frozenset(root(word) for word in group.split()) for group in ALIKE)


def _counted(text: str) -> str | None:
    found = COUNTED.search(text)
    nouns = [word for word in words_of(found[1]) if carries_meaning(word)] if found else []
    return root(nouns[-1]) if nouns else None


def _says_something(word: str) -> bool:
    """Whether the word is about something: `open` is, though as a topic it says little."""
    return carries_meaning(word) or (len(word) > 2 and any(root(word) in each for each in _GROUPS))


def _wanted(text: str) -> Wanted:
    return next((kind for kind, pattern in KINDS if pattern.search(text)), "anything")
