"""Numbers and dates that cannot both be right; and the many that can."""

import pytest
from builders import a_transcript, a_turn

from bot.language.spoken import spoken_sentences
from bot.language.topics.contradictions import find_contradictions


def contradictions(*turns: str) -> list[tuple[str, str]]:
    speakers = ("Ann Lee", "Ben Roe", "Carl Doe")
    told = (a_turn(text, speakers[at % 3]) for at, text in enumerate(turns))
    sentences = spoken_sentences(a_transcript(*told).turns)
    return [(each.one.text, each.other.text) for each in find_contradictions([sentences])]


CONTRADICT = [
    ("The plant employs 400 people.", "The plant employs 250 people."),
    ("The sea wall will cost forty million dollars.", "The sea wall would cost $60 million."),
    ("The fire killed 12 people.", "Nine people were killed in the fire."),
    ("The plant has 400 workers.", "I think the plant has two hundred workers."),
    ("The bridge opens on Friday.", "The bridge will open on Monday."),
    ("The lighthouse was built in 1932.", "The lighthouse was built in 1941."),
    ("The storm took 31 boats.", "The storm took twenty boats."),
    ("The council voted on March 4.", "The council voted on March 11."),
    ("Rents rose 9 percent in the county.", "Rents in the county rose 4 percent."),
    ("About forty houses burned on the island.", "Seventy houses burned on the island."),
    ("The ferry carried two thousand passengers.", "The ferry carried nine hundred passengers."),
    ("The dam was built in 1962.", "The dam was built in 1971, and it was never inspected."),
    ("The hearing was in June.", "No. The hearing was in May."),
    ("The wall will cost forty million.", "No. It will cost sixty million."),
    ("The pier lost 40 pilings in the storm.", "That's not true. The pier lost 12 pilings."),
    ("More than 90 schools closed in the county.", "The county closed 40 schools."),
    ("The wall will cost $420 million.", "It's $180 million, not $420 million."),
    ("The wall will cost $420 million.", "Let me be plain. The wall is $180 million, not 420."),
    ("The wall will cost 420 million dollars.", "It's 180, not 420 million dollars."),
    ("The storm took sixty houses.", "We counted forty houses, not sixty."),
    ("The bridge opens on Friday.", "The bridge opens on Monday, not Friday."),
    ("The hearing was in June.", "It was in May rather than in June."),
    ("The wall will cost forty million.", "That figure is wrong. It will cost sixty million."),
]


@pytest.mark.parametrize(("one", "other"), CONTRADICT)
def test_other_figures_for_the_same_thing_contradict(one: str, other: str) -> None:
    found = contradictions(one, other)

    assert len(found) == 1
    assert found[0][0] in one
    assert found[0][1] in other


DO_NOT_CONTRADICT = [
    ("The plant employs 400 people.", "The plant employs four hundred people."),
    ("The plant employs 400 people.", "The plant employed 250 people last year."),
    ("The north bridge cost 40 million dollars.", "The south bridge cost 30 million dollars."),
    ("The bridge cost 40 million dollars.", "The bridge lights cost 3 million dollars."),
    ("The fire killed 12 people in Ohio.", "The fire killed 9 people in Texas."),
    ("About forty houses burned on the island.", "Thirty-eight houses burned on the island."),
    ("More than 40 houses burned on the island.", "Sixty houses burned on the island."),
    ("Up to 60 houses burned on the island.", "Forty houses burned on the island."),
    ("The fire killed 12 people.", "The fire hurt 40 people."),
    ("I have three children in the school.", "I have two children in the school."),
    ("We need 60 planes for the fire.", "We have 40 planes for the fire."),
    ("The bridge opens on Friday.", "The school opens on Monday."),
    ("The bridge opens on Friday.", "If it rains, the bridge opens on Monday."),
    ("The bridge opened in 1932.", "The bridge was painted in 1941."),
    ("Did the fire kill 12 people?", "The fire killed 9 people."),
    ("The plant employs 400 people.", "The plant does not employ 500 people."),
    ("Rents rose 9 percent in the county.", "Rents rose 4 percent in the city."),
    ("The ferry makes 40 trips a week.", "The ferry makes 6 trips a day."),
    ("The ferry carried 2.1 million passengers.", "The ferry carried two million passengers."),
    ("A storm took 31 boats.", "A storm took four boats."),
    ("It took 31 boats from the harbor.", "It took four boats from the harbor."),
    ("The backlog was 61 ships in January.", "The backlog is 19 ships now."),
    ("The fund pays 40 of the 90 teachers.", "The fund pays 90 teachers."),
    ("The wall costs 40 to 60 million dollars.", "The wall costs 50 million dollars."),
    ("The first phase costs 40 million dollars.", "The second phase costs 60 million dollars."),
    ("Another 12 people died in the fire.", "Nine people died in the fire."),
    ("The dam was built in 1962.", "The dam is old, and it was built in 1971."),
    ("The council has nine members.", "The council has two lawyers."),
    ("No. We had tea.", "The wall will cost sixty million."),
    ("The wall will cost $420 million.", "It should be $180 million, not $420 million."),
    ("The wall will cost $420 million.", "Is it $180 million, not $420 million?"),
    ("The wall will cost $420 million.", "It's $180 million, not $400 million."),
    ("The wall will cost $420 million.", "It's not the $420 million, it's the noise."),
    ("The storm took sixty houses.", "We counted forty boats, not sixty."),
]


@pytest.mark.parametrize(("one", "other"), DO_NOT_CONTRADICT)
def test_what_can_both_be_right_does_not_contradict(one: str, other: str) -> None:
    assert contradictions(one, other) == []
    assert contradictions(other, one) == []


def test_what_is_denied_far_off_has_to_be_of_the_same_thing() -> None:
    between = ("The fog came in.", "We had tea.", "The boats went home.")
    school = "The school cost $180 million, not $420 million."
    wall = "The wall cost $180 million, not $420 million."

    assert contradictions("The wall cost $420 million.", *between, school) == []
    assert contradictions("The wall cost $420 million.", *between, wall) == [
        ("The wall cost $420 million.", wall)
    ]


def test_one_speaker_may_contradict_herself() -> None:
    found = contradictions(
        "The plant employs 400 people. Today is cold. The plant employs 90 people."
    )

    assert found == [("The plant employs 400 people.", "The plant employs 90 people.")]


def test_two_sources_contradict_each_other_and_correct_none_of_the_other_s_words() -> None:
    sources = [
        spoken_sentences(a_transcript(a_turn(text, speaker)).turns)
        for text, speaker in (
            ("The plant employs 400 people.", "Ann Lee"),
            ("No. It employs 12 people. The plant employs 90 people.", "Ben Roe"),
        )
    ]

    found = find_contradictions(sources)

    assert [each.other.text for each in found] == ["The plant employs 90 people."]


def test_each_pair_is_found_once_in_the_order_in_which_it_was_said() -> None:
    found = contradictions(
        "The plant employs 400 people.", "The plant employs 90.", "The plant employs 250 people."
    )

    assert found == [("The plant employs 400 people.", "The plant employs 250 people.")]
