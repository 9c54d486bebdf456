"""Who reports, as they tell themselves."""

from a_reading import a_reading, kinds_of, lines, roles_of


def test_whoever_signs_off_is_the_reporter_and_plays_others_on_tape() -> None:
    text = lines(
        "DAN MAREK: Welcome to the show. Our Ann Lee reports.",
        "ANN LEE: Rosa Ortiz keeps it in a box.",
        "ROSA ORTIZ: Here it is, I think.",
        "ANN LEE: She sent it. For Harbour News, I'm Ann Lee in Carew.",
        "DAN MAREK: Joining us now is economist Tom Hale. Tom, hello.",
        "TOM HALE: Hello.",
    )
    reading = a_reading(text)

    assert list(roles_of(reading).values()) == ["host", "reporter", "guest", "guest"]
    assert kinds_of(reading)[2] == "actuality"
