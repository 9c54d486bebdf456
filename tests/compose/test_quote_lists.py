"""What somebody said, asked for by name."""

import pytest
from builders import a_speaker, a_transcript, a_turn, the_seed
from hypothesis import given
from hypothesis import strategies as st
from strategies import transcripts

from bot.compose.material import gather
from bot.compose.quotables import spread_quotes
from bot.compose.quotes import list_quotes
from bot.models.transcript import Transcript


def test_a_speaker_s_own_words_are_listed() -> None:
    found = list_quotes(the_seed(), "Wang")

    assert [quote.turn for quote in found.quotes] == [12, 12]
    assert found.notice is None


def test_everybody_is_listed_without_a_name_guests_first() -> None:
    found = list_quotes(the_seed())

    names = [quote.name for quote in found.quotes]
    assert names[:2] == ["Wang Huiyao", "Wang Huiyao"]
    assert "John Ruwitch" in names
    assert found.reported
    assert found.notice is None


def test_who_is_only_talked_about_has_no_quotes_and_it_is_said_so() -> None:
    found = list_quotes(the_seed(), "biden")

    assert found.quotes == ()
    assert {each.said_by for each in found.reported} == {"john-ruwitch"}
    assert all("Biden" in (each.source or "") for each in found.reported)
    assert found.notice == (
        "Biden does not speak in this transcript; what follows is what John Ruwitch reports."
    )


def test_a_first_name_that_the_transcript_does_not_use_is_no_hindrance() -> None:
    found = list_quotes(the_seed(), "Joe Biden")

    assert (found.notice or "").startswith("Joe Biden does not speak in this transcript;")
    assert found.reported


def test_several_who_report_are_all_named() -> None:
    found = list_quotes(the_seed(), "Xi Jinping")

    assert "John Ruwitch and Steve Inskeep report." in (found.notice or "")


def test_who_is_named_and_never_reported_is_said_to_be_named() -> None:
    found = list_quotes(the_seed(), "Yellen")

    assert found.quotes == found.reported == ()
    assert found.notice == ("Yellen does not speak in this transcript, but is named in turn 15.")


def test_a_name_that_does_not_occur_is_answered_with_who_speaks() -> None:
    found = list_quotes(the_seed(), "Smith")

    assert found.notice == (
        "Nobody called Smith speaks or is named in this transcript. "
        "Who speaks: Steve Inskeep, John Ruwitch and Wang Huiyao."
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Ruwich", "John Ruwitch"), ("john ruwitsch", "John Ruwitch"), ("Bidden", "Biden")],
)
def test_a_name_spelled_nearly_so_is_asked_back(typed: str, meant: str) -> None:
    found = list_quotes(the_seed(), typed)

    assert found.quotes == ()
    assert f"Did you mean {meant}?" in (found.notice or "")


@pytest.mark.parametrize("name", ["President Biden", "PRESIDENT BIDEN", "Mr. Biden", "bíden"])
def test_titles_case_and_accents_do_not_hide_who_is_talked_about(name: str) -> None:
    found = list_quotes(the_seed(), name)

    assert found.quotes == ()
    assert found.reported
    assert all("Biden" in (each.source or "") for each in found.reported)


def test_an_office_alone_is_found_where_somebody_is_said_to_hold_it() -> None:
    transcript = a_transcript(
        a_turn("The president said no. The mayor said that it was too late.", "Ann Lee"),
        a_turn("President Holt said yes, and a union leader said nothing.", "Ann Lee"),
    )

    found = list_quotes(transcript, "the president")

    assert [each.source for each in found.reported] == ["The president", "President Holt"]
    assert found.notice == (
        "The president does not speak in this transcript; what follows is what Ann Lee reports."
    )


def test_a_name_that_two_people_bear_is_said_to_be_so() -> None:
    transcript = a_transcript(
        a_turn("We will never close the bridge.", "John Smith"),
        a_turn("We must close the bridge on Friday.", "Jane Smith"),
    )

    found = list_quotes(transcript, "Smith")

    assert found.notice == "Two people here are called Smith: John Smith and Jane Smith."
    assert {quote.name for quote in found.quotes} == {"John Smith", "Jane Smith"}


@pytest.mark.parametrize("name", ["sian", "GWENLLIAN", "siân gwenllian", "official"])
def test_case_accents_and_roles_do_not_matter(name: str) -> None:
    transcript = a_transcript(
        a_turn("We will never close the bridge.", "Sian Gwenllian"),
        speakers=(
            a_speaker("Sian Gwenllian", "official").model_copy(update={"name": "Siân Gwenllian"}),
        ),
    )

    assert len(list_quotes(transcript, name).quotes) == 1


def test_a_host_who_only_asks_is_given_with_the_questions() -> None:
    transcript = a_transcript(
        a_turn("Why did you do it? Were you afraid?", "Ann Lee"),
        speakers=(a_speaker("Ann Lee", "host"),),
    )

    assert [quote.text for quote in list_quotes(transcript, "Ann Lee").quotes] == [
        "Why did you do it?",
        "Were you afraid?",
    ]


def test_words_that_are_not_on_the_record_are_not_listed() -> None:
    transcript = a_transcript(a_turn("We will close the mine.", terms="off-record"), a_turn())

    found = list_quotes(transcript, "Ortiz")

    assert [quote.turn for quote in found.quotes] == [2]


def test_a_speaker_of_whom_nothing_may_be_quoted_is_not_met_with_silence() -> None:
    transcript = a_transcript(a_turn("We will close the mine.", terms="off-record"))

    found = list_quotes(transcript, "Ortiz")

    assert found.quotes == ()
    assert found.notice == "Nothing that Maria Ortiz says here can be quoted."


@given(transcripts(), st.sampled_from(["", "Lee", "Ortiz", "Biden", "host"]))
def test_no_list_holds_what_may_not_be_quoted(transcript: Transcript, name: str) -> None:
    found = list_quotes(transcript, name)

    for words in (*found.quotes, *found.reported):
        turn = transcript.turn(words.turn)
        assert words.text == turn.text[words.start : words.end]
        assert turn.terms == "on-record"
        assert turn.kind != "stage"


def test_words_that_say_little_are_not_quoted_for_their_speaker_s_sake() -> None:
    weighty = (
        "We will never pay because it would kill 400 jobs and I am afraid of that.",
        "I believe that they lied to us, and it is a disgrace that cost us 12 lives.",
        "They refuse to help because they never cared, and I am angry about that.",
        "We must fight this or 90 families will lose the homes that they love.",
        "I am ashamed that we failed those 30 children, and I will resign today.",
    )
    idle = "There are six chairs along the corridor."
    told = a_transcript(*(a_turn(each, "Ann Lee") for each in weighty), a_turn(idle, "Bo Ray"))

    quotes = spread_quotes(gather(told), 5)

    assert {each.speaker for each in quotes} == {"ann-lee"}
