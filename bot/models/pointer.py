"""Where words stand: what a composer may choose, since it may never type them."""

from pydantic import Field

from bot.models.noun import Noun


class Pointer(Noun):
    """Whole sentences of one turn, `first` to `last`, both included.

    Turns are numbered from 1, and sentences from 1 within their turn, as
    `bot.language.sentences.split_sentences` divides its text.
    """

    turn: int = Field(ge=1, strict=True)
    first: int = Field(ge=1, strict=True)
    last: int = Field(ge=1, strict=True)
