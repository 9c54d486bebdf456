"""The offline brief: the transcript's own sentences, by who said them."""

import pytest
from builders import a_speaker, a_transcript, a_turn, the_seed
from hypothesis import given
from strategies import transcripts

from bot.compose.extractive import ExtractiveComposer, compose_brief
from bot.language.sentences import split_sentences
from bot.models.quote import Quote
from bot.models.transcript import Flag, Terms, Transcript
from bot.render.plain import brief_text

SECRET = "The mine will close in August and nobody may know."


def whole_sentences(transcript: Transcript) -> set[str]:
    return {
        turn.text[start:end]
        for turn in transcript.turns
        for start, end in split_sentences(turn.text)
    }


def test_the_guest_s_own_words_are_the_quotes_and_nobody_else_s() -> None:
    brief = compose_brief(the_seed())

    assert {quote.name for quote in brief.quotes} == {"Wang Huiyao"}
    assert " ".join(quote.text for quote in brief.quotes) == the_seed().turn(12).text
    assert all(quote.actuality and quote.turn == 12 for quote in brief.quotes)


def test_hosts_and_reporters_are_quoted_when_nobody_else_speaks() -> None:
    transcript = a_transcript(
        a_turn("I believe that the bridge will never be safe again.", "Ann Lee"),
        speakers=(a_speaker("Ann Lee", "reporter"),),
    )

    assert [quote.name for quote in compose_brief(transcript).quotes] == ["Ann Lee"]


def test_a_quote_that_leans_on_the_sentence_before_takes_it_along() -> None:
    text = "The council lied to us about the bridge. That is why I will never trust them again."

    brief = compose_brief(a_transcript(a_turn(text)))

    assert text in [quote.text for quote in brief.quotes]


def test_what_leans_on_words_that_run_the_meeting_is_no_quote() -> None:
    said = "Can you see my screen? It should say spring estimates at the top."
    brief = compose_brief(
        a_transcript(
            a_turn(said, "Bo Ray"),
            a_turn("The lottery came in at nine million, which is one million under.", "Bo Ray"),
        )
    )

    assert [quote.turn for quote in brief.quotes] == [2]


def test_words_that_lead_to_a_tape_are_no_quote() -> None:
    brief = compose_brief(
        a_transcript(
            a_turn("I stood on the harbor road yesterday with Grace Hale.", "Bo Ray"),
            a_turn("If the boats go, nothing is left for my children.", "Grace Hale"),
        )
    )

    assert [quote.name for quote in brief.quotes] == ["Grace Hale"]


def test_nothing_that_breaks_off_is_quoted_beside_whole_sentences() -> None:
    brief = compose_brief(
        a_transcript(
            a_turn("My wife would never believe the harbor is lost, I think, but...", "Bo Ray"),
            a_turn("There is fog in the harbor of the town.", "Bo Ray"),
        )
    )

    assert [quote.turn for quote in brief.quotes] == [2]


def test_what_goes_on_about_somebody_presented_is_no_quote() -> None:
    brief = compose_brief(
        a_transcript(
            a_turn("I asked Grace Hale about this. He's a former trade official here.", "Bo Ray"),
            a_turn("If the boats go, nothing is left for my children.", "Grace Hale"),
        )
    )

    assert [quote.name for quote in brief.quotes] == ["Grace Hale"]


@pytest.mark.parametrize("note", ["(As Captain Ray)", "(as the cook)", "(Reading)", "(Singing)"])
def test_what_is_acted_read_out_or_sung_is_nobody_s_own_words(note: str) -> None:
    acted = "I will burn the harbor and every ship in it."
    brief = compose_brief(
        a_transcript(
            a_turn(f"{note} {acted} Nobody shall stop me in this harbor.", "Bo Ray"),
            a_turn("I learned to act in the harbor theater of my father.", "Bo Ray"),
        )
    )

    shown = [brief.lede, *(each.text for each in (*brief.points, *brief.quotes))]
    assert not any("burn" in text or "stop me" in text for text in shown)
    assert [quote.turn for quote in brief.quotes] == [2]


def test_what_is_told_of_people_who_do_not_speak_is_reported_and_not_quoted() -> None:
    brief = compose_brief(the_seed())

    sources = {each.source for each in brief.reported}
    assert {"Biden", "Xi"} <= sources
    assert {each.said_by for each in brief.reported} <= {"john-ruwitch", "steve-inskeep"}
    assert not {quote.text for quote in brief.quotes} & {each.text for each in brief.reported}


def test_a_headline_is_the_title_where_there_is_one() -> None:
    assert compose_brief(a_transcript(a_turn(), title="Bridge opens")).headline == "Bridge opens"


def test_a_headline_without_a_title_is_the_topic_and_who_speaks() -> None:
    brief = compose_brief(the_seed())

    assert brief.headline == "U.S.-China trade: Wang Huiyao, John Ruwitch and Steve Inskeep"


