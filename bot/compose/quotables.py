"""The quotes of a transcript by their worth to a desk. Each has passed the gate."""

from collections.abc import Collection, Iterable, Sequence

from bot.compose.answers import quote_with_question
from bot.compose.introductions import presents_a_speaker
from bot.compose.material import Material
from bot.language.spoken import Spoken
from bot.language.topics.ranking import Ranked, pick_diverse
from bot.language.topics.wholeness import is_about_somebody, is_broken, is_cut, leans_on_another
from bot.language.topics.worth import quote_worth
from bot.models.pointer import Pointer
from bot.models.quote import Quote
from bot.models.transcript import Turn

TOPICAL_SHARE = 0.5
"""What saying much of what the transcript is about adds to a quote's worth, at most."""

LONGEST_WORDS = 60
"""A quote that leans on the sentence before takes it along, unless it grows longer than that."""


def spread_quotes(material: Material, most: int) -> tuple[Quote, ...]:
    """Up to `most` quotes of guests and tape, the best first, spread over turns and topics.

    Of hosts, reporters and moderators only when nobody else says a word worth quoting.
    """
    ranked = _ranked(material, material.sentences)
    guests = [each for each in ranked if not _is_staff(each.sentence.turn, material)]
    for able in (guests, ranked):
        whole = [each for each in able if _is_whole(each.sentence)]
        if chosen := pick_diverse(whole or able, most, material.tells):
            return _sliced(material, chosen)
    return ()


def ranked_quotes(
    material: Material, speakers: Iterable[str] | None, most: int
) -> tuple[Quote, ...]:
    """Up to `most` quotes, the best first: of the speakers with those ids, or of everybody.

    Everybody's put guests and tape before staff. A speaker of whom nothing is worth quoting
    is given in full, in order: a host's questions are words of their own too.
    """
    ids = None if speakers is None else frozenset(speakers)
    spoken = [each for each in material.sentences if ids is None or each.turn.speaker in ids]
    ranked = _ranked(material, spoken)
    staff = [each for each in ranked if ids is None and _is_staff(each.sentence.turn, material)]
    guests = [each for each in ranked if each not in staff]
    chosen = pick_diverse(guests, most, material.tells)
    chosen += pick_diverse(staff, most - len(chosen), material.tells)
    return _sliced(material, chosen or [each for each in spoken if is_own(each.turn)][:most])


def quotes_by_speaker(
    material: Material, sentences: Iterable[Spoken], most: int, shown: Collection[Quote] = ()
) -> tuple[Quote, ...]:
    """The best quote of each speaker out of some sentences, guests and tape before staff.

    One that is among those `shown` already only where a speaker has no other; of a `Q`, who
    may be anybody, only where nobody else speaks.
    """
    taken = {(each.turn, each.end) for each in shown if each.transcript == material.transcript.id}
    ranked = sorted(_ranked(material, sentences), key=lambda each: -each.score)
    ranked.sort(key=lambda each: (each.sentence.turn.number, each.sentence.end) in taken)
    ranked.sort(key=lambda each: _is_staff(each.sentence.turn, material))
    best: dict[str | None, Spoken] = {}
    for each in ranked:
        speaker = each.sentence.turn.speaker
        if speaker not in best and material.tells(each.sentence):
            best[speaker] = each.sentence
    known = [each for speaker, each in best.items() if speaker not in material.askers]
    return _sliced(material, (known or list(best.values()))[:most])


def _ranked(material: Material, sentences: Iterable[Spoken]) -> list[Ranked]:
    return [
        Ranked(each, worth * (1 + TOPICAL_SHARE * material.scores[each]))
        for each in sentences
        if is_own(each.turn) and (worth := quote_worth(each))
        if not _presents(each, material)
    ]


def _presents(sentence: Spoken, material: Material) -> bool:
    """Whether the sentence says who will speak, or goes on about them: `He's the founder of …`"""
    before = material.before(sentence) if leans_on_another(sentence) else None
    return any(presents_a_speaker(each, material) for each in (sentence, before) if each)


def _is_whole(sentence: Spoken) -> bool:
    return not (is_broken(sentence) or is_cut(sentence))


def is_own(turn: Turn) -> bool:
    """Whether the turn's words are somebody's own, and not read out as an introduction."""
    return turn.speaker is not None and turn.kind in {"speech", "actuality"}


def _is_staff(turn: Turn, material: Material) -> bool:
    """Whether somebody speaks who is there to ask; what is played as tape is not theirs."""
    return turn.kind != "actuality" and turn.speaker in material.staff


def _sliced(material: Material, sentences: Sequence[Spoken]) -> tuple[Quote, ...]:
    """The sentences as quotes, in the same order, no sentence twice.

    One that leans on the end of another quote is joined to it.
    """
    pointers: list[Pointer] = []
    for sentence in sentences:
        new = _pointer(material, sentence)
        if any(_holds(old, new.turn, new.last) for old in pointers):
            continue
        leant_on = next((old for old in pointers if _holds(old, new.turn, new.first)), None)
        if leant_on is None:
            pointers.append(new)
        else:
            joined = leant_on.model_copy(update={"last": new.last})
            pointers[pointers.index(leant_on)] = joined
    return tuple(quote_with_question(pointer, material.transcript) for pointer in pointers)


def _holds(pointer: Pointer, turn: int, sentence: int) -> bool:
    return pointer.turn == turn and pointer.first <= sentence <= pointer.last


def _pointer(material: Material, sentence: Spoken) -> Pointer:
    """The sentence, with the one before if it needs that to be understood."""
    turn, number = sentence.turn.number, sentence.number
    before = material.before(sentence)
    fits = before is not None and before.word_count + sentence.word_count <= LONGEST_WORDS
    leans = leans_on_another(sentence) or is_about_somebody(sentence)
    first = number - 1 if fits and leans else number
    return Pointer(turn=turn, first=first, last=number)
