"""What must hold for every caption file, and what libraries read in valid ones."""

import io
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pysubs2
import pytest
import srt
import webvtt
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies_captions import FORMS, Written, as_subrip, as_webvtt, marked_cues, plain_cues

from bot.errors import NotATranscript, SourceError
from bot.formats.captions.cues import cue_ms, find_asides, find_cues
from bot.formats.captions.subrip import TIMING as SUBRIP
from bot.formats.captions.webvtt import TIMING as WEBVTT
from bot.formats.registry import read_script
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript, source_text

SHARED = Path(__file__).resolve().parents[3] / "shared" / "transcripts"
Form = Callable[[list[Written]], str]
FORM = st.sampled_from(FORMS)
Heard = list[tuple[int, int, str]]


def read(text: str) -> Transcript | None:
    """The reading; None where no words are spoken, which is all that may be refused."""
    try:
        return read_transcript(text.encode(), "captions")
    except NotATranscript as refused:
        if refused.reason != "it is no transcript: no words are spoken":
            raise
        return None


@given(marked_cues(), FORM)
@settings(max_examples=150, deadline=None)
def test_every_letter_and_digit_of_captions_is_accounted_for(
    written: list[Written], form: Form
) -> None:
    transcript = read(form(written))

    assert transcript is None or (transcript.coverage, transcript.unaccounted) == (1.0, ())


@given(marked_cues(), FORM)
@settings(max_examples=100, deadline=None)
def test_spans_of_captions_stand_in_source_order_and_slice_to_the_words(
    written: list[Written], form: Form
) -> None:
    text = form(written)
    transcript = read(text)
    if transcript is None:
        return
    source = source_text(text.encode(), "captions")

    spans = [span for turn in transcript.turns for span in turn.spans]
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    for turn in transcript.turns:
        words = " ".join(source[start:end] for start, end in turn.spans)
        assert letters(turn.text) in subsequences_of(words)


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


class subsequences_of:  # noqa: N801 - reads as a word in `assert a in subsequences_of(b)`
    """What is left of words when markup is taken out."""

    def __init__(self, words: str) -> None:
        self.words = words

    def __contains__(self, some: str) -> bool:
        left = iter(self.words)
        return all(letter in left for letter in some)


def kinds_in(text: str) -> set[str]:
    script = read_script(text.encode(), "captions").script
    return {passage.kind for passage in script.passages}


@given(plain_cues(), FORM)
@settings(max_examples=100, deadline=None)
def test_times_of_turns_are_times_of_their_first_and_last_cue(
    written: list[Written], form: Form
) -> None:
    transcript = read(form(written))

    assert transcript is not None
    assume("repeat" not in kinds_in(form(written)))
    assert transcript.turns[0].start_ms == written[0].start_ms
    assert transcript.turns[-1].end_ms == written[-1].end_ms


@given(marked_cues(), FORM, st.data())
@settings(max_examples=150, deadline=None)
def test_damaged_captions_are_read_or_refused(
    written: list[Written], form: Form, data: st.DataObject
) -> None:
    whole = form(written).encode()
    at = data.draw(st.integers(0, len(whole)))
    noise = data.draw(st.binary(max_size=20))
    damaged = whole[:at] + noise + whole[at + len(noise) * 2 :]

    try:
        transcript = read_transcript(damaged, "damaged")
    except SourceError:
        return
    assert transcript.coverage == 1.0


def heard_in_webvtt(text: str) -> Heard:
    """Each cue's times and words, as our reader finds them."""
    return [
        (cue_ms(cue.since), cue_ms(cue.until), " ".join(text[cue.start : cue.end].split()))
        for cue in find_cues(text, WEBVTT, find_asides(text, 0))
    ]


@given(plain_cues())
@settings(max_examples=100, deadline=None)
def test_webvtt_is_heard_as_webvtt_py_hears_it(written: list[Written]) -> None:
    text = as_webvtt(written)

    theirs = [
        (ms(caption.start), ms(caption.end), " ".join(caption.text.split()))
        for caption in webvtt.from_buffer(io.StringIO(text))
    ]

    assert heard_in_webvtt(text) == theirs


def ms(stamp: str) -> int:
    hours, minutes, seconds = stamp.split(":")
    return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000)


def in_ms(time: timedelta) -> int:
    return round(time.total_seconds() * 1000)


def heard_in_subrip(text: str) -> Heard:
    return [
        (cue_ms(cue.since), cue_ms(cue.until), " ".join(text[cue.start : cue.end].split()))
        for cue in find_cues(text, SUBRIP)
    ]


@given(plain_cues())
@settings(max_examples=100, deadline=None)
def test_subrip_is_heard_as_srt_and_pysubs2_hear_it(written: list[Written]) -> None:
    text = as_subrip(written)

    by_srt = [
        (in_ms(each.start), in_ms(each.end), " ".join(each.content.split()))
        for each in srt.parse(text)
    ]
    by_pysubs2 = [
        (each.start, each.end, " ".join(each.plaintext.split()))
        for each in pysubs2.SSAFile.from_string(text, format_="srt")
    ]

    assert heard_in_subrip(text) == by_srt
    if not any(line.isdigit() for cue in written for line in cue.lines):
        assert heard_in_subrip(text) == by_pysubs2  # which drops lines of figures


@pytest.mark.skipif(not SHARED.exists(), reason="the shared transcripts are not there")
def test_real_captions_are_heard_as_the_libraries_hear_them() -> None:
    for path in sorted(SHARED.glob("*.vtt")):
        text = path.read_text("utf-8")
        theirs = [" ".join(each.text.split()) for each in webvtt.from_buffer(io.StringIO(text))]
        assert [words for *_, words in heard_in_webvtt(text)] == theirs, path.name
    for path in sorted(SHARED.glob("*.srt")):
        text = path.read_text("utf-8")
        theirs = [" ".join(each.content.split()) for each in srt.parse(text)]
        assert [words for *_, words in heard_in_subrip(text)] == theirs, path.name
