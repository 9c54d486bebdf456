"""Topics across transcripts: who said what, where."""

from bot.models.noun import Noun
from bot.models.quote import Quote


class Mention(Noun):
    """The turns of one transcript that treat a topic. `id` names the transcript."""

    id: str
    title: str
    turns: tuple[int, ...]


class Contradiction(Noun):
    """Two quotes that state different numbers or dates for the same. Which is right is not said."""

    one: Quote
    other: Quote


class Topic(Noun):
    """A label a desk would use, where it is treated, one quote a speaker, and where they differ.

    A contradiction stands under one topic, the widest that treats it.
    """

    label: str
    transcripts: tuple[Mention, ...]
    quotes: tuple[Quote, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()


class TopicList(Noun):
    """The topics of one or several transcripts, the widest first.

    `contradictions` are all of them, those that no topic treats included.
    """

    topics: tuple[Topic, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def elsewhere(self) -> tuple[Contradiction, ...]:
        """The contradictions that stand under no topic."""
        under = {each for topic in self.topics for each in topic.contradictions}
        return tuple(each for each in self.contradictions if each not in under)
