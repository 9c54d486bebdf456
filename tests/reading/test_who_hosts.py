"""Who hosts, where no label tells."""

from a_reading import a_reading, lines, roles_of


def test_of_two_who_talk_the_one_who_asks_an_official_is_the_host() -> None:
    asked = ("Is it late?", "I think it is.", "And is it cold?", "It is not.", "I see.", "You do.")
    to_an_official = lines(*map(": ".join, zip(("ANN LEE", "PREMIER") * 3, asked, strict=True)))
    to_anybody = lines(*map(": ".join, zip(("ANN LEE", "BO RAY") * 3, asked, strict=True)))

    assert roles_of(a_reading(to_an_official)) == {"ann-lee": "host", "premier": "official"}
    assert "host" not in roles_of(a_reading(to_anybody)).values()


def test_who_greets_by_their_own_name_at_the_start_is_the_host() -> None:
    reading = a_reading(
        lines(
            "ANN LEE: Good evening. I'm Ann Lee. The harbor is closed.",
            "BO RAY: It is, you know.",
            "CY OTT, Diver: I saw it.",
            "ANN LEE: You did.",
        )
    )

    assert roles_of(reading)["ann-lee"] == "host"


def test_an_official_who_asks_the_press_back_is_no_host() -> None:
    reading = a_reading(
        lines(
            "PM: I beg your pardon?", "JOURNALIST: How is it?", "PM: Is it a question?",
            "JOURNALIST: It is.", "PM: I think so.",
        )
    )  # fmt: skip

    assert roles_of(reading) == {"pm": "official", "journalist": "reporter"}


def test_who_asks_for_calls_is_the_host() -> None:
    reading = a_reading(
        lines(
            "ANN LEE: Today it is rents. Give us a call.",
            "BO RAY: I see.",
            "ANN LEE: You do.",
            "BO RAY: Thank you.",
        )
    )

    assert roles_of(reading)["ann-lee"] == "host"
