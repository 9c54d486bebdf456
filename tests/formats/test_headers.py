"""What the head of a text tells of it, and what of a page's furniture it is not told."""

import pytest

from bot.formats.header import read_opening
from bot.formats.source import Hints
from bot.reading.reader import read_transcript

TALK = (
    "ORTIZ: Is it open, as I told you?\n\nOKAFOR: It is. I saw it myself this morning.\n\n"
    "ORTIZ: Good. Then I thank you for all that you have done.\n"
)


def hints(head: str) -> Hints:
    return read_opening(head, [(0, len(head))], {}, None).hints


def days(head: str) -> list[str]:
    return [str(each.day) for each in hints(head).dates]


def test_above_aired_stand_the_programme_and_the_headline() -> None:
    head = (
        "Return to the main page\n\nHarbour Tonight\n\nWhy Does It Leak?\n\nAired April 4, 2024\n"
    )

    told = hints(head)

    assert (told.program, told.title) == ("Harbour Tonight", "Why Does It Leak?")


def test_a_link_is_not_what_a_podcast_is_called() -> None:
    assert hints("Podcast: https://shore.example/39\n").program is None


def test_a_headline_of_the_paragraph_with_the_date_may_ask() -> None:
    told = hints("Harbour Tonight\nWill It Hold?\nAired April 4, 2024\n")

    assert (told.program, told.title) == ("Harbour Tonight", "Will It Hold?")


@pytest.mark.parametrize(
    "furniture",
    ["Skip to content", "Menu", "Download Transcript", "Home > News > Harbour", "Sign in", "Menü"],
)
def test_the_furniture_of_a_page_is_no_title(furniture: str) -> None:
    assert hints(f"{furniture}\n\nThe wall at Pellam Cove\n").title == "The wall at Pellam Cove"


def test_a_line_that_is_a_date_tells_it_among_prose() -> None:
    assert days("This was recorded in the old harbour office.\nMarch 18, 1976\nIt was late.\n") == [
        "1976-03-18"
    ]


@pytest.mark.parametrize(
    ("head", "stated"),
    [
        ("Aired April 4, 2024\n\nUpdated April 6, 2024\n", ["2024-04-04"]),
        ("Published: April 6, 2024\nRecorded: April 4, 2024\n", ["2024-04-04"]),
        ("Posted on April 6, 2024\n", ["2024-04-06"]),
        ("April 4, 2024\n\nApril 5, 2024\n", ["2024-04-04", "2024-04-05"]),
    ],
)
def test_the_day_of_a_page_gives_way_to_the_day_of_speech(head: str, stated: list[str]) -> None:
    assert days(head) == stated


def test_keys_in_other_languages_are_no_speakers() -> None:
    text = (
        "主题：潮汐\n\n位置：码头\n\n问：墙高吗？\n\n答：很高。\n\n问：为什么？\n\n答：因为有水。\n"
    )
    reading = read_transcript(text.encode(), "talk.txt")

    assert [speaker.name for speaker in reading.speakers] == ["问", "答"]


def test_a_long_headline_above_aired_in_one_paragraph_is_the_title() -> None:
    headline = "; ".join(f"Harbour Wall {number} Opens Again" for number in "123456")

    told = hints(f"Return to the main page\nHarbour Tonight\n{headline}\nAired April 4, 2024\n")

    assert (told.program, told.title) == ("Harbour Tonight", headline)


def test_a_programme_may_end_in_dots() -> None:
    told = hints("Live From...\n\nThe Wall; The Bridge\n\nAired April 4, 2024\n")

    assert (told.program, told.title) == ("Live From...", "The Wall; The Bridge")


def test_a_title_goes_on_below_where_its_line_ends_in_a_small_word() -> None:
    assert hints("Hearings of the\nHarbour Committee\nApril 4, 2024\n\n").title == (
        "Hearings of the Harbour Committee"
    )


@pytest.mark.parametrize(
    "place", ["Old Harbour Hall  \nPellam, D.C.", "*Old Hall  \n*Pellam, D.C.**"]
)
def test_a_place_that_ends_in_initials_is_not_read_out(place: str) -> None:
    opening = read_opening(place, [(0, len(place))], {}, None)

    assert [passage.kind for passage in opening.passages] == ["header"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Harbour Hour full show May 2, 2024", "Harbour Hour full show May 2, 2024"),
        ("Recorded at the Harbour Hall on May 2, 2024", None),
        ("Pellam Cove, Maine, May 2, 2024", None),
        ("held in the old hall, May 2, 2024", None),
    ],
)
def test_a_line_that_is_title_and_date_at_once_tells_both(line: str, title: str | None) -> None:
    told = hints(f"{line}\n\n")

    assert (told.title, [str(each.day) for each in told.dates]) == (title, ["2024-05-02"])


