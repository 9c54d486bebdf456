"""What must hold for every source: nothing lost, spans that slice to the words, no crash."""

import html
import re
from itertools import pairwise

import pytest
from hypothesis import example, given, reject, settings
from hypothesis import strategies as st

from bot.errors import SourceError
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript, source_text

NAMES = st.sampled_from(
    ["MARIA ORTIZ", "ORTIZ", "TOM OKAFOR, BYLINE", "OKAFOR", "MS. WHITFIELD", "UNIDENTIFIED MALE",
     "SEN. RUTH ASHBY (R)", "Nadia Brandvold", "MODERATOR"]
)  # fmt: skip
WORDS = st.sampled_from(
    ["I", "think", "we", "open", "the bridge", "on Friday", "\\[2014\\]", "(LAUGHTER)", "*never*",
     "\\[02:14\\]", "caf\u00e9", "&amp;", "9,000", "[the link](https://example.org)", "–", "said",
     "(Inaudible.)", "NATO", "U.S.", "you", "\u4f60\u597d", "a_b"]
)  # fmt: skip
SENTENCES = st.lists(WORDS, min_size=1, max_size=8).map(lambda words: " ".join(words) + ".")
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join)
OPENINGS = st.sampled_from(
    ["", "Harbor towns\n\n", " date 2024-04-04 ", "---\ntitle: \"A\\_B\"\n---\n",
     "DATE: 2024-04-04\n",
     "The council votes tonight.\n\nAnd the sea is near. Hi, Tom.\n\n", "\ufeff"]
)  # fmt: skip
GAPS = st.sampled_from(["\n\n", "\n", "\r\n\r\n", "\n\n(BEGIN VIDEO CLIP)\n\n", "\n\n# Part\n\n",
                        "\n\n[16:00:00]\n\n", "\n\nAnd more of it.\n\n"])  # fmt: skip


@st.composite
def labelled_texts(draw: st.DrawFn) -> str:
    """Transcripts of some house, with its opening and what stands between the turns."""
    opening = draw(OPENINGS)
    turns = draw(st.lists(st.tuples(NAMES, PARAGRAPHS, GAPS), min_size=3, max_size=9))
    return opening + "".join(f"{name}: {words}{gap}" for name, words, gap in turns)


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def plain(text: str) -> str:
    """Letters and digits only, of what a page would show: no markup, no entities, no addresses."""
    text = re.sub(r"\]\([^)]*\)", "]", text)
    return letters(html.unescape(text))


def read(text: str) -> tuple[Transcript, str]:
    """The reading and its source; what is refused is no example (too many, and the test fails)."""
    data = text.encode()
    try:
        return read_transcript(data, "source.txt"), source_text(data, "source.txt")
    except SourceError:
        reject()


@given(labelled_texts())
@settings(max_examples=100, deadline=None)
def test_every_letter_and_digit_is_accounted_for(text: str) -> None:
    transcript, _ = read(text)

    assert (transcript.coverage, transcript.unaccounted) == (1.0, ())


@given(labelled_texts())
@settings(max_examples=100, deadline=None)
def test_the_slices_of_a_turn_are_its_words(text: str) -> None:
    transcript, source = read(text)

    for turn in transcript.turns:
        slices = " ".join(source[start:end] for start, end in turn.spans)
        assert plain(slices) == plain(turn.text)
        assert turn.text == " ".join(turn.text.split())


@given(labelled_texts())
@settings(max_examples=100, deadline=None)
def test_turns_stand_in_source_order_and_never_overlap(text: str) -> None:
    transcript, _ = read(text)

    spans = [span for turn in transcript.turns for span in turn.spans]
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@given(labelled_texts())
@settings(max_examples=100, deadline=None)
def test_no_label_stands_inside_a_turn(text: str) -> None:
    transcript, _ = read(text)

    labels = [re.escape(label) for speaker in transcript.speakers for label in speaker.labels]
    inside = re.compile(rf"(?<!\w)(?:{'|'.join(labels)}):")
    assert not any(inside.search(turn.text) for turn in transcript.turns)


@given(st.binary(max_size=2000))
@example(b"\xff\xfe\x00\xd8A\x00:\x00 \x00")
@example(b"ANN: \x00\x00\x00")
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        transcript = read_transcript(data, "noise.txt")
    except SourceError:
        return
    assert transcript.turns


@given(labelled_texts(), st.data())
@settings(max_examples=100, deadline=None)
def test_damaged_transcripts_are_read_or_refused(text: str, data: st.DataObject) -> None:
    whole = text.encode()
    at = data.draw(st.integers(0, len(whole)))
    noise = data.draw(st.binary(max_size=20))
    damaged = whole[:at] + noise + whole[at + len(noise) * 2 :]

    try:
        transcript = read_transcript(damaged, "damaged.txt")
    except SourceError:
        return
    assert transcript.coverage == pytest.approx(1.0)


@given(labelled_texts())
@settings(max_examples=50, deadline=None)
def test_a_reading_does_not_depend_on_the_encoding(text: str) -> None:
    text = text.replace("\ufeff", "")
    in_utf8, _ = read(text)

    in_utf16 = read_transcript(text.encode("utf-16"), "source.txt")

    assert in_utf16.turns == in_utf8.turns
