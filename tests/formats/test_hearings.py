"""Hearings and the Congressional Record: a title, a name and a full stop."""

import pytest

from bot.formats.houses.hearing import find_heads, is_hearing, read_hearing
from bot.formats.source import Source
from bot.reading.reader import read_transcript

HEADS = [
    ("  Mr. SMITH of Texas. I rise.", ["Mr. SMITH of Texas"]),
    ("  Ms. ORTIZ-McKAY. I yield.", ["Ms. ORTIZ-McKAY"]),
    ("  Mr. SMITH of New Jersey. I rise.", ["Mr. SMITH of New Jersey"]),
    ("  Mrs. J. ABARA. I rise.", ["Mrs. J. ABARA"]),
    ("  The SPEAKER pro tempore. So ordered.", ["The SPEAKER pro tempore"]),
    (
        "  The SPEAKER pro tempore (Mr. \nAbara). So ordered.",
        ["The SPEAKER pro tempore (Mr. Abara)"],
    ),
    ("  The ACTING PRESIDENT pro tempore. So ordered.", ["The ACTING PRESIDENT pro tempore"]),
    ("    The Chairman. The committee will come to order.", ["The Chairman"]),
    ("    Chairman LINDQVIST. Good morning.", ["Chairman LINDQVIST"]),
    ("    Senator Abara. Thank you.", ["Senator Abara"]),
    ("  Mr. ABARA (during the reading). I ask consent.", ["Mr. ABARA"]),
    ("  Mr. Speaker. I rise.", []),
    ("  Mr. Speaker, I rise.", []),
    ("Mr. Smith. He was there.", []),
    ("  She met Mr. SMITH. He was there.", []),
    ("  (Mr. SMITH asked and was given permission.)", []),
]


@pytest.mark.parametrize(("text", "labels"), HEADS)
def test_a_label_is_a_title_a_name_and_a_stop_at_the_head_of_a_line(
    text: str, labels: list[str]
) -> None:
    assert [head.label for head in find_heads(text)] == labels


ASIDES = [
    ("  The Clerk read as follows:", "stage"),
    ("  There was no objection.", "stage"),
    ("  Ms. LIM addressed the Chair.", "stage"),
    ("  The message of the President is as follows:", "stage"),
    ("  Thereupon, the Senate, at 7:15 p.m., adjourned until \nThursday.", "stage"),
    ("  A motion to reconsider was laid on the \ntable.", "stage"),
    ("\n       Be it enacted that the light\n     shall be lit.\n", "boilerplate"),
    ("\n                    the harbor light\n", "heading"),
    ("\n[[Page H2101]]\n", "timestamp"),
    ("\n                  {time}  1430\n", "timestamp"),
]


@pytest.mark.parametrize(("words", "kind"), ASIDES)
def test_what_nobody_says_is_cut_out_of_the_speech_around_it(words: str, kind: str) -> None:
    text = f"  Mr. ABARA. I rise.\n{words}\n  And I yield.\n  Ms. LIM. I do not."

    passages = read_hearing(Source("page", text)).passages

    assert [passage.kind for passage in passages] == ["speech", kind, "speech", "speech"]


def test_text_with_colons_is_no_hearing() -> None:
    text = "MR. SMITH: I saw Mr. Jones.\nTHE COURT: When?\nMR. SMITH: On Monday.\n"

    assert not is_hearing(Source("court", text))


def test_two_members_of_one_surname_stay_two() -> None:
    text = "\n".join(
        f"  {label}. Mr. Speaker, I thank you and I yield."
        for label in ("Mr. SMITH of Texas", "Mr. SMITH of Maine", "Mr. SMITH of Texas", "Ms. LIM")
    )

    transcript = read_transcript(text.encode(), "page.txt")

    assert [each.name for each in transcript.speakers] == [
        "Mr. Smith of Texas",
        "Mr. Smith of Maine",
        "Ms. Lim",
    ]


def test_who_is_in_the_chair_is_the_moderator() -> None:
    text = "  The PRESIDING OFFICER. The Senator from Maine.\n  Mr. ABARA. I thank you.\n" * 2

    transcript = read_transcript(text.encode(), "page.txt")

    assert [each.role for each in transcript.speakers] == ["moderator", "unidentified"]


def test_a_label_that_opens_a_paragraph_needs_neither_capitals_nor_an_indent() -> None:
    text = "Roll\n\nMr. Abara. We meet.\n\nMs. Lee. Thank you.\n\nMr. Ray of Ohio. I agree.\n"

    assert [head.label for head in find_heads(text)] == ["Mr. Abara", "Ms. Lee", "Mr. Ray of Ohio"]


