"""Lines of a text that nobody says, told by their form: headings, rules, times, links, tables.

    # Motivation
    6:22 P.M. EST
    | 2019 | yes |

are a heading, a timestamp without a time, and the page's own.
"""

import re
from collections.abc import Iterator
from itertools import chain

from bot.formats.passage import PassageKind
from bot.formats.timestamps import timestamp_ms

Told = tuple[int, int, PassageKind, int | None]
"""Where a line starts and ends, what it is, and the time of the recording that it gives."""

# Lines of their own, each to its end. `[^\S\n]` is white space inside a line.
HEADING = r"(?P<heading>#{1,6}[^\S\n]+[^\n]*)"  # `## Motivation`
RULE = r"(?P<rule>(?>(?:[-–—*_#=~][^\S\n]?){3,}))"  # `* * *`, `---`, `# # #`
CLOCK = (  # `6:22 P.M. EST`, `END  5:28 P.M. EST`, `11:30 a.m.`
    r"(?P<clock>(?:END[^\S\n]+)?\d{1,2}:\d\d(?::\d\d)?[^\S\n]*[AaPp]\.?[Mm]\.?"
    r"(?:[^\S\n]*\(?(?:local|Local|[A-Z]{1,4}T)\)?)?)"
)
STAMP = (  # `00:12:31`, `2m 10s`
    r"(?P<stamp>(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3})?"
    r"|(?:\d{1,2} ?h(?:rs?)? ?)?[0-5]?\d ?m(?:in)? ?[0-5]?\d ?s(?:ec)?)"
)
AFTER_LABEL = re.compile(rf":[*_]{{0,3}}[^\S\n]+{STAMP}:?[^\S\n]*(?=\n|\Z)")  # `Jane Doe: 00:12:31`
# `ORAL ARGUMENT OF ANN LEE`: four words in capitals between blank lines, where talk has none
SHOUTED = re.compile(
    r"\n[^\S\n]*\n[^\S\n]*(?P<shouted>(?:(?:[A-Z][A-Z'’&-]+,?|\d{1,2}[.:]\d\d)[^\S\n]+){3,14}"
    r"[A-Z][A-Z'’-]*)[^\S\n]*+(?=\n[^\S\n]*+\n|\s*+\Z)"
)
# `2. PUBLIC COMMENT`: an item of an agenda
ITEM = re.compile(
    r"\n[^\S\n]*+\n[^\S\n]*+(?P<item>\d{1,2}[.)] [A-Z][A-Z'’&,/ -]{2,60}[A-Z])[^\S\n]*+"
    r"(?=\n[^\S\n]*+\n|\s*+\Z)"
)
# `Opposition senators interjecting—`: what Canberra's record tells of those who are not heard
NOT_HEARD = re.compile(
    r"\n[^\S\n]*(?P<acted>(?:[A-Z][\w'’-]*[^\S\n])(?:[\w'’-]+[^\S\n]){0,5}"
    r"(?:interjecting|having spoken|laughing|applauding)[^\S\n]?[—–-]+)[^\S\n]*(?=\n|\Z)"
)
# `` `00:01:02` `` at the head of a line, or behind a label
TICKED = re.compile(
    r"(?:(?<=\n)|(?<=:\*\*[^\S\n])|(?<=\*\*:[^\S\n]))(?P<ticked>`(?:\d{1,2}:)?\d{1,2}:[0-5]\d`)"
)
# `\\[35:27\\] to \\[35:44\\]`: how long a jingle plays
BETWEEN_TIMES = re.compile(
    r"(?<=\d\])[^\S\n]+(?P<between>to)[^\S\n]+(?=\[\d)"
    r"|(?<=\d\\\])[^\S\n]+(?P<escaped>to)[^\S\n]+(?=\\\[\d)"
)
LINK = (  # `https://slides.example`, `paper: <https://nets.example/3.pdf>`
    r"(?:[-*•][^\S\n]+)?(?:[^\W\d_][\w ’'./-]{0,40}:[^\S\n]*)?<?https?://[^\s<>]+>?[^\S\n]*"
)
LINKS_BELOW = re.compile(  # right below a heading: what the page gives beside what is said there
    rf"\n[^\S\n]*#{{1,6}}[^\S\n][^\n]*\n\s*(?P<links>{LINK}(?:\n\s*{LINK})*)(?=\n|\Z)"
)
# `> **[00:01:20] How it began**`: in bold between blank lines, behind a time
BOLD_LINE = re.compile(
    r"\n[^\S\n]*+\n[^\S\n]*+(?P<bold>(?:>[^\S\n]*)?\*\*\\?\[[\d:.]{4,12}\\?\][^\S\n]*"
    r"[^\s*:][^\n*:]{1,80}[^\s*.!?…,:;—–\"”-]\*\*)[^\S\n]*+(?=\n[^\S\n]*+\n|\s*+\Z)"
)
# `| Year | Seen |` above `| --- | --- |` and the rows below, `[^1]: The report is online.`
PRINTED = re.compile(
    r"\n[^\S\n]*+(?P<printed>\|[^\n]*\n[^\S\n]*+\|[-:| ]{3,80}\|[^\S\n]*+(?:\n[^\S\n]*+\|[^\n]*)*"
    r"|\[\^[^\]\n]{1,20}\]:[^\n]*)(?=\n|\Z)"
)
SAMPLE_CHARACTERS = 4_000
MOST_CAPITALS = 0.5

# `-END-`, `***END OF TRANSCRIPT***`
END = r"(?P<end>[-*]*[^\S\n]?END(?: OF (?:TRANSCRIPT|INTERVIEW|VIDEO|CALL))?[.*\-]*)"
LINE = rf"[^\S\n]*(?=[#*_=~–—\-\dE])(?:{HEADING}|{RULE}|{CLOCK}|{STAMP}|{END})[^\S\n]*(?=\n|\Z)"
FIRST_LINE = re.compile(LINE)
LATER_LINE = re.compile(r"\n" + LINE)

LINE_KINDS: dict[str, PassageKind] = {
    "heading": "heading",
    "rule": "heading",
    "clock": "timestamp",
    "stamp": "timestamp",
    "ticked": "timestamp",
    "between": "timestamp",
    "escaped": "timestamp",
    "end": "boilerplate",
    "shouted": "heading",
    "acted": "stage",
    "links": "boilerplate",
    "bold": "heading",
    "item": "heading",
    "printed": "boilerplate",
}


def lines_apart(text: str) -> Iterator[Told]:
    """Such lines, by form and not in order; some may stand in others."""
    first = FIRST_LINE.match(text)
    shouted = iter(()) if _is_in_capitals(text) else SHOUTED.finditer(text)
    patterns = (
        *(LATER_LINE, AFTER_LABEL, NOT_HEARD, TICKED, BETWEEN_TIMES, LINKS_BELOW),
        *(BOLD_LINE, PRINTED, ITEM),
    )
    later = chain(*(each.finditer(text) for each in patterns), shouted)
    for match in chain([first] if first else [], later):
        name = match.lastgroup
        assert name is not None
        told = match[name].strip("`") if name in ("stamp", "ticked") else ""
        milliseconds = timestamp_ms(told)
        yield match.start(name), match.end(name), LINE_KINDS[name], milliseconds


def _is_in_capitals(text: str) -> bool:
    """Whether the talk itself is in capitals, as broadcasters' captions are."""
    sample = text[:SAMPLE_CHARACTERS]
    letters = sum(map(str.isalpha, sample))
    return sum(map(str.isupper, sample)) > MOST_CAPITALS * letters
