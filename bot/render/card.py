"""The card: the reply under a shared transcript that says what it is and what to check."""

from collections.abc import Set

from bot.models.button import BRIEF, FIX_SPEAKER, MARK_TERMS, QUOTES, Press
from bot.models.message import Message
from bot.models.share import Share
from bot.models.transcript import Flag, Speaker, Transcript
from bot.render.blocks import (
    Block,
    actions,
    button,
    clip,
    context,
    escape,
    message,
    section,
    sections,
)
from bot.render.words import NOT_AUDIO, counted, day, flagged, role_of, turns_named, unquoted

WORDS_A_MINUTE = 150
"""The usual speed of broadcast speech, for a length in minutes where there are no times."""

SPEAKERS_SHOWN = 12
FLAGS_SHOWN = 8
DESCRIPTION_LENGTH = 200


def card_message(share: Share, transcript: Transcript) -> Message:
    """Title, date, length, who speaks, what to check, and buttons."""
    on_tape = {turn.speaker for turn in transcript.turns if turn.kind == "actuality"}
    title = sections([f"*{escape(share.title)}*", _measure(transcript)])
    top = [*title, *speaker_blocks(transcript.speakers, on_tape)]
    tail = [
        context(NOT_AUDIO),
        actions(
            button("Brief", BRIEF, Press(share=share.id)),
            button("Quotes", QUOTES, Press(share=share.id)),
            button("Fix speaker", FIX_SPEAKER, Press(share=share.id)),
            button("Mark off the record", MARK_TERMS, Press(share=share.id)),
        ),
    ]
    names = ", ".join(speaker.name for speaker in transcript.speakers[:SPEAKERS_SHOWN])
    text = f"Read: {escape(share.title)}" + (f". {escape(names)}" if names else "")
    return message(text, top, check_blocks(transcript.flags), tail)


def check_blocks(flags: tuple[Flag, ...]) -> list[Block]:
    """What to check before use, a line each; nothing when there is nothing."""
    if not flags:
        return []
    lines = [f"• {escape(flagged(flag))}" for flag in flags[:FLAGS_SHOWN]]
    if len(flags) > FLAGS_SHOWN:
        lines.append(f"• and {counted(len(flags) - FLAGS_SHOWN, 'more thing')} to check")
    return sections(["*Check before use*", *lines])


def speaker_blocks(speakers: tuple[Speaker, ...], on_tape: Set[str | None]) -> list[Block]:
    """Who speaks: role and description, a line each. `on_tape`: ids of those heard in clips."""
    if not speakers:
        return [section("Nobody is named in it.")]
    lines = [_speaker_line(each, each.id in on_tape) for each in speakers[:SPEAKERS_SHOWN]]
    if len(speakers) > SPEAKERS_SHOWN:
        lines.append(f"• and {len(speakers) - SPEAKERS_SHOWN} more")
    return sections(["*Who speaks*", *lines])


def _measure(transcript: Transcript) -> str:
    words = sum(len(turn.text.split()) for turn in transcript.turns)
    date = day(transcript.air_date) if transcript.air_date else "undated"
    parts = [date, counted(len(transcript.turns), "turn"), counted(words, "word"),
             f"about {counted(_minutes(transcript, words), 'minute')}"]  # fmt: skip
    if transcript.program:
        parts.insert(0, escape(transcript.program))
    return " · ".join(parts)


def _minutes(transcript: Transcript, words: int) -> int:
    ends = [turn.end_ms for turn in transcript.turns if turn.end_ms is not None]
    minutes = max(ends) / 60_000 if ends else words / WORDS_A_MINUTE
    return max(1, round(minutes))


def _speaker_line(speaker: Speaker, on_tape: bool) -> str:
    line = f"• *{escape(speaker.name)}* ({role_of(speaker, on_tape=on_tape)})"
    if not speaker.description:
        return line
    where = f" ({turns_named([speaker.described_in])})" if speaker.described_in else ""
    return f"{line}: {escape(clip(unquoted(speaker.description), DESCRIPTION_LENGTH))}{where}"
