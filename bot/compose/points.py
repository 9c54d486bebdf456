"""The lede and the points of an extractive brief: whole sentences, each with who said it."""

import re
from collections.abc import Sequence

from bot.compose.material import Material
from bot.language.phrases import Phrase
from bot.language.ranking import Ranked, pick_diverse
from bot.language.spoken import Spoken
from bot.language.worth import is_procedure, stands_alone
from bot.models.brief import Point

FEWEST, MOST = 3, 6
BRIEF_WORDS = 110
"""A brief that says it in so many words needs no further point; measured at that length."""

OPENING_TURNS = 3
OPENING_SENTENCES = (8, 40)
"""Where the lede is looked for: further on when the first sentences say nothing of the rest."""

# `a further evidence session on our inquiry into …`, `a debate on farming`
AGENDA = re.compile(r"\b(?:session|inquiry|hearing|debate)\b[^.?]*?\b(?:on|into|about)\b[^.?]+[.]$")
AGENDA_SENTENCES = 20
LEDE_WORDS = 8
LEDE_SHARE = 0.3
"""A lede has at least so many words, and so much of the best sentence's score."""

POINT_WORDS = (10, 60)
LATER_COST = 0.5
"""What the last sentence of the opening loses as a lede, of its score; the first nothing."""

NUT_GRAF = 0.2
"""What a host's introduction is ahead by, of the best score: it says why the story matters."""


def find_lede(material: Material) -> Spoken | None:
    """The sentence to open with; None where nothing is said.

    The first of a written introduction; else the chair's word for what a meeting is about;
    else, of the opening, the sentence that says most of what follows.
    """
    introduction = (each for each in _introduction(material) if not _is_no_point(each))
    found = next(introduction, None) or _agenda(material)
    for length in OPENING_SENTENCES:
        found = found or _foretelling(material, material.sentences[:length])
    return found or max(material.sentences[:MOST], key=lambda each: each.word_count, default=None)


def find_points(material: Material, lede: Spoken | None) -> tuple[Point, ...]:
    """Three to six points in the order in which they are said, the turns and topics spread.

    Fewer where fewer sentences can stand as one. `lede` is not said again.
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


def _introduction(material: Material) -> Sequence[Spoken]:
    return [
        each
        for each in material.sentences
        if each.turn.kind == "introduction" and each.turn.number <= OPENING_TURNS
    ]


def _agenda(material: Material) -> Spoken | None:
    """The sentence in which a meeting's chair says what it is about."""
    opening = material.sentences[:AGENDA_SENTENCES]
    return next((each for each in opening if AGENDA.search(each.text)), None)


def _foretelling(material: Material, opening: Sequence[Spoken]) -> Spoken | None:
    """The sentence of the opening that says most of what follows, the earlier the better."""
    step = LATER_COST / max(len(opening), 1)
    worth = {
        each: material.score(each) * stands_alone(each) * (1 - step * at)
        for at, each in enumerate(opening)
        if each.word_count >= LEDE_WORDS and not _is_no_point(each)
    }
    best = max(worth, key=lambda each: worth[each], default=None)
    return best if best and worth[best] >= LEDE_SHARE * material.best_score else None


def _is_no_point(sentence: Spoken) -> bool:
    return sentence.is_question or is_procedure(sentence)


def _ranked(material: Material) -> list[Ranked]:
    topics = _topics(material)
    fewest, most = POINT_WORDS
    return [
        Ranked(sentence, _score(sentence, material), topics.get(at))
        for at, sentence in enumerate(material.sentences)
        if fewest <= sentence.word_count <= most and not _is_no_point(sentence)
    ]


def _score(sentence: Spoken, material: Material) -> float:
    ahead = NUT_GRAF if sentence.turn.kind == "introduction" else 0.0
    return (material.score(sentence) + ahead * material.best_score) * stands_alone(sentence)


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
