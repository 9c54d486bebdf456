"""What runs a meeting, a call, a court or a show, and what sponsors pay for: none of it is news."""

import pytest
from builders import a_transcript, a_turn

from bot.language.spoken import Spoken, spoken_sentences
from bot.language.topics.advertising import without_advertising
from bot.language.topics.procedure import is_procedure


def a_sentence(text: str) -> Spoken:
    (sentence,) = spoken_sentences([a_turn(text)])
    return sentence


@pytest.mark.parametrize(
    "text",
    [
        "A question-and-answer session will follow the formal presentation.",
        "If you raise your hand, I can go ahead and facilitate some Q&A afterwards.",
        "Today's remarks contain forward-looking statements within the meaning of the Act.",
        "Just a few housekeeping notes: there will be time for questions at the end.",
        "I'm delighted to moderate today's panel on who pays for the harbor.",
        "We'll take a short break and hear the other witnesses.",
        "Ladies and gentlemen of the jury, we will break for lunch.",
        "The government moves to admit the list of the invoices.",
        "I ask that her letter be entered into the record of this hearing.",
        "This is Ann Lee for the Harbor Oral History Project.",
        "When we come back, a senator's vacation and who paid for it.",
        "If you liked this episode, tell a friend about it.",
        "From Deep End Studios, this is Field Notes.",
        "My name is Tom Driscoll, and I'm the sheriff of the county.",
        "Each candidate has ninety seconds to answer the question.",
        "With me in the studio is Dr. Nora Sandoval, the state epidemiologist.",
        "I would like to welcome our witnesses, Philip Garrick and Ruth Pelham.",
        "Our theme music is by The Small Hours of Port Carew.",
        "Well, I put that to the minister of the harbor this morning.",
        "Coming up, a ferry captain and the bell that nobody rang.",
        "Just ahead, the jury in the ferry case speaks for the first time.",
        "Here's some of what the captain had to say about the fire.",
        "Here is how the mayor put it last night.",
        "In case you missed it, the captain spoke on Sunday of the bridge.",
        "Click on the departments tab, and then on internal audit.",
        "I'm happy to record this meeting for the transcribers.",
        "Your turn to ask a question about the ferry.",
        "I will recognize the first question of the afternoon.",
        "Second, a scheduling note from the office of the governor.",
        "As for the north route, that's not mine to answer today.",
        "I think that we can start.",
        "I'm handing you Exhibit 4 of the county.",
        "I can't imagine being anywhere else right now.",
        "It's a great pleasure to be on your program again.",
        "We are so honored to be back.",
        "Okay, so we need to wrap it up now and go home.",
        "We have three papers to note before the harbor report.",
        "I don't really want to go into it before the vote.",
        "Sorry, I've lost my train of thought about the ferry.",
        "Our lines are open all morning, or tweet us what you saw.",
        "Call 800-555-4327 from anywhere in the county.",
        "Our live coverage of the harbor fire continues tonight.",
        "You're watching the Harbor Newsroom on this Sunday.",
        "Greetings to everyone from the office of the governor.",
        "I just want to congratulate the rowers on their cup.",
        "Tom Okafor has more on the fire that closed the bridge.",
        "Why don't we start with the fire in the harbor.",
        "I assume you're talking about the vote on the ferry.",
        "The governor's on the line from the north of the county.",
        "And I have got to go.",
        "Okay, let's talk about the harbor and the price of fish.",
        "Live now, the harbor minister of the county, Ann Lee.",
        "From Port Carew this morning is the harbor minister, Ann Lee.",
        "Ann Lee is covering this for us from the harbor.",
        "Ann Lee has been tracking the details of the strike.",
        "I don't have any more details on the ferry.",
        "That's not something I would talk about here.",
        "I am not going to canvass that here.",
        "Guten Morgen und herzlich willkommen zum Gespräch der Woche.",
        "Herr Althoff, ich danke Ihnen für das Gespräch heute.",
        "Bonjour et bienvenue à tous ceux qui nous écoutent.",
        "Muchas gracias a todos por venir hasta el puerto.",
    ],
)
def test_running_things_is_procedure(text: str) -> None:
    assert is_procedure(a_sentence(text))


@pytest.mark.parametrize(
    "text",
    [
        "The senator told the general to step down before Friday.",
        "There is no further evidence that the wall was ever checked.",
        "The hotel pays its housekeeping staff nine dollars an hour.",
        "The number of riders is nine hundred a week since the bridge opened.",
        "We put every figure of the audit on our website in the spring.",
        "The road is straight ahead of the harbor and the work on it starts now.",
        "I put that money to use before the winter.",
        "Here's what happened on the ferry in the fog.",
        "We can start to heal as a town.",
        "The record of the meeting shows nine votes for the wall.",
        "He asked a question about the fire that nobody could answer.",
        "Our work is coming up short in the harbor schools.",
        "The ship ought to be with you by noon, says the harbor.",
        "It is good to be back on the farm after nine years at sea.",
        "My guess is that the council will sell the ferry to the county.",
        "Listen, the harbor has no money left for a second crossing.",
        "The follow-up audit of the school found a loss of a million.",
        "Thousands of jobs are on the line at the harbor.",
        "We start with no money and we end with no ferry.",
        "Nobody knows how far the county will go.",
        "The council is not going to discuss a price with the captains.",
        "From the harbor to the bridge this morning it was still.",
        "The radar is tracking a hundred ships.",
        "The old crane has more rust than paint.",
        "Gracias a la lluvia el embalse está lleno otra vez.",
        "Wir sprechen heute mit niemandem mehr über den Vertrag.",
    ],
)
def test_what_only_sounds_like_it_is_none(text: str) -> None:
    assert not is_procedure(a_sentence(text))


def test_what_is_read_out_for_a_sponsor_is_left_out_and_so_is_praise_of_the_brand() -> None:
    sentences = spoken_sentences(
        a_transcript(
            a_turn(
                "The library stays open. This episode is brought to you by Nestly, the mattress. "
                "It is the best sleep there is. Okay, so the county was short of money.",
                "Nina Park",
            ),
            a_turn("I've had a Nestly for two years. I love it.", "Josh Adler"),
            a_turn("We counted who comes in the door.", "Ann Lee"),
        ).turns
    )

    left = [each.text for each in without_advertising(sentences)]

    assert left == [
        "The library stays open.",
        "Okay, so the county was short of money.",
        "We counted who comes in the door.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The bill was sponsored by two senators from Ohio.",
        "The price fell ten percent off the highs of June.",
        "Support for the war comes from young voters.",
        "The building code was written after the flood.",
    ],
)
def test_a_sponsor_of_a_bill_pays_for_no_show(text: str) -> None:
    sentences = spoken_sentences([a_turn(text)])

    assert without_advertising(sentences) == sentences
