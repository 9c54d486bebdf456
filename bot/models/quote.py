"""Words that may be shown as somebody's own, and words that may not."""

from bot.models.noun import Noun


class Question(Noun):
    """The question that a quote answers: a verbatim slice of the turn before, whole sentences."""

    turn: int
    text: str
    start: int
    end: int


class Quote(Noun):
    """A verbatim slice of one turn, whole sentences. Only `bot.gate.verify` makes one.

    `start` and `end` are character offsets in the turn's text and `text` is exactly that
    slice. `actuality`: recorded words played inside a story. `transcript` is the id of the
    transcript, for lists that go over several. `answers` is the question without which the
    words are not understood (`Yes, I did.`), None where they stand by themselves.
    """

    speaker: str
    name: str
    turn: int
    text: str
    start: int
    end: int
    actuality: bool = False
    start_ms: int | None = None
    transcript: str = ""
    answers: Question | None = None


class Reported(Noun):
    """What a speaker says that somebody else said: never shown in quotation marks.

    `source` is who is said to have said it (None: it is unclear who), `said_by` the speaker
    who reports it. `text` is the slice of the turn from `start` to `end`.
    """

    source: str | None
    text: str
    said_by: str | None
    turn: int
    start: int
    end: int


class QuoteList(Noun):
    """An answer to "what did they say": own words, reported words, and a notice.

    `notice` says in a sentence what the reader must know, such as that the person asked for
    does not speak in this transcript.
    """

    quotes: tuple[Quote, ...] = ()
    reported: tuple[Reported, ...] = ()
    notice: str | None = None
