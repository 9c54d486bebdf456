"""The sections of a talk: what somebody says without a label, on a page that says that it is
written down from speech.

    ---
    title: Nets
    transcript_by: Ann Lee
    speakers: ['Kalle Alm']
    ---
    # How they are made
    I am going to talk about nets.     ─ a section, by Kalle Alm as concluded
    # Questions
    Q: How large are they?             ─ whoever asks afterwards is labelled
"""

import re
from collections.abc import Collection, Iterator, Mapping

from bot.formats.front_matter import SPEAKERS, only_speaker
from bot.formats.headed import Head
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
ENTRY = re.compile(r"^[^\S\n]*(?:[-*•]|\d{1,2}[.)])[^\S\n]+\S.*$", re.M)  # `- It is dear.`
LINE = re.compile(r"^[^\S\n]*[^\s#|].*$", re.M)
FEWEST_ENTRIES = 3
FEWEST_TIMES_TOLD = 2
FEWEST_WORDS = 5
IN_PERSON = re.compile(
    r"\b(?:I|I['’](?:m|ve|d|ll)|my|me|[Yy]o|[Nn]os|[Nn]osotros|[Vv]amos|[Cc]reo|[Ee]stoy|[Vv]oy"
    r"|[Tt]engo|[Qq]uiero|[Ee]u|[Mm]eu|[Vv]ou)\b|我"
)
FEWEST_IN_PERSON = 2
FEWEST_SECTIONS = 2
"""Above the first label a talk has several, or is most of the text. What a host says before an
interview has none, and is not.
"""


def find_talk(
    text: str, fields: Mapping[str, list[str]], front_end: int, first: int, labels: Collection[str]
) -> list[Head]:
    """A head for each section of a talk above those who are labelled, from `first` on.

    None if the speaker whom the page declares is among the `labels`: then it is an interview.
    """
    speaker = only_speaker(fields)
    if is_labelled(speaker, labels):
        return []
    places = talk_places(text, fields, front_end, first)
    talker = declared_speaker(fields, text[front_end:])
    return [Head(at, at, at, None, spoken_by=talker) for at in places]


def is_labelled(speaker: str | None, labels: Collection[str]) -> bool:
    """Whether a label has a word of the name that the page declares."""
    labelled = {word for label in labels for word in folded(label).split()}
    return not labelled.isdisjoint(folded(speaker or "").split())


def talk_places(
    text: str, fields: Mapping[str, list[str]], front_end: int, first: int
) -> list[int]:
    """Where the sections of a talk begin that stands above the first label, at `first`."""
    if not is_told(fields, text[front_end:first]):
        return []
    sections = [at for at in find_sections(text, front_end) if at < first]
    if not sections or len(IN_PERSON.findall(text, sections[0], first)) < FEWEST_IN_PERSON:
        return []
    is_most = 2 * (first - sections[0]) > len(text) - front_end
    return sections if is_most or len(sections) >= FEWEST_SECTIONS else []


def is_told(fields: Mapping[str, list[str]], words: str) -> bool:
    """Whether it is written down from speech: the page says so, or it names who speaks, and
    somebody says `I` below. A programme names speakers, too.
    """
    if is_notes(words):
        return False
    if is_transcribed(fields):
        return True
    in_person = len(IN_PERSON.findall(words)) >= FEWEST_IN_PERSON
    return in_person and bool(declares(fields) or titled(fields))


def is_transcribed(fields: Mapping[str, list[str]]) -> bool:
    """Whether the page says who wrote it down."""
    return not TRANSCRIBED.isdisjoint(fields)


def is_notes(words: str) -> bool:
    """Whether they are mostly entries of lists: notes of what was said, in other words."""
    entries = ENTRY.findall(words)
    letters = sum(map(len, entries))
    return len(entries) >= FEWEST_ENTRIES and 2 * letters > sum(map(len, LINE.findall(words)))


def declared_speaker(fields: Mapping[str, list[str]], words: str) -> str | None:
    """Whom the page declares, unless somebody tells of them below: `Abara presented the plan`."""
    speaker = only_speaker(fields)
    told = rf"\b{re.escape((speaker or '').split(' ')[-1])}(?:[’']s\b|\s+[a-z]+)"
    return None if speaker and len(re.findall(told, words)) >= FEWEST_TIMES_TOLD else speaker


def declares(fields: Mapping[str, list[str]]) -> bool:
    """Whether the fields name anybody who speaks."""
    return any(map(fields.get, SPEAKERS))


def titled(fields: Mapping[str, list[str]]) -> str | None:
    """Whose remarks the title says that they are."""
    found = TITLE.match(" ".join(fields.get("title", [])))
    if found is None:
        return None
    office = OFFICE.match(found["name"])
    return f"{found['name'][office.end() :]}, {office[1]}" if office else found["name"]


def find_sections(text: str, front_end: int) -> Iterator[int]:
    """Where the talk begins, and where it goes on behind each heading."""
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
