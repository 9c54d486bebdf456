"""The one form in which a quotation and a transcript are compared, and the way back.

What is normalised away is declared here and nowhere else: white space, quotation glyphs, dash
variants, invisible characters, the spelling of an ellipsis, an accent, a syllable or a ligature
in code points. Case, words, numbers, %, currency, minus signs, question marks and sentence ends
are kept.
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

MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc\u09be\u09d7\u0a3c"
    "\u0b3c\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u1b35"
    "\u1dc0-\u1dff\u20d0-\u20f0\u3099\u309a"
)
"""Code points that a letter and its accent may be written apart with, in any script."""

REPLACED = (
    "\u0374\u037e\u0387\u0958-\u095f\u09dc\u09dd\u09df\u0a33\u0a36\u0a59-\u0a5b\u0a5e\u0b5c\u0b5d\u1f71-\u1ffd"
    "\u2126\u212a\u212b\uf900-\ufad9\ufb1d-\ufb4e"
)
"""Code points that Unicode itself replaces by others wherever text is put in order."""

LIGATURES = "\ufb00-\ufb06"
"""One glyph for `ff`, `fi`, `fl` and their like: a page sets them, nobody types them."""

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
    # `e` and a combining acute for `é`; the sign of the ohm; `ᄒ`, `ᅡ` and `ᆫ` for `한`
    rf"|(?P<letter>\w[{MARKS}]+|[{REPLACED}]|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?)"
    # `ﬁ` for `fi`
    rf"|(?P<ligature>[{LIGATURES}])"
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
    if kind == "ligature":
        return unicodedata.normalize("NFKC", found)
    return USUAL.get(kind) or unicodedata.normalize("NFC", found)
