"""The last step of reading: everything that was concluded, put into a Transcript."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from bot.formats.passage import Script
from bot.formats.source import Source
from bot.language.folding import folded
from bot.models.transcript import Attribution, Flag, Kind, Role, Speaker, Transcript, Turn
from bot.reading import flags
from bot.reading.actualities import find_actualities
from bot.reading.changed_labels import changed_labels
from bot.reading.coverage import measure_coverage
from bot.reading.dates import (
    header_conflicts,
    today_conflicts,
    turn_conflicts,
    weekday_conflicts,
)
from bot.reading.descriptions import Description, find_descriptions
from bot.reading.introductions import Introduction, read_introductions
from bot.reading.language import detect_language
from bot.reading.names import full_name, normal_case, short_name, spelled_in
from bot.reading.people import Person
from bot.reading.roles import find_roles, role_in
from bot.reading.terms import mark_terms
from bot.reading.turns import PlainTurn

LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?")  # `en`, `pt-BR`
TURNS_THAT_TELL_A_LANGUAGE = 100

TURNS_THAT_TELL_THE_DAY = 10
"""Hosts say what day it is at the start."""

OWN_WORDS_CHARACTERS = 400
"""People say who they are at the start of their first turn."""

RUNNING_TEXT_CHARACTERS = 200_000
"""So much of the text is looked through for how a name is spelled."""

MOST_LOOKED_UP = 100
"""So many people's names and descriptions are looked for in the text; beyond, labels must do."""


class Read(NamedTuple):
    """What the steps before found out: a source, its script, its people and its turns."""

    source: Source
    script: Script
    people: Sequence[Person]
    turns: Sequence[PlainTurn]


def make_transcript(reading_id: str, format_name: str, read: Read) -> Transcript:
    """The Transcript: roles, introductions, tape, names, descriptions, dates and flags."""
    source, script, people, plain = read
    hints = script.hints
    roles = find_roles(people, plain, hints.people)
    opened = read_introductions(plain, people, roles, partial(script.words, source.text))
    on_tape = find_actualities(opened.turns, roles)
    roles = _recorded_guests(read, opened.turns, on_tape) | roles
    speakers = _speakers(read, opened.turns, roles)
    turns = _turns(opened, on_tape, speakers)
    coverage, unaccounted = measure_coverage(source.text, script.passages)
    return Transcript(
        id=reading_id,
        title=hints.title,
        program=hints.program,
        air_date=hints.dates[0].day if hints.dates else None,
        language=_language(hints.language, turns),
        format=format_name,
        name=source.name,
        speakers=tuple(speakers.values()),
        turns=turns,
        flags=tuple(_flags(read, opened.turns, turns, speakers)),
        coverage=coverage,
        unaccounted=unaccounted,
    )


def _recorded_guests(read: Read, turns: Sequence[PlainTurn], on_tape: set[int]) -> dict[int, Role]:
    """Whoever is named and heard on tape is a guest, if nothing else is known of them."""
    heard = {person for at in on_tape if (person := turns[at].person) is not None}
    return {number: "guest" for number in heard if not read.people[number].is_anonymous}


def _speakers(
    read: Read, turns: Sequence[PlainTurn], roles: Mapping[int, Role]
) -> dict[int, Speaker]:
    """Everybody who has a turn, in the order in which they are first labelled."""
    names = _names(read, turns)
    title = read.script.hints.title or ""
    descriptions = find_descriptions(read.people[:MOST_LOOKED_UP], names, title, turns)
    speaking = {turn.person for turn in turns}
    labelled = {turn.person for turn in turns if not turn.is_inferred}
    taken: set[str] = set()
    speakers: dict[int, Speaker] = {}
    for number, person in enumerate(read.people):
        if number not in speaking:
            continue
        described = descriptions.get(number)
        speakers[number] = Speaker(
            id=_new_id(names[number], taken),
            name=names[number],
            role=roles.get(number) or _role_in_title(described) or "unidentified",
            labels=tuple(_written(read, person)),
            description=described.words if described else None,
            described_in=described.turn if described else None,
            inferred=number not in labelled,
        )
    return speakers


def _written(read: Read, person: Person) -> Iterator[str]:
    """The person's labels, without those that the reader made up for whoever has none."""
    written = {passage.label for passage in read.script.passages}
    for label in person.labels:
        if label.written in written or label.written in read.source.text:
            yield label.written


def _role_in_title(described: Description | None) -> Role | None:
    """The role that a headline tells (`Press Secretary`); what people say of each other may
    be of another time or place, and tells none.
    """
    return role_in(described.words) if described and described.turn is None else None


