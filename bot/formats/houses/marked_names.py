"""The reader of turns whose speaker is set off by another mark than a colon, or stands in a list.

    Maria Ortiz – Good evening.        **Maria Ortiz** Good evening.
    MARIA ORTIZ    Good evening.       @maria: Good evening.
    (Maria Ortiz) Good evening.        ◇ Maria Ortiz> Good evening.
    [10:02] <maria> Good evening.
    - **Maria Ortiz:** Good evening.   3. Maria Ortiz: Good evening.

become speech passages with the label `Maria Ortiz`. Such marks set off much else: names are told by
coming back, by heading most paragraphs, and by somebody who says `I` below them.
"""

import re
from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import replace
from typing import NamedTuple

from bot.formats.crumbs import no_more_than_talk, refuse_crumbs
from bot.formats.front_matter import read_front_matter
from bot.formats.headed import Front, Head, read_headed
from bot.formats.houses.unclaimed import with_unclaimed
from bot.formats.labels.forms import shape_of
from bot.formats.labels.label import parse_label
from bot.formats.labels.legend import name_of_initials
from bot.formats.passage import Script
from bot.formats.recorders.evidence import names_somebody
from bot.formats.section_titles import find_section_titles
from bot.formats.source import Declared, Source

IN_A_WORD = r"[^\s:：()<>\[\]*_|=–—]{0,24}+"
NAME = rf"(?P<name>[^\W\d_]{IN_A_WORD}(?>(?:[^\S\n][\w#]{IN_A_WORD}){{0,4}}))"  # five words at most
SPACED = NAME.replace(r"[^\S\n]", " ")  # no tab is inside it
IDEOGRAPHS = r"(?P<name>[^\W\d_a-zA-Z]{1,12})"
GAP = r"[^\S\n]+"
CLOCK = r"(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[^\S\n]+)?"  # `[10:02] `, `(0:12) `
DAY = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}"
HALF_DAY = r"(?:[^\S\n]?[AaPp]\.?[Mm]\.?)?"

FORMS = tuple(
    re.compile(rf"^[^\S\n]{{0,4}}{form}(?=\S)", re.M)
    for form in (
        # `Maria Ortiz – Good`, `(0:12) Maria Ortiz – Good`
        rf"{CLOCK}{NAME}(?<![.,;]){GAP}(?:[-–—]|--){GAP}(?!\d{{1,3}}:\d\d)",
        rf"(?:[▷▶◇◆●■□]{GAP})?{CLOCK}{NAME}(?<![.,;])>{GAP}",  # `maria> Good`, `◇ 김현정> 네`
        rf"\[(?P<name>[Ss]peaker[: ]\d{{1,2}})\]:?{GAP}",  # `[Speaker:0] Good`
        rf"（(?![注例図表]){IDEOGRAPHS}）[^\S\n]*",  # `（記者）大臣、`, not `（注）`
        rf"{IDEOGRAPHS}\u3000+",  # `記者　大臣、`
        rf"{CLOCK}@{NAME}[:：]{GAP}",  # `@maria: Good`
        rf"(?=[A-Z]{{2}}){SPACED}(?:\t[^\S\n]{{0,20}}|[^\S\n]{{3,40}})",  # `DC JONES    Good`
        rf"\*\*{NAME}\*\*{GAP}(?![-–—:(\[])",  # `**Maria Ortiz** Good`
        rf"\({NAME}\){GAP}",  # `(Maria Ortiz) Good`
        rf"{CLOCK}<{NAME}>{GAP}",  # `[10:02] <maria> Good`
        rf"(?:[-*•+]|\d{{1,4}}[.)]){GAP}(?:\*\*|__)?{NAME}(?:\*\*|__)?[:：](?:\*\*|__)?{GAP}",
        # `[12/03/24, 10:02:11] Maria Ortiz: Good`, `12/03/2024, 10:02 - Maria Ortiz: Good`
        rf"\[?{DAY},?{GAP}\d{{1,2}}:\d\d(?::\d\d)?{HALF_DAY}\]?{GAP}(?:-{GAP})?{NAME}[:：]{GAP}",
    )
)
FULL_FIVE = re.compile(r"\s*\d{1,2}:\d[05][^\S\n]+")  # `09:30 `, before the name in a timetable
ENDS_SPEECH = re.compile(r"[.!?…。！？–—-][\"'”’)*_]*$")
IN_PERSON = re.compile(
    r"\b(?:I|I['’](?:m|d|ve|ll)|[Ww]e|my|[Tt]hanks?|ich|wir|je|nous|yo|io|eu)\b"
    r"|[私僕我]|(?<!\w)(?:저|제|나|내|네|우리)"
)  # what nobody says in a list of terms, of changes or of names
BLANK_LINES = re.compile(r"\n\s*\n")

