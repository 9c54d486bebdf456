"""The reader of talks: speech without labels, on a page whose head says that it is a transcript.

    ---
    title: Nets
    transcript_by: Ann Lee
    speakers: ['Kalle Alm']
    ---
    # How they are made
    I am going to talk about nets.

becomes a speech passage for each section, by Kalle Alm as concluded. Where the head declares
several speakers, or none, the words are nobody's by name.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.formats.front_matter import declared_names, read_front_matter
from bot.formats.headed import Front, Head, read_headed
from bot.formats.labels.evidence import choose_labels
from bot.formats.labels.forms import find_asked_abroad, find_places, gather_forms
from bot.formats.passage import Script
from bot.formats.source import Source
from bot.formats.talk_sections import (
    IN_PERSON,
    TITLE,
    declared_speaker,
    declares,
    find_sections,
    first_words,
    is_told,
    titled,
)

# `Remarks by Governor Ana Ruiz at the harbor`: a line of its own
TITLE_LINE = re.compile(
    rf"\s*(?:{TITLE.pattern})(?:(?:,| [-–—])? (?:at|to|on|in|before|for|during|as|after)\b[^\n]*"
    r"|[,:][^\n]*)?[^\S\n]*(?=\n)",
    re.I,
)
TOLD = re.compile(r"\b(?:said|says|told|according to)\b", re.I)
SHARE_IN_PERSON, SHARE_TOLD = 0.01, 0.005
"""Of the words: who gives a speech says `I` and `my`, and tells little of what others said."""


def is_talk(source: Source) -> bool:
    """Whether the head says who wrote it down, or who speaks, and no label stands below."""
    fields, end = _head_of(source.text)
    if not end or not is_told(fields, source.text[end:]):
        return False
    places = [*find_places(source.text, end), *find_asked_abroad(source.text, end)]
    labels = choose_labels(gather_forms(places), source.text, declared_names(fields))
    return not labels and first_words(source.text, end) is not None


def read_talk(source: Source) -> Script:
    """The passages of a talk. That it is one is told by the head of its page, not by its words."""
    fields, end = _head_of(source.text)
    declared = declared_speaker(fields, source.text[end:])
    speaker = declared or (None if declares(fields) else titled(fields))
    heads = [Head(at, at, at, None, spoken_by=speaker) for at in find_sections(source.text, end)]
    return replace(read_headed(source, heads, Front(fields, end)), is_recording=True)


def _head_of(text: str) -> tuple[Mapping[str, list[str]], int]:
    """The fields of the front matter and where it ends; else a first line that titles remarks.

    Without a front matter an article may be titled so. In it others tell what was said.
    """
    fields, end = read_front_matter(text)
    line = TITLE_LINE.match(text)
    if end or line is None:
        return fields, end
    words = text[line.end() :]
    count = words.count(" ") + 1
    in_person, told = len(IN_PERSON.findall(words)), len(TOLD.findall(words))
    if in_person < SHARE_IN_PERSON * count or told > max(1, SHARE_TOLD * count):
        return fields, end
    return {"title": [line[0].strip()]}, line.end()
