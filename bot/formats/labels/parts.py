"""What the words of a label are: a title, a name, a role behind it, a bracket and what it holds.

MS. JEAN-PIERRE        → the title MS., and a name
KISS ANNA miniszter    → a name, and the role behind it
(R-OH), (AJ), (Mr. Foley) → of a bracket: a description, an alias, who holds the office before it
"""

import re
from collections.abc import Sequence

from bot.formats.labels.words import (
    AFTER_NAMES,
    ANONYMOUS,
    ARTICLES,
    COURTESIES,
    DEPARTMENTS,
    OFFICES,
    OFFICES_OF_SEVERAL_WORDS,
    OPEN_A_TITLE,
    PARTICLES,
    PARTS,
    TITLES,
)
from bot.formats.stage_directions import RECORDED, is_stage_direction
from bot.formats.word_list import word_list

# ` (R-OH)`, ` [on camera]`, with one bracket inside: ` (Mr. Bratina (Hamilton East))`.
BRACKET = re.compile(r"\s*\\?[\[(（]((?:[^()（）\[\]]|\([^()]*\)){1,120}?)\\?[\])）]")

# `spoke in French`, `14:02`: how and when, not who
ASIDE = re.compile(r"(?:spoke|speaking|interpretation|translated)\b|[\d:. ]{4,12}$", re.I)

# `AJ`, `M.C.`: letters that stand for a name.
INITIALS = re.compile(r"(?:[^\W\d_]\.?){1,4}")

GIVEN_NAMES = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]+(?:[ -][^\W\d_a-z][^\W\d_A-Z]*\.?)?")  # `Ann B.`

NO_GIVEN_NAMES = frozenset(["byline", "co-host", "editor", "senior", "junior", "founder", "author"])

# Parts that one person has all along: a caller's bracket may say where they call from.
PLAYED = word_list(
    """host cohost co-host guest moderator interviewer interviewee facilitator presenter anchor
    narrator panelist panellist respondent participant speaker"""
)
NAME_OF_SEVERAL = re.compile(r"[^\W\d_a-z][^\W\d_A-Z][\w'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3}")

# Words of places and houses: `Guest (New York)`, `Host (City Radio)`
PLACES = word_list(
    """new north south east west northern southern san santa los las saint st port fort lake mount
    great upper lower united county city town village valley shore island beach springs street
    university college school news times post radio tv press network"""
)

SEVERAL = 2

WHICH_OF_THEM = re.compile(r"#?(?:\d\d?|[^\W\d_]\d?|[ivx]{2,3})")


def split_title(name: str) -> tuple[str, str]:
    """The title before a name, and the name: `("MS.", "JEAN-PIERRE")`."""
    words, plain = name.split(), plain_words(name)
    if len(plain) != len(words) or not plain:
        return "", name
    courteous = len(plain) > 2 and plain[0] in ARTICLES and plain[1] in COURTESIES
    length = int(courteous)
    if plain[length] not in OPEN_A_TITLE:
        return "", name
    for office in OFFICES_OF_SEVERAL_WORDS:
        if " ".join(plain[: office.count(" ") + 1]) == office:
            length = office.count(" ") + 1
    while length < len(words) and plain[length] in TITLES:
        length += 1
    length = _behind_department(plain, length)
    named = [word for word in plain[length:] if word not in PARTS and word not in PARTICLES]
    if courteous and not named:  # `La señora PRESIDENTA`
        return " ".join(words[:2]), " ".join(words[2:])
    if not named or not named[0][:1].isalpha():
        return "", name
    return " ".join(words[:length]), " ".join(words[length:])


def without_role(name: str) -> tuple[str, str]:
    """A name in capitals, and what is said behind it: `KISS ANNA`, `egészségügyi miniszter`."""
    words = name.split()
    length = next((at for at, word in enumerate(words) if not word.isupper()), len(words))
    rest = words[length:]
    if (
        length < SEVERAL
        or not rest
        or not PARTICLES.isdisjoint(rest)
        or not all(map(str.islower, rest))
    ):
        return name, ""
    return " ".join(words[:length]), " ".join(rest)


def _behind_department(plain: list[str], length: int) -> int:
    """How many words the title has with its department: `Secretary of Homeland Security`."""
    if not 0 < length < len(plain) - 1 or plain[length] not in ("of", "for"):
        return length
    end = length + 1
    while end < len(plain) - 1 and plain[end] in DEPARTMENTS:
        end += 1
    return end if end > length + 1 else length


