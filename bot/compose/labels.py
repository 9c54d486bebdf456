"""The topics of one transcript, as labels that a desk would use."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.language.names import name_words
from bot.language.spoken import Spoken
from bot.language.topics.nations import nation_pair, nations_in, other_words
from bot.language.topics.phrases import Phrase, key_phrases
from bot.language.words import words_of
from bot.models.transcript import Transcript

MOST_LABELS = 6
SPARE = 6
"""Labels found beyond those wanted, since some are of nations that others name already."""

# `welcome back to Plot Twist`, `you're listening to The Daily Wave`
SHOW = re.compile(
    r"\b(?:[Ww]elcome (?:back )?to|listening to|[Tt]his is|^From|^For(?= [\w ]{2,30}, I['’]m)) "
    r"([A-Z][\w’'-]*(?: (?:of|the|and|[A-Z][\w’'-]*))*)"
)
OPENING_SENTENCES, CLOSING_SENTENCES = 12, 6
"""Where a show says its name."""

HOME = "U.S."
"""A nation too wide for a topic where nothing else is said of it."""


def topic_phrases(
    transcript: Transcript, sentences: Sequence[Spoken], limit: int = MOST_LABELS
) -> tuple[Phrase, ...]:
    """Up to `limit` labels, the weightiest first, with the sentences that treat each.

    Nobody who speaks is a topic, nor is the show that it is. Two nations that are named together
    are one topic, and neither of them then is another; a nation alone goes by its name, the home
    of none.
    """
    pair = nation_pair(sentences)
    taken = nations_in(pair.label) if pair else frozenset[str]()
    shows = [set(words_of(each)) for each in _shows(transcript, sentences)]
    chosen = [pair] if pair else []
    without, language = speaker_words(transcript), transcript.language
    for phrase in key_phrases(sentences, limit + SPARE, without, language):
        named = _by_name(phrase)
        is_known = named.label in {HOME, *(each.label for each in chosen)}
        if is_known or any(each.issuperset(words_of(named.label)) for each in shows):
            continue
        if not nations_in(named.label) & taken:
            chosen.append(named)
    return tuple(chosen[:limit])


def _shows(transcript: Transcript, sentences: Sequence[Spoken]) -> Iterator[str]:
    """What the show is called: by the header, and by whoever welcomes to it."""
    yield transcript.program or ""
    for sentence in (*sentences[:OPENING_SENTENCES], *sentences[-CLOSING_SENTENCES:]):
        yield from SHOW.findall(sentence.text)


def _by_name(phrase: Phrase) -> Phrase:
    """The phrase; one that only names a nation, by the nation's name: `Russian` is Russia."""
    nations = nations_in(phrase.label)
    if len(nations) != 1 or other_words(words_of(phrase.label)):
        return phrase
    return replace(phrase, label=next(iter(nations)))


def speaker_words(transcript: Transcript) -> frozenset[str]:
    """The words of which the speakers' names are made, in lower case."""
    return frozenset(word for each in transcript.speakers for word in name_words(each.name))
