"""Whom the words beside a verb of speech name: a person, an office, a pronoun."""

import re
from dataclasses import dataclass, field

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.lexicon import lexicon
from bot.language.telling.placed_words import Word
from bot.language.telling.reporting import (
    ASKS_FIRST,
    CONDITIONS,
    HEADS,
    NO_SPEAKERS,
    QUANTIFIERS,
    SPEAKING,
)
from bot.language.words import STOP_WORDS

PRONOUNS = lexicon("he she they")
NOT_SOURCES = lexicon("i we you it who what that which this there everybody everyone nobody god")
DETERMINERS = lexicon(
    "the a an some many most several other another both neither these those his her their its our "
    "one two three four five all any every my your this such few"
)
AMOUNTS = QUANTIFIERS | lexicon("one two three four five half none all each both any few lot")
COMPANY = lexicon("of at from for in with on about")
INSIDE_NAMES = lexicon("of for the and de von van al")
CALENDAR = lexicon(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december today yesterday"
)
LEADING_ON = (
    PRONOUNS
    | NOT_SOURCES
    | lexicon(
        "is are was were has have had will would could can and but in on at as when where if so "
        "because regarding concerning to with how there about"
    )
)
"""Words with which the sentence goes on behind `according to the police`."""

PREPOSITIONS = lexicon("in to from at of with on for between by about near and")
LONGEST_SOURCE_WORDS = 8


@dataclass(frozen=True)
class Attribution:
    """A source as the sentence writes it, and what is known of it.

    `is_pronoun`: `he`, `she` or `they`, to be resolved. `is_plural`: several speak.
    `is_plain`: a common noun that not only offices go by: `one student`. `place`: where in the
    sentence it stands.
    """

    source: str
    is_pronoun: bool = False
    is_plural: bool = False
    is_plain: bool = False
    place: int = field(default=0, compare=False)


def source_ending(
    sentence: str, words: list[Word], end: int, *, any_noun: bool = False
) -> Attribution | None:
    """The source whose last word is at `end`, unless it is a condition: `if he says`.

    `any_noun`: the verb is one that whatever stands before it speaks, as `said` does.
    """
    if end < 0 or words[end].base in NOT_SOURCES:
        return None
    start = _phrase_leftward(words, end, any_noun=any_noun)
    if start > end:
        return None
    start = _with_company(words, start)
    if _is_other_than_told(words, start):
        return None
    return _named(sentence, words, start, end)


def _is_other_than_told(words: list[Word], start: int) -> bool:
    """`if he says`, `should the Premier have said`; `you, Minister, said`, `we at DOD said`."""
    if not start:
        return False
    before = words[start - 1]
    condition = before.low in CONDITIONS or (
        start > 1 and before.low in {"indeed", "ever"} and words[start - 2].low in CONDITIONS
    )
    is_asked = before.low in ASKS_FIRST and not words[start].gap
    return condition or is_asked or before.base in {"we", "you", "i"}


def _phrase_leftward(words: list[Word], end: int, *, any_noun: bool) -> int:
    """Where the name, pronoun or noun phrase that ends at `end` begins; past the end for none."""
    word = words[end]
    if word.base in PRONOUNS or word.low in QUANTIFIERS:
        return end
    if word.is_capital and word.low not in SPEAKING:
        return names_leftward(words, end)
    if word.low not in SPEAKING and not (any_noun and _may_speak(word)):
        return end + 1
    start = _noun_leftward(words, end)
    if word.low in SPEAKING:
        is_bare = start == end and not word.is_several
        return end + 1 if is_bare and not word.is_capital else start
    return start if words[start].low in DETERMINERS else end + 1


def _may_speak(word: Word) -> bool:
    stops = STOP_WORDS | NO_SPEAKERS | DETERMINERS
    return word.text.isalpha() and word.low not in stops and not word.low.endswith("ly")


def _noun_leftward(words: list[Word], end: int) -> int:
    """Where the phrase that ends in a speaking noun begins: `a senior U.S. official`."""
    start = end
    while start and not words[start].gap and end - start < LONGEST_SOURCE_WORDS // 2:
        before = words[start - 1]
        if before.low in DETERMINERS:
            return _determiners_leftward(words, start - 1)
        if before.low in STOP_WORDS and not before.text.isupper():
            break
        start -= 1
    return _bare_leftward(words, start, end) if words[end].is_several else start


