"""What a sentence is worth as a quotation: stance, news, feeling, consequence.

Worth is what a desk looks for in somebody's own words. Procedure, courtesies, questions and
sentences that lean on the one before are worth little, however true.
"""

import re

from bot.language.lexicon import lexicon
from bot.language.spoken import Spoken
from bot.language.topics.wholeness import (
    is_about_somebody,
    is_broken,
    is_cut,
    leans_on_another,
    stumbles,
)
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

# `I mean, `, `number three, `, `on your second question, `: how talk takes a run-up
RUN_UP = re.compile(
    r"(?:i mean|you know|first of all|number (?:one|two|three)|i was (?:just )?(?:going|about) to|"
    r"i (?:want|would like|just want) to (?:tell you|talk) about|let me tell you|"
    r"in terms of (?:your|the|that) question|"
    r"(?:on|as for) (?:your|the|that) \w+ (?:question|one|point))\b"
)

# `it was, you know, mostly about`: what fills talk, and no desk prints
FILLS = re.compile(
    r"(?<!^)\b(?:you know|i mean|(?:kind|sort) of(?! \w+s\b)|or (?:something|whatever)|"
    r"and (?:stuff|everything|things like that))\b|^(?:like|look) i\b"
)
FILLERS = lexicon("know mean kind sort something whatever stuff everything like look things")

RUN_UP_WORDS = lexicon("i you first number on as for let in")

# `Mr. Speaker, I move to suspend the rules`, `I rise in support`: a motion, and not what it is for
MOVES = re.compile(
    r"(?:(?:mr|madam|mister) (?:speaker|chair|chairman|president) )?(?:today )?"
    r"i (?:move|rise|yield|second|urge the (?:adoption|passage))\b"
)
MOVING_WORDS = lexicon("mr madam mister today i")


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
    if leans_on_another(sentence) or is_about_somebody(sentence):
        whole *= 0.7
    if not FILLERS.isdisjoint(sentence.words) and FILLS.search(" ".join(sentence.words)):
        whole *= 0.8
    if is_broken(sentence) or is_cut(sentence) or stumbles(sentence):
        whole *= 0.5
    if sentence.words[0] in RUN_UP_WORDS and RUN_UP.match(" ".join(sentence.words)):
        whole *= 0.7
    if sentence.words[0] in MOVING_WORDS and MOVES.match(" ".join(sentence.words)):
        whole *= 0.3
    if sentence.leads_to_question:
        whole *= 0.5
    return whole


def share_of_chat(sentence: Spoken) -> float:
    """The share of the sentence's words that belong to talking, from 0 to 1."""
    return sum(word in CHAT for word in sentence.words) / max(sentence.word_count, 1)
