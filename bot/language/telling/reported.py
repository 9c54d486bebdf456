"""Reported speech: what a speaker says that somebody else said. Never a quotation.

The patterns miss some and err now and then, so nothing is built on them but this list: a
direct quote comes only out of the speaker's own turn.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.names import name_words
from bot.language.spoken import Spoken
from bot.language.telling.antecedents import Antecedents
from bot.language.telling.attributions import attributions
from bot.language.telling.reporting import PERSON_TITLES, REPORTS
from bot.language.telling.sources import Attribution
from bot.language.topics.nations import nations_among
from bot.models.quote import Reported
from bot.models.transcript import Speaker, Turn

# `President Xi`, `leader Xi Jinping`: a title, and the capitals behind it; each word is tried
TITLED = re.compile(r"(?<!\w)(?=([A-Za-z]+)\.? (?:of State )?([A-Z][\w'-]+(?: [A-Z][\w'-]+)?))")
FIRST_AND_LAST = re.compile(r"(?<!\w)(?<!the )([A-Z][a-z]+) ([A-Z][a-z]+)")  # `Janet Yellen`
TAG = re.compile(r",\s*(?:right|correct|no|huh|yes|eh|okay)\?\W*$")  # `, right?`: still a statement
# a question that is told, not asked: `she said, "Why?"`, `one student asked, What now?`
TOLD_QUESTION = re.compile(r"\?[\"”'’]+\W*$|\b(?:asked|asks|said|says)[,:] [\"“'‘A-Z]")
REASON = re.compile(
    r"\b(?:because|since|given that|bearing in mind that)\b", re.I
)  # `…, because the report said …?`


TOLD_WORDS = 8
UNKNOWN = frozenset({"what", "who", "why", "how", "when", "where", "which"})
"""A question that opens with its source tells what they said, without a word that asks."""

LONGEST_WORDS = 100
"""A longer sentence is none: whoever wrote it down set no stops, and it tells of everybody."""


def find_reported(
    sentences: Sequence[Spoken], speakers: Iterable[Speaker] = ()
) -> tuple[Reported, ...]:
    """What is told of others in the sentences, one entry a source and sentence, in order.

    `text` is the whole sentence. `source` is as the sentence writes it; for a pronoun the
    only one of the turn or the end of the turn before that it can mean, else None.
    """
    people = {each.id: each for each in speakers}
    told = Antecedents(_persons(sentences, people.values()))
    before: Turn | None = None
    found: list[Reported] = []
    for _, group in groupby(sentences, key=lambda each: each.turn.number):
        spoken = list(group)
        turn = spoken[0].turn
        follows = before is not None and before.number == turn.number - 1
        told = told if follows else Antecedents(told.persons)
        told = told.follow(_own_name(turn, people), _on_tape(before, people) if follows else None)
        for sentence in spoken:
            found.extend(_reported(sentence, source) for source in _sources(sentence, told))
        before = turn
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


def _own_name(turn: Turn, people: Mapping[str, Speaker]) -> frozenset[str]:
    speaker = people.get(turn.speaker or "")
    return frozenset(name_words(speaker.name)) if speaker else frozenset()


def _on_tape(turn: Turn | None, people: Mapping[str, Speaker]) -> str | None:
    """Whom the turn lets us hear in a clip, by name: `she says` then goes on about them."""
    speaker = people.get(turn.speaker or "") if turn and turn.kind == "actuality" else None
    return speaker.name if speaker and speaker.role != "unidentified" else None


def _sources(sentence: Spoken, told: Antecedents) -> Iterator[str | None]:
    """The sources of the turn's next sentence; None for a pronoun that stays unclear."""
    tells = sentence.word_count <= LONGEST_WORDS and not REPORTS.isdisjoint(sentence.words)
    found = [
        each for each in (attributions(sentence.text) if tells else ()) if _tells(each, sentence)
    ]
    named = [each for each in found if not (each.is_pronoun or _is_own(each, told))]
    told.read(sentence, named)
    if named:
        yield from (each.source for each in named)
    elif found and found[0].is_pronoun:
        yield told.meant_by(found[0], sentence)


def _is_own(source: Attribution, told: Antecedents) -> bool:
    """Whether the speaker tells of themselves: `Maria Ortiz said so, and I am Maria Ortiz`."""
    return bool(told.teller) and set(name_words(source.source)) <= told.teller


def _tells(source: Attribution, sentence: Spoken) -> bool:
    """Whether it is told and not only asked whether the source said so."""
    if not sentence.is_question or TAG.search(sentence.text):
        return True
    before = sentence.text[: source.place]
    if not before and sentence.word_count >= TOLD_WORDS and UNKNOWN.isdisjoint(sentence.words):
        return True  # `Labor says you can't have the debate without the sites?`
    return bool(TOLD_QUESTION.search(sentence.text) or REASON.search(before))
