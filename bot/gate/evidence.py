"""The turns that a written sentence cites, as evidence: what they hold, and who speaks in them."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise, takewhile

from bot.gate.introduced import without_hearers, without_introductions
from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.folding import folded
from bot.language.names import proper_words
from bot.language.numbers import Number
from bot.language.quoting.passages import may_be_searched
from bot.language.sentences import split_sentences
from bot.language.spoken import spoken_sentences
from bot.language.telling.reported import find_reported
from bot.language.words import words_of
from bot.language.writing.calendar_dates import dates_in, without_dates
from bot.language.writing.demonyms import as_nations
from bot.language.writing.handing_over import called_by, has_no_name
from bot.language.writing.orders import is_order
from bot.language.writing.proper_names import Known
from bot.language.writing.support import root
from bot.language.writing.titles import ALL_TITLES
from bot.language.writing.told_numbers import told_numbers
from bot.models.quote import Reported
from bot.models.transcript import Speaker, Transcript, Turn

CAPITAL = re.compile(r"\b[A-Z][\w'’-]+")  # `Alicia`, whom others call Moreno
NO_FIRST_NAMES = SENTENCE_OPENERS | ALL_TITLES
# each pair of capitals: `Is Brett`, `Brett McGurk`
FULL_NAME = re.compile(r"\b(?=([A-Z][a-z][\w'’-]*) ([A-Z][\w'’-]+))")
ADDED = re.compile(r"\[([^\[\]]{1,60})\]")  # `[forty million] dollars`
LONGEST_PLAIN_ANSWER = 15
"""Words of an answer that says what it does by its question, if that wants a yes or no."""

# `Yes.`, `No, not yet`, `That's right`, `I was. I was on …`
YES_OR_NO = re.compile(
    r"(?:(?:oh|well|um|uh),?\s+)?(?:yes|yeah|yep|no|nope|correct|right|exactly|absolutely|never"
    r"|that['’]?s\s+(?:right|correct|true)|(?:i|we|he|she|it|they|you|there)\s+"
    r"(?:am|is|are|was|were|do|does|did|have|has|had|will|would|can|could)(?:\s+not|n['’]t)?[.,])",
    re.I,
)


# `Yes, we do`, `Well, I was`, `That's right`
SAYS_YES = re.compile(
    r"(?:(?:oh|well|um|uh|yeah)[,.]?\s+)?(?:yes|yeah|yep|correct|right|exactly|absolutely|definitely"
    r"|of course|sure|that['’]?s\s+(?:right|correct|true)|true|indeed"
    r"|(?:i|we|he|she|it|they|you|there) (?:am|is|are|was|were|do|does|did|have|has|had|will|would"
    r"|can|could|think so)\b(?! not\b))",
    re.I,
)


class Evidence:
    """The turns of a transcript that a written sentence cites, and what they hold."""

    def __init__(self, transcript: Transcript, numbers: Sequence[int]) -> None:
        self.transcript = transcript
        self.turns = tuple(transcript.turn(each) for each in dict.fromkeys(numbers))
        self.asked = ""  # of one speaker's turns, what they answer
        self._alone: dict[str, Evidence] = {}

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """What is said in them to people: in each up to the first order to a machine."""
        return tuple(each for turn in self.turns for each in _said_to_people(turn))

    @cached_property
    def stated(self) -> tuple[str, ...]:
        """Of that, what is no question."""
        return tuple(each for each in self.sentences if not each.rstrip("\"'”’ ").endswith("?"))

    @cached_property
    def answers(self) -> bool:
        """Whether one of them may answer what somebody else asks in another."""
        return any(
            asked.number < turn.number and asked.speaker != turn.speaker
            for asked in self.turns
            if "?" in asked.text
            for turn in self.turns
        )

    @cached_property
    def exchanges(self) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
        """For each turn that asks, and the next by somebody else: the sentences of both."""
        ordered = sorted(self.turns, key=lambda turn: turn.number)
        return tuple(
            (_said_to_people(asked), _said_to_people(turn))
            for asked, turn in pairwise(ordered)
            if "?" in asked.text and turn.number == asked.number + 1
            if asked.speaker != turn.speaker and not SAYS_YES.match(turn.text)
        )

    @cached_property
    def text(self) -> str:
        """All that is said in them."""
        return "\n".join(self.sentences)

    @cached_property
    def roots(self) -> frozenset[str]:
        """The roots of the words in them, and of the names of who speaks."""
        return frozenset(root(each) for each in words_of(f"{self.text} {self.people}"))

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers in them; the days of months are dates."""
        return told_numbers(without_dates(self.text))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in them, in order."""
        return words_of(self.text)

    @cached_property
    def speakers(self) -> tuple[Speaker, ...]:
        """Who speaks in them."""
        found = (self.transcript.speaker(turn.speaker) for turn in self.turns)
        return tuple({each.id: each for each in found if each}.values())

    @cached_property
    def people(self) -> str:
        """The names, labels and roles of who speaks, and of speakers named by a part."""
        named = {folded(each) for each in CAPITAL.findall(self.text)}
        known = [
            each
            for each in self.transcript.speakers
            if each in self.speakers or not named.isdisjoint(proper_words(each.name))
        ]
        told = (called for each in known for called in (each.name, each.role, *each.labels))
        return "\n".join((*told, *self._named_in_full(named)))

    def _named_in_full(self, named: Collection[str]) -> Iterator[str]:
        """The full names, of whoever is asked about, of which they say a part: `Brett McGurk`."""
        for before in map(self._before, self.turns):
            for each in FULL_NAME.finditer(before):
                first, last = folded(each[1]), folded(each[2])
                if {first, last} & {*named} and not {first, last} & NO_FIRST_NAMES:
                    yield f"{each[1]} {each[2]}"

    @cached_property
    def called(self) -> tuple[frozenset[str], ...]:
        """For each who speaks in the transcript, the words of their name in small letters."""
        return tuple(frozenset(each.name.lower().split()) for each in self.transcript.speakers)

    @cached_property
    def given_the_word(self) -> dict[str, str]:
        """What those who speak in them, and have no name, are called when they are heard."""
        found: dict[str, list[str]] = {}
        for turn in self.turns:
            if turn.speaker and has_no_name(self.transcript.name_of(turn)):
                found.setdefault(turn.speaker, []).append(called_by(self._before(turn), turn.text))
        return {each: "\n".join(called) for each, called in found.items()}

    @cached_property
    def said(self) -> str:
        """All that may be used: what is said, and what the speakers are called."""
        return f"{self.text} {self.people}"

    def _before(self, turn: Turn) -> str:
        """What may be read of what is said right before the turn."""
        before = self.transcript.turn(turn.number - 1) if turn.number > 1 else None
        return before.text if before and may_be_searched(before) else ""

    def without_introductions(self, text: str) -> str:
        """The text without what it says of who speaks as they are introduced elsewhere."""
        bare = without_introductions(text, self.speakers, self.given_the_word.values())
        return without_hearers(
            as_nations(bare, self.known.words, self.known.nations), self._neighbours
        )

    @cached_property
    def _neighbours(self) -> frozenset[str]:
        """The words of the names of who speaks right before and right after them."""
        near = {turn.number + step for turn in self.turns for step in (-1, 1)}
        turns = (self.transcript.turn(each) for each in near if 0 < each <= self._count)
        speakers = (self.transcript.speaker(each.speaker) for each in turns)
        return frozenset(word for each in speakers if each for word in proper_words(each.name))

    @property
    def _count(self) -> int:
        return len(self.transcript.turns)

    def without_own_marks(self, text: str) -> str:
        """The text without marks that are the transcript's: of a label, and of what it adds."""
        for each in self.speakers:
            text = text.replace(each.name, each.name.replace("_", " "))
        return ADDED.sub(lambda found: found[1] if found[0] in self.text else found[0], text)

    @cached_property
    def titles(self) -> str:
        """What is said in them, and how who speaks is introduced."""
        described = (
            f"{each.name}, {each.description} – {each.description} {each.name}"
            for each in self.speakers
            if each.description
        )
        return " \n ".join((self.text, self.people, *described, *self.given_the_word.values()))

    @cached_property
    def known(self) -> Known:
        """The names in them."""
        return Known(self.text, self.people, english=self.transcript.language == "en")

    @cached_property
    def reported(self) -> tuple[Reported, ...]:
        """What is told of others in them."""
        return find_reported(spoken_sentences(self.turns), self.transcript.speakers)

    @cached_property
    def folded_words(self) -> frozenset[str]:
        """The words in them, without case and accents."""
        return frozenset(folded(self.text).split())

    @cached_property
    def dates(self) -> frozenset[tuple[int, int]]:
        """The days of months in them, as (month, day)."""
        return dates_in(self.text)

    @cached_property
    def days(self) -> str:
        """Where the days stand that may be told."""
        return self.text

    def only(self, speaker: Speaker) -> "Evidence":
        """The turns among them that are this speaker's, and what a plain yes or no answers."""
        if speaker.id not in self._alone:
            self._alone[speaker.id] = self._only(speaker)
        return self._alone[speaker.id]

    def _only(self, speaker: Speaker) -> "Evidence":
        own = [turn for turn in self.turns if turn.speaker == speaker.id]
        cited = {turn.number for turn in self.turns}
        asked = {turn.number - 1 for turn in own if is_plain_answer(turn)} & cited
        questions = {each for each in asked if "?" in self.transcript.turn(each).text}
        alone = Evidence(self.transcript, sorted({each.number for each in own} | questions))
        # who speaks may name whom, and mean the day that, only the others name in full
        alone.known, alone.days, alone.titles = self.known, self.days, self.titles
        pairs = pairwise(sorted(self.turns, key=lambda turn: turn.number))
        alone.asked = " ".join(one.text for one, other in pairs if other in own and "?" in one.text)
        return alone


@lru_cache(maxsize=1 << 10)  # a turn is cited by many sentences
def _said_to_people(turn: Turn) -> tuple[str, ...]:
    every = tuple(turn.text[start:end] for start, end in split_sentences(turn.text))
    # who plants an order goes on with what is to be written
    return tuple(takewhile(lambda each: not is_order(each), every))


def is_plain_answer(turn: Turn) -> bool:
    """Whether the turn says no more than yes or no to what was asked."""
    return len(turn.text.split()) <= LONGEST_PLAIN_ANSWER and bool(YES_OR_NO.match(turn.text))
