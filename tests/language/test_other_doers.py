"""Who does what: a deed told of somebody else."""

import pytest

from bot.language.writing.other_doers import has_other_doer

CALL = ("Ortiz raised worries about the app when she spoke with Stone.",)
TRIP = (
    "Adviser Brown will travel this week and meet with the war cabinet.",
    "Secretary Lee rests.",
)
WAR = ("President Petrov launched his invasion of Ukraine in May.",)
MOORE = (frozenset({"alicia", "moore"}),)


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        ("Stone raised worries about the app when he spoke with Ortiz.", CALL),
        ("Secretary Lee will meet with the war cabinet.", TRIP),
        ("Ukraine launched an invasion in May.", WAR),
        ("Israel warned the U.S. over the plant.", ("Did the U.S. warn Israel over the plant?",)),
        ("Moore praised the bill.", ("Stone praised the bill that Moore had read.",)),
    ],
)
def test_a_deed_of_somebody_else_is_seen(written: str, sentences: tuple[str, ...]) -> None:
    assert has_other_doer(written, sentences)


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        ("Ortiz raised worries about the app with Stone.", CALL),
        ("Worries about the app were raised by Ortiz.", CALL),
        ("Brown will meet with the war cabinet.", TRIP),
        ("Russia launched an invasion in May.", WAR),
        ("Stone praised the bill.", ("She met Stone, and he praised the bill.",)),
        ("Washington will host a summit.", ("The United States will host a summit in June.",)),
        ("Moore praised the bill.", ("It was Alicia who praised the bill.",)),
        ("What Moore calls slow is a law.", ("What Stone and I call slow is a law.",)),
        ("The firm's Ohio plant opened in May.", ("The plant in Ohio opened in May.",)),
    ],
)
def test_a_deed_of_the_same_one_is_let_through(written: str, sentences: tuple[str, ...]) -> None:
    assert not has_other_doer(written, sentences, MOORE)
