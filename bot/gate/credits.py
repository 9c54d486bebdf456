"""Whether those whom a written sentence credits with words say them in its turns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.gate.evidence import Evidence
from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.language.names import find_speakers, name_words, surname
from bot.language.sentences import split_sentences
from bot.language.spoken import Spoken, spoken_sentences
from bot.language.writing.crediting import (
    TOGETHER,
    TOLD_COLON,
    TOLD_TO,
    VERBS,
    credited,
    thinkers,
)
from bot.language.writing.support import support
from bot.language.writing.titles import ALL_TITLES, titles_like
from bot.models.quote import Reported
from bot.models.transcript import Speaker, Turn

WORD = re.compile(r"[^\W\d_]+")
INNER_CAPITAL = re.compile(r"(?<=[\w,;] )[^\W\d_a-z][^\W\d_]*")  # not at a sentence's head


# `Madam Chair, we ask for …`, `Thank you, Maria.`: who is spoken to, and not of
ADDRESSED = re.compile(r"^(?:[A-Z][\w.'’-]*\s?){1,3},\s|,\s(?:[A-Z][\w.'’-]*\s?){1,3}[.?!]$")
# `But he knows …`: a sentence of somebody whom the one before may name
GOES_ON_ABOUT = re.compile(r"(?:\w+['’]?\w*,? ){0,3}?(?:he|she|they|his|her|their|who)\b", re.I)
SHORTEST_SURNAME = 3
WHERE_FROM = re.compile(r" (?:of|from|with|at) .*")  # `Ann Lee of the Post`
# `the speaker said`, `…, he said`: who speaks there
TELLER = re.compile(
    r"\bthe (?:speaker|official|witness|host|reporter|guest|author|analyst|caller|president)"
    r" (?:said|says|added|told)\b|, (?:s?he|they) (?:said|says|added|noted)\b"
)
# `asked whether the U.S. had warned Iran`: that is nobody's word but who asks
QUESTION = re.compile(r"\basked (?:whether|if|how|why|what|when|about)\b[^,;]*")
OFFICE_SPEAKS = re.compile(rf"\b(?:[Tt]he|[Aa]n?) (?:[a-z]+ )?(?P<office>[a-z]+) (?:{VERBS})\b")
ASKING, SPEAKING_FOR = ("reporter", "unidentified", "host"), ("official",)
ROLES_OF = {
    **dict.fromkeys(lexicon("reporter correspondent moderator anchor author"), ASKING),
    **dict.fromkeys(lexicon("spokesman spokeswoman spokesperson"), SPEAKING_FOR),
}
"""Who may be called so whom nobody calls so: `Q` is a reporter."""

LEADERS = lexicon("president premier minister chancellor king queen")
SAME_THING = 0.5
"""The share of a sentence's content words that are told of somebody, from which it is of them."""


@dataclass(frozen=True)
class Credits:
    """Whom a sentence credits. `why` says why that does not hold, None if it does.

    `owners` speak in the cited turns; `together`: each of them is credited with all of it.
    `named` are those whom the turns know only as who speaks in them, and the sentence names.
    """

    why: str | None = None
    owners: tuple[Speaker, ...] = ()
    named: tuple[Speaker, ...] = ()
    together: bool = False


def find_credits(text: str, evidence: Evidence) -> Credits:
    """Whom the sentence credits with words or thoughts, and whether its turns bear that out."""
    text = _with_capitals(text, evidence.turns)
    if TOLD_COLON.search(text):
        return Credits("sets words as if they were quoted")
    if any(_is_absent(each["office"], evidence) for each in OFFICE_SPEAKS.finditer(text)):
        return Credits("credits an office that its turns do not speak of")
    owners, others = _parted(credited(QUESTION.sub("asked", text)), evidence)
    told, _ = _parted([each["name"] for each in TOLD_TO.finditer(text)], evidence)
    tellers = [*owners, *told, *(evidence.speakers if TELLER.search(text) else ())]
    if not all(
        _is_told_of(name, evidence, tellers) or (tellers and _is_told_near(name, text, evidence))
        for name in others
    ):
        return Credits("credits somebody with words that others report")
    thinking, absent = _parted(thinkers(text), evidence)
    people = [each for each in absent if not (tellers and f"the {each}" in text)]
    if not all(_is_told_near(name, text, evidence) for name in people):
        return Credits("credits somebody with a thought that is not told of them")
    together = TOGETHER.search(text) is not None
    if together and any(_only_as_speakers(text, evidence, _silent(evidence))):
        return Credits("credits somebody who does not speak in its turns")
    return Credits(
        owners=tuple({each.id: each for each in (*owners, *thinking)}.values()),
        named=tuple(_only_as_speakers(text, evidence, evidence.speakers)),
        together=together,
    )


def _is_absent(office: str, evidence: Evidence) -> bool:
    """Whether nobody there has the office, and it is not spoken of."""
    roles = {each.role for each in evidence.speakers}
    if office not in ALL_TITLES or not roles.isdisjoint(ROLES_OF.get(office, ())):
        return False
    said = _words_of(evidence.titles)
    return said.isdisjoint({office, *titles_like(office)})


