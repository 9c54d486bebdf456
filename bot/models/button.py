"""The buttons of the product's messages: their action ids, and what a press carries."""

from bot.models.noun import Noun

BRIEF = "brief"
QUOTES = "quotes"
IN_CONTEXT = "in_context"
PUBLISH_BRIEF = "publish_brief"
PUBLISH_DIGEST = "publish_digest"
MARK_TERMS = "mark_terms"
FIX_SPEAKER = "fix_speaker"
"""These two open a form, which comes back under the same name."""


class Press(Noun):
    """What a button's value says. Numbers and ids only; at most 2,000 characters as JSON.

    `share` names the transcript; `turn`, `start`, `end` a passage of it; `speaker` and `page`
    a list of quotes; `since` and `until` (seconds since 1970) a digest,
    dated by the clocks of `zone`.
    """

    share: str = ""
    turn: int = 0
    start: int = 0
    end: int = 0
    speaker: str = ""
    page: int = 0
    since: float = 0.0
    until: float = 0.0
    zone: str = ""


class Marking(Noun):
    """What a form carries: whose turns are to be corrected, and where it was opened."""

    share: str
    channel: str
    thread_ts: str | None = None
