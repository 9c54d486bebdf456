"""What stands before the first label: fields, a title, dates, and the opening that is read out.

 date 2024-04-04 President Biden was campaigning Tuesday, …   → a date; then speech
Via Teleconference                                            → header
HOST: Steve Inskeep                                           → header, and who is host
"""

import re
from collections.abc import Iterable, Iterator
from itertools import dropwhile
from typing import NamedTuple

from bot.formats.labels.words import HEADER_KEYS
from bot.formats.passage import Passage, trimmed
from bot.formats.source import Declared, Hints
from bot.formats.stated_dates import StatedDate, find_dates
from bot.formats.title_lines import (
    FEWEST_WORDS_OF_A_TITLE,
    is_above_prose,
    is_furniture,
    is_long,
    is_mostly_furniture,
    is_read_out,
    is_title,
    names_the_talk,
    titled_day,
    titles_over_lines,
)
from bot.models.transcript import Role, Span

BLANK_LINES = re.compile(r"\n\s*\n")  # between two paragraphs
FIELD_LINE = re.compile(  # `**Hosts:** Adam Stacoviak, Jerod Santo`
    r"[\s>*_#-]{0,20}([^\W\d_][\w '-]{1,30}?)[*_\s]{0,4}[:：][*_]{0,2}\s*(\S.*)"
)
LEADING_DATE = re.compile(  # ` date 2024-04-04 President Biden …`: what is before the date
    r"\s*(?:date|aired|air date|broadcast|published|recorded|posted)\b[\s:]*(?:on\s+)?", re.I
)
NAMES_APART = re.compile(r"\s*(?:[,;&]|\band\b)\s*")  # `Adam Stacoviak, Jerod Santo and …`

# A day on which the page was made, and nobody spoke: `Updated April 5, 2024`, `Posted on …`.
OF_THE_PAGE = re.compile(
    r"\W*(?:last )?(?:updated|modified|posted|published|retrieved|accessed|printed|created|uploaded"
    r"|edited|corrected)\b",
    re.I,
)
# Behind a day at the head: `A rush transcript of "Shoreline" airing on Sunday is below.`
EDITORS_NOTE = re.compile(r"(?:an?|this is an?) (?:rush|edited|full|partial) transcript\b", re.I)
OF_THE_TRANSCRIPT = re.compile(r"\btranscript (?:from|of)\b.{0,160}", re.S)
# `Jo Abara`, `Kim B. Lee, Jr.`, `Bo Ray, Mayor of Elmport`: below a title and a date a list of
# people, and no other title
LISTED_NAME = re.compile(r"[A-Z][\w.'’-]+ (?:[A-Z]\. )?[A-Z][\w'’-]+(?:,? Jr\.?)?(?:, [^\n]+)?")
# `Interviewed by … on 5 March 2024`, `This call was recorded on …`, in one sentence
OF_THE_TALK = re.compile(
    r"\b(?:[Ii]nterviewed|[Rr]ecorded|[Cc]onducted|[Tt]aped|[Ff]ilmed) (?:by|on|in|at|for|via)\b"
    r"[^.!?\n]{0,160}?\b(?:19|20)\d\d\b"
)
WEEK = 7
MOST_WORDS_BESIDE_A_DATE = 6
LONGEST_DATE_LINE = 100
TITLE_LINE = "title line"
"""The key of short lines at the head. A front matter's title goes before them."""

HEARD_ON = re.compile(r"[Hh]eard on (?:the )?(.{2,60})")  # `Heard on Morning Hours`
AIRED = re.compile(r"[.;,]?\s*\bAired\b.*$", re.S)  # `… Calls for Help. Aired 6-7p ET`

FIELD_ROLES: dict[str, Role | None] = {
    "host": "host",
    "guest": "guest",
    "reporter": "reporter",
    "moderator": "moderator",
    "people": None,
}
LINK = re.compile(r"<?(?:https?://|www\.)\S+")  # `<https://shore.example/39>`
# What is held, aired or minuted on a day; else a day in a title may be what it is about
OF_A_TALK = re.compile(
    r"\b(?:meeting|session|sitting|hearing|briefing|press conference|interview|board|committee"
    r"|council|episode|show|broadcast|programme?|audience|séance|sitzung|sesión|entrevista"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes"
    r"|miércoles|jueves|viernes|sábado|domingo)\b",
    re.I,
)
# `Desk meeting (2026-03-04 10:02 GMT)`, `Desk meeting - 2026/03/04 10:02 GMT -`,
# `Harbour Hour – mardi 5 mars 2024`, `Meeting of the Board, 5 March 2024`
DAY_OF_TITLE = re.compile(
    r"(?=[(\[]([^()\[\]]{8,40})[)\]]"
    r"|\s[-–—|]\s((?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?\b[^-–—|]{0,20})"
    r"|(?:\s[-–—|]|,)\s([^-–—|]{8,40})$|\s((?:19|20)\d\d-\d\d-\d\d)$)"
)


