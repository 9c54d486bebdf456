"""The points of an extractive brief: whole sentences, each with who said it."""

from collections.abc import Callable, Iterator, Sequence

from bot.compose.introductions import (
    introduction_of,
    names_a_guest,
    presentation_in,
    presents_a_speaker,
)
from bot.compose.material import Material, says_something
from bot.compose.salience import salience, says_little
from bot.language.spoken import Spoken
from bot.language.topics.phrases import Phrase
from bot.language.topics.ranking import Ranked, alike, pick_diverse
from bot.language.topics.wholeness import is_about_somebody, is_broken, leans_on_another
from bot.models.brief import Point

FEWEST, MOST = 3, 6
BRIEF_WORDS, OVER = 110, 10
"""So many words a brief has; from three points on, one that takes it further over is left out."""

REPEATS = 0.55
"""From this likeness on a point says what the lede or another point says."""

POINT_WORDS = (10, 60)
SHORT_POINT_WORDS, LONGEST_WORDS = 6, 100
"""Points are of `POINT_WORDS`, shorter or longer where there are too few."""

NUT_GRAF = 0.5
"""What a host's introduction is ahead by, of the best score: it says why the story matters."""

FULL_CONTENT, PLENTY = 5, 12
"""Where there are `PLENTY` of sentences with so many words that carry meaning, others are no
points."""

MayBe = Callable[[Spoken, Material, bool], bool]


def find_points(material: Material, lede: Spoken | None) -> tuple[Point, ...]:
    """Three to six points in the order in which they are said, the turns and topics spread.

    One of them says who the guest is, where a host does. Fewer where fewer sentences can stand
    as a point. None says what `lede` says.
    """
    said = [lede] if lede else []
    points = list(_with_whom(material, lede))
    points += _that_fit(_best(material, [*said, *points]), said, points)
    for may_be in (_is_spare_point, _is_usual_point, _is_premise):
        if len(points) < FEWEST and not (points and may_be is _is_premise):
            left = _ranked(material, may_be)
            points += pick_diverse(left, FEWEST - len(points), says_something, [*said, *points])
    return tuple(_point(each) for each in sorted(points, key=_place))


def _with_whom(material: Material, lede: Spoken | None) -> Iterator[Spoken]:
    """Who the guest is, unless the lede says it."""
    presented = presentation_in(material)
    if presented and not (lede and names_a_guest(lede, material)):
        yield presented


def _best(material: Material, said: Sequence[Spoken]) -> Sequence[Spoken]:
    """More sentences than are needed that can be points, the best first."""
    usual = _ranked(material, _is_usual_point)
    full = [each for each in usual if len(each.sentence.vocabulary) >= FULL_CONTENT]
    usual = full if len(full) >= PLENTY else usual
    named = [each for each in usual if not is_about_somebody(each.sentence)]
    usual = named if len(named) >= MOST else usual
    return pick_diverse(usual, 2 * MOST, says_something, said)


def _that_fit(
    sentences: Sequence[Spoken], said: Sequence[Spoken], points: Sequence[Spoken]
) -> Iterator[Spoken]:
    """The sentences that say something new beside the others, within the words of a brief."""
    shown = [*said, *points]
    most = MOST + len(said)
    for sentence in sentences:
        words = sum(each.word_count for each in shown) + sentence.word_count
        fits = words <= BRIEF_WORDS + OVER or len(shown) < FEWEST + len(said)
        if len(shown) < most and fits and not any(_repeats(sentence, each) for each in shown):
            shown.append(sentence)
            yield sentence


def _repeats(sentence: Spoken, shown: Spoken) -> bool:
    """Whether the sentence says what is shown, or is a part of it."""
    is_part = sentence.turn is shown.turn and shown.start <= sentence.start < shown.end
    return is_part or alike(sentence, shown) >= REPEATS


def _ranked(material: Material, may_be: MayBe) -> list[Ranked]:
    topics = _topics(material)
    ahead = _ahead(introduction_of(material))
    return [
        Ranked(each, salience(each, material, ahead.get(each, 0.0)), topics.get(at))
        for at, each in enumerate(material.sentences)
        if may_be(each, material, each in ahead)
    ]


def _ahead(introduction: Sequence[Spoken]) -> dict[Spoken, float]:
    """What each sentence of an introduction is ahead by, the first most.

    Nothing where it breaks off, or leans on another and was not written down to be read.
    """
    left = {each: 1 - at / len(introduction) for at, each in enumerate(introduction)}
    return {each: NUT_GRAF * share * _stands(each) for each, share in left.items()}


def _stands(sentence: Spoken) -> bool:
    is_written = sentence.turn.kind == "introduction"
    return not is_broken(sentence) and (is_written or not leans_on_another(sentence))


def _is_usual_point(sentence: Spoken, material: Material, is_introduced: bool) -> bool:
    """Of the usual length, and there for itself: no premise of a question."""
    fewest, most = POINT_WORDS
    if not fewest <= sentence.word_count <= most or says_little(sentence):
        return False
    if presents_a_speaker(sentence, material):
        return False
    return is_introduced or not _asks(sentence, material)


def _asks(sentence: Spoken, material: Material) -> bool:
    speaker = sentence.turn.speaker
    return sentence.leads_to_question or speaker in material.askers or speaker in material.hosts


def _is_spare_point(sentence: Spoken, material: Material, is_introduced: bool) -> bool:
    """Shorter or longer: better than fewer points than three."""
    if _asks(sentence, material) or presents_a_speaker(sentence, material):
        return False
    return _is_premise(sentence, material, is_introduced)


def _is_premise(sentence: Spoken, material: Material, is_introduced: bool) -> bool:
    """Of any length, or of a question: better than no point at all."""
    has_length = SHORT_POINT_WORDS <= sentence.word_count <= LONGEST_WORDS
    has_length = has_length and bool(sentence.vocabulary)
    return has_length and not _is_usual_point(sentence, material, is_introduced)


def _topics(material: Material) -> dict[int, str]:
    """The topic of each sentence that has one, by its index: the rarest of those it treats."""

    def breadth(phrase: Phrase) -> int:
        return len(phrase.places)

    widest_first = sorted(material.phrases, key=breadth, reverse=True)
    return {place: phrase.label for phrase in widest_first for place in phrase.places}


def _point(sentence: Spoken) -> Point:
    turn = sentence.turn
    return Point(
        text=sentence.text,
        turns=(turn.number,),
        speaker=turn.speaker,
        actuality=turn.kind == "actuality",
    )


def _place(sentence: Spoken) -> tuple[int, int]:
    return sentence.turn.number, sentence.number
