"""A turn as its words and marks give it: what the later steps draw their conclusions from."""

from typing import Literal, NamedTuple

from bot.models.transcript import Span

SpokenKind = Literal["speech", "stage"]


class PlainTurn(NamedTuple):
    """A turn before anything is concluded about it.

    `person` is a place in the list of people (None: no label). `kind` is stage where the source
    gives nothing but stage directions. `is_opening`: it stands before the first label. `on_tape`:
    a direction says so; `after_soundbite`: a recording was announced just before it.
    `is_inferred`: who speaks is concluded from elsewhere in the source, as for `Q` and `A`.
    `inside` are the words of the stage directions in the turn, `behind` of those after it.
    """

    person: int | None
    spans: tuple[Span, ...]
    text: str
    kind: SpokenKind = "speech"
    start_ms: int | None = None
    end_ms: int | None = None
    is_opening: bool = False
    on_tape: bool = False
    after_soundbite: bool = False
    inside: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    is_inferred: bool = False
