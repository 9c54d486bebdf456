"""What a composer works on: the sentences that may be used, and what they are about."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.compose.labels import speaker_words, topic_phrases
from bot.language.folding import folded
from bot.language.names import name_words
from bot.language.spoken import Spoken, spoken_sentences
from bot.language.topics.advertising import without_advertising
from bot.language.topics.phrases import Phrase
from bot.language.topics.procedure import is_procedure
from bot.language.topics.ranking import score_sentence, weigh
from bot.language.topics.wholeness import leans_on_another
from bot.language.topics.worth import SHORTEST_WORDS
from bot.models.transcript import Flag, Speaker, Transcript, Turn

# `[The road is closed.]`, `https://example.org/faq`: put in by whoever wrote it down
NOTE_OR_LINK = re.compile(r"^\[.*\]$|\w://\w")

# `For your awareness, not for reporting, our speaker is Ann Lee.`
NOT_FOR_USE = re.compile(r"\bnot for (?:reporting|publication|quotation|attribution)\b")

# `(As Stu Price) I looked everywhere.`, `(Reading) It was night.`: somebody else's words
PERFORMED = re.compile(
    r"[\"“]?\((?:[Aa]s (?:[A-Z]|the )|(?:[Rr]ead|[Ss]ing|[Rr]app|[Rr]ecit|[Cc]hant)ing\b)"
)

STAFF = frozenset({"host", "reporter", "moderator"})
GUESTS = frozenset({"guest", "official", "unidentified"})
ASKERS = frozenset(
    {
        *("q", "question", "questioner", "reporter", "reporters", "journalist", "journalists"),
        *("interviewer", "the press", "media", "operator", "announcer", "unidentified reporter"),
    }
)
"""What transcripts call whoever asks or announces, and is nobody in particular."""


@dataclass(frozen=True)
class Material:
    """A transcript's sentences on the record, in order; stage directions are not among them."""

    transcript: Transcript
    sentences: tuple[Spoken, ...]

    @cached_property
    def staff(self) -> frozenset[str | None]:
        """The ids of the speakers who are there to ask: hosts, reporters, moderators, `Q`."""
        speakers = self.transcript.speakers
        return self.askers | {each.id for each in speakers if each.role in STAFF}

    @cached_property
    def askers(self) -> frozenset[str | None]:
        """The ids of those of the staff who are nobody in particular: the `Q` of a briefing."""
        speakers = self.transcript.speakers
        return frozenset(each.id for each in speakers if folded(each.name) in ASKERS)

    @cached_property
    def hosts(self) -> frozenset[str | None]:
        """The ids of those who host where guests speak as much: they are there for the guests."""
        roles = {each.id: each.role for each in self.transcript.speakers}
        said = Counter[str]()
        for turn in self.transcript.turns:
            said[roles.get(turn.speaker or "", "unidentified")] += len(turn.text)
        if said.keys().isdisjoint(GUESTS) or 2 * said["host"] > said.total():
            return frozenset()
        return frozenset(each for each, role in roles.items() if role == "host")

    @cached_property
    def scores(self) -> Mapping[Spoken, float]:
        """How much of what the transcript is about each sentence says; 1 for the most."""
        weights = weigh(self.sentences, speaker_words(self.transcript))
        raw = {each: score_sentence(each, weights) for each in self.sentences}
        best = max(raw.values(), default=0.0) or 1.0
        return {each: score / best for each, score in raw.items()}

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """The topics, the weightiest first."""
        return topic_phrases(self.transcript, self.sentences)

    @cached_property
    def entrances(self) -> tuple[tuple[int, tuple[str, ...]], ...]:
        """Of each speaker the first turn, and the words of the name in lower case."""
        first: dict[str | None, int] = {}
        for turn in self.transcript.turns:
            first.setdefault(turn.speaker, turn.number)
        speakers = self.transcript.speakers
        return tuple((first.get(each.id, 0), name_words(each.name)) for each in speakers)

    def tells(self, sentence: Spoken) -> bool:
        """Whether a sentence is a statement, and leans on none that only runs the meeting."""
        if not says_something(sentence):
            return False
        before = self.before(sentence) if leans_on_another(sentence) else None
        return before is None or not is_procedure(before)

    @cached_property
    def _places(self) -> Mapping[tuple[int, int], Spoken]:
        return {(each.turn.number, each.number): each for each in self.sentences}

    def before(self, sentence: Spoken) -> Spoken | None:
        """The sentence before in the same turn, if there is one."""
        return self._places.get((sentence.turn.number, sentence.number - 1))

    def after(self, sentence: Spoken) -> Spoken | None:
        """The sentence after in the same turn, if there is one."""
        return self._places.get((sentence.turn.number, sentence.number + 1))


