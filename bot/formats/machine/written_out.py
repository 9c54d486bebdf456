"""What was heard, written out as text with its script: turns by voice, or else by pause.

    [0:00:01] SPEAKER_00: Good morning.

    [0:00:04] SPEAKER_01: Morning.

are a time, a label and speech, twice. That text is what spans point into.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from bot.formats.asides import part_asides
from bot.formats.interruptions import Interruptions
from bot.formats.machine.heard import Heard, Recording
from bot.formats.opened import Opened
from bot.formats.passage import Passage, Script
from bot.formats.source import Source
from bot.models.transcript import Span

PAUSE_MS = 2000
"""Where no voices are told apart, so long a silence after a sentence begins a turn.

In two recognisers' records of one twelve-minute talk nine of ten silences between sentences are
shorter (medians 0.8 and 1.0 s, 90th percentiles 2.3 s), so that turns last about a minute.
"""

LONGEST_TURN_MS = 120_000
"""A voice without such a pause gets a new turn at the next sentence: 300 words can be cited."""

SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’)\]»]*\s*$")  # `soon.”`
FEWEST_ENDS = 1 / 100
"""With fewer ends of sentences than one in a hundred words there is no punctuation."""

SURROGATE = re.compile("[\ud800-\udfff]")  # half of a letter, as `"\ud83d"` alone
WITHOUT_SPACES = "\u2e80"
"""From here on letters are written without spaces between words: Chinese, Japanese."""
HANGUL = ("\uac00", "\ud7a3")
"""Korean is beyond that, and has spaces."""


class Written(NamedTuple):
    """A turn where it stands in the text."""

    stamp: Span | None
    label: str | None
    label_span: Span | None
    words: Span
    start_ms: int | None
    end_ms: int | None


def write_out(recording: Recording, name: str) -> Opened:
    """The text of a recording, and its script."""
    heard = with_ends([each for each in recording.heard if each.words.strip()])
    pieces: list[str] = []
    written = list(_written(part_turns(heard), pieces))
    text = "".join(pieces)
    interruptions = Interruptions(text)
    passages = [passage for each in written for passage in _passages(text, each, interruptions)]
    source = Source(name, text, hints=recording.hints)
    script = Script(tuple(passages), recording.hints, is_recording=recording.is_certain)
    return Opened(source, script)


def with_ends(heard: list[Heard]) -> list[Heard]:
    """Where only the starts are told, each ends as the next one starts."""
    if not heard or any(each.end_ms is not None for each in heard):
        return heard
    starts = [each.start_ms for each in heard]
    followed = zip(heard, [*starts[1:], starts[-1]], strict=True)
    return [each._replace(end_ms=end_ms) for each, end_ms in followed]


def part_turns(heard: Sequence[Heard]) -> list[list[Heard]]:
    """Neighbours of one voice; where nobody's voice is told, parts between pauses."""
    if any(each.voice for each in heard):
        return [list(turn) for _, turn in groupby(heard, key=lambda each: each.voice)]
    ends = [bool(SENTENCE_END.search(each.words[-8:])) for each in heard]
    words = sum(each.words.count(" ") + 1 for each in heard)
    punctuated = sum(ends) > words * FEWEST_ENDS
    turns: list[list[Heard]] = []
    for at, each in enumerate(heard):
        may_part = at > 0 and (ends[at - 1] or not punctuated)
        if not turns or (may_part and _is_parted(turns[-1], each)):
            turns.append([])
        turns[-1].append(each)
    return turns


def said(turn: Sequence[Heard]) -> str:
    """The words of a turn, with white space where it belongs."""
    pieces: list[str] = []
    for each in turn:
        if each.apart and pieces and not _run_together(pieces[-1], each.words):
            pieces.append(" ")
        pieces.append(each.words)
    return whole_letters(" ".join("".join(pieces).split()))


def whole_letters(words: str) -> str:
    """The words with a mark for each half of a letter, which no file could hold."""
    return words if words.isascii() else SURROGATE.sub("\ufffd", words)


def clock(time_ms: int) -> str:
    """A time as it is written out: `clock(61_200) == "0:01:01"`."""
    minutes, seconds = divmod(time_ms // 1000, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"


def _is_parted(turn: Sequence[Heard], following: Heard) -> bool:
    """Whether a pause, or the length of what was said, parts a turn from what follows."""
    start_ms, end_ms = _begins_ms(turn), _ends_ms(turn)
    if start_ms is None or end_ms is None or following.start_ms is None:
        return False
    return following.start_ms - end_ms >= PAUSE_MS or end_ms - start_ms >= LONGEST_TURN_MS


def _begins_ms(turn: Sequence[Heard]) -> int | None:
    return next((each.start_ms for each in turn if each.start_ms is not None), None)


def _ends_ms(turn: Sequence[Heard]) -> int | None:
    """When the last word ends that has a time: punctuation has none."""
    times = (each.start_ms if each.end_ms is None else each.end_ms for each in reversed(turn))
    return next((time for time in times if time is not None), None)


def _run_together(before: str, after: str) -> bool:
    if after[0] < WITHOUT_SPACES or before[-1] < WITHOUT_SPACES:
        return False
    return not any(HANGUL[0] <= letter <= HANGUL[1] for letter in (before[-1], after[0]))


def _written(turns: Sequence[Sequence[Heard]], pieces: list[str]) -> Iterator[Written]:
    """Each turn added to the pieces of the text, and where it stands in that."""
    at = 0
    for turn in turns:
        start_ms = _begins_ms(turn)
        label = whole_letters(turn[0].voice) if turn[0].voice else None
        stamp = f"[{clock(start_ms)}] " if start_ms is not None else ""
        head = f"{label}: " if label else ""
        words = said(turn)
        label_at, words_at = at + len(stamp), at + len(stamp) + len(head)
        yield Written(
            (at, label_at - 1) if stamp else None,
            label,
            (label_at, words_at) if label else None,
            (words_at, words_at + len(words)),
            start_ms,
            _ends_ms(turn),
        )
        pieces += (stamp, head, words, "\n\n")
        at = words_at + len(words) + 2


def _passages(text: str, turn: Written, interruptions: Interruptions) -> Iterator[Passage]:
    """The time, then speech and stage directions."""
    if turn.stamp:
        yield Passage("timestamp", (turn.stamp,), start_ms=turn.start_ms)
    speech = Passage(
        "speech",
        (turn.words,),
        turn.label,
        turn.label_span,
        turn.start_ms,
        turn.end_ms,
        begins_turn=None if turn.label else True,
    )
    yield from part_asides(text, speech, interruptions)
