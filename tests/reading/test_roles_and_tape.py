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
        (["ANN LEE (Chair)", "BO RAY"], ["moderator", "unidentified"]),
        (
            ["ANN LEE, COMMITTEE CHAIR", "BO RAY, CHAIR OF THE PORT BOARD"],
            ["moderator", "unidentified"],
        ),
        (["ANN LEE, HOST", "CALLER"], ["host", "caller"]),
        (["ANN LEE, HOST", "AUDIENCE MEMBER"], ["host", "audience"]),
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
