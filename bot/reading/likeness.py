"""Is it a transcript? A score with reasons, so that an article or a letter is left alone.

Evidence for: people who take turns, the manner of labels, the parts they play, stage
directions, times, the words of talk. Evidence against: short entries instead of speech, signs
of code or tables, most of the text outside of any turn.
"""

import re
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from bot.errors import NotATranscript, Unreadable
from bot.formats.passage import Script
from bot.formats.source import Source
from bot.reading.account import Account
from bot.reading.evidence import (
    MOST_LOOKED_AT,
    answered_by_somebody,
    coming_back,
    is_timed,
    marks_of_a_record,
    pace_of_speech,
    quoted_in_print,
    share_in_turns,
    signs_of_code,
    taking_turns,
    whole_sentences,
    words_of_talk,
    written_as_labels,
)
from bot.reading.people import Person
from bot.reading.plain_turn import PlainTurn

ENOUGH = 0.5
"""From this score on it is a transcript."""

FEWEST_LOST = 10
MOST_LOST = 0.02
"""Over this share of characters that could not be decoded, a transcript is damaged."""

SAMPLE_CHARACTERS = 10_000

# Lines of a program: `def close(self):`, `from wall import Wall`, `const wall = 3`.
STATEMENT = re.compile(
    r"^[^\S\n]*(?:(?:async )?def \w+\(|class \w+[:({]|from [\w.]+ import \w|import [\w.]+;?$"
    r"|(?:export )?function \w+\(|(?:const|let|var) \w+ ?=|#include [<\"]|package \w+;?$)",
    re.M,
)
FEWEST_STATEMENTS = 2


class Likeness(NamedTuple):
    """How much a source is like a transcript (from 0.5 on it is one), and what is against it."""

    score: float
    against: tuple[str, ...]


def require_transcript(
    source: Source,
    script: Script,
    account: Account,
    turns: Sequence[PlainTurn],
    people: Sequence[Person],
) -> None:
    """Raises NotATranscript with the reasons where nobody is recorded as speaking.

    Raises Unreadable where somebody is, and much of the text could not be decoded.
    """
    found = measure_likeness(source.text, script, account, turns, people)
    if found.score < ENOUGH:
        raise NotATranscript(source.name, f"it is no transcript: {'; '.join(found.against)}")
    lost = source.text.count("\ufffd")
    if lost > FEWEST_LOST and lost > MOST_LOST * len(source.text):
        share = lost / len(source.text)
        reason = f"it has speakers' labels, but {share:.0%} of its characters are damaged"
        raise Unreadable(source.name, reason)


def measure_likeness(
    text: str,
    script: Script,
    account: Account,
    turns: Sequence[PlainTurn],
    people: Sequence[Person],
) -> Likeness:
    """The sum of the evidence. Without a label or a time there is none to weigh.

    A format for recorded speech is evidence enough, if anything is said in it.
    """
    if script.is_recording:
        return _of_a_recording(text, turns)
    spoken = [
        turn
        for turn in turns
        if turn.person is not None or is_timed(turn) or (people and not turn.is_opening)
    ]
    if not spoken:
        return Likeness(0.0, ("nobody is named as speaking",))
    words = " ".join(turn.text for turn in spoken[:MOST_LOOKED_AT])[:SAMPLE_CHARACTERS]
    evidence = [
        taking_turns(spoken, people),
        coming_back(account, spoken, people),
        written_as_labels(people),
        pace_of_speech(account, partial(script.words, text)),
        *marks_of_a_record(account),
        words_of_talk(words),
        whole_sentences(spoken),
        quoted_in_print(spoken),
        signs_of_code(words),
    ]
    if not script.hints.people:  # else the head itself says who speaks
        evidence += [answered_by_somebody(spoken, people), share_in_turns(text, spoken)]
    against = tuple(each.against for each in evidence if each.against)
    return Likeness(sum(each.weight for each in evidence), against)


def _of_a_recording(text: str, turns: Sequence[PlainTurn]) -> Likeness:
    if not turns:
        return Likeness(0.0, ("no words are spoken",))
    if len(STATEMENT.findall(text[:SAMPLE_CHARACTERS])) >= FEWEST_STATEMENTS:
        return Likeness(0.0, ("it is a program with captions in it",))
    return Likeness(1.0, ())
