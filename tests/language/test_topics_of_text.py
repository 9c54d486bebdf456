"""Key phrases, nations and clusters: what a desk would file a transcript under."""

import pytest
from builders import a_transcript, a_turn, the_seed

from bot.language.spoken import Spoken, spoken_sentences
from bot.language.topics.clusters import average_link, cosine, tf_idf
from bot.language.topics.nations import nation_pair, nations_in
from bot.language.topics.phrases import key_phrases


def sentences(*texts: str) -> tuple[Spoken, ...]:
    return spoken_sentences(a_transcript(*(a_turn(text) for text in texts)).turns)


def labels(*texts: str) -> list[str]:
    return [phrase.label for phrase in key_phrases(sentences(*texts), 6)]


def test_a_pair_of_words_that_recurs_is_a_label() -> None:
    found = labels(
        "We fear climate change here.",
        "Nobody denies climate change any longer.",
        "The budget pays for climate change.",
    )

    assert found == ["climate change"]


def test_words_beside_which_nothing_is_said_are_a_label() -> None:
    assert labels("We bridge R&D bridge R&D.") == ["bridge R&D"]


def test_no_label_ends_in_a_word_that_names_nothing() -> None:
    found = labels(
        "The storm took half of the production offline.",
        "With that production offline, the harbor waits.",
        "The production offline is a third of the harbor's.",
    )

    assert "production offline" not in found


def test_a_name_is_a_label_as_it_is_written() -> None:
    found = labels("Ships cross the Taiwan Strait.", "The Taiwan Strait is calm.")

    assert found[0] == "Taiwan Strait"


def test_a_capital_that_only_opens_a_sentence_is_no_name() -> None:
    assert labels("Bridges fall.", "Bridges break.", "We love bridges.") == []


def test_what_ends_in_a_verb_or_only_judges_is_no_label() -> None:
    assert labels("The school opens.", "It is said that the school opens.") == []
    assert labels("The flood destroyed it.", "A flood destroyed all.") == []
    assert labels("A strange job.", "It is a strange job.") == []


@pytest.mark.parametrize(
    ("said", "label"),
    [
        (("He sold it to New South Harbor.", "They left New South Harbor."), "New South Harbor"),
        (("On St. Brendan's Day we row.", "It rains on St. Brendan's Day."), "St. Brendan's Day"),
        (("She went to Best Ferry.", "At Best Ferry it was sold."), "Best Ferry"),
        (("It has two GPUs in it.", "One has no GPU in it."), "GPUs"),
    ],
)
def test_a_name_is_a_label_with_its_first_word_and_in_one_form(
    said: tuple[str, ...], label: str
) -> None:
    assert labels(*said) == [label]


@pytest.mark.parametrize(
    "said",
    [
        ("There is strong public feeling here.", "We see strong public opposition."),
        ("We must reduce rent here.", "It is time to reduce rent."),
        ("They're counting fish in it.", "We are counting fish here."),
        ("It was an original decision.", "They made the original decision."),
    ],
)
def test_a_part_of_a_label_or_something_done_is_none(said: tuple[str, ...]) -> None:
    assert labels(*said) == []


def test_a_first_name_or_a_station_s_call_sign_is_no_label() -> None:
    said = ("I saw Hillary at WNYX.", "We met Hillary, and WNYX was there.", "It was cold.")

    assert labels(*said) == []


def test_what_is_somebody_s_is_no_label_with_their_name() -> None:
    assert labels("It is about Doyle's plan.", "They like Doyle's plan.") == ["Doyle"]


def test_the_longer_of_two_labels_stands_where_the_shorter_has_no_other_place() -> None:
    assert labels("A religious freedom law is here.", "It is the religious freedom law.") == [
        "religious freedom law"
    ]


