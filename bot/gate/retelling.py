"""What a written sentence makes of what its turns say: every word may be theirs, and it still says
another thing.
"""

import re
from collections.abc import Callable

from bot.gate.evidence import Evidence
from bot.language.writing.causes import gives_a_cause
from bot.language.writing.certainty import is_too_certain
from bot.language.writing.comparisons import turns_comparison
from bot.language.writing.conditions import drops_a_condition, states_a_condition
from bot.language.writing.contrary_words import has_contrary
from bot.language.writing.copies import exchange
from bot.language.writing.moved_figures import moves_a_figure
from bot.language.writing.negations import turns_round
from bot.language.writing.other_doers import has_other_doer
from bot.language.writing.overstated import is_overstated
from bot.language.writing.retold import without_credit
from bot.language.writing.seams import has_a_seam
from bot.language.writing.stitches import is_stitched
from bot.language.writing.turned_roles import turns_roles

DASH = re.compile(r"\s*[—–]\s*|\s-\s|:\s")


def misrepresents(text: str, evidence: Evidence) -> str | None:
    """How the sentence changes what its turns say; None when it tells that again."""
    found = (why for changes, why in CHANGES if changes(text, evidence))
    return next(found, None) or _exchange(text, evidence)


def _has_contrary(text: str, evidence: Evidence) -> bool:
    return has_contrary(text, evidence.sentences)


def _turns_round(text: str, evidence: Evidence) -> bool:
    return turns_round(text, evidence.sentences)


def _states_a_condition(text: str, evidence: Evidence) -> bool:
    said = evidence.sentences
    return states_a_condition(text, said) or drops_a_condition(text, said)


def _is_too_certain(text: str, evidence: Evidence) -> bool:
    return is_too_certain(text, evidence.sentences)


def _turns_comparison(text: str, evidence: Evidence) -> bool:
    return turns_comparison(text, evidence.sentences)


def _is_overstated(text: str, evidence: Evidence) -> bool:
    return is_overstated(text, evidence.sentences)


def _moves_a_figure(text: str, evidence: Evidence) -> bool:
    return moves_a_figure(text, evidence.sentences)


def _has_other_doer(text: str, evidence: Evidence) -> bool:
    if has_other_doer(text, evidence.sentences, evidence.called):
        return True
    return turns_roles(text, evidence.sentences)


def _gives_a_cause(text: str, evidence: Evidence) -> bool:
    return gives_a_cause(text, evidence.sentences)


def _is_stitched(text: str, evidence: Evidence) -> bool:
    return is_stitched(text, evidence.sentences) or has_a_seam(text, evidence.sentences)


def _exchange(text: str, evidence: Evidence) -> str | None:
    """What it, or what stands between its dashes, has in the place of a sentence's own words."""
    parts = dict.fromkeys((text, without_credit(text), *DASH.split(text)))
    said, roots, called = evidence.sentences, evidence.roots, evidence.called
    whys = (exchange(each, said, roots, called) for each in parts)
    return next((each for each in whys if each), None)


CHANGES: tuple[tuple[Callable[[str, Evidence], bool], str], ...] = (
    (_has_contrary, "says the contrary of its turns"),
    (_turns_round, "says the contrary of its turns"),
    (_states_a_condition, "leaves out a condition of its turns"),
    (_is_too_certain, "is more certain than its turns"),
    (_turns_comparison, "turns a comparison of its turns round"),
    (_is_overstated, "says more than its turns"),
    (_moves_a_figure, "gives a number to something else"),
    (_has_other_doer, "tells of one what is said of another"),
    (_gives_a_cause, "gives a cause that its turns do not"),
    (_is_stitched, "joins parts of two sentences"),
)
