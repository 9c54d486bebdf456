"""What an extractive brief opens with, and what its points are."""

import pytest
from builders import a_speaker, a_transcript, a_turn, the_seed

from bot.compose.extractive import compose_brief


def test_the_lede_of_a_broadcast_is_the_first_sentence_of_its_introduction() -> None:
    brief = compose_brief(the_seed())

    assert brief.lede == (
        "President Biden was campaigning Tuesday, but took time to call the Chinese leader."
    )


def test_a_meeting_opens_with_what_it_is_about_and_not_with_its_courtesies() -> None:
    transcript = a_transcript(
        a_turn(
            "Good morning, everyone. Welcome to the committee. We have apologies from Ann Lee. "
            "Item 2, then, is a further session on our inquiry into school buses. "
            "I'm very pleased to welcome the head of the bus company.",
            "Chair",
        ),
        a_turn("The school buses are old and the drivers are few."),
    )

    brief = compose_brief(transcript)

    assert brief.lede == "Item 2, then, is a further session on our inquiry into school buses."


def test_points_come_from_three_turns_at_least_and_say_who_said_them() -> None:
    brief = compose_brief(the_seed())

    assert 3 <= len(brief.points) <= 6
    assert len({point.turns for point in brief.points}) >= 3
    for point in brief.points:
        turn = the_seed().turn(point.turns[0])
        assert point.text in turn.text
        assert point.speaker == turn.speaker


def test_points_are_in_the_order_in_which_they_were_said() -> None:
    turns = [point.turns for point in compose_brief(the_seed()).points]

    assert turns == sorted(turns)


def test_no_point_greets_introduces_or_only_asks() -> None:
    transcript = a_transcript(
        a_turn("Ann Lee joins us now from the bridge. What about the bridge and the toll?", "Host"),
        a_turn("The bridge toll will rise to six dollars for every car on Monday.", "Ann Lee"),
        a_turn("Ann Lee has been following the bridge and the toll for us in the city.", "Host"),
        a_turn("Thank you very much for having me on your show about the bridge toll.", "Ann Lee"),
    )

    brief = compose_brief(transcript)

    assert [point.text for point in brief.points] == [] or brief.points[0].turns == (2,)
    assert brief.lede.startswith("The bridge toll will rise")


def test_the_lede_names_who_says_it_unless_it_is_an_introduction() -> None:
    by_guest = compose_brief(a_transcript(a_turn("The bridge is a danger to every child in town.")))

    assert by_guest.lede_speaker == "maria-ortiz"
    assert compose_brief(the_seed()).lede_speaker is None


def test_what_is_said_twice_is_one_point_and_no_point_says_the_lede_again() -> None:
    toll = "The bridge toll will rise to six dollars for every car on Monday."
    wall = "The harbor wall will cost more than forty million and take nine years."
    transcript = a_transcript(
        a_turn(toll), a_turn(wall, "Ann Lee"), a_turn(wall, "Ben Lee"), a_turn(toll, "Ben Lee")
    )

    brief = compose_brief(transcript)

    assert sorted([brief.lede, *(point.text for point in brief.points)]) == [toll, wall]


@pytest.mark.parametrize(
    "words",
    [
        "Test, test, test, test, test, test, test, test, test, test.",
        "[The bridge toll is paid in cash and by card since Monday.]",
        "Bridge toll questions: https://example.org/bridge/toll/questions and more.",
        "Off the record, the bridge toll is a bad joke on every driver.",
        "This conversation has been edited for the bridge toll and for length.",
        "Make sure that your microphone is on before you speak of the bridge.",
    ],
)
def test_what_nobody_would_print_is_neither_lede_nor_point_nor_quote(words: str) -> None:
    told = "The bridge toll will rise to six dollars for every car on Monday."
    transcript = a_transcript(a_turn(words), a_turn(told, "Ann Lee"), a_turn(words, "Ben Lee"))

    brief = compose_brief(transcript)

    assert brief.lede == told
    shown = [*(point.text for point in brief.points), *(quote.text for quote in brief.quotes)]
    assert words not in shown


