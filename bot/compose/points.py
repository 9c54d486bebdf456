"""The lede and the points of an extractive brief: whole sentences, each with who said it."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from math import pow

from bot.compose.introducing import presents_a_speaker
from bot.compose.material import Material, says_something
from bot.language.spoken import Spoken
from bot.language.topics.phrases import Phrase
from bot.language.topics.ranking import Ranked, alike, pick_diverse
from bot.language.topics.worth import (
    is_about_somebody,
    is_broken,
    is_cut,
    leans_on_another,
    share_of_chat,
    stumbles,
)
from bot.models.brief import Point
from bot.models.transcript import Turn

FEWEST, MOST = 3, 6
BRIEF_WORDS, OVER = 110, 10
"""So many words a brief has; from three points on, one that takes it further over is left out."""

OPENING_TURNS = 3
OPENING_SENTENCES = (8, 40)
"""Where the lede is looked for: further on when the first sentences say nothing of the rest."""

INTRODUCTION_SENTENCES = 12
"""So much of a host's first turn tells what the story is; a monologue goes on from there."""

MAY_INTRODUCE = frozenset({"host", "reporter", "unidentified"})
INTRODUCTION_LENGTH, INTRODUCTION_SHARE = 200, 0.25
"""Characters, and the share of all that is said, of the introduction of an unknown host."""

# `a further evidence session on our inquiry into …`, `Today's hearing looks at how a bank failed`
AGENDA = re.compile(
    r"\b(?:session|inquiry|hearing|debate)\b[^.?]*?"
    r"\b(?:on|into|about|looks? at|examines?|concerns?)\b[^.?]+[.]$"
    r"|\b(?:[Tt]oday|[Tt]onight|[Tt]his week)(?:['’]s)? (?:(?:show|episode|program(?:me)?|panel)\b"
    r"|(?:on [A-Z][^.?,]{2,30} )?we(?:['’]re| are)? (?:look|talk|ask|discuss))[^.?]+[.]$"
)
AGENDA_SENTENCES = 20

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

LEDE_WORDS, LONGEST_WORDS = 8, 100
LEDE_SHARE = 0.2
"""A lede has at least so many words, and so much of the best sentence's score. From
`LONGEST_WORDS` on it is no sentence: whoever wrote it down set no stops."""

REPEATS = 0.55
"""From this likeness on a point says what the lede or another point says."""

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

UNKNOWN, LEANS, BROKEN, LONG = 0.4, 0.85, 0.5, 0.6
"""What is kept of its score by a sentence that opens with `he`, with any pronoun, that breaks
off, that is very long."""

LEAST_CONTENT, FULL_CONTENT = 3, 5
"""Different words that carry meaning: of fewer a sentence says nothing, of fewer little."""

PLENTY = 12
"""Where there are so many sentences that say much, those that say little are no points."""


def find_lede(material: Material) -> Spoken | None:
    """The sentence to open with; None where nothing is said.

    The first of a host's introduction; else the chair's word for what a meeting is about;
    else, of the opening, the sentence that says most of what follows.
    """
    found = next(_openings(material), None) or _agenda(material)
    for length in OPENING_SENTENCES:
        found = found or _foretelling(material, material.sentences[:length], LEDE_SHARE)
    found = found or _foretelling(material, material.sentences, 0.0)
    short = (each for each in material.sentences[:MOST] if each.word_count <= LONGEST_WORDS)
    return found or max(short, key=lambda each: each.word_count, default=None)


def find_points(material: Material, lede: Spoken | None) -> tuple[Point, ...]:
    """Three to six points in the order in which they are said, the turns and topics spread.

    Fewer where fewer sentences can stand as one. None says what `lede` says.
    """
    said = [lede] if lede else []
    points: list[Spoken] = []
    words = sum(each.word_count for each in said)
    usual = _ranked(material, _is_usual_point)
    full = [each for each in usual if len(each.sentence.vocabulary) >= FULL_CONTENT]
    usual = full if len(full) >= PLENTY else usual
    named = [each for each in usual if not is_about_somebody(each.sentence)]
    usual = named if len(named) >= MOST else usual
    for sentence in pick_diverse(usual, 2 * MOST, says_something, said):
        fits = words + sentence.word_count <= BRIEF_WORDS + OVER or len(points) < FEWEST
        is_new = all(alike(sentence, each) < REPEATS for each in [*said, *points])
        if len(points) < MOST and fits and is_new:
            points.append(sentence)
            words += sentence.word_count
    for may_be in (_is_spare_point, _is_usual_point, _is_premise):
        if len(points) < FEWEST and not (points and may_be is _is_premise):
            left = _ranked(material, may_be)
            points += pick_diverse(left, FEWEST - len(points), says_something, [*said, *points])
    return tuple(_point(each) for each in sorted(points, key=_place))


def who_says(lede: Spoken) -> str | None:
    """The id of the speaker to name with the lede; None for what is read as an introduction."""
    return None if lede.turn.kind == "introduction" else lede.turn.speaker


def _introduction(material: Material) -> Sequence[Spoken]:
    """What opens the transcript in a host's voice, before anybody else speaks."""
    opening = takewhile(lambda each: each.turn.number <= OPENING_TURNS, material.sentences)
    by_host = takewhile(lambda each: _is_introduced(material, each.turn), opening)
    return list(by_host)[:INTRODUCTION_SENTENCES]


def _openings(material: Material) -> Iterator[Spoken]:
    """The sentences of the introduction that may open; not those that go round a panel."""
    introduction = [each for each in _introduction(material) if _may_open(each)]
    presented = {each for each in introduction if presents_a_speaker(each, material)}
    return (each for each in introduction if len(presented) < 2 or each not in presented)