LEGEND = re.compile(
    r"^[^\S\n]{0,4}(?P<name>[A-Z]{2,4})(?:\t|[^\S\n]{2,40})(?P<words>[^\n]{4,60})$", re.M
)
HEAD_CHARACTERS = 3_000
LONGEST_NAME = 60
FEWEST_HEADS = 4
FEWEST_NAMES = 2
MOST_BELIEVED = 0.7
"""Of the heads in a form so many are of names that come back."""

SHARE_OF_PARAGRAPHS = 0.5
SHARE_THAT_SPEAKS = 0.6
SAMPLE_CHARACTERS = 40_000


class Marked(NamedTuple):
    """A name before its words: where its line begins, itself, and where the words begin."""

    start: int
    named: int
    end: int
    name: str


def is_marked_names(source: Source) -> bool:
    """Whether names that come back head most paragraphs, in one of the marks."""
    return _form_of(source.text[:SAMPLE_CHARACTERS]) is not None


def read_marked_names(source: Source) -> Script:
    """The passages of a text whose names are set off by a mark; none where they are not.

    Raises NotATranscript for crumbs.
    """
    text = source.text
    fields, front_end = read_front_matter(text)
    form = _form_of(text[:SAMPLE_CHARACTERS])
    found = _marked(form, text) if form else ()
    known = _explained(text)
    marked = [each for each in no_more_than_talk(text, found) if each.start >= front_end]
    refuse_crumbs(source, len(marked))
    names = _believed(marked, known)
    heads = [
        Head(each.start, each.named, each.end, each.name) for each in marked if each.name in names
    ]
    titles = find_section_titles(text, heads)
    script = read_headed(source, with_unclaimed(text, heads), Front(fields, front_end), titles)
    people = (*script.hints.people, *(Declared(name, None) for name in known.values()))
    return replace(script, hints=replace(script.hints, people=people))


def _form_of(text: str) -> re.Pattern[str] | None:
    """The form in which most paragraphs are headed by somebody; None if there is none."""
    return next((form for form in FORMS if _is_talk(list(_marked(form, text)), text)), None)


def _marked(form: re.Pattern[str], text: str) -> Iterator[Marked]:
    for match in form.finditer(text):
        name = " ".join(match["name"].replace(":", " ").split())
        if _spelled_out(name, text[match.end() : match.end() + LONGEST_NAME]) is None:
            yield Marked(match.start(), match.start("name"), match.end(), name)


def _is_talk(marked: list[Marked], text: str) -> bool:
    back = _coming_back(Counter(each.name for each in marked), _explained(text))
    heads = [each for each in marked if each.name in back]
    if _is_timetable(heads, text):
        return False
    if len(back) < FEWEST_NAMES or len(heads) < max(FEWEST_HEADS, MOST_BELIEVED * len(marked)):
        return False
    said = _said(heads, text)
    paragraphs = _count_paragraphs(text[heads[0].start :])
    speaking = sum(bool(ENDS_SPEECH.search(words)) for words in said)
    return (
        len(heads) >= SHARE_OF_PARAGRAPHS * paragraphs
        and speaking >= SHARE_THAT_SPEAKS * len(said)
        and any(IN_PERSON.search(words) for words in said)
    )


def _explained(text: str) -> dict[str, str]:
    """Whose the initials are that a legend at the head explains."""
    found = LEGEND.finditer(text[:HEAD_CHARACTERS])
    told = ((match["name"], _spelled_out(match["name"], match["words"])) for match in found)
    return {initials: name for initials, name in told if name}


def _spelled_out(initials: str, words: str) -> str | None:
    """The name that a legend's line gives behind initials; None for any other line."""
    return name_of_initials(initials, f"{initials} ({words.partition(chr(10))[0]})")


def _is_timetable(heads: list[Marked], text: str) -> bool:
    """Whether each head has a time of full five minutes: `09:30 Ann Lee – Welcome`."""
    return all(FULL_FIVE.fullmatch(text, each.start, each.named) for each in heads)


def _said(heads: list[Marked], text: str) -> list[str]:
    ends = [*(each.start for each in heads[1:]), len(text)]
    return [text[each.end : end].strip() for each, end in zip(heads, ends, strict=True)]


def _count_paragraphs(text: str) -> int:
    """How many paragraphs a text has; without blank lines between them each line is one."""
    lines = [line for line in text.split("\n") if line.strip()]
    paragraphs = len(BLANK_LINES.findall(text.strip())) + 1
    return paragraphs if 2 * paragraphs > len(lines) / 2 else len(lines)


def _coming_back(times: Counter[str], known: Container[str]) -> set[str]:
    """The names that come back and may be somebody's, and initials that are explained."""
    return {
        name
        for name, count in times.items()
        if name in known or (count > 1 and names_somebody(name, count))
    }


def _believed(marked: list[Marked], known: Container[str]) -> set[str]:
    """The names that come back, and such as are written like these."""
    times = Counter(each.name for each in marked)
    back = _coming_back(times, known)
    shapes = {shape_of(parse_label(name).name) for name in back}
    once = {name for name, count in times.items() if count == 1 and names_somebody(name, 1)}
    return back | {name for name in once if shape_of(parse_label(name).name) in shapes}
