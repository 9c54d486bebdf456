"""The passage that words come nearest to: it serves "did you mean" and accepts nothing."""

from collections.abc import Iterable, Set
from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.language.quoting.differences import Comparison, compare
from bot.language.sentences import Range, split_sentences
from bot.models.transcript import Turn

NEAR_SCORE = 55.0
"""Of 100: below this likeness in characters no window of a turn is looked at more closely."""

NEAR_WORDS = 0.5
"""Least closeness of a passage: half of what the words mean stands in it, in order."""

FAVOUR = 5.0
"""What the words of the speaker asked for are ahead by, of 100."""

WORTH_A_SENTENCE = 0.1
"""What a further sentence must add to the closeness: a tenth of what the words mean."""

TOUCHED = 15
"""Characters: a sentence that a window merely touches is none of its own."""


@dataclass(frozen=True)
class Nearest:
    """Whole sentences of one turn, how the words differ from them, and what else is amiss."""

    turn: Turn
    start: int
    end: int
    comparison: Comparison
    remarks: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The sentences themselves."""
        return self.turn.text[self.start : self.end]


def nearest_passage(
    words: str, turns: Iterable[Turn], favoured: Set[str | None] = frozenset()
) -> Nearest | None:
    """The sentences that the words come nearest to, or None when nothing is near.

    Of passages about as near, that of a speaker in `favoured` is taken.
    """
    best: tuple[float, Turn, Range] | None = None
    for turn in turns:
        favour = FAVOUR if turn.speaker in favoured else 0.0
        bar = best[0] if best else NEAR_SCORE
        window = _window(words, turn.text, max(bar - favour, NEAR_SCORE))
        if window and window[0] + favour > bar:
            best = (window[0] + favour, turn, window[1])
    if best is None:
        return None
    _, turn, reached = best
    near = _widened(words, turn, _sentences_reached(turn.text, reached))
    return near if near.comparison.closeness >= NEAR_WORDS else None


def _widened(words: str, turn: Turn, reached: Range) -> Nearest:
    """The sentences reached, with the one before or behind where the words have more in common."""
    sentences = split_sentences(turn.text)
    first = next(at for at, (start, _) in enumerate(sentences) if start == reached[0])
    last = next(at for at, (_, end) in enumerate(sentences) if end == reached[1])
    best = _held_against(words, turn, reached)
    for one, other in ((first - 1, last), (first, last + 1)):
        if one < 0 or other == len(sentences):
            continue
        wider = _held_against(words, turn, (sentences[one][0], sentences[other][1]))
        gain = wider.comparison.closeness - best.comparison.closeness
        best = wider if gain > WORTH_A_SENTENCE else best
    return best


def _held_against(words: str, turn: Turn, place: Range) -> Nearest:
    return Nearest(turn, *place, compare(words, turn.text[place[0] : place[1]]))


def _window(words: str, text: str, cutoff: float) -> tuple[float, Range] | None:
    """The likeness, from 0 to 100, of the words and the most alike window of the text."""
    if len(text) <= len(words):
        return (score, (0, len(text))) if (score := fuzz.ratio(words, text)) >= cutoff else None
    found = fuzz.partial_ratio_alignment(words, text, score_cutoff=cutoff)
    return (found.score, (found.dest_start, found.dest_end)) if found else None


def _sentences_reached(text: str, window: Range) -> Range:
    start, end = window
    sentences = split_sentences(text)
    shared = [min(end, last) - max(start, first) for first, last in sentences]
    reached = [
        sentence
        for sentence, share in zip(sentences, shared, strict=True)
        if share >= min(TOUCHED, (sentence[1] - sentence[0] + 1) // 2)
    ] or [sentences[shared.index(max(shared))]]
    return reached[0][0], reached[-1][1]