def test_a_sentence_said_again_and_again_is_shown_once() -> None:
    again = "I will say so below. " * 5

    brief = compose_brief(a_transcript(a_turn("The bridge toll rises on Monday. " + again)))

    assert len({point.text for point in brief.points}) == len(brief.points)


def test_whoever_is_only_called_q_makes_no_point_where_others_do() -> None:
    doubt = "Many voices doubt that the harbor bridge will ever carry traffic again."
    told = (
        "The harbor bridge will carry buses, bicycles and heavy trucks before the winter.",
        "Four engineers from the county have looked at every bolt of the bridge.",
        "The toll pays for new steel, new lamps and two guards on the harbor side.",
        "Fishermen and ferry crews have asked the council to close the channel at night.",
    )

    brief = compose_brief(a_transcript(a_turn(doubt, "Q"), *(a_turn(text) for text in told)))

    assert "q" not in {point.speaker for point in brief.points}


def test_a_question_s_premise_is_no_point_beside_what_is_answered() -> None:
    asked = a_turn("The bridge is a danger and the bridge will close. Will it?", "Q")
    answers = [
        a_turn(f"The bridge will {what} before the winter, and the council knows it.", "Ann Lee")
        for what in ("stay open", "need new steel", "carry more traffic", "cost us millions")
    ]

    brief = compose_brief(a_transcript(*(turn for each in answers for turn in (asked, each))))

    assert {point.speaker for point in brief.points} == {"ann-lee"}


def test_the_lede_is_nobody_s_who_is_there_to_put_questions_through() -> None:
    brief = compose_brief(
        a_transcript(
            a_turn("The harbor bridge company will now tell of its harbor bridge.", "Operator"),
            a_turn("The harbor bridge opens in May and costs nine million dollars.", "Ann Lee"),
            a_turn("Trucks and buses go over it in one night of storms.", "Bo Ray"),
        )
    )

    assert brief.lede_speaker == "ann-lee"


def test_the_second_of_several_things_does_not_open() -> None:
    brief = compose_brief(
        a_transcript(
            a_turn(
                "Revenue of the harbor company was lower than a year ago. Second, the harbor "
                "company moves from harbor sales to harbor leases.",
                "Ann Lee",
            )
        )
    )

    assert brief.lede.startswith("Revenue")


def test_who_is_on_a_panel_neither_opens_the_brief_nor_makes_a_point() -> None:
    brief = compose_brief(
        a_transcript(
            a_turn(
                "Bo Ray is the publisher of the Harbor Courier. "
                "Cy Ott is the founder of a newsroom in the harbor town.",
                "Ann Lee",
            ),
            a_turn("We have five people left in the newsroom, and I am one of them.", "Bo Ray"),
            a_turn("Readers of the town cannot pay for news, and we ask for nothing.", "Cy Ott"),
            a_turn("The county buys notices in the paper for ninety thousand.", "Bo Ray"),
            a_turn("Foundations grow bored in the third year of every grant.", "Cy Ott"),
            speakers=(a_speaker("Ann Lee", "moderator"),),
        )
    )

    assert "ann-lee" not in {brief.lede_speaker, *(each.speaker for each in brief.points)}


def test_what_somebody_does_who_will_speak_is_news() -> None:
    news = "Senator Cy Ott is answering questions tonight about a trip to the Azores."
    brief = compose_brief(
        a_transcript(
            a_turn(f"The fire crossed the river and the town is empty tonight. {news}", "Ann Lee"),
            a_turn("I paid for that trip with the money of my own family.", "Cy Ott"),
            speakers=(a_speaker("Ann Lee", "host"),),
        )
    )

    assert news in {each.text for each in brief.points}


def test_words_that_lead_to_a_tape_make_no_point() -> None:
    leads = "I talked with Joaquin Esquivel, who chairs the water board of the county."
    brief = compose_brief(
        a_transcript(
            a_turn("The water board of the county voted this week on meters. " + leads, "Keri Oda"),
            a_turn("Nobody wants to be here on the board.", "Joaquin Esquivel", "actuality"),
            a_turn("The wells of the county have gone dry in three towns.", "Keri Oda"),
            a_turn("The fees on wells are due in the autumn of the year.", "Keri Oda"),
        )
    )

    assert leads not in {brief.lede, *(each.text for each in brief.points)}


