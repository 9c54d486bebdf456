"""What people are in the conversation, and whose words were recorded before."""

import pytest
from a_reading import a_reading, kinds_of, lines, roles_of

PIECE = (
    "ANN LEE, HOST: I am Ann Lee. Here is Tom Okafor.",
    "TOM OKAFOR, BYLINE: I met Grace Delacroix, who farms oysters.",
    "GRACE DELACROIX: I can't wait.",
    "OKAFOR: But others can, you know.",
)


@pytest.mark.parametrize(
    ("labels", "roles"),
    [
        (["JOHN RUWITCH, BYLINE", "ANN LEE, HOST"], ["reporter", "host"]),
        (["WOLF BLITZER, CNN ANCHOR", "JIM RAY, CNN SENIOR CORRESPONDENT"], ["host", "reporter"]),
        (["ANN LEE, HOST", "BO RAY, FORMER SENATOR"], ["host", "guest"]),
        (["ANN LEE, HOST", "SEN. BO RAY (R-OH)"], ["host", "official"]),
        (["MODERATOR", "SENIOR ADMINISTRATION OFFICIAL"], ["moderator", "official"]),
        (["ANN LEE, BIOGRAPHER OF THE PRESIDENT"], ["unidentified"]),
        (["THE VICE PRESIDENT", "CHAIRMAN DURBIN"], ["official", "official"]),
        (["ANN LEE, HOST", "JO ABARA, CHAIRMAN, HARBOUR MOTORS"], ["host", "guest"]),
        (["POLICE CHIEF ANN LEE", "DET. BO RAY"], ["official", "official"]),
        (["ANN LEE (Chair)", "BO RAY"], ["moderator", "unidentified"]),
        (
            ["ANN LEE, COMMITTEE CHAIR", "BO RAY, CHAIR OF THE PORT BOARD"],
            ["moderator", "unidentified"],
        ),
        (["ANN LEE, HOST", "CALLER"], ["host", "caller"]),
        (["ANN LEE, HOST", "CALLER RUTH"], ["host", "caller"]),
        (["ANN LEE, HOST", "AUDIENCE MEMBER"], ["host", "audience"]),
        (["PRIME MINISTER", "JOURNALIST"], ["official", "reporter"]),
        (["MR. KIRBY", "Q"], ["unidentified", "unidentified"]),
        (["Speaker 1", "Speaker 2"], ["unidentified", "unidentified"]),
    ],
)
def test_labels_tell_roles(labels: list[str], roles: list[str]) -> None:
    text = lines(*(f"{label}: I think you know that." for label in labels * 2))

    assert list(roles_of(a_reading(text)).values()) == roles


def test_who_asks_the_reporter_is_the_host() -> None:
    reading = a_reading(
        lines(
            "JOHN RUWITCH, BYLINE: I am in Beijing.",
            "INSKEEP: What happened?",
            "RUWITCH: Much.",
            "INSKEEP: Such as?",
            "RUWITCH: A call.",
        )
    )

    assert roles_of(reading)["inskeep"] == "host"


def test_who_welcomes_is_the_host_and_whom_they_name_a_guest() -> None:
    reading = a_reading(
        lines(
            "Ann Lee: Welcome back to the show. Bo, it's good to have you.",
            "Bo Ray: Thank you.",
            "Cy Ott: Hello, you two.",
            "Ann Lee: So, I hear you have boats.",
            "Bo Ray: I do.",
            "Cy Ott: I don't.",
        )
    )

    assert roles_of(reading) == {"ann-lee": "host", "bo-ray": "guest", "cy-ott": "unidentified"}


@pytest.mark.parametrize(
    ("host", "guest"),
    [
        ("I'm your host, Ann Lee.", "Thanks so much for having me."),
        ("I'm here with Bo Ray at his home in the hills.", "You are welcome."),
        ("Today we have a special guest. Bo, welcome to the show.", "It is late."),
        ("Our guest today is Bo Ray, who builds boats.", "I build them."),
        ("I'm Ann Lee, and I'm joined by Bo Ray.", "I see."),
    ],
)
def test_hosts_and_guests_are_known_by_what_only_they_say(host: str, guest: str) -> None:
    talk = lines(f"Ann Lee: {host}", f"Bo Ray: {guest}", "Ann Lee: I see.", "Bo Ray: I do.")

    assert roles_of(a_reading(talk)) == {"ann-lee": "host", "bo-ray": "guest"}


