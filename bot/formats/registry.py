"""Which reader reads a source: told by its content, never by its file's name.

A container is opened into text first (and, where its own structure says who
speaks, into a script at once); then a format reads that text into a script.
"""

from collections.abc import Callable
from typing import NamedTuple

from bot.formats.captions.broadcast_capitals import is_broadcast_capitals, read_broadcast_capitals
from bot.formats.captions.clock_captions import is_clock_captions, read_clock_captions
from bot.formats.captions.sbv import is_sbv, read_sbv
from bot.formats.captions.subrip import is_subrip, read_subrip
from bot.formats.captions.substation import is_substation, read_substation
from bot.formats.captions.webvtt import is_webvtt, read_webvtt
from bot.formats.containers import CONTAINERS, Container
from bot.formats.decoding import decode_source
from bot.formats.houses.court import is_court, read_court
from bot.formats.houses.dash_turns import is_dash_turns, read_dash_turns
from bot.formats.houses.earnings_call import is_earnings_call, read_earnings_call
from bot.formats.houses.hearing import is_hearing, read_hearing
from bot.formats.houses.labelled_text import read_labelled_text
from bot.formats.houses.marked_names import is_marked_names, read_marked_names
from bot.formats.houses.name_lines import is_name_lines, read_name_lines
from bot.formats.houses.print_interview import is_print_interview, read_print_interview
from bot.formats.houses.shotlist import is_shotlist, read_shotlist
from bot.formats.houses.talk import is_talk, read_talk
from bot.formats.opened import Opened
from bot.formats.paged_text import find_margins
from bot.formats.passage import Script
from bot.formats.recorders.recorder_text import is_recorder_text, read_recorder_text
from bot.formats.source import Source
from bot.formats.tables.table import is_table, read_table


class Format(NamedTuple):
    """A form of transcript in text: its name, how to know it, how to read it.

    `about` and `example` are for people: what it is, and a line of it.
    """

    name: str
    about: str
    example: str
    claims: Callable[[Source], bool]
    read: Callable[[Source], Script]


class Scripted(NamedTuple):
    """A source with its script, and the name of the container or format it came in."""

    format_name: str
    source: Source
    script: Script


def is_text(source: Source) -> bool:
    """Labelled text has no mark of its own: whatever nobody else claims is read as such."""
    return bool(source.text)


# In this order each is asked whether the source is its own; the most particular come first.
FORMATS = (
    Format(
        "webvtt",
        "WebVTT captions, with or without voices, also rolling ones",
        "<v Ann Lee>We open on Friday.",
        is_webvtt,
        read_webvtt,
    ),
    Format(
        "srt",
        "SubRip captions, with or without labels in the words",
        "00:00:07,000 --> 00:00:11,890",
        is_subrip,
        read_subrip,
    ),
    Format(
        "sbv",
        "SubViewer captions, as YouTube exports them",
        "0:00:07.000,0:00:11.890",
        is_sbv,
        read_sbv,
    ),
    Format(
        "ass",
        "SubStation captions (ASS, SSA), with or without the names of those who speak",
        r"Dialogue: 0,0:00:01.00,0:00:04.20,Default,Ann Lee,0,0,0,,We open on Friday.",
        is_substation,
        read_substation,
    ),
    Format(
        "clock-captions",
        "Broadcast captions as archives write them, with both times before the words",
        "0:00:10 > 0:00:14Good evening.",
        is_clock_captions,
        read_clock_captions,
    ),
    Format(
        "broadcast-capitals",
        "Broadcast captions without times: arrows where the voice or the story changes",
        ">> MARIA ORTIZ: I ASKED WHY.",
        is_broadcast_capitals,
        read_broadcast_capitals,
    ),
    Format(
        "table",
        "A table with a column of speech beside one of names or times: CSV, TSV",
        '0:01,Ann Lee,"Good morning, Tom."',
        is_table,
        read_table,
    ),
    Format(
        "shotlist",
        "Agencies' video scripts: soundbites between numbered shots",
        "2. SOUNDBITE (English) Rosa Vidal, Mayor of Elmport:",
        is_shotlist,
        read_shotlist,
    ),
    Format(
        "marked-names",
        "Names set off by another mark than a colon, or in a list: dash, bold, brackets, a number",
        "Maria Ortiz – Good evening.",
        is_marked_names,
        read_marked_names,
    ),
    Format(
        "dash-turns",
        "Turns behind a dash, or behind a name in brackets, as public television has them",
        "- [Evan] Thank you for coming.",
        is_dash_turns,
        read_dash_turns,
    ),
    Format(
        "court",
        "Court and deposition: questions and answers behind Q. and A., lines numbered or not",
        " 5      Q.  Did you see the light?",
        is_court,
        read_court,
    ),
    Format(
        "recorder-text",
        "Text as meeting recorders export it: a time, and mostly a name, heads what is said",
        "Ann Lee  0:03",
        is_recorder_text,
        read_recorder_text,
    ),
    Format(
        "hearing",
        "Hearings and the Congressional Record: a title, a name and a full stop",
        "  Mr. SMITH of Texas. Mr. Speaker, I rise in support of the resolution.",
        is_hearing,
        read_hearing,
    ),
    Format(
        "earnings-call",
        "Earnings calls: name and title on a line of their own, above what they say",
        "Jane Doe -- Chief Executive Officer",
        is_earnings_call,
        read_earnings_call,
    ),
    Format(
        "print-interview",
        "Interviews in print: questions in bold, answers without a label",
        "**How did you begin?**",
        is_print_interview,
        read_print_interview,
    ),
    Format(
        "name-lines",
        "Names on lines of their own, without a colon, above what they say",
        "NADIA SALL",
        is_name_lines,
        read_name_lines,
    ),
    Format(
        "talk",
        "Talks without a label, on a page that says who speaks or who wrote it down",
        "speakers: ['Kalle Alm']",
        is_talk,
        read_talk,
    ),
    Format(
        "labelled-text",
        "Text with the speaker's name before a colon, plain or in Markdown",
        "INSKEEP: What did they talk about?",
        is_text,
        read_labelled_text,
    ),
)


def read_script(data: bytes, name: str) -> Scripted:
    """The source in a file's bytes, and its script. Raises NotATranscript, Unreadable."""
    container = _container_of(data)
    opened = _opened(container, data, name)
    body = opened.body
    form = _format_of(body)
    script = form.read(body) if opened.script is None else opened.script
    format_name = container.name if container else form.name
    return Scripted(format_name, opened.source, opened.whole_script(script))


def open_source(data: bytes, name: str) -> Source:
    """The text that the spans of a script point into. Raises NotATranscript, Unreadable."""
    return _opened(_container_of(data), data, name).source


def _container_of(data: bytes) -> Container | None:
    return next((each for each in CONTAINERS if each.claims(data)), None)


def _opened(container: Container | None, data: bytes, name: str) -> Opened:
    opened = container.open(data, name) if container else Opened(decode_source(data, name))
    if opened.script is not None or opened.body_end is not None:
        return opened
    return opened._replace(hidden=find_margins(opened.source))


def _format_of(source: Source) -> Format:
    """The first format that claims the source. Labelled text claims what is left."""
    return next(each for each in FORMATS if each.claims(source))
