"""The reader of interviews as magazines print them: questions in bold, answers without a label.

    *Anna Lindqvist kept the light for 31 years. She spoke with Tom Abara.*

    **How did you begin?**

    My father kept it.

    What came then?
    I kept it.

become a question by Tom Abara and an answer by Anna Lindqvist, both as concluded. Where nobody is
named before the first question they are the interviewer and the interviewee.
"""

import re
from dataclasses import replace
from typing import NamedTuple

from bot.formats.front_matter import read_front_matter
from bot.formats.headed import Front, Head, read_headed
from bot.formats.houses.unclaimed import closing_notes
from bot.formats.passage import Script
from bot.formats.source import Declared, Source

# A paragraph that is bold from end to end and names nobody: `**How did you begin?**`.
QUESTION = re.compile(
    r"(?:^|(?<=\n\n))[^\S\n]{0,4}(?P<mark>\*\*|__)(?P<words>[^\n*_:][^\n*_]{2,290})(?P=mark)"
    r"[^\S\n]{0,4}\n+(?=[^\s*_#>\-])"
)
# A paragraph whose first line asks and whose others answer, as such a page is pasted.
PASTED = re.compile(
    r"(?:^|(?<=\n\n))[^\S\n]{0,4}(?P<mark>)(?P<words>[^\W\da-z][^\n:]{4,290}\?)[^\S\n]*\n(?=[^\s*_#>\-])"
)
PASTED_SHARE = 0.6
"""Of the paragraphs from the first question on so many are such, where nothing is in bold."""

NAME = r"([^\W\d_a-z](?:\.|[\w'’-]+)(?: [^\W\d_a-z](?:\.|[\w'’-]*)){1,3})"
ASKED_BY = re.compile(  # `She spoke with Tom Abara`, `Interview by Tom Abara`
    r"(?:\b(?:[Ss]?[Hh]e|They) (?:\w+ )?(?:spoke|talked|speaks|talks|sat down) (?:\w+ )?(?:with|to)"
    rf"|\b[Ii]nterview(?:ed)? by) {NAME}"
)
ASKED = re.compile(  # `An interview with Anna Lindqvist`, `We spoke to Anna Lindqvist`
    r"(?:\b(?:[Ii]nterview|[Cc]onversation|Q ?& ?A) with"
    rf"|\b(?:We|I) (?:\w+ )?(?:spoke|talked|sat down) (?:\w+ )?(?:with|to)) {NAME}"
)
BYLINE = re.compile(rf"^[*_]{{0,2}}[Bb]y {NAME}[*_]{{0,2}}[^\S\n]*$", re.M)  # `By Tom Abara`
HEADLINED = re.compile(  # `Q&A: Anna Lindqvist on light`, `Anna Lindqvist talks about the sea`
    rf"^(?:[#*_ ]*(?:Q ?& ?A|[Ii]nterview|[Ii]n [Cc]onversation)(?: with)?:? )?[#*_ ]*{NAME}"
    r" (?:[Oo]n|[Tt]alks|[Ss]peaks|[Tt]ells|[Rr]eflects|[Ee]xplains|[Oo]pens [Uu]p|[Ll]ooks)\b",
    re.M,
)
QUOTED = re.compile(rf"\s*{NAME}: [‘'“\"«]")  # `Bo Ray: ‘I like stone’`, a headline
FIRST_NAME = re.compile(rf"(?<![\w'’]){NAME}(?=[ ,])")

LABELLED = re.compile(r"\s*[*_]{0,2}[A-Z][\w.'’-]+(?: [\w.'’-]+){0,3}:[*_]{0,2}\s")  # `Lee: `
IN_PERSON = re.compile(r"\b(?:I|[Mm]y|me)\b")

# What stands above a conversation: `edited for length and clarity`, `talks with the farmer`
DECLARED = re.compile(
    r"\btranscript\b|\binterview(?:ed|s)?\b|\bconversation\b|\bedited\b[^.\n]{0,40}\b(?:length|clarity)"
    r"|\b(?:spoke|speaks|talked|talks|sat down) (?:to|with)\b",
    re.I,
)
BLANK_LINE = re.compile(r"\n\s*\n")
FEWEST_QUESTIONS = 3
ASKING_SHARE = 0.3
"""Of the paragraphs in bold so many ask, where the page says that it is a conversation."""
SAMPLE_CHARACTERS = 60_000


class Pair(NamedTuple):
    """Who asks and who answers, written as labels."""

    asking: str
    answering: str


