"""The gate for written sentences: what is told in a desk's own words, and is true."""

import pytest
from builders import a_speaker, a_transcript, a_turn

from bot.gate.claims import objection
from bot.models.draft import Written

PORT = a_transcript(
    a_turn("You told us a third. Is it not two thirds?", "Q"),
    a_turn("You're right. Two thirds.", "Ada Prew"),
    a_turn("I asked the harbor master why. He said: no comment.", "Ina Lund"),
    a_turn("Crossings grew fourfold. They pay 2x and get 2x the berth.", "Ada Prew"),
    a_turn(
        "Larger Ostrian ports earned a good deal more. Ukraine will build one of its own.",
        "Ada Prew",
    ),
    a_turn("The crane costs $31 million, and the town has maybe four in the bank.", "Ina Lund"),
    a_turn("Yes, we need more room.", "Ina Lund"),
    a_turn("Berthing ought to be fair to all.", "Ada Prew"),
    a_turn("No.", "Olga Lund"),
    a_turn("Is Bert Moss abroad? And is there trouble?", "Q"),
    a_turn("Bert is in the north, for a couple days. They aren't NATO partners.", "Ada Prew"),
    a_turn("The work is done by a third party. We buy the best chips.", "Ada Prew"),
    a_turn("We limit the sale of the most advanced chips. These are made abroad.", "Ada Prew"),
    a_turn("I will not walk away from Ukraine, and neither will the crews.", "Ada Prew"),
    speakers=(a_speaker("Q"), a_speaker("Ada Prew"), a_speaker("Ina Lund"), a_speaker("Olga Lund")),
)


@pytest.mark.parametrize(
    ("sentence", "turns"),
    [
        ("Prew conceded that it was two-thirds, not a third.", (1, 2)),
        ("The harbor master would not say why.", (3,)),
        ("Crossings have grown four-fold, Prew said.", (4,)),
        ("Paying twice as much gets twice the berth.", (4,)),
        ("Bigger Ostrian ports earned considerably more, according to Prew.", (5,)),
        ("Kyiv will build a port of its own.", (5,)),
        ("The town has roughly $4 million in the bank for a $31 million crane.", (6,)),
        ("Berthing ought to be fair: to all.", (8,)),
        ("Bert Moss is in the north for a couple of days, Prew said.", (11,)),
        ("Prew said the non-NATO partners are no partners.", (11,)),
        ("The work is third-party work, Prew said.", (12,)),
        ("The most advanced chips are made abroad.", (13,)),
        ("The guest promised not to abandon Ukraine.", (14,)),
        ("A new one will be built by Ukraine, the guest said.", (5,)),
    ],
)
def test_what_is_true_in_other_words_is_let_through(sentence: str, turns: tuple[int, ...]) -> None:
    assert objection(Written(text=sentence, turns=turns), PORT) is None


def test_who_is_not_heard_there_may_have_the_name_of_one_who_is() -> None:
    both = Written(text="Both Lund and Prew said that berthing needs room.", turns=(7, 8))

    assert "does not speak" not in (objection(both, PORT) or "")


@pytest.mark.parametrize(
    ("sentence", "turns", "reason"),
    [
        ("The mayor said the crane costs $31 million.", (6,), "office"),
        ("Crews will build a port in Kyiv.", (5,), "name"),
        ("Bert Lund is in the north, Prew said.", (11,), "name"),
        ("The town has roughly $5 million in the bank.", (6,), "number"),
        ("Prew conceded that it was two-thirds, not a quarter.", (1, 2), "number"),
    ],
)
def test_what_only_looks_like_it_is_not(sentence: str, turns: tuple[int, ...], reason: str) -> None:
    assert reason in (objection(Written(text=sentence, turns=turns), PORT) or "")
