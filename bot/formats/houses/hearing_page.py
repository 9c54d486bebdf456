"""What stands on the page of a hearing and is nobody's speech.

[[Page H6115]]                                  → a page mark
              {time}  1115                      → a time of day
        amendment offered by mr. deutsch        → a heading
       Resolved by the House of Representatives → matter read into the record
  The Clerk read as follows:                    → the record's own account
[The prepared statement of Mr. Lee follows:]    → and what follows, up to the next label
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from bot.formats.headed import Head
from bot.formats.interruptions import Interruption
from bot.formats.passage import trimmed

PARAGRAPH = re.compile(r"(?:^(?=[^\S\n]*\S).*\n?)+", re.M)  # lines up to a blank one
PAGE_MARK = re.compile(r"\[\[Pages? [\w-]{1,20}\]\]|\{time\}[^\S\n]+\d{3,4}")  # `[[Page H6115]]`
RECORD_OF = re.compile(r"(?:TRANSCRIBED )?(?:INTERVIEW|DEPOSITION|TESTIMONY|EXAMINATION) OF\b")
INDENT = re.compile(r"^[^\S\n]*(?=\S)", re.M)

# The record's own sentences, each a paragraph: `There was no objection.`
ACCOUNT = re.compile(
    r"^[^\S\n]{0,4}(?:(?:The (?:[Cc]lerk|(?:assistant )?(?:legislative|bill) clerk)"
    r" (?:read|called|proceeded|designated|announced|reported)"
    r"|There (?:was no objection|being no objection)|A motion to reconsider was laid"
    r"|The (?:question|vote) was taken|The text of the \w+ is as follows"
    r"|The (?:amendment|motion|resolution|bill|concurrent resolution|committee) was "
    r"|Accordingly,? |The result was announced"
    r"|The (?:message|letter|communication)s? (?:of|from) [^\n]{2,60} (?:is|are) as follows"
    r"|(?:M(?:r|s|rs)\. [\w'’-]+(?: of [A-Z]\w+)?|Several [A-Z]\w+) addressed the Chair"
    r"|\(M(?:r|s|rs)\. [^()]{2,60} asked and was given)[^\n]*(?:\n(?=\S)[^\n]+)*"
    r"|\[?(?:Whereupon|Thereupon"
    r"|The (?:prepared )?(?:statement|information)(?: \w+)? (?:of|referred to)),?"
    r"[^\n]*(?:\n(?=\S)[^\n]+)*)",
    re.M,
)
# What is printed in the record and not said, up to the next label: a letter, its address at the
# margin, where no speech begins; and what is behind a notice in brackets, or behind the end.
LETTER = re.compile(r"(?<=\n\n)(?:To the|Dear) [^\n]{2,80}:[^\S\n]*(?=\n)")
PRINTED = re.compile(  # `[The prepared statement of Mr. Lee follows:]`, `[Whereupon, … adjourned.]`
    r"(?<=\n)[^\S\n]*\[(?:[^\[\]]{5,300}?\bfollows?[:.]{0,2}"
    r"|Whereupon[^\[\]]{5,300}?\b(?:adjourned|concluded)\.?)\][^\S\n]*\n\s*(?P<matter>)"
)

DEEPER = 3
"""Matter read into the record is set so many spaces deeper than labels are, or more."""

FEWEST_SPACES = 5
CENTRED_SPACES = 12


def find_asides(text: str, heads: Sequence[Head]) -> list[Interruption]:
    """Page marks, headings, matter read into the record, and its own account, in any order."""
    found = [Interruption(*match.span(), "timestamp") for match in PAGE_MARK.finditer(text)]
    found += [Interruption(*match.span(), "stage") for match in ACCOUNT.finditer(text)]
    deep = max(FEWEST_SPACES, min(_indent(text, head) for head in heads) + DEEPER)
    start = heads[0].end
    found += _set_deeper(text, start, deep)
    return [*found, *_printed(text, heads)]


def title_of_page(head: str) -> str | None:
    """The first paragraph in capitals at the head of a page, its lines joined.

    One that says whose interview it is goes before the committee's name.
    """
    found = []
    for paragraph in PARAGRAPH.findall(head):
        words = " ".join(paragraph.split())
        if words.isupper() and len(words) > 3 and words[0] not in "[({":
            found.append(words.replace("- ", "-") if paragraph.count("-\n") else words)
    return next(filter(RECORD_OF.match, found), next(iter(found), None))


def _printed(text: str, heads: Sequence[Head]) -> Iterator[Interruption]:
    """Letters, each from its address to the next head, and what notices say is printed there."""
    ends = [*(head.start for head in heads), len(text)]
    starts = [match.start() for match in LETTER.finditer(text, heads[0].end)]
    starts += [match.start("matter") for match in PRINTED.finditer(text, heads[0].end)]
    for start in starts:
        end = ends[bisect_right(ends, start - 1)]
        if text[start:end].strip():
            yield Interruption(*trimmed(text, start, end), "boilerplate")


def _set_deeper(text: str, start: int, deep: int) -> Iterator[Interruption]:
    for match in PARAGRAPH.finditer(text, start):
        paragraph = match[0]
        indents = [len(each) for each in INDENT.findall(paragraph)]
        if min(indents) < deep or PAGE_MARK.search(paragraph):
            continue
        centred = min(indents) >= CENTRED_SPACES or paragraph.isupper()
        start, end = match.start() + indents[0], match.start() + len(paragraph.rstrip())
        yield Interruption(start, end, "heading" if centred else "boilerplate")


def _indent(text: str, head: Head) -> int:
    return head.named - (text.rfind("\n", 0, head.named) + 1)
