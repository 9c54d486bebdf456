"""Whether what a written sentence says is said in its turns at all, or only asked there."""

import re

from bot.gate.evidence import Evidence, is_plain_answer
from bot.language.numbers import numbers_in
from bot.language.writing.demonyms import nations_named
from bot.language.writing.polar import is_asked_and_denied, is_but_asked, states_a_question
from bot.language.writing.support import support

LEAST_SUPPORT = 0.4
"""The share of a sentence's content words that its turns must hold in some form. Measured by
`bench.fidelity`: honest rewordings keep far more, sentences about something else far less."""

FEWEST_CONTENT = 2
"""In a statement of three or four words with but two of meaning, each is half of what it says."""

OWN_WORDS = 2
"""So many words of its own any sentence may have that holds one thing of its turns."""

# `Asked whether the pier is safe, `, `Lee asks about the pier`; not `they asked us to build`
ASKED = re.compile(
    r"(?<!\bI )(?<!\bI have )(?<!\bwe )(?<!\bthey )"
    r"\b(?:ask(?:ed|s|ing)|questioned|pressed)\b(?! (?:me|us|you|my|our|your|for|to)\b)[^,]*,?",
    re.I,
)
SHORTEST_STATEMENT = 5
"""Words; fewer may be a label or a headline."""


def is_elsewhere(text: str, evidence: Evidence, said: str | None = None) -> bool:
    """Whether most of what it says is not said; its numbers and nations are, they were held
    before.
    """
    held, own = support(text, f"{said or evidence.text} {evidence.people} {evidence.asked}")
    if said is None:
        held += len(numbers_in(text)) + len(nations_named(text))
    if own and held + own <= FEWEST_CONTENT and len(text.split()) < SHORTEST_STATEMENT:
        return True
    return held < LEAST_SUPPORT * (held + own) and not (held and own <= OWN_WORDS)


def is_only_asked(text: str, evidence: Evidence) -> bool:
    """Whether it states what was asked, and nobody said yes or no to it. A label states nothing."""
    if len(text.split()) < SHORTEST_STATEMENT or ASKED.search(text) or "?" in text:
        return False
    if any(is_asked_and_denied(text, *each) for each in evidence.exchanges):
        return True
    if any(map(is_plain_answer, evidence.turns)):
        return False
    if not evidence.answers and is_but_asked(text, evidence.sentences):
        return True
    is_asked = states_a_question(text, evidence.sentences)
    return is_asked and is_elsewhere(text, evidence, " ".join(evidence.stated) or "–")


def holds_nothing(text: str, said: str) -> bool:
    """Whether nothing of what is credited to somebody is said by that one, nor asked."""
    held, others = support(text, said)
    return not held and others >= FEWEST_CONTENT and not numbers_in(text)
