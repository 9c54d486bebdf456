"""What the press and a chatty host say beside those whom the desk came for."""

import pytest
from builders import a_speaker, a_transcript, a_turn

from bot.compose.extractive import compose_brief
from bot.models.brief import Brief

SAID = (
    "The ferry lost nine hundred riders a week after the bridge opened in the spring.",
    "Two captains of the ferry have gone to the harbor police for better pay.",
    "A ferry burns forty gallons of fuel on each crossing of the harbor.",
)


def a_doorstop(*asked: str, opening: str = "") -> Brief:
    """What a minister says to the press, and the questions before."""
    turns = [a_turn(opening, "Minister Lee")] if opening else []
    for question, answer in zip(asked, SAID, strict=True):
        turns += [a_turn(question, "Journalist"), a_turn(answer, "Minister Lee")]
    speakers = (a_speaker("Minister Lee", "official"), a_speaker("Journalist", "reporter"))
    return compose_brief(a_transcript(*turns, speakers=speakers))


def test_what_a_journalist_puts_to_somebody_is_no_point_even_without_its_mark() -> None:
    brief = a_doorstop(
        "Apparently Mr Doyle today on the radio called the ferry and the harbor a fraud.",
        "Minister what is your reaction to the ferry report on the harbor bridge...",
        "Will the ferry and the harbor be sold to the captains of the bridge?",
    )

    assert {each.speaker for each in brief.points} == {"minister-lee"}


@pytest.mark.parametrize(
    "opening",
    [
        "Whether it's the ferry at the harbor, whether it's the riders of the bridge.",
        "Yes, the central thing is the ferry, the harbor and the riders of the bridge.",
        "It's good to be here with Ann Doyle of the harbor ferry at the bridge today.",
    ],
)
def test_a_clause_an_answer_and_a_greeting_do_not_open(opening: str) -> None:
    questions = ("What of the riders?", "And of the captains?", "And of the fuel?")

    brief = a_doorstop(*questions, opening=opening)

    assert brief.lede in SAID


def test_few_words_with_a_figure_may_open() -> None:
    host, guest = a_speaker("Nina Park", "host"), a_speaker("Ann Lee", "guest")
    brief = compose_brief(
        a_transcript(
            a_turn(
                "Our live coverage of the harbor ferry continues this hour. "
                "Almost a million people have now been forced out of their homes.",
                "Nina Park",
            ),
            *(a_turn(each, "Ann Lee") for each in SAID),
            speakers=(host, guest),
        )
    )

    assert brief.lede.startswith("Almost a million people")


def test_a_quote_of_somebody_unnamed_takes_along_the_sentence_that_may_name_them() -> None:
    brief = a_doorstop(
        "What of the riders?",
        "And of the captains?",
        "And of the fuel?",
        opening="Tom Doyle will not sell. I told him on the phone that I fear for the ferry.",
    )

    shown = next(quote.text for quote in brief.quotes if "told him" in quote.text)
    assert shown.startswith("Tom Doyle will not sell.")


def test_the_lede_is_looked_for_in_the_first_third() -> None:
    near = "I did not foresee how strongly the harbor feels about the ferry in the summer."
    late = "The harbor ferry and the ferry riders of the harbor are why the harbor ferry stays."
    more = " And we will do what we can about it, as we have to."
    small = [a_turn("I think so.", "Lee"), a_turn("You do?", "Journalist")]

    brief = compose_brief(
        a_transcript(
            *small * 5, a_turn(near + 9 * more, "Lee"), *small * 8, a_turn(late + 9 * more, "Lee")
        )
    )

    assert brief.lede == near


def test_a_host_makes_no_point_beside_those_of_whom_no_label_tells_what_they_are() -> None:
    host, other = a_speaker("Nina Park", "host"), a_speaker("Ann Lee", "unidentified")
    said = [a_turn(each, "Ann Lee") for each in SAID]
    put = "Then there is the harbor ferry, and what the captains of the ferry want from the bridge."

    brief = compose_brief(
        a_transcript(*said, a_turn(put, "Nina Park"), *said, speakers=(host, other))
    )

    assert put not in {each.text for each in brief.points}
