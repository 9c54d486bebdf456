"""The reader of interviews as magazines print them: questions in bold, answers without a label.

    *Anna Lindqvist kept the light for 31 years. She spoke with Tom Abara.*

    **How did you begin?**

    My father kept it.

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
NAME = r"([^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]*){1,3})"
ASKED_BY = re.compile(  # `She spoke with Tom Abara`, `Interview by Tom Abara`
    r"(?:\b(?:[Ss]?[Hh]e|They) (?:\w+ )?(?:spoke|talked|speaks|talks|sat down) (?:\w+ )?(?:with|to)"
    rf"|\b[Ii]nterview(?:ed)? by) {NAME}"
)
ASKED = re.compile(  # `An interview with Anna Lindqvist`, `We spoke to Anna Lindqvist`
    r"(?:\b(?:[Ii]nterview|[Cc]onversation|Q ?& ?A) with"
    rf"|\b(?:We|I) (?:\w+ )?(?:spoke|talked|sat down) (?:\w+ )?(?:with|to)) {NAME}"
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
    if "**" not in text and "__" not in text:
        return False
    _, front_end = read_front_matter(text)
    questions = list(QUESTION.finditer(text, front_end))
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
    questions = list(QUESTION.finditer(text, front_end))
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


def _notes_behind(text: str, start: int, pair: Pair) -> list[int]:
    """Where the last paragraphs tell of the two as others do: `Tom Abara is a staff writer.`"""
    named = "|".join(re.escape(name) for name in pair)
    told = re.compile(
        rf"\n\s*\n(?P<note>[*_]*(?:(?:This|The) (?:interview|conversation) (?:has been|was)\b"
        rf"|(?:{named}) (?:is|was|’s|has|lives|works|writes)\b)[^\n]*)"
        r"(?=(?:\n\s*\n[*_]+[^\n]*)?\s*\Z)"
    )
    return [each.start("note") for each in told.finditer(text, start)]


def find_pair(opening: str, title: str = "") -> Pair:
    """Who the opening says asks and answers, or is quoted in the title.

    Else they are the interviewer and the interviewee.
    """
    by, with_ = ASKED_BY.search(opening), ASKED.search(opening)
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
