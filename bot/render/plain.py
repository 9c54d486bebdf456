"""Plain text for the terminal."""

import textwrap
from collections.abc import Set

from bot.models.brief import Brief, Point
from bot.models.quote import Quote, QuoteList
from bot.models.topic import Contradiction, TopicList
from bot.models.transcript import Flag, Speaker, Transcript
from bot.models.verdict import Verdict
from bot.render.verdict import differences_line, told_verdict
from bot.render.words import (
    DIFFERING,
    TURNS_NAMED,
    brief_provenance,
    counted,
    day,
    flagged,
    role_of,
    turns_named,
    unquoted,
)

WIDTH = 88


def transcript_text(transcript: Transcript) -> str:
    """Title, speakers, flags, then every turn with its number and speaker."""
    date = day(transcript.air_date) if transcript.air_date else "undated"
    lines = [
        f"{transcript.shown_title} ({date})",
        f"{counted(len(transcript.turns), 'turn')}, {transcript.format}, "
        f"coverage {transcript.coverage:.4f}",
        *_speakers(transcript.speakers, _on_tape(transcript)),
        *_flags(transcript.flags),
    ]
    for turn in transcript.turns:
        kind = "" if turn.kind == "speech" else f" ({turn.kind})"
        lines += ["", f"[{turn.number}] {transcript.name_of(turn)}{kind}", _wrapped(turn.text)]
    return "\n".join(lines)


def brief_text(brief: Brief) -> str:
    """Headline, lede, points, quotes, reported speech, what to check, who made it."""
    on_tape = {quote.speaker for quote in brief.quotes if quote.actuality}
    parts = (
        [brief.headline.upper()],
        [_wrapped(_said_by(brief.lede_speaker, brief.lede, brief))] if brief.lede else [],
        [_point(each, brief) for each in brief.points],
        _speakers(brief.speakers, on_tape),
        _quotes(brief.quotes),
        _reported(brief, brief.speakers)[1:],
        ["Topics: " + " · ".join(brief.topics)] if brief.topics else [],
        _flags(brief.flags),
        [_wrapped(brief_provenance(brief))],
    )
    return "\n\n".join("\n".join(part) for part in parts if part)


def _point(point: Point, brief: Brief) -> str:
    said = _said_by(point.speaker, point.text, brief, on_tape=point.actuality)
    return _wrapped(f"- {said} ({turns_named(point.turns)})", hang=2)


def _said_by(speaker: str | None, text: str, brief: Brief, *, on_tape: bool = False) -> str:
    names = {each.id: each.name for each in brief.speakers}
    if on_tape:
        return f"{names.get(speaker or '', 'somebody')}, on tape: {text}"
    return f"{names[speaker]}: {text}" if speaker in names else text


def quotes_text(found: QuoteList, speakers: tuple[Speaker, ...]) -> str:
    """The notice, the quotes with their turns, and what is reported."""
    lines = [_wrapped(found.notice), ""] if found.notice else []
    return "\n".join([*lines, *_quotes(found.quotes), *_reported(found, speakers)])


def topics_text(found: TopicList) -> str:
    """Each topic, where it is treated, one quote a speaker, and where they differ."""
    lines: list[str] = []
    for topic in found.topics:
        lines.append(topic.label.upper())
        lines += [
            f"  {each.title}: {turns_named(each.turns, TURNS_NAMED)}" for each in topic.transcripts
        ]
        lines += [*_quotes(topic.quotes), *_differing(topic.contradictions), ""]
    lines += _differing(found.elsewhere)
    return "\n".join(lines).lstrip("\n") if lines else "No topics found."


def verdict_text(verdict: Verdict, transcript: Transcript) -> str:
    """The verdict, the sentence as it stands, and the warnings; of a draft, of each quotation."""
    if not verdict.parts:
        return "\n".join(_verdict(verdict, transcript))
    lines: list[str] = []
    for part in verdict.parts:
        credit = f" (credited to {part.credited_to})" if part.credited_to else ""
        asked = _wrapped(f"asked about: {part.quotation}{credit}")
        lines += [asked, *_verdict(part.verdict, transcript), ""]
    return "\n".join(lines[:-1])


def _verdict(verdict: Verdict, transcript: Transcript) -> list[str]:
    lines = [told_verdict(verdict) + differences_line(verdict.differences)]
    if verdict.turn and verdict.sentence:
        turn = transcript.turn(verdict.turn)
        who = transcript.name_of(turn) + (", on tape" if turn.kind == "actuality" else "")
        lines += [f"turn {verdict.turn}, {who}:", _wrapped(f"“{verdict.sentence}”")]
    return [*lines, *(f"warning: {each}" for each in verdict.warnings)]


def _on_tape(transcript: Transcript) -> set[str | None]:
    return {turn.speaker for turn in transcript.turns if turn.kind == "actuality"}


def _speakers(speakers: tuple[Speaker, ...], on_tape: Set[str | None]) -> list[str]:
    lines = []
    for each in speakers:
        description = f": {unquoted(each.description)}" if each.description else ""
        role = role_of(each, on_tape=each.id in on_tape)
        lines.append(_wrapped(f"- {each.name} ({role}){description}", hang=2))
    return lines


def _flags(flags: tuple[Flag, ...]) -> list[str]:
    return [_wrapped(f"! {flagged(flag)}", hang=2) for flag in flags]


def _quotes(quotes: tuple[Quote, ...]) -> list[str]:
    lines: list[str] = []
    for quote in quotes:
        tape = ", on tape" if quote.actuality else ""
        if quote.answers:
            lines.append(_wrapped(f"asked: {quote.answers.text}"))
        lines += [_wrapped(f"“{quote.text}”"), f"    {quote.name}{tape}, turn {quote.turn}"]
    return lines


def _differing(contradictions: tuple[Contradiction, ...]) -> list[str]:
    pairs = (["", f"{DIFFERING}:", *_quotes((each.one, each.other))] for each in contradictions)
    return [line for pair in pairs for line in pair]


def _reported(found: Brief | QuoteList, speakers: tuple[Speaker, ...]) -> list[str]:
    names = {speaker.id: speaker.name for speaker in speakers}
    lines = ["", "Reported, not quoted:"] if found.reported else []
    for each in found.reported:
        teller = names.get(each.said_by or "", "an unidentified speaker")
        source = each.source or "somebody (it is unclear who)"
        line = f"- {source}, according to {teller} (turn {each.turn}): {unquoted(each.text)}"
        lines.append(_wrapped(line, hang=2))
    return lines


def _wrapped(text: str, hang: int = 0) -> str:
    return textwrap.fill(
        text, WIDTH, subsequent_indent=" " * hang, break_long_words=False, break_on_hyphens=False
    )
