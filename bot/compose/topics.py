"""Topics over one transcript or many: who said what where."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.compose.contradictions import contradictions_in
from bot.compose.material import Material, gather
from bot.compose.quotables import quotes_by_speaker
from bot.language.spoken import Spoken
from bot.language.topics.clusters import average_link, cosine, tf_idf
from bot.language.topics.nations import nations_among, nations_in, other_words
from bot.language.words import carrying, stem, words_of
from bot.models.topic import Contradiction, Mention, Topic, TopicList
from bot.models.transcript import Transcript

LABEL_WEIGHT = 3
"""A label's own words count as if its sentences said them so many times more."""

ALIKE = 0.3
"""From this cosine on two transcripts treat one topic; labels of the same words always do."""

TWO_TOPICS = -1.0
"""The likeness of two topics of one transcript: it told them apart itself."""

QUOTES_A_TRANSCRIPT = 4


@dataclass(frozen=True)
class Treated:
    """One transcript's treatment of one topic."""

    material: Material
    label: str
    weight: float
    places: tuple[int, ...]

    @property
    def sentences(self) -> list[Spoken]:
        """The sentences that treat it."""
        return [self.material.sentences[place] for place in self.places]


def list_topics(transcripts: Sequence[Transcript], topic: str = "") -> TopicList:
    """The topics of the transcripts, the widest first; with `topic`, what is said on that.

    A topic asked for is found among the labels, and else wherever a turn has all its words.
    """
    materials = [gather(transcript) for transcript in transcripts]
    differing = contradictions_in(materials)
    groups = _grouped([each for material in materials for each in _treated(material)])
    if topic.strip():
        groups = _asked(groups, materials, topic)
        differing = tuple(each for each in differing if any(_treat(g, each) for g in groups))
    groups.sort(key=_breadth, reverse=True)
    topics: list[Topic] = []
    for group in groups:
        topics.append(_topic(group, topics, differing))
    return TopicList(topics=tuple(topics), contradictions=differing)


def _treated(material: Material) -> list[Treated]:
    return [
        Treated(material, phrase.label, phrase.weight, phrase.places) for phrase in material.phrases
    ]


def _grouped(treated: Sequence[Treated]) -> list[list[Treated]]:
    """The treatments of one topic together, across transcripts and hardly within one."""
    vectors = tf_idf([_words(each) for each in treated])
    labels = [_subjects(each.label) for each in treated]

    def likeness(one: int, other: int) -> float:
        if treated[one].material is treated[other].material:
            return TWO_TOPICS
        return 1.0 if labels[one] == labels[other] else cosine(vectors[one], vectors[other])

    groups = average_link(len(treated), likeness, ALIKE)
    return [[treated[at] for at in group] for group in groups]


def _words(treated: Treated) -> list[str]:
    label = [stem(word) for word in words_of(treated.label)]
    said = [word for sentence in treated.sentences for word in sentence.content]
    return label * LABEL_WEIGHT + said


def _subjects(text: str) -> frozenset[str]:
    """What a label or a question is about: its words in one form, nations by one name."""
    words = words_of(text)
    nations = nations_among(words) | nations_in(text)
    others = other_words(words)
    content = carrying(others)
    return nations | frozenset(content if content or nations else others)


def _asked(
    groups: Iterable[list[Treated]], materials: Iterable[Material], topic: str
) -> list[list[Treated]]:
    """The groups whose label has all that is asked for; else the turns that have it."""
    asked = _subjects(topic)
    labelled = [group for group in groups if asked and asked <= _subjects(_label(group))]
    if labelled or not asked:
        return labelled
    found = [each for material in materials if (each := _search(material, asked, topic))]
    return [found] if found else []


def _search(material: Material, asked: frozenset[str], topic: str) -> Treated | None:
    """The sentences that take up what is asked for, in turns that have all of it."""
    turns: dict[int, set[str]] = {}
    subjects = [each.vocabulary | nations_in(each.text) for each in material.sentences]
    for sentence, about in zip(material.sentences, subjects, strict=True):
        turns.setdefault(sentence.turn.number, set()).update(about)
    places = tuple(
        at
        for at, (sentence, about) in enumerate(zip(material.sentences, subjects, strict=True))
        if asked & about and asked <= turns[sentence.turn.number]
    )
    return Treated(material, topic.strip(), 0.0, places) if places else None


def _breadth(group: Sequence[Treated]) -> tuple[int, int]:
    return len(group), sum(len(each.places) for each in group)


def _label(group: Sequence[Treated]) -> str:
    """The label that most transcripts use for the topic; of several, the weightiest."""
    uses = Counter(each.label for each in group)
    return max(group, key=lambda each: (uses[each.label], each.weight)).label


def _treat(group: Sequence[Treated], differing: Contradiction) -> bool:
    """Whether a turn that treats the topic holds one of the two quotes."""
    return any(
        quote.transcript == each.material.transcript.id
        and any(quote.turn == sentence.turn.number for sentence in each.sentences)
        for quote in (differing.one, differing.other)
        for each in group
    )


def _topic(
    group: Sequence[Treated], before: Sequence[Topic], differing: Iterable[Contradiction]
) -> Topic:
    """The topic of a group; what stands under one `before` it is not shown again."""
    shown = [quote for topic in before for quote in topic.quotes]
    taken = {each for topic in before for each in topic.contradictions}
    quotes = (
        quote
        for each in group
        for quote in quotes_by_speaker(each.material, each.sentences, QUOTES_A_TRANSCRIPT, shown)
    )
    return Topic(
        label=_label(group),
        transcripts=tuple(_mention(each) for each in group),
        quotes=tuple(quotes),
        contradictions=tuple(
            each for each in differing if each not in taken and _treat(group, each)
        ),
    )


def _mention(treated: Treated) -> Mention:
    transcript = treated.material.transcript
    turns = dict.fromkeys(sentence.turn.number for sentence in treated.sentences)
    return Mention(id=transcript.id, title=transcript.shown_title, turns=tuple(turns))
