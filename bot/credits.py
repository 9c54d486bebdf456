"""Whom a written sentence credits with words, and whether those people say them in its turns."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.attributions import attributions
from bot.language.folding import folded
from bot.language.lexicon import lexicon
from bot.language.names import find_speakers, name_words
from bot.language.nations import other_words
from bot.language.plain_words import is_plain_word, may_be_a_name
from bot.language.proper_names import CALENDAR
from bot.language.reported import find_reported
from bot.language.reporting import FILLERS, HEADS, SAYING, TELLING, VOICING
from bot.language.sources import DETERMINERS
from bot.language.spoken import Spoken, spoken_sentences
from bot.models.quote import Reported
from bot.models.transcript import Speaker, Transcript, Turn

# `Ortiz: we will`, `Ortiz said: we will`: words that stand there as if they were quoted
LABEL = re.compile(r"^(?P<name>[^\W\d_][\w .'’-]{0,50}):\s")
TOLD_COLON = re.compile(
    r"\b(?:said|says|told|asked|replied|stated|added|answered|wrote|"
    r"(?:his|her|their|own|['’]s?) words)(?:\s+[\w.'’-]+){0,2}:\s"
)
NAME = r"(?P<name>(?:[A-Z][\w.'’-]*\s+){0,3}[A-Z][\w-]+(?:['’](?!s\b)\w+)?)"
MORE_VERBS = lexicon(
    """
    say tell added adds answered answers remarked remarks commented observed observes cautioned
    cautions maintained maintains quipped retorted concluded concludes tweeted exclaimed shouted
    believes believed thinks thought feels wonders swore worries fears hopes estimates estimated
    reckons recalls speaks reports reported
    """
)
NOT_WORDS = lexicon("asked demands agreed proposed refused refuses defended rejected")
"""Verbs of speech that tell of a deed as often as of words."""

VERBS = "|".join(sorted((SAYING | TELLING | VOICING | MORE_VERBS) - NOT_WORDS))
BETWEEN = (
    r"(?:,[^,]{1,80},)?"
    rf"(?:\s+(?:\w+ly|never|long|since|yet|ever|{'|'.join(sorted(FILLERS))}))*"
)
SPEAKS = re.compile(rf"\b{NAME}{BETWEEN}\s+(?:{VERBS})\b")  # `Biden, on Monday, has warned`
PUTS = re.compile(
    rf"\b(?i:as|in|per|by)\s+{NAME}(?:\s+(?:put|puts|tells|told|sees|says|said)\b|['’]s?\s+"
    rf"(?:words|account|view|telling|phrase|own)\b|\s*$|\s*[,.;])"
)  # `as Biden put it`, `in Biden's words`, `per Biden`
QUOTED = re.compile(rf"\b{NAME}(?:\s+(?:is|was|has been|being))?\s+quoted\b")
WORDS_OF = re.compile(
    rf"\b{NAME}['’]s?\s+(?:\w+\s+)?(?:words|statement|message|remark|remarks|claim|warning|comment|"
    r"comments|answer|reply|quote|argument)\b"
)  # `Biden's warning`
WHO_SAID = re.compile(rf"\b{NAME}\s+who\s+(?:{VERBS})\b")  # `it was Biden who said`
ACCORDING = re.compile(rf"\b(?i:according)\s+to\s+{NAME}")
BY_WHOM = re.compile(rf"\b(?:said|told|stated|warned|quoted|announced|claimed)\s+by\s+{NAME}")
WORD = re.compile(r"[^\W\d_]+")
INNER_CAPITAL = re.compile(r"(?<=[\w,;] )[^\W\d_a-z][^\W\d_]*")  # not at a sentence's head
TOLD_TO = re.compile(rf"\b(?:told|tells|telling)\s+{NAME}")  # `Haddad told Okafor`
ASKED_FOR = re.compile(
    r"\basked (?=the\b|an?\b|for\b|his\b|her\b|its\b|their\b)|\breport(?:s|ed|ing) (?=from\b)"
    r"|\brais(?:ed|es) (?=[\w\s.]{0,20}(?:concerns?|questions?|doubts?|issues?)\b)"
)
"""`asked the first question`, `reports from Rome`, `raised concerns`: a deed, no words."""

SAID_BEHIND = re.compile(
    rf"[,.?!]\s+(?:{VERBS})\s+(?:the\s+)?{NAME}\s*(?:[.,;]|$)"
)  # `…, said Lena Maas`
FEELING = lexicon("fears feared hopes hoped worries feels estimates estimated thinks")
"""What a nation does without a word being said."""

PATTERNS = (SAID_BEHIND, SPEAKS, WHO_SAID, ACCORDING, QUOTED, WORDS_OF, BY_WHOM, PUTS)

IN_PLACES = frozenset({"in", "by"})
"""`in Beijing,` is a place; only `in Biden's words` credits."""


def miscredited(
    text: str, transcript: Transcript, turns: Sequence[Turn], speakers: Sequence[Speaker]
) -> tuple[str | None, Speaker | None]:
    """Why the credits of a sentence do not hold, None if they do; and the one speaker of its
    turns who alone is credited.
    """
    text = _with_capitals(text, turns)
    if TOLD_COLON.search(text):
        return "sets words as if they were quoted", None
    owners: list[Speaker] = []
    others: list[str] = []
    for name in _credited(text):
        owner = _owner(name, transcript, speakers)
        if owner:
            owners.append(owner)
        else:
            others.append(name)
    told = (_owner(each["name"], transcript, speakers) for each in TOLD_TO.finditer(text))
    tellers = [*owners, *(each for each in told if each)]
    if not all(_is_told_of(name, transcript, turns, tellers) for name in others):
        return "credits somebody with words that others report", None
    alone = {each.id: each for each in owners}
    return None, owners[0] if len(alone) == 1 else None


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


def _credited(text: str) -> list[str]:
    """The people whom the sentence credits with words, as it writes them."""
    plain = ASKED_FOR.sub("put ", text)
    found = [each.source for each in attributions(plain) if not (each.is_pronoun or each.is_plain)]
    for pattern in PATTERNS:
        for each in pattern.finditer(plain):
            if not _is_place(each, plain) and not (pattern is SPEAKS and _only_feels(each)):
                found.append(each["name"])
    label = LABEL.match(plain)
    if label and len(label["name"].split()) <= 4 and label["name"].istitle():
        found.append(label["name"])
    return [each for each in dict.fromkeys(found) if not _is_no_person(each)]


def _is_place(found: re.Match[str], text: str) -> bool:
    """`in Beijing,`, `by Friday`: no `words`, no `put` behind the name."""
    first = found[0].split()[0].lower()
    return first in IN_PLACES and text[found.end("name") : found.end()].strip(" ,.;") == ""


def _only_feels(found: re.Match[str]) -> bool:
    """Whether a nation alone is named, and told to feel: what one `fears` is nobody's words."""
    return found[0].split()[-1] in FEELING and _is_nation(found["name"])


