"""The tokens of a text that numbers are read from: figures, words, signs of money and of less."""

import re
from dataclasses import dataclass

# `1,234.5`, `2024`, `$`, `%`, `twenty`, `4th`, `1990s`, `bn` behind a figure
TOKEN = re.compile(
    r"(?P<figure>(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)(?P<end>(?:st|nd|rd|th|s)\b)?"
    r"|(?P<word>[^\W\d_]+)|(?P<mark>[$€£¥%])|(?P<minus>(?<![\w)])[-−–](?=[$€£¥]?\d))|(?P<stop>[^\s\w])"
)
DECADE = re.compile(r"\b(?:19|20)(\d0)['’]?s\b")  # `1990s`, which people call `the '90s`
YEAR = re.compile(r"(?<!\w)['’‘]([0-4]\d)(?![\ds])")  # `'22`: of this century


@dataclass(frozen=True)
class Token:
    """A token in small letters, its kind (a group of `TOKEN`), if it touches the one before."""

    text: str
    kind: str
    glued: bool


def tokens_of(text: str) -> list[Token]:
    """The tokens of a text, in order: decades and years written short are made whole."""
    dated = YEAR.sub(lambda found: f"20{found[1]}", text)
    spaced = DECADE.sub(r"\1s", dated.replace("per cent", "percent").replace("’", "'"))
    found, end = [], -1
    for each in TOKEN.finditer(spaced):
        kind = each.lastgroup or ""
        kind = "figure" if kind == "end" else kind
        shown = each["figure"] if kind == "figure" else each[0].lower()
        found.append(Token(shown, kind, each.start() == end))
        end = each.end()
    return found