def is_given_name(words: str, name: str) -> bool:
    """Whether a comma parts the family name from the given one: `Lee, Ann`; not `LEE, BYLINE`."""
    if not GIVEN_NAMES.fullmatch(words) or len(name.split()) != 1 or name.isupper():
        return False
    told = set(plain_words(words)) | {name.lower()}
    return told.isdisjoint(PARTS | OFFICES | AFTER_NAMES | NO_GIVEN_NAMES)


def plain_words(name: str) -> list[str]:
    """A name's words in lower case without stops: `["ms", "jean-pierre"]`."""
    words = name.lower().replace("_", " ").split()
    return [plain for word in words if (plain := word.strip(".,'’\"“”"))]


def without_brackets(written: str) -> tuple[str, list[str]]:
    """The label without its brackets, and what they hold, stage directions left out."""
    if not any(mark in written for mark in "([（"):
        return written, []
    found = [match[1].strip() for match in BRACKET.finditer(written)]
    found = [each for each in found if not ASIDE.match(each)]
    told = [each for each in found if not is_stage_direction(each, square=False)]
    return BRACKET.sub(" ", written).strip(), told


def with_number(name: str, told: list[str]) -> tuple[str, list[str]]:
    """Which of several it is, as part of the name of one who has none: `Unknown (E)`."""
    which = told[0] if len(told) == 1 and WHICH_OF_THEM.fullmatch(told[0].lower()) else ""
    if which and all(word in ANONYMOUS | PARTS for word in plain_words(name)):
        return f"{name} {which}", []
    return name, told


LEADING = ("prime minister", "attorney general", "first minister", "taoiseach", "tánaiste")
"""Offices of which a state has one: `The Prime Minister (Ann Lee)`, `The Deputy Prime Minister`."""


def names_the_holder(bracketed: str, title: str, name: str) -> bool:
    """Whether the bracket names who holds the office that stands before it, or is on the tape.

    `The Chairman (Mr. Foley)`, `The Secretary of State for Ports (Ann Lee)`,
    `archived recording (ann lee)`, `GUEST #1 (Ann Lee)`.
    """
    words, held_by = plain_words(f"{title} {name}"), plain_words(bracketed)
    if not held_by:
        return False
    if RECORDED.fullmatch(name):
        return True
    if words[:1] == ["the"]:
        is_state_office = len(words) > 1 and words[1] in OFFICES and "of" in words
        is_leading = " ".join(words[1:]).endswith(LEADING) and "-" not in bracketed
        return len(held_by) > 1 and (held_by[0] in TITLES or is_state_office or is_leading)
    if words[:1] and words[0] in ARTICLES:  # `El señor PRESIDENTE DEL GOBIERNO (Rojo Paz)`
        return not OFFICES.isdisjoint(words)
    if is_played(words) and NAME_OF_SEVERAL.fullmatch(bracketed):
        return PLACES.isdisjoint(held_by)
    office = all(word in PARTS | OFFICES | PARTICLES for word in words)
    return office and held_by[0] in COURTESIES


def is_played(words: Sequence[str]) -> bool:
    """Whether the words are a part that one person has all along, perhaps with a number."""
    named = (word in PLAYED or WHICH_OF_THEM.fullmatch(word) for word in words)
    return not PLAYED.isdisjoint(words) and all(named)


SEAT_LETTERS = 2
"""`MARKEY (MA)` sits for a state."""


def is_alias(bracketed: str, name: str) -> bool:
    """Whether the bracket holds the name's own initials, or letters of a name in one word.

    `Ann Lee-Ray (ALR)`; `blockmason (BMN)`.
    """
    if not INITIALS.fullmatch(bracketed):
        return False
    letters = bracketed.lower().replace(".", "")
    words = plain_words(name.replace("-", " "))
    if len(words) == 1 and words[0].startswith(letters[0]) and len(letters) > SEAT_LETTERS:
        rest = iter(words[0])
        return all(letter in rest for letter in letters)
    return set(letters) <= {word[:1] for word in words}


def is_short_for(bracketed: str, name: str) -> bool:
    """Whether the bracket holds a part of the name, as it is labelled from there on."""
    return len(plain_words(bracketed)) > 0 and set(plain_words(bracketed)) < set(plain_words(name))
