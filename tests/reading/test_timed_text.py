"""TTML and DFXP: times, voices and words out of XML, and XML that is not read."""

import pytest

from bot.errors import SourceError, Unreadable
from bot.formats.captions.ttml_times import a_clock
from bot.reading.reader import read_transcript

NAMESPACES = 'xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"'


def timed_text(body: str, head: str = "", root: str = "") -> bytes:
    """A document of timed text."""
    return (
        f'<?xml version="1.0"?><tt {NAMESPACES} {root}><head>{head}</head>'
        f"<body><div>{body}</div></body></tt>"
    ).encode()


def said(data: bytes) -> list[tuple[str | None, str, int | None, int | None]]:
    turns = read_transcript(data, "timed.xml").turns
    return [(turn.speaker, turn.text, turn.start_ms, turn.end_ms) for turn in turns]


@pytest.mark.parametrize(
    ("stamp", "milliseconds"),
    [
        ("00:01:02.5", 62_500),
        ("00:00:01:12", 1480),
        ("00:01.5", 1500),
        ("1.5", 1500),
        ("1.5s", 1500),
        ("1500ms", 1500),
        ("2m", 120_000),
        ("50f", 2000),
        ("15000000t", 1500),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_times_are_clocks_frames_ticks_and_offsets(stamp: str | None, milliseconds: int) -> None:
    clock = a_clock({"{p}frameRate": "25", "{p}tickRate": "10000000"})

    assert clock.ms(stamp) == milliseconds


def test_a_paragraph_without_times_takes_those_of_its_spans() -> None:
    found = said(
        timed_text(
            '<p><span begin="1s" end="2s">I do</span> <span begin="2s" end="3s">so.</span></p>'
        )
    )

    assert found == [(None, "I do so.", 1000, 3000)]


def test_times_count_from_the_element_around_unless_they_would_outrun_it() -> None:
    cues = '<p begin="{0}" end="{1}">I do.</p><p begin="{2}" end="{3}">So.</p>'
    around = '<div begin="20s" end="60s">{}</div>'
    relative = said(timed_text(around.format(cues.format("1s", "4s", "30s", "39s"))))
    absolute = said(timed_text(around.format(cues.format("21s", "24s", "50s", "59s"))))

    assert [turn[2:] for turn in relative] == [(21_000, 24_000), (50_000, 59_000)]
    assert [turn[2:] for turn in absolute] == [(21_000, 24_000), (50_000, 59_000)]


@pytest.mark.parametrize(
    ("words", "said_there"),
    [(("Good", "evening."), "Good evening."), (("今天", "天气", "好。"), "今天天气好。")],
)
def test_spans_that_are_words_are_apart_as_their_script_has_it(
    words: tuple[str, ...], said_there: str
) -> None:
    spans = "".join(f'<span p:unit="word" begin="1s" end="2s">{each}</span>' for each in words)
    sentence = f'<span p:unit="sentence" begin="1s" end="2s">{spans}</span>'
    found = said(timed_text(f'<p begin="1s" end="2s">{sentence}</p>', root='xmlns:p="urn:p"'))

    assert found[0][1] == said_there


def test_spans_that_are_parts_of_words_stay_together() -> None:
    found = said(timed_text('<p begin="1s"><span begin="1s">be</span><span>fore</span></p>'))

    assert found[0][1] == "before"


def test_an_agent_without_a_name_is_called_by_its_id() -> None:
    found = said(timed_text('<p begin="1s" end="2s" ttm:agent="Ann">I &lt;3 it.</p>'))

    assert found == [("ann", "I <3 it.", 1000, 2000)]


def test_an_agent_is_named_by_its_own_words_where_it_has_no_name_inside() -> None:
    found = said(
        b'<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata">'
        b'<head><metadata><ttm:agent xml:id="v1" type="person">Ann Lee</ttm:agent></metadata>'
        b'</head><body><div><p begin="1s" end="2s" ttm:agent="v1">I do.</p></div></body></tt>'
    )

    assert found == [("ann-lee", "I do.", 1000, 2000)]


def test_old_namespaces_and_other_encodings_are_read() -> None:
    text = timed_text('<p begin="1s" end="2s">Caf\u00e9.</p>').decode()
    text = text.replace("/ns/ttml", "/2006/10/ttaf1")

    assert said(text.encode("utf-16"))[0][1] == "Caf\u00e9."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (timed_text("<p>I do.")[:-5], "its XML is damaged"),
        (timed_text("<div>" * 100 + "</div>" * 100), "its XML is nested too deeply"),
        (
            b'<!DOCTYPE tt [<!ENTITY a "aaaa">]><tt><body><p>&a;</p></body></tt>',
            "its XML declares a document type, which is not read",
        ),
    ],
)
def test_xml_that_is_not_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_transcript(data, "timed.xml")

    assert refused.value.reason == reason


def test_timed_text_without_words_is_no_transcript() -> None:
    with pytest.raises(SourceError, match="no words are spoken"):
        read_transcript(timed_text(""), "timed.xml")
