"""What must hold of machine output: no word lost, spans that slice to the words, in order."""

import json
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.errors import SourceError
from bot.formats.machine.container import open_machine_output
from bot.formats.registry import read_script
from bot.reading.coverage import measure_coverage
from bot.reading.reader import read_transcript

Said = list[tuple[int, str, list[str]]]
"""Who (0, 1, …) says which words; a stop ends each."""

WORDS = st.sampled_from(
    ["I", "think", "Well,", "café", "\u4f60\u597d", "9,000", "it's", "U.S.", "“soon”", "\U0001f600",
     "a\u00a0b", "<i>", "&amp;", "[laughs]", "\\", "#", "END", "0:12"]
)  # fmt: skip
SAID = st.lists(
    st.tuples(
        st.integers(0, 2), st.text("abc", max_size=2), st.lists(WORDS, min_size=1, max_size=6)
    ),
    min_size=1,
    max_size=8,
).map(lambda said: [(who, "", words) for who, _, words in said])


def timed(said: Said) -> list[tuple[int, float, str]]:
    """Each word with its voice and its start in seconds."""
    words = [(who, word) for who, _, some in said for word in some]
    return [(who, at * 0.5, word) for at, (who, word) in enumerate(words)]


def as_whisperx(said: Said) -> Any:
    return {
        "segments": [
            {"start": 1.0, "end": 2.0, "text": " " + " ".join(words), "speaker": f"SPEAKER_0{who}"}
            for who, _, words in said
        ]
    }


def as_deepgram(said: Said) -> Any:
    words = [
        {
            "word": word.lower(),
            "punctuated_word": word,
            "start": at,
            "end": at + 0.4,
            "speaker": who,
        }
        for who, at, word in timed(said)
    ]
    return {"results": {"channels": [{"alternatives": [{"transcript": "", "words": words}]}]}}


def as_aws(said: Said) -> Any:
    words = [
        {
            "type": "pronunciation",
            "start_time": str(at),
            "end_time": str(at + 0.4),
            "speaker_label": f"spk_{who}",
            "alternatives": [{"content": word}],
        }
        for who, at, word in timed(said)
    ]
    return {"results": {"items": words}}


def as_google(said: Said) -> Any:
    words = [
        {"word": word, "startTime": f"{at}s", "endTime": f"{at + 0.4}s", "speakerTag": who + 1}
        for who, at, word in timed(said)
    ]
    return {"results": [{"alternatives": [{"words": words}]}]}


def as_speechmatics(said: Said) -> Any:
    words = [
        {
            "type": "word",
            "start_time": at,
            "alternatives": [{"content": word, "speaker": f"S{who}"}],
        }
        for who, at, word in timed(said)
    ]
    return {"results": words}


def as_words_alone(said: Said) -> Any:
    return {
        "text": " ".join(word for _, _, word in timed(said)),
        "words": [{"word": word, "start": at, "end": at + 0.4} for _, at, word in timed(said)],
    }


def as_records(said: Said) -> Any:
    return [{"speaker": f"Guest {who}", "text": " ".join(words)} for who, _, words in said]


MAKERS = [
    as_whisperx,
    as_deepgram,
    as_aws,
    as_google,
    as_speechmatics,
    as_words_alone,
    as_records,
]


@pytest.mark.parametrize("maker", MAKERS)
@given(said=SAID)
@settings(max_examples=40, deadline=None)
def test_every_word_is_there_once_and_in_order(maker: Callable[[Said], Any], said: Said) -> None:
    opened = open_machine_output(json.dumps(maker(said)).encode(), "answer.json")

    assert opened.script is not None
    passages = [each for each in opened.script.passages if each.kind in ("speech", "stage")]
    words = "".join(opened.script.words(opened.source.text, each.spans) for each in passages)
    expected = "".join(word for _, _, some in said for word in some)
    assert "".join(words.split()) == "".join(expected.split())


@pytest.mark.parametrize("maker", MAKERS)
@given(said=SAID)
@settings(max_examples=40, deadline=None)
def test_all_that_is_written_out_is_accounted_for(maker: Callable[[Said], Any], said: Said) -> None:
    opened = open_machine_output(json.dumps(maker(said)).encode(), "answer.json")

    assert opened.script is not None
    passages = opened.script.passages
    assert measure_coverage(opened.source.text, passages) == (1.0, ())
    spans = [span for each in passages for span in each.spans]
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@given(said=SAID)
@settings(max_examples=40, deadline=None)
def test_voices_are_the_makers_own(said: Said) -> None:
    opened = open_machine_output(json.dumps(as_whisperx(said)).encode(), "answer.json")

    assert opened.script is not None
    labels = {each.label for each in opened.script.passages if each.label}
    assert labels == {f"SPEAKER_0{who}" for who, _, _ in said}


FIELDS = st.sampled_from(
    ["segments", "words", "results", "items", "alternatives", "channels", "text", "word", "start",
     "end", "speaker", "transcription", "offsets", "monologues", "elements", "paragraphs", "events",
     "segs", "utterances", "recognizedPhrases", "phrases", "offset", "nBest", "speakers", "name",
     "time", "segmentation", "type", "content", "transcript", "entries", "channel", "is_final"]
)  # fmt: skip
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.just("0:01")
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=4),
    max_leaves=25,
)


@given(st.dictionaries(FIELDS, VALUES, min_size=1, max_size=5) | st.lists(VALUES, max_size=3))
@example({"results": [{"alternatives": [None], "type": 3}]})
@example({"segments": {"segments": [{"text": ["a"], "start": {}}]}})
@settings(max_examples=400, deadline=None)
def test_fields_with_anything_in_them_are_read_or_refused(value: Any) -> None:
    try:
        scripted = read_script(json.dumps(value).encode(), "answer.json")
    except SourceError:
        return
    assert scripted.source.text


@given(SAID, st.data())
@settings(max_examples=100, deadline=None)
def test_damaged_answers_are_read_or_refused(said: Said, data: st.DataObject) -> None:
    whole = json.dumps(as_deepgram(said)).encode()
    at = data.draw(st.integers(0, len(whole)))
    damaged = whole[:at] + data.draw(st.binary(max_size=8)) + whole[at + 4 :]

    try:
        transcript = read_transcript(damaged, "answer.json")
    except SourceError:
        return
    assert transcript.coverage == 1.0
