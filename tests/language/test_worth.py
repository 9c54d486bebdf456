"""What a desk would print in somebody's own words, and what it would not."""

import pytest
from builders import a_turn

from bot.language.spoken import Spoken, spoken_sentences
from bot.language.topics.procedure import is_procedure
from bot.language.topics.wholeness import leans_on_another
from bot.language.topics.worth import quote_worth


def a_sentence(text: str) -> Spoken:
    (sentence,) = spoken_sentences([a_turn(text)])
    return sentence


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("I believe we must never let this happen again.", "There are six chairs in that room."),
        (
            "We lost everything and I am afraid for my children.",
            "We read the report in the office.",
        ),
        ("They refuse to pay because it would cost them votes.", "They came in through the door."),
        ("I will resign on Friday because I was wrong.", "That is why I will resign on Friday."),
        ("The bridge is a danger to every child in town.", "The bridge is, uh, a danger to every–"),
        ("The bridge is a danger to the town.", 'The bridge is a danger to the town." '),
        ("The bridge is – a danger to the town.", "The bridge is – I mean, a danger to the town."),
        (
            "The harbor is a danger to the town.",
            "I read posts about -- now, the harbor is a danger.",
        ),
        (
            "The old ferry is a danger to the town.",
            "The old ferry is, you know, a danger to the town.",
        ),
        ("I never knew that the wall leaked.", "I admit that at the start I didn't."),
        ("I told the captain that he was wrong.", "I told him on the phone he was wrong."),
        ("I think most would sell the ferry.", "I think most would agree with that."),
        ("Tom Doyle was killed as he rowed.", "The man was killed as he rowed."),
        ("The bill will pay for the roof.", "Whether it's the roof or the yard."),
        ("Marigold is a fine old ship.", "Like Marigold, which is a fine old ship."),
        (
            "The bill will save lives in the harbor.",
            "Mr. Speaker, I move that the bill save lives.",
        ),
    ],
)
def test_stance_feeling_and_consequence_are_worth_more(better: str, worse: str) -> None:
    assert quote_worth(a_sentence(better)) > quote_worth(a_sentence(worse))


@pytest.mark.parametrize(
    "text",
    [
        "Thank you very much for joining us this evening.",
        "Good morning, everyone, and welcome to the committee.",
        "Ann Lee joins us now from the city of Paris.",
        "Ann Lee has been following this for us from Paris.",
        "Let me turn to the next question about the budget.",
        "We have received apologies from two of the members today.",
        "I would now like to turn the call over to Priya Nair.",
        "With me tonight is Howard Stein, who ran the office.",
        "Our first question comes from Ana Okafor with Harbor Bank.",
        "I'm Nadia, Pete is here too, and today we have somebody I like.",
        "So tell me how you came to the ferry.",
        "I would defer to the task force on all of that.",
        "Joining me now is the mayor of the town, Ann Lee.",
        "Let's bring in our colleague, who is at the harbor.",
        "This episode is brought to you by a maker of kettles.",
        "That was Ann Lee of the Harbor Post, who wrote it all down.",
    ],
)
def test_courtesies_and_procedure_are_known(text: str) -> None:
    assert is_procedure(a_sentence(text))


@pytest.mark.parametrize(
    "text",
    [
        "I'm afraid that the bridge will fall.",
        "The council told me that the order came too late.",
        "We have 61 ships at anchor in the harbor today.",
        "I question the first number that they gave.",
        "The first question is whether the town can pay for any of it.",
        "Lives are on the line, and we will go ahead with the evacuation.",
        "He asked the judge to order an 80-day pause in the strike.",
        "We'll take our town back, and we'll go to court if we must.",
        "Mike told them that refugees are welcome here, and I welcome that.",
        "We need funding for schools, and there is support for this bill.",
        "Twenty minutes of fighting cost nine lives and thanks to the fog no more.",
        "Stop listening to lobbyists, they have an agenda of their own.",
        "She was recognized for her work, and the bond yield fell at once.",
        "They will be back, and I don't subscribe to that view of them.",
        "We reserve the right to close the bridge with an election coming up.",
        "That's Washington for you, and nobody in it cares about us.",
        "The boats will come back to the harbor in the spring.",
        "I sponsored this bill because the bridge is falling down.",
    ],
)
def test_what_only_looks_like_procedure_is_a_statement(text: str) -> None:
    assert not is_procedure(a_sentence(text))


def test_a_word_of_assent_is_worth_nothing() -> None:
    assert quote_worth(a_sentence("That's right.")) == 0


def test_a_sentence_that_runs_the_meeting_is_procedure() -> None:
    assert is_procedure(a_sentence("I’ll just move on to the next item."))
    assert not is_procedure(a_sentence("The bridge opens to traffic on Friday."))


@pytest.mark.parametrize(
    "text",
    [
        "That's why.",
        "And they did.",
        "You know, it’s late.",
        "But I think that's where we go.",
        "The other thing that struck me is the fog.",
        "Absolutely, because the children come first.",
        "Not really the bridge, but when it was sold, we asked.",
        "Right, so we asked the county.",
    ],
)
def test_a_sentence_that_opens_with_a_pronoun_leans_on_another(text: str) -> None:
    assert leans_on_another(a_sentence(text))
    assert not leans_on_another(a_sentence("The mayor said so."))


@pytest.mark.parametrize(
    "text",
    [
        "It is up to a new council to end the closure of the bridge.",
        "It's hard to say who will pay for the second crossing.",
        "Right now the county pays for both crossings.",
        "Exactly 25 years to the day the ferry sank.",
    ],
)
def test_a_pronoun_that_stands_for_what_follows_leans_on_nothing(text: str) -> None:
    assert not leans_on_another(a_sentence(text))