class Opening(NamedTuple):
    """The opening's passages (header, and speech without a label), and what they tell."""

    passages: list[Passage]
    hints: Hints


def read_opening(
    text: str, fragments: Iterable[Span], fields: dict[str, list[str]], title: str | None
) -> Opening:
    """Read what stands before the first label.

    `fragments` are its parts between interruptions, `fields` what the front matter tells,
    `title` what the first heading says.
    """
    told = {key: list(values) for key, values in fields.items()}
    passages: list[Passage] = []
    for start, end in _paragraphs(text, fragments):
        may_be_title = all(passage.kind == "header" for passage in passages)
        speech_start = start + _header_length(text[start:end], told, may_be_title=may_be_title)
        if speech_start > start:
            passages.append(Passage("header", (trimmed(text, start, speech_start),)))
        if speech_start < end:
            passages.append(Passage("speech", (trimmed(text, speech_start, end),)))
    return Opening(passages, hints_of(told, title))


def hints_of(told: dict[str, list[str]], title: str | None = None) -> Hints:
    """What fields tell, by their keys. A title among them goes before `title`."""
    by_meaning: dict[str, list[str]] = {}
    for key, values in told.items():
        by_meaning.setdefault(HEADER_KEYS.get(key, key), []).extend(values)
    aired = any(AIRED.match(value) for value in told.get("date", ()))
    lines = by_meaning.get(TITLE_LINE, [])
    program, line = _program_and_title(lines, aired=aired, is_titled=bool(title))
    titles = [*by_meaning.get("title", ()), title, line, *map(titled_day, told.get("date", ()))]
    days = _days_of_speech(told, by_meaning) or [
        match[1] or match[2] or match[3] or match[4]
        for each in titles
        if each
        for match in DAY_OF_TITLE.finditer(each)
        if match[3] is None or OF_A_TALK.search(each)
    ]
    dates = _beside_publishing([stated for value in days for stated in find_dates(value)], told)
    return Hints(
        title=next((each for each in titles if each), None),
        program=next(iter(by_meaning.get("program", ())), program),
        dates=tuple({(each.day, each.weekday): each for each in dates}.values()),
        language=next(iter(by_meaning.get("language", ())), None),
        people=tuple(_people(by_meaning)),
    )


def dates_of_the_talk(words: str) -> tuple[StatedDate, ...]:
    """The day in `Interviewed by Tom Abara in Elmport on 5 March 2024.`, if one is stated."""
    told = next(OF_THE_TALK.finditer(words), None)
    return tuple(find_dates(told[0])[:1]) if told else ()


def dates_in_small_print(words: str) -> tuple[StatedDate, ...]:
    """The day in `This is a rush transcript from "Shoreline," April 4, 2024`, if one is stated."""
    told = OF_THE_TRANSCRIPT.search(words)
    return tuple(find_dates(told[0])[:1]) if told else ()


def _paragraphs(text: str, fragments: Iterable[Span]) -> Iterator[Span]:
    for fragment_start, fragment_end in fragments:
        start = fragment_start
        for blank in BLANK_LINES.finditer(text, fragment_start, fragment_end):
            yield from [(start, blank.start())] if text[start : blank.start()].strip() else []
            start = blank.end()
        if text[start:fragment_end].strip():
            yield start, fragment_end


def _header_length(paragraph: str, told: dict[str, list[str]], *, may_be_title: bool) -> int:
    """How much of a paragraph is header, from its start; what it says is added to `told`."""
    _, length = leading_date(paragraph, 0)
    if length:
        told.setdefault("date", []).append(paragraph[:length].strip())
        length += len(paragraph[length:]) - len(paragraph[length:].lstrip())
        if EDITORS_NOTE.match(paragraph, length):
            return len(paragraph)
    lines = paragraph[length:].split("\n")
    if is_mostly_furniture(lines):
        return len(paragraph)
    while lines and (is_furniture(lines[0]) or is_field(lines[0], told)):
        length += len(lines.pop(0)) + 1
    if may_be_title and is_above_prose(lines):
        told.setdefault(TITLE_LINE, []).extend(titles_over_lines(lines[:1]))
        return length + len(lines[0]) + 1
    dated = max((at for at, line in enumerate(lines) if is_date_line(line)), default=-1)
    if any(map(is_read_out, lines[dated + 1 :])) or any(map(is_long, lines[: dated + 1])):
        for line in filter(is_date_line, lines):
            told.setdefault("date", []).append(line)
        return min(length, len(paragraph))
    if dated >= 0 and may_be_title:
        _tell_titles(lines[:dated], told)
        may_be_title = False
    title = next(dropwhile(is_furniture, titles_over_lines(lines)), "") if may_be_title else ""
    is_listed = "date" in told and TITLE_LINE in told and LISTED_NAME.fullmatch(title)
    heads_a_list = lines[:1] and lines[0].rstrip().endswith(":")  # `On this broadcast:`
    if title and is_title(title) and not (is_listed or heads_a_list):
        told.setdefault(TITLE_LINE, []).append(title)
    for line in lines[1:]:
        is_field(line, told)
    return len(paragraph)


