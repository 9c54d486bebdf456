"""The one form in which a quotation and a transcript are compared, and the way back.

What is normalised away is declared here and nowhere else: white space, quotation glyphs, dash
variants, invisible characters, the spelling of an ellipsis or an accent in code points. Case,
words, numbers, %, currency, minus signs, question marks and sentence ends are kept.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

# Unicode category Cf: soft hyphen, joiners, marks of direction, byte order mark, tags.
INVISIBLE = (
    "\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f"
)
GAP = rf"[\s{INVISIBLE}]"
DASHES = "-‐‑‒–—―−"
QUOTE_GLYPHS = "\"'`´“”„‟«»‘’‚‛‹›′″"

SIGN = r"(?<![^\s(\[])[-–−](?=[$€£¥]?\d)"

VARIANT = re.compile(
    # `-5`, `−$5` after a space or at the start: a sign belongs to its number
    rf"(?P<minus>{SIGN})"
    # ` – `, `--`, `—`, and the hyphen of `well-known`: print sets each in its own way
    rf"|(?P<dash>{GAP}*(?!{SIGN})[{DASHES}]+{GAP}*)"
    # two spaces, a line break, a soft hyphen; a single plain space is left alone
    rf"|(?P<gap>{GAP}{{2,}}|[^\S ]|[{INVISIBLE}])"
    # `5'10"`: after a digit a mark is a unit, feet are not inches
    r"|(?P<unit>(?<=\d)[\"”″])"
    # `“no way”` becomes `‘no way’` when print sets it inside a quotation
    rf"|(?P<quote>[{QUOTE_GLYPHS}])"
    # `…` for `...`
    r"|(?P<ellipsis>…)"
    # `e` and a combining acute for `é`
    r"|(?P<accent>\w[\u0300-\u036f]+)"
)

USUAL = {"minus": "−", "dash": "-", "unit": '"', "quote": "'", "ellipsis": "..."}


@dataclass(frozen=True)
class NormalForm:
    """A text in normal form.

    `starts` are the positions in `text` at which a piece begins; `pieces` the ranges of the
    original that they stand for; `copied` whether a piece is the original's own characters.
    """

    text: str
    starts: tuple[int, ...]
    pieces: tuple[tuple[int, int], ...]
    copied: tuple[bool, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The range of the original for the range `start`..`end` (not empty) of `text`."""
        return self._original(start)[0], self._original(end - 1)[1]

    def _original(self, position: int) -> tuple[int, int]:
        at = bisect_right(self.starts, position) - 1
        first, last = self.pieces[at]
        if not self.copied[at]:
            return first, last
        exact = first + position - self.starts[at]
        return exact, exact + 1


def normal_form(text: str) -> NormalForm:
    """The text in normal form, with the way back to the original's offsets."""
    written: list[str] = []
    starts: list[int] = []
    pieces: list[tuple[int, int]] = []
    copied: list[bool] = []
    length = 0

    def write(words: str, first: int, last: int, *, as_it_is: bool) -> None:
        nonlocal length
        if not words:
            return
        written.append(words)
        starts.append(length)
        pieces.append((first, last))
        copied.append(as_it_is)
        length += len(words)

    done = 0
    for variant in VARIANT.finditer(text):
        write(text[done : variant.start()], done, variant.start(), as_it_is=True)
        write(_usual(variant), variant.start(), variant.end(), as_it_is=False)
        done = variant.end()
    write(text[done:], done, len(text), as_it_is=True)
    return NormalForm("".join(written), tuple(starts), tuple(pieces), tuple(copied))


def _usual(variant: re.Match[str]) -> str:
    """What stands in the normal form for one variant."""
    found, kind = variant[0], variant.lastgroup or ""
    if kind == "gap":
        return " " if any(each.isspace() for each in found) else ""
    return USUAL.get(kind) or unicodedata.normalize("NFC", found)
