"""`What does FIBRE stand for?`: words in the transcript that begin with those letters.

What does QPS mean?       Queries per second      → Queries per second
What does TCP stand for?  the Torfaen curriculum panel → Torfaen curriculum panel
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.compose.answers import quote_with_question
from bot.compose.material import Material
from bot.language.asking.question_kinds import FUNCTION_WORDS
from bot.language.spoken import Spoken
from bot.models.ask import AskAnswer
from bot.models.pointer import Pointer
from bot.models.quote import Quote

# What does FIBRE stand for?  →  FIBRE
STANDS_FOR = re.compile(
    r"^[Ww]hat (?:does|do|is|are) (?:the )?(?:abbreviation |acronym |letters |term )?\W?"
    r"(?P<letters>[A-Z]{2,8})s?\W?(?: (?:stand for|short for|mean)\b[^?]*)?[?.!\s]*$"
)
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
LINKING = frozenset({"and", "of", "for", "the"})
BETWEEN = re.compile(r"[ -]|, | (?:(?:and|of|for|the) )+")
NEAR = 2
"""Turns between the letters and the words, where these could begin with them by chance."""

CHANCE = 3
"""Letters: three words that begin with given ones are met somewhere, four hardly."""


def answer_stands_for(material: Material, question: str) -> AskAnswer | None:
    """What letters stand for. None where it is another question, or no words begin so."""
    asked = STANDS_FOR.match(question.strip())
    if asked is None:
        return None
    letters = asked["letters"]
    uses = [
        each.turn.number for each in material.sentences if re.search(rf"\b{letters}", each.text)
    ]
    spelt = (
        (min(abs(each.turn.number - use) for use in uses), words, each)
        for each in (material.sentences if uses else ())
        for words in _spelt(each.text, letters)
    )
    near = (each for each in spelt if each[0] <= NEAR or _is_sure(each[1], letters))
    best = min(near, key=lambda found: found[0], default=None)
    if best is None:
        return None
    _, words, sentence = best
    quotes = _quotes(material, sentence)
    return AskAnswer(answered=True, answer=words, turns=(sentence.turn.number,), quotes=quotes)


def _is_sure(words: str, letters: str) -> bool:
    """Whether words far from the letters can hardly begin with them by chance."""
    return len(letters) > CHANCE or all(
        each.istitle() for each in words.split() if each not in LINKING
    )


def _spelt(text: str, letters: str) -> Iterator[str]:
    """Words side by side in the text that begin with the letters, and few of them small."""
    every = list(WORD.finditer(text))
    for found in (every, [each for each in every if each[0] not in LINKING]):
        for start in range(len(found) - len(letters) + 1):
            run = found[start : start + len(letters)]
            if _begin_with(run, letters) and _are_one_phrase(text, run):
                yield text[run[0].start() : run[-1].end()]


def _begin_with(run: Sequence[re.Match[str]], letters: str) -> bool:
    return all(each[0][0].upper() == letter for each, letter in zip(run, letters, strict=True))


def _are_one_phrase(text: str, run: Sequence[re.Match[str]]) -> bool:
    words = [each[0] for each in run]
    if len(run) < CHANCE and not all(map(str.istitle, words)):
        return False
    if any(len(each) == 1 or (each.isupper() and len(run) > 1) for each in words):
        return False
    gaps = (text[a.end() : b.start()] for a, b in pairwise(run))
    small = sum(each.lower() in FUNCTION_WORDS for each in words)
    return 2 * small < len(run) and all(BETWEEN.fullmatch(gap) for gap in gaps)


def _quotes(material: Material, sentence: Spoken) -> tuple[Quote, ...]:
    turn, number = sentence.turn, sentence.number
    if turn.speaker is None:
        return ()
    pointer = Pointer(turn=turn.number, first=number, last=number)
    return (quote_with_question(pointer, material.transcript),)
