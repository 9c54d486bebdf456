"""How much a sentence tells of a transcript where it stands alone, as a lede or a point does."""

import re
from math import pow

from bot.compose.material import Material
from bot.language.spoken import Spoken
from bot.language.topics.wholeness import is_about_somebody, is_broken, is_cut, leans_on_another
from bot.language.topics.worth import share_of_chat

WHOLE_TURN = 600
LENGTH_OF_TURN = 0.35
"""Characters from which a turn says something at length; shorter ones are asides. A root."""

EASY_WORDS = 40
"""From so many words on a sentence tires."""

UNKNOWN, LEANS, BROKEN, LONG = 0.4, 0.85, 0.5, 0.6
"""What is kept of its score by a sentence that opens with `he`, with any pronoun, that breaks
off or lacks its head, that is very long."""

LEAST_CONTENT = 3
"""Different words that carry meaning, or a figure: of fewer a sentence says nothing."""

FIGURE = re.compile(r"\d|\b(?:hundred|thousand|million|billion|trillion|percent|per cent)\b")


def says_little(sentence: Spoken) -> bool:
    """Whether the sentence has too few words that carry meaning; a figure is one of them."""
    count = len(sentence.vocabulary)
    if count == LEAST_CONTENT - 1:
        count += FIGURE.search(sentence.text) is not None
    return count < LEAST_CONTENT


def salience(sentence: Spoken, material: Material, ahead: float = 0.0) -> float:
    """What the sentence says of what the transcript is about, and how well by itself.

    `ahead` is added before its faults are counted, of the best sentence's score.
    """
    length_of_turn = min(1.0, len(sentence.turn.text) / WHOLE_TURN)
    score = material.scores[sentence] * pow(length_of_turn, LENGTH_OF_TURN) + ahead
    score *= 1 - share_of_chat(sentence)
    costs = (
        (UNKNOWN, is_about_somebody(sentence)),
        (LEANS, leans_on_another(sentence)),
        (BROKEN, is_broken(sentence) or is_cut(sentence)),
        (LONG, sentence.word_count > EASY_WORDS),
    )
    for kept, applies in costs:
        score *= kept if applies else 1.0
    return score
