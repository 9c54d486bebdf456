"""The reader of court and deposition transcripts: `Q.` and `A.`, parties in capitals.

     4  BY MR. SMITH:
     5      Q.  Did you see the light?
     6      A.  I did.
     7          MS. LEE:  Objection.

become speech passages with the labels `Q`, `A` and `MS. LEE`. Who asks is told by `BY MR. SMITH`,
who answers by whose oath is recorded; without these `Q` and `A` stay what they are.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from heapq import merge

from bot.formats.crumbs import no_more_than_talk, refuse_crumbs
from bot.formats.front_matter import read_front_matter
from bot.formats.headed import Head, as_account, read_headed
from bot.formats.houses.court_page import find_asides, find_numbers, title_of_case
from bot.formats.houses.examination import EXAMINER, LEFT, TITLE, find_examiners, witness_of
from bot.formats.labels.words import NO_PERSON_AT_THE_END
from bot.formats.passage import Script
from bot.formats.source import Source
from bot.formats.talk_sections import first_words

PRESIDING = "(?:COMMISSIONER|CHAIR(?:MAN|WOMAN|PERSON)?|ARBITRATOR|JUDGE|PRESIDENT|WITNESS)"
CAPITALS = r"[A-Z][A-Z.'’-]+(?: [A-Z.'’-]+){1,3}"  # `JANE DOE`, `COURT REPORTER`
# Behind a line's number or none: `Q.`, `A:`, `Q  ` (with a gap), `Q. (BY MR. SMITH)`; `THE COURT:`,
# `MR. O'NEIL:`, `Mr. Smith:`.
HEAD = re.compile(
    LEFT + r"(?:(?P<part>[QA])(?:[.:]{1,2}|(?=[^\S\n]{2}))[^\S\n]+"
    rf"(?:\((?i:by) (?P<by>{TITLE}\.? [^\W\d_][^()\n]{{1,40}})\)[^\S\n]*:?[^\S\n]*)?(?=[^\s])"
    rf"|(?P<name>(?:{TITLE}\.?|T[Hh][Ee]) [^\W\d_a-z][\w.'’ -]{{1,40}}|{CAPITALS}"
    rf"|{PRESIDING}):(?:[^\S\n]+(?P<asks>Q)[.:])?(?=\s))",
    re.M,
)
# `JANE DOE, called as a witness …, having been first duly sworn, testified as follows:`,
# `<JANE DOE, sworn: [9.50am]`
OATH = re.compile(
    LEFT + r"(?P<words><?(?P<witness>" + CAPITALS + r"),?"
    r"(?=[\s\d]{1,200}(?:called|recalled|having|being|after|was|a|the|first|duly|sworn)\b)"
    r"[^:]{0,400}?\b(?:sworn|affirmed)\b[^:]{0,200}?"
    r"(?:testified[^:.\n]{0,60}(?:\n[^:.\n]{0,60})?[:.]"
    r"|(?::[^\S\n]*\[[^\]\n]{1,20}\])?[^\S\n]*$))",
    re.M,
)

# `WITNESS:  DRAGAN PETROVIC`; `MS JANE DOE (affirmed)`
CALLED = re.compile(
    LEFT + rf"(?P<words>WITNESS:[^\S\n]+(?P<called>{CAPITALS})"
    rf"|(?P<sworn>(?:{TITLE}\.? )?{CAPITALS})[^\S\n]\((?:re)?(?:sworn|affirmed|called)\))[^\S\n]*$",
    re.M,
)

RECORD_OF = re.compile(r"(?:deposition|examination|interview|testimony|hearing|trial) of ", re.I)
EXAMINED = re.compile(r"^[^\S\n]*THE WITNESS:", re.M)
FEWEST_OF_EACH = 2
FEWEST_PARTIES = 3
SAMPLE_CHARACTERS = 100_000
"""A deposition of fifty pages has come to its questions."""


def is_court(source: Source) -> bool:
    """Whether `Q.` and `A.` head lines, each twice at least, and are most of the labels.

    Or the lines are numbered, and parties speak in them.
    """
    text = source.text[:SAMPLE_CHARACTERS]
    heads = [match for match in HEAD.finditer(text) if _is_head(text, match)]
    _, front_end = read_front_matter(text)
    if front_end and heads:
        said = first_words(text, front_end)
        if said is not None and said < heads[0].start():
            return False  # the page of a talk: its questions come from the audience
    parts = [match["part"] or match["asks"] for match in heads]
    asked, answered = parts.count("Q"), parts.count("A")
    if parts.count(None) >= FEWEST_PARTIES and find_numbers(text):
        return True  # a hearing in numbered lines, at which nobody is examined
    return min(asked, answered) >= FEWEST_OF_EACH and 2 * (asked + answered) > len(parts) / 2


def read_court(source: Source) -> Script:
    """The passages of a court's or a deposition's transcript. Raises NotATranscript for crumbs."""
    text = source.text
    heads = find_heads(text)
    refuse_crumbs(source, len(heads))
    told = [each.span("words") for each in (*find_examiners(text), *_sworn(text))]
    asides = find_asides(text, find_numbers(text), heads, told)
    script = as_account(read_headed(source, heads, asides=asides), heads[0].start)
    title = title_of_case(text[: heads[0].start])
    if title is None and (told or find_numbers(text)):
        title = _examined(script.hints.title)
    elif title is None:  # nobody is examined, and no line numbered: a paper's questions and answers
        title = script.hints.title
    return replace(script, hints=replace(script.hints, title=title))


def _examined(title: str | None) -> str | None:
    """A title that says what it is the record of; the first of other lines is but a court's."""
    return title if title and RECORD_OF.match(title) else None


