"""A written sentence as its speaker would have said it: without the credit, whoever is meant by
`he` for `I`, in whatever time `was` for `am`. Two texts so told alike say the same words.
"""

import re
from collections.abc import Sequence

from bot.language.lexicon import lexicon
from bot.language.writing.crediting import VERBS

# `Ann Lee told reporters that we …`, `According to Ann Lee, we …`
HEAD = re.compile(
    rf"^(?:(?:[A-Z][^,;:]{{0,60}}?|He|She|They) (?:{VERBS}|asked|agreed|confirmed|explained)"
    r"(?: (?:reporters|listeners|viewers|them|us|the \w+))?(?: that)? |According to [^,]{1,60}, )"
)
# `…, Ann Lee said.`, `…, according to Ann Lee.`
TAIL = re.compile(
    rf",? (?:according to [^,]{{1,60}}|(?:the [a-z]+|[A-Z][^,]{{0,40}}|s?he|they) (?:{VERBS}))[.]?$"
)
ALIKE = {
    "they": lexicon("i he she we they you it"),
    "them": lexicon("me him us them"),
    "their": lexicon("my his her our their your its"),
    "themselves": lexicon("myself himself herself ourselves themselves yourself"),
    "be": lexicon("am is are was were be been"),
    "have": lexicon("have has had"),
    "do": lexicon("do does did"),
    "will": lexicon("will would"),
    "can": lexicon("can could"),
}
NEUTRAL = {each: told for told, words in ALIKE.items() for each in words}
CUT_SHORT = {"'m": "be", "'re": "be", "'ve": "have", "'ll": "will"}
PERSONS = lexicon("i he she we they you it that there")


def without_credit(text: str) -> str:
    """The text without who says it, before it or behind it."""
    return TAIL.sub("", HEAD.sub("", text))


def neutral(words: Sequence[str]) -> list[str]:
    """The words in small letters, whoever says them of whom, and whenever."""
    found: list[str] = []
    for word in words:
        low = word.lower().replace("’", "'")
        stem, mark, end = low.rpartition("'")
        if f"{mark}{end}" in CUT_SHORT:
            found += [NEUTRAL.get(stem, stem), CUT_SHORT[f"{mark}{end}"]]
        elif mark and end == "s" and stem in PERSONS:
            found += [NEUTRAL.get(stem, stem), "be"]
        else:
            found.append(NEUTRAL.get(low, low))
    return found
