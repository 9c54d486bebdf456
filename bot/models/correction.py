"""What a person puts right in a shared transcript: kept beside it, never in it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.models.noun import Noun
from bot.models.transcript import Flag, Speaker, Terms, Transcript, Turn

WITHHELD = "Marked as not on the record: kept from briefs, quotes and exports"
ABOUT_WHO_SPEAKS = ("unlabelled", "inferred-speaker")


class Correction(Noun):
    """What a person said of some turns: their ground rules (`terms`), or who speaks (`name`).

    With a `speaker` (an id) only turns that they have are meant, without `turns` all of those.
    `made_at` is in seconds since 1970. `key` names the correction; the same one made again is one.
    """

    key: str
    made_at: float
    turns: tuple[int, ...] = ()
    terms: Terms | None = None
    speaker: str = ""
    name: str = ""


def corrected(transcript: Transcript, corrections: Iterable[Correction]) -> Transcript:
    """The transcript under these corrections; of two about one thing the later holds."""
    made = sorted(corrections, key=lambda each: each.made_at)
    for each in made:
        if each.name:
            transcript = _named(transcript, each)
    terms = {number: each.terms for each in made if each.terms for number in each.turns}
    return _under(terms, transcript) if terms else transcript


def _under(terms: dict[int, Terms], transcript: Transcript) -> Transcript:
    turns = tuple(
        replace(turn, terms=terms[turn.number]) if turn.number in terms else turn
        for turn in transcript.turns
    )
    withheld = tuple(turn.number for turn in turns if turn.terms != "on-record")
    flags = [each for each in transcript.flags if each.message != WITHHELD]
    if withheld:
        flags.append(Flag(kind="off-record", message=WITHHELD, turns=withheld))
    return transcript.model_copy(update={"turns": turns, "flags": tuple(flags)})


def _named(transcript: Transcript, correction: Correction) -> Transcript:
    """The turns are the named person's: of somebody who speaks already, or of somebody new."""
    before = transcript.speaker(correction.speaker)
    numbers = tuple(turn.number for turn in transcript.turns if _is_meant(turn, correction))
    if not numbers:
        return transcript
    person = _person(transcript.speakers, before, correction)
    turns = tuple(
        replace(turn, speaker=person.id, attribution="labelled") if turn.number in numbers else turn
        for turn in transcript.turns
    )
    heard, were_heard = ({turn.speaker for turn in each} for each in (turns, transcript.turns))
    update = {
        "turns": turns,
        "speakers": tuple(
            each
            for each in _listed(person, transcript.speakers, correction)
            if each.id in heard or each.id not in were_heard
        ),
        "flags": _flags(transcript, numbers, before, person),
    }
    return transcript.model_copy(update=update)


def _listed(
    person: Speaker, speakers: Sequence[Speaker], correction: Correction
) -> tuple[Speaker, ...]:
    """The speakers with the person, who stands where they or those were whose turns they get."""
    others = [each for each in speakers if each.id != person.id]
    known = (person.id, correction.speaker)
    places = (at for at, each in enumerate(speakers) if each.id in known)
    place = next(places, len(others))
    return (*others[:place], person, *others[place:])


def _is_meant(turn: Turn, correction: Correction) -> bool:
    """Whether the turn is one of those named, and theirs who is named; a stage is nobody's."""
    if correction.turns and (turn.number not in correction.turns or turn.kind == "stage"):
        return False
    if correction.speaker:
        return turn.speaker == correction.speaker
    return bool(correction.turns)


def _person(speakers: Sequence[Speaker], before: Speaker | None, correction: Correction) -> Speaker:
    """Somebody of that name who speaks already; else who spoke, under the new name; else, for
    some turns alone, somebody new.
    """
    name = correction.name
    same = next((each for each in speakers if each.name.casefold() == name.casefold()), None)
    if same is not None:
        gained = before.labels if before and not correction.turns and before.id != same.id else ()
        return same.model_copy(update={"inferred": False, "labels": (*same.labels, *gained)})
    if before is not None and not correction.turns:
        fields = {"name": name, "inferred": False, "description": None, "described_in": None}
        labels = before.labels or (before.name,)
        return before.model_copy(update={**fields, "labels": labels})
    return Speaker(id=_free_id(name, speakers), name=name)


def _free_id(name: str, speakers: Sequence[Speaker]) -> str:
    plain = "-".join(re.findall(r"\w+", name.casefold())) or "named"
    taken = {each.id for each in speakers}
    while plain in taken:
        plain += "-2"
    return plain


def _flags(
    transcript: Transcript, numbers: Sequence[int], before: Speaker | None, person: Speaker
) -> tuple[Flag, ...]:
    """What is to be checked: that a person named the speaker, and no more that nobody did."""
    left = []
    for flag in transcript.flags:
        turns = tuple(each for each in flag.turns if each not in numbers)
        if flag.kind not in ABOUT_WHO_SPEAKS or turns == flag.turns:
            left.append(flag)
        elif turns:
            left.append(flag.model_copy(update={"turns": turns}))
    written = f"; the transcript says {before.name}" if before else ""
    message = f"{person.name} was named as the speaker by a person here{written}"
    return (*left, Flag(kind="corrected-speaker", message=message, turns=tuple(numbers)))
