"""The answer to "is this quotation right?" as a message."""

from bot.models.button import IN_CONTEXT, Press
from bot.models.message import Message
from bot.models.share import Share
from bot.models.transcript import Transcript
from bot.models.verdict import Difference, Verdict
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


def verdict_message(
    quotation: str, verdict: Verdict, found: tuple[Share, Transcript] | None
) -> Message:
    """The verdict, the sentence as it stands in the transcript, and where the two part."""
    top = [section(SAID[verdict.verdict])]
    body: list[Block] = sections([f"You asked about: {escape(quotation)}"])
    if found and verdict.turn and verdict.sentence:
        body += _passage(verdict, *found)
    body += _notes(verdict)
    text = f"{PLAIN[verdict.verdict].capitalize()}{differences_line(verdict.differences)}"
    return message(escape(text), top, body, [context(NOT_AUDIO)])


def differences_line(differences: tuple[Difference, ...]) -> str:
    """`: 'would' for 'could'`, unescaped; empty without differences."""
    told = [told_difference(each) for each in differences]
    return f": {'; '.join(told)}" if told else ""


def told_difference(difference: Difference) -> str:
    """One difference in plain words, the quotation's side first."""
    if not difference.in_transcript:
        return f"adds ‘{difference.in_quotation}’"
    if not difference.in_quotation:
        return f"leaves out ‘{difference.in_transcript}’"
    return f"‘{difference.in_quotation}’ for ‘{difference.in_transcript}’"


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
