"""Hundreds of mechanical alterations of what was said, each with the verdict it must get."""

from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path

import pytest
from check.alterations import HARMFUL, HARMLESS, Alteration, with_comma

from bot.check import check_quotation
from bot.errors import UsageError
from bot.language.quoting.passages import Searchable
from bot.language.sentences import split_sentences
from bot.models.transcript import Transcript, Turn
from bot.models.verdict import Finding
from bot.reading.reader import read_transcript

GOLDEN = Path(__file__).parents[1] / "golden"
HOUSES = (
    *("public-radio/source.txt", "cable-news/source.txt", "government-briefing/source.md"),
    *("podcast-markdown/source.md", "congressional-record/source.txt", "court-hearing/source.txt"),
    *("deposition/source.txt", "earnings-call/source.txt", "print-interview/source.md"),
    *("json-whisperx/source.json", "otter-export/source.txt"),
)
FEWEST_WORDS = 7
MOST_SENTENCES_A_HOUSE = 14


DRAFTS = (
    "“{printed}” {name} said.",
    "“{printed}” said {name}, who was there.",
    "It rained. “{printed}” {name} added on Monday. People left.",
    "{name} said: “{words}”",
    "According to {name}, “{words}”",
    "Asked about it, {name} replied, “{words}”",
    "{name} called it “{words}”",
    "{name}: “{words}”",
    '"{words}" ({name})',
)
SENTENCES_A_DRAFT = 5


@pytest.fixture(params=HOUSES, scope="module")
def house(request: pytest.FixtureRequest) -> Transcript:
    path = GOLDEN / request.param
    return read_transcript(path.read_bytes(), path.name)


@pytest.mark.parametrize("alter", HARMLESS)
def test_what_print_may_do_leaves_a_sentence_verbatim(house: Transcript, alter: Alteration) -> None:
    wrong = [
        (alter(sentence), found)
        for _, sentence in _sentences(house)
        if (found := _verdict(alter(sentence), house)) != "verbatim"
    ]

    assert not wrong


@pytest.mark.parametrize("alter", HARMFUL)
def test_what_changes_a_sentence_is_told(house: Transcript, alter: Alteration) -> None:
    wrong = [
        (altered, found)
        for _, sentence in _sentences(house)
        if (altered := alter(sentence)) != sentence
        and (found := _verdict(altered, house)) != "altered"
    ]

    assert not wrong


def test_two_sentences_in_the_wrong_order_are_altered(house: Transcript) -> None:
    pairs = list(_neighbours(house))

    wrong = [
        (second, first)
        for first, second in pairs
        if _verdict(f"{second} {first}", house) != "altered"
    ]

    assert not wrong


def test_two_sentences_in_order_are_verbatim(house: Transcript) -> None:
    wrong = [pair for pair in _neighbours(house) if _verdict(" ".join(pair), house) != "verbatim"]

    assert not wrong


def test_the_words_of_two_turns_run_together_are_altered(house: Transcript) -> None:
    sentences = list(_sentences(house))
    stitched = [
        f"{first} {second}"
        for (one, first), (other, second) in zip(sentences, sentences[3:], strict=False)
        if one.number != other.number
    ]

    wrong = [each for each in stitched if _verdict(each, house) != "altered"]

    assert not wrong


def test_a_sentence_credited_to_somebody_else_is_the_wrong_speakers(house: Transcript) -> None:
    for turn, sentence in _sentences(house):
        others = [each for each in house.speakers if each.id != turn.speaker]
        if turn.speaker is None or not others or _places(sentence, house) > 1:
            continue

        found = check_quotation(sentence, house, others[0].id)

        assert (found.verdict, found.speaker) == ("wrong-speaker", turn.speaker)


@pytest.mark.parametrize("draft", DRAFTS)
def test_a_draft_is_held_to_whom_it_credits_in_every_house(house: Transcript, draft: str) -> None:
    wrong = []
    for turn, sentence in islice(_sentences(house), SENTENCES_A_DRAFT):
        said_by = house.speaker(turn.speaker)
        others = [each for each in house.speakers if each.id != turn.speaker]
        if said_by is None or _places(sentence, house) > 1:
            continue
        credits = [(said_by, "verbatim"), *((other, "wrong-speaker") for other in others[:1])]
        for who, expected in credits:
            typed = draft.format(words=sentence, printed=with_comma(sentence), name=who.name)
            if _verdict(typed, house) != expected:
                wrong.append((typed, expected))

    assert not wrong


def test_the_head_of_a_sentence_is_a_part_beside_the_whole(house: Transcript) -> None:
    for _turn, sentence in _sentences(house):
        head = " ".join(sentence.split()[:4]).rstrip(",;:–— ")

        found = check_quotation(head, house)

        assert found.verdict in ("partial", "verbatim")
        assert head in (found.sentence or "")


@pytest.mark.parametrize("typed", ["", "  ", "…", "“”", "?!", "—"])
def test_no_words_are_no_quotation(house: Transcript, typed: str) -> None:
    with pytest.raises(UsageError):
        check_quotation(typed, house)


def test_a_very_long_paste_is_answered(house: Transcript) -> None:
    pasted = "nobody ever said these words of mine " * 500

    assert _verdict(pasted, house) == "not-found"


def test_there_are_more_than_five_hundred_alterations() -> None:
    houses = [read_transcript((GOLDEN / each).read_bytes(), each) for each in HOUSES]
    alterations = [
        alter(sentence)
        for each in houses
        for _, sentence in _sentences(each)
        for alter in (*HARMFUL, *HARMLESS)
        if alter(sentence) != sentence
    ]

    assert len(alterations) > 500


def _sentences(house: Transcript) -> Iterator[tuple[Turn, str]]:
    """Sentences of some length, each said once in the house."""
    found = 0
    for turn in Searchable(house).turns:
        for start, end in split_sentences(turn.text):
            sentence = turn.text[start:end]
            if not _is_plain(sentence) or found == MOST_SENTENCES_A_HOUSE:
                continue
            found += 1
            yield turn, sentence


def _neighbours(house: Transcript) -> Iterator[tuple[str, str]]:
    for turn in Searchable(house).turns:
        spans = split_sentences(turn.text)
        for one, other in pairwise(spans):
            pair = turn.text[slice(*one)], turn.text[slice(*other)]
            if all(map(_is_plain, pair)):
                yield pair


def _is_plain(sentence: str) -> bool:
    """Whether it has no marks of its own that the alterations above would double."""
    marks = any(each in sentence for each in '"“”[]()…«»')
    ends = sentence[-1] in ".?" and sentence[-2].isalnum()
    return not marks and ends and len(sentence.split()) >= FEWEST_WORDS


def _places(sentence: str, house: Transcript) -> int:
    return sum(sentence in turn.text for turn in house.turns)


def _verdict(typed: str, house: Transcript) -> Finding:
    return check_quotation(typed, house).verdict