def find_heads(text: str) -> list[Head]:
    """The heads of a transcript of questions and answers, with who is known to ask and answer.

    No more than one beyond what talk may have.
    """
    found = (match for match in HEAD.finditer(text) if _is_head(text, match))
    # One after the other: a match takes as much room as eight lines.
    marks = merge(
        no_more_than_talk(text, found), find_examiners(text), _sworn(text),
        key=lambda mark: mark.start(),
    )  # fmt: skip
    asking: str | None = None
    answering = witness_of(text)
    heads: list[Head] = []
    for mark in marks:
        if mark.re is EXAMINER:
            asking = mark["by"]
        elif mark.re is OATH:
            answering = mark["witness"]
        elif mark.re is CALLED:
            answering = mark["called"] or mark["sworn"]
        else:
            asks = mark["name"] if mark["asks"] else None  # `MS. LEE:  Q. Did you?`
            asking = mark["by"] or asks or asking
            heads.append(_head(mark, asking, answering))
    return heads


def _sworn(text: str) -> Iterator[re.Match[str]]:
    """The lines that say who answers from here on, in source order."""
    return merge(OATH.finditer(text), CALLED.finditer(text), key=lambda mark: mark.start())


def _head(mark: re.Match[str], asking: str | None, answering: str | None) -> Head:
    label = mark["part"] or " ".join(mark["name"].split())
    known = {"Q": asking, "A": answering, "THE WITNESS": answering}.get(label)
    start = mark.start("part" if mark["part"] else "name")
    return Head(start, start, mark.end(), label, spoken_by=known)


def _is_head(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark is no `BY MR. SMITH:`, no `CLOSING ARGUMENTS:`, does not call a witness, and
    is no `Q  ` without a stop but in numbered lines, or where `THE WITNESS:` is labelled as well.
    """
    if mark["part"] is None:
        words = mark["name"].lower().split()
        no_person = words[0] == "by" or words[-1] in NO_PERSON_AT_THE_END
        if words == ["witness"] and CALLED.match(text, mark.start()):
            return False
        return not no_person and "EXAMINATION" not in mark["name"]
    stop = text[mark.end("part") : mark.end("part") + 1]
    left = text[mark.start() : mark.start("part")].strip()
    return stop in ".:" or left.isdigit() or EXAMINED.search(text) is not None
