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
from bot.formats.interruptions import Interruption
from bot.formats.passage import Script
from bot.formats.source import Source

TITLES = (
    r"Mr|Mrs|Ms|Miss|Dr|Senator|Representative|Congressman|Congresswoman|Chairman|Chairwoman|Chair"
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
# The label, perhaps with who holds the office (`(Mr. Foley)`) or a direction (`(during the
# reading)`), a full stop, and speech on the same line.
HEAD = re.compile(
    rf"^(?P<indent>[^\S\n]{{0,8}})(?P<label>(?:{PERSON}|{CHAIR})(?:\s\((?:{TITLES})\.?\s[^()]{{2,40}}\))?)"
    r"(?:\s\([a-z][^()]{2,60}\))?\.[^\S\n]{1,3}(?=[A-Z0-9\"“`\[(‘'])",
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

# `CHAIR LEE. Good afternoon.`, `ANN B. SATO. Thank you.`: a press conference's, in capitals;
# `PRESIDENTE. Ha facoltà …`, `ANNA ROSSI (PD), Ministra della Salute. Grazie.`
_IN_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+"
CAPITALS = re.compile(
    r"^(?P<indent>[^\S\n]{0,8})(?P<label>(?!THE[^\S\n])(?:PRESIDENTE|"
    rf"{_IN_CAPITALS}(?:[^\S\n](?:[A-Z]\.|{_IN_CAPITALS})){{1,3}})"
    r"(?:[^\S\n]\([^()\n]{2,40}\))?(?:,[^\S\n][^.:\n]{3,90})?)"
    r"\.[^\S\n]{1,3}(?=[A-ZÀ-Þ][a-zà-ÿ’]|I[\s'’]|[AÈ]\s)",
    re.M,
)
# `M. le président. La parole …`, `Mme Anne Dubois. Merci.`, `M. Jean Morel, ministre. Je …`
_FRENCH_NAME = r"[A-ZÀ-Ý][\w'’-]+(?:[^\S\n](?:d[eu][^\S\n])?[A-ZÀ-Ý][\w'’-]+){0,3}"
FRENCH = re.compile(
    r"^(?P<indent>[^\S\n]{0,8})(?P<label>(?:MM?\.|Mmes?|Mlle)[^\S\n](?:(?:le|la)[^\S\n](?:vice-)?"
    r"(?:présidente?|ministre|rapporteure?|secrétaire)"
    rf"|{_FRENCH_NAME})(?:,[^\S\n][^.\n]{{3,90}})?)\.[^\S\n]{{1,3}}(?:[–—][^\S\n])?(?=[A-ZÀ-Ý«])",
    re.M,
)
# `President. – The debate is closed.`, `Ann Lee (S&D). – Madam President, …`
DASHED = re.compile(
    r"^(?P<indent>[^\S\n]{0,8})(?P<label>[^\W\d_a-z][^\n.:!?]{1,120})\.[^\S\n][–—][^\S\n](?=\S)",
    re.M,
)
# `○佐藤花子君　おはようございます。`, `○委員長（山田太郎君）　…`: the Diet of Japan
DIET = re.compile(
    r"^(?P<indent>[^\S\n]{0,4})[○◯](?P<label>[^\s（(]{1,20}(?:[（(][^（）()\n]{2,20}[）)])?)[^\S\n]+(?=\S)",
    re.M,
)
FEWEST_DASHED = 3
MONSIEUR = re.compile(r"^M\. (?!le |la )(?=[^,]+ [^,])")  # `M. Jean Morel`; elsewhere an initial

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
    if len(abroad := _heads_abroad(text)) >= FEWEST_DASHED:
        return abroad
    matches = [(" ".join(match["label"].split()), match) for match in _matches(HEAD, text)]
    times = Counter(label for label, _ in matches)
    if capitals := _heads_in_capitals(text):
        return capitals
    heads = [
        Head(match.start("label"), match.start("label"), match.end(), label)
        for label, match in matches
        if label.startswith("The ") or label.split()[1] not in SPOKEN_TO
        if match["indent"] or times[label] > 1 or is_in_capitals(label) or _opens(text, match)
    ]
    return sorted([*heads, *map(_prayer, PRAYER.finditer(text)), *examined_heads(text)])


def _prayer(match: re.Match[str]) -> Head:
    """The head of a prayer, whose speaker the record's account names."""
    name = " ".join(match["name"].split()).split(", ")[0]
    end = match.end()
    return Head(end, end, end, None, spoken_by=f"{name}, {match['office']}")


def _heads_abroad(text: str) -> list[Head]:
    """The heads as other parliaments print them: with a dash, a French title or a ring in each."""
    pattern = DASHED if text.count(". –") + text.count(". —") >= FEWEST_DASHED else FRENCH
    if "\n○" in text or "\n◯" in text:
        pattern = DIET
    matches = _matches(pattern, text) or _matches(FRENCH, text)
    return [_head(match) for match in matches]


def _heads_in_capitals(text: str) -> list[Head]:
    """The heads of a press conference that names everybody in capitals; one of them comes back."""
    matches = _matches(CAPITALS, text)
    times = Counter(match["label"] for match in matches)
    if len(matches) < FEWEST_DASHED or max(times.values()) < FEWEST_HEADS:
        return []
    return [_head(match) for match in matches]


def _matches(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    return list(no_more_than_talk(text, pattern.finditer(text)))


def _head(match: re.Match[str]) -> Head:
    label = MONSIEUR.sub("", " ".join(match["label"].split()))
    label = label.replace("（", " (").replace("）", ")").removesuffix("君")
    return Head(match.end("indent"), match.start("label"), match.end(), label)


def _opens(text: str, match: re.Match[str]) -> bool:
    """Whether a blank line is before it, as before each paragraph of a page of the web."""
    before = text[max(0, match.start() - LOOKED_BACK) : match.start()].rstrip(" \t\r")
    return before.endswith("\n\n")


def is_in_capitals(label: str) -> bool:
    """Whether the name stands in capitals: `Mr. SMITH of Texas`, `Ms. McDONALD`."""
    return any(sum(map(str.isupper, word)) > 2 for word in label.split())
