"""What a sentence is worth as a quotation: stance, news, feeling, consequence.

Worth is what a desk looks for in somebody's own words. Procedure, courtesies, questions and
sentences that lean on the one before are worth little, however true.
"""

import re

from bot.language.lexicon import lexicon
from bot.language.spoken import Spoken

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

WEIGHTS = ((STANCE, 1.0), (FEELING, 1.3), (CONSEQUENCE, 0.7), (NEWS, 0.5), (FIRST_PERSON, 0.4))
MOST_OF_A_KIND = 2
"""Words of one kind that count: a third `must` adds nothing."""

# `thank you very much`, `good morning`, `joins us now`, `let me turn to`: courtesy, procedure
PROCEDURE = re.compile(
    r"\b(?:thank(?:s| you)|good (?:morning|afternoon|evening|night)|welcome|hello|goodbye|"
    r"appreciate (?:it|that|you)|joins? (?:us|me)|joined by|for joining|pleased to|"
    r"next (?:question|item)|item \d+|agenda|apologies|declarations? of interest|minutes? of|"
    r"(?:let me|i'?d like to|i'?ll|we'?ll|can i|could i|may i) (?:just )?"
    r"(?:turn|move|come|go|ask|start|begin|hand|bring|introduce|pick up|open|take)|"
    r"(?:has|have) been (?:following|covering|reporting)|excuse me|you'?re welcome|"
    r"go ahead|yield|(?:over|back) to you|before we (?:go|start|begin)|(?:great|good) question|"
    r"microphones?|mikes?|mute|can you hear|stay with us|after (?:the|this) break|listening to)\b"
)
# `. .`, `we were –`, `and just...`, `w- what`: what a machine, an interruption, a stumble left
BROKEN = re.compile(r"\. \.|(?:[–—-]|\.\.\.|…)\s*[.,]*$|\w- |^\W*\w+\W*$")

HESITATION = frozenset({"uh", "um", "er", "erm"})

# `that's why`, `he did`, `and they`: leans on what was said before
LEANING = re.compile(
    r"(?:(?:and|but|so|well|yeah|yes|no|you know|i mean|because|or) )*"
    r"(?:that|that's|this|these|those|it|it's|he|he's|she|they|they're|which|there)\b"
)
SHORTEST_WORDS = 6
EASY_WORDS = (8, 40)
"""Below and above it, a quotation is worth less: it says too little, or cannot be printed."""


def is_procedure(sentence: Spoken) -> bool:
    """Whether the sentence greets, thanks, introduces or runs the meeting."""
    return PROCEDURE.search(" ".join(sentence.words)) is not None


def quote_worth(sentence: Spoken) -> float:
    """What a statement is worth as a quotation: 0 for nothing, most good ones above 2."""
    if sentence.word_count < SHORTEST_WORDS:
        return 0.0
    worth = 1.0 + sum(weight * _count(sentence, words) for words, weight in WEIGHTS)
    worth += 0.5 * any(word[0].isdigit() for word in sentence.words)
    worth += min(len(sentence.vocabulary), 8) * 0.15
    return worth * stands_alone(sentence)


def stands_alone(sentence: Spoken) -> float:
    """The share of its worth that a sentence keeps when it stands alone in print."""
    least, most = EASY_WORDS
    whole = 1.0 if least <= sentence.word_count <= most else 0.6
    if leans_on_another(sentence):
        whole *= 0.7
    if is_broken(sentence) or not HESITATION.isdisjoint(sentence.words):
        whole *= 0.5
    if sentence.leads_to_question:
        whole *= 0.8
    return whole


def is_broken(sentence: Spoken) -> bool:
    """Whether the sentence breaks off, stumbles or is garbled."""
    return BROKEN.search(sentence.text) is not None


def share_of_chat(sentence: Spoken) -> float:
    """The share of the sentence's words that belong to talking, from 0 to 1."""
    return sum(word in CHAT for word in sentence.words) / max(sentence.word_count, 1)


def leans_on_another(sentence: Spoken) -> bool:
    """Whether the sentence opens with a word that stands for something said before."""
    return LEANING.match(" ".join(sentence.words)) is not None


def _count(sentence: Spoken, words: frozenset[str]) -> int:
    return min(len(words.intersection(sentence.words)), MOST_OF_A_KIND)
