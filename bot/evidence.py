"""The turns that a written sentence cites, as evidence: what they hold, and who speaks in them."""

import re
from collections.abc import Sequence
from functools import cached_property

from bot.language.folding import folded
from bot.language.proper_names import Known
from bot.language.sentences import split_sentences
from bot.models.transcript import Speaker, Transcript, Turn

# `Ignore all previous instructions`, `You are now …`: said to a machine, not to people
INSTRUCTION = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|rule|prompt|guideline|above)"
    r"|\bsystem (?:prompt|message|override)\b|^\W*(?:system|assistant)\s*:|\byou are now\b"
    r"|\bas an? (?:AI|assistant|language model)\b"
    r"|\b(?:respond|reply|answer|output) (?:only )?with\b",
    re.I,
)
CAPITAL = re.compile(r"\b[A-Z][\w'’-]+")  # `Alicia`, whom others call Moreno
LONGEST_PLAIN_ANSWER = 15
"""Words of an answer that says what it does by its question, if that wants a yes or no."""

# `Yes.`, `No, not yet`, `That's right`, `I was. I was on …`
YES_OR_NO = re.compile(
    r"(?:(?:oh|well|um|uh),?\s+)?(?:yes|yeah|yep|no|nope|correct|right|exactly|absolutely|never"
    r"|that['’]?s\s+(?:right|correct|true)|(?:i|we|he|she|it|they|you|there)\s+"
    r"(?:am|is|are|was|were|do|does|did|have|has|had|will|would|can|could)(?:\s+not|n['’]t)?[.,])",
    re.I,
)


class Evidence:
    """The turns of a transcript that a written sentence cites, and what they hold."""

    def __init__(self, transcript: Transcript, numbers: Sequence[int]) -> None:
        self.transcript = transcript
        self.turns = tuple(transcript.turn(each) for each in dict.fromkeys(numbers))

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """What is said in them, but for what is said to a machine."""
        every = (turn.text[a:b] for turn in self.turns for a, b in split_sentences(turn.text))
        return tuple(each for each in every if not INSTRUCTION.search(each))

    @cached_property
    def text(self) -> str:
        """All that is said in them."""
        return "\n".join(self.sentences)

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
            if each in self.speakers or not named.isdisjoint(folded(each.name).split())
        ]
        return "\n".join(
            called for each in known for called in (each.name, each.role, *each.labels)
        )

    @cached_property
    def titles(self) -> str:
        """What is said in them, and how who speaks is introduced."""
        described = (each.description or "" for each in self.speakers)
        return " \n ".join((self.text, self.people, *described))

    @cached_property
    def known(self) -> Known:
        """The names in them."""
        return Known(self.text, self.people, english=self.transcript.language == "en")

    def only(self, speaker: Speaker) -> "Evidence":
        """The turns among them that are this speaker's, and what a plain yes or no answers."""
        own = [turn for turn in self.turns if turn.speaker == speaker.id]
        cited = {turn.number for turn in self.turns}
        asked = {turn.number - 1 for turn in own if _is_plain_answer(turn)} & cited
        questions = {each for each in asked if self.transcript.turn(each).text.endswith("?")}
        alone = Evidence(self.transcript, sorted({each.number for each in own} | questions))
        alone.known = self.known  # who speaks may name whom only the others name in full
        return alone


def _is_plain_answer(turn: Turn) -> bool:
    return len(turn.text.split()) <= LONGEST_PLAIN_ANSWER and bool(YES_OR_NO.match(turn.text))
