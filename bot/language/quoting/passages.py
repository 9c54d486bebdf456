"""Where words stand in a transcript: exact search in the normal form, never a likeness."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.language.quoting.normal_form import NormalForm, normal_form
from bot.models.transcript import Transcript, Turn

WORD_GOES_ON_BEFORE = re.compile(r"\w[-‐‑–'’.,:/&@]?$")  # `non-` in front of `interference`
WORD_GOES_ON_AFTER = re.compile(r"[-‐‑–'’.,:/&@]?\w")  # `'t` behind `can`
SIGN_BEFORE = re.compile(r"(?:[−$€£¥#+±<>~≈]|(?:^|[\s(\[])[-–])$")  # ` -` in front of `5`
UNIT_AFTER = re.compile(r"[%‰°]")  # `%` behind `24`


@dataclass(frozen=True)
class Passage:
    """A range of characters of one turn's text."""

    turn: Turn
    start: int
    end: int

    @property
    def text(self) -> str:
        """The characters themselves."""
        return self.turn.text[self.start : self.end]


class Searchable:
    """A transcript made ready to be searched many times: each turn is normalised once."""

    def __init__(self, transcript: Transcript) -> None:
        self.transcript = transcript
        self.turns = tuple(turn for turn in transcript.turns if may_be_searched(turn))
        self._forms = tuple(normal_form(turn.text) for turn in self.turns)

    def find(self, words: str) -> tuple[Passage, ...]:
        """Every place where the words stand whole: `us` is not in `bus`, nor `5` in `-5`."""
        wanted = normal_form(words).text.strip()
        if not any(each.isalnum() for each in wanted):
            return ()
        return tuple(
            passage
            for turn, form in zip(self.turns, self._forms, strict=True)
            for passage in _occurrences(wanted, turn, form)
        )


def may_be_searched(turn: Turn) -> bool:
    """Whether the turn holds words that somebody says on the record."""
    return turn.kind != "stage" and turn.terms == "on-record"


def _occurrences(wanted: str, turn: Turn, form: NormalForm) -> Iterator[Passage]:
    at = form.text.find(wanted)
    while at >= 0:
        passage = Passage(turn, *form.original(at, at + len(wanted)))
        if _stands_alone(passage):
            yield passage
        at = form.text.find(wanted, at + 1)


def _stands_alone(passage: Passage) -> bool:
    """Whether no word, number or sign is cut in two at either end."""
    text, start, end = passage.turn.text, passage.start, passage.end
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    head, tail = text[start], text[end - 1]
    cuts_word = head.isalnum() and WORD_GOES_ON_BEFORE.search(before)
    cuts_number = head.isdigit() and SIGN_BEFORE.search(before)
    cuts_end = tail.isalnum() and WORD_GOES_ON_AFTER.match(after)
    cuts_unit = tail.isdigit() and UNIT_AFTER.match(after)
    return not (cuts_word or cuts_number or cuts_end or cuts_unit)
