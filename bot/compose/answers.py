"""Quotes that are answers: the question goes with words that are not understood without it."""

import re

from bot.gate.verify import verify_quote
from bot.language.lexicon import lexicon
from bot.language.sentences import split_sentences
from bot.language.topics.procedure import runs_things
from bot.language.words import words_of
from bot.models.pointer import Pointer
from bot.models.quote import Quote
from bot.models.transcript import Transcript, Turn

# `Yes, I did.`, `Well, because …`, `That's right.`, `On your second question`, `I don't.`
ANSWERS = re.compile(
    r"(?:(?:well|so|and|but|oh|uh|um|look|i mean|you know|i think),? )*"
    r"(?:yes|no|yeah|yep|nope|absolutely|certainly|definitely|probably|of course|correct|right|"
    r"exactly|sure|never|because|weil|ja|nein|doch|oui|non|parce qu(?:e|(?=['’]))|sí|claro|porque|"
    r"not (?:at all|really|yet|necessarily|that)|maybe|perhaps|"
    r"that|that['’]s|this|these|those|it|it['’]s|he|he['’]s|she|she['’]s|they|they['’]re|"
    r"(?:on|to|as for) (?:your|the|that) (?:\w+ )?(?:question|one|point|part)|"
    r"i (?:do|did|don['’]t|didn['’]t|am|was|have|haven['’]t|think so|hope so|would|wouldn['’]t|"
    r"can|can['’]t|will|won['’]t)(?= not\b|[.,;]))\b",
    re.IGNORECASE,
)
SHORT_WORDS = 8
"""A quote of fewer words is hardly understood alone."""

NEAR_THE_END = 3
"""Sentences of the turn before, from its end, among which the question stands."""

QUESTION_WORDS = 4
ASKS = lexicon(
    "who what when where which why how is are was were do does did can could will would have has"
)
"""A shorter question takes the sentence before it along, if it opens with one of these: `Why?`
does, `Ian?` is no question."""

LONGEST_QUESTION = 400
"""Characters; a longer one is a speech, and tells less than the turns in context."""


def quote_with_question(pointer: Pointer, transcript: Transcript) -> Quote:
    """The quote that the pointer names, with the question that it answers where it needs that.

    Raises QuoteRefused as `verify_quote` does.
    """
    quote = verify_quote(pointer, transcript)
    question = _question_before(quote, transcript) if _is_answer(pointer, quote) else None
    return verify_quote(pointer, transcript, question) if question else quote


def _is_answer(pointer: Pointer, quote: Quote) -> bool:
    """Whether the quote opens its turn, and leans on what was asked or is short."""
    if pointer.first > 1:
        return False
    return len(quote.text.split()) < SHORT_WORDS or ANSWERS.match(quote.text) is not None


def _question_before(quote: Quote, transcript: Transcript) -> Pointer | None:
    """Where the turn before asks, if it is another speaker's and may be shown."""
    if quote.turn == 1:
        return None
    turn = transcript.turn(quote.turn - 1)
    if turn.kind != "speech" or turn.terms != "on-record" or turn.speaker == quote.speaker:
        return None
    return _last_question(turn)


def _last_question(turn: Turn) -> Pointer | None:
    sentences = split_sentences(turn.text)
    for number in range(len(sentences), max(0, len(sentences) - NEAR_THE_END), -1):
        start, end = sentences[number - 1]
        words = words_of(turn.text[start:end])
        if not turn.text[start:end].rstrip("\"'”’ ).").endswith("?") or not words:
            continue
        if runs_things(words):  # `Can you all hear me?`
            return None
        is_short = len(words) < QUESTION_WORDS
        if end - start > LONGEST_QUESTION or (is_short and words[0] not in ASKS):
            return None
        first = number - 1 if is_short and number > 1 else number
        return Pointer(turn=turn.number, first=first, last=number)
    return None
