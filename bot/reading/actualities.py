"""Which turns are recorded words, played inside a story: actualities.

RUWITCH: … I asked Wang Huiyao about this. He's a former trade official …
WANG HUIYAO: China wants to stabilize …         ← on tape: between two turns of the reporter
RUWITCH: And, you know, Xi told Biden …

(BEGIN VIDEO CLIP) … (END VIDEO CLIP)            ← on tape: the source says so
"""

from collections.abc import Mapping, Sequence
from itertools import groupby

from bot.models.transcript import Role
from bot.reading.plain_turn import PlainTurn

ASKS = ("?", "？", "؟", "か。", "か")
"""How a question ends; in Japanese mostly without a mark of its own."""

STAFF = frozenset(["host", "reporter", "moderator"])
"""Those who lead a conversation. A recording brings in others."""


def find_actualities(turns: Sequence[PlainTurn], roles: Mapping[int, Role]) -> set[int]:
    """The places, in the list of turns, of the recorded ones."""
    said = {number for number, turn in enumerate(turns) if _is_said_to_be(turn, roles)}
    return said | _inside_stories(turns, roles)


def _is_said_to_be(turn: PlainTurn, roles: Mapping[int, Role]) -> bool:
    """Whether the source says so: a clip runs, or a recording of somebody was announced."""
    return turn.on_tape or (turn.after_soundbite and not _is_staff(turn, roles))


def _is_staff(turn: PlainTurn, roles: Mapping[int, Role]) -> bool:
    return turn.person is not None and roles.get(turn.person) in STAFF


def _inside_stories(turns: Sequence[PlainTurn], roles: Mapping[int, Role]) -> set[int]:
    """Turns of people who are heard only between two turns of one reporter.

    Whoever is also heard elsewhere, or whom the reporter asks to their face, is present.
    """
    runs = [
        list(run) for _, run in groupby(range(len(turns)), lambda at: _is_staff(turns[at], roles))
    ]
    inside: set[int] = set()
    present: set[int | None] = {None}
    for run in runs:
        if _is_staff(turns[run[0]], roles):
            continue
        if _is_framed(turns, run, roles):
            inside.update(run)
        else:
            present.update(turns[at].person for at in run)
    return {at for at in inside if turns[at].person not in present}


def _is_framed(turns: Sequence[PlainTurn], run: Sequence[int], roles: Mapping[int, Role]) -> bool:
    """Whether one reporter speaks right before and right after, and did not just ask."""
    before, after = run[0] - 1, run[-1] + 1
    if before < 0 or after >= len(turns):
        return False
    reporter = turns[before].person
    if reporter is None or reporter != turns[after].person or roles.get(reporter) != "reporter":
        return False
    return not turns[before].text.endswith(ASKS)