def test_who_speaks_before_somebody_is_glad_to_be_there_is_the_host() -> None:
    talk = lines("Ann Lee: Ross, hi.", "Bo Ray: Good to be here, you two.", "Ann Lee: I see.",
                 "Bo Ray: I do.")  # fmt: skip

    assert roles_of(a_reading(talk)) == {"ann-lee": "host", "bo-ray": "guest"}


def test_those_who_host_together_say_their_names_one_after_the_other() -> None:
    reading = a_reading(
        lines(
            "Ann Lee: Hello. I'm your host, Ann Lee.",
            "Bo Ray: And I'm Bo Ray.",
            "Ann Lee: Today's guest is Cy Ott. I'm Ann, you know him.",
            "Cy Ott: I'm Cy, I think you know.",
            "Bo Ray: Good.",
            "Ann Lee: So, my co-host is Di Fox.",
            "Di Fox: I came late.",
        )
    )

    assert roles_of(reading) == {
        "ann-lee": "host", "bo-ray": "host", "cy-ott": "guest",
        "di-fox": "host",
    }  # fmt: skip


def test_whoever_is_named_among_the_hosts_is_one() -> None:
    reading = a_reading(
        lines(
            "Ann Lee: Welcome to the show. We are your hosts, Ann, Bo, and Di.",
            "Bo Ray: It is bad.",
            "Cy Ott: I think it is worse.",
            "Di Fox: I came late, you know.",
        )
    )

    assert roles_of(reading) == {
        "ann-lee": "host", "bo-ray": "host", "cy-ott": "unidentified", "di-fox": "host",
    }  # fmt: skip


def test_whom_a_moderator_names_on_a_panel_is_a_guest() -> None:
    reading = a_reading(
        lines(
            "Ann Lee: I'm delighted to moderate. We have two panelists, Bo Ray and Cy Ott.",
            "Bo Ray: It is bad.",
            "Cy Ott: I think it is worse.",
            "Audience Member: I teach, you know.",
        )
    )

    roles = roles_of(reading)

    assert roles["ann-lee"] == "moderator"
    assert (roles["bo-ray"], roles["cy-ott"]) == ("guest", "guest")


def test_who_has_a_seat_or_leads_a_body_is_an_official_where_officials_speak() -> None:
    labels = ("MAYOR REYES", "COUNCIL MEMBER ABBOTT", "DIRECTOR HALE", "MR. DELGADO")
    meeting = lines(*(f"{label}: I think you know that." for label in labels * 2))
    podcast = lines("DIRECTOR HALE: I shot it.", "ANN LEE: You did.", "DIRECTOR HALE: I did.")

    assert list(roles_of(a_reading(meeting)).values()) == [*["official"] * 3, "unidentified"]
    assert "official" not in roles_of(a_reading(podcast)).values()


def test_who_answers_the_press_for_a_government_is_an_official() -> None:
    talk = lines("MR. KIRBY: I see.", "Q: Do you?", "MR. KIRBY: I do.", "Q: You do?")

    roles = roles_of(a_reading(f"Title: Press Briefing of the White House\n\n{talk}"))

    assert roles["mr-kirby"] == "official"


def test_an_office_that_is_a_label_abroad_is_an_official_s() -> None:
    talk = lines(*["PERIODISTA: ¿Qué es lo que hay?", "ALCALDESA: Es que no hay agua."] * 2)

    assert list(roles_of(a_reading(talk)).values()) == ["reporter", "official"]


def test_who_opens_an_assembly_is_its_moderator() -> None:
    reading = a_reading(
        lines(
            "Ann Lee: Welcome to the Education Committee this morning.",
            "Bo Ray: Thank you.",
            "Ann Lee: I have a question for you.",
            "Bo Ray: I see.",
        )
    )

    assert roles_of(reading) == {"ann-lee": "moderator", "bo-ray": "unidentified"}


def test_the_header_tells_roles() -> None:
    header = "Hosts: Ann Lee\nGuests: Bo Ray\n\n"
    talk = lines("Ann Lee: I see.", "Bo Ray: You do.", "Ann Lee: I do.", "Bo Ray: Thank you.")

    assert roles_of(a_reading(header + talk)) == {"ann-lee": "host", "bo-ray": "guest"}


