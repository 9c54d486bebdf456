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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.formats.front_matter import SPEAKERS, only_speaker, read_front_matter
from bot.formats.headed import Front, Head, read_headed
from bot.formats.labels.evidence import choose_labels
from bot.formats.labels.forms import find_asked_abroad, find_places, gather_forms
from bot.formats.passage import Script
from bot.formats.source import Source
from bot.language.folding import folded

TRANSCRIBED = frozenset(
    ["transcript by", "transcript_by", "transcriptby", "transcribed by", "transcribed_by"]
)
# `Closing Remarks as Prepared by First Lady Jane Doe at …`, `Excerpts from a Speech by …`,
# `Remarks of President Jane Doe`
TITLE = re.compile(
    r"(?:Excerpts? (?:from|of) )?(?:an? |the )?(?:[\w-]+ )?"
    r"(?:Remarks|Speech|Address|Keynote|Lecture|Eulogy|Homily)"
    r"(?: of|\b.{0,60}?\bby) (?-i:(?P<name>(?:[A-Z][\w.'’-]+ ){0,4}[A-Z][\w'’-]+))",
    re.I,
)
# `National Security Advisor ` before `Jane Doe`; titles in a word are a label's own matter
OFFICE = re.compile(
    r"((?:[A-Z][\w.'’-]+ ){1,3}"
    r"(?:Advis[eo]r|Director|Coordinator|Counsell?or|Administrator|Envoy)) "
)

PARAGRAPH = re.compile(r"^(?=\S)[^\n]+(?:\n(?=\S)[^\n]+)*", re.M)  # lines up to a blank one
HEADING = re.compile(r"^#{1,6}[^\S\n]+\S.*$", re.M)  # `## How they are made`
SAID = re.compile(r"[.!?…][\"'”’)]?(?:\s|$)")  # a sentence's end
FIELD = re.compile(r"[\w ]{2,30}:\s")  # `Slides: https://…`, `Location: The old pier`
FEWEST_WORDS = 5
IN_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|my|me)\b")
FEWEST_IN_PERSON = 2
# `Remarks by Governor Ana Ruiz at the harbor`: a line of its own
TITLE_LINE = re.compile(
    rf"\s*(?:{TITLE.pattern})(?:(?:,| [-–—])? (?:at|to|on|in|before|for|during|as|after)\b[^\n]*"
    r"|[,:][^\n]*)?[^\S\n]*(?=\n)",
    re.I,
)
TOLD = re.compile(r"\b(?:said|says|told|according to)\b", re.I)
SHARE_IN_PERSON, SHARE_TOLD = 0.01, 0.005
"""Of the words: who gives a speech says `I` and `my`, and tells little of what others said."""
FEWEST_SECTIONS = 2
"""Above the first label: a talk has several, what a host says before an interview has none."""


def is_talk(source: Source) -> bool:
    """Whether the head says who wrote it down, or who speaks, and no label stands below."""
    fields, end = _head_of(source.text)
    if not end or not _is_told(fields, source.text[end:]):
        return False
    places = [*find_places(source.text, end), *find_asked_abroad(source.text, end)]
    labels = choose_labels(gather_forms(places), source.text)
    return not labels and first_words(source.text, end) is not None


def read_talk(source: Source) -> Script:
    """The passages of a talk. That it is one is told by the head of its page, not by its words."""
    fields, end = _head_of(source.text)
    speaker = only_speaker(fields) or (None if _declares(fields) else _titled(fields))
    heads = [Head(at, at, at, None, spoken_by=speaker) for at in _sections(source.text, end)]
    return replace(read_headed(source, heads, Front(fields, end)), is_recording=True)


def find_talk(
    text: str, fields: Mapping[str, list[str]], front_end: int, heads: Sequence[Head]
) -> list[Head]:
    """A head for each section of a talk above the labels of those who ask afterwards.

    None if the speaker whom the page declares is labelled below: then it is an interview.
    """
    if not heads or not _is_told(fields, text[front_end : heads[0].start]):
        return []
    sections = [at for at in _sections(text, front_end) if at < heads[0].start]
    speaker = only_speaker(fields)
    labelled = {word for head in heads for word in folded(head.label or "").split()}
    in_person = IN_PERSON.findall(text, sections[0], heads[0].start) if sections else []
    if (
        len(sections) < FEWEST_SECTIONS
        or len(in_person) < FEWEST_IN_PERSON
        or labelled.intersection(folded(speaker or "").split())
    ):
        return []
    return [Head(at, at, at, None, spoken_by=speaker) for at in sections]


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


def _is_told(fields: Mapping[str, list[str]], words: str) -> bool:
    """Whether it is written down from speech: the page says so, or it names who speaks, and
    somebody says `I` below. A programme names speakers, too.
    """
    if TRANSCRIBED.intersection(fields):
        return True
    in_person = len(IN_PERSON.findall(words)) >= FEWEST_IN_PERSON
    return in_person and bool(_declares(fields) or _titled(fields))


def _declares(fields: Mapping[str, list[str]]) -> bool:
    return any(map(fields.get, SPEAKERS))


def _titled(fields: Mapping[str, list[str]]) -> str | None:
    """Whose remarks the title says that they are."""
    titled = TITLE.match(" ".join(fields.get("title", [])))
    if titled is None:
        return None
    office = OFFICE.match(titled["name"])
    return f"{titled['name'][office.end() :]}, {office[1]}" if office else titled["name"]


def _sections(text: str, front_end: int) -> Iterator[int]:
    first = first_words(text, front_end)
    if first is not None:
        yield first
        yield from (heading.end() for heading in HEADING.finditer(text, first))


def first_words(text: str, front_end: int) -> int | None:
    """Where the first paragraph stands that somebody says: no link, no field and no heading."""
    for paragraph in PARAGRAPH.finditer(text, front_end):
        words = paragraph[0]
        if words.startswith(("#", "<", "[", "!", "|", "http")) or FIELD.match(words):
            continue
        if SAID.search(words) and len(words.split()) >= FEWEST_WORDS:
            return paragraph.start()
    return None
