"""Where speakers give different numbers or dates for the same: both quotes, never resolved."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from bot.compose.material import Material
from bot.compose.quotables import is_own
from bot.gate.verify import verify_quote
from bot.language.spoken import Spoken
from bot.language.topics.contradictions import find_contradictions
from bot.models.pointer import Pointer
from bot.models.quote import Quote
from bot.models.topic import Contradiction


def contradictions_in(materials: Iterable[Material]) -> tuple[Contradiction, ...]:
    """The contradictions within the transcripts, and between those of one date.

    A number told on another day may have changed in between, and contradicts nothing.
    """
    days: dict[date | None, list[Material]] = defaultdict(list)
    for material in materials:
        days[material.transcript.air_date].append(material)
    return tuple(each for of_a_day in days.values() for each in _of_one_day(of_a_day))


def _of_one_day(materials: Sequence[Material]) -> Iterable[Contradiction]:
    sources = [[each for each in material.sentences if is_own(each.turn)] for material in materials]
    owners = {
        sentence: material
        for material, sentences in zip(materials, sources, strict=True)
        for sentence in sentences
    }
    for found in find_contradictions(sources):
        yield Contradiction(
            one=_quote(found.one, owners[found.one]), other=_quote(found.other, owners[found.other])
        )


def _quote(sentence: Spoken, material: Material) -> Quote:
    number = sentence.number
    pointer = Pointer(turn=sentence.turn.number, first=number, last=number)
    return verify_quote(pointer, material.transcript)