def _is_introduced(material: Material, turn: Turn) -> bool:
    """Whether a turn introduces: by its kind, or since a host, or who may be one, opens with it.

    A speech that is most of the transcript introduces nothing.
    """
    if turn.kind == "introduction":
        return True
    speaker = material.transcript.speaker(turn.speaker)
    if turn.number > 1 or speaker is None or speaker.role not in MAY_INTRODUCE:
        return False
    if speaker.role == "host":
        return True
    whole = sum(len(each.turn.text) for each in material.sentences if each.number == 1)
    return INTRODUCTION_LENGTH <= len(turn.text) <= INTRODUCTION_SHARE * whole


def _may_open(sentence: Spoken) -> bool:
    """Whether the sentence may stand at the head: whole, and understood without another."""
    if not LEDE_WORDS <= sentence.word_count <= LONGEST_WORDS:
        return False
    if len(sentence.vocabulary) < LEAST_CONTENT:
        return False
    if is_about_somebody(sentence) or is_broken(sentence) or is_cut(sentence):
        return False
    return not stumbles(sentence) and says_something(sentence)


def _agenda(material: Material) -> Spoken | None:
    """The sentence in which a meeting's chair says what it is about."""
    opening = material.sentences[:AGENDA_SENTENCES]
    return next((each for each in opening if AGENDA.search(each.text)), None)


def _foretelling(material: Material, opening: Sequence[Spoken], least: float) -> Spoken | None:
    """The sentence of the opening that says most of what follows, the earlier the better."""
    step = LATER_COST / max(len(opening), 1)
    asking = material.askers
    worth = {
        each: _score(each, material) * (1 - step * at) * _opening_worth(each)
        for at, each in enumerate(opening)
        if _may_open(each) and each.turn.speaker not in asking
        if not presents_a_speaker(each, material)
    }
    best = max(worth, key=lambda each: worth[each], default=None)
    return best if best and worth[best] >= least else None


def _opening_worth(sentence: Spoken) -> float:
    """More for what tells the aim, even in `This is a bill …`; less for what leans on nothing."""
    if AIM.search(" ".join(sentence.words)):
        return AIM_AHEAD
    leans = leans_on_another(sentence) or COUNTS_ON.match(sentence.text)
    return LEANS_AT_HEAD if leans else 1.0


def _ranked(material: Material, may_be: Callable[[Spoken, Material, bool], bool]) -> list[Ranked]:
    topics = _topics(material)
    introduction = frozenset(_introduction(material))
    return [
        Ranked(each, _score(each, material, is_introduced=each in introduction), topics.get(at))
        for at, each in enumerate(material.sentences)
        if may_be(each, material, each in introduction)
    ]


def _is_usual_point(sentence: Spoken, material: Material, is_introduced: bool) -> bool:
    """Of the usual length, and there for itself: no premise of a question."""
    fewest, most = POINT_WORDS
    if not fewest <= sentence.word_count <= most or len(sentence.vocabulary) < LEAST_CONTENT:
        return False
    if presents_a_speaker(sentence, material):
        return False
    return is_introduced or not _asks(sentence, material)


def _asks(sentence: Spoken, material: Material) -> bool:
    speaker = sentence.turn.speaker
    return sentence.leads_to_question or speaker in material.askers or speaker in material.hosts


def _is_spare_point(sentence: Spoken, material: Material, is_introduced: bool) -> bool:
    """Shorter or longer: better than fewer points than three."""
    if _asks(sentence, material) or presents_a_speaker(sentence, material):
        return False
    return _is_premise(sentence, material, is_introduced)


def _is_premise(sentence: Spoken, material: Material, is_introduced: bool) -> bool:
    """Of any length, or of a question: better than no point at all."""
    has_length = SHORT_POINT_WORDS <= sentence.word_count <= LONGEST_WORDS
    has_length = has_length and bool(sentence.vocabulary)
    return has_length and not _is_usual_point(sentence, material, is_introduced)


def _score(sentence: Spoken, material: Material, *, is_introduced: bool = False) -> float:
    length_of_turn = min(1.0, len(sentence.turn.text) / WHOLE_TURN)
    score = material.scores[sentence] * pow(length_of_turn, LENGTH_OF_TURN)
    score += NUT_GRAF if is_introduced and _tells_why(sentence) else 0.0
    score *= 1 - share_of_chat(sentence)
    costs = (
        (UNKNOWN, is_about_somebody(sentence)),
        (LEANS, leans_on_another(sentence)),
        (BROKEN, is_broken(sentence)),
        (LONG, sentence.word_count > EASY_WORDS),
    )
    for kept, applies in costs:
        score *= kept if applies else 1.0
    return score


def _tells_why(sentence: Spoken) -> bool:
    """Whether a sentence of an introduction is whole, and leans on none but a written one."""
    if is_broken(sentence):
        return False
    return sentence.turn.kind == "introduction" or not leans_on_another(sentence)


def _topics(material: Material) -> dict[int, str]:
    """The topic of each sentence that has one, by its index: the rarest of those it treats."""

    def breadth(phrase: Phrase) -> int:
        return len(phrase.places)

    widest_first = sorted(material.phrases, key=breadth, reverse=True)
    return {place: phrase.label for phrase in widest_first for place in phrase.places}


def _point(sentence: Spoken) -> Point:
    turn = sentence.turn
    return Point(
        text=sentence.text,
        turns=(turn.number,),
        speaker=turn.speaker,
        actuality=turn.kind == "actuality",
    )


def _place(sentence: Spoken) -> tuple[int, int]:
    return sentence.turn.number, sentence.number