def _names(read: Read, turns: Sequence[PlainTurn]) -> list[str]:
    """The names as they are shown, by place in the list of people."""
    places = "\n".join(_where_names_stand(read, turns))
    own_words: dict[int | None, str] = {}
    for turn in turns:
        own_words.setdefault(turn.person, turn.text[:OWN_WORDS_CHARACTERS])
    running_text = read.source.text[:RUNNING_TEXT_CHARACTERS]
    in_capitals = 2 * sum(each.fullest.name.isupper() for each in read.people) > len(read.people)
    names = []
    for number, person in enumerate(read.people):
        if number >= MOST_LOOKED_UP:
            names.append(normal_case(short_name(person)))
            continue
        full = full_name(person, places, own_words.get(number, ""))
        name = short_name(person)
        names.append(full or spelled_in(running_text, name, in_capitals=in_capitals))
    return names


def _where_names_stand(read: Read, turns: Sequence[PlainTurn]) -> Iterator[str]:
    hints = read.script.hints
    yield from (hints.title or "", *(each.name for each in hints.people))
    for passage in read.script.passages:
        if passage.kind == "header":
            yield read.script.words(read.source.text, passage.spans)
    yield from (turn.text for turn in turns[:2] if turn.is_opening)


def _new_id(name: str, taken: set[str]) -> str:
    slug = folded(name).replace(" ", "-") or "speaker"
    count, found = 1, slug
    while found in taken:
        count += 1
        found = f"{slug}-{count}"
    taken.add(found)
    return found


def _turns(
    opened: Introduction, on_tape: set[int], speakers: Mapping[int, Speaker]
) -> tuple[Turn, ...]:
    terms = mark_terms(opened.turns)
    return tuple(
        Turn(
            number=at + 1,
            speaker=None if turn.person is None else speakers[turn.person].id,
            attribution=_attribution(turn, inferred=turn.is_inferred or at in opened.inferred),
            kind=_kind(turn, at, opened.introductions, on_tape),
            text=turn.text,
            spans=turn.spans,
            start_ms=turn.start_ms,
            end_ms=turn.end_ms,
            terms=terms[at],
        )
        for at, turn in enumerate(opened.turns)
    )


def _attribution(turn: PlainTurn, *, inferred: bool) -> Attribution | None:
    if turn.person is None:
        return None
    return "inferred" if inferred else "labelled"


def _kind(turn: PlainTurn, at: int, introductions: frozenset[int], on_tape: set[int]) -> Kind:
    if at in introductions:
        return "introduction"
    if turn.kind == "stage":
        return "stage"
    return "actuality" if at in on_tape else "speech"


def _language(stated: str | None, turns: Sequence[Turn]) -> str:
    if stated and LANGUAGE_CODE.fullmatch(stated):
        return stated
    return detect_language(" ".join(turn.text for turn in turns[:TURNS_THAT_TELL_A_LANGUAGE]))


def _flags(
    read: Read,
    plain: Sequence[PlainTurn],
    turns: Sequence[Turn],
    speakers: Mapping[int, Speaker],
) -> Iterator[Flag]:
    yield from _date_flags(read, turns)
    names = {speaker.id: speaker.name for speaker in speakers.values()}
    yield from flags.inferred_speakers(turns, names)
    yield from flags.unlabelled(turns)
    yield from flags.garbled(turns, plain)
    yield from flags.repeated(turns)
    yield from flags.truncated(turns)
    yield from flags.off_record(turns)
    yield from flags.time_backwards(turns)
    yield from changed_labels(tuple(speakers.values()), turns)
    yield from flags.left_out(read.source.text, read.script.passages)
    yield from flags.unknown_encoding(read.source)


def _date_flags(read: Read, turns: Sequence[Turn]) -> Iterator[Flag]:
    stated = read.script.hints.dates
    if not stated:
        yield Flag(kind="undated", message="No date is stated")
    texts = [(turn.number, turn.text) for turn in turns]
    opening = [(turn.number, turn.text) for turn in turns if turn.kind == "introduction"]
    air_date = stated[0].day if stated else None
    conflicts = (
        *header_conflicts(stated),
        *weekday_conflicts(texts),
        *today_conflicts(texts[:TURNS_THAT_TELL_THE_DAY], air_date),
        *turn_conflicts(opening, air_date),
    )
    for conflict in conflicts:
        yield Flag(kind="date-conflict", message=conflict.message, turns=conflict.turns)