def _tell_titles(lines: list[str], told: dict[str, list[str]]) -> None:
    """The lines above a date, each a title or a field."""
    for plain in titles_over_lines(lines):
        if plain and is_title(plain) and not is_field(plain, told):
            told.setdefault(TITLE_LINE, []).append(plain)


def is_date_line(line: str) -> bool:
    """Whether a line is hardly more than a date."""
    stated = find_dates(line) if len(line) <= LONGEST_DATE_LINE else []
    beside = len(line.split()) - sum(len(line[each.start : each.end].split()) for each in stated)
    return bool(stated) and beside <= MOST_WORDS_BESIDE_A_DATE


def _days_of_speech(told: dict[str, list[str]], by_meaning: dict[str, list[str]]) -> list[str]:
    """The lines and fields that state a day; that of the page's making if there is no other."""
    values = by_meaning.get("date", [])
    of_the_page = {*told.get("published", ()), *filter(OF_THE_PAGE.match, values)}
    return [value for value in values if value not in of_the_page] or values


def _beside_publishing(dates: list[StatedDate], told: dict[str, list[str]]) -> list[StatedDate]:
    """The dates without those of an event, where the first of them is the day of publishing.

    A press office publishes on Wednesday what was said on Tuesday, and states both days.
    """
    published = {each.day for value in told.get("published_time", ()) for each in find_dates(value)}
    if not dates or dates[0].day not in published:
        return dates
    first, *others = dates
    since = [(first.day - each.day).days for each in others]
    return [
        first,
        *(each for each, days in zip(others, since, strict=True) if not 0 < days <= WEEK),
    ]


def _program_and_title(
    lines: list[str], *, aired: bool, is_titled: bool
) -> tuple[str | None, str | None]:
    """What the short lines at the head say; one in capitals above the title is the program.

    So is the first of several above `Aired …`. `is_titled`: the title stands elsewhere.
    """
    heard_on = (match[1] for line in lines if (match := HEARD_ON.fullmatch(line)))
    program = next(heard_on, None)
    titles = [AIRED.sub("", line) for line in lines if not HEARD_ON.fullmatch(line)]
    if len(titles) > 1 and not is_titled and titles[0].isupper() and not titles[1].isupper():
        return program or titles[0], titles[1]
    if len(titles) > 1 and aired:
        return program or titles[0], titles[1]
    return program, names_the_talk(titles)


def leading_date(text: str, start: int) -> Span:
    """Where a date stands in ` date 2024-04-04 President …`; empty at `start` if none does."""
    word = LEADING_DATE.match(text, start)
    if word is None:
        return start, start
    stated = next(iter(find_dates(text[word.end() : word.end() + 40])), None)
    if stated is None or stated.start > 0:
        return start, start
    return word.end(), word.end() + stated.end


def is_field(line: str, told: dict[str, list[str]]) -> bool:
    """Whether a line is a field or a date of its own; if so, it is told."""
    if not line.strip():
        return True
    field = FIELD_LINE.fullmatch(line)
    if field and field[1].lower() in HEADER_KEYS:
        value = " ".join(field[2].strip(" *_").split())
        if field[1].lower() == "transcript" and len(value.split()) >= FEWEST_WORDS_OF_A_TITLE:
            told.setdefault(TITLE_LINE, []).append(" ".join(line.split()))
        elif not LINK.fullmatch(value):  # `Podcast: https://…` is not what the podcast is called
            _tell_field(field[1].lower(), value, told)
        return True
    if not is_date_line(line):
        return False
    told.setdefault("date", []).append(line)
    return True


def _tell_field(key: str, value: str, told: dict[str, list[str]]) -> None:
    """What a field says; a day behind a person's name is told apart from it."""
    stated = find_dates(value) if HEADER_KEYS[key] in FIELD_ROLES else []
    if stated:
        told.setdefault("date", []).append(value)
        value = value[: stated[0].start].strip(" ,–—-")
    told.setdefault(key, []).append(value)


def _people(by_meaning: dict[str, list[str]]) -> Iterator[Declared]:
    for meaning, role in FIELD_ROLES.items():
        for value in by_meaning.get(meaning, ()):
            yield from (Declared(name, role) for name in NAMES_APART.split(value) if name)
