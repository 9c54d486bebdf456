"""Everybody who speaks, as they are shown: name, role, labels, and what is said about them.

JOHN RUWITCH, BYLINE · RUWITCH   → John Ruwitch (john-ruwitch), reporter
"""

from collections.abc import Iterator, Mapping, Sequence

from bot.language.folding import folded
from bot.models.transcript import Role, Speaker
from bot.reading.descriptions import Description, find_descriptions
from bot.reading.findings import Findings
from bot.reading.names import full_name, normal_case, short_name, spelled_in
from bot.reading.people import Person
from bot.reading.plain_turn import PlainTurn
from bot.reading.roles import role_in

OWN_WORDS_CHARACTERS = 400
"""People say who they are at the start of their first turn."""

RUNNING_TEXT_CHARACTERS = 200_000
"""So much of the text is looked through for how a name is spelled."""

MOST_LOOKED_UP = 100
"""So many people's names and descriptions are looked for in the text; beyond, labels must do."""


def find_speakers(
    found: Findings, turns: Sequence[PlainTurn], roles: Mapping[int, Role]
) -> dict[int, Speaker]:
    """Everybody who has a turn, in the order in which they are first labelled."""
    names = _names(found, turns)
    title = found.script.hints.title or ""
    descriptions = find_descriptions(found.people[:MOST_LOOKED_UP], names, title, turns)
    speaking = {turn.person for turn in turns}
    labelled = {turn.person for turn in turns if not turn.is_inferred}
    taken: set[str] = set()
    speakers: dict[int, Speaker] = {}
    for number, person in enumerate(found.people):
        if number not in speaking:
            continue
        described = descriptions.get(number)
        speakers[number] = Speaker(
            id=_new_id(names[number], taken),
            name=names[number],
            role=roles.get(number) or _role_in_title(described) or "unidentified",
            labels=tuple(
                each.written for each in person.labels if each.written in found.account.labels
            ),
            description=described.words if described else None,
            described_in=described.turn if described else None,
            inferred=number not in labelled,
        )
    return speakers


def _role_in_title(described: Description | None) -> Role | None:
    """The role that a headline tells (`Press Secretary`); what people say of each other may
    be of another time or place, and tells none.
    """
    return role_in(described.words) if described and described.turn is None else None


def _names(found: Findings, turns: Sequence[PlainTurn]) -> list[str]:
    """The names as they are shown, by place in the list of people."""
    places = "\n".join(_where_names_stand(found, turns))
    own_words: dict[int | None, str] = {}
    for turn in turns:
        own_words.setdefault(turn.person, turn.text[:OWN_WORDS_CHARACTERS])
    running_text = found.source.text[:RUNNING_TEXT_CHARACTERS]
    in_capitals = 2 * sum(each.fullest.name.isupper() for each in found.people) > len(found.people)
    by_initials = _go_by_initials(found.people)
    names = []
    for number, person in enumerate(found.people):
        if number >= MOST_LOOKED_UP:
            names.append(normal_case(short_name(person)))
            continue
        full = full_name(person, places, own_words.get(number, ""))
        name = short_name(person)
        shown = name if by_initials else spelled_in(running_text, name, in_capitals=in_capitals)
        names.append(full or shown)
    return names


def _go_by_initials(people: Sequence[Person]) -> bool:
    """Whether all are named by two letters: then `MO` is no name to be written `Mo`."""
    named = [each.fullest.name for each in people if not each.is_a_part]
    return len(named) > 1 and all(len(name) == 2 and name.isupper() for name in named)


def _where_names_stand(found: Findings, turns: Sequence[PlainTurn]) -> Iterator[str]:
    hints = found.script.hints
    yield from (hints.title or "", *(each.name for each in hints.people))
    yield from found.account.headers
    yield from (turn.text for turn in turns[:2] if turn.is_opening)


def _new_id(name: str, taken: set[str]) -> str:
    slug = folded(name).replace(" ", "-") or "speaker"
    count, found = 1, slug
    while found in taken:
        count += 1
        found = f"{slug}-{count}"
    taken.add(found)
    return found
