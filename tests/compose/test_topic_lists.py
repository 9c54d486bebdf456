"""Topics over one transcript or many."""

from datetime import date

from builders import a_transcript, a_turn, the_seed
from hypothesis import given
from hypothesis import strategies as st
from strategies import transcripts

from bot.compose.topics import list_topics
from bot.models.transcript import Transcript
from bot.render.plain import topics_text

HOUSING = a_transcript(
    a_turn("We must build homes. The housing crisis hurts every family in town.", "Ann Lee"),
    a_turn("The housing crisis will not end while we refuse to build homes.", "Ben Lee"),
    id="housing",
    title="Housing hearing",
)
RENT = a_transcript(
    a_turn("Rents rise because the housing crisis goes on and nobody will build homes."),
    a_turn("I fear that the housing crisis will drive our families out of town.", "Carl Doe"),
    id="rent",
    title="Rent debate",
)
FERRY = a_transcript(
    a_turn("The ferry service stops in May and the island will suffer."),
    a_turn("A ferry service is what the island needs most.", "Ann Lee"),
    id="ferry",
)


def test_what_two_transcripts_treat_is_one_topic() -> None:
    found = list_topics([HOUSING, FERRY, RENT])

    widest = found.topics[0]
    assert widest.label == "housing crisis"
    assert [(each.id, each.turns) for each in widest.transcripts] == [
        ("housing", (1, 2)),
        ("rent", (1, 2)),
    ]
    assert "ferry service" in [topic.label for topic in found.topics]


def test_a_topic_has_one_quote_a_speaker_each_from_its_own_transcript() -> None:
    quotes = list_topics([HOUSING, RENT]).topics[0].quotes

    speakers = [(quote.transcript, quote.speaker) for quote in quotes]
    assert len(speakers) == len(set(speakers)) == 4
    assert all("housing crisis" in quote.text for quote in quotes)


def test_a_topic_asked_for_is_found_among_the_labels() -> None:
    found = list_topics([HOUSING, FERRY, RENT], "Ferry services")

    assert [topic.label for topic in found.topics] == ["ferry service"]


def test_nations_are_asked_for_by_any_of_their_names() -> None:
    for asked in ("US-China", "China trade", "United States", "american trade"):
        found = list_topics([the_seed(), FERRY], asked)

        assert [topic.label for topic in found.topics] == ["U.S.-China trade"]


def test_a_topic_without_a_label_is_looked_for_in_the_turns() -> None:
    found = list_topics([the_seed(), FERRY], "tiktok")

    (topic,) = found.topics
    assert topic.label == "tiktok"
    assert [(each.id, each.turns) for each in topic.transcripts] == [("seed", (17,))]


def test_a_topic_that_nobody_treats_is_no_topic() -> None:
    assert list_topics([the_seed(), FERRY], "unicorns").topics == ()
    assert list_topics([]).topics == ()


def test_no_quote_is_shown_again_under_another_topic_where_there_is_another() -> None:
    transcript = a_transcript(
        a_turn("We must fear the housing crisis and the harbor wall. The harbor wall is old."),
        a_turn("The harbor wall and the housing crisis cost us money and jobs.", "Ann Lee"),
        a_turn("The harbor wall will fall on our children one day.", "Ann Lee"),
        a_turn("The housing crisis is a shame for all of us.", "Ann Lee"),
    )

    one, other = list_topics([transcript]).topics

    of_ann = [
        quote.text for each in (one, other) for quote in each.quotes if "ann" in quote.speaker
    ]
    assert len(of_ann) == len(set(of_ann)) == 2


def test_whoever_asks_without_a_name_is_not_among_who_said_what() -> None:
    transcript = a_transcript(
        a_turn("The housing crisis is all that anybody asks us about now.", "Q"),
        a_turn("The housing crisis is a shame for all of us.", "Ann Lee"),
    )

    (topic,) = list_topics([transcript]).topics

    assert [quote.name for quote in topic.quotes] == ["Ann Lee"]


TOLL = a_transcript(
    a_turn("The toll bridge carries 400 cars. The toll bridge is old.", "Ann Lee"),
    a_turn("The toll bridge carries 900 cars.", "Ben Lee"),
    a_turn("The mill has 12 workers.", "Ben Lee"),
    a_turn("The mill has 90 workers.", "Ann Lee"),
    id="toll",
)


def test_who_gives_other_numbers_is_shown_beside_the_other_under_the_topic() -> None:
    found = list_topics([TOLL])

    (differing,) = next(each for each in found.topics if each.label == "toll bridge").contradictions
    assert (differing.one.name, differing.one.turn) == ("Ann Lee", 1)
    assert (differing.other.name, differing.other.turn) == ("Ben Lee", 2)
    assert differing.one.text == "The toll bridge carries 400 cars."


def test_a_contradiction_that_no_topic_treats_is_shown_all_the_same() -> None:
    found = list_topics([TOLL])

    assert len(found.contradictions) == 2
    assert [each.one.text for each in found.elsewhere] == ["The mill has 12 workers."]
    assert "The mill has 90 workers." in topics_text(found)
    assert list_topics([TOLL], "toll bridge").elsewhere == ()


def test_a_number_told_on_another_day_contradicts_nothing() -> None:
    one = a_transcript(a_turn("The mill has 12 workers."), id="a", air_date=date(2024, 4, 4))
    two = a_transcript(a_turn("The mill has 90 workers.", "Ann Lee"), id="b")

    assert list_topics([one, two]).contradictions == ()
    assert list_topics([two, one.model_copy(update={"air_date": None})]).contradictions


@given(transcripts())
def test_both_quotes_of_a_contradiction_are_slices_of_their_turns(transcript: Transcript) -> None:
    for each in list_topics([transcript]).contradictions:
        for quote in (each.one, each.other):
            assert quote.text == transcript.turn(quote.turn).text[quote.start : quote.end]


@given(st.lists(transcripts(), max_size=3), st.sampled_from(["", "bridge", "climate", "China"]))
def test_topics_show_nothing_that_is_not_on_the_record(
    several: list[Transcript], topic: str
) -> None:
    numbered = [each.model_copy(update={"id": str(number)}) for number, each in enumerate(several)]

    for found in list_topics(numbered, topic).topics:
        for mention in found.transcripts:
            transcript = numbered[int(mention.id)]
            assert all(transcript.turn(turn).terms == "on-record" for turn in mention.turns)
        for quote in found.quotes:
            turn = numbered[int(quote.transcript)].turn(quote.turn)
            assert quote.text == turn.text[quote.start : quote.end]
            assert turn.terms == "on-record"
