"""Whether a sentence is whole, and understood by whoever reads it alone.

The bridge is, uh, a danger to every–         → broken, and it stumbles
Whether it's the bridge or the ferry.         → cut: no clause of its own
That is why we closed it.                     → leans on the one before
I spoke to her on the phone.                  → about somebody whom only the one before names
"""

import re
from itertools import pairwise
from operator import and_, eq

from bot.language.abbreviations import SENTENCE_OPENERS
from bot.language.lexicon import lexicon
from bot.language.spoken import Spoken
from bot.language.telling.persons import ONE_PERSON
from bot.language.telling.reporting import HEADS, PERSON_TITLES

# `we were –`, `and just...`: what an interruption left, at the very end
BREAKS_OFF = re.compile(r"(?:[–—-]|\.\.\.|…)\s*[.,]*$")
# `blog posts about -- now, some`: a word that leads on, and nothing that it leads to
LEADS_NOWHERE = re.compile(
    r"\b(?:a|an|the|of|to|for|with|from|about|by|in|at|my|our|your|his|her|their|and|or|but|he's|"
    r"she's|we're|they're) ?[–—-]+ ",
    re.IGNORECASE,
)
CUT_WORD = re.compile(r"\w[-–—] ")  # `w- what`, `tele- phone`
# `we will continue to — we will`, `he's — I mean, he is`
RESTARTS = re.compile(
    r"\b(\w+(?: \w+){0,3}) [–—-]+ \1\b|(?:[–—-]|\.\.\.|…) (?:I mean|I'm sorry|excuse me)\b"
)
STRAY_STOP = ". ."

# `Whether it's the roof or the yard.`, `Like I think Electrum, which is another wallet.`: no
# clause of its own
CLAUSE_ALONE = re.compile(
    r"Whether (?:or not )?[^,;—–]+(?:, (?:or )?whether [^,;—–]+)*[.]$"
    r"|(?:\w+ ){0,4}[A-Z]\w+, (?:which|who) (?:is|was|are|were) [^,;—–]+[.]$"
)

GOES_ON = ",;:"
"""`we should consider,`: the end of a sentence without its end, as a letter is."""

HARDLY_LAST = lexicon("to the a an of and or but with for my your our didn't hadn't wasn't weren't")
MAY_BE_DOUBLED = lexicon("that had very so no many more really far bye")

HESITATION = frozenset({"uh", "um", "er", "erm"})

# `it is up to Congress to`, `it's hard to`: stands for what follows
UP_TO = r"(?:up to|time to|clear|unclear|likely|possible|hard|difficult|easy|important|true)\b"
# `that's why`, `he did`, `Absolutely, because`: leans on what was said before, or asked
LEANING = re.compile(
    r"(?:(?:and|but|so|well|yeah|yes|no|you know|i mean|because|or) )*"
    rf"(?:that|that's|this|these|those|(?:it's|it(?!'))(?! (?:is |was )?{UP_TO})|"
    r"he|he's|she|they|they're|which|absolutely|not really|"
    r"(?:exactly|right|sure) (?:and|but|so|because|i|we|it's|that's)|"
    r"there(?! (?:is|are|was|were|will|has|have)\b)|"
    rf"i (?:think|guess|believe) (?:that's|it's(?! {UP_TO})|this (?:is|was)|these|he's|she's|"
    r"they|they've|they're|he|she)|"
    r"the (?:cause|reason|answer|result|difference|idea|first|second|third|other) "
    r"(?:is|was|one|thing|point|part|question))\b"
)
# `and she`, `if they're`: somebody said before, whom a reader of one sentence does not know
SOMEBODY = re.compile(
    r"(?:(?:and|but|so|well|now|yeah|yes|no|you know|i mean|because|or|if|when|as|while|before|"
    r"after) )*"
    r"(?:he|he's|she|she's|they|they're|they've|his|her|their|him|them)\b"
)
# `I think most would agree with that.`, `All I want to do is this.`: and nothing else to go by
LEANS_AT_END = re.compile(
    r"\b(?:with|of|about|for|on|to|do|did|doing|done|is|know|like|want|say|said|accept|believe) "
    r"(?:that|this|it|them|those)(?: now| here| either| too| now)?[.!]$"
)
SHORT_WORDS = 12
"""So short a sentence that ends so has nothing in it that the word at its end may stand for."""

