"""Whether a written sentence gives a number to what another number of its turns counts.

`61 ships in January, 19 this morning` may not become `19 ships in January`: both numbers are
said, and each of something else.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, takewhile

from bot.language.lexicon import lexicon
from bot.language.number_words import ORDINALS, PERCENT, SCALES, SMALL, TENS, UNITS
from bot.language.numbers import Number, numbers_in, states
from bot.language.telling.reporting import SAYING, TELLING
from bot.language.writing.calendar_dates import CALENDAR, MONTH_NAMES, without_dates
from bot.language.writing.demonyms import NATION_OF, with_short_nations
from bot.language.writing.negations import EMPTY
from bot.language.writing.support import SAME_LETTERS, root

# `1,234.5`, `$31`, `61`, `U.S.`, `two`, `;`
TOKEN = re.compile(
    r"[$€£¥]?\d+(?:,\d{3})*(?:\.\d+)?%?|(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]"
)
MONTH_YEAR = re.compile(rf"\b(?P<month>{MONTH_NAMES})\.?, (?:19|20)\d\d\b", re.I)
NAMED = re.compile(r"\b[A-Z][\w.]*[-‐‑]\d+\b")  # `COVID-19`
NUMERAL = frozenset({*SMALL, *TENS, *SCALES, *ORDINALS, *PERCENT, "half", "quarter", "quarters",
                     "halves", "thirds", "point", "$", "€", "£"})  # fmt: skip
INSIDE = frozenset({"-", "–", "and", "a", "or", "to", "of"})
"""May stand inside a number: `a hundred and five`, `three-quarters`."""

LINKS = lexicon("and but while whereas or as although though because compared versus plus")
STOPS = frozenset(",;:.—–()?!")
BEFORE_A_TIME = lexicon("on in at by since after before during until as")
LIGHT = lexicon("one first second point")
PART_OF = lexicon("including includes among or")
"""`38 million people, including 1.2 million here`: those are people as well."""

LEAST_LEAD = 2
"""So many more words must stand beside another number than beside the one that was written."""

FEWEST_BESIDE = 2
"""So few words beside a number say little of what it counts: `This morning there were 19.`"""

FEWEST_OWN = 4
"""With fewer words of its own a number goes on with the sentence before: `Now it takes 26.`"""

FIRST_YEAR, LAST_YEAR, TWO_DIGITS = 1900, 2100, 10
TIMES = frozenset(root(each)[:SAME_LETTERS] for each in CALENDAR)
"""The roots of days and months: each number has its own."""

NATIONS = frozenset(NATION_OF.values())
EMPTIER = EMPTY | SAYING | TELLING | LINKS | UNITS.keys() | lexicon("more less than about it's")
LEAST_WORD = 3


@dataclass(frozen=True)
class _Counted:
    """A number, the word right behind it, the roots of what stands beside it, and of what may
    be told of it as well.
    """

    number: Number
    head: str
    beside: frozenset[str]
    around: frozenset[str] = frozenset()
    unit: str = ""

    def near(self, wanted: "_Counted") -> frozenset[str]:
        """What may be told of it; acres are no people."""
        is_other = bool(self.unit and wanted.head)
        return self.beside if is_other else self.beside | self.around


@dataclass(frozen=True)
class _Part:
    """A clause, or what of it stands beside a number: the numbers, the roots of its words, and
    those of another clause that tells of the same.
    """

    numbers: tuple[Number, ...]
    head: str
    roots: frozenset[str]
    shared: frozenset[str] = frozenset()
    unit: str = ""


def moves_a_figure(written: str, sentences: Sequence[str]) -> bool:
    """Whether what stands beside a written number stands in the sentences beside another."""
    wanted = [each for each in _counted((written,)) if not each.number.is_vague]
    said = _counted(tuple(sentences)) if wanted else ()
    places = groupby(wanted, key=lambda each: each.beside)  # of `nine to three` one is enough
    return any(all(_is_moved(each, said, wanted) for each in place) for _, place in places)


def _is_moved(wanted: _Counted, said: Sequence[_Counted], told: Sequence[_Counted]) -> bool:
    same = [each for each in said if _is_as_much(each.number, wanted.number)]
    if not same:
        return False
    others = [each for each in said if not _is_as_much(each.number, wanted.number)]
    if _is_counted_elsewhere(wanted, same, others):
        return True
    if wanted.head and any(each.head == wanted.head for each in same):  # told with the other
        others = [
            each for each in others if not any(_is_as_much(each.number, one.number) for one in told)
        ]
    best = max(len(wanted.beside & each.near(wanted)) for each in same)
    other = max((len(wanted.beside & each.beside) for each in others), default=0)
    if not best and any(_is_of_the_same(wanted, each) for each in others):
        return True
    return other - best >= LEAST_LEAD or _is_at_another_time(wanted, same, others)


def _is_counted_elsewhere(
    wanted: _Counted, same: Sequence[_Counted], others: Sequence[_Counted]
) -> bool:
    """Whether what it counts is counted by another number alone: of 300 families, `300 people`."""
    heads = {each.head for each in same}
    if not wanted.head or "" in heads or wanted.head in heads:
        return False
    return any(each.head == wanted.head for each in others)


def _is_at_another_time(
    wanted: _Counted, same: Sequence[_Counted], others: Sequence[_Counted]
) -> bool:
    """Whether the month or day beside it stands beside another number of the same things alone."""
    times = wanted.beside & TIMES
    is_year = any(FIRST_YEAR <= value < LAST_YEAR for value in wanted.number.values)
    if is_year or not times or any(times & (each.beside | each.around) for each in same):
        return False
    return any(times & each.beside and (wanted.beside & each.beside) - TIMES for each in others)


def _is_of_the_same(wanted: _Counted, other: _Counted) -> bool:
    """Whether both count the same thing, or something in the same nation."""
    is_headed = bool(wanted.head) and other.head == wanted.head
    is_measured = bool(wanted.unit) and other.unit == wanted.unit
    return (
        is_headed
        or (is_measured and bool(wanted.beside & other.beside))
        or not NATIONS.isdisjoint(wanted.beside & other.beside)
    )


def _is_as_much(said: Number, wanted: Number) -> bool:
    """Whether both are one number; `FY22` may be told as 2022."""
    years = {value % 100 for value in wanted.values if FIRST_YEAR <= value < LAST_YEAR}
    return states([said], wanted) or any(each >= TWO_DIGITS for each in years & said.values)


@lru_cache(maxsize=64)
def _counted(sentences: tuple[str, ...]) -> tuple[_Counted, ...]:
    every = [_parts(each) for each in sentences]
    free = [_joined(each for each in parts if not each.numbers) for parts in every]
    found = []
    for at, parts in enumerate(every):
        counting = [each for each in parts if each.numbers]
        for each in counting:
            beside = each.roots | (free[at] if len(counting) == 1 else frozenset())
            near = [_whole(every, step) for step in (at - 1, at + 1)]
            goes_on = at and not each.head and len(each.roots) < FEWEST_OWN
            before = [_joined(every[at - 1]) - TIMES] if goes_on else []
            around = _joined_roots(
                [free[at], each.shared, *before, *(near if len(beside) <= FEWEST_BESIDE else ())]
            )
            found += [
                _Counted(number, each.head, beside, around, each.unit) for number in each.numbers
            ]
    return tuple(found)


def _joined(parts: Iterable[_Part]) -> frozenset[str]:
    return _joined_roots(each.roots for each in parts)


def _joined_roots(roots: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*roots)


def _whole(every: Sequence[Sequence[_Part]], at: int) -> frozenset[str]:
    """The roots of a sentence beside another, if it counts nothing itself."""
    parts = every[at] if 0 <= at < len(every) else ()
    return frozenset() if any(each.numbers for each in parts) else _joined(parts)


def _parts(sentence: str) -> list[_Part]:
    """The clauses of a sentence, and more than one of a clause with several numbers."""
    clauses = list(
        _clauses(TOKEN.findall(with_short_nations(NAMED.sub(" ", _without_dates(sentence)))))
    )
    parts: list[_Part] = []
    for at, clause in enumerate(clauses):
        is_part = any(each.lower() in PART_OF for each in clause[:2])
        is_time = not at and clause[0].lower() in BEFORE_A_TIME
        for run, words, head in _runs(clause):
            roots = _roots(words)
            before = parts[-1] if parts else _Part((), "", frozenset())
            shared = before.roots | before.shared if is_part or len(roots) <= 1 else frozenset()
            shared |= _roots(clauses[1]) if is_time and clauses[1:] else frozenset()
            parts.append(_part(run, head, roots, shared))
    return parts


def _part(run: Sequence[str], head: str, roots: frozenset[str], shared: frozenset[str]) -> _Part:
    called = min(_roots([head]), default="")
    return _Part(numbers_in(" ".join(run)), called, roots, shared, UNITS.get(head.lower(), ""))


def _without_dates(sentence: str) -> str:
    """The sentence without days of months and their years, which count nothing."""
    return MONTH_YEAR.sub(lambda found: found["month"], without_dates(sentence))


def _clauses(tokens: Sequence[str]) -> Iterator[list[str]]:
    """The tokens between stops, and between links if there is a number on both sides."""
    clause: list[str] = []
    counts = False
    for at, token in enumerate(tokens):
        if token in STOPS and not _is_inside(tokens, at):
            if clause:
                yield clause
            clause, counts = [], False
        elif token.lower() in LINKS and counts and _counts_on(tokens[at + 1 :]):
            yield clause
            clause, counts = [token], False
        else:
            counts = counts or _is_numeral(token)
            clause.append(token)
    if clause:
        yield clause


def _counts_on(tokens: Sequence[str]) -> bool:
    """Whether a number stands there before the next stop."""
    return any(map(_is_numeral, takewhile(lambda each: each not in STOPS, tokens)))


def _is_inside(tokens: Sequence[str], at: int) -> bool:
    """Whether it stands between two words of one number: `a hundred and five`, `five, six`."""
    if not 0 < at < len(tokens) - 1 or (tokens[at] in STOPS and tokens[at - 1].lower() in SCALES):
        return False
    return _is_numeral(tokens[at - 1]) and _is_numeral(tokens[at + 1])


def _is_light(tokens: Sequence[str], at: int) -> bool:
    """Whether it is a `first` or a `one` that stands alone and counts little."""
    before, behind = tokens[at - 1 : at] if at else (), tokens[at + 1 : at + 2]
    return tokens[at].lower() in LIGHT and not any(map(_is_numeral, (*before, *behind)))


def _is_numeral(token: str) -> bool:
    return any(each.isdigit() for each in token) or token.lower() in NUMERAL


def _runs(clause: Sequence[str]) -> Iterator[tuple[list[str], list[str], str]]:
    """Each number of a clause with the words that follow it; the first has those before it too."""
    run: list[str] = []
    words: list[str] = []
    head = ""
    ended = False
    for at, token in enumerate(clause):
        if (_is_numeral(token) and not _is_light(clause, at)) or _is_inside(clause, at):
            if run and ended:
                yield run, words, head
                run, words, head = [], [], ""
            run.append(token)
            ended = False
        else:
            words.append(token)
            head = head or (token if run else "")
            ended = bool(run)
    if run or words:
        yield run, words, head


def _roots(words: Sequence[str]) -> frozenset[str]:
    found = set()
    for each in words:
        low = each.lower().replace("’", "'")
        if low in NATION_OF:
            found.add(NATION_OF[low])
        elif len(low) >= LEAST_WORD and low not in EMPTIER:
            found.add(root(low)[:SAME_LETTERS])
    return frozenset(found)
