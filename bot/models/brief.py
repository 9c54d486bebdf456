"""The brief: what an editor reads before the meeting."""

from typing import Literal

from pydantic import Field

from bot.models.mode import Mode
from bot.models.noun import Noun
from bot.models.quote import Quote, Reported
from bot.models.transcript import Flag, Speaker


class MadeBy(Noun):
    """Who wrote the sentences: the program by extraction, or a model (then named).

    `prompt` is the version of the instructions that the model was given.
    """

    kind: Literal["extractive", "model"] = "extractive"
    model: str | None = None
    prompt: str | None = None


class Point(Noun):
    """One thing that was said, the turns it rests on, and who said it (a speaker's id).

    `actuality`: they say it in a clip, on tape.
    """

    text: str
    turns: tuple[int, ...]
    speaker: str | None = None
    actuality: bool = False


class Brief(Noun):
    """Headline, lede, points, quotes, reported speech, speakers, topics, what to check.

    `lede_speaker` is who says the lede (a speaker's id), None where it is an introduction or
    written. `share_read` is the share of the transcript's words that the brief was made from.
    `mode` is how it was asked to be made, `notice` why it was made otherwise, `dropped` how many
    of a model's sentences and pointers did not pass the gates.
    """

    schema_number: Literal[1] = Field(default=1, alias="schema")
    transcript: str
    headline: str
    lede: str
    lede_speaker: str | None = None
    points: tuple[Point, ...] = ()
    quotes: tuple[Quote, ...] = ()
    reported: tuple[Reported, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    topics: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
    made_by: MadeBy = MadeBy()
    share_read: float = 1.0
    mode: Mode = "model"
    notice: str | None = None
    dropped: int = 0
