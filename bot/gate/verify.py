"""The gate: a pointer and a transcript in, a quote or a refusal out.

Nothing else makes a `Quote`. Words are sliced here out of the turn of who said them.
"""

from bot.errors import QuoteRefused
from bot.language.quoting.passages import Passage, Searchable
from bot.language.sentences import Range, split_sentences
from bot.models.pointer import Pointer
from bot.models.quote import Question, Quote
from bot.models.transcript import Transcript, Turn


def verify_quote(pointer: Pointer, transcript: Transcript, answers: Pointer | None = None) -> Quote:
    """The whole sentences that the pointer names, in the mouth of who said them.

    With `answers`, the question that they answer, sliced in the same way.

    Raises QuoteRefused for a turn or a sentence that does not exist, an order reversed, words
    that are nobody's (a stage direction, a turn without a speaker), and every turn that is not
    on the record. A question may be asked by a voice without a name.
    """
    turn = _turn_meant(pointer, transcript)
    if turn.speaker is None:
        raise QuoteRefused(f"turn {turn.number} has no speaker")
    start, end = _range_meant(pointer, turn)
    return Quote(
        speaker=turn.speaker,
        name=transcript.name_of(turn),
        turn=turn.number,
        text=turn.text[start:end],
        start=start,
        end=end,
        actuality=turn.kind == "actuality",
        start_ms=turn.start_ms,
        transcript=transcript.id,
        answers=_question(answers, transcript) if answers else None,
    )


def find_verbatim(words: str, transcript: Transcript) -> tuple[Passage, ...]:
    """Every place where the words stand in a turn, equal after the declared normalisation.

    Searched is all that somebody says on the record, with or without a known speaker. Words
    without a letter or digit are found nowhere. To look for many words, keep a `Searchable`.
    """
    return Searchable(transcript).find(words)


def _turn_meant(pointer: Pointer, transcript: Transcript) -> Turn:
    if pointer.turn > len(transcript.turns):
        raise QuoteRefused(f"there is no turn {pointer.turn}")
    turn = transcript.turn(pointer.turn)
    if turn.terms != "on-record":
        raise QuoteRefused(f"turn {turn.number} is {turn.terms.replace('-', ' ')}")
    if turn.kind == "stage":
        raise QuoteRefused(f"turn {turn.number} is a stage direction")
    return turn


def _range_meant(pointer: Pointer, turn: Turn) -> Range:
    sentences = split_sentences(turn.text)
    if pointer.last < pointer.first:
        raise QuoteRefused(f"sentence {pointer.last} comes before sentence {pointer.first}")
    if pointer.last > len(sentences):
        raise QuoteRefused(f"turn {turn.number} has no sentence {pointer.last}")
    return sentences[pointer.first - 1][0], sentences[pointer.last - 1][1]


def _question(pointer: Pointer, transcript: Transcript) -> Question:
    turn = _turn_meant(pointer, transcript)
    start, end = _range_meant(pointer, turn)
    return Question(turn=turn.number, text=turn.text[start:end], start=start, end=end)