def _is_nation(name: str) -> bool:
    words = ["u.s." if each == "US" else each.lower() for each in name.split()]
    return not other_words([each for each in words if each != "the"])


def _is_no_person(name: str) -> bool:
    """Whether nothing in it names anybody: `Both leaders`, `People`, `Monday`."""
    words = name.split()
    if words and _opens_plainly(words[0].lower()):
        words = words[1:]
    return all(each.islower() or folded(each) in CALENDAR for each in words)


def _opens_plainly(low: str) -> bool:
    if low in SENTENCE_OPENERS | DETERMINERS | HEADS or low == "people":
        return True
    return low.endswith("s") and is_plain_word(low) and not may_be_a_name(low)


def _owner(name: str, transcript: Transcript, speakers: Sequence[Speaker]) -> Speaker | None:
    """Who of the cited turns' speakers goes by that name."""
    meant = {each.id for each in find_speakers(name, transcript)}
    words = set(name_words(name))
    for each in speakers:
        if each.id in meant or words & set(name_words(each.name)[-1:]):
            return each
    return None


def _is_told_of(
    name: str, transcript: Transcript, turns: Sequence[Turn], tellers: Sequence[Speaker]
) -> bool:
    """Whether one of the tellers reports it: `Xi warned Biden, according to Ruwitch`."""
    wanted = set(name_words(name))
    ids = {each.id for each in tellers}
    sentences = spoken_sentences(turns)
    return any(
        each.said_by in ids
        and wanted & set(name_words(each.source) if each.source else _just_named(each, sentences))
        for each in find_reported(sentences, transcript.speakers)
    )


def _just_named(reported: Reported, sentences: Sequence[Spoken]) -> tuple[str, ...]:
    """The words of the sentence before one whose `he` or `she` stays unclear."""
    for before, sentence in pairwise(sentences):
        if (sentence.turn.number, sentence.start) == (reported.turn, reported.start):
            return before.words if before.turn == sentence.turn else ()
    return ()