@pytest.mark.parametrize(
    "aim",
    [
        "Today's show is about a bird that forgot its own song in the wild.",
        "Tonight on Harbour Lines we ask whether the wall will stand for ninety more.",
    ],
)
def test_a_show_that_says_what_it_is_about_opens_with_that(aim: str) -> None:
    brief = compose_brief(
        a_transcript(
            a_turn("From Deep End Studios, this is Field Notes. I'm Lulu Hart.", "Lulu Hart"),
            a_turn(f"I'm Amir Said. {aim}", "Amir Said"),
            a_turn(
                "A male bird learns his song from older birds, as a child learns.", "Ross Crane"
            ),
            speakers=(a_speaker("Lulu Hart", "host"), a_speaker("Amir Said", "host")),
        )
    )

    assert brief.lede == aim
    assert not {"Field Notes", "Deep End Studios"} & set(brief.topics)


def test_what_hosts_say_beside_a_guest_makes_no_point() -> None:
    brief = compose_brief(
        a_transcript(
            a_turn("The harbor library was to close in the spring of that year.", "Nina Park"),
            a_turn("The harbor board told us to close the library in a week.", "Bo Ray"),
            a_turn("I guess the harbor board of the library is a strange board.", "Cy Ott"),
            a_turn("Lutherans ran the power of the harbor library from a church.", "Bo Ray"),
            a_turn("Children came to the library at three for the network.", "Bo Ray"),
            a_turn("A bond for the harbor library passed by sixty votes in May.", "Bo Ray"),
            speakers=(a_speaker("Nina Park", "host"), a_speaker("Cy Ott", "host")),
        )
    )

    assert {each.speaker for each in brief.points} == {"bo-ray"}


def test_points_are_shared_out_among_those_who_speak() -> None:
    said = "The harbor bridge will cost the county {} and carry {} over the harbor by {}."
    turns = [
        a_turn(said.format(cost, what, when), who)
        for who, cost, what, when in (
            ("Ann Lee", "nine million", "trucks", "spring"),
            ("Ann Lee", "ten jobs", "wagons", "autumn"),
            ("Ann Lee", "its pride", "cattle", "night"),
            ("Ann Lee", "a school", "sailors", "lantern"),
            ("Bo Ray", "sleep", "noise", "morning"),
            ("Cy Ott", "fish", "oil", "Christmas"),
        )
    ]

    brief = compose_brief(a_transcript(*turns))

    speakers = {brief.lede_speaker, *(each.speaker for each in brief.points)}
    assert speakers == {"ann-lee", "bo-ray", "cy-ott"}


def test_a_text_without_stops_has_no_lede_instead_of_one_without_end() -> None:
    endless = "the port says the terminal is late and the crane is broken " * 12

    brief = compose_brief(a_transcript(a_turn(endless.strip())))

    assert (brief.lede, brief.points, brief.quotes, brief.reported) == ("", (), (), ())


def test_a_sentence_without_its_end_is_no_point_beside_whole_ones() -> None:
    cut = "and the ferry lost riders to the bridge, and the harbor lost the harbor ferry,"
    whole = [
        f"The {what} ferry of the harbor lost {many} riders to the bridge {when}."
        for what, many, when in (
            ("north", "ninety", "in May"),
            ("south", "forty", "by night"),
            ("night", "sixty", "in the fog"),
            ("old", "eleven", "in a storm"),
            ("coal", "seven", "at Easter"),
            ("school", "three", "last week"),
            ("island", "nine", "at noon"),
        )
    ]

    brief = compose_brief(a_transcript(a_turn(cut, "Bo Ray"), *(a_turn(each) for each in whole)))

    assert cut not in {brief.lede, *(each.text for each in brief.points)}
