"""What the transcript says about those who speak, in its own words."""

import pytest
from a_reading import a_reading, lines

TALK = ("GRACE DELACROIX: I can't wait.", "HOST: Thank you.", "GRACE DELACROIX: You are welcome.")


def described(text: str, name: str = "Grace Delacroix") -> tuple[str | None, int | None]:
    (speaker,) = [each for each in a_reading(text).speakers if each.name == name]
    return speaker.description, speaker.described_in


@pytest.mark.parametrize(
    ("sentence", "description"),
    [
        ("I met Grace Delacroix. She's a third-generation oyster farmer who lost her boats.",
         "a third-generation oyster farmer who lost her boats"),
        ("We're joined by Grace Delacroix, a farmer in Pellam Cove.", "a farmer in Pellam Cove"),
        ("Grace Delacroix is the head of the growers' union.", "the head of the growers' union"),
        ("Grace Delacroix, who is the mayor of Elgin, is here.", "the mayor of Elgin"),
        ("Grace Delacroix runs a farm in Pellam Cove.", "runs a farm in Pellam Cove"),
        ("WKRB's coast correspondent Grace Delacroix is here.", "WKRB's coast correspondent"),
        ("WKRB's Grace Delacroix is here.", "WKRB"),
        ("We turn to our planning director, Grace Delacroix.", "our planning director"),
        ("Grace Delacroix was chief executive of Elgin Oysters.",
         "chief executive of Elgin Oysters"),
        ("Here's Grace Delacroix.", None),
        ("Grace Delacroix, thank you for coming.", None),
        ("I met Grace Delacroix. It's a long story.", None),
    ],
)  # fmt: skip
def test_an_introduction_describes(sentence: str, description: str | None) -> None:
    where = 1 if description else None

    assert described(lines(f"HOST: {sentence}", *TALK)) == (description, where)


@pytest.mark.parametrize(
    ("label", "description"),
    [
        ("GRACE DELACROIX, ALDER FALLS RESIDENT", "ALDER FALLS RESIDENT"),
        ("SEN. GRACE DELACROIX (R-OH)", "SEN., R-OH"),
        ("GRACE DELACROIX, BYLINE", None),
        ("MS. GRACE DELACROIX (D)", None),
    ],
)
def test_a_label_describes_before_an_introduction(label: str, description: str | None) -> None:
    text = lines("HOST: I am here.", f"{label}: I see.", *TALK)

    assert described(text) == (description, None)


def test_a_full_name_describes_whoever_is_labelled_by_the_surname_alone() -> None:
    talk = lines("CHAIR: Mr. Gerald Pruitt was chief executive of a bank.", "MR. PRUITT: I was.",
                 "CHAIR: I see.", "MR. PRUITT: I do.")  # fmt: skip

    assert described(talk, "Mr. Pruitt") == ("chief executive of a bank", 1)


def test_a_title_describes_with_the_words_before_the_name() -> None:
    title = "Title: Press Briefing by Press Secretary Joanna Whitfield and Commissioner Al Ray\n\n"
    talk = lines("MS. WHITFIELD: I am here.", "MR. RAY: So am I.", "MS. WHITFIELD: Thank you.")

    assert described(title + talk, "Joanna Whitfield") == ("Press Secretary", None)
    assert described(title + talk, "Al Ray") == ("Commissioner", None)


def test_people_describe_themselves() -> None:
    talk = lines("MR. MUNOZ: Hi. I’m Kevin Munoz with the press office.", "Q    Why?",
                 "MR. MUNOZ: I see. Thank you.")  # fmt: skip

    assert described(talk, "Kevin Munoz") == ("with the press office", 1)


def test_what_follows_ones_own_name_is_about_somebody_else() -> None:
    talk = lines(
        "ANN LEE: Good evening, and thank you.",
        "VOICE: I'm Ann Lee. She's a famous diver.",
        "BO RAY: I dive, you know.",
        "ANN LEE: You do.",
    )

    speakers = {each.id: each for each in a_reading(talk).speakers}

    assert speakers["ann-lee"].description is None
