"""What an extractive brief takes from a host who opens: the story, and with whom it is told."""

import pytest
from builders import a_speaker, a_transcript, a_turn

from bot.compose.extractive import compose_brief
from bot.models.brief import Brief

HOST = a_speaker("Nina Park", "host")
SAID = (
    "The ferry lost nine hundred riders a week after the bridge opened in the spring.",
    "Two captains of the ferry have gone to the harbor police for better pay.",
    "A ferry burns forty gallons of fuel on each crossing of the harbor.",
)


def a_show(*introduction: str) -> Brief:
    """A host's introduction, a turn a text, and what the guest says to it."""
    said = (a_turn(each, "Ann Lee") for each in SAID)
    asked = (a_turn("And what does it cost?", "Nina Park") for _ in SAID)
    answers = (turn for pair in zip(said, asked, strict=True) for turn in pair)
    opens = (a_turn(each, "Nina Park") for each in introduction)
    return compose_brief(
        a_transcript(*opens, *answers, speakers=(HOST, a_speaker("Ann Lee", "guest")))
    )


def test_what_the_show_is_about_opens_before_what_only_draws_the_listener_in() -> None:
    brief = a_show(
        "This is HARBOR HOUR. I'm Nina Park. A slow death is moving over the water tonight. "
        "Today, we'll discuss how the St. Brendan ferry lost its riders to the U.S. bridge."
    )

    assert brief.lede.startswith("Today, we'll discuss how the St. Brendan ferry")


def test_the_lede_is_the_story_and_no_word_to_the_listener() -> None:
    brief = a_show(
        "You have heard it again and again, that the ferry and the harbor were in love. "
        "The harbor ferry is close to its last crossing after a hundred years."
    )

    assert brief.lede.startswith("The harbor ferry is close")


def test_a_lede_opens_with_nobody_whom_only_the_sentence_before_names() -> None:
    brief = a_show(
        "Ferry up for sale. And if she sinks, she will take the whole harbor company along. "
        "The harbor ferry is close to its last crossing after a hundred years."
    )

    assert brief.lede.startswith("The harbor ferry is close")


def test_who_the_guest_is_stands_among_the_points() -> None:
    who = "Ann Lee is the chief engineer of the Harbor Ferry Company in Carew."
    brief = a_show(f"The harbor ferry is close to its last crossing after a hundred years. {who}")

    assert who in {each.text for each in brief.points}


def test_a_guest_s_book_is_named_with_the_guest() -> None:
    who = "Ann Lee is a captain and a writer in Carew. Her new book is called Last Crossing."
    brief = a_show(f"The harbor ferry is close to its last crossing after a hundred years. {who}")

    assert who in {each.text for each in brief.points}


def test_a_guest_who_only_joins_makes_no_point() -> None:
    joins = "But first, Ann Lee joins us here in Studio 3A."
    brief = a_show(f"The harbor ferry is close to its last crossing after a hundred years. {joins}")

    assert joins not in {each.text for each in brief.points}


def test_a_guest_who_is_the_story_opens() -> None:
    who = "My guest, Ann Lee, is a ferry captain who wrote down a hundred years of crossings."

    assert a_show(f"This is HARBOR HOUR. {who} Why did it take so long?").lede == who


@pytest.mark.parametrize(
    "around",
    [
        "Later in the program, what the harbor can learn from the bridges of two other towns.",
        "Before the break, we heard from a mother who took the harbor ferry to work.",
        "If you have a question for the captain, our number is 800-555-0137.",
        "You can also join the conversation about the harbor ferry at our website.",
        "Harbor Hour continues in 60 seconds, but first a check of the headlines.",
        "It's 12:00 p.m. here in the harbor town of Carew, and noon on the ferry.",
        "Just listen to the horn of the harbor ferry as it comes around the point.",
        "We'll also take questions from the people on the ferry in the harbor.",
    ],
)
def test_what_keeps_a_show_going_is_neither_lede_nor_point(around: str) -> None:
    told = "The harbor ferry is close to its last crossing after a hundred years."

    brief = a_show(f"{around} {told} {around}")

    assert brief.lede == told
    assert around not in {each.text for each in brief.points}


def test_the_first_of_an_introduction_says_more_of_why_than_its_last() -> None:
    why = "Half of the riders of the ferry, nurses and fishermen, now drive over the bridge."
    bell = "The harbor ferry and its riders have not heard the ferry bell for half of that time."
    told = "The harbor ferry is close to its last crossing after a hundred years."
    more = (
        "The captains of the ferry ask for a third boat and for a crew of eleven.",
        "A storm in the winter tore the ramp of the ferry from its chains.",
        "Nobody in the county wants to buy the ferry for the price of its steel.",
        "My daughter learned to steer the ferry before she learned to drive a truck.",
    )

    brief = compose_brief(
        a_transcript(
            a_turn(f"{told} {why} {bell}", "Nina Park"),
            *(a_turn(each, "Ann Lee") for each in SAID + more),
            speakers=(HOST, a_speaker("Ann Lee", "guest")),
        )
    )

    assert why in {each.text for each in brief.points}
    assert bell not in {each.text for each in brief.points}


def test_the_host_who_presents_the_guest_tells_the_story() -> None:
    story = "The harbor ferry is close to its last crossing after a hundred years."
    brief = compose_brief(
        a_transcript(
            a_turn("Police have found the body of a sailor near the pier this morning.", "Bo Ray"),
            a_turn(f"{story} Ann Lee is the chief engineer of the ferry company.", "Nina Park"),
            *(a_turn(each, "Ann Lee") for each in SAID),
            speakers=(HOST, a_speaker("Bo Ray", "host"), a_speaker("Ann Lee", "guest")),
        )
    )

    assert brief.lede == story


def test_an_announcer_makes_no_point() -> None:
    brief = compose_brief(
        a_transcript(
            a_turn("The harbor ferry is close to its last crossing after a hundred years."),
            a_turn("This is news and debate of the harbor for Wednesday, April 23.", "Announcer"),
            *(a_turn(each, "Ann Lee") for each in SAID),
        )
    )

    assert "announcer" not in {brief.lede_speaker, *(each.speaker for each in brief.points)}


def test_a_sentence_deep_in_an_introduction_does_not_open_for_want_of_a_better() -> None:
    leaning = "And {} of the harbor ferry is what the harbor talks of tonight. "
    brief = a_show(
        "".join(leaning.format(what) for what in ("the end", "the bell", "the fare", "the crew"))
        + "".join(leaning.format(what) for what in ("the fog", "the fuel", "the fight"))
        + "In 1932 there was a bicycle shop on the pier."
    )

    assert not brief.lede.startswith("In 1932")


def test_a_guest_who_joins_makes_no_point_where_the_label_tells_who_they_are() -> None:
    told = "Harbor Minister Ann Lee joins me now from the capital of the county."
    said = [
        turn for each in SAID for turn in (a_turn(each, "Ann Lee"), a_turn("Go on.", HOST.name))
    ]

    brief = compose_brief(
        a_transcript(
            a_turn(told, "Nina Park"),
            *said,
            speakers=(
                HOST,
                a_speaker("Ann Lee", "official", description="Harbor Minister, county"),
            ),
        )
    )

    assert told not in {each.text for each in brief.points}
