"""The gate: a pointer and a transcript in, a quote or a refusal out.

Nothing else makes a `Quote`. Words are sliced here out of the turn of who said them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.errors import QuoteRefused
from bot.language.normal_form import NormalForm, normal_form
from bot.language.sentences import split_sentences
from bot.models.pointer import Pointer
from bot.models.quote import Quote
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


def verify_quote(pointer: Pointer, transcript: Transcript) -> Quote:
    """The whole sentences that the pointer names, in the mouth of who said them.

    Raises QuoteRefused for a turn or a sentence that does not exist, an order reversed, words
    that are nobody's (a stage direction, a turn without a speaker), and every turn that is not
    on the record.
    """
    turn = _turn_meant(pointer, transcript)
    sentences = split_sentences(turn.text)
    if pointer.last < pointer.first:
        raise QuoteRefused(f"sentence {pointer.last} comes before sentence {pointer.first}")
    if pointer.last > len(sentences):
        raise QuoteRefused(f"turn {turn.number} has no sentence {pointer.last}")
    start, end = sentences[pointer.first - 1][0], sentences[pointer.last - 1][1]
    return Quote(
        speaker=turn.speaker or "",
        name=transcript.name_of(turn),
        turn=turn.number,
        text=turn.text[start:end],
        start=start,
        end=end,
        actuality=turn.kind == "actuality",
        start_ms=turn.start_ms,
        transcript=transcript.id,
    )


def find_verbatim(words: str, transcript: Transcript) -> tuple[Passage, ...]:
    """Every place where the words stand in a turn, equal after the declared normalisation.

    Searched is all that somebody says on the record, with or without a known speaker. Words
    are found whole: `us` is not in `bus`, `5` not in `-5`, `can` not in `can't`. Words without
    a letter or digit are found nowhere.
    """
    return Searchable(transcript).find(words)


class Searchable:
    """A transcript made ready to be searched many times: each turn is normalised once."""

    def __init__(self, transcript: Transcript) -> None:
        self._turns = tuple(
            (turn, normal_form(turn.text)) for turn in transcript.turns if may_be_searched(turn)
        )

    def find(self, words: str) -> tuple[Passage, ...]:
        """Every place where the words stand. See `find_verbatim`."""
        wanted = normal_form(words).text.strip()
        if not any(each.isalnum() for each in wanted):
            return ()
        return tuple(
            passage for turn, form in self._turns for passage in _occurrences(wanted, turn, form)
        )


def may_be_searched(turn: Turn) -> bool:
    """Whether the turn holds words that somebody says on the record."""
    return turn.kind != "stage" and turn.terms == "on-record"


def _turn_meant(pointer: Pointer, transcript: Transcript) -> Turn:
    if pointer.turn > len(transcript.turns):
        raise QuoteRefused(f"there is no turn {pointer.turn}")
    turn = transcript.turn(pointer.turn)
    if turn.terms != "on-record":
        raise QuoteRefused(f"turn {turn.number} is {turn.terms.replace('-', ' ')}")
    if turn.kind == "stage":
        raise QuoteRefused(f"turn {turn.number} is a stage direction")
    if turn.speaker is None:
        raise QuoteRefused(f"turn {turn.number} has no speaker")
    return turn


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
