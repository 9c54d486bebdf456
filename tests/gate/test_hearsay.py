"""What a speaker only tells of others is not the speaker's own view."""

import pytest
from builders import a_speaker, a_transcript, a_turn

from bot.gate.claims import objection
from bot.gate.evidence import Evidence
from bot.gate.hearsay import is_hearsay
from bot.models.draft import Written

REPORT = a_transcript(
    a_turn(
        "The mayor said the bridge would collapse within weeks. "
        "Sam Stone and the mayor talked about repairs of the tunnel. "
        "The engineers say the harbor wall is sound, but I doubt it.",
        "Ann Lee",
    ),
    a_turn("The mayor said the ferry is late. The ferry is late.", "Ann Lee"),
    speakers=(a_speaker("Ann Lee", "host"),),
)
LEE = REPORT.speakers[0]


@pytest.mark.parametrize(
    ("sentence", "turns"),
    [
        ("Ann Lee believes the bridge would collapse within weeks.", (1,)),
        ("The bridge would collapse within weeks, Lee says.", (1,)),
    ],
)
def test_a_report_is_not_credited_to_who_tells_it(sentence: str, turns: tuple[int, ...]) -> None:
    found = objection(Written(text=sentence, turns=turns), REPORT)

    assert found is not None
    assert "tells of another" in found


@pytest.mark.parametrize(
    ("sentence", "turns"),
    [
        ("The mayor said the bridge would collapse within weeks, Lee reports.", (1,)),
        ("Lee says they talked about repairs of the tunnel.", (1,)),
        ("Repairs of the tunnel were talked about, Lee says.", (1,)),
        ("Lee doubts the harbor wall is sound.", (1,)),
        ("Lee says the ferry is late.", (2,)),
    ],
)
def test_a_named_source_a_topic_and_an_own_view_are_no_hearsay(
    sentence: str, turns: tuple[int, ...]
) -> None:
    assert not is_hearsay(sentence, LEE, Evidence(REPORT, turns))


@pytest.mark.parametrize(
    "sentence",
    ["The bridge would collapse within weeks.", "Bridge would collapse within a number of weeks"],
)
def test_a_report_is_no_fact(sentence: str) -> None:
    found = objection(Written(text=sentence, turns=(1,)), REPORT)

    assert found is not None
    assert "only tell of others" in found


@pytest.mark.parametrize(
    ("sentence", "turns"),
    [
        ("The bridge will reportedly collapse within weeks.", (1,)),
        ("The ferry is late.", (2,)),
    ],
)
def test_what_is_left_open_or_said_beside_is_let_through(
    sentence: str, turns: tuple[int, ...]
) -> None:
    assert objection(Written(text=sentence, turns=turns), REPORT) is None
