"""A narrator between turns, an examination inside a hearing, lists of those who take part."""

from bot.reading.reader import read_transcript

MAGAZINE = """This winter the sea took two streets of Elmport. Now the town asks who will pay.

Scott Reid: You saw it go?

Grace Delacroix: I saw it go.

Grace Delacroix has farmed oysters here for thirty years.

Scott Reid: What did you lose?

Grace Delacroix: Four boats.

The town's engineer says that the wall would have kept the water out.

Scott Reid: Are you sure?
"""

INTERVIEW = """INTERVIEW OF: JANE DOE

Wednesday, March 6, 2024

Mr. Abara. Good morning. This is a transcribed interview of Ms. Jane Doe.

Ms. Doe. Good morning.

EXAMINATION

BY MR. ABARA:

Q  When did you join the agency?

A  In 2015.

BY MS. SALL:

Q  Did you ever see the report?

A  I did not.

Ms. Sall. We have no further questions.
"""

CALL = """Harbour Motors Earnings Call

Company Participants

Jane Doe - Investor Relations
Mia Sato - Chief Financial Officer

Conference Call Participants

Tom Abara - Big Bank

Operator

Good morning, and welcome.

Jane Doe

Thank you. I am here with Mia Sato.

Mia Sato

Revenue rose.

Operator

Our first question, please.

Tom Abara

How do you see margins?

Mia Sato

I see them flat.
"""


def who_says_what(text: str) -> list[tuple[str | None, str]]:
    transcript = read_transcript(text.encode(), "record.txt")
    return [(turn.speaker, turn.text.split()[0]) for turn in transcript.turns]


def test_what_a_narrator_tells_is_not_said_by_whoever_spoke_last() -> None:
    assert who_says_what(MAGAZINE) == [
        *((None, "This"), ("scott-reid", "You"), ("grace-delacroix", "I"), (None, "Grace")),
        *(("scott-reid", "What"), ("grace-delacroix", "Four"), (None, "The")),
        ("scott-reid", "Are"),
    ]


def test_who_says_i_in_a_second_paragraph_goes_on() -> None:
    text = MAGAZINE.replace("The town's engineer says", "I and my brother, we say")
    text = text.replace("has farmed", "is my name, I have farmed")

    assert {speaker for speaker, _ in who_says_what(text)[1:]} == {"scott-reid", "grace-delacroix"}


def test_a_committees_interview_is_told_by_who_examines_whom() -> None:
    assert who_says_what(INTERVIEW) == [
        *(("mr-abara", "Good"), ("jane-doe", "Good"), ("mr-abara", "When"), ("jane-doe", "In")),
        *(("ms-sall", "Did"), ("jane-doe", "I"), ("ms-sall", "We")),
    ]


def test_a_name_that_the_head_lists_is_heard_though_it_stands_once() -> None:
    assert [speaker for speaker, _ in who_says_what(CALL)] == [
        *("operator", "jane-doe", "mia-sato", "operator", "tom-abara", "mia-sato"),
    ]


MEETING = """November 12, 2024

President Ana Ruiz: Mr Abara, good afternoon. How is the wall?

Mayor of Elmport Tom Abara: Thank you, Madam President. It stands.

Ana Ruiz: Is that enough?

Tom Abara: We need 4 million more.

Ana Ruiz: Let us talk about that.
"""


def test_an_office_before_a_name_that_speaks_again_is_part_of_its_label() -> None:
    transcript = read_transcript(MEETING.encode(), "record.txt")

    assert [each.name for each in transcript.speakers] == ["Ana Ruiz", "Tom Abara"]
    assert [turn.speaker for turn in transcript.turns] == ["ana-ruiz", "tom-abara"] * 2 + [
        "ana-ruiz"
    ]


def test_surnames_on_lines_of_their_own_are_heard_where_they_come_back() -> None:
    said = ("Abara", "Good evening. I am glad."), ("Delacroix", "I hear it every night.")
    text = "".join(f"{name}\n{words}\n\n" for name, words in said * 3)

    assert [speaker for speaker, _ in who_says_what(text)] == ["abara", "delacroix"] * 3


def test_what_a_transcriber_saw_between_two_sentences_is_not_said() -> None:
    for seen in ("[points]", r"\[points\]"):
        text = MEETING.replace("It stands.", f"It stands. {seen} We saw [the sea] rise.")
        transcript = read_transcript(text.encode(), "record.txt")

        assert transcript.turns[1].text.endswith("It stands. We saw [the sea] rise.")


def test_a_bracket_that_is_a_paragraph_is_not_said_in_markdown_either() -> None:
    text = MEETING.replace("It stands.", "It stands.\n\n\\[a long wait\\]")
    transcript = read_transcript(text.encode(), "record.md")

    assert transcript.turns[1].text.endswith("It stands.")


COMMONS = """Sea Walls

Nadia Sall (Elmport) (Lab)
What steps he is taking to repair sea walls.

The Secretary of State for Harbours (Tom Abara)
We have set aside £31 million. I am glad to say that work began in March.

Nadia Sall
I thank the Secretary of State. When will it be finished?

Tom Abara
I hope by June.
"""


def test_members_come_back_without_their_seats_and_ministers_without_their_office() -> None:
    transcript = read_transcript(COMMONS.encode(), "record.txt")

    assert [turn.speaker for turn in transcript.turns] == ["nadia-sall", "tom-abara"] * 2
    assert transcript.speakers[1].description == "The Secretary of State for Harbours"


def test_names_in_brackets_on_lines_of_their_own_are_heard() -> None:
    said = ("[Ann Lee]", "I open on Friday."), ("[MUSIC]", ""), ("[Bo Ray]", "Not before noon.")
    text = "".join(f"{name}\n{words}\n\n" for name, words in said * 3)

    assert [speaker for speaker, _ in who_says_what(text)] == ["ann-lee", "bo-ray"] * 3


def test_the_fields_of_a_television_script_speak_no_words() -> None:
    script = "PKG: SEA WALL\nTRT: 1:45\nSLUG: WALL\n\n"
    said = ("ANN LEE", "I open on Friday."), ("BO RAY", "Not before noon.")
    text = script + "".join(f"{name}: {words}\n\n" for name, words in said * 2)

    assert {speaker for speaker, _ in who_says_what(text)} == {"ann-lee", "bo-ray"}


def test_whoever_a_bracket_quotes_from_the_archive_is_not_who_spoke_last() -> None:
    text = (
        "JH: From the Harbour, I'm Jo Hale. You wrote it in 2019.\n\nRO: I did. And it failed.\n\n"
        '[ARCHIVE – Ann Lee]: "We acted at once."\n\nJH: That is hers.\n\nRO: She did not.\n'
    )
    turns = read_transcript(text.encode(), "weekly.txt").turns

    assert [(turn.speaker, turn.kind, turn.text) for turn in turns[1:3]] == [
        ("ro", "speech", "I did. And it failed."),
        ("ann-lee", "actuality", '"We acted at once."'),
    ]
