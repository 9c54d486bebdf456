"""The form that every format is read into: who is said to speak, and where the words stand.

A format reader turns a `Source` into a `Script`; the rooms behind know no format. For

    INSKEEP: What did they talk about? (LAUGHTER)

it gives a speech passage with the label `INSKEEP` and the span of the question, and a stage
passage with the span of the bracket.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from bot.formats.source import NOTHING_SAID, Hints
from bot.models.transcript import Span

LONGEST_PIECE = 10_000
SPACE = re.compile(r"\s")

PassageKind = Literal["speech", "stage", "timestamp", "heading", "header", "boilerplate", "repeat"]


class Passage(NamedTuple):
    """One stretch of the source that is of one kind. Passages never overlap.

    `label` is the speaker as the source writes them at the head of this passage; without one,
    a speech passage goes on with the speaker before it. `label_span` covers the label with
    its punctuation and markup. `spans` are the words themselves, in source order. A stage
    passage with a label is all that the source gives for that speaker there. `start_ms` and
    `end_ms` count from the start of the recording. `begins_turn` says whether a new turn starts
    here (a pause, a voice that changes without a name); None leaves it to the labels.
    `spoken_by` is who speaks as the reader concludes, written as a label, where the label
    itself names but a part (`Q`, `A`). A `repeat` shows words again that were spoken in a
    passage before.
    """

    kind: PassageKind
    spans: tuple[Span, ...]
    label: str | None = None
    label_span: Span | None = None
    start_ms: int | None = None
    end_ms: int | None = None
    begins_turn: bool | None = None
    spoken_by: str | None = None

    @property
    def speaker_label(self) -> str | None:
        """The label of the person who speaks: the one concluded, else the one written."""
        return self.spoken_by or self.label


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the white space at its ends; empty where it has only that."""
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def as_it_stands(words: str) -> str:
    """The words of a format that has neither markup nor entities."""
    return words


@dataclass(frozen=True, slots=True)
class Script:
    """What a format reader found: passages in source order, and what the source says of itself.

    `resolve` turns source text into words by resolving the format's markup and entities.
    `is_recording`: the format itself is one for recorded speech, as captions are.
    """

    passages: tuple[Passage, ...]
    hints: Hints = NOTHING_SAID
    resolve: Callable[[str], str] = as_it_stands
    is_recording: bool = False

    def count_changes(self) -> int:
        """How often another speaker is named, or a turn begins without a name.

        Rows of a single word each go on with the same turn, however many they are.
        """
        changes, last = 0, None
        for passage in self.passages:
            is_another = passage.label is not None and passage.label != last
            changes += is_another or bool(passage.begins_turn)
            last = passage.label or last
        return changes

    def words(self, text: str, spans: Sequence[Span]) -> str:
        """What the slices of the source `text` at `spans` say, white space collapsed."""
        slices = " ".join([text[start:end] for start, end in spans])
        return collapsed(self.resolve(slices))


def collapsed(words: str) -> str:
    """The words with single spaces between them.

    Most are on a few lines, and need nothing more than their line ends turned into spaces: no
    white space but that is printable. Else piece by piece where there are many: taken apart, words
    of two letters need twenty times the room that they need together.
    """
    line = words.replace("\n", " ").strip()
    if line.isprintable() and "  " not in line:
        return line
    pieces, start = [], 0
    while start < len(words):
        space = SPACE.search(words, start + LONGEST_PIECE)
        end = space.start() if space else len(words)
        pieces.append(" ".join(words[start:end].split()))
        start = end
    return pieces[0] if len(pieces) == 1 else " ".join(filter(None, pieces))
