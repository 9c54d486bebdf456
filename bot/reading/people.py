"""Which labels are one person: the first step behind the formats.

JOHN RUWITCH, BYLINE · RUWITCH · MR. RUWITCH   → one person
JOHN SMITH · JANE SMITH · SMITH                → three: the surname alone could be either
Q · UNIDENTIFIED MALE #1 · UNIDENTIFIED MALE #2 → three
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.formats.labels.label import Label, parse_label
from bot.formats.labels.words import (
    AFTER_NAMES,
    ANSWERED_ABROAD,
    ASKED_ABROAD,
    FAMILY_PARTICLES,
    PARTICLES,
    TITLES_IN_FULL,
)
from bot.language.folding import folded

JOINS_A_NAME = re.compile(r"[-‑'’]")  # `Jean-Pierre`, `O'BRIEN`: one word each

SEVERAL = re.compile(r"\s(?:&|\+|/|and|und|et)\s", re.I)  # `Maria & Tom`, who speak at once

ASKED_OR_ANSWERED = {folded(each) for each in ASKED_ABROAD | ANSWERED_ABROAD} | {
    "question",
    "answer",
}
MOST_LOOKED_AT = 200
MOST_NAMESAKES = 20
"""Among more people of one surname nobody is told apart by a part of a name."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody behind labels, in the order in which these came.

    `fullest` is the label that says most of the name, `words` are its words, folded. Nobody
    names who `is_anonymous`: each new label may be somebody else. `is_a_part`: they are known
    by their part alone, as `HOST` and `Speaker 1` are.
    """

    labels: tuple[Label, ...]
    fullest: Label
    words: tuple[str, ...]
    is_anonymous: bool
    is_a_part: bool

    @property
    def has_surname_alone(self) -> bool:
        """Whether the labels give no more than a surname: `BIDEN`, `VON DER LEYEN`."""
        return len([word for word in self.words if word not in PARTICLES]) == 1

    @property
    def may_be_another(self) -> bool:
        """Whether each new label may be somebody else: one of the press, one of the officials."""
        return self.is_anonymous or self.fullest.is_an_official

    @property
    def titles(self) -> set[str]:
        """The titles that the labels give, folded, in full and without what they are of.

        `SEC.` is the title of `SECRETARY OF DEFENSE` as well.
        """
        titles = (folded(label.title).split(" of ")[0] for label in self.labels if label.title)
        return {TITLES_IN_FULL.get(each, each) for each in titles}


def a_person(labels: Sequence[Label]) -> Person:
    """The person behind labels."""
    words, _, fullest = max(
        ((name_words(label), bool(label.title), label) for label in labels),
        key=lambda each: (each[0][:1] != ("of",), len(each[0]), each[1]),  # `Mayor of Elmport Lee`
    )
    is_anonymous = all(label.is_anonymous for label in labels)
    return Person(
        tuple(labels), fullest, words, is_anonymous, all(label.is_a_part for label in labels)
    )


def find_people(written: Iterable[str]) -> list[Person]:
    """The people behind labels, in the order in which they are first labelled."""
    labels = [parse_label(each) for each in dict.fromkeys(written)]
    order = {label: place for place, label in enumerate(labels)}
    people = same_names(labels)
    for find_joins in JOINS:
        people = _joined(people, dict(find_joins(people)), order)
    return people


def name_words(label: Label) -> tuple[str, ...]:
    """The words of a label's name, folded, without the letters behind it (`AM`, `Jr.`).

    The names of several are one word: `Maria & Tom` is neither of them.
    """
    name = folded(JOINS_A_NAME.sub("", label.name))
    words = [name] if SEVERAL.search(label.name) else name.split()
    if len(words) > 1 and words[0] == "the" and label.is_a_part:
        words = words[1:]  # `The CHAIRPERSON` is `CHAIRPERSON`
    while len(words) > 1 and words[-1] in AFTER_NAMES:
        words.pop()
    return tuple(words)


def same_names(labels: Iterable[Label]) -> list[Person]:
    """People by the words of the name in any order: `WANG HUIYAO`, `Huiyao Wang`.

    A single word needs the same title as well: `MR. SMITH` is not `MS. SMITH`. So does a name
    with a place: `Mr. SMITH of Texas`.
    """
    groups: dict[tuple[str, ...], list[Label]] = {}
    for label in labels:
        words = name_words(label)
        if len(words) > 1 and "of" not in words and not label.is_a_part:
            groups.setdefault(tuple(sorted(words)), []).append(label)
        else:
            groups.setdefault((folded(label.title), *words), []).append(label)
    return [a_person(group) for group in groups.values()]


Joins = Iterator[tuple[int, int]]
"""Pairs of places in a list of people: the first is the same person as the second."""


def middle_names(people: Sequence[Person]) -> Joins:
    """`JOHN Q. RUWITCH` is `JOHN RUWITCH`, `J. RUWITCH` too, where there is but one of them."""
    families = defaultdict(list)
    for number, person in enumerate(people):
        if len(person.words) > 1 and "of" not in person.words and not person.is_a_part:
            families[person.words[0][0], person.words[-1]].append(number)
    for family in families.values():
        if 1 < len(family) <= MOST_NAMESAKES:
            yield from _within_family(people, family)


def _within_family(people: Sequence[Person], family: list[int]) -> Joins:
    given = {people[number].words[0] for number in family}
    full = {name for name in given if len(name) > 1}
    middles = {people[number].words[1:-1] for number in family} - {()}
    if len(full) <= 1 and len(middles) <= 1:
        yield from ((number, family[0]) for number in family[1:])


def parts_held(people: Sequence[Person]) -> Joins:
    """`HOST` is `JANE DOE, HOST`, `Secretary General` is `Secretary General Tom Abara`, and
    `The CHAIRMAN` is who was named as such.
    """
    holders = defaultdict(set)
    for number, person in enumerate(people):
        for label in person.labels:
            holders[folded(label.descriptor)].add(number)
            holders[folded(label.title)].add(number)
    for number, person in enumerate(people):
        held_by = holders.get(folded(person.fullest.name), set()) - {number}
        # Who held an office before somebody was named in it may have been another.
        if len(held_by) == 1 and (holder := min(held_by)) < number:
            yield number, holder


def short_names(people: Sequence[Person]) -> Joins:
    """`RUWITCH` and `MR. RUWITCH` are `JOHN RUWITCH`, where no other person could be meant.

    `Mr. VAN NATTA` is `Don Van Natta`.
    """
    by_family, by_given, shorts = defaultdict(list), defaultdict(list), defaultdict(list)
    for number, person in enumerate(people):
        words = person.words
        if not words or person.is_a_part:
            continue
        if len(words) == 1 or words[0] in FAMILY_PARTICLES:
            shorts[" ".join(words)].append(number)
        else:
            for family in {words[-1], _family_name(words)}:
                by_family[family].append(number)
            by_given[words[0]].append(number)
    for word, numbers in shorts.items():
        full = by_family[word] + by_given[word]
        if len(full) + len(numbers) <= MOST_NAMESAKES:
            yield from _of_one_surname(people, full, numbers)


def _family_name(words: Sequence[str]) -> str:
    """The last word of a name, with the particles before it: `van natta`."""
    start = next((at for at, word in enumerate(words) if at and word in FAMILY_PARTICLES), -1)
    return " ".join(words[start:])


def _of_one_surname(people: Sequence[Person], full: list[int], shorts: list[int]) -> Joins:
    titles = set().union(*(people[number].titles for number in [*full, *shorts]))
    # `CHIEF RUIZ` is short for `POLICE CHIEF ANA RUIZ`.
    titles -= {each for each in titles if any(one.endswith(f" {each}") for one in titles)}
    if len(full) <= 1 and len(titles) <= 1:
        same = [*full, *shorts]
        yield from ((number, same[0]) for number in same[1:])
        return
    for number in shorts:  # a title may still tell which
        bearers = [each for each in full if people[each].titles & people[number].titles]
        if len(bearers) == 1:
            yield number, bearers[0]


def offices_before(people: Sequence[Person]) -> Joins:
    """`Mayor of Elmport Tom Abara` is `Tom Abara`, where there is but one of them."""
    for number, person in enumerate(people):
        if not person.fullest.title or "of" not in person.words:
            continue
        bearers = [
            at
            for at, other in enumerate(people[:MOST_LOOKED_AT])
            if 1 < len(other.words) < len(person.words)
            and person.words[-len(other.words) :] == other.words
        ]
        if len(bearers) == 1:
            yield number, bearers[0]


def initials(people: Sequence[Person]) -> Joins:
    """`AJ`, or `A.J.`, is `Adam Jonas (AJ)`, or the only one whose names begin so; `BvD` is who
    says so.
    """
    bearers, declared = defaultdict(set), set()
    for number, person in enumerate(people):
        if len(person.words) > 1:
            bearers["".join(word[0] for word in person.words)].add(number)
        for label in person.labels:
            bearers[folded(label.alias)].add(number)
            declared.add(label.alias)
    for number, person in enumerate(people):
        short = person.fullest.name.replace(".", "")
        of_one = short.isupper() or short in declared
        if of_one and 2 <= len(short) <= 4 and not person.fullest.title:
            borne_by = bearers.get(folded(short), set()) - {number}
            if len(borne_by) == 1:
                yield number, borne_by.pop()


def spelled_parts(people: Sequence[Person]) -> Joins:
    """`P` is who asks as `Pregunta` above, and `R` who answers as `Respuesta`."""
    spelled = defaultdict(list)
    for number, person in enumerate(people):
        name = folded(person.fullest.name)
        if name in ASKED_OR_ANSWERED:
            spelled[name[0]].append(number)
    for number, person in enumerate(people):
        bearers = spelled.get(folded(person.fullest.name), [])
        if len(bearers) == 1:
            yield number, bearers[0]


JOINS = (middle_names, parts_held, short_names, offices_before, initials, spelled_parts)


def _joined(people: list[Person], joins: dict[int, int], order: dict[Label, int]) -> list[Person]:
    if not joins:
        return people
    groups: dict[int, list[Label]] = {}
    for number, person in enumerate(people):
        groups.setdefault(joins.get(number, number), []).extend(person.labels)
    return [a_person(sorted(group, key=order.__getitem__)) for group in groups.values()]
