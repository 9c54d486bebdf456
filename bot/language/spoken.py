"""A transcript's sentences, each with its place: what ranking and phrases work on."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.language.sentences import split_sentences
from bot.language.words import carrying, words_of
from bot.models.transcript import Turn

LONGEST_QUESTION = 800
"""Characters; a longer turn that ends in a question is a speech with a flourish."""


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """Sentence `number` (from 1) of a turn. Each is like itself alone, and cheap to look up by.

    `words` are all its words in lower case, `content` those that carry what it is about, in
    one form each; both in order.
    """

    turn: Turn
    number: int
    start: int
    end: int
    text: str
    words: tuple[str, ...] = field(repr=False)
    content: tuple[str, ...] = field(repr=False)
    vocabulary: frozenset[str] = field(repr=False)

    @property
    def word_count(self) -> int:
        """How many words the sentence has."""
        return len(self.words)

    @property
    def is_question(self) -> bool:
        """Whether the sentence ends in a question mark."""
        return _asks(self.text)

    @property
    def leads_to_question(self) -> bool:
        """Whether the sentence is part of a short turn that ends in a question."""
        return len(self.turn.text) <= LONGEST_QUESTION and _asks(self.turn.text)


def spoken_sentences(turns: Iterable[Turn], language: str = "en") -> tuple[Spoken, ...]:
    """The sentences of the turns, in order; the language tells which words carry nothing."""
    return tuple(each for turn in turns for each in _of_turn(turn, language))


def _of_turn(turn: Turn, language: str) -> Iterable[Spoken]:
    for number, (start, end) in enumerate(split_sentences(turn.text), start=1):
        text = turn.text[start:end]
        words = words_of(text)
        content = carrying(words, language)
        yield Spoken(
            turn=turn,
            number=number,
            start=start,
            end=end,
            text=text,
            words=words,
            content=content,
            vocabulary=frozenset(content),
        )


def _asks(text: str) -> bool:
    return text.rstrip("\"'”’ ).").endswith("?")
