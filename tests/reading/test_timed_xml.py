"""Timed speech in other XML than TTML: Transcriber's turns, and YouTube's captions."""

import pytest

from bot.errors import SourceError, Unreadable
from bot.reading.reader import read_transcript

Said = list[tuple[str | None, str, int | None]]

TRANSCRIBER = """<?xml version="1.0" encoding="{encoding}"?>
<!DOCTYPE Trans SYSTEM "trans-14.dtd">
<Trans scribe="ab" audio_filename="quai"><Speakers>
<Speaker id="spk1" name="Camille Durée"/><Speaker id="spk2" name="Bo Ray"/>
</Speakers><Episode><Section type="report" startTime="0" endTime="12">
<Turn speaker="spk2" startTime="0" endTime="4"><Sync time="0"/>
alors <Event desc="pause" type="noise" extent="instantaneous"/> vous êtes là
<Sync time="2.5"/>
depuis longtemps
</Turn>
<Turn startTime="4" endTime="5"><Sync time="4"/>
</Turn>
<Turn speaker="spk1 spk2" startTime="5" endTime="7"><Sync time="5"/>
<Who nb="1"/>
oui, un an
<Who nb="2"/>
ah
</Turn>
</Section></Episode></Trans>"""

PARAGRAPHS = """<?xml version="1.0" encoding="utf-8" ?><timedtext format="3">
<head><ws id="0"/></head><body><w t="0" id="1"/>
<p t="1500" d="4000" w="1"><s ac="255">I</s><s t="281"> see</s></p>
<p t="3000" d="1800" w="1" a="1">
</p><p t="3100" d="4900">you, I&#39;m sure</p></body></timedtext>"""

TEXTS = """<?xml version="1.0"?><transcript><text start="0.5" dur="2.5">I&amp;#39;m here &amp;amp;
so are you</text><text start="3" dur="1">&gt;&gt; Yes, I am.</text></transcript>"""


def said(data: bytes) -> Said:
    return [(t.speaker, t.text, t.start_ms) for t in read_transcript(data, "timed.xml").turns]


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1"])
def test_turns_are_those_of_the_named_speakers(encoding: str) -> None:
    found = said(TRANSCRIBER.format(encoding=encoding).encode(encoding))

    assert found == [
        ("bo-ray", "alors vous êtes là depuis longtemps", 0),
        ("camille-duree", "oui, un an", 5000),
        ("bo-ray", "ah", 5000),
    ]


def test_paragraphs_that_only_break_a_line_say_nothing() -> None:
    assert said(PARAGRAPHS.encode()) == [(None, "I see you, I'm sure", 1500)]


def test_entities_written_twice_are_resolved_and_arrows_change_the_voice() -> None:
    assert said(TEXTS.encode()) == [
        (None, "I'm here & so are you", 500),
        (None, "Yes, I am.", 3000),
    ]


@pytest.mark.parametrize(
    "data",
    [
        PARAGRAPHS[:-30],
        '<Trans><!DOCTYPE Trans [<!ENTITY a "aa">]><Turn>&a;</Turn></Trans>',
        "<Trans>" * 100_000,
    ],
)
def test_damaged_xml_is_said_to_be_so(data: str) -> None:
    with pytest.raises(Unreadable, match="its XML is damaged"):
        read_transcript(data.encode(), "timed.xml")


def test_a_document_that_declares_entities_of_its_own_is_not_read() -> None:
    data = b'<!DOCTYPE Trans [<!ENTITY a "aa">]><Trans><Turn speaker="s">&a; you</Turn></Trans>'

    with pytest.raises(SourceError):
        read_transcript(data, "timed.xml")