def says_something(sentence: Spoken) -> bool:
    """Whether a sentence is a statement: no question, courtesy, procedure, note, link, sound check.

    Too costly to ask of every sentence of a long record; of those that score best it is cheap.
    """
    if sentence.word_count < SHORTEST_WORDS or sentence.is_question:
        return False
    if 2 * len(set(sentence.words)) < sentence.word_count:
        return False
    return NOTE_OR_LINK.search(sentence.text) is None and not is_procedure(sentence)


def gather(transcript: Transcript) -> Material:
    """The material of a transcript, without what is off the record, advertised or performed."""
    material = gather_whole(transcript)
    return Material(transcript, tuple(_spoken_for_oneself(without_advertising(material.sentences))))


def _spoken_for_oneself(sentences: Iterable[Spoken]) -> Iterator[Spoken]:
    """The sentences that are not acted, read out or sung, as a note at their head says."""
    performed = 0
    for each in sentences:
        if each.text[0] in '("“' and PERFORMED.match(each.text):
            performed = each.turn.number
        if each.turn.number != performed:
            yield each


def gather_whole(transcript: Transcript) -> Material:
    """Everything on the record, the sponsors' words too: somebody may ask who they are."""
    turns = (turn for turn in transcript.turns if is_usable(turn))
    sentences = spoken_sentences(turns, transcript.language)
    return Material(transcript, tuple(each for each in sentences if not is_withheld(each)))


def is_withheld(sentence: Spoken) -> bool:
    """Whether the sentence itself says that it may not be used, as no rule has to say for it."""
    return "not for" in sentence.text and NOT_FOR_USE.search(sentence.text) is not None


def is_usable(turn: Turn) -> bool:
    """Whether the turn's words may be used: spoken, and on the record."""
    return turn.kind != "stage" and is_on_record(turn)


def is_on_record(turn: Turn) -> bool:
    """Whether the ground rules let the turn's words be used at all."""
    return turn.terms == "on-record"


def share_read(transcript: Transcript) -> float:
    """The share of the transcript's words that are not withheld by ground rules."""
    counts = [(len(turn.text.split()), is_on_record(turn)) for turn in transcript.turns]
    total = sum(count for count, _ in counts)
    return sum(count for count, open_ in counts if open_) / total if total else 1.0


def opened_only(transcript: Transcript) -> Transcript:
    """The transcript as it may be told of: without what is told out of withheld turns."""
    update = {"speakers": open_speakers(transcript), "flags": open_flags(transcript)}
    return transcript.model_copy(update=update)


def open_speakers(transcript: Transcript) -> tuple[Speaker, ...]:
    """The speakers, without a description that was given in a withheld turn."""
    withheld = {turn.number for turn in transcript.turns if not is_on_record(turn)}
    return tuple(
        each.model_copy(update={"description": None, "described_in": None})
        if each.described_in in withheld
        else each
        for each in transcript.speakers
    )


def open_flags(transcript: Transcript) -> tuple[Flag, ...]:
    """The flags, without those that tell what a withheld turn says."""
    withheld = {turn.number for turn in transcript.turns if not is_on_record(turn)}
    return tuple(
        flag
        for flag in transcript.flags
        if flag.kind == "off-record" or withheld.isdisjoint(flag.turns)
    )
