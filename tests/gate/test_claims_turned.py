"""The gate for written sentences: true words that are made to say another thing, and what only
looks like that.
"""

import pytest
from builders import a_speaker, a_transcript, a_turn

from bot.gate.claims import objection
from bot.models.draft import Written

MILL = a_transcript(
    a_turn(
        "The lease runs for 25 years. We founded the mill in 2011, and in 2013 we took over the "
        "bakery from Anton, who wanted to build an oven. One in four loaves is given away. The "
        "margin widened 120 basis points. Wages rose 0.4 percentage points. The owners offered 9 "
        "percent, and we asked for 20 over three years. Flour could cost another 10 cents.",
        "Ada Prew",
    ),
    a_turn(
        "If it rains, we move the market into the hall. Prices have fallen for seven months. The "
        "baker feeds the geese, and the miller paints the door. I would rather have seven ovens "
        "than another shop. We will not enforce the penalties against late farmers.",
        "Ada Prew",
    ),
    a_turn("Is the mill for sale?", "Q"),
    a_turn("No, and I'm tired of that rumor. My brother and I like it here.", "Ada Prew"),
    a_turn(
        "The engineer has written that the hinge was installed backward. Rent is due on May 15. "
        "In the cracks the ice melts ten times faster. The rules are consistent.",
        "Ina Lund",
    ),
    a_turn("The hall opens at nine. A colonel named Salif Baro will be there.", "Ina Lund"),
    a_turn(
        "The council never cuts the budget, but it did in six of the last ten years. Some 300 "
        "families sleep in the hall, and 80 people are missing. The tax is paid within a year. "
        "I would be disappointed if the loaves were not here by noon. He's built a warm stove for "
        "each household. We mend everything. Some coopers steal a little wood. I don't blame the "
        "farmers.",
        "Ina Lund",
    ),
    a_turn(
        "The fire has burned for nine days. The smith, she's 24. We thought that ten percent would "
        "stay. It may be closer to a hundred. A chemist I spoke to, Lars Brandt, told me that the "
        "smoke is harmless. The school stays open unless wells run short of water. They haven't.",
        "Ina Lund",
    ),
    speakers=(a_speaker("Q", "reporter"), a_speaker("Ada Prew"), a_speaker("Ina Lund")),
)


def _objection(sentence: str, *turns: int) -> str | None:
    return objection(Written(text=sentence, turns=turns), MILL)


@pytest.mark.parametrize(
    ("sentence", "turns"),
    [
        ("The lease runs for a quarter century, Prew said.", (1,)),
        ("The mill, founded in 2011, took over a bakery two years later.", (1,)),
        ("A quarter of the loaves are given away, Prew said.", (1,)),
        ("The margin widened by 1.2 percentage points.", (1,)),
        ("The owners offered 9%, against the 20% that workers asked for.", (1,)),
        ("Flour might cost 10 cents more, according to Prew.", (1,)),
        ("If it rains, the market will move into the hall, Prew said.", (2,)),
        ("Prices have dropped for seven months.", (2,)),
        ("Col. Salif Baro will be at the hall.", (6,)),
        ("The council cut the budget in six of the past ten years, Lund noted.", (7,)),
        ("Lund hopes the loaves will be here by noon.", (7,)),
        ("The fire has entered its ninth day, Lund said.", (8,)),
        ("The smith is a 24-year-old, Lund said.", (8,)),
        ("Rather than the 10% that were expected to stay, it may be near 100%.", (8,)),
        ("Wells have not run short of water, Lund said.", (8,)),
        ("Lund spoke to chemist Lars Brandt about the smoke.", (8,)),
        ("Asked whether the mill was for sale, Prew said no.", (3, 4)),
        ("The hinge was fitted backward, an engineer has written, according to Lund.", (5,)),
    ],
)
def test_what_is_told_in_a_writers_own_way_is_let_through(
    sentence: str, turns: tuple[int, ...]
) -> None:
    assert _objection(sentence, *turns) is None


@pytest.mark.parametrize(
    ("sentence", "turns", "reason"),
    [
        ("The lease runs for a decade.", (1,), "number"),
        ("The mill, founded in 2011, took over a bakery three years later.", (1,), "number"),
        ("One in five loaves is given away.", (1,), "number"),
        ("Wages rose 0.4 percent.", (1,), "number"),
        ("In 2013 the mill took over the oven from Anton.", (1,), "word"),
        ("Flour will cost another 10 cents.", (1,), "certain"),
        ("The market is moved into the hall, Prew said.", (2,), "condition"),
        ("Prices have risen for seven months.", (2,), "contrary"),
        ("The miller feeds the geese.", (2,), "another"),
        ("Prew would rather have another shop than seven ovens.", (2,), "comparison"),
        ("The penalties against late farmers will be enforced.", (2,), "contrary"),
        ("The whole mill is for sale, Prew said.", (3, 4), "ask"),
        ("Lund said that the hinge was installed backward.", (5,), "tells of another"),
        ("Farmers pay rent for 15 days.", (5,), "number"),
        ("In the cracks the ice melts 15 times faster.", (5,), "number"),
        ("The rules are inconsistent, Lund said.", (5,), "contrary"),
        ("Some 300 people are missing, Lund said.", (7,), "number"),
        ("The tax is paid within a month.", (7,), "number"),
        ("The household built a warm stove.", (7,), "another"),
        ("The fire has entered its tenth day.", (8,), "number"),
        ("Lund said that the smoke is harmless.", (8,), "tells of another"),
        ("All coopers steal a little wood.", (7,), "more than"),
        ("Ina Lund blames the farmers for the loss of wood and of bread.", (7,), "contrary"),
        ("Lund said that they took over the bakery.", (1, 5), "credited to one speaker"),
    ],
)
def test_true_words_that_say_another_thing_are_dropped(
    sentence: str, turns: tuple[int, ...], reason: str
) -> None:
    assert reason in (_objection(sentence, *turns) or "")
