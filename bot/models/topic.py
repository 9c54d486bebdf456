"""Topics across transcripts: who said what, where."""

from bot.models.noun import Noun
from bot.models.quote import Quote


class Mention(Noun):
    """The turns of one transcript that treat a topic. `id` names the transcript."""

    id: str
    title: str
    turns: tuple[int, ...]


class Topic(Noun):
    """A label a desk would use, where it is treated, and one quote a speaker."""

    label: str
    transcripts: tuple[Mention, ...]
    quotes: tuple[Quote, ...] = ()


class TopicList(Noun):
    """The topics of one or several transcripts, the widest first."""

    topics: tuple[Topic, ...] = ()
