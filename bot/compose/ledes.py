"""The lede of an extractive brief: the sentence that says what a transcript is about."""

import re
from collections.abc import Sequence

from bot.compose.introductions import (
    OPENING_TURNS,
    introduction_of,
    presentation_in,
    presents_a_speaker,
)
from bot.compose.material import Material, says_something
from bot.compose.salience import salience, says_little
from bot.language.spoken import Spoken
from bot.language.topics.procedure import is_procedure
from bot.language.topics.wholeness import (
    is_about_somebody,
    is_broken,
    is_cut,
    leans_on_another,
    stumbles,
)
from bot.language.topics.worth import RUN_UP

OPENING_SENTENCES = (8, 40)
OPENING_PART = 3
"""Where the lede is looked for: further on when the first sentences say nothing of the rest."""

# `a further evidence session on our inquiry into …`, `Today's hearing looks at how a bank failed`
AGENDA = re.compile(
    r"\b(?:session|inquiry|hearing|debate)\b[^.?]*?"
    r"\b(?:on|into|about|looks? at|examines?|concerns?)\b[^.?]+[.]$"
    r"|\b(?:[Tt]oday|[Tt]onight|[Tt]his week)(?:['’]s)?(?:,| as part of [^.?,]{2,40},)? "
    r"(?:(?:show|episode|program(?:me)?|panel)\b"
    r"|(?:on [A-Z][^.?,]{2,30} )?we(?:['’]re|['’]ll| are| will)? (?:look|talk|ask|discuss))"
    r"[^?]+[.][\"'”’]?$"
)
AGENDA_SENTENCES = 20

ANSWERS = frozenset({"yes", "no", "yeah", "yep", "sure", "absolutely", "correct", "exactly"})
"""What opens so answers a question: `Yes, the central principle is …`"""

# `You have heard it again and again`: to the listener, who is no part of the story
TO_LISTENERS = frozenset({"you", "your", "you've", "you're", "you'll"})
JOINS_ON = frozenset({"and", "but", "plus", "so", "well"})

# `what we're aiming to do is`, `we are here to talk about`, `this meeting is`, `the goal of`
AIM = re.compile(
    r"\b(?:(?:we're|we are|i'm|i am) (?:all )?(?:here|aiming|meeting) (?:to|for)|"
    r"(?:aim|aims|goal|goals|purpose|objective|topic|subject|focus) (?:of|is|was|for|here|today)|"
    r"(?:talk|talking|speak|speaking|discuss|discussing|debate)(?: today)? (?:about|with|on|to)|"
    r"this (?:is|meeting|call|hearing|project|programme|program|episode|session|debate))\b"
)
COUNTS_ON = re.compile(r"(?:Second|Third|Secondly|Thirdly|Finally|Also|Then),")  # `Second, we`
AIM_AHEAD, LEANS_AT_HEAD = 1.6, 0.5
"""What a lede is worth that says what the talk is for; and one that opens with a pronoun."""

FIRST = 6
"""Of so many sentences the longest opens where none can."""

LEDE_WORDS, LONGEST_WORDS = 8, 100
HEAVY_WORDS = 60
LEDE_SHARE = 0.2
"""A lede has at least so many words, and so much of the best sentence's score. From
`LONGEST_WORDS` on it is no sentence: whoever wrote it down set no stops."""

LATER_COST = 0.5
"""What the last sentence of the opening loses as a lede, of its score; the first nothing."""


def find_lede(material: Material) -> Spoken | None:
    """The sentence to open with; None where nothing is said.

    Of a host's introduction the sentence that says what the show is about, else the first that
    tells something; else the chair's word for what a meeting is about; else, of the opening,
    the sentence that says most of what follows.
    """
    found = _opening(material) or _agenda(material.sentences[:AGENDA_SENTENCES])
    near, far = OPENING_SENTENCES
    far = max(near, min(far, len(material.sentences) // OPENING_PART))
    for length, least in ((near, LEDE_SHARE), (far, LEDE_SHARE), (None, 0.0)):
        found = found or _foretelling(material, material.sentences[:length], least)
    short = (each for each in material.sentences[:FIRST] if each.word_count <= LONGEST_WORDS)
    return found or max(short, key=lambda each: each.word_count, default=None)


def who_says(lede: Spoken) -> str | None:
    """The id of the speaker to name with the lede; None for what is read as an introduction."""
    return None if lede.turn.kind == "introduction" else lede.turn.speaker


def _opening(material: Material) -> Spoken | None:
    """The sentence of the introduction to open with; none of those that go round a panel."""
    introduction = [each for each in introduction_of(material) if _may_open(each)]
    presented = {each for each in introduction if presents_a_speaker(each, material)}
    if len(presented) > 1:
        introduction = [each for each in introduction if each not in presented]
    guest = presentation_in(material)
    if guest and not is_procedure(guest) and _tells_at_once(guest):
        introduction = sorted([guest, *introduction], key=_place)
    told = (each for each in introduction[:FIRST] if _tells_at_once(each))
    return _agenda(introduction) or next(told, None)


def _tells_at_once(sentence: Spoken) -> bool:
    """Whether the sentence is to the point: no word to the listener, no `And`, no long breath."""
    if sentence.word_count > HEAVY_WORDS or sentence.words[0] in JOINS_ON:
        return False
    if leans_on_another(sentence) and sentence.turn.kind != "introduction":
        return False
    is_run_up = RUN_UP.match(" ".join(sentence.words))
    return not is_run_up and TO_LISTENERS.isdisjoint(sentence.words)


def _place(sentence: Spoken) -> tuple[int, int]:
    return sentence.turn.number, sentence.number


def _may_open(sentence: Spoken) -> bool:
    """Whether the sentence may stand at the head: whole, and understood without another."""
    if not LEDE_WORDS <= sentence.word_count <= LONGEST_WORDS:
        return False
    if says_little(sentence) or sentence.words[0] in ANSWERS:
        return False
    if is_about_somebody(sentence) or is_broken(sentence) or is_cut(sentence):
        return False
    return not stumbles(sentence) and says_something(sentence)


def _agenda(sentences: Sequence[Spoken]) -> Spoken | None:
    """The sentence in which a host or a chair says what it is about."""
    return next((each for each in sentences if AGENDA.search(each.text)), None)


def _foretelling(material: Material, opening: Sequence[Spoken], least: float) -> Spoken | None:
    """The sentence of the opening that says most of what follows, the earlier the better."""
    step = LATER_COST / max(len(opening), 1)
    worth = {
        each: salience(each, material) * (1 - step * at) * _opening_worth(each)
        for at, each in enumerate(opening)
        if _may_open(each) and not _leads_on(each, material)
        if not presents_a_speaker(each, material)
    }
    best = max(worth, key=lambda each: worth[each], default=None)
    return best if best and worth[best] >= least else None


def _leads_on(sentence: Spoken, material: Material) -> bool:
    """Whether somebody says it who asks: the press, or a host behind the introduction."""
    speaker = sentence.turn.speaker
    is_host = speaker in material.hosts and sentence.turn.number > OPENING_TURNS
    return is_host or speaker in material.askers


def _opening_worth(sentence: Spoken) -> float:
    """More for what tells the aim, even in `This is a bill …`; less for what leans on nothing."""
    if AIM.search(" ".join(sentence.words)):
        return AIM_AHEAD
    leans = leans_on_another(sentence) or COUNTS_ON.match(sentence.text)
    return LEANS_AT_HEAD if leans else 1.0
