"""The answer to a question about a transcript, or that the transcript does not say."""

from bot.models.brief import MadeBy
from bot.models.noun import Noun
from bot.models.quote import Quote, Reported
from bot.models.transcript import Flag


class AskAnswer(Noun):
    """What a transcript says to a question.

    `answered`: the transcript says it; then `answer` says it in a sentence or two, resting on
    `turns`, and `quotes` are the words themselves. Otherwise `answer` is None and `nearest` are
    the turns that come nearest, the nearest first, and `nearest_from` where in the text of each
    what comes nearest begins: characters, or nothing for the turn's beginning. `reported` is what
    others tell of somebody asked about who does not speak, and `notice` what the reader must know.
    `why_no_model` is why no model answered although one was to, `dropped` how much of its answer
    did not pass the gates. `flags` are the ground rules that are spoken of: what the answer shows
    may be under them.
    """

    answered: bool
    answer: str | None = None
    turns: tuple[int, ...] = ()
    quotes: tuple[Quote, ...] = ()
    reported: tuple[Reported, ...] = ()
    nearest: tuple[int, ...] = ()
    nearest_from: tuple[int, ...] = ()
    notice: str | None = None
    flags: tuple[Flag, ...] = ()
    made_by: MadeBy = MadeBy()
    why_no_model: str | None = None
    dropped: int = 0
