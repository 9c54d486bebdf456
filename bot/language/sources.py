"""Whom the words beside a verb of speech name: a person, an office, a pronoun."""

import re
from dataclasses import dataclass

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.lexicon import lexicon
from bot.language.reporting import HEADS, PLURAL_HEADS
from bot.language.words import STOP_WORDS

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'’&][^\W_]+)*")  # `U.S.`, `China's`, `Xi`
PRONOUNS = lexicon("he she they")
NOT_SOURCES = lexicon("i we you it who what that which this there everybody everyone nobody god")
CONDITIONS = lexicon("if unless whether")
DETERMINERS = lexicon(
    "the a an some many most several other another both neither these those his her their its our "
    "one two three four five all any every"
)
INSIDE_NAMES = lexicon("of for the and de von van al")
PREPOSITIONS = lexicon("in to from at of with on for between by about near and")
CALENDAR = lexicon(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december today yesterday"
)
LONGEST_SOURCE_WORDS = 8


@dataclass(frozen=True)
class Word:
    """A word of a sentence; `gap` is what stands between it and the one before, stripped."""

    text: str
    low: str
    start: int
    end: int
    gap: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter and is not `I`."""
        return self.text[0].isupper() and self.low.split("'")[0] != "i"


@dataclass(frozen=True)
class Attribution:
    """A source as the sentence writes it, and what is known of it.

    `is_pronoun`: `he`, `she` or `they`, to be resolved. `is_plural`: several speak.
    """

    source: str
    is_pronoun: bool = False
    is_plural: bool = False


def words_with_places(sentence: str) -> list[Word]:
    """The words of a sentence with their places in it."""
    words: list[Word] = []
    end = 0
    for match in WORD.finditer(sentence):
        text = match[0].replace("’", "'")
        words.append(
            Word(
                text,
                text.lower(),
                match.start(),
                match.end(),
                sentence[end : match.start()].strip(),
            )
        )
        end = match.end()
    return words


def source_ending(sentence: str, words: list[Word], end: int) -> Attribution | None:
    """The source whose last word is at `end`, unless it is a condition: `if he says`."""
    if end < 0 or words[end].low in NOT_SOURCES:
        return None
    word = words[end]
    if word.low in PRONOUNS:
        start = end
    elif word.low in HEADS and not word.is_capital:
        start = _noun_leftward(words, end)
        if start == end and word.low not in PLURAL_HEADS and not word.is_capital:
            return None
    elif word.is_capital:
        start = names_leftward(words, end)
    else:
        return None
    if start > end or (start and words[start - 1].low in CONDITIONS):
        return None
    return _named(sentence, words, start, end)


def _noun_leftward(words: list[Word], end: int) -> int:
    """Where the phrase that ends in a speaking noun begins: `a senior U.S. official`."""
    start = end
    while start and not words[start].gap and end - start < LONGEST_SOURCE_WORDS // 2:
        before = words[start - 1]
        if before.low in DETERMINERS:
            return start - 1
        if before.low in STOP_WORDS and not before.text.isupper():
            return start
        start -= 1
    return start


def names_leftward(words: list[Word], end: int) -> int:
    """Where the name that ends at `end` begins: `Treasury Secretary Janet Yellen`.

    Past the end, if there is no name. A pair of names is one source, `Biden and Xi`, unless
    the first of them belongs to what stands before it: `in Beijing and Biden said`.
    """
    start = end + 1
    at = end
    while at >= 0 and end - at < LONGEST_SOURCE_WORDS:
        if _is_name(words, at):
            start = at
        elif words[at].low not in INSIDE_NAMES or not (at and words[at - 1].is_capital):
            break
        if words[at].gap:
            break
        at -= 1
    pair = [word.low for word in words[start:end]]
    if "and" in pair and start and words[start - 1].low in PREPOSITIONS:
        return start + pair.index("and") + 1
    return start


def _is_name(words: list[Word], at: int) -> bool:
    word = words[at]
    if not word.is_capital or word.low in CALENDAR:
        return False
    if at and not word.gap:
        return True
    return word.low not in SENTENCE_OPENERS and not word.low.endswith("ly")  # `Beautifully said`


def _named(sentence: str, words: list[Word], start: int, end: int) -> Attribution:
    if start and words[start - 1].low == "the" and not words[start].gap:
        start -= 1
    last = words[end].low
    source = sentence[words[start].start : words[end].end]
    return Attribution(
        source=re.sub(r"['’]s$", "", source),  # `Ed's just said` has Ed speak
        is_pronoun=start == end and last in PRONOUNS,
        is_plural=last == "they" or last in PLURAL_HEADS or "and" in _lows(words, start, end),
    )


def _lows(words: list[Word], start: int, end: int) -> list[str]:
    return [word.low for word in words[start : end + 1]]


def source_starting(sentence: str, words: list[Word], start: int) -> Attribution | None:
    """The name that begins at `start`, behind its verb: `", said Janet Yellen`."""
    end = start
    while end < len(words) and words[end].is_capital and (end == start or not words[end].gap):
        end += 1
    return _named(sentence, words, start, end - 1) if end > start else None


def source_after_according(sentence: str, words: list[Word], at: int) -> Attribution | None:
    """The source behind `according to`, up to a mark or a word that leads on."""
    start = at + 2
    if start >= len(words) or words[at + 1].low != "to":
        return None
    end = start
    while end < len(words) and end - start < LONGEST_SOURCE_WORDS:
        word = words[end]
        leads_on = word.low in STOP_WORDS and word.low not in DETERMINERS | INSIDE_NAMES
        if (end > start and word.gap) or leads_on:
            break
        end += 1
    phrase = words[start:end]
    speaks = any(word.is_capital or word.low in HEADS for word in phrase)
    return _named(sentence, words, start, end - 1) if speaks else None
