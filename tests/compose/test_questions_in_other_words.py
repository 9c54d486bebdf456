"""Questions in an editor's own words over a broadcast interview: answered, refused, shown near."""

import pytest

from bot.compose.asking import answer_question
from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript
from bot.render.ask import ask_text

HARBOR = b"""# Harbor hour

**Maria Ortiz:** Good morning. The city wants to move the night drivers. How many have applied for a
transfer?

**Ben Tanaka:** About 400 the last I saw, and most of those are on the north line.

**Maria Ortiz:** The union says that depots were shut because of it.

**Ben Tanaka:** No. Not one depot was closed. There were people who called in sick, and I have told
Director Negrin about that.

**Maria Ortiz:** Every driver at the harbor says that the wall will not hold.

**Ben Tanaka:** The wall was bought in 2015 by the county. It holds.

**Maria Ortiz:** Why begin with the north line?

**Ben Tanaka:** Because it was the one that lost money. We asked everybody first.
"""


@pytest.fixture
def harbor() -> Transcript:
    return read_transcript(HARBOR, "harbor.md")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How many drivers asked for a transfer?", "About 400"),
        ("Did Tanaka deny that depots were shut?", "Not one depot was closed."),
        ("When did the county acquire the wall?", "in 2015"),
        ("Why did the city start with the north line?", "Because"),
    ],
)
def test_a_reply_answers_who_asks_as_the_host_did(
    harbor: Transcript, question: str, words: str
) -> None:
    assert words in (answer_question(harbor, question).answer or "")


@pytest.mark.parametrize(
    "question",
    [
        "How many drivers work at the harbor?",
        "How old is Ben Tanaka?",
        "Who paid for the wall?",
        "Did Tanaka deny that buses were late?",
    ],
)
def test_a_figure_of_another_kind_or_another_fact_is_no_answer(
    harbor: Transcript, question: str
) -> None:
    assert not answer_question(harbor, question).answered


def test_a_refusal_shows_the_sentence_that_comes_nearest(harbor: Transcript) -> None:
    found = answer_question(harbor, "How many people called in sick?")

    assert not found.answered
    assert "Ben Tanaka: … There were people who called in sick" in " ".join(
        ask_text(found, harbor).split()
    )


def test_two_turns_that_may_as_well_answer_are_both_quoted() -> None:
    transcript = read_transcript(
        b"""# The crane

**Ann Lee:** The repair of the crane will cost ten thousand euros, the yard says.

**Bo Ray:** I see. And the boats?

**Cy Holt:** The repair of the crane will cost forty thousand euros, the town says.

**Bo Ray:** Thank you both. We close here.
""",
        "crane.md",
    )

    found = answer_question(transcript, "How much will the repair of the crane cost?")

    assert set(found.turns) == {1, 3}
    assert {each.turn for each in found.quotes} == {1, 3}
