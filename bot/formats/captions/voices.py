"""From cues and the marks in them to passages: who is heard, from when to when.

Neighbouring cues of one voice are one passage of speech, with a span for each cue, and one
passage of what stands before their words.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from bot.formats.captions.cues import Cue, cue_ms
from bot.formats.captions.marks import Mark, MarkKind
from bot.formats.captions.markup import resolve_captions
from bot.formats.passage import Passage, PassageKind, trimmed
from bot.models.transcript import Span

PAUSE_MS = 2000
"""Where nobody is named, a silence of two seconds begins a turn. Captions stay on the screen
while somebody speaks, and close to two seconds longer; a gap between them is a real one."""

ASIDE_KINDS: dict[MarkKind, PassageKind] = {
    "stage": "stage",
    "repeat": "repeat",
    "credit": "boilerplate",
}


def read_voices(
    text: str, cues: Iterable[Cue], marks: Sequence[Mark], *, all_voiced: bool
) -> list[Passage]:
    """The passages of cues. `all_voiced`: a cue without a voice of its own is nobody's."""
    listener = _Listener(text, all_voiced=all_voiced)
    starts = [*(mark.start for mark in marks), len(text) + 1]
    at = 0
    for cue in cues:
        inside: Sequence[Mark] = ()
        if starts[at] < cue.words[1]:
            first = bisect_left(starts, cue.start, at)
            at = bisect_left(starts, cue.end, first)
            inside = marks[first:at]
        listener.hear(cue, inside)
    listener.finish()
    return listener.passages


class _Listener:
    """Hears cue after cue, and keeps the passage that is being spoken."""

    def __init__(self, text: str, *, all_voiced: bool) -> None:
        self.passages: list[Passage] = []
        self._text, self._all_voiced = text, all_voiced
        self._voice: str | None = None
        self._label: str | None = None
        self._label_span: Span | None = None
        self._begins = True
        self._is_unsure = False
        self._heads: list[Span] = []
        self._spans: list[Span] = []
        self._since = self._until = "00:00"

    def hear(self, cue: Cue, marks: Sequence[Mark]) -> None:
        """Take a cue's words: on with who speaks, or somebody else."""
        start, end = cue.words
        labelled = bool(marks) and marks[0].kind == "label" and marks[0].start <= start
        by_itself = not labelled and cue.voice is None and (self._all_voiced or self._voice is None)
        if by_itself or self._is_unsure or (cue.voice and cue.voice != self._voice):
            self._tell_voice(cue)
        if self._label_span is None or self._label_span[1] != start:
            self._heads.append(cue.lead)
        if marks:
            self._hear_parts(cue, marks)
        elif start < end:
            self._say(cue.words, cue)

    def finish(self) -> None:
        """Put down what was said until here; a label that nothing followed is accounted for."""
        self._pause()
        if self._label is not None:
            self.passages.append(Passage("speech", (), self._label, self._label_span))

    def _pause(self) -> None:
        """Put down what was said until here; the voice stays the same."""
        if self._heads:
            self.passages.append(Passage("timestamp", tuple(self._heads)))
            self._heads = []
        if not self._spans:
            return
        begins = self._begins if self._label is None else None
        times = (cue_ms(self._since), cue_ms(self._until))
        speech = Passage(
            "speech", tuple(self._spans), self._label, self._label_span, *times, begins
        )
        self.passages.append(speech)
        self._spans = []
        self._label = self._label_span = None
        self._begins = False

    def _tell_voice(self, cue: Cue) -> None:
        """Who speaks this cue, by its own voice, or by the silence before it."""
        if cue.voice is not None:
            tag = max(cue.head, self._text.rfind("<v", cue.head, cue.start))
            if cue.voice != self._voice:
                self._begin(cue.voice, (tag, cue.start))
                if cue.head < tag:
                    self._heads.append((cue.head, tag))
            self._is_unsure = False
        elif self._is_nobodys(cue):
            self._begin(None)

    def _is_nobodys(self, cue: Cue) -> bool:
        """Whether a cue without a voice of its own is not the last speaker's."""
        if self._is_unsure:
            return True
        if self._voice is not None:
            return self._all_voiced
        pauses = cue.since != self._until  # most cues begin when the one before them ends
        return pauses and cue_ms(cue.since) - cue_ms(self._until) >= PAUSE_MS

    def _begin(self, voice: str | None, label_span: Span | None = None) -> None:
        """Somebody else speaks from here on; a label before it had no words."""
        if self._spans or self._label is not None:  # else what stands aside goes before the words
            self.finish()
        self._voice = self._label = voice
        self._label_span = label_span
        self._begins, self._is_unsure = True, False

    def _say(self, words: Span, cue: Cue) -> None:
        if not self._spans:
            self._since = cue.since
        self._spans.append(words)
        self._until = cue.until

    def _hear_parts(self, cue: Cue, marks: Sequence[Mark]) -> None:
        at = cue.start
        for mark in marks:
            self._say_words(at, mark.start, cue)
            self._take(mark)
            at = mark.end
        self._say_words(at, cue.end, cue)

    def _say_words(self, start: int, end: int, cue: Cue) -> None:
        words = start, end = trimmed(self._text, start, end)
        if start == end:
            return
        if resolve_captions(self._text[start:end]).strip():
            self._say(words, cue)
        else:  # `</v>`: markup alone
            self._stand_aside(words)

    def _stand_aside(self, span: Span) -> None:
        """Keep a time, or a mark, that stands before the next words; neighbours are one."""
        if self._heads and self._heads[-1][1] == span[0]:
            span = self._heads.pop()[0], span[1]
        self._heads.append(span)

    def _take(self, mark: Mark) -> None:
        span = (mark.start, mark.end)
        if mark.kind == "label":
            if mark.label == self._voice and not self._is_unsure:
                self._stand_aside(span)
            else:
                self._begin(mark.label, span)
        elif mark.kind in ("change", "dash"):
            self._begin(None)
            self._stand_aside(span)
            self._is_unsure = mark.kind == "dash"
        else:
            self._pause()
            self.passages.append(Passage(ASIDE_KINDS[mark.kind], (span,)))