# `The man was killed`: somebody told of before
THE_ONE = re.compile(
    r"(?:(?:And|But|So|Now) t|T)he (?:man|woman|boy|girl|guy|person|driver|suspect|victim|gunman|"
    r"couple|family) (?!who|in |at |from|of |with|that |on |[A-Z])"
)
ONE_OF_THEM = frozenset({"he", "he's", "him", "his", "she", "she's", "her"})
SPEAKS_OF = re.compile(r"\b(?:he|him|his|she|her)\b", re.IGNORECASE)
PERSONS = ONE_PERSON | PERSON_TITLES | HEADS
LEANERS = lexicon(
    """
    and but so well yeah yes no you i because or that that's this these those it it's he he's she
    she's they they're they've which there his her their him them the if when as while
    before after now absolutely not exactly right sure
    """
)
"""With what a sentence opens that leans; most open with another word, and are not looked at."""


def is_about_somebody(sentence: Spoken) -> bool:
    """Whether the sentence is about somebody whom only the one before names.

    `and she`, at its head; or `I spoke to him on the phone`, with nobody named before.
    """
    if _opens_with(SOMEBODY, sentence) or THE_ONE.match(sentence.text):
        return True
    if ONE_OF_THEM.isdisjoint(sentence.words):
        return False
    first = next(at for at, word in enumerate(sentence.words) if word in ONE_OF_THEM)
    if not PERSONS.isdisjoint(sentence.words[:first]):
        return False
    found = SPEAKS_OF.search(sentence.text)
    before = sentence.text[: found.start()].split() if found else []
    return not any(_is_named(word, at) for at, word in enumerate(before))


def _is_named(word: str, at: int) -> bool:
    low = word.strip(",.:;'\"“”‘’").replace("’", "'").lower()
    is_capital = word.lstrip("'\"“‘")[:1].isupper() and low.split("'")[0] != "i"
    return is_capital and (at > 0 or low not in SENTENCE_OPENERS)


def is_broken(sentence: Spoken) -> bool:
    """Whether the sentence breaks off, or is garbled."""
    text = sentence.text
    if STRAY_STOP in text or BREAKS_OFF.search(text, len(text) - 6) or _is_half_quoted(text):
        return True
    if not any(f"{dash} " in text for dash in "–—-.…"):
        return False
    return any(each.search(text) for each in (CUT_WORD, RESTARTS, LEADS_NOWHERE))


def _is_half_quoted(text: str) -> bool:
    """Whether quotation marks open or close that belong to the sentences around."""
    return text.count('"') % 2 == 1 or text.count("“") != text.count("”")


def is_cut(sentence: Spoken) -> bool:
    """`of audit and finance`, `we should do a`, `I want to.`: without its head, or its end."""
    text = sentence.text
    if (
        text[0].islower()
        or text[:1] in ".…"
        or CLAUSE_ALONE.match(text)
        or text[-1].isalnum()
        or text[-1] in GOES_ON
    ):
        return True
    return sentence.words[-1] in HARDLY_LAST


def stumbles(sentence: Spoken) -> bool:
    """`uh`, `the the`, `the biggest — the biggest`."""
    words = sentence.words
    if not HESITATION.isdisjoint(words):
        return True
    if any(map(eq, words, words[1:])) and MAY_BE_DOUBLED.isdisjoint(
        one for one, other in pairwise(words) if one == other
    ):
        return True
    again = list(map(eq, words, words[2:]))
    return any(map(and_, again, again[1:]))


def leans_on_another(sentence: Spoken) -> bool:
    """Whether the sentence opens with a word that stands for something said before, or ends so."""
    if _opens_with(LEANING, sentence):
        return True
    is_short = sentence.word_count <= SHORT_WORDS
    return (
        is_short and LEANS_AT_END.search(sentence.text, max(0, len(sentence.text) - 30)) is not None
    )


def _opens_with(pattern: re.Pattern[str], sentence: Spoken) -> bool:
    """Whether the pattern, whose first words are among `LEANERS`, opens the sentence."""
    return (
        bool(sentence.words)
        and sentence.words[0] in LEANERS
        and pattern.match(" ".join(sentence.words)) is not None
    )