PAGE = """[Congressional Record Volume 142, Number 54 (Wednesday, April 24, 1996)]
[House]
[Page H3792]

  The SPEAKER PRO TEMPORE. The gentlewoman from Oregon is recognized.
"""


def test_a_page_of_the_record_is_one_for_what_its_head_says() -> None:
    reading = read_transcript(PAGE.encode(), "page.txt")

    assert [turn.speaker for turn in reading.turns] == ["the-speaker-pro-tempore"]
    assert reading.title is None


def test_a_letter_that_is_read_into_the_record_is_not_said_by_whoever_spoke_before() -> None:
    text = (
        "  The PRESIDING OFFICER. Without objection.\n\n"
        "To the Senate of the Harbour:\n  I transmit herewith a wall.\n"
        "                        Jo Abara.\n  Mr. LIM. I rise for the wall.\n"
    )

    passages = read_hearing(Source("page", text)).passages

    assert [(each.kind, text[slice(*each.spans[0])][:12]) for each in passages] == [
        ("speech", "Without obje"),
        ("boilerplate", "To the Senat"),
        ("speech", "I rise for t"),
    ]


PRAYED = """[Congressional Record Volume 143, Number 8 (Tuesday, January 28, 1997)]

                                 prayer

  The Chaplain, Dr. Ilse Brandt, offered the following prayer:
  Dear Father, we need You. Amen.
"""


def test_a_prayer_is_the_chaplains_whom_the_account_names() -> None:
    reading = read_transcript(PRAYED.encode(), "page.txt")

    (turn,) = reading.turns
    assert (reading.name_of(turn), turn.attribution) == ("Ilse Brandt", "inferred")
    assert turn.text == "Dear Father, we need You. Amen."


def test_whoever_speaks_after_a_prayer_is_no_chaplain() -> None:
    text = f"{PRAYED}\n  Mr. BURNS. I yield.\n  The PRESIDING OFFICER. So ordered.\n"

    speakers = [turn.speaker for turn in read_transcript(text.encode(), "page.txt").turns]

    assert speakers == ["ilse-brandt", "mr-burns", "the-presiding-officer"]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("    Ms. Okafor [continuing]. And so I ask.", "Ms. Okafor"),
        ("    Senator Lim [presiding]. Good morning.", "Senator Lim"),
        ("    Voice. No.", "Voice"),
        ("    An Audience Member. Shame.", "An Audience Member"),
    ],
)
def test_whoever_goes_on_or_calls_out_in_a_hearing_is_named(line: str, label: str) -> None:
    text = f"    Mr. Abara. I yield.\n{line}\n    Mr. Abara. I do not.\n"

    assert [head.label for head in find_heads(text)] == ["Mr. Abara", label, "Mr. Abara"]


def test_what_is_printed_behind_a_notice_or_behind_the_end_is_nobodys_speech() -> None:
    text = (
        "    Mr. Abara. We meet.\n    [The prepared statement of Mr. Abara follows:]\n\n"
        "    The wall has moved.\n\n    Ms. Lim. I heard.\n    Mr. Abara. We adjourn.\n"
        "    [Whereupon, at 12:15 p.m., the committee was adjourned.]\n\n"
        "    Dear friends: a letter.\n"
    )

    said = [turn.text for turn in read_transcript(text.encode(), "page.txt").turns]

    assert said == ["We meet.", "I heard.", "We adjourn."]


def test_whose_interview_it_is_is_its_title_and_not_the_committee() -> None:
    text = (
        "COMMITTEE ON HARBOURS,\nWASHINGTON, D.C.\n\nINTERVIEW OF: JO ABARA\n\n"
        "Mr. Lim.  Good morning.\n\nMs. Abara.  Good morning.\n\nMr. Lim.  Thank you.\n"
    )

    assert read_hearing(Source("page", text)).hints.title == "INTERVIEW OF: JO ABARA"


def test_what_was_handed_in_was_not_said() -> None:
    text = (
        "    Chairman HALE. Our witness is Ms. Lee.\n\n    Ms. LEE. Thank you. I wrote it.\n"
        "    [The prepared statement of Ms. Lee follows:]\n\n             Prepared Statement\n"
        "    I am an engineer. I have been one for years.\n\n    Sen. RAY. Did anyone answer?\n"
        "    Ms. LEE. No.\n"
    )
    reading = read_transcript(text.encode(), "hearing.txt")

    assert [turn.text for turn in reading.turns] == [
        *("Our witness is Ms. Lee.", "Thank you. I wrote it.", "Did anyone answer?", "No."),
    ]
    assert [speaker.name for speaker in reading.speakers][::2] == ["Chairman Hale", "Sen. Ray"]