def test_the_name_of_a_member_under_a_heading_is_no_programme() -> None:
    page = (
        "[Congressional Record Volume 151, Number 99 (Wednesday, July 20, 2005)]\n\n"
        "    OPEN HARBOUR RAIL LINK ACT\n\n    HON. JO ABARA\n\n    of maine\n\n"
        "  Mr. ABARA. Mr. Speaker, I rise for the harbour and for all who work in it.\n"
    )

    assert read_transcript(page.encode(), "page.txt").program is None


@pytest.mark.parametrize(
    "notice",
    [
        'This is a rush transcript from "Shoreline," April 4, 2024. This copy may be updated.',
        'A rush transcript of "Shoreline" airing on Thursday, April 4, 2024 on Harbor TV is below.',
    ],
)
def test_the_day_may_stand_in_the_houses_notice_alone(notice: str) -> None:
    talk = "ANN LEE, HOST: Good morning. I see you.\n\nBO RAY: You do.\n\nLEE: I do.\n"
    reading = read_transcript(f"{notice}\n\n{talk}".encode(), "show.txt")

    assert str(reading.air_date) == "2024-04-04"
    assert reading.turns[0].text == "Good morning. I see you."


@pytest.mark.parametrize(
    "notice",
    [
        "Content and Programming Copyright 2024 Harbor TV, LLC. ALL RIGHTS RESERVED.",
        "The original content of this program is licensed under a Creative Commons license.",
        "(ends)",
        "The Court rose at 12.45 p.m.",
        "AT 10.15 AM THE MATTER WAS ADJOURNED",
    ],
)
def test_the_houses_notice_at_the_end_is_not_the_last_speakers(notice: str) -> None:
    talk = "ANN LEE: Good morning to all of you, whom I see from where I sit.\n\n"
    talk += "BO RAY: You do, and those behind you see nothing at all.\n\nANN LEE: I do.\n\n"
    reading = read_transcript(f"{talk}{notice}\n".encode(), "show.txt")

    assert reading.turns[-1].text == "I do."


def test_a_time_of_day_behind_the_date_is_no_title() -> None:
    talk = "ANN LEE: I see you.\n\nBO RAY: You do.\n\nANN LEE: So.\n"
    text = f"Aired July 13, 2011 - 09:30   ET\n\n{talk}"

    assert read_transcript(text.encode(), "show.txt").title is None


def test_a_show_in_the_head_is_nobody_who_speaks() -> None:
    text = (
        "THE HARBOR SHOW INTERVIEW:\nBO RAY, MP\nMARCH 3RD 2019\n\n"
        "ANN LEE: Will it hold?\nBO RAY: I told them.\nANN LEE: You did?\nBO RAY: I did.\n"
    )
    reading = read_transcript(text.encode(), "show.txt")

    assert [speaker.name for speaker in reading.speakers] == ["Ann Lee", "Bo Ray"]
    assert str(reading.air_date) == "2019-03-03"


def test_a_key_of_the_head_is_no_speaker_however_long_its_value() -> None:
    text = (
        "Tema: La renovación del muelle viejo: costes, plazos y lo que pide ahora la vecindad\n\n"
        "Vídeo: <https://muelle.example/3>\n\n"
        "Ana Ruiz (AR): ¿Cuándo abre?\n\nTom Abara (TA): Mañana.\n\nAR: Gracias.\n\nTA: Sí.\n"
    )
    reading = read_transcript(text.encode(), "talk.md")

    assert [speaker.name for speaker in reading.speakers] == ["Ana Ruiz", "Tom Abara"]
    assert reading.turns[0].text == "¿Cuándo abre?"


