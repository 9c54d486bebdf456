"""Where a quotation stands word for word, and whether it takes its sentences whole."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.quoting.normal_form import QUOTE_GLYPHS
from bot.language.quoting.passages import Passage, Searchable
from bot.language.sentences import Range, split_sentences
from bot.models.transcript import Turn

END_THAT_PRINT_SETS = re.compile(r"[\s.,…]*$")  # `so,` before `he said`, `so.` at the end
CLOSING = re.compile(rf"[{QUOTE_GLYPHS})\]]+")  # `”` in `.”`
FULL_STOP = re.compile(r"\s*\.?(?:\s+\.)*\s*")  # `.`, and the stray `. .` of a machine
OTHER_STOP = re.compile(r"\s*(?:[?!…]|\.\.)")  # `?`, `...`: no full stop may replace it
OPENS_SENTENCE = re.compile(rf"[\s{QUOTE_GLYPHS}]*")  # `“` and nothing more


@dataclass(frozen=True)
class Match:
    """A quotation's words in one turn, and the whole sentences `start`..`end` around them.

    `stop` is how the quotation ends: the comma, full stop or dots behind its words.
    """

    passage: Passage
    start: int
    end: int
    stop: str

    @property
    def turn(self) -> Turn:
        """The turn in which the words stand."""
        return self.passage.turn

    @property
    def sentence(self) -> str:
        """The whole sentences, as they stand."""
        return self.turn.text[self.start : self.end]

    @property
    def before(self) -> str:
        """What the quotation leaves out at the head of its sentence."""
        return self.turn.text[self.start : self.passage.start]

    @property
    def after(self) -> str:
        """What the quotation leaves out at the end of its sentence, stops included."""
        return self.turn.text[self.passage.end : self.end]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out but the closing stop and quotation marks."""
        tail = CLOSING.sub("", self.after)
        ends = FULL_STOP.fullmatch(tail) or _same_stop(tail, self.stop)
        return bool(ends) and OPENS_SENTENCE.fullmatch(self.before) is not None

    @property
    def changes_stop(self) -> bool:
        """Whether the quotation ends with a stop where the transcript asks, or trails off."""
        tail = CLOSING.sub("", self.after)
        other = OTHER_STOP.match(tail) is not None
        return bool(self.stop) and other and not _same_stop(tail, self.stop)


def find_matches(quotation: str, searchable: Searchable) -> tuple[Match, ...]:
    """Every place where the quotation stands, its closing comma or full stop set aside.

    A quotation that ends with a full stop or comma where the transcript asks or exclaims does
    not stand there. If its words are found nowhere, they are looked for with a small initial
    letter, which only a part of a sentence may have had.
    """
    words = END_THAT_PRINT_SETS.sub("", quotation)
    stop = quotation[len(words) :].strip()
    found = _matches(searchable.find(words), stop)
    if not found and words[:1].isupper():
        lowered = words[0].lower() + words[1:]
        found = [each for each in _matches(searchable.find(lowered), stop) if not each.is_whole]
    return tuple(each for each in found if not each.changes_stop)


def _matches(passages: Sequence[Passage], stop: str) -> list[Match]:
    turns = {each.turn.number: each.turn for each in passages}
    sentences = {number: split_sentences(turn.text) for number, turn in turns.items()}
    return [_match(each, sentences[each.turn.number], stop) for each in passages]


def _match(passage: Passage, sentences: Sequence[Range], stop: str) -> Match:
    around = [
        (start, end) for start, end in sentences if start < passage.end and passage.start < end
    ]
    return Match(passage, around[0][0], around[-1][1], stop)


def _same_stop(one: str, other: str) -> bool:
    return _dots(one) == _dots(other)


def _dots(stop: str) -> str:
    return "".join(stop.split()).replace("…", "...")
