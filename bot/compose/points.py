"""The lede and the points of an extractive brief: whole sentences, each with who said it."""

import re
from collections.abc import Sequence
from itertools import takewhile
from math import pow

from bot.compose.material import Material
from bot.language.phrases import Phrase
from bot.language.ranking import Ranked, pick_diverse
from bot.language.spoken import Spoken
from bot.language.worth import is_broken, leans_on_another, share_of_chat
from bot.models.brief import Point

FEWEST, MOST = 3, 6
BRIEF_WORDS = 110
"""A brief that says it in so many words needs no further point; measured at that length."""

OPENING_TURNS = 3
OPENING_SENTENCES = (8, 40)
"""Where the lede is looked for: further on when the first sentences say nothing of the rest."""

INTRODUCTION_SENTENCES = 12
"""So much of a host's first turn tells what the story is; a monologue goes on from there."""

# `a further evidence session on our inquiry into …`, `a debate on farming`
AGENDA = re.compile(r"\b(?:session|inquiry|hearing|debate)\b[^.?]*?\b(?:on|into|about)\b[^.?]+[.]$")
AGENDA_SENTENCES = 20

# `what we're aiming to do is`, `we are here to talk about`, `this meeting is`, `the goal of`
AIM = re.compile(
    r"\b(?:(?:we're|we are|i'm|i am) (?:all )?(?:here|aiming|meeting) (?:to|for)|"
    r"(?:aim|aims|goal|goals|purpose|objective|topic|subject|focus) (?:of|is|was|for|here|today)|"
    r"(?:talk|talking|speak|speaking|discuss|discussing|debate)(?: today)? (?:about|with|on)|"
    r"this (?:is|meeting|call|hearing|project|programme|program|episode|session|debate))\b"
)
AIM_AHEAD = 1.6
"""How much better a lede a sentence makes that says what the talk is for."""

LEDE_WORDS = 8
LEDE_SHARE = 0.2
"""A lede has at least so many words, and so much of the best sentence's score."""

POINT_WORDS = (10, 60)
EASY_WORDS = 40
SHORT_POINT_WORDS = 6
"""Points are of `POINT_WORDS`, shorter where there are too few. From `EASY_WORDS` on they tire."""

LATER_COST = 0.5
"""What the last sentence of the opening loses as a lede, of its score; the first nothing."""

NUT_GRAF = 0.5
"""What a host's introduction is ahead by, of the best score: it says why the story matters."""

WHOLE_TURN = 600
LENGTH_OF_TURN = 0.35
"""Characters from which a turn says something at length; shorter ones are asides. A root."""

LEANS, BROKEN, LONG = 0.85, 0.5, 0.6
"""What is kept of its score by a sentence that opens with a pronoun, breaks off, is very long."""


def find_lede(material: Material) -> Spoken | None:
    """The sentence to open with; None where nothing is said.

    The first of a host's introduction; else the chair's word for what a meeting is about;
    else, of the opening, the sentence that says most of what follows.
    """
    introduction = (each for each in _introduction(material) if _may_open(each, material))
    found = next(introduction, None) or _agenda(material)
    for length in OPENING_SENTENCES:
        found = found or _foretelling(material, material.sentences[:length], LEDE_SHARE)
    found = found or _foretelling(material, material.sentences, 0.0)
    return found or max(material.sentences[:MOST], key=lambda each: each.word_count, default=None)


def find_points(material: Material, lede: Spoken | None) -> tuple[Point, ...]:
    """Three to six points in the order in which they are said, the turns and topics spread.

    Fewer where fewer sentences can stand as one. None says what `lede` says.
    """
    said = [lede] if lede else []
    picked = pick_diverse(_ranked(material), MOST, said)
    words = sum(each.word_count for each in said)
    points: list[Spoken] = []
    for sentence in picked:
        if len(points) >= FEWEST and words >= BRIEF_WORDS:
            break
        points.append(sentence)
        words += sentence.word_count
    return tuple(_point(each) for each in sorted(points, key=_place))


