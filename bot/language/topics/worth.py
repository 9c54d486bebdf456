"""What a sentence is worth as a quotation: stance, news, feeling, consequence.

Worth is what a desk looks for in somebody's own words. Procedure, courtesies, questions and
sentences that lean on the one before are worth little, however true.
"""

import re
from itertools import pairwise
from operator import and_, eq

from bot.language.lexicon import lexicon
from bot.language.spoken import Spoken
from bot.language.topics.worth_abroad import (
    CONSEQUENCE_ABROAD,
    FEELING_ABROAD,
    NEWS_ABROAD,
    STANCE_ABROAD,
)

STANCE = lexicon(
    """
    believe think must should shouldn't ought need needs wrong right want wants oppose support
    reject demand refuse insist convinced sure certain confident responsible responsibility
    blame fault unacceptable unfair fair disgrace shame truth lie lied lying false ridiculous
    absurd nonsense disagree agree promise promises commit committed never always cannot can't
    won't deserve deserves mistake failed failure fail
    """
)
FEELING = lexicon(
    """
    afraid angry anger ashamed awful beautiful brave cried cry crying dangerous dead death die
    died dream embarrassed excited fear feared fears fight fighting frightened frightening
    frustrated frustrating grateful grief happy hate heart heartbreaking hell hope hopeful hurt
    incredible joy kill killed lonely lose losing lost love loved nightmare pain painful proud
    sad scared shocked shocking sick sorry suffer suffering surprised terrible terrified tragedy
    tragic worried worry
    """
)
CONSEQUENCE = lexicon(
    """
    because therefore cause caused causes consequence consequences cost costs impact risk risks
    threat threatens threaten mean means result results if unless will would crisis disaster
    emergency urgent collapse change changed war peace attack ban cut cuts money pay jobs lives
    """
)
NEWS = lexicon(
    """
    announce announced announcing decided decision first today tomorrow yesterday new now
    million billion thousand percent record launch launched signed agreed resign resigned won
    record largest biggest worst best ever only
    """
)
FIRST_PERSON = lexicon("i i'm i've i'd i'll we we're we've we'd we'll my our us me")

CHAT = lexicon(
    """
    i i'm i've i'd i'll me my you you're you've your um uh er erm know mean think just yeah well
    okay ok oh really kind sort like gonna guess actually thing things stuff right maybe something
    """
)
"""What talk is full of and tells nothing: a point says a thing about the world."""

WEIGHTS = (
    (STANCE | STANCE_ABROAD, 1.0),
    (FEELING | FEELING_ABROAD, 1.3),
    (CONSEQUENCE | CONSEQUENCE_ABROAD, 0.7),
    (NEWS | NEWS_ABROAD, 0.5),
    (FIRST_PERSON, 0.4),
)
KINDS = {
    word: tuple(kind for kind, (words, _) in enumerate(WEIGHTS) if word in words)
    for word in frozenset().union(*(words for words, _ in WEIGHTS))
}
"""The kinds that a word is of, by their places in `WEIGHTS`."""

DIGITS = frozenset("0123456789")
MOST_OF_A_KIND = 2
"""Words of one kind that count: a third `must` adds nothing."""

# `we were –`, `and just...`: what an interruption left, at the very end
BREAKS_OFF = re.compile(r"(?:[–—-]|\.\.\.|…)\s*[.,]*$")
CUT_WORD = re.compile(r"\w[-–—] ")  # `w- what`, `tele- phone`
# `we will continue to — we will`, `he's — I mean, he is`
RESTARTS = re.compile(r"\b(\w+(?: \w+){0,3}) [–—-]+ \1\b|[–—-] (?:I mean|I'm sorry|excuse me)\b")
STRAY_STOP = ". ."

GOES_ON = ",;:"
"""`we should consider,`: the end of a sentence without its end, as a letter is."""

HARDLY_LAST = lexicon("to the a an of and or but with for my your our")
MAY_BE_DOUBLED = lexicon("that had very so no many more really far bye")

# `I mean, `, `number three, `, `on your second question, `: how talk takes a run-up
RUN_UP = re.compile(
    r"(?:i mean|you know|first of all|number (?:one|two|three)|i was (?:just )?(?:going|about) to|"
    r"i (?:want|would like|just want) to (?:tell you|talk) about|let me tell you|"
    r"(?:on|as for) (?:your|the|that) \w+ (?:question|one|point))\b"
)

RUN_UP_WORDS = lexicon("i you first number on as for let")

