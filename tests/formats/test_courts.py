"""Court and deposition transcripts: `Q.` and `A.`, parties in capitals, numbered lines."""

import pytest

from bot.formats.houses.court import find_heads, is_court, read_court
from bot.formats.houses.court_page import find_numbers
from bot.formats.source import Source
from bot.reading.reader import read_transcript

HEADS = [
    ("Q. Did you?\nA. I did.", [("Q", None), ("A", None)]),
    ("Q: Did you?\nA: I did.", [("Q", None), ("A", None)]),
    ("BY MR. SMITH:\nQ. Did you?\nA. I did.", [("Q", "MR. SMITH"), ("A", None)]),
    ("Q. (By Ms. Lee) Did you?\nA. I did.", [("Q", "Ms. Lee"), ("A", None)]),
    ("BY MR. SMITH:\nQ. Did you?\nCROSS-EXAMINATION\nQ. Why?", [("Q", "MR. SMITH"), ("Q", None)]),
    ("CROSS-EXAMINATION BY MS. LEE:\nQ. Did you?", [("Q", "MS. LEE")]),
    ("JANE DOE, being duly sworn, testified:\nA. So.", [("A", "JANE DOE")]),
    ("THE COURT: Sit down.\nMR. O'NEIL: I will.", [("THE COURT", None), ("MR. O'NEIL", None)]),
    ("  4      Q  Did you?\n  5      A  I did.", [("Q", None), ("A", None)]),
    ("Q  Thank you, Karine.", []),
    ("A Monday. It said: closed.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "heads"), HEADS)
def test_who_asks_and_answers_is_what_the_transcript_tells(
    text: str, heads: list[tuple[str, str | None]]
) -> None:
    assert [(head.label, head.spoken_by) for head in find_heads(text)] == heads


CLAIMS = [
    ("Q. Why?\nA. So.\nQ. When?\nA. Then.", True),
    ("Q  Thank you.\nMS. JEAN: Yes.\nQ  And when?\nMS. JEAN: Then.", False),
    ("Q. Why?\nA. So.\n", False),
    ("ANN: Why?\nBOB: So.\nANN: When?\nBOB: Then.", False),
]


@pytest.mark.parametrize(("text", "claimed"), CLAIMS)
def test_questions_and_answers_by_letters_are_claimed(text: str, claimed: bool) -> None:
    assert is_court(Source("court", text)) is claimed


def test_numbers_that_count_on_are_the_lines_own() -> None:
    text = "\n".join(f" {number}   Words and words." for number in range(1, 9))

    assert [text[start:end] for start, end in find_numbers(text)] == list("12345678")


def test_numbers_that_do_not_count_on_are_words() -> None:
    text = "\n".join(f"{number} people came." for number in (31, 12, 9, 44, 2, 8))

    assert find_numbers(text) == []


def test_the_parts_of_a_trial_and_its_pages_are_nobodys_words() -> None:
    text = (
        "MS. LEE: Why?\nA: So.\nQ: When?\nA: Then.\nQ: And?\nPage 28, Line 7\nA: Never.\n"
        "CLOSING ARGUMENTS:\nMS. LEE: He was at sea.\n"
    )

    passages = read_court(Source("trial", text)).passages

    aside = [text[slice(*each.spans[0])] for each in passages if each.kind != "speech"]
    assert aside == ["Page 28, Line 7", "CLOSING ARGUMENTS:"]


INQUIRY = """INQUIRY INTO THE HARBOUR WALL

10:13:12   1     COMMISSIONER:  I'll take appearances first.
           2
10:13:15   3     MR OKAFOR:  Commissioner, I appear with Ms Lee
10:13:18   4     to assist the inquiry.
           5
10:13:20   6     COMMISSIONER:  Thank you.
10:13:21   7
10:13:21   8     DR BUTTON:  I appear for the Trust.
"""


def test_an_inquiry_in_numbered_lines_with_the_clock_beside_them_is_read() -> None:
    source = Source("inquiry.txt", INQUIRY)

    script = read_court(source)

    assert is_court(source)
    spoken = [each for each in script.passages if each.label]
    assert [each.label for each in spoken] == [
        *("COMMISSIONER", "MR OKAFOR", "COMMISSIONER", "DR BUTTON")
    ]
    words = [source.text[start:end] for start, end in spoken[1].spans]
    assert words == ["Commissioner, I appear with Ms Lee"]


def test_counsel_who_asks_in_the_line_of_the_label_asks_from_there_on() -> None:
    text = "MS LEE: Q. Your name?\nA. Bo Ray.\n\nQ. Your trade?\nA. I dive.\n"

    heads = find_heads(text)

    assert is_court(Source("inquiry.txt", text))
    assert [(head.label, head.spoken_by) for head in heads] == [
        *(("MS LEE", None), ("A", None), ("Q", "MS LEE"), ("A", None))
    ]


def test_a_heading_in_capitals_among_numbered_lines_is_nobodys_speech() -> None:
    lines = [
        *("            JUSTICE ABARA:  We will hear", "argument this morning in the case."),
        *(
            "            ORAL ARGUMENT OF ANN LEE",
            "            MS. LEE:  May it please the Court.",
            "",
        ),
    ]
    text = "\n".join(f"{number:2} {line}" for number, line in enumerate(lines, start=1))

    headings = [
        each for each in read_court(Source("a.txt", text)).passages if each.kind == "heading"
    ]

    assert [text[slice(*each.spans[0])] for each in headings] == ["ORAL ARGUMENT OF ANN LEE"]


def test_an_oath_and_an_examination_may_stand_behind_a_bracket_as_in_australia() -> None:
    text = "<BO RAY, sworn: [9.50am]\n\n<EXAMINATION BY MS LEE:\n\nQ. Your name?\nA. Bo Ray.\n"

    assert [(head.label, head.spoken_by) for head in find_heads(text)] == [
        *(("Q", "MS LEE"), ("A", "BO RAY"))
    ]


def test_questions_after_a_talk_with_a_front_matter_are_no_court() -> None:
    front = "---\ntitle: Chains by Paul\n---\n\nI begin with the wall.\n\n"
    asked = "Q: Is it high?\n\nA: It is.\n\nQ: Since when?\n\nA: I forgot.\n"

    assert is_court(Source("talk.md", asked))
    assert not is_court(Source("talk.md", front + asked))
    assert is_court(Source("deposition.md", "---\ntitle: Lee\n---\n\n" + asked))


def test_the_feet_of_pages_without_numbers_are_nobodys_words() -> None:
    text = (
        "BY MS. LEE:\nQ.  Did it fall?\nA.  Yes.\n      (Continued on next page)\n"
        "         HARBOR DISTRICT REPORTERS, P.C.\n             (212) 555-0100\n"
        "O442ORT1                Ortiz - direct\nQ.  When?\nA.  At noon.\n"
    )

    script = read_court(Source("a.txt", text))

    said = [script.words(text, each.spans) for each in script.passages if each.kind == "speech"]
    assert said == ["Did it fall?", "Yes.", "When?", "At noon."]


def test_whose_deposition_it_is_is_its_title_where_no_case_is_named() -> None:
    asked = "BY MR. LEE:\nQ. Did you?\nA. I did.\nQ. Why?\nA. I was told.\n"

    titled = read_court(Source("d.txt", f"DEPOSITION OF JO ABARA\nApril 5, 2019\n\n{asked}"))
    untitled = read_court(Source("d.txt", f"HARBOUR DISTRICT\nApril 5, 2019\n\n{asked}"))

    assert (titled.hints.title, untitled.hints.title) == ("DEPOSITION OF JO ABARA", None)


def test_a_papers_questions_and_answers_are_titled_as_any_page() -> None:
    page = (
        "Jo Abara on the wall\n\nApril 5, 2019\n\nQ: Did you?\n\nA: I did.\n\nQ: Why?\n\nA: So.\n"
    )

    assert read_court(Source("page.txt", page)).hints.title == "Jo Abara on the wall"


def test_questions_without_stops_are_a_deposition_s_where_the_witness_is_labelled() -> None:
    text = (
        "Deposition of ANN LEE, taken on March 5, 2024\n\n        Q    Please state your name.\n\n"
        "        A    Ann Lee.\n\n        Q    Did you write it?\n\n"
        "             MR. HALE:  Objection.\n\n             THE WITNESS:  I did.\n\n"
        "BY MR. FOX:\n\n        Q    In 2019?\n\n        A    In the spring.\n"
    )
    turns = read_transcript(text.encode(), "deposition.txt").turns

    assert [(turn.speaker, turn.text) for turn in turns] == [
        ("q", "Please state your name."),
        ("ann-lee", "Ann Lee."),
        ("q", "Did you write it?"),
        ("mr-hale", "Objection."),
        ("ann-lee", "I did."),
        ("mr-fox", "In 2019?"),
        ("ann-lee", "In the spring."),
    ]