def who_says(lede: Spoken) -> str | None:
    """The id of the speaker to name with the lede; None for what is read as an introduction."""
    return None if lede.turn.kind == "introduction" else lede.turn.speaker


def _introduction(material: Material) -> Sequence[Spoken]:
    """What opens the transcript in a host's voice, before anybody else speaks."""
    opening = takewhile(lambda each: each.turn.number <= OPENING_TURNS, material.sentences)
    by_host = takewhile(lambda each: _is_introduced(material, each), opening)
    return list(by_host)[:INTRODUCTION_SENTENCES]


def _is_introduced(material: Material, sentence: Spoken) -> bool:
    if sentence.turn.kind == "introduction":
        return True
    speaker = material.transcript.speaker(sentence.turn.speaker)
    return sentence.turn.number == 1 and speaker is not None and speaker.role == "host"


def _may_open(sentence: Spoken, material: Material) -> bool:
    return sentence.word_count >= LEDE_WORDS and sentence in material.statements


def _agenda(material: Material) -> Spoken | None:
    """The sentence in which a meeting's chair says what it is about."""
    opening = material.sentences[:AGENDA_SENTENCES]
    return next((each for each in opening if AGENDA.search(each.text)), None)


def _foretelling(material: Material, opening: Sequence[Spoken], least: float) -> Spoken | None:
    """The sentence of the opening that says most of what follows, the earlier the better."""
    step = LATER_COST / max(len(opening), 1)
    worth = {
        each: _score(each, material) * (1 - step * at) * (AIM_AHEAD if _tells_aim(each) else 1)
        for at, each in enumerate(opening)
        if _may_open(each, material)
    }
    best = max(worth, key=lambda each: worth[each], default=None)
    return best if best and worth[best] >= least else None


def _tells_aim(sentence: Spoken) -> bool:
    return AIM.search(" ".join(sentence.words)) is not None


def _ranked(material: Material) -> list[Ranked]:
    """What may be a point: statements of the usual length, the rest where those are too few."""
    topics = _topics(material)
    introduction = frozenset(_introduction(material))
    ranked = []
    for may_be in (_is_usual_point, _is_spare_point):
        for at, sentence in enumerate(material.sentences):
            if may_be(sentence, sentence in introduction) and sentence in material.statements:
                ahead = NUT_GRAF if sentence in introduction else 0.0
                ranked.append(Ranked(sentence, _score(sentence, material) + ahead, topics.get(at)))
        if len(ranked) >= FEWEST:
            break
    return ranked


def _is_usual_point(sentence: Spoken, introduces: bool) -> bool:
    """Of the usual length, and not there to lead to a question."""
    fewest, most = POINT_WORDS
    return fewest <= sentence.word_count <= most and (introduces or not sentence.leads_to_question)


def _is_spare_point(sentence: Spoken, introduces: bool) -> bool:
    return sentence.word_count >= SHORT_POINT_WORDS and not _is_usual_point(sentence, introduces)


def _score(sentence: Spoken, material: Material) -> float:
    score = material.scores[sentence] * (1 - share_of_chat(sentence))
    score *= pow(min(1.0, len(sentence.turn.text) / WHOLE_TURN), LENGTH_OF_TURN)
    costs = (
        (LEANS, leans_on_another(sentence)),
        (BROKEN, is_broken(sentence)),
        (LONG, sentence.word_count > EASY_WORDS),
    )
    for kept, applies in costs:
        score *= kept if applies else 1.0
    return score


def _topics(material: Material) -> dict[int, str]:
    """The topic of each sentence that has one, by its index: the rarest of those it treats."""

    def breadth(phrase: Phrase) -> int:
        return len(phrase.places)

    widest_first = sorted(material.phrases, key=breadth, reverse=True)
    return {place: phrase.label for phrase in widest_first for place in phrase.places}


def _point(sentence: Spoken) -> Point:
    turn = sentence.turn
    return Point(text=sentence.text, turns=(turn.number,), speaker=turn.speaker)


def _place(sentence: Spoken) -> tuple[int, int]:
    return sentence.turn.number, sentence.number
