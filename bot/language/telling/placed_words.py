"""The words of a sentence with their places in it, for who is said to have said what."""

import re
from dataclasses import dataclass

from bot.language.abbreviations import NEVER_END_A_SENTENCE
from bot.language.telling.persons import SEVERAL_PERSONS
from bot.language.telling.reporting import PLURAL_HEADS

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'’&][^\W_]+)*")  # `U.S.`, `China's`, `Xi`

LINKED_NAME = re.compile(r"(?:al|el|bin|ibn)-[A-Z]")  # `al-Maliki`


@dataclass(frozen=True)
class Word:
    """A word of a sentence; `gap` is what stands between it and the one before, stripped."""

    text: str
    low: str
    start: int
    end: int
    gap: str

    @property
    def base(self) -> str:
        """The word without what is drawn together with it: `he` for `he's`."""
        return self.low.split("'")[0]

    @property
    def is_several(self) -> bool:
        """Whether it is a noun for several, as far as its form shows."""
        return self.low in SEVERAL_PERSONS or self.low in PLURAL_HEADS

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter and is not `I`."""
        if self.low.split("'")[0] == "i":
            return False
        return self.text[0].isupper() or LINKED_NAME.match(self.text) is not None


def words_with_places(sentence: str) -> list[Word]:
    """The words of a sentence with their places in it."""
    words: list[Word] = []
    end = 0
    for match in WORD.finditer(sentence):
        text = match[0].replace("’", "'")
        gap = sentence[end : match.start()].strip()
        if words and gap == "." and words[-1].low in NEVER_END_A_SENTENCE:
            gap = ""  # `Mrs. Holt`
        words.append(Word(text, text.lower(), match.start(), match.end(), gap))
        end = match.end()
    return words
