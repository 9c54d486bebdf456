"""How a person's name is shown: in normal case, as the transcript's own running text spells it.

JOHN RUWITCH → John Ruwitch · MS. JEAN-PIERRE → Ms. Jean-Pierre · O'BRIEN → O'Brien
MR. KIRBY, under the title "… Advisor John Kirby" → John Kirby
"""

import re
from collections.abc import Iterator

from bot.formats.labels.forms import shape_of
from bot.formats.labels.legend import name_of_initials
from bot.formats.labels.words import DEPARTMENTS, OPEN_A_TITLE, PARTICLES
from bot.formats.word_list import word_list
from bot.language.folding import folded
from bot.models.transcript import Span
from bot.reading.people import Person

# `Mc` and `O'` before a capital: `MCDONALD`, `O’BRIEN`.
SCOTS_OR_IRISH = re.compile(r"\b(Mc|O['’])([a-z])")
SMALL_PREFIX = re.compile(r"\b(Ma?c|D[eu]|L[aeo]|Van|Fitz)(?=[A-Z]{2})")  # `DeSANTO`
UNSPEAKABLE = re.compile(r"[B-DF-HJ-NP-TV-XZ]{2,4}")  # `CCTV`, `TG`: no name without a vowel
UNSPEAKABLE_AND_NUMBER = re.compile(r"[B-DF-HJ-NP-TV-XZ]{2,4}[ -]{1,3}\d{1,3}")  # `TBC - 0`
CONTRACTION = re.compile(  # `I'm Ortiz`: nobody is called `I'm`
    r"(?:I|we|you|he|she|it|they|that|this|here|there|who|what|let)['’](?:m|s|re|ve|d|ll)", re.I
)
SMALL_NAME = re.compile(r"[^\W\d_]+(?:[ '’.-]+[^\W\d_]+)+")  # `ann lee`, as one house writes it
LETTER_AFTER_HYPHEN = re.compile(r"(?<=[-‑–/.])[a-z]")  # `Jean-pierre`, `J.k.`
INITIALS = re.compile(r"(?:[^\W\d_]\.){2,4}")  # `І.В.`
ALWAYS_CAPITALS = frozenset(
    [
        "ii",
        "iii",
        "iv",
        "am",
        "mp",
        "mep",
        "msp",
        "phd",
        "md",
        "qc",
        "kc",
        "sc",
        "cj",
        "ja",
        "ceo",
        "cnn",
        "npr",
    ]
)

# `John `, `Karine K. `: a word right before a surname that may be a given name.
GIVEN_NAME = re.compile(r"(?<![\w'’.-])([^\W\d_][\w'’-]+(?:[^\S\n]+[^\W\d_]\.)?)[^\S\n]+$")
# Between two other names, `Laolu Osuntokun Stephan Livera`, a pair of words is nobody's name.
NAME_BEFORE = re.compile(r"([^\W\d_][\w'’-]+)[^\S\n]+$")
NAME_BEHIND = re.compile(r"[^\S\n]+([^\W\d_][\w'’-]+)")
LONGEST_GIVEN_NAME = 60
LONGEST_ABBREVIATION = 5

# `I'm Kevin Munoz with the White House Press Office`: one's own name.
SELF_INTRODUCTION = re.compile(r"\b(?:I['’]?m|I am|[Mm]y name is|[Tt]his is)\s+(.{1,60})")

# What stands before a surname and is no given name: `Hi Kirby`, `Thank Kirby`, `And Kirby`,
# `Secretary of Homeland Security Mayorkas`.
NO_GIVEN_NAMES = (
    OPEN_A_TITLE
    | DEPARTMENTS
    | word_list(
        """after and at before but by during for from hello hey hi in no of on or thank thanks the
        to with"""
    )
)


def normal_case(name: str) -> str:
    """A name in capitals, or in small letters, as it is written in running text.

    `SPEAKER_00` is no name, but how a machine calls a voice: it stays.
    """
    if name.islower() and SMALL_NAME.fullmatch(name):
        return " ".join(_cased(word[0].upper() + word[1:]) for word in name.split())
    unspeakable = UNSPEAKABLE.fullmatch(name) or UNSPEAKABLE_AND_NUMBER.fullmatch(name)
    if shape_of(name) != "capitals" or len(name) < 2 or "_" in name or unspeakable:
        return name
    first, *others = (_cased(word) for word in name.split())
    return " ".join([first, *(w.lower() if w.lower() in PARTICLES else w for w in others)])