def test_a_headline_names_no_caller_and_no_lone_noun() -> None:
    transcript = a_transcript(
        a_turn("The tooth is gone, and the tooth was mine.", "Bo Ray"),
        a_turn("My tooth came back, and so did the pain.", "Caller"),
        a_turn("Nobody has ever seen such a tooth.", "Audience Member"),
    )

    assert compose_brief(transcript).topics == ("tooth",)
    assert compose_brief(transcript).headline == "Bo Ray"


def test_a_headline_of_nothing_known_is_the_file_s_name() -> None:
    transcript = a_transcript(a_turn("Hello.", "Speaker 2"), name="tape 7.txt")

    assert compose_brief(transcript).headline == "tape 7.txt"


def test_a_headline_is_no_longer_than_a_line() -> None:
    title = (
        "Fire crosses the Kestrel River; governor calls for federal help; senator under fire "
        "over travel to the islands"
    )
    long = (
        "Press briefing by the press secretary of the harbor and the commissioner of the port " * 2
    )

    in_parts = compose_brief(a_transcript(a_turn(), title=title)).headline
    in_words = compose_brief(a_transcript(a_turn(), title=long)).headline

    assert in_parts == "Fire crosses the Kestrel River; governor calls for federal help"
    assert in_words.endswith(" …")
    assert long.startswith(in_words.removesuffix(" …"))
    assert len(in_words) <= 92


def test_a_headline_of_one_long_word_is_cut_all_the_same() -> None:
    assert len(compose_brief(a_transcript(a_turn(), title="a" * 200)).headline) <= 92


def test_the_name_of_the_show_and_its_sponsor_are_no_topics() -> None:
    brief = compose_brief(
        a_transcript(
            a_turn("Welcome to Plot Twist, a show. This episode is brought to you by Nestly."),
            a_turn("Plot Twist is late. I sleep on a Nestly, a Nestly is soft."),
            a_turn("The Harbor Library stays. The Harbor Library is ours."),
        )
    )

    assert brief.topics == ("Harbor Library",)


def test_the_station_that_signs_off_is_no_topic() -> None:
    brief = compose_brief(
        a_transcript(
            a_turn("Good evening from the WKCT studios. WKCT thanks the Harbor Library."),
            a_turn("The Harbor Library stays. For WKCT, I'm Linda Farrow. Good night."),
        )
    )

    assert brief.topics == ("Harbor Library",)


def test_topics_are_labels_that_a_desk_would_use() -> None:
    topics = compose_brief(the_seed()).topics

    assert topics[0] == "U.S.-China trade"
    assert "climate change" in topics
    assert len(topics) <= 6


def test_nothing_said_makes_an_empty_brief() -> None:
    brief = compose_brief(a_transcript(name="empty.txt"))

    assert (brief.headline, brief.lede) == ("empty.txt", "")
    assert brief.points == brief.quotes == brief.reported == brief.topics == ()
    assert brief.share_read == 1.0


@pytest.mark.parametrize("terms", ["background", "deep-background", "off-record"])
def test_what_is_not_on_the_record_is_nowhere_in_the_brief(terms: Terms) -> None:
    transcript = a_transcript(
        a_turn("The bridge opens on Friday and we are proud of the bridge."),
        a_turn(SECRET, "Ann Lee", terms=terms),
        speakers=(a_speaker("Ann Lee", description="head of the mine", described_in=2),),
        flags=(
            Flag(kind="date-conflict", message="August", turns=(2,)),
            Flag(kind="off-record", message="Turn 2 is not for use.", turns=(2,)),
        ),
    )

    brief = compose_brief(transcript)

    shown = brief.model_dump_json()
    assert not [word for word in ("mine", "August", "nobody") if word in shown]
    assert [flag.kind for flag in brief.flags] == ["off-record"]
    assert brief.share_read == pytest.approx(12 / 22)


@pytest.mark.anyio
async def test_the_composer_makes_the_same_brief_beside_the_event_loop() -> None:
    transcript = the_seed()

    assert await ExtractiveComposer().brief(transcript) == compose_brief(transcript)


@given(transcripts())
def test_a_brief_holds_only_whole_sentences_that_are_on_the_record(transcript: Transcript) -> None:
    brief = compose_brief(transcript)

    on_record = a_transcript(*(turn for turn in transcript.turns if turn.terms == "on-record"))
    sentences = whole_sentences(on_record)
    assert brief.lede in sentences | {""}
    assert {point.text for point in brief.points} <= sentences
    assert {each.text for each in brief.reported} <= sentences
    assert brief.headline


@given(transcripts())
def test_every_quote_is_its_slice_of_somebody_s_own_speech(transcript: Transcript) -> None:
    quotes: tuple[Quote, ...] = compose_brief(transcript).quotes

    for quote in quotes:
        turn = transcript.turn(quote.turn)
        assert quote.text == turn.text[quote.start : quote.end]
        assert quote.speaker == turn.speaker
        assert turn.terms == "on-record"
        assert turn.kind in {"speech", "actuality"}


def test_what_a_brief_lacks_leaves_no_empty_lines() -> None:
    endless = "the port says the terminal is late and the crane is broken " * 12

    for transcript in (the_seed(), a_transcript(a_turn(endless.strip()))):
        assert "\n\n\n" not in brief_text(compose_brief(transcript))
