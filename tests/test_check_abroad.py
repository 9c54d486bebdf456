"""Quotations checked that are not English: what a change does to them, and whom a draft credits."""

import pytest
from builders import a_speaker, a_transcript, a_turn

from bot.check import check_quotation
from bot.models.transcript import Transcript

SAVES = "Cuando me dicen que ahorre agua, yo no les digo nada"
HARDER = "Härtere Strafen schaden nicht, aber sie helfen auch nicht viel"


def the_interview() -> Transcript:
    return a_transcript(
        a_turn(f"{HARDER}.", "Althoff"),
        a_turn("Je ne fais pas de politique, je fais des accouchements.", "Hélène Kermadec"),
        a_turn("No es una promesa; las obras han empezado ya.", "Alcaldesa"),
        a_turn(f"{SAVES}.", "Vicente Moltó"),
        speakers=(a_speaker("Alcaldesa", "official", labels=("ALCALDESA",)),),
    )


@pytest.mark.parametrize(
    "typed",
    [
        "Härtere Strafen schaden, aber sie helfen auch nicht viel.",
        "Je fais de politique, je fais des accouchements.",
        "Es una promesa; las obras han empezado ya.",
    ],
)
def test_a_dropped_negation_is_named_in_any_of_these_languages(typed: str) -> None:
    assert "drops a negation" in check_quotation(typed, the_interview()).warnings


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ("«No es una promesa; las obras han empezado ya», dijo la alcaldesa.", "verbatim"),
        (f"«{SAVES}», dijo la alcaldesa.", "wrong-speaker"),
        (f"La alcaldesa dijo: «{SAVES}»", "wrong-speaker"),
        (f"„{HARDER}“, sagte Althoff.", "verbatim"),
        (f"« {HARDER} », a dit Hélène Kermadec.", "wrong-speaker"),
    ],
)
def test_whom_a_draft_credits_is_read_in_any_of_these_languages(typed: str, verdict: str) -> None:
    found = check_quotation(typed, the_interview())

    assert found.verdict == verdict
    assert not [each for each in found.warnings if "name" in each]
