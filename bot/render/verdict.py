"""The answer to "is this quotation right?" as a message."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.models.button import IN_CONTEXT, Press
from bot.models.message import Message
from bot.models.share import Share
from bot.models.transcript import Transcript
from bot.models.verdict import Difference, Part, Verdict
from bot.render.blocks import Block, actions, button, context, escape, message, section, sections
from bot.render.quotes import quoted
from bot.render.words import NOT_AUDIO

SAID = {
    "verbatim": ":white_check_mark: *Verbatim.*",
    "partial": ":large_yellow_circle: *Part of a sentence.* The whole is below.",
    "altered": ":warning: *Altered.* It is near a passage, but not it.",
    "wrong-speaker": ":warning: *Another speaker's words.*",
    "not-found": ":x: *Not found* in what was shared here.",
}
PLAIN = {
    "verbatim": "verbatim",
    "partial": "part of a sentence",
    "altered": "altered",
    "wrong-speaker": "another speaker's words",
    "not-found": "not found",
}
UNSURE_WHO = ":warning: *Not surely theirs.* The transcript does not say who speaks."
MARKS = re.compile(r"[“”„«»\"]")


class Answered(NamedTuple):
    """A quotation with its verdict, and the transcript that it was found in, if in any."""

    part: Part
    where: tuple[Share, Transcript] | None


def verdict_message(answers: Sequence[Answered], read: int | None = None) -> Message:
    """The verdicts, each with the sentence as it stands in the transcript and where they part.

    `read`: how many transcripts were searched when there are more in sight.
    """
    verdicts = [each.part.verdict for each in answers]
    body = [block for each in answers for block in _answer(each)]
    searched = f" The newest {read} transcripts were searched." if read else ""
    tail = [context(f"{NOT_AUDIO}{searched}")]
    if len(verdicts) == 1:
        text = (
            f"{told_verdict(verdicts[0]).capitalize()}{differences_line(verdicts[0].differences)}"
        )
        return message(escape(text), [], body, tail)
    verbatim = sum(each.verdict == "verbatim" for each in verdicts)
    count = f"{verbatim} of {len(verdicts)} quotations are verbatim."
    return message(count, [section(f"*{count}*")], body, tail)


def told_verdict(verdict: Verdict) -> str:
    """The verdict in a few words: `altered`, `another speaker's words`."""
    unsure = verdict.verdict == "wrong-speaker" and verdict.speaker is None
    return "not surely theirs" if unsure else PLAIN[verdict.verdict]


def differences_line(differences: tuple[Difference, ...]) -> str:
    """`: 'would' for 'could'`, unescaped; empty without differences."""
    told = [told_difference(each) for each in differences]
    return f": {'; '.join(told)}" if told else ""


def told_difference(difference: Difference) -> str:
    """One difference in plain words, the quotation's side first.

    Marks within it are left out: the pairs around it could not be told from them.
    """
    typed, said = (
        MARKS.sub("", each) or each for each in (difference.in_quotation, difference.in_transcript)
    )
    if not said:
        return f"adds ‘{typed}’"
    if not typed:
        return f"leaves out ‘{said}’"
    return f"‘{typed}’ for ‘{said}’"


def _answer(answered: Answered) -> list[Block]:
    part, verdict = answered.part, answered.part.verdict
    unsure = verdict.verdict == "wrong-speaker" and verdict.speaker is None
    credit = f" (credited to {escape(part.credited_to)})" if part.credited_to else ""
    return [
        section(UNSURE_WHO if unsure else SAID[verdict.verdict]),
        *sections([f"You asked about: {escape(part.quotation)}{credit}"]),
        *(_passage(verdict, *answered.where) if answered.where else ()),
        *_notes(verdict),
    ]


def _passage(verdict: Verdict, share: Share, transcript: Transcript) -> list[Block]:
    turn = transcript.turn(verdict.turn or 1)
    sentence = verdict.sentence or ""
    start = max(turn.text.find(sentence), 0)
    press = Press(share=share.id, turn=turn.number, start=start, end=start + len(sentence))
    tape = ", on tape" if turn.kind == "actuality" else ""
    line = (
        f"— *{escape(transcript.name_of(turn))}*{tape} · turn {turn.number} · {escape(share.title)}"
    )
    return [
        section(quoted(sentence)),
        section(line),
        actions(button("In context", IN_CONTEXT, press)),
    ]


def _notes(verdict: Verdict) -> list[Block]:
    lines = [f"• {escape(told_difference(each))}" for each in verdict.differences]
    lines += [f"• {escape(warning)}" for warning in verdict.warnings]
    return sections(lines) if lines else []
