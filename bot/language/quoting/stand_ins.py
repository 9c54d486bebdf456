"""Names of any shape made ones that grammar knows: `SPEAKER_01`, `Mr. Smith of Maine`."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from bot.language.lexicon import lexicon
from bot.language.names import TITLES
from bot.models.transcript import Speaker

LETTERS = len(ascii_lowercase)
SHORTEST_SURNAME = 3
NO_SURNAMES = TITLES | lexicon("and of the for man woman male female one two jr sr inc")
MADE_UP = re.compile(r"\bZq[a-z]{2}\b")
BELONGS = re.compile(r",|\b(?:and|or|of|for|to|at|by|with|from)\b")  # `a spokesman for Zqaa`
BEHIND_A_NAME = re.compile(r"\s*[,(].*$")  # `, BYLINE` in `JOHN RUWITCH, BYLINE`


@dataclass(frozen=True)
class StandIns:
    """A text with a made-up name (`Zqab`) for each name that was given, and the way back."""

    text: str
    names: Sequence[str]

    def restored(self, credit: str | None) -> str | None:
        """The credit as the text had it: `Zqaa` is `SPEAKER_01` again.

        Of `the gruff Zqaa` and `Zqaa shrugged`, the name alone.
        """
        if credit is None:
            return None
        bare, rest = MADE_UP.findall(credit), MADE_UP.sub("", credit)
        if len(bare) == 1 and rest.islower() and not BELONGS.search(rest):
            credit = bare[0]  # `Ann Zqaa` may be another than `Zqaa`
        for at in range(len(self.names) - 1, -1, -1):
            credit = credit.replace(_made_up(at), self.names[at])
        return credit


def with_stand_ins(text: str, names: Iterable[str]) -> StandIns:
    """The text with every one of the names made one that nobody takes for a common word."""
    wanted = sorted(set(names), key=len, reverse=True)
    if not wanted:
        return StandIns(text, ())
    known = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, wanted))})(?!\w)")
    found = list(dict.fromkeys(known.findall(text)))
    return StandIns(known.sub(lambda name: _made_up(found.index(name[0])), text), found)


def names_of(speakers: Iterable[Speaker]) -> frozenset[str]:
    """What a draft may call the speakers: names, labels, and surnames by themselves."""
    whole = {
        BEHIND_A_NAME.sub("", written).strip(" .:")
        for each in speakers
        for written in (each.name, *each.labels)
    }
    surnames = {name.split()[-1] for name in whole if name}
    alone = {
        each
        for each in surnames
        if len(each) >= SHORTEST_SURNAME and each[0].isupper() and each.lower() not in NO_SURNAMES
    }
    return frozenset(name for name in whole | alone if len(name) >= SHORTEST_SURNAME)


def _made_up(number: int) -> str:
    return f"Zq{ascii_lowercase[number // LETTERS % LETTERS]}{ascii_lowercase[number % LETTERS]}"