def spelled_in(text: str, name: str, *, in_capitals: bool = True) -> str:
    """The name as the running text writes it, or in normal case where it is not found there.

    `in_capitals`: labels are usually so; where they are not, `AFP` is an abbreviation.
    """
    usual = normal_case(name)
    if usual == name or usual in text:
        return usual
    if len(name) <= LONGEST_ABBREVIATION and " " not in name and not in_capitals:
        return name
    written = (text[start:end] for start, end in _places_of(name, text))
    return next((each for each in written if shape_of(each) == "title"), usual)


def short_name(person: Person) -> str:
    """The name as the fullest label gives it; with the title where it is but a surname."""
    label = person.fullest
    family, of, place = label.name.partition(" of ")
    if of and label.title:
        return f"{label.title} {normal_case(family)} of {place}"
    if label.title and person.has_surname_alone:
        name = label.name if label.title.isupper() else normal_case(label.name)
        return f"{label.title} {name}"
    return label.name or label.written  # a label that is all bracket: `(voice)`


def full_name(person: Person, places: str, own_words: str) -> str | None:
    """The full name of somebody whom labels call by a surname only, or None.

    `places` are where names are given in full (the title, the header, the introductions),
    `own_words` what the person says first. Where these differ, nobody gets a name.
    """
    if not person.has_surname_alone or person.is_anonymous or person.is_a_part:
        return None
    if spelled_out := name_of_initials(person.fullest.name, places):
        return spelled_out
    told = "\n".join([places, *SELF_INTRODUCTION.findall(own_words)])
    found: dict[str, str] = {}
    for start, end in _places_of(person.fullest.name, told):
        given = GIVEN_NAME.search(told[max(0, start - LONGEST_GIVEN_NAME) : start])
        if given and _may_be_given(given[1]) and not _is_between_names(told, start, end, given[1]):
            full = f"{given[1]} {told[start:end]}"
            found[folded(full)] = normal_case(_without_shouting(" ".join(full.split())))
    return found.popitem()[1] if len(found) == 1 else None


def _without_shouting(name: str) -> str:
    """`Paul DWYER`, as police and the French write a surname: `Paul Dwyer`."""
    given, *rest = name.split()
    shouted = all(len(word) > 2 and word.isupper() for word in rest)
    return " ".join([given, *map(_cased, rest)]) if shouted and not given.isupper() else name


def _places_of(name: str, text: str) -> Iterator[Span]:
    """Where a name stands as a word of its own, in capitals or not."""
    # To put the whole text into small letters would take twelve times its room.
    for match in re.finditer(re.escape(name), text, re.IGNORECASE):
        start, end = match.span()
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start, end


def _may_be_given(word: str) -> bool:
    first = word.split(maxsplit=1)[0]
    if CONTRACTION.fullmatch(first):
        return False
    is_possessive = first.endswith(("'s", "’s"))  # `NPR's Ruwitch`
    # `Representatives Linder and Dreier`: a title in the plural is no given name either.
    words = {folded(first), folded(first).removesuffix("s")}
    return first[0].isupper() and not is_possessive and words.isdisjoint(NO_GIVEN_NAMES)


def _is_between_names(text: str, start: int, end: int, given: str) -> bool:
    """Whether a given name and the surname at that place stand amid a row of other names."""
    head = text[max(0, start - 2 * LONGEST_GIVEN_NAME) : start].rstrip().removesuffix(given)
    before, behind = NAME_BEFORE.search(head), NAME_BEHIND.match(text, end)
    return bool(before and behind and _may_be_given(before[1]) and _may_be_given(behind[1]))


def _cased(word: str) -> str:
    if folded(word) in ALWAYS_CAPITALS or INITIALS.fullmatch(word):
        return word
    if prefix := SMALL_PREFIX.match(word):
        return prefix[0] + _cased(word[prefix.end() :])
    lowered = word[:1] + word[1:].lower().replace("i\u0307", "i")  # of a Turkish `İ`
    lowered = LETTER_AFTER_HYPHEN.sub(lambda letter: letter[0].upper(), lowered)
    return SCOTS_OR_IRISH.sub(lambda start: start[1] + start[2].upper(), lowered)
