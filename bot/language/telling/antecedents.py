"""Whom a pronoun means: only ever the one it can mean, else it is left open.

A wrong name is the worst error there is, so whatever may be a person and stands near keeps a
pronoun open, and so does a name of the other sex.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from bot.language.names import name_words
from bot.language.spoken import Spoken
from bot.language.telling.attributions import coordinated_names
from bot.language.telling.mentions import Mention, mentions
from bot.language.telling.persons import may_be
from bot.language.telling.placed_words import words_with_places
from bot.language.telling.sources import Attribution
from bot.language.topics.nations import nations_among

NEAR = 2
"""Sentences back in which a person must be mentioned to be meant by `he`."""

FAR = 4
"""The same for who was said to have said something, and for `they`."""


@dataclass(frozen=True)
class _Heard:
    mention: Mention
    has_told: bool = False


@dataclass(frozen=True)
class _Read:
    """A sentence read, with the sources that it names."""

    sentence: Spoken
    told: tuple[Attribution, ...]


@dataclass
class Antecedents:
    """What one turn has said so far, and what it was left with by the turn before.

    `teller`: the words of the speaker's own name, whom `he` never means. `before`: the
    sentences at the end of the turn before; `on_tape`: who was heard there in a clip. Nothing is
    looked up before a pronoun asks for it.
    """

    persons: frozenset[str]
    teller: frozenset[str] = frozenset()
    before: tuple[_Read, ...] = ()
    on_tape: str | None = None
    read_so_far: list[_Read] = field(default_factory=list)
    meant: dict[int, Mention] = field(default_factory=dict)

    def follow(self, teller: frozenset[str], on_tape: str | None) -> "Antecedents":
        """What the next turn begins with. `on_tape`: who was just heard in a clip."""
        before = () if on_tape else tuple(self.read_so_far[-NEAR:])
        return Antecedents(self.persons, teller, before, on_tape)

    def read(self, sentence: Spoken, told: Iterable[Attribution]) -> None:
        """Take note of the turn's next sentence, and of the sources that it names."""
        self.read_so_far.append(_Read(sentence, tuple(told)))

    def meant_by(self, pronoun: Attribution, sentence: Spoken) -> str | None:
        """The only one that the pronoun of the sentence read last can mean; None if unclear."""
        if pronoun.is_plural:
            return self._several()
        candidates = _distinct(self._near(pronoun))
        fitting = [each for each in candidates if may_be(each.words, pronoun.source)]
        if len(fitting) != 1 or not fitting[0].is_known:
            return None
        (meant,) = fitting
        after = words_with_places(sentence.text[pronoun.place :])
        if not meant.key.isdisjoint(word.base for word in after):
            return None  # `He says Trump lied` is not Trump
        self.meant[len(self.read_so_far)] = meant
        return meant.shown

    def _near(self, pronoun: Attribution) -> list[Mention]:
        """Who was mentioned before the pronoun, near enough to be meant by it."""
        now = len(self.read_so_far)
        last = self._heard(self.read_so_far[-1])
        found = [each.mention for each in last if each.mention.place < pronoun.place]
        for number in range(max(1, now - FAR), now):
            heard = self._heard(self.read_so_far[number - 1])
            is_near = now - number <= NEAR
            found += [each.mention for each in heard if each.has_told or is_near]
            found += [self.meant[number]] if number in self.meant else []
        if now <= NEAR:
            found += [each.mention for read in self.before for each in self._heard(read)]
        if self.on_tape and now <= FAR:
            key = frozenset(self.on_tape.lower().split())
            found.append(Mention(key, self.on_tape, 0, is_known=True))
        return found

    def _heard(self, read: _Read) -> list[_Heard]:
        words = words_with_places(read.sentence.text)
        places = [each.place for each in read.told if not each.is_plural]
        heard = []
        for mention in mentions(read.sentence.text, words, self.persons):
            if mention.key.isdisjoint(self.teller):
                told = any(abs(mention.place - place) <= len(mention.shown) for place in places)
                known = replace(mention, is_known=mention.is_known or told)
                heard.append(_Heard(known, told))
        return heard

    def _several(self) -> str | None:
        """The last ones named together, or who spoke as several."""
        for read in reversed(self.read_so_far[-FAR - 1 :]):
            plural = [each.source for each in read.told if each.is_plural]
            several = plural[-1] if plural else self._pair(read.sentence)
            if several:
                return several
        return None

    def _pair(self, sentence: Spoken) -> str | None:
        """Two persons or nations named together: `Biden and Xi Jinping`."""
        pair = coordinated_names(sentence.text) if "and" in sentence.words else None
        halves = [name_words(half) for half in pair.split(" and ")] if pair else []
        known = all(self.persons.intersection(half) or nations_among(half) for half in halves)
        return pair if known else None


def _distinct(mentioned: Iterable[Mention]) -> list[Mention]:
    """One mention a person, the fullest name of each: `Samir Haddad`, later `Haddad`."""
    found: list[Mention] = []
    for each in mentioned:
        same = next((at for at, other in enumerate(found) if other.key & each.key), None)
        if same is None:
            found.append(each)
        elif len(each.key) > len(found[same].key):
            found[same] = each
    return found
