"""Whether a label changes on the way: one voice under two names, for a person to look at.

Speaker 2 … Speaker 2 … Ann Lee … Ann Lee   → from there on the voice has a name, perhaps
BLITZER … BLITZR … BLITZER                  → one name in two spellings, perhaps
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import OSA

from bot.formats.labels.words import COURTESIES
from bot.models.transcript import Flag, Speaker, Turn

# What a machine calls a voice: `Speaker 2`, `SPEAKER_00`, `Unknown Speaker`, `Participant A`.
VOICE = re.compile(
    r"(?:unknown |unidentified )?(?:speaker|voice|participant|person)[ _-]?(?:\d{1,3}|[a-z])?", re.I
)
FEWEST_TURNS = 3
"""Before and after the change; who says less may simply have come or gone."""

SHORTEST_NAME = 5
PARTS_OF_A_TALK = {"interviewer", "interviewee"}
MOST_COMPARED = 60
"""Speakers whose names are compared, each with each other."""


def changed_labels(speakers: Sequence[Speaker], turns: Sequence[Turn]) -> Iterator[Flag]:
    """A voice that gets a name on the way, and names of almost the same spelling."""
    spoken = defaultdict(list)
    for turn in turns:
        if turn.speaker is not None:
            spoken[turn.speaker].append(turn.number)
    heard = [speaker for speaker in speakers[:MOST_COMPARED] if spoken[speaker.id]]
    for one, other in combinations(heard, 2):
        if _is_voice(one) and not _is_voice(other) and _takes_over(one, other, spoken):
            turns_told = (spoken[one.id][-1], spoken[other.id][0])
            message = (
                f"“{one.name}” speaks up to turn {turns_told[0]}, “{other.name}” from turn "
                f"{turns_told[1]} on: it may be one voice under two labels"
            )
            yield Flag(kind="label-changed", message=message, turns=turns_told)
        elif _is_misspelled(one, other):
            first = (spoken[one.id][0], spoken[other.id][0])
            message = f"“{one.name}” and “{other.name}” may be one person in two spellings"
            yield Flag(kind="label-changed", message=message, turns=tuple(sorted(first)))


def _is_voice(speaker: Speaker) -> bool:
    return VOICE.fullmatch(speaker.name) is not None


def _takes_over(one: Speaker, other: Speaker, spoken: dict[str, list[int]]) -> bool:
    """Whether one stops where the other begins, while whoever they talk with goes on."""
    before, after = spoken[one.id], spoken[other.id]
    if min(len(before), len(after)) < FEWEST_TURNS or before[-1] >= after[0]:
        return False
    partners = (
        numbers for name, numbers in spoken.items() if numbers and name not in (one.id, other.id)
    )
    goes_on = any(
        sum(number < before[-1] for number in numbers) >= 2
        and sum(number > after[0] for number in numbers) >= 2
        for numbers in partners
    )
    return goes_on and after[0] - before[-1] <= FEWEST_TURNS


def _is_misspelled(one: Speaker, other: Speaker) -> bool:
    names = one.name.lower(), other.name.lower()
    if min(map(len, names)) < SHORTEST_NAME or any(map(str.isdigit, "".join(names))):
        return False
    if names[0][-2:-1] in " -_" or names[1][-2:-1] in " -_":  # `Speaker A`, `Speaker B`
        return False
    if {*names} == PARTS_OF_A_TALK or _are_a_couple(*names):
        return False
    return names[0] != names[1] and OSA.distance(*names, score_cutoff=1) == 1


def _are_a_couple(one: str, other: str) -> bool:
    """Whether names differ by the courtesy before them: `Ms. West`, `Mr. West`."""
    (courtesy, _, name), (another, _, named) = one.partition(" "), other.partition(" ")
    return name == named and {courtesy.strip("."), another.strip(".")} <= COURTESIES
