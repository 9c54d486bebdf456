"""What recorders write before the first words and behind the last: title, date, people, summary.

Harbour wall planning
Thu, Apr 4, 2024 10:02AM • 31:05     → title and date
SUMMARY KEYWORDS
wall, budget, harbour                → header
SPEAKERS
Ann Lee, Bo Ray                      → people
…
Transcribed by https://example.org   → boilerplate
"""

import re
from collections.abc import Iterator

from bot.formats.front_matter import read_front_matter
from bot.formats.header import FIELD_LINE, LINK, TITLE_LINE, hints_of
from bot.formats.interruptions import Interruption
from bot.formats.labels.words import HEADER_KEYS
from bot.formats.page_tail import page_tails
from bot.formats.source import Hints
from bot.formats.stated_dates import find_dates
from bot.formats.title_lines import is_furniture
from bot.models.transcript import Span

SECTIONS = {
    **dict.fromkeys(("speakers", "attendees", "participants", "invited", "people"), "people"),
    **dict.fromkeys(
        ("summary keywords", "summary", "keywords", "outline", "chapters", "topics", "notes",
         "action items", "next steps", "key points", "key takeaways", "takeaways", "highlights",
         "overview", "decisions", "follow-ups", "meeting notes", "ai summary", "ai notes",
         "transcript", "full transcript", "transcription", "chapters & topics", "details",
         "meeting summary", "key questions", "tasks", "resources", "bookmarks"), "other"
    ),
}  # fmt: skip
"""Lines that head a part of an export which nobody speaks, and what they tell."""

SECTION_LINE = re.compile(r"[\s#>*_-]{0,10}([^\W\d_][^\n:]{1,24}?)[*_]{0,3}:?[*_]{0,3}\s*")

SERVICE_LINE = re.compile(  # `Transcribed by https://…`, `Ann Lee stopped transcription`
    r"(?:(?<=\n)|\A)[^\S\n]*[*_]{0,3}(?:"
    r"(?:transcribed|transcription|generated|recorded|powered|exported|created|edited|captioned)"
    r"\s(?:by|with|using|from|in)\b"
    r"|[^\n]{1,60}\b(?:started|stopped)\s(?:the\s)?(?:transcription|recording)\b"
    r"|this\s(?:editable\s)?transcript(?:ion)?\s(?:was|is|has)\b"
    r"|(?:view|download|listen|watch)\s[^\n]{0,60}https?://"
    r"|(?:meeting|call|transcription|recording)\s(?:ended|stopped)\s(?:after|at)\b"
    r")[^\n]{0,300}",
    re.I,
)
PAGE_LINE = re.compile(  # `Page 2 of 10`, `- 2 -`, `2 / 10`
    r"(?<=\n)[^\S\n]*(?:[^\n]{0,80}?\bpage[^\S\n]\d{1,4}(?:[^\S\n]of[^\S\n]\d{1,4})?"
    r"|[-–][^\S\n]?\d{1,4}[^\S\n]?[-–]|\d{1,4}[^\S\n]?(?:/|of)[^\S\n]?\d{1,4})[^\S\n]*(?=\n|\Z)",
    re.I,
)
LINE = re.compile(r"(?<=\n)[^\S\n#]*(?P<words>[^\W\d_][^\n]*?)[^\S\n]*(?=\n)")
CHAPTER = re.compile(  # `3:12 – The wall`, `(00:03:12) The wall`: in the list at the head
    r"^[^\S\n]*[-*•]?[^\S\n]*[(\[]?\d{1,2}:\d\d(?::\d\d)?[)\]]?[^\S\n]*[-–—|]?[^\S\n]*"
    r"(?P<title>[^\W\d_][^\n]{2,80}?)[^\S\n]*$",
    re.M,
)
NO_TITLE = re.compile(  # `Transcript`, `tactiq.io free youtube transcript`
    r"(?:\S+\.\w{2,4} free \w+ |episode )?transcript|transcription|untitled|recording"
    r"|detecting language.*|available transcripts\b.*",
    re.I,
)
MOST_TITLE_CHARACTERS = 150


