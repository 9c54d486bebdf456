"""The last step of reading: everything that was concluded, put into a Transcript."""

from collections.abc import Mapping, Sequence
from functools import partial

from bot.models.transcript import Attribution, Kind, Role, Speaker, Transcript, Turn
from bot.reading.actualities import find_actualities
from bot.reading.doubts import find_doubts
from bot.reading.findings import Findings
from bot.reading.introductions import Introduction, read_introductions
from bot.reading.language import detect_language, language_code
from bot.reading.plain_turn import PlainTurn
from bot.reading.roles import find_roles
from bot.reading.speakers import find_speakers
from bot.reading.terms import mark_terms

TURNS_THAT_TELL_A_LANGUAGE = 100


def make_transcript(reading_id: str, format_name: str, found: Findings) -> Transcript:
    """The Transcript: roles, introductions, tape, names, descriptions, dates and flags."""
    source, script, account, people, plain = found
    hints = script.hints
    roles = find_roles(people, plain, hints.people, hints.title or "")
    opened = read_introductions(plain, people, roles, partial(script.words, source.text))
    on_tape = find_actualities(opened.turns, roles)
    roles = _recorded_guests(found, opened.turns, on_tape) | roles
    speakers = find_speakers(found, opened.turns, roles)
    turns = _turns(opened, on_tape, speakers)
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
        flags=tuple(find_doubts(found, opened.turns, turns, speakers)),
        coverage=account.coverage,
        unaccounted=account.unaccounted,
    )


def _recorded_guests(
    found: Findings, turns: Sequence[PlainTurn], on_tape: set[int]
) -> dict[int, Role]:
    """Whoever is named and heard on tape is a guest, if nothing else is known of them."""
    heard = {person for at in on_tape if (person := turns[at].person) is not None}
    return {number: "guest" for number in heard if not found.people[number].is_anonymous}


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
    return language_code(stated) or detect_language(
        " ".join(turn.text for turn in turns[:TURNS_THAT_TELL_A_LANGUAGE])
    )
