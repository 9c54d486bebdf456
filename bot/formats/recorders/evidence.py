"""Which form of head line a text is in, if any: judged by names, times and words over a sample.

Ann Lee  0:03 … Bo Ray  0:09 … Ann Lee  0:15    → name-time: names come back, times go on
Opening remarks  9:00 … Lunch  12:00            → none: nothing is said below
[16:00:00] … BLITZER: Good evening. … RAMAN: …  → none: labels without times say who speaks
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.formats.labels.evidence import choose_labels
from bot.formats.labels.forms import find_places, gather_forms, label_start, shape_of
from bot.formats.labels.label import parse_label
from bot.formats.labels.parts import plain_words
from bot.formats.labels.possible import MOST_NAME_WORDS, NEVER_IN_A_LABEL
from bot.formats.labels.words import NO_PERSON, NO_PERSON_AT_THE_END
from bot.formats.recorders.lines import (
    LINE_FORMS,
    Head,
    LineForm,
    find_heads,
    plain_name,
    run_in_heads,
    stamped_lines,
)
from bot.formats.stage_directions import is_stage_direction

FIGURES = re.compile(r"\d{4}|\d[^\w\s]\d|\b\d+(?:st|nd|rd|th)\b")  # `Thu, Apr 4, 2024`, no `Room 3`

SAMPLE_CHARACTERS = 64_000
"""So much of a text tells its form: an hour of speech, behind a summary of some pages."""

SAMPLE_LINES = 2_000
"""An hour of speech in lines of captions has as many; more would tell the same."""

FEWEST_NAMELESS = 3
MOST_BACKWARDS = 0.25
FEWEST_WITH_WORDS = 0.7
MOST_LABELS = 0.25
"""Labels without a time, for each head: where there are more, the text is labelled text."""
MOST_WITHOUT_TIME = 0.5
"""The names may go without a time now and then, but not as a rule."""

NAMED_AMONG_TIMES = 0.3
"""Some recorders write the name only where the voice changes, and a time more often."""


class Chosen(NamedTuple):
    """The form of a text's heads, and the names in them that are somebody's."""

    form: LineForm
    names: frozenset[str]


def choose_form(text: str) -> Chosen | None:
    """The form in which a text names speakers or times, or None where it is in none of them."""
    sample = "\n".join(text[:SAMPLE_CHARACTERS].split("\n", SAMPLE_LINES)[:SAMPLE_LINES])
    lines = list(stamped_lines(sample))
    if not lines:
        return None
    found = [
        (form, sorted([*find_heads(form, lines, sample), *run_in_heads(form, sample)], key=_start))
        for form in LINE_FORMS
    ]
    named = [each for form, heads in found if form.is_named for each in _named(form, heads, sample)]
    nameless = [
        (form, heads) for form, heads in found if not form.is_named and _goes_on(heads, sample)
    ]
    most_nameless = max((len(heads) for _, heads in nameless), default=0)
    named = [each for each in named if len(each[1]) >= NAMED_AMONG_TIMES * most_nameless]
    candidates = named or nameless
    if not candidates:
        return None
    form, heads = max(candidates, key=lambda each: len(each[1]))
    enough = 2 if form.is_named else FEWEST_NAMELESS
    names = frozenset(head.name for head in heads if head.name is not None)
    if len(heads) < enough or _is_labelled(sample, heads, names if form.has_words else frozenset()):
        return None
    return Chosen(form, names)


def _start(head: Head) -> int:
    return head.start


def names_somebody(name: str, times: int) -> bool:
    """Whether a name in so many heads may be a person's or a voice's."""
    label = parse_label(name)
    if NEVER_IN_A_LABEL.search(name) or not label.words:
        return False
    if label.is_a_part:
        return True
    words = plain_words(name)
    if words[0] in NO_PERSON or words[-1] in NO_PERSON_AT_THE_END:
        return False
    if len(label.words) > MOST_NAME_WORDS or FIGURES.search(label.name):
        return False
    return shape_of(label.name) != "lower" or times >= 3


def is_heard(name: str) -> bool:
    """Whether a name is a sound's: `MUSIC`."""
    return is_stage_direction(name, square=True) and not parse_label(name).is_a_part


def _named(form: LineForm, heads: Sequence[Head], text: str) -> list[tuple[LineForm, list[Head]]]:
    """The form with the heads that name somebody; nothing if they are too few."""
    times = Counter(str(head.name) for head in heads)
    believed = [head for head in heads if names_somebody(str(head.name), times[str(head.name)])]
    distinct = len({head.name for head in believed})
    if form.name_line and (len(believed) < 3 or distinct * 3 > len(believed) * 2):
        return []  # a line above or below is a name only where names come back
    goes_on = len(believed) * 2 > len(heads) and _goes_on(believed, text)
    return [(form, believed)] if goes_on else []


def _goes_on(heads: Sequence[Head], text: str) -> bool:
    """Whether the times run forwards and something is said behind most of them."""
    if len(heads) < 2:
        return False
    times = [head.start_ms for head in heads if head.start_ms is not None]
    back = sum(one > other for one, other in pairwise(times))
    if back > MOST_BACKWARDS * (len(heads) - 1):
        return False
    ends = [*(head.start for head in heads[1:]), len(text)]
    said = sum(
        text[head.end : min(end, head.end + 200)].strip() != ""
        for head, end in zip(heads, ends, strict=True)
    )
    return said >= FEWEST_WITH_WORDS * len(heads)


def _is_labelled(text: str, heads: Sequence[Head], names: frozenset[str]) -> bool:
    """Whether labels that no head holds say who speaks. Those of `names` are read with them.

    Above the first head only these are labels, and the names of heads: the others may be a
    summary's.
    """
    places = find_places(text, 0)
    taken, first = {head.start for head in heads}, heads[0].start
    labels = choose_labels(gather_forms(places), text)
    heard = {head.name for head in heads}
    stray = known = 0
    for wording, place in places:
        line_start = text.rfind("\n", 0, label_start(place)) + 1
        if wording in labels and line_start not in taken:
            known += wording in names
            is_below = place.start() >= first or plain_name(wording) in heard
            stray += wording not in names and is_below
    return stray > MOST_LABELS * len(heads) or known > MOST_WITHOUT_TIME * len(heads)