def is_print_interview(source: Source) -> bool:
    """Whether paragraphs in bold ask, three times at least, and whoever answers says `I`.

    A list of frequent questions asks in bold as well; nobody in person answers it.
    """
    text = source.text[:SAMPLE_CHARACTERS]
    _, front_end = read_front_matter(text)
    questions = _questions(text, front_end)
    asking = [match for match in questions if "?" in match["words"]]
    if len(questions) < FEWEST_QUESTIONS:
        return False
    if DECLARED.search(text[: questions[0].start()]):  # then some of them may state
        share, fewest = ASKING_SHARE, 1
    else:
        share, fewest = 0.5, FEWEST_QUESTIONS
    if len(asking) < fewest or len(asking) <= share * len(questions):
        return False
    ends = [*(match.start() for match in questions[1:]), len(text)]
    answers = [text[match.end() : end] for match, end in zip(questions, ends, strict=True)]
    if sum(bool(LABELLED.match(each)) for each in answers) * 2 >= len(answers):
        return False  # whoever answers is named: several may
    return sum(bool(IN_PERSON.search(each)) for each in answers) * 2 >= len(answers)


def read_print_interview(source: Source) -> Script:
    """The passages of an interview in print."""
    text = source.text
    fields, front_end = read_front_matter(text)
    questions = _questions(text, front_end)
    if not questions:  # those that told the form stand in what is front matter now
        return Script((), source.hints)
    pair = find_pair(text[front_end : questions[0].start()], source.hints.title or "")
    heads: list[Head] = []
    for match in questions:
        for start, person in ((match.start("mark"), pair.asking), (match.end(), pair.answering)):
            heads.append(Head(start, start, start, None, spoken_by=person))
    last = heads[-1].end
    notes = closing_notes(text, last) or _notes_behind(text, last, pair)
    heads += [Head(at, at, at, None) for at in notes]
    script = read_headed(source, heads, Front(fields, front_end))
    people = (
        *script.hints.people,
        Declared(pair.asking, "host"),
        Declared(pair.answering, "guest"),
    )
    return replace(script, hints=replace(script.hints, people=people))


def _questions(text: str, start: int) -> list[re.Match[str]]:
    """The questions: paragraphs in bold, or first lines where a conversation was pasted."""
    bold = list(QUESTION.finditer(text, start)) if "**" in text or "__" in text else []
    if bold:
        return bold
    pasted = list(PASTED.finditer(text, start))
    if not pasted or not DECLARED.search(text[: pasted[0].start()]):
        return []
    paragraphs = len(BLANK_LINE.findall(text[pasted[0].start() :].strip())) + 1
    return pasted if len(pasted) >= PASTED_SHARE * paragraphs else []


def _notes_behind(text: str, start: int, pair: Pair) -> list[int]:
    """Where the last paragraph tells of the interview or of whoever asks, as others do:
    `Tom Abara is a staff writer.`
    """
    at = text.rstrip().rfind("\n\n", start) + 2
    note = text[at:].strip(" *_\n")
    told = re.compile(
        r"(?:This|The) (?:interview|conversation) (?:has been|was)\b"
        rf"|{re.escape(pair.asking)} (?:is|was|has|lives|works|writes)\b"
    )
    return [at] if at > start + 1 and told.match(note) and not IN_PERSON.search(note) else []


def find_pair(opening: str, title: str = "") -> Pair:
    """Who the opening says asks and answers, or is quoted in the title.

    Else they are the interviewer and the interviewee.
    """
    by = ASKED_BY.search(opening) or BYLINE.search(opening)
    with_ = ASKED.search(opening) or _headlined(f"{title}\n{opening}")
    answering = with_[1] if with_ else None
    if by and not answering:
        paragraph = opening[opening.rfind("\n", 0, by.start()) + 1 : by.start()]
        named = FIRST_NAME.search(paragraph)
        answering = named[1] if named else None
    quoted = QUOTED.match(title)
    answering = answering or (quoted[1] if quoted else None)
    return Pair(
        by[1].rstrip(".") if by else "Interviewer", (answering or "Interviewee").rstrip(".")
    )


def _headlined(opening: str) -> re.Match[str] | None:
    """Whoever the headline names, if other lines below tell of them as well."""
    found = HEADLINED.search(opening)
    if not found:
        return None
    surname = re.compile(rf"\b{re.escape(found[1].split()[-1])}\b")
    others = (line for line in opening.split("\n") if not line.endswith(_line_at(found)))
    return found if any(map(surname.search, others)) else None


def _line_at(found: re.Match[str]) -> str:
    """The line of a match, which the page may give as its title and as a heading."""
    return found.string[found.start(1) :].partition("\n")[0]
