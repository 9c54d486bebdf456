"""Transcripts at random, for what must hold of every one of them."""

from builders import a_transcript, a_turn
from hypothesis import strategies as st

from bot.models.transcript import Transcript, Turn

WORDS = st.sampled_from(
    [
        *("we", "they", "Ortiz", "said", "the", "bridge", "budget", "will", "not", "open", "never"),
        *("if", "3.5", "−5", "24%", "$1.2bn", "U.S.", "Dr.", "“soon”", "'no'", "don't", "well,"),
        *("co-operate", "–", "China's", "climate", "change", "Friday", "us", "US"),
    ]
)
STOPS = st.sampled_from([".", ".", ".", "?", "!", "...", ". .", "…", ".”", "。", ""])
SENTENCES = st.builds(
    lambda words, stop: " ".join(words).capitalize() + stop,
    st.lists(WORDS, min_size=1, max_size=12),
    STOPS,
)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=6).map(" ".join)
SPEAKERS = st.sampled_from(["Maria Ortiz", "Ann Lee", "Ben Lee", None])
KINDS = st.sampled_from(["speech", "speech", "speech", "actuality", "introduction", "stage"])
TERMS = st.sampled_from(
    ["on-record", "on-record", "on-record", "background", "deep-background", "off-record"]
)


def turns() -> st.SearchStrategy[Turn]:
    """A turn of any kind, terms and speaker."""
    return st.builds(a_turn, TEXTS, SPEAKERS, KINDS, TERMS)


def transcripts() -> st.SearchStrategy[Transcript]:
    """A transcript of one to eight turns."""
    return st.lists(turns(), min_size=1, max_size=8).map(lambda each: a_transcript(*each))