# `Mr. Speaker, I move to suspend the rules`, `I rise in support`: a motion, and not what it is for
MOVES = re.compile(
    r"(?:(?:mr|madam|mister) (?:speaker|chair|chairman|president) )?(?:today )?"
    r"i (?:move|rise|yield|second|urge the (?:adoption|passage))\b"
)
MOVING_WORDS = lexicon("mr madam mister today i")

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
    rf"i (?:think|guess|believe) (?:that's|it's(?! {UP_TO})|this (?:is|was)|these|he's|she's)|"
    r"the (?:cause|reason|answer|result|difference|idea|first|second|third|other) "
    r"(?:is|was|one|thing|point|part|question))\b"
)
# `and she`, `if they're`: somebody said before, whom a reader of one sentence does not know
SOMEBODY = re.compile(
    r"(?:(?:and|but|so|well|now|yeah|yes|no|you know|i mean|because|or|if|when|as|while|before|"
    r"after) )*"
    r"(?:he|he's|she|she's|they|they're|they've|his|her|their|him|them)\b"
)
LEANERS = lexicon(
    """
    and but so well yeah yes no you i because or that that's this these those it it's he he's she
    she's they they're they've which there his her their him them the if when as while
    before after now absolutely not exactly right sure
    """
)
"""With what a sentence opens that leans; most open with another word, and are not looked at."""

SHORTEST_WORDS, LONGEST_WORDS = 6, 100
EASY_WORDS = (8, 25, 40)
"""Below the first, a quotation says too little; above the second it tires, above the third it
cannot be printed."""


def quote_worth(sentence: Spoken) -> float:
    """What a statement is worth as a quotation: 0 for nothing, most good ones above 2."""
    if not SHORTEST_WORDS <= sentence.word_count <= LONGEST_WORDS:
        return 0.0
    counts = [0] * len(WEIGHTS)
    worth = 1.0 if DIGITS.isdisjoint(sentence.text) else 1.5
    for word in set(sentence.words) & KINDS.keys():
        for kind in KINDS[word]:
            counts[kind] += 1
            worth += WEIGHTS[kind][1] if counts[kind] <= MOST_OF_A_KIND else 0.0
    worth += min(len(sentence.vocabulary), 8) * 0.15
    return worth * stands_alone(sentence)


def stands_alone(sentence: Spoken) -> float:
    """The share of its worth that a sentence keeps when it stands alone in print."""
    least, easy, most = EASY_WORDS
    whole = 1.0 if least <= sentence.word_count <= easy else 0.85
    if not least <= sentence.word_count <= most:
        whole = 0.6
    if leans_on_another(sentence):
        whole *= 0.7
    if is_broken(sentence) or is_cut(sentence) or stumbles(sentence):
        whole *= 0.5
    if sentence.words[0] in RUN_UP_WORDS and RUN_UP.match(" ".join(sentence.words)):
        whole *= 0.7
    if sentence.words[0] in MOVING_WORDS and MOVES.match(" ".join(sentence.words)):
        whole *= 0.3
    if sentence.leads_to_question:
        whole *= 0.5
    return whole


def is_about_somebody(sentence: Spoken) -> bool:
    """Whether the sentence opens with somebody whom only the one before names."""
    return _opens_with(SOMEBODY, sentence)


def is_broken(sentence: Spoken) -> bool:
    """Whether the sentence breaks off, or is garbled."""
    text = sentence.text
    if STRAY_STOP in text or BREAKS_OFF.search(text, len(text) - 6) or _is_half_quoted(text):
        return True
    if not any(f"{dash} " in text for dash in "–—-"):
        return False
    return CUT_WORD.search(text) is not None or RESTARTS.search(text) is not None


def _is_half_quoted(text: str) -> bool:
    """Whether quotation marks open or close that belong to the sentences around."""
    return text.count('"') % 2 == 1 or text.count("“") != text.count("”")


def is_cut(sentence: Spoken) -> bool:
    """`of audit and finance`, `we should do a`, `I want to.`: without its head, or its end."""
    text = sentence.text
    if text[0].islower() or text[-1].isalnum() or text[-1] in GOES_ON:
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


def share_of_chat(sentence: Spoken) -> float:
    """The share of the sentence's words that belong to talking, from 0 to 1."""
    return sum(word in CHAT for word in sentence.words) / max(sentence.word_count, 1)


def leans_on_another(sentence: Spoken) -> bool:
    """Whether the sentence opens with a word that stands for something said before."""
    return _opens_with(LEANING, sentence)


def _opens_with(pattern: re.Pattern[str], sentence: Spoken) -> bool:
    """Whether the pattern, whose first words are among `LEANERS`, opens the sentence."""
    return (
        bool(sentence.words)
        and sentence.words[0] in LEANERS
        and pattern.match(" ".join(sentence.words)) is not None
    )
