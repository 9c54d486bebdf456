"""Where a talk is over and its page goes on, behind the last label.

ROSA: Walls that think they are hills.

### Leave a Reply                        ─ nobody says this, nor what follows
Your email address will not be published.
"""

import re
from collections.abc import Iterator

# `---`, `###`, `[ENDS]`, `-END-`, `Links:`, `## Leave a comment`, each a line
TAIL = re.compile(
    r"\n[^\S\n]*(?P<mark>-{3,}|#{3,}|# # #|\*{3,}|_{3,}|\* \* \*"
    r"|[\[(]?[-–—]*(?:ENDS?|Ends?)[-–—]*[\])]?|[\[(]ends?[\])]"
    r"|[*_#]*[^\S\n]?(?:(?:[Ss]how |[Ff]urther )?"
    r"(?:[Ll]inks|[Nn]otes|[Rr]esources|[Rr]eferences|[Cc]redits|[Rr]eading)(?: [\w ]{1,30})?"
    r"|Leave a (?:[Rr]eply|[Cc]omment)|(?:\d{1,4} )?(?:Comments?|Responses)|Related(?: [A-Z]\w+)?"
    r"|You (?:[Mm]ay|[Mm]ight) [Aa]lso [Ll]ike|Most (?:[Pp]opular|[Rr]ead)|Read (?:[Mm]ore|[Nn]ext)"
    r"|Share this(?: \w{1,12})?|Sign up (?:for|to) [^\n]{3,40}"
    r"|About the (?:[Aa]uthors?|[Hh]osts?|[Ss]how|[Pp]odcast)):?[*_]*:?"
    r"|[*_]{0,2}(?:CREDITS|Credits)[*_]{0,2}:[*_]{0,2}[^\S\n][^\n]*)[^\S\n]*+(?:\n\s*|\Z)"
)


def page_tails(text: str, start: int) -> Iterator[int]:
    """The places of the lines, behind `start`, with which what is said has an end."""
    yield from (match.start("mark") for match in TAIL.finditer(text, start))
