"""The answer to "is this quotation right?"."""

from typing import Literal

from bot.models.noun import Noun

Finding = Literal["verbatim", "partial", "altered", "wrong-speaker", "not-found"]


class Difference(Noun):
    """One place where the quotation and the transcript part. Either side may be empty."""

    in_quotation: str
    in_transcript: str


class Verdict(Noun):
    """What the check found.

    `speaker` is the id of who said the sentence, `sentence` the whole sentence(s) of turn
    `turn` that the quotation was held against, `warnings` what a reader could be misled by.
    `parts` are the quotations of a draft that has several: then the rest is told of the worst.
    """

    verdict: Finding
    speaker: str | None = None
    turn: int | None = None
    sentence: str | None = None
    differences: tuple[Difference, ...] = ()
    warnings: tuple[str, ...] = ()
    parts: tuple["Part", ...] = ()


class Part(Noun):
    """One of the quotations of a draft, whom the draft credits with it, and what was found."""

    quotation: str
    credited_to: str | None
    verdict: Verdict
