"""The reader of hearings and of the Congressional Record: a title, a name and a full stop.

                     NATIONAL TEA TASTERS DAY
      Mr. SMITH of Texas. Mr. Speaker, I rise …
      The SPEAKER pro tempore (Mr. Foley). Without objection.
    [[Page H6115]]
      The Clerk read as follows:

become the title, two speech passages with the labels `Mr. SMITH of Texas` and `The SPEAKER pro
tempore (Mr. Foley)`, and two passages that nobody speaks.
"""

import re
from collections import Counter
from dataclasses import replace

from bot.formats.crumbs import no_more_than_talk, refuse_crumbs
from bot.formats.headed import Head, as_account, read_headed
from bot.formats.houses.examination import examined_heads, find_examiners
from bot.formats.houses.hearing_page import find_asides, title_of_page
from bot.formats.houses.parliaments import heads_abroad, heads_in_capitals
from bot.formats.interruptions import Interruption
from bot.formats.passage import Script
from bot.formats.source import Source

TITLES = (
    r"Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Gen|Adm|Senator|Representative|Congressman|Congresswoman|Chairman|Chairwoman|Chair"
    r"|Chairperson|Secretary|Ambassador|Governor|General|Admiral|Judge|Justice|Commissioner"
    r"|Director|Delegate"
)
# `Mr. SMITH of Texas`, `Ms. MILLENDER-McDONALD`, `Senator Wyden`, `Mr. DIAZ-BALART of Florida`.
WORD = r"(?:[A-Z]\.(?=\s[A-Z])|(?:d[eu]\s|von\s)?[A-Z][\w'’-]+)"
PERSON = rf"(?:{TITLES})\.?[^\S\n]+{WORD}(?:\s{WORD}){{0,3}}?(?:\sof\s{WORD}(?:\s{WORD})?)?"
# `The SPEAKER pro tempore`, `The PRESIDING OFFICER`, `The Chairman`, `The WITNESS`.
CHAIR = (
    r"The\s(?:(?:ACTING|Acting|VICE|Vice)\s)?(?:SPEAKER|Speaker|CHAIR(?:MAN|WOMAN)?"
    r"|Chair(?:man|woman|person)?|PRESID(?:ENT|ING\sOFFICER)|Presid(?:ent|ing\sOfficer)"
    r"|CHIEF\sJUSTICE|CLERK|Clerk|SECRETARY|WITNESS|Witness|REPORTER)(?:\s(?i:pro\stempore))?"
)
# `Voice`, `Unidentified Speaker`, `An Audience Member`: whoever calls out, at an indent.
CALLER = (
    r"(?<=\s)(?:A\s|An\s)?(?:Voices?|Unidentified\s(?:Speaker|Voice|Man|Woman)"
    r"|Audience(?:\sMember)?)"
)
# The label, perhaps with who holds the office (`(Mr. Foley)`) or a direction (`(during the
# reading)`, `[continuing]`), a full stop, and speech on the same line.
HEAD = re.compile(
    rf"^(?P<indent>[^\S\n]{{0,8}})(?P<label>(?:{PERSON}|{CHAIR}|{CALLER})"
    rf"(?:\s\((?:{TITLES})\.?\s[^()]{{2,40}}\))?)"
    r"(?:\s[(\[][a-z][^()\[\]]{2,60}[)\]])?\.[^\S\n]{1,3}(?=[A-Z0-9\"“`\[(‘'])",
    re.M,
)

# `The Chaplain, Dr. Ann Lee, offered the following prayer:`, with a guest or a degree
PRAYER = re.compile(
    r"^[^\S\n]{0,8}(?P<office>The (?:guest )?Chaplain),\s(?:the\s)?(?P<name>[^:]{3,160}?),?"
    r"\s+offered\s+the\s+following\s+prayer:[^\S\n]*\n",
    re.M,
)

SPOKEN_TO = frozenset(
    ["Speaker", "Chairman", "Chairwoman", "Chair", "President", "Secretary", "Leader", "Clerk"]
)
"""Those who are spoken to with a title: `Mr. Speaker. …` opens a paragraph and is no label."""

COLON_LABEL = re.compile(r"^[^\S\n]*[A-Z][A-Z .'-]{2,40}:\s", re.M)  # `THE COURT: Sit down.`
FEWEST_HEADS = 2
LOOKED_BACK = 20
SAMPLE_CHARACTERS = 100_000
"""A hearing shows its manner in so much of it."""

HEAD_CHARACTERS = 2_000
"""The Congressional Record says that it is one at the head of each page."""


def is_hearing(source: Source) -> bool:
    """Whether labels end in a full stop: more than have a colon, and two at least."""
    text = source.text[:SAMPLE_CHARACTERS]
    heads = find_heads(text)
    if len(heads) < (1 if _is_of_the_record(text) else FEWEST_HEADS):
        return False
    return len(heads) > len(COLON_LABEL.findall(text))


def read_hearing(source: Source) -> Script:
    """The passages of a hearing or of a page of the Congressional Record.

    What stands before the first label there is the record's own account, and nobody's speech.
    Raises NotATranscript for crumbs.
    """
    heads = find_heads(source.text)
    refuse_crumbs(source, len(heads))
    asides = find_asides(source.text, heads)
    if any(head.label in ("Q", "A") for head in heads):
        told = find_examiners(source.text)
        asides = [*asides, *(Interruption(*each.span("words"), "stage") for each in told)]
    script = as_account(read_headed(source, heads, asides=asides), heads[0].start)
    title = title_of_page(source.text[: heads[0].start]) or script.hints.title
    hints = replace(script.hints, title=title)
    return replace(script, hints=hints, is_recording=_is_of_the_record(source.text))


def _is_of_the_record(text: str) -> bool:
    return "Congressional Record" in text[:HEAD_CHARACTERS]


def find_heads(text: str) -> list[Head]:
    """The heads of a hearing, in source order.

    A name in capitals is one at once; one as names are usually written (`Mr. Smith. I agree.`)
    if it comes back, is indented, or opens a paragraph.
    """
    if abroad := heads_abroad(text):
        return abroad
    found = no_more_than_talk(text, HEAD.finditer(text))
    matches = [(" ".join(match["label"].split()), match) for match in found]
    times = Counter(label for label, _ in matches)
    if capitals := heads_in_capitals(text):
        return capitals
    heads = [
        Head(match.start("label"), match.start("label"), match.end(), label)
        for label, match in matches
        if label.startswith("The ") or SPOKEN_TO.isdisjoint(label.split()[1:2])
        if match["indent"] or times[label] > 1 or is_in_capitals(label) or _opens(text, match)
    ]
    return sorted([*heads, *map(_prayer, PRAYER.finditer(text)), *examined_heads(text)])


def _prayer(match: re.Match[str]) -> Head:
    """The head of a prayer, whose speaker the record's account names."""
    name = " ".join(match["name"].split()).split(", ")[0]
    end = match.end()
    return Head(end, end, end, None, spoken_by=f"{name}, {match['office']}")


def _opens(text: str, match: re.Match[str]) -> bool:
    """Whether a blank line is before it, as before each paragraph of a page of the web."""
    before = text[max(0, match.start() - LOOKED_BACK) : match.start()].rstrip(" \t\r")
    return before.endswith("\n\n")


def is_in_capitals(label: str) -> bool:
    """Whether the name stands in capitals: `Mr. SMITH of Texas`, `Ms. McDONALD`."""
    return any(sum(map(str.isupper, word)) > 2 for word in label.split())