def _bare_leftward(words: list[Word], start: int, end: int) -> int:
    """Where several without an article begin: `Treasury officials`, not `met children`."""
    opens = start == 0 or bool(words[start].gap) or words[start - 1].low in {"and", "that", "but"}
    while not opens and start < end and not words[start].is_capital:
        start += 1
    return start


def _determiners_leftward(words: list[Word], start: int) -> int:
    """`your other colleagues`, `all the others`."""
    while start and not words[start].gap and words[start - 1].low in DETERMINERS:
        start -= 1
    return start


def _with_company(words: list[Word], start: int) -> int:
    """Where the phrase begins of which this one is the end: `the folks at DOD`, `one of them`."""
    while start > 1 and not (words[start].gap or words[start - 1].gap):
        link, head = words[start - 1], words[start - 2]
        counts = link.low == "of" and head.low in AMOUNTS
        if link.low not in COMPANY or not (counts or _leads(words, start - 2, link)):
            return start
        further = start - 2 if counts else _noun_leftward(words, start - 2)
        start = _determiners_leftward(words, further) if counts else further
    return start


def _leads(words: list[Word], at: int, link: Word) -> bool:
    """Whether the noun at that place is the head of what follows it: `the host of a show`."""
    head = words[at]
    if head.base in {"we", "you", "i"}:  # `we at DOD said`
        return True
    starts = _noun_leftward(words, at)
    if head.low in SPEAKING and (at == 0 or not head.is_capital):
        return starts < at or head.is_several
    return link.low == "of" and _may_speak(head) and not head.is_capital and starts < at


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
    last = words[end]
    if start and last.is_capital and last.low.endswith("s") and not words[start].gap:
        start -= words[start - 1].low in QUANTIFIERS  # `some Republicans`
    source = sentence[words[start].start : words[end].end]
    is_pronoun = start == end and last.base in PRONOUNS
    is_common = not last.is_capital or last.low in SPEAKING
    return Attribution(
        source=last.base if is_pronoun else re.sub(r"['’]s$", "", source),  # `Ed's just said`
        is_pronoun=is_pronoun,
        is_plural=_is_plural(words[start : end + 1]),
        is_plain=is_common and not is_pronoun and last.low not in HEADS,
        place=words[start].start,
    )


def _is_plural(phrase: list[Word]) -> bool:
    lows = [word.low for word in phrase]
    last = phrase[-1]
    several = phrase[0].is_several or last.is_several or last.low in QUANTIFIERS
    if last.base == "they" or several or "and" in lows:
        return True
    return not last.is_capital and last.low.endswith("s") and not last.low.endswith("ss")


def source_starting(sentence: str, words: list[Word], start: int) -> Attribution | None:
    """The name that begins at `start`, behind its verb: `", said Janet Yellen`.

    Or behind `by`: `was accused by the Church`, `was told by the previous Minister`.
    """
    first = start
    while start < len(words) and words[start].low in DETERMINERS and not words[start].gap:
        start += 1
    if start > first and start + 1 < len(words) and _describes(words, start):
        start += 1
    end = start
    while end < len(words) and _goes_on(words, start, end):
        end += 1
    return _named(sentence, words, first, end - 1) if end > start else None


def _describes(words: list[Word], at: int) -> bool:
    """`the previous Minister`: a word between the article and who speaks."""
    word = words[at]
    if word.is_capital or word.low in SPEAKING or words[at + 1].gap:
        return False
    return words[at + 1].is_capital or words[at + 1].low in SPEAKING


def _goes_on(words: list[Word], start: int, at: int) -> bool:
    word = words[at]
    if at > start and word.gap:
        return False
    return word.is_capital or (word.low in SPEAKING and not words[at - 1].is_capital)


def source_after_according(sentence: str, words: list[Word], at: int) -> Attribution | None:
    """The source behind `according to`, up to a mark or a word that leads on."""
    start = at + 2
    if start >= len(words) or words[at + 1].low != "to":
        return None
    end = start
    while end < len(words) and end - start < LONGEST_SOURCE_WORDS:
        word = words[end]
        if (end > start and word.gap) or word.low in LEADING_ON:
            break
        end += 1
    phrase = words[start:end]
    speaks = any(word.is_capital or word.low in HEADS for word in phrase)
    return _named(sentence, words, start, end - 1) if speaks else None