@pytest.mark.parametrize(
    ("language", "said", "label"),
    [
        (
            "de",
            "Wir haben die Flut. Wir haben alle gelernt. Wir haben nach der Flut nichts.",
            "Flut",
        ),
        ("fr", "Ce n'est pas la paix. Ce n'est pas vrai. On veut la paix. Une paix.", "paix"),
        ("pt", "Vimos onze baleias. Matam onze baleias. As baleias não.", "baleias"),
        ("es", "Digo que el agua no. Digo que no hay. El agua es. No hay agua.", "agua"),
    ],
)
def test_the_small_words_of_a_language_are_no_topic(language: str, said: str, label: str) -> None:
    turns = a_transcript(*(a_turn(each) for each in said.split(". "))).turns

    found = key_phrases(spoken_sentences(turns, language), 6, language=language)

    assert [phrase.label for phrase in found] == [label]


def test_where_hardly_a_phrase_recurs_a_noun_that_does_is_a_label() -> None:
    assert labels("We pump the water.", "Nobody owns our water.", "They sell water.") == ["water"]


def test_what_takes_place_is_no_topic() -> None:
    assert labels("The public hearing opens.", "It is a public hearing.", "Hear it.") == []
    assert labels("Yes, Your Honor, he did.", "No, Your Honor, he did not.") == []


def test_who_speaks_is_no_topic() -> None:
    found = key_phrases(
        sentences("Ask Ortiz now.", "See Ortiz now.", "With Ortiz now."), 6, without={"ortiz"}
    )

    assert found == ()


def test_a_label_knows_the_sentences_that_treat_it() -> None:
    (phrase,) = key_phrases(
        sentences("We fear climate change.", "It rains.", "Stop climate change."), 6
    )

    assert phrase.places == (0, 2)


def test_nations_are_known_by_any_of_their_names() -> None:
    assert nations_in("The American and Chinese leaders") == {"U.S.", "China"}
    assert nations_in("the United States, U.S. officials and the US") == {"U.S."}
    assert nations_in("North Korea is not Korea, and turkey is a bird") == {"North Korea"}


def test_two_nations_named_together_are_one_topic() -> None:
    seed = spoken_sentences(the_seed().turns)

    pair = nation_pair(seed)

    assert pair
    assert pair.label == "U.S.-China trade"
    assert all({"U.S.", "China"} <= nations_in(seed[place].text) for place in pair.places)


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Russia's invasion of Ukraine made the war.", "Russia-Ukraine war"),
        ("The war is why Russia and Ukraine do not talk.", "Russia-Ukraine relations"),
        ("Russia and Ukraine want no more sanctions.", "Russia-Ukraine sanctions"),
        ("The United States gives Ukraine aid in the war.", "U.S.-Ukraine aid"),
    ],
)
def test_a_war_is_one_between_two_nations_only_if_one_wages_it(said: str, label: str) -> None:
    pair = nation_pair(sentences(*[said] * 4))

    assert pair
    assert pair.label == label


def test_two_nations_hardly_named_are_none() -> None:
    assert nation_pair(sentences("China and Russia met.", "We had tea.")) is None


def test_texts_of_the_same_words_are_alike() -> None:
    bridge, again, school = tf_idf([["bridge", "toll"], ["bridge", "toll", "car"], ["school"]])

    assert cosine(bridge, again) > 0.5
    assert cosine(bridge, school) == 0


def test_the_most_alike_are_grouped_until_none_are_alike_enough() -> None:
    alike = {(0, 1): 0.9, (0, 2): 0.1, (1, 2): 0.2, (0, 3): 0.0, (1, 3): 0.0, (2, 3): 0.8}

    groups = average_link(4, lambda one, other: alike[one, other], 0.5)

    assert groups == [[0, 1], [2, 3]]


def test_a_group_is_as_alike_to_a_third_as_its_members_are_on_average() -> None:
    alike = {(0, 1): 0.9, (0, 2): 0.6, (1, 2): 0.2}

    assert average_link(3, lambda one, other: alike[one, other], 0.4) == [[0, 1, 2]]
    assert average_link(3, lambda one, other: alike[one, other], 0.41) == [[0, 1], [2]]
