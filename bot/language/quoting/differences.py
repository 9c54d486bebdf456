"""Where a quotation and a passage part, word by word, in the characters of each."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from bot.language.quoting.normal_form import NormalForm, normal_form
from bot.language.words import carries_meaning
from bot.models.verdict import Difference

# `−5`, `$1.2bn`, `24%`, `U.S.`, `don't`, `...`, and each other mark by itself
TOKEN = re.compile(
    r"[−$€£¥]{0,2}\d(?:[\d.,:]*\d)?\w*%?|(?:[^\W\d_]\.){2,}|\w+(?:'\w+)*|\.(?:\s?\.){2,}|[^\w\s]"
)
CLOSING_COMMA = re.compile(r",\s*$")  # `so,` before `he said`: print's comma for the full stop


@dataclass(frozen=True)
class Comparison:
    """What a quotation changes (`differences`), and what it leaves out around itself.

    `before` and `after` are the passage's words in front of and behind what the quotation
    covers; `closeness` is the share, from 0 to 1, of the quotation's words that both have in
    common, in their order, words that carry meaning counted three times.
    """

    differences: tuple[Difference, ...]
    before: str
    after: str
    closeness: float


def compare(quotation: str, passage: str) -> Comparison:
    """The quotation held against the passage that it comes nearest to.

    The comma that print sets at its end is no difference.
    """
    said = _Tokens(passage)
    typed = _Tokens(CLOSING_COMMA.sub(".", quotation) if said.words[-1:] == ["."] else quotation)
    typed.lower_initial(said.words)
    matcher = SequenceMatcher(None, typed.words, said.words, autojunk=False)
    blocks = [block for block in matcher.get_opcodes() if block[0] != "equal"]
    before = after = ""
    if blocks and blocks[0][1:3] == (0, 0):
        before = said.text(0, blocks.pop(0)[4])
    if blocks and blocks[-1][1] == len(typed.words):
        after = said.text(blocks.pop()[3], len(said.words))
    differences = tuple(
        Difference(in_quotation=typed.text(a, b), in_transcript=said.text(c, d))
        for _, a, b, c, d in blocks
    )
    common = [
        word
        for block in matcher.get_matching_blocks()
        for word in typed.words[block.a : block.a + block.size]
    ]
    return Comparison(differences, before, after, _meaning(common) / (_meaning(typed.words) or 1))


def _meaning(words: Iterable[str]) -> int:
    spoken = [word.lower() for word in words if any(map(str.isalnum, word))]
    return sum(3 if carries_meaning(word) else 1 for word in spoken)


class _Tokens:
    """A text's words in normal form, each with its place in the text."""

    def __init__(self, text: str) -> None:
        self._source = text
        self._form: NormalForm = normal_form(text)
        found = list(TOKEN.finditer(self._form.text))
        self.words = [match[0] for match in found]
        self._ranges = [self._form.original(*match.span()) for match in found]

    def lower_initial(self, others: Sequence[str]) -> None:
        """Take the first word for the same with a small initial, if only that is among others."""
        first = "".join(self.words[:1])
        lowered = first[:1].lower() + first[1:]
        if first and first not in others and lowered in others:
            self.words[0] = lowered

    def text(self, first: int, last: int) -> str:
        """The words from `first` up to `last`, as the text writes them."""
        if first >= last:
            return ""
        return self._source[self._ranges[first][0] : self._ranges[last - 1][1]].strip()
