"""The topics of one transcript, as labels that a desk would use."""

from collections.abc import Sequence

from bot.language.names import name_words
from bot.language.nations import nation_pair, nations_in
from bot.language.phrases import Phrase, key_phrases
from bot.language.spoken import Spoken
from bot.models.transcript import Transcript

MOST_LABELS = 6


def topic_phrases(
    transcript: Transcript, sentences: Sequence[Spoken], limit: int = MOST_LABELS
) -> tuple[Phrase, ...]:
    """Up to `limit` labels, the weightiest first, with the sentences that treat each.

    Nobody who speaks is a topic. Two nations that are named together are one topic, and
    neither of them then is another.
    """
    speakers = speaker_words(transcript)
    pair = nation_pair(sentences)
    if pair is None:
        return key_phrases(sentences, limit, without=speakers)
    taken = nations_in(pair.label)
    phrases = key_phrases(sentences, limit + 6, without=speakers)
    others = (phrase for phrase in phrases if not nations_in(phrase.label) & taken)
    return (pair, *others)[:limit]


def speaker_words(transcript: Transcript) -> frozenset[str]:
    """The words of which the speakers' names are made, in lower case."""
    return frozenset(word for each in transcript.speakers for word in name_words(each.name))
