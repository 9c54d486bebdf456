"""A label taken apart: what is the name in it, and what is said about the person.

JOHN RUWITCH, BYLINE      → name JOHN RUWITCH, descriptor BYLINE
SEN. JANE DOE (R-OH)      → title SEN., name JANE DOE, descriptor R-OH
Adam Jonas (AJ)           → name Adam Jonas, alias AJ
Angela Merkel (Merkel)    → name Angela Merkel
The CHAIRMAN (Mr. Foley)  → title Mr., name Foley, descriptor The CHAIRMAN
BLITZER (voice-over)      → name BLITZER
Jane Doe -- Big Bank -- Analyst → name Jane Doe, descriptor Big Bank, Analyst
Lee, Ann (Guest)          → name Ann Lee, descriptor Guest
ARCHIVE – Ann Lee         → name Ann Lee, descriptor ARCHIVE
"""

import re
from functools import lru_cache
from typing import NamedTuple

from bot.formats.labels.parts import (
    WHICH_OF_THEM,
    is_alias,
    is_given_name,
    is_played,
    is_short_for,
    names_the_holder,
    plain_words,
    split_title,
    with_number,
    without_brackets,
    without_role,
)
from bot.formats.labels.words import (
    AFTER_NAMES,
    ANONYMOUS,
    ANY_OF_THEM,
    ARTICLES,
    OFFICES,
    OFFICES_OF_SEVERAL_WORDS,
    PARTS,
)

DASH = re.compile(r"\s+(?:--|[-–—/])\s+")  # `Jane Doe -- Big Bank -- Analyst`

# `ARCHIVE – Ann Lee`, `clip of Ann Lee`, `O-Ton Ann Lee`: on tape
PLAYED_OF = re.compile(
    r"(?P<what>(?:archiv(?:e|ed|al)|audio|video|clip|tape|recording|sot|sound ?bite|o-ton"
    r"|einspieler)(?: (?:audio|recording|clip|tape))?)"
    r"(?:\s*(?:[-–—:]|,|\bof\b)\s*|(?<=o-ton)\s+|(?<=einspieler)\s+)(?=(?-i:[A-ZÀ-Þ])[\w.'’-]*\s\w)",
    re.I,
)

OFFICIALS = (("official",), ("officials",))
SEVERAL_WORDS = 2
OF_THEM = frozenset(["de", "del", "do", "da", "du", "des", "of"])
NUMBER = re.compile(r"#?\d+")  # `#2` in `UNIDENTIFIED MALE #2`


class Label(NamedTuple):
    """The parts of a label. Empty where the label has none; `written` is the whole of it.

    `words` are those of the name in lower case without stops.
    """

    written: str
    name: str
    words: tuple[str, ...]
    title: str = ""
    descriptor: str = ""
    alias: str = ""

    @property
    def is_anonymous(self) -> bool:
        """Whether it names nobody: `Q`, `UNIDENTIFIED MALE #2`, `Some hon. members`."""
        if self.words == ("speaker",) and not self.title:
            return True  # `SPEAKER`, without a number: each may be another
        if self.words[-1:] and self.words[-1] in ANONYMOUS and self.words[0] in ANY_OF_THEM:
            return all(word in ANONYMOUS | ANY_OF_THEM for word in self.words)
        return all(word in ANONYMOUS or NUMBER.fullmatch(word) for word in self.words)

    @property
    def is_a_part(self) -> bool:
        """Whether it is a part in a conversation: `HOST`, `Speaker 1`, `THE COURT`."""
        words = self.words[len(self.words) > 1 and self.words[0] in ARTICLES :]
        if len(words) > 1 and WHICH_OF_THEM.fullmatch(words[-1]):
            words = words[:-1]  # `Speaker A`, `Caller #2`
        if len(words) > SEVERAL_WORDS:  # `Miembro de la audiencia`
            words = tuple(word for word in words if word not in ARTICLES | OF_THEM)
        official = words[-1:] in OFFICIALS  # `SENIOR ADMINISTRATION OFFICIAL #2` too
        named = PARTS.issuperset(words) or official or self.is_anonymous
        return bool(words) and (named or self.is_an_office)

    @property
    def is_an_office(self) -> bool:
        """Whether it is an office without a name: `THE VICE PRESIDENT`, `Madam Deputy Speaker`,
        `Mme la présidente`.
        """
        monsieur = self.words[:1] == ("m",)  # `M.`, which is a given name's letter as well
        the, office = self.words[monsieur:][:1], " ".join(self.words[monsieur:][1:])
        if the in (("mr",), ("madam",)):
            return office in ("speaker", "deputy speaker")
        spoken_to = (monsieur or bool(self.title)) and not ARTICLES.isdisjoint(the)
        named = office in OFFICES or office in OFFICES_OF_SEVERAL_WORDS
        return named and (the == ("the",) or spoken_to)

    @property
    def holds_office(self) -> bool:
        """Whether it names an office and who holds it: `The CHAIRMAN (Mr. Foley)`."""
        office = plain_words(self.descriptor)[:1]
        return len(office) > 0 and office[0] in ARTICLES and self.written.endswith(")")

    @property
    def plays_a_part(self) -> bool:
        """Whether it names a part and who has it, or a tape and who is on it.

        `GUEST #1 (Ann Lee)`, `O-Ton Ann Lee`.
        """
        on_tape = len(self.words) > 1 and PLAYED_OF.match(self.written) is not None
        return on_tape or (self.written.endswith(")") and is_played(plain_words(self.descriptor)))

    @property
    def is_an_official(self) -> bool:
        """Whether somebody speaks whose name is withheld: `SENIOR ADMINISTRATION OFFICIAL`."""
        return self.words[-1:] in OFFICIALS


@lru_cache(maxsize=1024)
def parse_label(written: str) -> Label:
    """The label's parts. Never fails: what has no parts is all name.

    Kept for a while: several forms of text are asked in turn about the same lines.
    """
    rest, told = with_number(*without_brackets(written))
    if not rest and len(told) == 1:
        rest, told = told[0], []  # `(UNKNOWN)`: all of it is in the bracket
    played = PLAYED_OF.match(rest)
    if played:
        heard = parse_label(rest[played.end() :])
        return heard._replace(written=written, descriptor=played["what"])
    name, *post = DASH.split(rest, maxsplit=1)
    if post and not NUMBER.fullmatch(post[0]):  # `TBC - 2` is the second of some
        return Label(written, name, tuple(plain_words(name)), "", DASH.sub(", ", post[0]))
    name, _, after_comma = rest.partition(",")
    if after_comma.strip(" .").lower() in AFTER_NAMES:
        name, after_comma = rest, ""
    title, name = split_title(name.strip())
    given = after_comma.strip()
    if not title and is_given_name(given, name):
        name, after_comma = f"{given} {name}", ""
    name, role = without_role(name)
    after_comma = after_comma or role
    holder = next((each for each in told if names_the_holder(each, title, name)), None)
    if holder is not None:
        held_by = parse_label(holder)
        return held_by._replace(written=written, descriptor=f"{title} {name}".strip())
    told = [each for each in told if not is_short_for(each, name)]
    alias = next((each for each in told if is_alias(each, name)), "")
    about = [after_comma.strip(), *(each for each in told if each != alias)]
    descriptor = ", ".join(each for each in about if each)
    return Label(written, name, tuple(plain_words(name)), title, descriptor, alias)