def asks(turn: Turn, evidence: Evidence) -> bool:
    """Whether a question stands there, or somebody speaks whose trade is to ask."""
    speaker = evidence.transcript.speaker(turn.speaker)
    return "?" in turn.text or (speaker is not None and speaker.role in ASKING)


def _parted(names: Sequence[str], evidence: Evidence) -> tuple[list[Speaker], list[str]]:
    """Those of the names who speak in the cited turns, and the other names."""
    owners = [(_owner(each, evidence), each) for each in names]
    return [owner for owner, _ in owners if owner], [name for owner, name in owners if not owner]


def _silent(evidence: Evidence) -> list[Speaker]:
    """Who speaks in the transcript, and not in the cited turns; nor has the name of one there."""
    heard = {surname(each.name) for each in evidence.speakers}
    return [each for each in evidence.transcript.speakers if surname(each.name) not in heard]


def _only_as_speakers(
    text: str, evidence: Evidence, speakers: Sequence[Speaker]
) -> Iterator[Speaker]:
    """Who of the speakers is named in the sentence, and is nobody that its turns speak of: the
    sentence is of what they say themselves, however it puts that.
    """
    named, said = set(folded(text).split()), evidence.folded_words
    for each in speakers:
        last = surname(each.name)
        if len(last) < SHORTEST_SURNAME:  # `Speaker 1`
            is_named, is_said = each.name in text, each.name in evidence.text
        else:
            is_named, is_said = last in named, last in said
        if is_named and not is_said:
            yield each


def _with_capitals(text: str, turns: Sequence[Turn]) -> str:
    """The text with a capital for each word that its turns have with one alone: `xi said`."""
    said = {word for turn in turns for word in WORD.findall(turn.text)}
    names = {word for turn in turns for word in INNER_CAPITAL.findall(turn.text)}
    return WORD.sub(
        lambda found: (
            found[0].capitalize()
            if found[0].islower() and found[0] not in said and found[0].capitalize() in names
            else found[0]
        ),
        text,
    )


def _owner(name: str, evidence: Evidence) -> Speaker | None:
    """Who of the cited turns' speakers goes by that name."""
    meant = {each.id for each in find_speakers(name, evidence.transcript)}
    words = set(name_words(name))
    for each in evidence.speakers:
        if each.id in meant or surname(each.name) in words:
            return each
    return _without_a_name(name, evidence) or _by_office(name, evidence)


def _without_a_name(name: str, evidence: Evidence) -> Speaker | None:
    """Who speaks there, has no name, and is given the word by that one: `Q`, of Ann Lee."""
    names = {folded(each) for each in WHERE_FROM.sub("", name).split() if each[0].isupper()}
    called = (each for each, by in evidence.given_the_word.items() if names & _words_of(by))
    return evidence.transcript.speaker(next(called, None))


def _by_office(name: str, evidence: Evidence) -> Speaker | None:
    """Who alone speaks there, and has the office: `the Ukrainian president`."""
    office = folded(name).split()[-1:]
    if len(evidence.speakers) != 1 or ALL_TITLES.isdisjoint(office) or evidence.known.lacks(name):
        return None
    alone = evidence.speakers[0]
    called = _words_of(" ".join((alone.name, alone.description or "", *alone.labels)))
    leads = office == ["leader"] and not called.isdisjoint(LEADERS)
    return alone if leads or {*office} <= called else None


def _words_of(text: str) -> set[str]:
    return set(folded(text).split())


def _is_told_near(name: str, text: str, evidence: Evidence) -> bool:
    """Whether a sentence of the turns, or the one before it, names the person and says most of
    this: `Biden knows that …` rests on what is said of Biden.
    """
    wanted = set(name_words(name))
    for turn in evidence.turns:
        every = (turn.text[start:end] for start, end in split_sentences(turn.text))
        sentences = [ADDRESSED.sub("", each) for each in every]
        for before, sentence in pairwise(["", *sentences]):
            told = f"{before} {sentence}" if GOES_ON_ABOUT.match(sentence) else sentence
            if wanted.isdisjoint(folded(told).split()):
                continue
            held, own = support(text, f"{sentence} {name}")
            if held >= SAME_THING * (held + own):
                return True
    return False


def _is_told_of(name: str, evidence: Evidence, tellers: Sequence[Speaker]) -> bool:
    """Whether one of the tellers reports it: `Xi warned Biden, according to Ruwitch`."""
    wanted = set(name_words(name))
    ids = {each.id for each in tellers}
    sentences = spoken_sentences(evidence.turns)
    return any(
        each.said_by in ids
        and wanted & set(name_words(each.source) if each.source else _just_named(each, sentences))
        for each in evidence.reported
    )


def _just_named(reported: Reported, sentences: Sequence[Spoken]) -> tuple[str, ...]:
    """The words of the sentence before one whose `he` or `she` stays unclear."""
    for before, sentence in pairwise(sentences):
        if (sentence.turn.number, sentence.start) == (reported.turn, reported.start):
            return before.words if before.turn == sentence.turn else ()
    return ()