def read_recorder_header(text: str) -> Hints:
    """What a front matter and the lines before the first head say of the recording."""
    told, front_end = read_front_matter(text)
    section = ""
    for line in text[front_end:].split("\n"):
        plain = line.strip(" \t#*_>•-\ufeff")
        heading = section_of(line)
        field = FIELD_LINE.fullmatch(line)
        if heading:
            section = heading
        elif not plain:
            continue
        elif section == "people":
            told.setdefault("speakers", []).append(plain)
        elif section or LINK.fullmatch(plain) or (field and LINK.fullmatch(field[2].strip(" *_"))):
            continue
        elif field and field[1].lower() in HEADER_KEYS:
            told.setdefault(field[1].lower(), []).append(field[2].strip(" *_"))
        else:
            _tell_line(plain, told)
    return hints_of(told)


def section_of(line: str) -> str:
    """What part of an export a line heads: `people`, `other`, or nothing (empty)."""
    match = SECTION_LINE.fullmatch(line[:60]) if len(line) <= 60 else None
    return SECTIONS.get(match[1].lower(), "") if match else ""


def furniture(text: str, body: Span, last_head: int, title: str | None) -> Iterator[Interruption]:
    """What an export puts between and behind the words: page lines, its title again, notices,
    and the chapters that it lists at the head.

    Behind the last head a section that nobody speaks (`Action items`) goes to the end.
    """
    start, end = body
    for pattern in (SERVICE_LINE, PAGE_LINE):
        matches = pattern.finditer(text, start, end)
        yield from (Interruption(*match.span(), "boilerplate") for match in matches)
    # Recorders repeat the title on each page.
    if title and len(title) > 3:
        again = re.compile(rf"(?<=\n)[^\S\n]*{re.escape(title)}[^\S\n]*(?=\n|\Z)")
        matches = again.finditer(text, start, end)
        yield from (Interruption(*match.span(), "boilerplate") for match in matches)
    yield from _chapters(text, body)
    behind = _section_behind(text, last_head, end)
    if behind is None:
        behind = next(page_tails(text, last_head), None)
    if behind is not None:
        yield Interruption(behind, end, "boilerplate")


def _chapters(text: str, body: Span) -> Iterator[Interruption]:
    titles = {match["title"] for match in CHAPTER.finditer(text, 0, body[0])}
    if not titles:
        return
    for match in LINE.finditer(text, *body):
        if match["words"] in titles:
            yield Interruption(*match.span("words"), "heading")


def _section_behind(text: str, start: int, end: int) -> int | None:
    """Where a section begins in the words of the last head, behind a blank line."""
    at = text.find("\n", start, end)
    while at >= 0:
        line_end = text.find("\n", at + 1, end)
        line = text[at + 1 : line_end if line_end >= 0 else end]
        if section_of(line) and text[start:at].rpartition("\n")[2].strip() == "":
            return at + 1
        at = line_end
    return None


def _tell_line(line: str, told: dict[str, list[str]]) -> None:
    """A line of no section: a date, or the title if there is none yet."""
    if SERVICE_LINE.match(line) or line.startswith("<!--") or is_furniture(line):
        return
    dates = find_dates(line) if len(line) <= MOST_TITLE_CHARACTERS else []
    if dates:
        told.setdefault("date", []).append(line)
        rest = line[: dates[0].start].strip(" -–—|•·,([")
        if not rest.endswith((" on", " for", " of", " from")):  # `Briefing on 9/16/24` is a title
            line = rest if len(rest.split()) > 2 else ""
    is_title = any(map(str.isalpha, line)) and len(line) <= MOST_TITLE_CHARACTERS
    if is_title and not NO_TITLE.fullmatch(line):
        told.setdefault(TITLE_LINE, [line])