def test_a_name_that_is_a_key_elsewhere_speaks_whole_sentences() -> None:
    text = (
        "RUIZ: Is it open?\n\nABARA: It is.\n\nLIEU: I rise to ask what it cost the town.\n\n"
        "ABARA: Ten thousand.\n\nRUIZ: Thank you.\n\nRUIZ: We go on.\n\nABARA: We do.\n"
    )
    reading = read_transcript(text.encode(), "talk.md")

    assert [turn.speaker for turn in reading.turns][:3] == ["ruiz", "abara", "lieu"]


@pytest.mark.parametrize(
    ("line"),
    [
        "IE 11 is not supported. For an optimal experience visit our site on another browser.",
        "A .gov website belongs to an official government organization in the country.",
        "A lock ( ) or https:// means that you are safe. Share only on official websites.",
        "The Largest Network for Harbour Jobs - JOIN NOW",
        "Thank you! Your submission has been received!",
        "home jobs contact us\nOur Clients:\nFind us on a network\nAll of our sports",
    ],
)
def test_what_a_page_has_above_the_record_is_neither_a_title_nor_read_out(line: str) -> None:
    text = f"{line}\n\nThe Wall at Night\n\n{TALK}"

    reading = read_transcript(text.encode(), "page.txt")

    assert reading.title == "The Wall at Night"
    assert [turn.speaker for turn in reading.turns] == ["ortiz", "okafor", "ortiz"]


def test_below_the_body_that_holds_it_stands_which_talk_it_is() -> None:
    head = "U.S. Department of Harbours\n\nJo Abara\nDaily Press Briefing\nElmport\nApril 4, 2024\n"

    assert hints(head).title == "Daily Press Briefing"
    assert hints("Department of Harbours\n\nWho We Are\n").title == "Department of Harbours"


def test_a_list_of_people_below_a_title_and_its_date_is_no_title() -> None:
    told = hints("HARBOUR CUP: ELMPORT\n\nMarch 17, 2012\n\nJo Abara\n\nKim Lee\n")

    assert (told.program, told.title) == (None, "HARBOUR CUP: ELMPORT")


def test_a_day_behind_whoever_presents_is_that_of_the_talk() -> None:
    told = hints("Presenter: Press Secretary Jo Abara March 8, 2015\n")

    assert [str(each.day) for each in told.dates] == ["2015-03-08"]
    assert [each.name for each in told.people] == ["Press Secretary Jo Abara"]


@pytest.mark.parametrize(
    "note",
    [
        "The following is a near-verbatim transcript of the noon briefing by Jo Abara, Spokesman.",
        "Ordered by the House of Commons to be published on 9 March 2022.",
    ],
)
def test_an_editors_note_above_the_record_is_no_opening(note: str) -> None:
    text = f"Noon\n\n{note}\n\n{TALK}"

    assert read_transcript(text.encode(), "page.txt").turns[0].speaker == "ortiz"


def test_witnesses_listed_above_the_record_do_not_speak() -> None:
    text = (
        "Harbour safety\n\nWitnesses: Jo Abara and Kim Lee.\n\n"
        "Chair: Is it safe?\n\nJo Abara: It is.\n\nChair: Good.\n\nKim Lee: Very.\n"
    )

    speakers = {each.id for each in read_transcript(text.encode(), "page.txt").speakers}

    assert speakers == {"chair", "jo-abara", "kim-lee"}


def test_a_note_behind_the_day_at_the_head_is_no_opening() -> None:
    text = f' date 2019-09-15 A rush transcript of "Shoreline" airing on Sunday is below.\n\n{TALK}'

    reading = read_transcript(text.encode(), "page.txt")

    assert (str(reading.air_date), reading.turns[0].speaker) == ("2019-09-15", "ortiz")


def test_what_heads_a_list_below_the_title_is_no_title() -> None:
    head = "FACE THE SHORE\n\nMay 5, 2019\n\nOn this broadcast:\n\nJo Abara, Mayor of Elmport\n"

    assert hints(head).title == "FACE THE SHORE"


def test_a_title_in_quotation_marks_may_have_its_date() -> None:
    assert hints('"Face the Shore" transcript, May 5, 2019\n').title == (
        '"Face the Shore" transcript, May 5, 2019'
    )


def test_a_title_may_begin_with_what_the_page_is() -> None:
    head = "Transcript: Mayor Abara Meets the Press\n\nMarch 5, 2024\n"

    assert hints(head).title == "Transcript: Mayor Abara Meets the Press"
    assert hints("Transcript: Kim Lee\n\nThe Wall\n").title == "The Wall"
