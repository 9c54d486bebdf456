"""Captions at random: cues with voices, labels, directions and markup, in each form of file."""

from typing import NamedTuple

from hypothesis import strategies as st


class Written(NamedTuple):
    """A cue as it is written down, to milliseconds."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]


PLAIN_WORDS = st.sampled_from(
    ["I", "think", "we", "open", "the bridge", "on Friday", "caf\u00e9", "9,000", "said", "NATO",
     "U.S.", "you", "\u4f60\u597d", "don't", "why?", "is it so:", "3:15", "1984"]
)  # fmt: skip
MARKED_WORDS = PLAIN_WORDS | st.sampled_from(
    ["<i>never</i>", "[laughs]", "(APPLAUSE)", "&amp;", "\u266a la la \u266a", "<c.loud>so</c>",
     "<00:00:01.000>", "&gt;&gt; yes", "{\\an8}up", "a_b", "5 < 6"]
)  # fmt: skip
HEADS = st.sampled_from(
    ["", "", "", "Ann Lee: ", "BO RAY: ", "- ", ">> ", ">> ANN: ", "<v Ann Lee>", "<v.x Bo>"]
)


def lines_of(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """A line of a caption."""
    return st.lists(words, min_size=1, max_size=6).map(" ".join)


@st.composite
def cues(draw: st.DrawFn, line: st.SearchStrategy[str]) -> list[Written]:
    """One to twelve cues, each after the one before."""
    at, found = 0, []
    for _ in range(draw(st.integers(1, 12))):
        start = at + draw(st.sampled_from([0, 0, 1, 40, 1500, 2500, 61_000]))
        at = start + draw(st.sampled_from([1, 900, 2000, 5123]))
        found.append(Written(start, at, tuple(draw(st.lists(line, min_size=1, max_size=3)))))
    return found


def clock(milliseconds: int, point: str = ".") -> str:
    """`01:02:03.004`."""
    seconds, milliseconds = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{milliseconds:03}"


def as_webvtt(written: list[Written], header: str = "WEBVTT") -> str:
    """The cues as a WebVTT file."""
    blocks = [
        f"{clock(cue.start_ms)} --> {clock(cue.end_ms)}\n" + "\n".join(cue.lines) for cue in written
    ]
    return "\n\n".join([header, *blocks]) + "\n"


def as_subrip(written: list[Written]) -> str:
    """The cues as an SRT file."""
    blocks = [
        f"{number}\n{clock(cue.start_ms, ',')} --> {clock(cue.end_ms, ',')}\n"
        + "\n".join(cue.lines)
        for number, cue in enumerate(written, start=1)
    ]
    return "\n\n".join(blocks) + "\n"


def as_sbv(written: list[Written]) -> str:
    """The cues as an SBV file."""
    blocks = [
        f"{clock(cue.start_ms)[1:]},{clock(cue.end_ms)[1:]}\n" + "\n".join(cue.lines)
        for cue in written
    ]
    return "\n\n".join(blocks) + "\n"


def marked_cues() -> st.SearchStrategy[list[Written]]:
    """Cues with heads, tags, directions and entities."""
    return cues(st.tuples(HEADS, lines_of(MARKED_WORDS)).map("".join))


def plain_cues() -> st.SearchStrategy[list[Written]]:
    """Cues of nothing but words."""
    return cues(lines_of(PLAIN_WORDS))


FORMS = (as_webvtt, as_subrip, as_sbv)
