"""What a sentence states in numbers: how many of what, how much, what share, which day or year.

`About forty houses were lost in the fire.` states 40, about, of houses; context: lose, fire.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.language.lexicon import lexicon
from bot.language.number_words import SCALES, SMALL, TENS
from bot.language.numbers import numbers_in
from bot.language.roots import root
from bot.language.spoken import Spoken
from bot.language.words import STOP_WORDS

FIGURE = r"[$€£¥]?\d[\d,]*(?:\.\d+)?(?:bn|[kmb])?(?![\w%]*\d)(?!st\b|nd\b|rd\b|th\b|s\b)"
SPELLED = "|".join(sorted({*SMALL, *TENS, *SCALES} - {"k", "m", "b", "score", "grand"}))

# `forty million`, `$1.2bn`, `two hundred and five`, `a dozen`
NUMBER = re.compile(
    rf"(?:\ba (?=hundred|thousand|million|billion|dozen))?(?:{FIGURE}|\b(?:{SPELLED})\b)"
    rf"(?:[ -](?:and )?(?:{SPELLED})\b)*",
    re.IGNORECASE,
)
PERCENT = re.compile(r"\s*(?:%|percent\b|per cent\b|percentage points?\b)", re.IGNORECASE)
MONEY = re.compile(r"\s*(?:dollars|euros|pounds|yen|bucks)\b", re.IGNORECASE)
YEAR = re.compile(r"\b(?:in|since|from|of) ((?:19|20)\d\d)\b(?! [a-z]+s\b)")  # `in 1984`

WEEKDAY = re.compile(r"\b(?:on|by|until|this|next|last) (\w+day)\b")  # `on Friday`
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
MONTH_NAMES = "|".join(MONTHS)

# `March 4`, `4th of March`: the day of a month
DAY = re.compile(
    rf"\b(?:({MONTH_NAMES})\s+(?:the\s+)?(\d{{1,2}})(?:st|nd|rd|th)?|"
    rf"(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({MONTH_NAMES}))\b(?!,? \d{{1,2}}\b)"
)
MONTH = re.compile(rf"\b(?:in|by|until|since|last|next|this) ({MONTH_NAMES})\b")  # `in March`

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")  # `don't`, `bridge`

APPROXIMATE = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|some|approximately|maybe|perhaps|or so|close to|"
    r"estimated|like)\b"
)
AT_LEAST = re.compile(r"\b(?:more than|over|at least|upwards of|above|no fewer than|plus)\b")
AT_MOST = re.compile(r"\b(?:less than|fewer than|under|at most|up to|below|no more than|only)\b")

# `40 of the` 60, `from 40 to` 60, `40 or` 60: a number that belongs to another
ONE_OF_TWO = re.compile(
    r"(?:\bof(?: the)?|\bto|\bor|\band|\b(?:rather|other|\w+er) than|[\d%][-–/:.]|[#])\s*$"
)
RANGE_GOES_ON = re.compile(r"\s*(?:to|or|and|-|–|/|:|of) ?[$€£\d]|\s+of (?:the|those|them|these)\b")

COSTS = frozenset(
    root(word) for word in ("cost", "price", "pay", "paid", "spend", "spent", "worth")
)
"""A number that counts nothing is money, where one of these is said."""

# `…, and it was never inspected`, `…; nobody came`: what is said of it, and of something else
NEXT_CLAUSE = re.compile(
    r"(?:;|,|\s[–—-])\s+(?=(?:and|but|so|because|which|who|while|though|although|yet) )|;\s+"
)

COUNTABLE = lexicon("people person year years day days month months week weeks hour hours minute "
                    "minutes point points times place places")  # fmt: skip
"""Stop words elsewhere, and what is counted here."""

ABOUT_SOMETHING = lexicon("open start begin began ask number put run pay work show turn move call")
"""Stop words elsewhere that say what a figure is about."""

LONGEST_COUNTED = 3
DATES = frozenset({"on a date", "on a weekday", "in a month", "in a year"})
"""Kinds of figures that are dates; `years` may also be counted."""

NUMBERING = frozenset({*SMALL, *TENS, *SCALES, *(each.lower() for each in (*WEEKDAYS, *MONTHS))})


@dataclass(frozen=True)
class Figure:
    """A number or date that a sentence states, in one of its clauses.

    `kind` is `percent`, `money`, one of `DATES`, or the root of what is counted. `context` are
    the roots of what else the clause says. `hedge` is `about`, `least` or `most`, or empty.
    """

    sentence: Spoken
    clause: str
    kind: str
    value: Decimal
    context: frozenset[str]
    hedge: str = ""

    @property
    def is_date(self) -> bool:
        """Whether it is a day, a month or a year."""
        return self.kind in DATES


def figures_of(sentence: Spoken) -> tuple[Figure, ...]:
    """The figures of a sentence that may be held against others: those alone of their kind."""
    if NUMBERING.isdisjoint(sentence.words) and not any(map(str.isdigit, sentence.text)):
        return ()
    clauses = NEXT_CLAUSE.split(sentence.text)
    stated = [figure for clause in clauses for figure in figures_stated(sentence, clause)]
    kinds = [figure.kind for figure in stated]
    return tuple(figure for figure in stated if kinds.count(figure.kind) == 1)


def figures_stated(sentence: Spoken, text: str) -> tuple[Figure, ...]:
    """All figures of a part of the sentence."""
    return (*_dates(sentence, text), *_numbers(sentence, text))


def _dates(sentence: Spoken, text: str) -> Iterator[Figure]:
    for found in DAY.finditer(text):
        month, day = MONTHS.index(found[1] or found[4]) + 1, int(found[2] or found[3])
        yield _dated(sentence, "on a date", Decimal(month * 100 + day), found)
    for found in WEEKDAY.finditer(text):
        if found[1] in WEEKDAYS:
            yield _dated(sentence, "on a weekday", Decimal(WEEKDAYS.index(found[1])), found)
    for found in MONTH.finditer(text):
        yield _dated(sentence, "in a month", Decimal(MONTHS.index(found[1])), found)
    for found in YEAR.finditer(text):
        yield _dated(sentence, "in a year", Decimal(found[1]), found)


def _dated(sentence: Spoken, kind: str, value: Decimal, where: re.Match[str]) -> Figure:
    clause = where.string
    rest = clause[: where.start()] + " " + clause[where.end() :]
    return Figure(sentence, clause, kind, value, _roots(rest))


def _numbers(sentence: Spoken, text: str) -> Iterator[Figure]:
    dates = [each.span() for each in (*DAY.finditer(text), *YEAR.finditer(text))]
    for found in NUMBER.finditer(text):
        before, end = text[: found.start()], found.end()
        is_in_date = any(start <= found.start() < end for start, end in dates)
        if is_in_date or ONE_OF_TWO.search(before) or RANGE_GOES_ON.match(text, end):
            continue
        numbers = numbers_in(found[0])
        if len(numbers) != 1 or len(numbers[0].values) != 1 or numbers[0].is_trivial:
            continue
        kind, end = _counted(text, end)
        context = _roots(f"{before} {text[end:]}") - {kind}
        if numbers[0].currency or (not kind and not COSTS.isdisjoint(context)):
            kind = "money"
        if kind:
            value = next(iter(numbers[0].values))
            yield Figure(sentence, text, kind, value, context, _hedge(before, text[end:]))


def _counted(text: str, end: int) -> tuple[str, int]:
    """What a number that ends there counts, and where that ends; empty where it is nothing."""
    for kind, unit in (("percent", PERCENT), ("money", MONEY)):
        if found := unit.match(text, end):
            return kind, found.end()
    kind = ""
    for _ in range(LONGEST_COUNTED):
        word = WORD.match(text, end + 1) if text[end : end + 1] in {" ", "-"} else None
        low = word[0].lower() if word else ""
        if not word or (low in STOP_WORDS and low not in COUNTABLE):
            break
        kind, end = root(low), word.end()
        if low in COUNTABLE or low.endswith("s"):
            break
    return kind, end


def _hedge(before: str, after: str) -> str:
    near = " ".join(before.lower().split()[-3:])
    hedges = ((AT_LEAST, "least"), (AT_MOST, "most"), (APPROXIMATE, "about"))
    found = next((name for words, name in hedges if words.search(near)), "")
    return found or ("about" if after.startswith(" or so") else "")


def _roots(text: str) -> frozenset[str]:
    """What the words of a text are about, each by its root."""
    words = (word.lower().replace("’", "'") for word in WORD.findall(text))
    return frozenset(
        root(word.removesuffix("'s"))
        for word in words
        if len(word) > 2 and (word not in STOP_WORDS or word in ABOUT_SOMETHING)
    )