def test_words_between_two_turns_of_a_reporter_are_on_tape() -> None:
    reading = a_reading(lines(*PIECE))

    assert kinds_of(reading) == ["speech", "speech", "actuality", "speech"]
    assert roles_of(reading)["grace-delacroix"] == "guest"


@pytest.mark.parametrize(
    "paragraphs",
    [
        (*PIECE[:1], "TOM OKAFOR, BYLINE: Can you wait?", *PIECE[2:]),
        (*PIECE, "ANN LEE: And you?", "GRACE DELACROIX: I thank you."),
        (*PIECE[:3], "ANN LEE: I thank you."),
    ],
)
def test_who_is_asked_or_answers_the_host_is_not_on_tape(paragraphs: tuple[str, ...]) -> None:
    assert "actuality" not in kinds_of(a_reading(lines(*paragraphs)))


def test_who_speaks_behind_an_announced_recording_is_on_tape() -> None:
    reading = a_reading(
        lines(
            *PIECE[:2],
            "(SOUNDBITE OF ARCHIVED RECORDING)",
            "UNIDENTIFIED PERSON #1: I object.",
            "ANN LEE: And you, Tom?",
            "(SOUNDBITE OF MUSIC)",
            "OKAFOR: I stayed.",
        )
    )

    assert kinds_of(reading) == ["speech", "speech", "actuality", "speech", "speech"]
    assert roles_of(reading)["unidentified-person-1"] == "unidentified"


def test_whoever_takes_questions_of_the_press_is_no_host() -> None:
    briefing = lines(
        "MR. OKAFOR: Welcome back, everybody.",
        "QUESTION: Is it open?",
        "MR. OKAFOR: Not yet, I think, but we try.",
    )

    assert "host" not in roles_of(a_reading(briefing)).values()


def test_an_announcer_is_nobodys_guest() -> None:
    show = lines(
        "ANNOUNCER: This is the Harbour Hour.", "ANN LEE, HOST: Good evening.",
        "BO RAY, DIVER: Hello.", "LEE: Well?", "RAY: Well.",
    )  # fmt: skip

    roles = roles_of(a_reading(show))

    assert (roles["announcer"], roles["bo-ray"]) == ("unidentified", "guest")


@pytest.mark.parametrize(
    "start", ["[START OF RECORDING]", "[Recording begins]", "(Begin tape 1, side A)"]
)
def test_where_all_of_it_was_recorded_nobody_is_on_tape(start: str) -> None:
    reading = a_reading(
        lines(start, "INTERVIEWER: When did you come?", "ANN LEE: I came in 1960.",
              "(Start of Tape 2)", "INTERVIEWER: And you?", "ANN LEE: I was here.",
              "[END OF RECORDING]")
    )  # fmt: skip

    assert {turn.kind for turn in reading.turns} == {"speech"}


def test_an_extract_that_is_played_is_on_tape() -> None:
    reading = a_reading(
        lines("ANN LEE: Listen to this.", "[extract start]", "BO RAY: I like it, you know.",
              "[extract end]", "ANN LEE: So he did.", "BO RAY: I did.")
    )  # fmt: skip

    kinds = [(turn.text, turn.kind) for turn in reading.turns]
    assert kinds[1:3] == [("I like it, you know.", "actuality"), ("So he did.", "speech")]


def test_a_guest_with_a_title_is_welcomed_as_one() -> None:
    reading = a_reading(
        lines(
            "Ann Lee: I'm Ann Lee, with Bo Ray. We're joined by Dr. Cy Ott. Welcome to our show.",
            "Cy Ott: I see.",
            "Bo Ray: You do.",
            "Cy Ott: I do.",
        )
    )

    assert roles_of(reading) == {"ann-lee": "host", "cy-ott": "guest", "bo-ray": "unidentified"}
    assert reading.speakers[0].description is None


@pytest.mark.parametrize("told", ["[archived recording]", "[archived recording (rosa mendez)]"])
def test_words_behind_a_recording_that_is_announced_are_not_the_last_speakers(told: str) -> None:
    reading = a_reading(
        "ANN LEE: When did you start?\n\nBO RAY: I began in 1990.\n\n"
        f"{told}\n\nWe will pay for all of it.\n\nANN LEE: So she said.\n\nBO RAY: She did.\n"
    )

    said = [(turn.speaker, turn.text) for turn in reading.turns]
    assert said[1:3] == [("bo-ray", "I began in 1990."), (None, "We will pay for all of it.")]
