"""Reported speech: what a speaker says that somebody else said. Never a quotation.

The patterns miss some and err now and then, so nothing is built on them but this list: a
direct quote comes only out of the speaker's own turn.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.attributions import attributions, coordinated_names
from bot.language.names import name_words
from bot.language.nations import nations_among
from bot.language.reporting import CUES, PERSON_TITLES
from bot.language.sources import Attribution
from bot.language.spoken import Spoken
from bot.models.quote import Reported
from bot.models.transcript import Speaker

# `President Xi`, `leader Xi Jinping`: a title, and the capitals behind it; each word is tried
TITLED = re.compile(r"(?<!\w)(?=([A-Za-z]+)\.? (?:of State )?([A-Z][\w'-]+(?: [A-Z][\w'-]+)?))")
FIRST_AND_LAST = re.compile(r"(?<!\w)(?<!the )([A-Z][a-z]+) ([A-Z][a-z]+)")  # `Janet Yellen`
TAG = re.compile(r",\s*(?:right|correct|no|huh|yes|eh|okay)\?\W*$")  # `, right?`: still a statement
TOO_FAR = 4
"""Sentences after which a pronoun is no longer taken for the last source."""


def find_reported(
    sentences: Sequence[Spoken], speakers: Iterable[Speaker] = ()
) -> tuple[Reported, ...]:
    """What is told of others in the sentences, one entry a source and sentence, in order.

    `text` is the whole sentence. `source` is as the sentence writes it; for a pronoun the
    last source of the turn that it can only mean, else None.
    """
    persons = _persons(sentences, speakers)
    found: list[Reported] = []
    told = _Told(persons)
    for sentence in sentences:
        if told.turn != sentence.turn.number:
            told = _Told(persons, sentence.turn.number)
        found.extend(_reported(sentence, source) for source in told.sources_of(sentence))
    return tuple(found)


def _reported(sentence: Spoken, source: str | None) -> Reported:
    return Reported(
        source=source,
        text=sentence.text,
        said_by=sentence.turn.speaker,
        turn=sentence.turn.number,
        start=sentence.start,
        end=sentence.end,
    )


def _persons(sentences: Sequence[Spoken], speakers: Iterable[Speaker]) -> frozenset[str]:
    """The words of which somebody's name may be made, as far as the transcript shows it.

    Rather one too many: a pronoun that could mean two people is left unclear.
    """
    names = [speaker.name for speaker in speakers]
    for sentence in sentences:
        titled = TITLED.finditer(sentence.text)
        names += [each[2] for each in titled if each[1].lower() in PERSON_TITLES]
        names += [each[0] for each in FIRST_AND_LAST.finditer(sentence.text) if _is_full_name(each)]
    return frozenset(word for name in names for word in name_words(name))


def _is_full_name(found: re.Match[str]) -> bool:
    first, last = found[1].lower(), found[2].lower()
    return first not in SENTENCE_OPENERS and not nations_among((first, last))


@dataclass
class _Told:
    """What one turn has told so far: whom a pronoun may stand for."""

    persons: frozenset[str]
    turn: int = 0
    number: int = 0
    person: str | None = None
    several: str | None = None
    told_at: int = 0
    others: set[str] = field(default_factory=set)

    def sources_of(self, sentence: Spoken) -> Iterator[str | None]:
        """The sources of the turn's next sentence; None for a pronoun that stays unclear."""
        self.number += 1
        tells = not CUES.isdisjoint(sentence.words) and not _only_asks(sentence)
        found = attributions(sentence.text) if tells else ()
        named = [each for each in found if not each.is_pronoun]
        self._notice(sentence, named)
        if named:
            yield from (each.source for each in named)
        elif found:
            yield self._meant(found[0])

    def _notice(self, sentence: Spoken, named: Sequence[Attribution]) -> None:
        """Remember the sources, and the persons who stand beside them and confuse a pronoun."""
        mentioned = self.persons.intersection(sentence.words)
        if "and" in sentence.words and (named or mentioned):
            self.several = coordinated_names(sentence.text) or self.several
        for each in named:
            if each.is_plural:
                self.several = each.source
            elif self.persons.intersection(name_words(each.source)):
                self.person, self.others = each.source, set()
            self.told_at = self.number
        self.others |= mentioned.difference(name_words(self.person or ""))

    def _meant(self, pronoun: Attribution) -> str | None:
        if self.number - self.told_at > TOO_FAR:
            return None
        self.told_at = self.number
        if pronoun.is_plural:
            return self.several
        return self.person if not self.others else None


def _only_asks(sentence: Spoken) -> bool:
    return sentence.is_question and not TAG.search(sentence.text)
